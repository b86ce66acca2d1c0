import { appError, type AppError } from '../errors.ts'
import type { CheckResultStore, CurrentUser, LinkedAccountStore } from '../ports.ts'
import { currentSetup, type CurrentSetupDependencies } from '../setup/current-setup.ts'
import { BUILT_FEATURES } from '../setup/diagnostics/titles.ts'
import { unready, unreadyForCases, type Unready } from '../setup/readiness.ts'
import { featuresOf } from '../setup/setup-choices.ts'
import { evidenceOf } from '../setup/setup-evidence.ts'
import type { SetupState } from '../setup/setup-state.ts'

export type NotSetUpDependencies = CurrentSetupDependencies & { readonly results: CheckResultStore }

/** The guide's sentences. What an admin decided against is no fault. */
const NOT_SET_UP: Readonly<Record<Unready, readonly AppError[]>> = {
    'setup-steps': [appError('SETUP_INCOMPLETE')],
    'final-set-up-step': [appError('SETUP_FINAL_STEP')],
    'not-chosen': [],
}

/** Why no tenant is connected. */
export function notSetUp(deps: NotSetUpDependencies): readonly AppError[] {
    const why = unready(currentSetup(deps).state, 'service-health', () => evidenceOf(deps))
    // Setup is complete, and somebody switched the tenant off by hand.
    return NOT_SET_UP[why ?? 'setup-steps']
}

export type CasesNotSetUpDependencies = NotSetUpDependencies & {
    readonly linkedAccounts: Pick<LinkedAccountStore, 'ofUser'>
    readonly user: Pick<CurrentUser, 'sysId' | 'mayOpenCases'>
}

/** What cases with Microsoft lack, where they are chosen, this version has them, and the user may open them. */
export function casesNotSetUp(
    deps: CasesNotSetUpDependencies,
    state: SetupState,
    built: readonly string[] = BUILT_FEATURES,
): readonly AppError[] {
    if (!deps.user.mayOpenCases || !built.includes('support-cases')) return []
    const { 'setup-type': choices, settings } = state.inEffect ?? state.entries
    if (!featuresOf(choices).includes('support-cases')) return []
    const hasAddress = settings.adminEmail !== '' || deps.linkedAccounts.ofUser(deps.user.sysId) !== undefined
    const why = unreadyForCases(state, () => evidenceOf(deps), hasAddress)
    return why ? NOT_SET_UP[why] : []
}
