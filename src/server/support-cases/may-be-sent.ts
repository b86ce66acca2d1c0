import { appError, type AppError } from '../errors.ts'
import { currentSetup, type CurrentSetupDependencies } from '../setup/current-setup.ts'
import { featuresOf } from '../setup/setup-choices.ts'
import type { SupportCase } from './support-case.ts'

/**
 * Whether something of this case may leave the instance now. never: it was made under Test Environment, which ended, or
 * the way to Microsoft that it was a test of. Else why it has to wait.
 */
export function mayBeSent(
    deps: CurrentSetupDependencies,
    { isTest, backend }: Pick<SupportCase, 'isTest' | 'backend'>,
): 'yes' | 'never' | AppError {
    const { inEffect } = currentSetup(deps).state
    if (!inEffect) return appError('SETUP_INCOMPLETE')
    const choices = inEffect['setup-type']
    const goesThisWay = featuresOf(choices).includes('support-cases') && choices.supportBackend === backend
    if (isTest && !(goesThisWay && inEffect.settings.testEnvironment)) return 'never'
    return goesThisWay ? 'yes' : appError('CASE_BACKEND_CHANGED')
}
