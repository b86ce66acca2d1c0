import { currentSetup } from '../setup/current-setup.ts'
import type { SetupState } from '../setup/setup-state.ts'
import type { Tenant } from '../setup/tenant.ts'
import type { BackendId } from './backends/support-backend.ts'
import type { CaseDependencies } from './case-dependencies.ts'

export type CaseSettingsDependencies = Pick<CaseDependencies, 'setup' | 'tenants' | 'instance'>

/** What setup says of cases now. */
export interface CaseSettings {
    readonly backend: BackendId
    /** Test Environment. */
    readonly isTest: boolean
    /** The tenant that cases are of; undefined: none is connected yet. */
    readonly tenant: Tenant | undefined
}

/** What was completed; while nothing was, what is entered, because a hand-off needs Agree and an address alone. */
export function caseSettings(
    deps: CaseSettingsDependencies,
    state: SetupState = currentSetup(deps).state,
): CaseSettings {
    const entries = state.inEffect ?? state.entries
    return {
        backend: entries['setup-type'].supportBackend,
        isTest: entries.settings.testEnvironment,
        tenant: deps.tenants.active()[0],
    }
}
