import type { Instance } from '../../contracts.ts'
import { isInteractive, maySignIn } from '../../core/inbound-oauth/oauth-users.ts'

/**
 * May this user see pages? Inactive, locked out and non-interactive users may not; the latter use APIs only.
 * @see ServiceNowDocs: platform-administration/user-administration/c_NonInteractiveSessions
 */
export function mayUsePages(instance: Instance, userId: string): boolean {
    const user = instance.store.get('sys_user', userId)
    return maySignIn(user) && isInteractive(user)
}
