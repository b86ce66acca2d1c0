import { isMailAddress } from '../../identifiers.ts'
import type { LinkedAccountStore, SetupStore } from '../../ports.ts'
import { setupTypeOf } from '../setup-choices.ts'

export interface AdminAccountDependencies {
    readonly linkedAccounts: LinkedAccountStore
    readonly setup: SetupStore
}

/** The Microsoft 365 admin address that a user's cases go by, and where it comes from. */
export interface AdminAccount {
    readonly email: string
    readonly source: 'linked-account' | 'application-settings'
}

/**
 * Microsoft 365 Admin Email of Application Settings: what was completed, or while nothing was, what is entered, because
 * a hand-off to the admin center needs Agree and an address alone. Empty: none.
 */
export function adminEmailInEffect(setup: SetupStore): string {
    const state = setup.latest()?.state
    if (!state || state.agreedAt === null || state.withoutSetup) return ''
    const { adminEmail } = (state.inEffect ?? state.entries).settings
    return isMailAddress(adminEmail) ? adminEmail : ''
}

/** Does an admin's choice leave room for cases? Insights only, and going on without any setup, do not. */
export function mayHaveCases(setup: SetupStore): boolean {
    const state = setup.latest()?.state
    if (!state) return true
    const choices = (state.inEffect ?? state.entries)['setup-type']
    return !state.withoutSetup && setupTypeOf(choices) !== 'insights-only'
}

/** The linked account, which wins, else Microsoft 365 Admin Email; undefined: cases cannot be opened. */
export function adminAccountOf(deps: AdminAccountDependencies, userSysId: string): AdminAccount | undefined {
    const linked = deps.linkedAccounts.ofUser(userSysId)
    if (linked) return { email: linked.email, source: 'linked-account' }
    const email = adminEmailInEffect(deps.setup)
    return email === '' ? undefined : { email, source: 'application-settings' }
}
