import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { answer, bodyOf, compose } from '../../platform/composition-root.ts'
import { OPERATION_RUNNERS } from '../operation-runners.ts'
import { answerHandOver } from './answer-hand-over.ts'
import { requestReset } from './request-reset.ts'
import { answerCheckedCode, answerSentCode } from './verification/answer-code.ts'

/** POST /password_resets/incidents/{sys_id} */
export function postPasswordReset(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => requestReset(compose(), OPERATION_RUNNERS, String(request.pathParams.sys_id)))
}

/** POST /password_resets/operations/{sys_id}/code */
export function postResetCode(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => answerSentCode(compose(), String(request.pathParams.sys_id)))
}

/** PUT /password_resets/operations/{sys_id}/code */
export function putResetCode(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => answerCheckedCode(compose(), String(request.pathParams.sys_id), bodyOf(request)))
}

/** POST /password_resets/operations/{sys_id}/hand_over */
export function postHandOver(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => answerHandOver(compose(), String(request.pathParams.sys_id), bodyOf(request)))
}
