import type { GlideRecord } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { recordRun } from '../maintenance/record-run.ts'
import { answer, bodyOf, compose, queryParameter } from '../platform/composition-root.ts'
import { actOnCase } from './act-on-case.ts'
import { listCases, readCase } from './list-cases.ts'
import { openCase, previewCase } from './open-case.ts'
import { readIncidentCases } from './read-incident-cases.ts'
import { summariseDelivery } from './deliver-due-cases.ts'
import { warnOfEndedIncident } from './warn-of-ended-incident.ts'
import { workOnCases } from './work-on-cases.ts'

/** GET /cases/incidents/{sys_id} */
export function getIncidentCases(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readIncidentCases(compose(), String(request.pathParams.sys_id)))
}

/** POST /cases/incidents/{sys_id}/preview */
export function postCasePreview(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => previewCase(compose(), String(request.pathParams.sys_id), bodyOf(request)))
}

/** POST /cases/incidents/{sys_id} */
export function postCase(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => openCase(compose(), String(request.pathParams.sys_id), bodyOf(request)))
}

/** GET /cases/case/{sys_id} */
export function getCase(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readCase(compose(), String(request.pathParams.sys_id)))
}

/** POST /cases/case/{sys_id}/actions */
export function postCaseAction(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => actOnCase(compose(), String(request.pathParams.sys_id), bodyOf(request)))
}

/** GET /cases/list?states=…&mine=…&page=… */
export function getCases(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () =>
        listCases(compose(), {
            states: queryParameter(request, 'states'),
            mine: queryParameter(request, 'mine'),
            page: queryParameter(request, 'page'),
        }),
    )
}

/** Scheduled job: every minute. */
export function sendCasesJob(): void {
    const root = compose()
    recordRun(root, 'deliver-cases', null, () => workOnCases(root), summariseDelivery)
}

/** Async business rule on incident: it was resolved, closed or canceled. */
export function warnOfOpenCases(current: GlideRecord<'incident'>): void {
    warnOfEndedIncident(compose(), current.getUniqueValue(), String(current.getValue('resolved_at') ?? ''))
}

/** UI action "Contact Microsoft Support" on incident. */
export function openContactSupport(
    current: GlideRecord<'incident'>,
    action: { setRedirectURL(url: string): void },
): void {
    action.setRedirectURL(
        `x_mioms_m365_assis_contact_support.do?sysparm_incident=${current.getUniqueValue()}`,
    )
}
