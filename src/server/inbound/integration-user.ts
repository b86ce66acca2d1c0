import { appError, type AppError } from '../errors.ts'
import type { CurrentUser, SetupStore } from '../ports.ts'
import { SCOPE } from '../scope.ts'
import { isSkipped } from '../setup/entry-problems.ts'

export interface CallerDependencies {
    readonly setup: SetupStore
    readonly user: CurrentUser
}

/**
 * Why the caller may not tell of cases. The route's access control asks for the role; here it has to be the one user that
 * Setup was completed with, and never an admin: an account that may do everything is not what another system signs in as.
 */
export function refuseCaller({ setup, user }: CallerDependencies): AppError | undefined {
    const state = setup.latest()?.state
    const inEffect = state?.inEffect
    const mayCall =
        state !== undefined &&
        inEffect !== null &&
        inEffect !== undefined &&
        !state.withoutSetup &&
        !isSkipped({ ...state, entries: inEffect }, 'integration-user') &&
        inEffect['integration-user'].user === user.sysId &&
        user.sysId !== '' &&
        !user.isAdmin
    return mayCall ? undefined : appError('INBOUND_NOT_ALLOWED', [`${SCOPE}.inbound_integration`])
}
