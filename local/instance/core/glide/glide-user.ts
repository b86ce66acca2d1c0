import { host } from './host.ts'
import { loud } from './not-implemented.ts'

/** ServiceNowDocs: api-reference/server-api-reference/c_GlideUserScopedAPI */
export const glideUser = (): object =>
    loud('GlideUser', {
        getID: () => host.user().id,
        getName: () => host.user().name,
        getDisplayName: () => host.user().displayName,
        getFullName: () => host.user().displayName,
        getFirstName: () => host.userValue('first_name'),
        getLastName: () => host.userValue('last_name'),
        getEmail: () => host.user().email,
        getCompanyID: () => host.userValue('company'),
        getPreference: (name: unknown) => host.preference(String(name)),
        savePreference: (name: unknown, value: unknown) => host.savePreference(String(name), String(value)),
        getRoles: () => [...host.roles()],
        getUserRoles: () => [...host.grantedRoles()],
        hasRole: (role: unknown) => host.hasRole(String(role)),
        isMemberOf: (group: unknown) => host.isMemberOf(String(group)),
        /** The zone's name, which is its English label. */
        getTimeZoneLabel: () => host.user().timeZone,
    })
