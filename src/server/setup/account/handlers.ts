import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { answer, bodyOf, compose } from '../../platform/composition-root.ts'
import { ok } from '../../result.ts'
import { linkAccount } from './link-account.ts'
import { readAccount } from './read-account.ts'
import { unlinkAccount } from './unlink-account.ts'

/** GET /account/linked */
export function getLinkedAccount(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => ok(readAccount(compose())))
}

/** PUT /account/linked */
export function putLinkedAccount(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => linkAccount(compose(), bodyOf(request)))
}

/** DELETE /account/linked */
export function deleteLinkedAccount(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => ok(unlinkAccount(compose())))
}
