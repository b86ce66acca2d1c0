import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { answer, compose, givenBodyOf } from '../../platform/composition-root.ts'
import { readToldTicket } from './read-told-ticket.ts'
import { receiveAuthorization } from './receive-authorization.ts'
import { receiveTicket } from './receive-ticket.ts'

/** POST /inbound/security_tickets */
export function postSecurityTicket(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(
        response,
        () => receiveTicket(compose(), givenBodyOf(request)),
        ({ isNew }) => (isNew ? 201 : 200),
    )
}

/** GET /inbound/security_tickets/{external_id} */
export function getSecurityTicket(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readToldTicket(compose(), String(request.pathParams.external_id)))
}

/** POST /inbound/security_tickets/authorization */
export function postAuthorization(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => receiveAuthorization(compose(), givenBodyOf(request)))
}
