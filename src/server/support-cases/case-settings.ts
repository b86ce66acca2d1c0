import { casesNotSetUp, type CasesNotSetUpDependencies } from '../incident-tab/not-set-up.ts'
import { appError, type AppError } from '../errors.ts'
import { SCOPE } from '../scope.ts'
import { currentSetup } from '../setup/current-setup.ts'
import { featuresOf } from '../setup/setup-choices.ts'
import type { SetupEntries } from '../setup/setup-state.ts'
import type { Tenant } from '../setup/tenant.ts'
import type { BackendId } from './backends/support-backend.ts'
import type { CaseDependencies } from './case-dependencies.ts'

export type CaseSettingsDependencies = Pick<CaseDependencies, 'setup' | 'tenants' | 'instance'>

/** What setup says of cases now. */
export interface CaseSettings {
    readonly backend: BackendId
    /** Test Environment. */
    readonly isTest: boolean
    readonly isChosen: boolean
    /** The tenant that cases are of; undefined: none is connected yet. */
    readonly tenant: Tenant | undefined
    readonly entries: SetupEntries
}

/** What was completed; while nothing was, what is entered, because a hand-off needs Agree and an address alone. */
export function caseSettings(deps: CaseSettingsDependencies): CaseSettings {
    const { state } = currentSetup(deps)
    const entries = state.inEffect ?? state.entries
    const choices = entries['setup-type']
    return {
        backend: choices.supportBackend,
        isTest: entries.settings.testEnvironment,
        isChosen: !state.withoutSetup && featuresOf(choices).includes('support-cases'),
        tenant: deps.tenants.active()[0],
        entries,
    }
}

export type OpeningProblemDependencies = CasesNotSetUpDependencies

/** Why this user cannot open a case: role, setup, admin account. */
export function openingProblems(deps: OpeningProblemDependencies): readonly AppError[] {
    if (!deps.user.mayOpenCases) return [appError('CASE_ROLE_MISSING', [`${SCOPE}.administrator`])]
    if (!caseSettings(deps).isChosen) {
        const { inEffect, withoutSetup } = currentSetup(deps).state
        // An admin decided against cases; or nobody decided anything yet.
        return [appError(inEffect || withoutSetup ? 'CASES_NOT_CHOSEN' : 'SETUP_INCOMPLETE')]
    }
    return casesNotSetUp(deps)
}
