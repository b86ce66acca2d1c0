import type { DirectoryAccount } from '../directory/account.ts'
import { allGroupsOf, allRolesOf } from '../directory/directory.ts'
import { findApp, findTenant } from '../tenants.ts'
import type { Caller } from './authorize.ts'
import type { Graph } from './route.ts'

/** Roles over everybody. */
const OVER_ALL = ['Privileged Authentication Administrator', 'Global Administrator']

/** Roles whose holders a User Administrator may act on, beside those without a role. */
const OVER_LIMITED_ADMINS = [
    'Directory Readers',
    'Groups Administrator',
    'Guest Inviter',
    'Helpdesk Administrator',
    'Message Center Reader',
    'Password Administrator',
    'Reports Reader',
    'Usage Summary Reports Reader',
    'User Administrator',
]

/** Names of the directory roles that the calling app itself holds. */
export const rolesOfApp = (graph: Graph, { tenantId, clientId }: Caller): readonly string[] => {
    const tenant = findTenant(graph.tenants, tenantId)
    return (tenant && findApp(tenant, clientId)?.entraRoles) ?? []
}

const roleNames = (graph: Graph, tenantId: string, account: DirectoryAccount): readonly string[] =>
    allRolesOf(graph.directory, tenantId, account).map(({ displayName }) => displayName ?? '')

const isInRoleGroup = (graph: Graph, tenantId: string, account: DirectoryAccount): boolean =>
    allGroupsOf(graph.directory, tenantId, account).some(({ isAssignableToRole }) => isAssignableToRole)

/** "Who can reset passwords?" https://learn.microsoft.com/graph/api/resources/users */
export const mayResetPassword = (graph: Graph, caller: Caller, account: DirectoryAccount): boolean => {
    const own = rolesOfApp(graph, caller)
    if (own.some((role) => OVER_ALL.includes(role))) return true
    return (
        own.includes('User Administrator') &&
        !isInRoleGroup(graph, caller.tenantId, account) &&
        roleNames(graph, caller.tenantId, account).every((role) => OVER_LIMITED_ADMINS.includes(role))
    )
}

/** Whether it has a directory role, or could get one by its group. */
export const isProtected = (graph: Graph, tenantId: string, account: DirectoryAccount): boolean =>
    roleNames(graph, tenantId, account).length > 0 || isInRoleGroup(graph, tenantId, account)

/** "Who can update sensitive attributes?" Of an account without any role, the permission is enough. */
export const mayChangeSensitive = (graph: Graph, caller: Caller, account: DirectoryAccount): boolean =>
    !isProtected(graph, caller.tenantId, account) || mayResetPassword(graph, caller, account)
