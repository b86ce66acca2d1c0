import { appError } from '../../errors.ts'
import { toNotice } from '../../incident-tab/notice.ts'
import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import { err, ok, type Result } from '../../result.ts'
import { nameOfUser } from '../../settings-pages/name-of-user.ts'
import { currentOperationSettings } from '../current-operation-settings.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { policyOf, tierOf } from '../operation-policy.ts'
import type { OperationSettings } from '../operation-settings.ts'
import { kindPolicy } from '../request-operation.ts'
import type { IncidentRunbooksView, RunbookChoice } from './incident-runbooks-view.ts'
import type { Runbook } from './runbook.ts'
import { whyOff } from '../why-off.ts'

/** One that resets passwords is no choice: it runs in a password reset. */
function choiceOf(settings: OperationSettings, runbook: Runbook, callerId: string): readonly RunbookChoice[] {
    const policy = kindPolicy(settings, 'run-runbook', { runbook: runbook.name })
    if (!policy || runbook.resetsPasswords) return []
    const tier = tierOf(policy.tier, settings.protectedUsers.includes(callerId))
    const { isAutomated, isVerified, isApproved } = policyOf({ tier, isDryRun: false }, policy)
    if (!isAutomated) return []
    const { name, label, timeoutMinutes, parameters } = runbook
    const withValues = parameters.map((one) => ({ ...one, value: one.type === 'user' ? callerId : '' }))
    return [{ name, label, tier, isVerified, isApproved, timeoutMinutes, parameters: withValues }]
}

/**
 * `GET /runbooks/incidents/{sys_id}`: registered runbooks that may be started for the caller of an incident. Calls nobody.
 * Errors: INCIDENT_NOT_FOUND, also for one that the user may not read.
 */
export function readIncidentRunbooks(
    deps: OperationDependencies,
    incidentSysId: string,
): Result<IncidentRunbooksView> {
    const caller = deps.incidentCallers.callerFor(incidentSysId)
    if (caller === undefined) return err(appError('INCIDENT_NOT_FOUND'))
    const { user } = deps
    const { settings } = currentOperationSettings(deps)
    const off = whyOff(deps, 'run-runbook')
    const isPossible = off === undefined && caller !== ''
    return ok({
        person: caller === '' ? null : { sysId: caller, name: nameOfUser(deps, caller) },
        notice: off ? toNotice(off, user) : null,
        runbooks: isPossible
            ? settings.runbooks.flatMap((runbook) => choiceOf(settings, runbook, caller))
            : [],
        user: { language: user.language, timeZone: user.timeZone, isAdmin: user.isAdmin },
        answeredAt: formatTime(deps.clock.now()),
    })
}
