import type { CurrentUser } from '../ports.ts'
import { blockerOf, firstBlocker } from './advance-setup.ts'
import { toCheckView } from './check-view.ts'
import { CHECKS } from './check-registry.ts'
import { isEntryStep } from './entry-fields.ts'
import { toFieldTexts } from './field-texts.ts'
import { toFieldProblem } from './entry-problem-texts.ts'
import { isSkipped, problemsOf } from './entry-problems.ts'
import { GUIDES } from './guide/guides.ts'
import type { GuideFacts } from './guide/guide.ts'
import { resultOf, type Evidence } from './open-checks.ts'
import { hasPendingChanges, STEPS, type SetupState, type SetupStep } from './setup-state.ts'
import type { FieldProblem, WizardStep } from './wizard.ts'

/** The pages of the wizard with all that they show. */
export const toWizardSteps = (
    state: SetupState,
    evidence: Evidence,
    facts: GuideFacts,
    user: CurrentUser,
): readonly WizardStep[] =>
    STEPS.map((step): WizardStep => {
        const { title, whoActs, why, guide } = GUIDES[step]
        const number = STEPS.indexOf(step) - STEPS.indexOf('outbound') + 1
        return {
            step,
            number: number < 1 ? null : number,
            title: user.translate(title),
            status: statusOf(state, step, evidence),
            isReachable: firstBlocker(state, step, evidence) === undefined,
            whoActs: user.translate(whoActs),
            why: user.translate(why),
            guide: guide(facts),
            fields: toFieldTexts(step, user),
            problems: problemsOn(state, step, user),
            checks: CHECKS.filter((check) => check.step === step && check.applies(state)).map((check) =>
                toCheckView(check, resultOf(state, check, evidence.results), state, user),
            ),
        }
    })

function problemsOn(state: SetupState, step: SetupStep, user: CurrentUser): readonly FieldProblem[] {
    if (!isEntryStep(step)) return []
    return problemsOf(state, step).map((problem) => toFieldProblem(step, problem, user))
}

function statusOf(state: SetupState, step: SetupStep, evidence: Evidence): WizardStep['status'] {
    const isCompleted = state.completedAt !== null
    if (step === 'complete' && isCompleted && !hasPendingChanges(state)) return 'done'
    if (step === state.position) return 'current'
    if (step === 'complete' || blockerOf(state, step, evidence, 'complete')) return 'open'
    if ((step === 'inbound' || step === 'integration-user') && isSkipped(state, step)) return 'skipped'
    // A proposed value is none of the admin's doing before the admin was there.
    return isCompleted || STEPS.indexOf(step) < STEPS.indexOf(state.position) ? 'done' : 'open'
}
