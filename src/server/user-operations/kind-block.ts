import { appError, type AppError } from '../errors.ts'
import { accountPath, JOB_ACTIONS } from '../microsoft-clients/automation-jobs.ts'
import { WRITE_PASSWORDS } from '../microsoft-clients/passwords.ts'
import { found, type CheckResult } from '../setup/check.ts'
import { checksOf } from '../setup/checks/audience.ts'
import { currentSetup } from '../setup/current-setup.ts'
import { checkRowId } from '../setup/run-checks.ts'
import type { SetupState } from '../setup/setup-state.ts'
import { runsJobs, SETS_PASSWORDS, waysOf, type Need } from './kind-needs.ts'
import type { OperationKind } from './operation-kind.ts'
import type { OperationSettings } from './operation-settings.ts'
import type { ConnectionDependencies } from './operations-connection.ts'
import type { UserOperation } from './user-operation.ts'

/** What the result of a check says while it was noted of a refusal; message keys. */
const REFUSED = 'Microsoft Graph refused a call for which the application permission {0} is needed.'
const PASSWORD_REFUSED =
    'Microsoft refused to set a password of somebody without a directory role: the Entra role {0} or the permission {1} is missing.'
const JOB_REFUSED =
    'Azure refused a call for which the app registration needs the role {0} on the Automation account {1}.'
const REFUSALS = [REFUSED, PASSWORD_REFUSED, JOB_REFUSED]
/** A token from before the consent may be used for so long. */
const REFUSAL_COUNTS_MS = 60 * 60_000

const SAYS_MISSING: readonly (string | null)[] = [
    'GRAPH_PERMISSION_MISSING',
    'ENTRA_CONSENT_MISSING',
    'PASSWORD_ROLE_MISSING',
    'AUTOMATION_ROLE_MISSING',
]

/** What the entries are that Setup was completed with: results of checks for others say nothing. */
const subjectInEffect = (state: SetupState, { audience }: Need): string | undefined =>
    state.inEffect ? checksOf(audience).subject({ ...state, entries: state.inEffect }) : undefined

/**
 * What a kind lacks at Microsoft by the last results of Setup's checks, so that it has switched itself off; undefined:
 * nothing that is known. Nothing is stored: once the checks pass, it is on again.
 */
export function blockOf(
    deps: ConnectionDependencies,
    kind: OperationKind,
    settings: OperationSettings,
): AppError | undefined {
    const { state } = currentSetup(deps)
    const results = deps.results.all()
    /** Undefined: what a check last said does not stand in the way. */
    const missing = (need: Need): CheckResult | undefined => {
        const subject = subjectInEffect(state, need)
        const result = results.find((one) => one.id === need.checkId && one.subject === subject)
        if (!result || result.status === 'pass' || !SAYS_MISSING.includes(result.code)) return undefined
        if (need.about.some((text, at) => result.parameters[at] !== text)) return undefined
        const counts =
            !REFUSALS.includes(result.message) || deps.clock.now() - result.ranAt < REFUSAL_COUNTS_MS
        return counts ? result : undefined
    }
    const ways = waysOf(kind, settings)
    // A password is set where no pass was to be had: once that is refused, no way is left.
    const last = ways.flat().find((need) => missing(need)?.message === PASSWORD_REFUSED)
    const lacking = ways.map((way) => way.find((need) => missing(need) !== undefined))
    const first = last ?? (lacking.every((need) => need !== undefined) ? lacking[0] : undefined)
    return first && appError('OPERATION_PERMISSION_MISSING', [first.name])
}

interface Refusal {
    readonly need: Need
    readonly message: string
    readonly fix: string
    readonly parameters: readonly string[]
}

/** What a refusal says that a kind lacks; undefined: nothing, or what it only does more with. */
function refusalOf(
    { kind, progress }: Pick<UserOperation, 'kind' | 'progress'>,
    settings: OperationSettings,
    { code, parameters }: AppError,
): Refusal | undefined {
    switch (code) {
        case 'GRAPH_PERMISSION_MISSING': {
            const need = waysOf(kind, settings)
                .flat()
                .find(({ name }) => name === parameters[0])
            return (
                need && {
                    need,
                    message: REFUSED,
                    fix: 'Grant it in Microsoft Entra and give admin consent, then run the checks. What was granted within the last hour may take until the token is renewed.',
                    parameters: [need.name],
                }
            )
        }
        case 'PASSWORD_ROLE_MISSING':
            return {
                need: SETS_PASSWORDS,
                message: PASSWORD_REFUSED,
                fix: 'Assign the role under Roles and administrators, or grant the permission with admin consent, then run the checks. Until then no password is reset, for an hour.',
                parameters: [SETS_PASSWORDS.name, WRITE_PASSWORDS],
            }
        case 'AUTOMATION_ROLE_MISSING': {
            const isNeeded = JOB_ACTIONS.some((action) => action === parameters[1])
            // A job goes on where it was started, whatever account an admin has entered since.
            const isThere =
                progress['automation'] === undefined ||
                progress['automation'] === accountPath(settings.automation)
            if (!isNeeded || !isThere) return undefined
            const need = runsJobs(settings)
            return {
                need,
                message: JOB_REFUSED,
                fix: 'Give it in the Azure portal, under Access control (IAM) of that account, then run the checks. It counts some minutes later.',
                parameters: need.about,
            }
        }
        default:
            return undefined
    }
}

/**
 * Remembers that Microsoft refused a call for a permission or role that a kind needs, as the result of its check: further
 * operations are not tried until the check was run again, or an hour has passed. What a kind only does more with is not
 * remembered.
 *
 * Microsoft answers the same 403 when a password is set without the role, and when the account is an administrator's. An
 * account that holds a directory role, or is of a group to which roles can be given, ends with OPERATION_PRIVILEGED before
 * that call, in the same transaction: what is refused after it is taken for what the app lacks. Not told apart are roles that
 * somebody is only eligible for and restricted management administrative units; these block the kind for an hour at most,
 * and until the checks are run.
 */
export function noteRefusal(
    deps: ConnectionDependencies,
    operation: Pick<UserOperation, 'kind' | 'progress'>,
    settings: OperationSettings,
    error: AppError,
): void {
    const refusal = refusalOf(operation, settings, error)
    if (!refusal) return
    const { need, message, fix, parameters } = refusal
    const subject = subjectInEffect(currentSetup(deps).state, need)
    if (subject === undefined) return
    const now = deps.clock.now()
    const result: CheckResult = {
        ...found('fail', {
            message,
            fix,
            parameters,
            whoFixes: 'entra-admin',
            code: error.code,
            correlationId: error.correlationId,
        }),
        id: need.checkId,
        subject,
        ranAt: now,
        since: now,
    }
    deps.results.save(checkRowId(deps.digest, need.checkId), result)
}
