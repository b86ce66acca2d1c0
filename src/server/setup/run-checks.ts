import { appError } from '../errors.ts'
import type { CheckResultStore, Digest, Log } from '../ports.ts'
import { found, type Check, type CheckGroup, type CheckResult, type Finding } from './check.ts'
import { ofError } from './checks/of-error.ts'
import { startCheckRun, type CheckDependencies, type CheckRun } from './check-run.ts'
import { clonedFrom } from './cloned-instance.ts'
import type { SetupState } from './setup-state.ts'
import { setupPage } from './setup-page.ts'

export interface RunChecksDependencies extends CheckDependencies {
    readonly results: CheckResultStore
    readonly digest: Digest
    readonly log: Log
}

export interface RunChecksOptions {
    /** Only the checks of one group. */
    readonly group?: CheckGroup | undefined
    /** What is being entered meanwhile: results that speak for it are not overwritten by those for `state`. */
    readonly keep?: SetupState | undefined
}

/** Groups whose checks ask Microsoft for tokens or call it. */
const SENDING: readonly CheckGroup[] = ['graph', 'connector', 'user-operations', 'azure']

const silent = (source: string): Finding =>
    found('not-run', {
        message: 'This instance is a copy of {0}. Nothing is sent to Microsoft until an admin confirms it.',
        fix: 'Confirm in Setup that this instance is meant to talk to Microsoft, or leave it silent.',
        parameters: [source],
        whoFixes: 'servicenow-admin',
        link: setupPage('Open Setup'),
        code: 'INSTANCE_CLONED',
    })

/** sys_id of the row of a check. */
export const checkRowId = (digest: Digest, id: string): string => digest.md5(`check#${id}`)

/**
 * Runs the checks that apply to what is entered, stores what they found, and answers it. A check that breaks does not
 * keep the others from running. On a clone nothing is sent.
 */
export function runChecks(
    deps: RunChecksDependencies,
    state: SetupState,
    checks: readonly Check[],
    { group, keep }: RunChecksOptions = {},
): readonly CheckResult[] {
    const run = startCheckRun(deps, state)
    const source = clonedFrom(deps, state)
    const known = deps.results.all()
    return checks
        .filter((check) => (group === undefined || check.group === group) && check.applies(state))
        .map((check) => {
            const finding =
                source !== undefined && SENDING.includes(check.group)
                    ? silent(source)
                    : findingOf(deps, run, check)
            const last = known.find((result) => result.id === check.id)
            const result = toResult(deps, check, state, finding, last)
            const isKept =
                keep !== undefined &&
                last !== undefined &&
                last.subject !== result.subject &&
                last.subject === check.subject(keep)
            if (!isKept) {
                const row = checkRowId(deps.digest, check.id)
                deps.results.save(row, result)
                // Green again: the next failure is news, whoever ran the check in between.
                const isGreenAgain =
                    finding.status === 'pass' && last?.status !== 'pass' && last?.subject === result.subject
                if (isGreenAgain) deps.results.saveNotifiedStage(row, '')
            }
            return result
        })
}

function toResult(
    { clock }: RunChecksDependencies,
    check: Check,
    state: SetupState,
    finding: Finding,
    last: CheckResult | undefined,
): CheckResult {
    const ranAt = clock.now()
    const subject = check.subject(state)
    const isAsBefore = last?.status === finding.status && last.subject === subject
    return { ...finding, id: check.id, subject, ranAt, since: isAsBefore ? last.since : ranAt }
}

function findingOf(deps: RunChecksDependencies, run: CheckRun, check: Check): Finding {
    try {
        return check.run(run)
    } catch (thrown) {
        const error = appError('CHECK_NOT_FINISHED', [check.id], { correlationId: deps.random.guid() })
        deps.log.error(error)
        deps.log.info(`Check ${check.id}, ${error.correlationId}: ${traceOf(thrown)}`)
        return ofError(error, null, 'not-run')
    }
}

/** Kind of an exception and where it came from; its message may quote what was read. */
function traceOf(thrown: unknown): string {
    const { name, stack } = (typeof thrown === 'object' && thrown !== null ? thrown : {}) as {
        name?: unknown
        stack?: unknown
    }
    const places = String(stack ?? '').match(/[\w./-]+\.ts:\d+/g) ?? []
    return [String(name ?? typeof thrown), ...places.slice(0, 3)].join(' ')
}
