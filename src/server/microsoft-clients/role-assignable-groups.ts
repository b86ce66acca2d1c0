import { appError } from '../errors.ts'
import { isObject } from '../json.ts'
import { err, ok, type Result } from '../result.ts'
import type { Tenant } from '../setup/tenant.ts'
import { readGraphBatch } from './graph-batch.ts'
import type { OutboundDependencies } from './outbound-call.ts'

/** Least application permission that tells whether roles can be given to a group; that of names does not promise it. */
export const READ_GROUPS = 'GroupMember.Read.All'
const READ_USERS = 'User.Read.All'
const QUERY = '?$select=id,securityEnabled,isAssignableToRole&$top=999'

/**
 * Is a group to which roles can be given among these? Graph says null for one to which they cannot, and null for what the app
 * may not read: a group whose other properties are withheld, too, is not taken for an ordinary one.
 */
function hasRoleAssignable(part: Result<unknown> | undefined): Result<boolean> {
    if (!part?.ok) return part ?? err(appError('MICROSOFT_ANSWER_UNREADABLE', ['it holds no list']))
    const value = isObject(part.value) ? part.value['value'] : undefined
    if (!isObject(part.value) || !Array.isArray(value))
        return err(appError('MICROSOFT_ANSWER_UNREADABLE', ['it holds no list']))
    const groups = (value as readonly unknown[])
        .filter(isObject)
        .filter((one) => /\.group$/i.test(String(one['@odata.type'])))
    if (groups.some((group) => group['isAssignableToRole'] === true)) return ok(true)
    if (groups.some((group) => typeof group['securityEnabled'] !== 'boolean'))
        return err(appError('GRAPH_PERMISSION_MISSING', [READ_GROUPS]))
    return typeof part.value['@odata.nextLink'] === 'string'
        ? err(appError('MICROSOFT_ANSWER_UNREADABLE', ['it is longer than what is read']))
        : ok(false)
}

/**
 * Is an account a member or an owner of a role-assignable group? Such groups are how administrators get their roles; Microsoft
 * lets User Administrators reset no password of theirs.
 * Errors: GRAPH_PERMISSION_MISSING where it cannot be told for want of a permission.
 * @see https://learn.microsoft.com/graph/api/user-list-transitivememberof, https://learn.microsoft.com/graph/api/user-list-ownedobjects
 * @see https://learn.microsoft.com/entra/identity/role-based-access-control/groups-concept
 */
export function isOfRoleAssignableGroup(
    deps: OutboundDependencies,
    tenant: Tenant,
    accountId: string,
    timeoutMs: number,
): Result<boolean> {
    const answer = readGraphBatch(deps, {
        tenant,
        service: 'user-operations',
        permission: READ_USERS,
        paths: [`/users/${accountId}/transitiveMemberOf${QUERY}`, `/users/${accountId}/ownedObjects${QUERY}`],
        timeoutMs,
    })
    if (!answer.ok) return answer
    const [member, owner] = answer.value.map(hasRoleAssignable)
    if ((member?.ok && member.value) || (owner?.ok && owner.value)) return ok(true)
    if (!member?.ok) return member ?? hasRoleAssignable(undefined)
    return owner ?? hasRoleAssignable(undefined)
}
