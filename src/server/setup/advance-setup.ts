import { problemsOf, type EntryProblem } from './entry-problems.ts'
import { err, ok, type Result } from '../result.ts'
import { openChecks, type CheckId, type CheckResult } from './setup-checks.ts'
import { STEPS, type EntryStep, type SetupEntries, type SetupState, type SetupStep } from './setup-state.ts'

/** What an admin does in the wizard. Entering never fails: what is wrong is kept, shown, and blocks Next. */
export type SetupAction =
    | { readonly kind: 'agree'; readonly at: number }
    | { readonly kind: 'continue-without-setup' }
    | { readonly kind: 'go-to'; readonly step: SetupStep }
    | { readonly kind: 'next' }
    | { readonly kind: 'complete'; readonly at: number }
    | {
          [Step in EntryStep]: {
              readonly kind: 'enter'
              readonly step: Step
              readonly values: Partial<SetupEntries[Step]>
          }
      }[EntryStep]

/** Why an action is refused: what stands in the way, on which step. */
export interface SetupRefusal {
    readonly step: SetupStep
    readonly problems: readonly EntryProblem[]
    readonly checks: readonly CheckId[]
}

const isEntryStep = (step: SetupStep): step is EntryStep => step !== 'agree' && step !== 'complete'

/** What keeps a step from being left; undefined: nothing. */
export function blockerOf(
    state: SetupState,
    step: SetupStep,
    results: readonly CheckResult[],
): SetupRefusal | undefined {
    if (step === 'agree')
        return state.agreedAt === null
            ? { step, problems: [{ field: 'agree', code: 'missing' }], checks: [] }
            : undefined
    const problems = isEntryStep(step) ? problemsOf(state, step) : []
    const checks = problems.length > 0 ? [] : openChecks(state, step, results)
    return problems.length + checks.length > 0 ? { step, problems, checks } : undefined
}

/** The first step that stands in the way of reaching one; undefined: the way is free. */
export function firstBlocker(
    state: SetupState,
    before: SetupStep,
    results: readonly CheckResult[],
): SetupRefusal | undefined {
    for (const step of STEPS.slice(0, STEPS.indexOf(before))) {
        const blocker = blockerOf(state, step, results)
        if (blocker) return blocker
    }
    return undefined
}

/** In the guide's sentences: a step before the last is open, or only the last, or none. */
export function missingSetup(
    state: SetupState,
    results: readonly CheckResult[],
): 'setup-steps' | 'final-set-up-step' | undefined {
    if (state.completedAt !== null) return undefined
    return firstBlocker(state, 'complete', results) ? 'setup-steps' : 'final-set-up-step'
}

const changed = (state: SetupState, change: Partial<SetupState>): SetupState => ({
    ...state,
    ...change,
    revision: state.revision + 1,
})

function enter<Step extends EntryStep>(
    state: SetupState,
    step: Step,
    values: Partial<SetupEntries[Step]>,
    results: readonly CheckResult[],
): SetupState {
    const entries = { ...state.entries, [step]: { ...state.entries[step], ...values } }
    const next = changed(state, { entries, withoutSetup: false })
    // A finished setup stays finished while nothing that was checked or asked for is open again.
    const stands = next.completedAt !== null && firstBlocker(next, 'complete', results) === undefined
    return stands ? next : { ...next, completedAt: null }
}

/**
 * One action on the setup. Nothing that was entered is ever lost: a refusal leaves the state as it is, another set-up
 * keeps what the first had, and results of checks hold only for the entries that they saw.
 */
export function advanceSetup(
    state: SetupState,
    action: SetupAction,
    results: readonly CheckResult[],
): Result<SetupState, SetupRefusal> {
    switch (action.kind) {
        case 'agree':
            return ok(changed(state, { agreedAt: state.agreedAt ?? action.at, position: 'setup-type' }))
        case 'continue-without-setup': {
            const blocker = blockerOf(state, 'agree', results)
            return blocker ? err(blocker) : ok(changed(state, { withoutSetup: true, completedAt: null }))
        }
        case 'enter': {
            const blocker = blockerOf(state, 'agree', results)
            return blocker ? err(blocker) : ok(enter(state, action.step, action.values, results))
        }
        case 'go-to': {
            const blocker = firstBlocker(state, action.step, results)
            return blocker ? err(blocker) : ok(changed(state, { position: action.step }))
        }
        case 'next': {
            const following = STEPS[STEPS.indexOf(state.position) + 1]
            if (following === undefined) return ok(state)
            const blocker = firstBlocker(state, following, results)
            return blocker ? err(blocker) : ok(changed(state, { position: following }))
        }
        case 'complete': {
            const blocker = firstBlocker(state, 'complete', results)
            if (blocker) return err(blocker)
            return ok(changed(state, { completedAt: action.at, position: 'complete', withoutSetup: false }))
        }
    }
}
