import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { answer, compose, queryParameter } from '../../platform/composition-root.ts'
import { readOverview } from './read-overview.ts'

/** GET /operations_overview/overview?period=… */
export function getOperationsOverview(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readOverview(compose(), (name) => queryParameter(request, name)))
}
