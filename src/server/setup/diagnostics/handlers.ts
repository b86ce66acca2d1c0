import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { answer, compose } from '../../platform/composition-root.ts'
import { ok } from '../../result.ts'
import { CHECKS } from '../check-registry.ts'
import { makeSupportBundle } from './make-support-bundle.ts'
import { readDiagnostics } from './read-diagnostics.ts'

/** GET /setup/diagnostics?correlation= */
export function getDiagnostics(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readDiagnostics(compose(), CHECKS, String(request.queryParams.correlation ?? '')))
}

/** GET /setup/diagnostics/bundle */
export function getSupportBundle(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => ok(makeSupportBundle(compose(), CHECKS)))
}
