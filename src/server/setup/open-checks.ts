import type { CheckResult, CheckRule } from './check.ts'
import type { SetupState, SetupStep } from './setup-state.ts'

/** The checks that there are, and what they last said. */
export interface Evidence {
    readonly checks: readonly CheckRule[]
    readonly results: readonly CheckResult[]
}

export const requiredChecks = (
    state: SetupState,
    step: SetupStep,
    checks: readonly CheckRule[],
): readonly CheckRule[] =>
    checks.filter((check) => check.required && check.step === step && check.applies(state))

/** The result of a check for what is entered now; undefined: it was never run on this. */
export function resultOf(
    state: SetupState,
    check: CheckRule,
    results: readonly CheckResult[],
): CheckResult | undefined {
    const subject = check.subject(state)
    return results.find((result) => result.id === check.id && result.subject === subject)
}

/**
 * The required checks of a step that stand in the way. Next goes past a check that was tried and could not be run,
 * so that an admin may go on while Microsoft is away; Complete does not.
 */
export function openChecks(
    state: SetupState,
    step: SetupStep,
    { checks, results }: Evidence,
    wanted: 'next' | 'complete',
): readonly string[] {
    return requiredChecks(state, step, checks)
        .filter((check) => {
            const status = resultOf(state, check, results)?.status
            return (
                status === undefined || status === 'fail' || (status === 'not-run' && wanted === 'complete')
            )
        })
        .map(({ id }) => id)
}
