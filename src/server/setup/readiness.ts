import { definitionOf } from '../support-cases/backends/definitions.ts'
import { missingSetup } from './advance-setup.ts'
import { featuresOf, setupTypeOf, type Feature } from './setup-choices.ts'
import type { Evidence } from './open-checks.ts'
import type { SetupState } from './setup-state.ts'

/** Why a feature does not work yet, in the guide's words; `not-chosen` is an admin's decision and no fault. */
export type Unready = 'setup-steps' | 'final-set-up-step' | 'not-chosen'

/**
 * May a feature run? It runs on what was completed, not on what is being entered. The evidence, which is a read of all
 * results, is asked for only while nothing was completed.
 */
export function unready(state: SetupState, feature: Feature, evidence: () => Evidence): Unready | undefined {
    if (state.withoutSetup) return 'not-chosen'
    const { inEffect } = state
    if (inEffect) return featuresOf(inEffect['setup-type']).includes(feature) ? undefined : 'not-chosen'
    return missingSetup(state, evidence())
}

/**
 * May cases go to Microsoft? A hand-off needs Agree and an admin address only (`hasAdminAddress`: this user's linked
 * account, or Microsoft 365 Admin Email); a service that is called the whole setup.
 */
export function unreadyForCases(
    state: SetupState,
    evidence: () => Evidence,
    hasAdminAddress: boolean,
): Unready | undefined {
    const choices = (state.inEffect ?? state.entries)['setup-type']
    const insightsOnly = setupTypeOf(choices) === 'insights-only'
    if (state.withoutSetup || insightsOnly) return 'not-chosen'
    if (definitionOf(choices.supportBackend).service) return unready(state, 'support-cases', evidence)
    return state.agreedAt !== null && hasAdminAddress ? undefined : 'setup-steps'
}
