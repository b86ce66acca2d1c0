import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { answer, compose, givenBodyOf } from '../../platform/composition-root.ts'
import { readToldCase } from './read-told-case.ts'
import { receiveFile } from './receive-file.ts'
import { receiveUpdate } from './receive-update.ts'

/** GET /inbound/cases/{case} */
export function getToldCase(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readToldCase(compose(), String(request.pathParams.case)))
}

/** POST /inbound/cases/{case}/updates */
export function postUpdate(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => receiveUpdate(compose(), String(request.pathParams.case), givenBodyOf(request)))
}

/** POST /inbound/cases/{case}/attachments */
export function postFile(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => receiveFile(compose(), String(request.pathParams.case), givenBodyOf(request)))
}
