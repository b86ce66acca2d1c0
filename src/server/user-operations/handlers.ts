import type { GlideRecord } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { recordRun } from '../maintenance/record-run.ts'
import { answer, bodyOf, compose, queryParameter } from '../platform/composition-root.ts'
import { findGroups, findPeople } from '../settings-pages/find-names.ts'
import { enrichIncident, readIncidentAccount } from './account/read-incident-account.ts'
import { readConfiguration } from './configuration/read-configuration.ts'
import { saveConfiguration } from './configuration/save-configuration.ts'
import { OPERATION_RUNNERS } from './operation-runners.ts'
import { expireUncollected } from './passwords/expire-uncollected.ts'
import { settleIncidents } from './passwords/settle-incidents.ts'
import { tellPeople } from './people/tell-people.ts'
import { settleRequestItem } from './request-items/settle-request-item.ts'
import { settleRequestItems } from './request-items/settle-request-items.ts'
import { noteEndedRunbooks } from './runbooks/note-ended-runbooks.ts'
import { tendReadings } from './tend-readings.ts'
import { summariseOperations, workOnOperations } from './work-on-operations.ts'

/** GET /operations/configuration */
export function getOperationsConfiguration(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readConfiguration(compose()))
}

/** PUT /operations/configuration */
export function putOperationsConfiguration(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => saveConfiguration(compose(), bodyOf(request)))
}

/** GET /operations/configuration/people?text= */
export function getProtectablePeople(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => findPeople(compose(), queryParameter(request, 'text')))
}

/** GET /operations/configuration/groups?text= */
export function getApprovingGroups(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => findGroups(compose(), queryParameter(request, 'text')))
}

/** GET /accounts/incidents/{sys_id}?anew=… */
export function getIncidentAccount(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () =>
        readIncidentAccount(compose(), OPERATION_RUNNERS, {
            incidentSysId: String(request.pathParams.sys_id),
            isAnew: queryParameter(request, 'anew') !== '',
        }),
    )
}

/** Async business rule on incident: it is new. */
export function enrichNewIncident(current: GlideRecord<'incident'>): void {
    enrichIncident(compose(), OPERATION_RUNNERS, current.getUniqueValue())
}

/** Scheduled job: every minute. */
export function workOnOperationsJob(): void {
    const root = compose()
    tendReadings(root)
    settleRequestItems(root)
    recordRun(
        root,
        'work-on-operations',
        null,
        () => workOnOperations(root, OPERATION_RUNNERS),
        summariseOperations,
    )
    expireUncollected(root)
    settleRequestItems(root)
    settleIncidents(root)
    tellPeople(root)
    noteEndedRunbooks(root)
}

/** Async rule: one of the app's catalog items was ordered. */
export function settleOrderedItem(current: GlideRecord<'sc_req_item'>): void {
    settleRequestItem(compose(), current.getUniqueValue())
}

/** Async rule: somebody approved or rejected a requested item, whichever. */
export function settleDecidedItem(current: GlideRecord<'sysapproval_approver'>): void {
    settleRequestItem(compose(), String(current.getValue('sysapproval') ?? ''))
}
