import type { GlideRecord } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { answer, bodyOf, compose } from '../../platform/composition-root.ts'
import { readIncidentRunbooks } from './read-incident-runbooks.ts'
import { requestRunbook } from './request-runbook.ts'

/** GET /runbooks/incidents/{sys_id} */
export function getIncidentRunbooks(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readIncidentRunbooks(compose(), String(request.pathParams.sys_id)))
}

/** POST /runbooks/incidents/{sys_id} */
export function postIncidentRunbook(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => requestRunbook(compose(), String(request.pathParams.sys_id), bodyOf(request)))
}

/** UI action "Run a Microsoft 365 runbook" on incident: the page of the caller's account, where the form is. */
export function openRunbooks(
    current: GlideRecord<'incident'>,
    action: { setRedirectURL(url: string): void },
): void {
    action.setRedirectURL(
        `x_mioms_m365_assis_incident_account.do?sysparm_incident=${current.getUniqueValue()}`,
    )
}
