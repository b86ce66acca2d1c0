import type { AccountPage } from './account-page.ts'
import { readAccount, type AccountDependencies } from './read-account.ts'

/** Removes the signed-in user's link; removing what is not there changes nothing. */
export function unlinkAccount(deps: AccountDependencies): AccountPage {
    deps.linkedAccounts.remove(deps.user.sysId)
    return readAccount(deps)
}
