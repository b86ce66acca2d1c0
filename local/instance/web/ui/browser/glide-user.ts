import type { UserDefinition } from './definition.ts'
import { loud } from './loud.ts'

/** Roles that everybody has one of; they count only when they are asked for. */
const DEFAULTS = new Set(['snc_internal', 'snc_external'])

/** `g_user`. ServiceNowDocs: api-reference/c_GlideUserAPI */
export function glideUser(user: UserDefinition): object {
    const clientData = new Map<string, unknown>()
    const has = (role: string, includeDefaults: boolean): boolean =>
        user.roles.includes(role) && (includeDefaults || !DEFAULTS.has(role))
    const admin = () => user.roles.includes('admin')
    const hasRole = (role: unknown, includeDefaults = false): boolean =>
        admin() || has(String(role), includeDefaults)
    return loud('g_user', {
        userID: user.userId,
        userName: user.userName,
        firstName: user.firstName,
        lastName: user.lastName,
        getFullName: () => `${user.firstName} ${user.lastName}`.trim(),
        hasRole,
        hasRoleExactly: (role: unknown, includeDefaults = false) => has(String(role), includeDefaults),
        hasRoleFromList: (roles: unknown, includeDefaults = false) =>
            String(roles)
                .split(',')
                .some((role) => hasRole(role.trim(), includeDefaults)),
        hasRoles: (includeDefaults = false) => user.roles.some((role) => has(role, includeDefaults)),
        getClientData: (key: unknown) => clientData.get(String(key)),
        setClientData: (key: unknown, value: unknown) => void clientData.set(String(key), value),
    })
}
