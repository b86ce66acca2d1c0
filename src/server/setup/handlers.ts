import type { RESTAPIRequest, RESTAPIResponse } from '@servicenow/glide/sn_ws_int'
import { recordRun } from '../maintenance/record-run.ts'
import { answer, bodyOf, compose, queryParameter } from '../platform/composition-root.ts'
import { actOnSetup } from './act-on-setup.ts'
import { checkSetup, readChecks } from './check-setup.ts'
import { CHECKS } from './check-registry.ts'
import { checkSetupDaily } from './check-setup-daily.ts'
import { findUsers } from './find-users.ts'
import { markCloned } from './mark-cloned.ts'
import { readPeople } from './people.ts'
import { readWizard } from './read-wizard.ts'

/** GET /setup/wizard */
export function getWizard(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readWizard(compose()))
}

/** POST /setup/wizard/actions */
export function postWizardActions(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => actOnSetup(compose(), bodyOf(request)))
}

/** GET /setup/checks */
export function getChecks(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readChecks(compose()))
}

/** POST /setup/checks */
export function postChecks(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => checkSetup(compose(), bodyOf(request)))
}

/** GET /setup/users?query= */
export function getUsers(request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => findUsers(compose(), queryParameter(request, 'query')))
}

/** GET /setup/people */
export function getPeople(_request: RESTAPIRequest, response: RESTAPIResponse): void {
    answer(response, () => readPeople(compose()))
}

/** Scheduled job: every night. */
export function checkSetupJob(): void {
    const root = compose()
    recordRun(
        root,
        'check-setup',
        null,
        () => checkSetupDaily(root, CHECKS),
        (summary) => summary,
    )
}

/** Script action on the event that the clean-up script of a clone fires. */
export function markClonedInstance(): void {
    markCloned(compose())
}
