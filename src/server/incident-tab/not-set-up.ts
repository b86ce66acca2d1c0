import { appError, type AppError } from '../errors.ts'
import type { CheckResultStore } from '../ports.ts'
import { currentSetup, type CurrentSetupDependencies } from '../setup/current-setup.ts'
import { unready, type Unready } from '../setup/readiness.ts'
import { evidenceOf } from '../setup/setup-evidence.ts'

export type NotSetUpDependencies = CurrentSetupDependencies & { readonly results: CheckResultStore }

/** The guide's sentences. What an admin decided against is no fault. */
const NOT_SET_UP: Readonly<Record<Unready, readonly AppError[]>> = {
    'setup-steps': [appError('SETUP_INCOMPLETE')],
    'final-set-up-step': [appError('SETUP_FINAL_STEP')],
    'not-chosen': [],
}

/** Why no tenant is connected. */
export function notSetUp(deps: NotSetUpDependencies): readonly AppError[] {
    const why = unready(currentSetup(deps).state, 'service-health', evidenceOf(deps))
    // Setup is complete, and somebody switched the tenant off by hand.
    return NOT_SET_UP[why ?? 'setup-steps']
}
