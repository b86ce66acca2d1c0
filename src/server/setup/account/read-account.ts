import type { AppError } from '../../errors.ts'
import { toNotice } from '../../incident-tab/notice.ts'
import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import type { Clock, CurrentUser } from '../../ports.ts'
import type { AccountPage } from './account-page.ts'
import { adminEmailInEffect, mayHaveCases, type AdminAccountDependencies } from './admin-account.ts'
import type { LinkedAccount } from '../linked-account.ts'

export interface AccountDependencies extends AdminAccountDependencies {
    readonly user: CurrentUser
    readonly clock: Clock
}

const toLinked = ({
    email,
    verification,
    verifiedAt,
    linkedAt,
}: LinkedAccount): NonNullable<AccountPage['linked']> => ({
    email,
    verification,
    verifiedAt: verifiedAt === null ? null : formatTime(verifiedAt),
    linkedAt: formatTime(linkedAt),
})

/** The signed-in user's own linked account, and nobody else's. `reason`: why Microsoft could not be asked. */
export function readAccount(deps: AccountDependencies, reason?: AppError): AccountPage {
    const { user } = deps
    const linked = deps.linkedAccounts.ofUser(user.sysId)
    return {
        linked: linked ? toLinked(linked) : null,
        hasAdminEmail: adminEmailInEffect(deps.setup) !== '',
        mayHaveCases: mayHaveCases(deps.setup),
        // What was entered is saved: whatever the reason, it is no error of this page.
        notices: reason ? [{ ...toNotice(reason, user), severity: 'warning' }] : [],
        answeredAt: formatTime(deps.clock.now()),
        user: { language: user.language, timeZone: user.timeZone, isAdmin: user.isAdmin },
    }
}
