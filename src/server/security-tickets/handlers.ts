import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { recordRun } from '../maintenance/record-run.ts'
import { answer, bodyOf, compose, queryParameter } from '../platform/composition-root.ts'
import { findGroups } from '../settings-pages/find-names.ts'
import { actOnConnection } from './configuration/act-on-connection.ts'
import { readConfiguration } from './configuration/read-configuration.ts'
import { saveConfiguration } from './configuration/save-configuration.ts'
import { changeState } from './change-state.ts'
import { createTicketOfForm } from './create-ticket.ts'
import { exportCsv } from './export-csv.ts'
import { listActions } from './list-actions.ts'
import { listTickets } from './list-tickets.ts'
import { readAction } from './read-action.ts'
import { readForm } from './read-form.ts'
import { readOverview } from './read-overview.ts'
import { refreshSecureScores } from './refresh-secure-scores.ts'
import { readAllNow, syncOnDemand } from './sync-on-demand.ts'
import { summariseTicketWork, workOnTickets } from './work-on-tickets.ts'

/** GET /security_tickets/overview */
export function getOverview(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readOverview(compose(), (name) => queryParameter(request, name)))
}

/** GET /security_tickets/actions */
export function getActions(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => listActions(compose(), (name) => queryParameter(request, name)))
}

/** GET /security_tickets/actions/{sys_id} */
export function getAction(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readAction(compose(), String(request.pathParams.sys_id)))
}

/** GET /security_tickets/form */
export function getForm(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readForm(compose()))
}

/** POST /security_tickets/tickets */
export function postTicket(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => createTicketOfForm(compose(), bodyOf(request)))
}

/** GET /security_tickets/tickets */
export function getTickets(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => listTickets(compose(), (name) => queryParameter(request, name)))
}

/** PUT /security_tickets/tickets/{sys_id}/state */
export function putTicketState(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => changeState(compose(), String(request.pathParams.sys_id), bodyOf(request)))
}

/** POST /security_tickets/sync */
export function postSync(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => syncOnDemand(compose()))
}

/** GET /security_tickets/export?list=actions|tickets */
export function getExport(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => exportCsv(compose(), (name) => queryParameter(request, name)))
}

/** GET /security_tickets/configuration */
export function getConfiguration(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readConfiguration(compose()))
}

/** PUT /security_tickets/configuration */
export function putConfiguration(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => saveConfiguration(compose(), bodyOf(request)))
}

/** GET /security_tickets/configuration/groups */
export function getGroups(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => findGroups(compose(), queryParameter(request, 'text')))
}

/** POST /security_tickets/connection */
export function postConnection(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => {
        const root = compose()
        return actOnConnection(root, bodyOf(request), () => void readAllNow(root))
    })
}

/** Scheduled job: every 15 minutes. */
export function workOnSecurityTicketsJob(): void {
    const root = compose()
    refreshSecureScores(root)
    recordRun(root, 'work-on-tickets', null, () => workOnTickets(root), summariseTicketWork)
}
