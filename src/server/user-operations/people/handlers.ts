import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { answer, bodyOf, compose, queryParameter } from '../../platform/composition-root.ts'
import { decideOwnOperation } from './decide-own-operation.ts'
import { listOwnOperations } from './list-own-operations.ts'
import { readOperation } from './read-operation.ts'

/** GET /own_operations/lists/own?waiting=&asked=&mine= */
export function getOwnOperations(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () =>
        listOwnOperations(compose(), {
            waiting: queryParameter(request, 'waiting'),
            asked: queryParameter(request, 'asked'),
            mine: queryParameter(request, 'mine'),
        }),
    )
}

/** GET /own_operations/{sys_id} */
export function getOwnOperation(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readOperation(compose(), String(request.pathParams.sys_id)))
}

/** POST /own_operations/{sys_id}/decisions */
export function postOwnDecision(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => decideOwnOperation(compose(), String(request.pathParams.sys_id), bodyOf(request)))
}
