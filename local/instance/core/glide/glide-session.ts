import { host } from './host.ts'
import { loud } from './not-implemented.ts'

/** Is there somebody, other than the guest? */
export function isLoggedIn(): boolean {
    const { id, name } = host.user()
    return id !== '' && name !== 'guest'
}

/** ServiceNowDocs: api-reference/server-api-reference/c_GlideSessionScopedAPI */
export const glideSession = (): object =>
    loud('GlideSession', {
        getClientData: (name: unknown) => host.clientData(String(name)),
        putClientData: (name: unknown, value: unknown) => host.putClientData(String(name), String(value)),
        /** None is chosen: there is no application picker. */
        getCurrentApplicationId: () => 'global',
        /** Nobody is in a domain: there is no domain separation. */
        getCurrentDomainID: () => null,
        getLanguage: () => host.user().language,
        getSessionToken: () => host.user().token,
        getTimeZoneName: () => host.user().timeZone,
        getUserID: () => host.user().id,
        /** Nobody can: there is no impersonation. */
        isImpersonating: () => false,
        isInteractive: () => host.user().interactive,
        isLoggedIn,
    })
