import type { GlideRecord } from '@servicenow/glide'
import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { answer, bodyOf, compose } from '../platform/composition-root.ts'
import { listIncidentFormViews, setIncidentFormView } from './attach-incident-tab.ts'
import { decideOnTab } from './decide-on-tab.ts'
import { readIncidentTab } from './read-incident-tab.ts'

/** GET /support/incidents/{sys_id} */
export function getIncidentTab(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readIncidentTab(compose(), String(request.pathParams.sys_id)))
}

/** PUT /support/incidents/{sys_id}/issues/{issue_sys_id} */
export function putDecision(request: RESTAPIRequest, response: RESTAPIResponse): void {
    const { sys_id, issue_sys_id } = request.pathParams as Readonly<Record<string, unknown>>
    answer(response, () => decideOnTab(compose(), String(sys_id), String(issue_sys_id), bodyOf(request)))
}

/** GET /setup/incident-form/views */
export function getIncidentFormViews(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => listIncidentFormViews(compose()))
}

/** PUT /setup/incident-form/views/{form_id} */
export function putIncidentFormView(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () =>
        setIncidentFormView(compose(), String(request.pathParams.form_id), bodyOf(request)),
    )
}

/** UI action "Microsoft 365 Support" on incident: the tab's page, for workspaces and views without the tab. */
export function openIncidentTab(
    current: GlideRecord<'incident'>,
    action: { setRedirectURL(url: string): void },
): void {
    action.setRedirectURL(`x_mioms_m365_assis_incident_tab.do?sysparm_incident=${current.getUniqueValue()}`)
}
