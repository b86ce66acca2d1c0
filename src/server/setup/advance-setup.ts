import { err, ok, type Result } from '../result.ts'
import { isDay, problemsOf, type EntryProblem } from './entry-problems.ts'
import { openChecks, type Evidence } from './open-checks.ts'
import {
    hasPendingChanges,
    STEPS,
    type EnterAction,
    type EntryStep,
    type SetupEntries,
    type SetupState,
    type SetupStep,
} from './setup-state.ts'

/** What an admin does in the wizard. Entering never fails: what is wrong is kept, shown, and blocks Next. */
export type SetupAction =
    | { readonly kind: 'agree'; readonly at: number }
    | { readonly kind: 'continue-without-setup' }
    | { readonly kind: 'go-to'; readonly step: SetupStep }
    | { readonly kind: 'next' }
    | { readonly kind: 'complete'; readonly at: number; readonly instanceName: string }
    /** The secret was rotated, or its end is known: nothing else changes. */
    | { readonly kind: 'enter-secret-expiry'; readonly on: string }
    /** On a clone: this instance is meant to talk to Microsoft. */
    | { readonly kind: 'confirm-instance'; readonly instanceName: string }
    /** Entries go back to what is in effect. */
    | { readonly kind: 'discard-changes' }
    | EnterAction

/** Why an action is refused: what stands in the way, on which step. */
export interface SetupRefusal {
    readonly step: SetupStep
    readonly problems: readonly EntryProblem[]
    /** Ids of checks. */
    readonly checks: readonly string[]
}

const isEntryStep = (step: SetupStep): step is EntryStep => step !== 'agree' && step !== 'complete'

/** What keeps a step from being left; undefined: nothing. */
export function blockerOf(
    state: SetupState,
    step: SetupStep,
    evidence: Evidence,
    wanted: 'next' | 'complete' = 'next',
): SetupRefusal | undefined {
    if (step === 'agree')
        return state.agreedAt === null
            ? { step, problems: [{ field: 'agree', code: 'missing' }], checks: [] }
            : undefined
    const problems = isEntryStep(step) ? problemsOf(state, step) : []
    const checks = problems.length > 0 ? [] : openChecks(state, step, evidence, wanted)
    return problems.length + checks.length > 0 ? { step, problems, checks } : undefined
}

/** The first step that stands in the way of reaching one; undefined: the way is free. */
export function firstBlocker(
    state: SetupState,
    before: SetupStep,
    evidence: Evidence,
    wanted: 'next' | 'complete' = 'next',
): SetupRefusal | undefined {
    for (const step of STEPS.slice(0, STEPS.indexOf(before))) {
        const blocker = blockerOf(state, step, evidence, wanted)
        if (blocker) return blocker
    }
    return undefined
}

/** In the guide's sentences: a step before the last is open, or only the last, or none. */
export function missingSetup(
    state: SetupState,
    evidence: Evidence,
): 'setup-steps' | 'final-set-up-step' | undefined {
    if (state.completedAt !== null) return undefined
    return firstBlocker(state, 'complete', evidence, 'complete') ? 'setup-steps' : 'final-set-up-step'
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
): SetupState {
    const entries = { ...state.entries, [step]: { ...state.entries[step], ...values } }
    return changed(state, { entries, withoutSetup: false })
}

/**
 * One action on the setup. Nothing that was entered is ever lost: a refusal leaves the state as it is, another set-up
 * keeps what the first had, and results of checks hold only for the entries that they saw. What is in effect changes
 * with Complete alone.
 */
export function advanceSetup(
    state: SetupState,
    action: SetupAction,
    evidence: Evidence,
): Result<SetupState, SetupRefusal> {
    if (action.kind === 'agree')
        return ok(changed(state, { agreedAt: state.agreedAt ?? action.at, position: 'setup-type' }))
    const notAgreed = blockerOf(state, 'agree', evidence)
    if (notAgreed) return err(notAgreed)
    switch (action.kind) {
        case 'continue-without-setup':
            return ok(changed(state, { withoutSetup: true, completedAt: null, inEffect: null }))
        case 'enter':
            return ok(enter(state, action.step, action.values))
        case 'go-to': {
            const blocker = firstBlocker(state, action.step, evidence)
            return blocker ? err(blocker) : ok(changed(state, { position: action.step }))
        }
        case 'next': {
            const following = STEPS[STEPS.indexOf(state.position) + 1]
            if (following === undefined) return ok(state)
            const blocker = firstBlocker(state, following, evidence)
            return blocker ? err(blocker) : ok(changed(state, { position: following }))
        }
        case 'complete': {
            const blocker = firstBlocker(state, 'complete', evidence, 'complete')
            if (blocker) return err(blocker)
            return ok(
                changed(state, {
                    completedAt: action.at,
                    inEffect: state.entries,
                    instanceName: action.instanceName,
                    position: 'complete',
                    withoutSetup: false,
                }),
            )
        }
        case 'enter-secret-expiry':
            if (action.on !== '' && !isDay(action.on))
                return err({
                    step: 'outbound',
                    problems: [{ field: 'secretExpiresOn', code: 'not-a-date' }],
                    checks: [],
                })
            return ok(changed(state, { secretExpiresOn: action.on }))
        case 'confirm-instance':
            return ok(changed(state, { instanceName: action.instanceName }))
        case 'discard-changes':
            return ok(hasPendingChanges(state) ? changed(state, { entries: state.inEffect! }) : state)
    }
}
