import type { DirectoryRole, Group } from '@microsoft/microsoft-graph-types'
import type { DirectoryAccount, DirectoryGroup } from '../directory/account.ts'
import { allGroupsOf, allRolesOf, groupsOf, rolesOf, type Directory } from '../directory/directory.ts'
import { header, type Answer, type ServiceRequest } from '../http/exchange.ts'
import type { Caller } from './authorize.ts'
import { accountOf, badRequestAnswer, contextOf, entityAnswer, isAnswer } from './directory-answer.ts'
import { DIRECTORY_REFUSAL, type GraphEndpoint } from './endpoint.ts'
import type { GraphExchange } from './graph-error.ts'
import type { Entity } from './odata-filter.ts'
import { parseQuery } from './odata-query.ts'
import { cutPage, nextLink, selectProperties } from './page.ts'
import { isQueryError } from './query-error.ts'
import type { Graph } from './route.ts'

const MEMBERSHIPS =
    /^\/v1\.0\/users\/([^/]+)\/(memberOf|transitiveMemberOf|ownedObjects)(?:\/microsoft\.graph\.(group|directoryRole))?\/?$/

export const READ_ROLES = [
    'RoleManagement.Read.Directory',
    'RoleManagement.ReadWrite.Directory',
    'Directory.Read.All',
    'Directory.ReadWrite.All',
]
const READ_BASIC_GROUPS = [
    'Group.ReadBasic.All',
    'GroupMember.ReadBasic.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All',
]
const READ_GROUPS = [
    ...['Group.Read.All', 'GroupMember.Read.All', 'Directory.Read.All', 'Directory.ReadWrite.All'],
]
/** What "basic" shows is documented nowhere. */
const BASIC_GROUP = ['id', 'displayName', 'description']

const READ_USERS = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All']

const ROLE_PROPERTIES = ['id', 'roleTemplateId', 'displayName', 'description']
const GROUP_PROPERTIES = [
    ...['id', 'description', 'displayName', 'groupTypes', 'isAssignableToRole'],
    ...['mail', 'mailEnabled', 'securityEnabled', 'visibility'],
]

const rules = {
    entity: 'microsoft.graph.directoryObject',
    sortable: {},
    selectable: [...new Set([...ROLE_PROPERTIES, ...GROUP_PROPERTIES])],
    expandable: [],
    filterSupport: false,
    collection: true,
} as const

const toGroup = (group: ReturnType<typeof groupsOf>[number]): Group => ({
    id: group.id,
    description: group.description,
    displayName: group.displayName,
    groupTypes: [],
    // Null, not false, for a group that no role can be given to.
    isAssignableToRole: group.isAssignableToRole ? true : null,
    mail: null,
    mailEnabled: false,
    securityEnabled: true,
    visibility: null,
})

/** What the caller may not read is null, or an empty list. */
const limited = (entity: Entity, told: readonly string[]): Entity =>
    Object.fromEntries(
        Object.entries(entity).map(([name, value]) => [
            name,
            told.includes(name) ? value : Array.isArray(value) ? [] : null,
        ]),
    )

const members = (
    type: 'group' | 'directoryRole',
    entities: readonly object[],
    told: 'all' | readonly string[],
    select: readonly string[] | undefined,
): readonly Entity[] =>
    entities.map((entity) => ({
        '@odata.type': `#microsoft.graph.${type}`,
        ...selectProperties(told === 'all' ? (entity as Entity) : limited(entity as Entity, told), select),
    }))

/** Directory roles as members of a list. */
export const roleMembers = (
    roles: readonly object[],
    mayRead: boolean,
    select: readonly string[] | undefined,
): readonly Entity[] => members('directoryRole', roles, mayRead ? 'all' : ['id'], select)

type Related = (
    directory: Directory,
    tenantId: string,
    account: DirectoryAccount,
) => { readonly groups: readonly DirectoryGroup[]; readonly roles: readonly DirectoryRole[] }

const RELATIONS: Readonly<Record<'memberOf' | 'transitiveMemberOf' | 'ownedObjects', Related>> = {
    memberOf: (...of) => ({ groups: groupsOf(...of), roles: rolesOf(...of) }),
    transitiveMemberOf: (...of) => ({ groups: allGroupsOf(...of), roles: allRolesOf(...of) }),
    ownedObjects: (directory, tenantId, { id }) => ({
        groups: directory.groups(tenantId).filter(({ owners }) => owners.includes(id)),
        roles: [],
    }),
}

/**
 * Groups and directory roles of a user, direct or all, and the groups that a user owns. "Limited information returned for inaccessible member
 * objects": a group or role that the caller may not read is there with its id alone.
 * https://learn.microsoft.com/graph/api/user-list-memberof,
 * https://learn.microsoft.com/graph/api/user-list-transitivememberof,
 * https://learn.microsoft.com/graph/api/user-list-ownedobjects
 */
const answerMemberships = (
    graph: Graph,
    request: ServiceRequest,
    exchange: GraphExchange,
    caller: Caller,
): Answer => {
    const [, encoded = '', relation, cast] = MEMBERSHIPS.exec(request.path) ?? []
    const query = parseQuery(request.query, rules)
    if (isQueryError(query)) return badRequestAnswer(exchange, query.badRequest, 'BadRequest')
    // "This header and $count are required when using … OData cast query parameters."
    if (cast && !(query.count && header(request.headers, 'consistencylevel') === 'eventual'))
        return badRequestAnswer(
            exchange,
            'The specified query requires $count=true and the header ConsistencyLevel: eventual.',
            'Request_UnsupportedQuery',
        )
    const { tenantId } = caller
    const account = accountOf(graph, tenantId, decodeURIComponent(encoded), exchange)
    if (isAnswer(account)) return account
    const { groups, roles } = RELATIONS[relation as keyof typeof RELATIONS](
        graph.directory,
        tenantId,
        account,
    )
    const may = (permissions: readonly string[]): boolean =>
        permissions.some((permission) => caller.roles.includes(permission))
    const found = [
        ...(cast === 'directoryRole'
            ? []
            : members(
                  'group',
                  groups.map(toGroup),
                  may(READ_GROUPS) ? 'all' : may(READ_BASIC_GROUPS) ? BASIC_GROUP : ['id'],
                  query.select,
              )),
        ...(cast === 'group' ? [] : roleMembers(roles, may(READ_ROLES), query.select)),
    ]
    const { items, total, nextSkip } = cutPage(found, query, undefined)
    const shape = cast === 'group' ? 'groups' : 'directoryObjects'
    return entityAnswer(exchange, {
        '@odata.context': contextOf(request, shape),
        ...(query.count ? { '@odata.count': total } : {}),
        ...(nextSkip === undefined
            ? {}
            : { '@odata.nextLink': nextLink(request.host, request.path, request.query, nextSkip) }),
        value: items,
    })
}

const endpoint = (relation: string, permissions: readonly string[]): GraphEndpoint => ({
    isOwn: (path) => MEMBERSHIPS.exec(path)?.[2] === relation,
    methods: ['GET'],
    permissions,
    refusal: DIRECTORY_REFUSAL,
    limits: ['identity'],
    answer: answerMemberships,
})

/** User.Read.All is enough for all memberships, and for the direct ones it is not. */
export const membershipEndpoints: readonly GraphEndpoint[] = [
    endpoint('memberOf', READ_BASIC_GROUPS),
    endpoint('transitiveMemberOf', [...READ_GROUPS, ...READ_BASIC_GROUPS, ...READ_USERS]),
    endpoint('ownedObjects', READ_USERS),
]
