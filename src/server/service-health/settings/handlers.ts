import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { answer, bodyOf, compose, queryParameter } from '../../platform/composition-root.ts'
import { findGroups, findPeople } from '../../settings-pages/find-names.ts'
import { previewIncident } from './preview-incident.ts'
import { readAutomation } from './read-automation.ts'
import { readChoices } from './read-choices.ts'
import { saveSettings } from './save-settings.ts'

/** GET /automation/settings */
export function getAutomationSettings(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readAutomation(compose()))
}

/** PUT /automation/settings */
export function putAutomationSettings(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => saveSettings(compose(), bodyOf(request)))
}

/** POST /automation/preview */
export function postAutomationPreview(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => previewIncident(compose(), bodyOf(request)))
}

/** GET /automation/choices */
export function getAutomationChoices(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readChoices(compose()))
}

/** GET /automation/groups?query= */
export function getAutomationGroups(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => findGroups(compose(), queryParameter(request, 'query'), 'query'))
}

/** GET /automation/users?query= */
export function getAutomationUsers(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => findPeople(compose(), queryParameter(request, 'query'), 'query'))
}
