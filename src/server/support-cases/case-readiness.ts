import { appError, type AppError } from '../errors.ts'
import { casesNotSetUp, type CasesNotSetUpDependencies } from '../incident-tab/not-set-up.ts'
import { SCOPE } from '../scope.ts'
import { currentSetup } from '../setup/current-setup.ts'
import { featuresOf } from '../setup/setup-choices.ts'
import type { SetupState } from '../setup/setup-state.ts'

export interface CaseReadiness {
    /** What cases lack in the setup, for who may open them. */
    readonly notSetUp: readonly AppError[]
    /** Why this user cannot open a case: role, setup, admin account. */
    readonly openingProblems: readonly AppError[]
}

/**
 * Whether this user may open cases, from one look at the setup, which is not read for who lacks the role.
 * @param known the setup, where the caller has read it
 */
export function caseReadiness(deps: CasesNotSetUpDependencies, known?: SetupState): CaseReadiness {
    if (!deps.user.mayOpenCases)
        return {
            notSetUp: [],
            openingProblems: [appError('CASE_ROLE_MISSING', [`${SCOPE}.administrator`])],
        }
    const state = known ?? currentSetup(deps).state
    const notSetUp = casesNotSetUp(deps, state)
    return { notSetUp, openingProblems: notChosen(state) ?? notSetUp }
}

export const openingProblems = (deps: CasesNotSetUpDependencies, known?: SetupState): readonly AppError[] =>
    caseReadiness(deps, known).openingProblems

/** An admin decided against cases; or nobody decided anything yet. */
function notChosen({ inEffect, entries, withoutSetup }: SetupState): readonly AppError[] | undefined {
    if (!withoutSetup && featuresOf((inEffect ?? entries)['setup-type']).includes('support-cases'))
        return undefined
    return [appError(inEffect || withoutSetup ? 'CASES_NOT_CHOSEN' : 'SETUP_INCOMPLETE')]
}
