import { appError, type AppError } from '../errors.ts'
import { found, type CheckResult } from '../setup/check.ts'
import { checksOf, USER_OPERATIONS } from '../setup/checks/audience.ts'
import { currentSetup } from '../setup/current-setup.ts'
import { checkRowId } from '../setup/run-checks.ts'
import { waysOf, type Need } from './kind-needs.ts'
import type { OperationKind } from './operation-kind.ts'
import type { OperationSettings } from './operation-settings.ts'
import type { ConnectionDependencies } from './operations-connection.ts'

const REFUSED = 'Microsoft Graph refused a call for which the application permission {0} is needed.'
/** A token from before the consent may be used for so long. */
const REFUSAL_COUNTS_MS = 60 * 60_000

const SAYS_MISSING: readonly (string | null)[] = ['GRAPH_PERMISSION_MISSING', 'ENTRA_CONSENT_MISSING']

/** What the entries are that Setup was completed with: results of checks for others say nothing. */
function subjectInEffect(deps: ConnectionDependencies): string | undefined {
    const { state } = currentSetup(deps)
    return state.inEffect
        ? checksOf(USER_OPERATIONS).subject({ ...state, entries: state.inEffect })
        : undefined
}

/**
 * What a kind lacks at Microsoft by the last results of Setup's checks, so that it has switched itself off; undefined:
 * nothing that is known. Nothing is stored: once the checks pass, it is on again.
 */
export function blockOf(
    deps: ConnectionDependencies,
    kind: OperationKind,
    settings: OperationSettings,
): AppError | undefined {
    const subject = subjectInEffect(deps)
    const results = deps.results.all().filter((result) => result.subject === subject)
    const isMissing = ({ checkId }: Need): boolean => {
        const result = results.find(({ id }) => id === checkId)
        if (!result || result.status === 'pass' || !SAYS_MISSING.includes(result.code)) return false
        return result.message !== REFUSED || deps.clock.now() - result.ranAt < REFUSAL_COUNTS_MS
    }
    const missing = waysOf(kind, settings).map((way) => way.find(isMissing))
    const [first] = missing
    return first && missing.every((need) => need !== undefined)
        ? appError('OPERATION_PERMISSION_MISSING', [first.name])
        : undefined
}

/**
 * Remembers that Microsoft refused a call for a permission that a kind needs, as the result of its check: further operations
 * are not tried until the check was run again, or an hour has passed. What a kind only does more with is not remembered.
 */
export function noteRefusal(
    deps: ConnectionDependencies,
    kind: OperationKind,
    settings: OperationSettings,
    error: AppError,
): void {
    if (error.code !== 'GRAPH_PERMISSION_MISSING') return
    const subject = subjectInEffect(deps)
    const [name] = error.parameters
    const need = waysOf(kind, settings)
        .flat()
        .find((one) => one.name === name)
    if (subject === undefined || need === undefined) return
    const now = deps.clock.now()
    const result: CheckResult = {
        ...found('fail', {
            message: REFUSED,
            fix: 'Grant it in Microsoft Entra and give admin consent, then run the checks. What was granted within the last hour may take until the token is renewed.',
            parameters: [need.name],
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
