import type { DirectoryAccount } from '../directory/account.ts'
import { DEFAULT_USER_PROPERTIES, MORE_USER_PROPERTIES, toUser } from '../directory/user-entity.ts'
import type { Answer, ServiceRequest } from '../http/exchange.ts'
import { statesOf } from '../licenses/license-states.ts'
import { isGuid } from '../tenants.ts'
import type { Caller } from './authorize.ts'
import { accountOf, badRequestAnswer, contextOf, entityAnswer, isAnswer, keyOf } from './directory-answer.ts'
import { DIRECTORY_REFUSAL, type GraphEndpoint } from './endpoint.ts'
import { graphError, type GraphExchange } from './graph-error.ts'
import type { Entity } from './odata-filter.ts'
import { parseQuery, type QueryRules } from './odata-query.ts'
import { nextLink, selectProperties } from './page.ts'
import { isQueryError } from './query-error.ts'
import { MISSING_PERMISSION, NOT_PREMIUM } from './report-refusals.ts'
import type { Graph } from './route.ts'
import { PATCH_PERMISSIONS, updateUser } from './update-user.ts'
import { parseUserFilter } from './user-filter.ts'

const USER = /^\/v1\.0\/users\/([^/]+)\/?$/
const USERS = /^\/v1\.0\/users\/?$/

export const READ_USERS = [
    'User.Read.All',
    'User.ReadWrite.All',
    'Directory.Read.All',
    'Directory.ReadWrite.All',
] as const

const userRules = (collection: boolean): QueryRules => ({
    entity: 'microsoft.graph.user',
    sortable: {},
    selectable: [...DEFAULT_USER_PROPERTIES, ...MORE_USER_PROPERTIES],
    expandable: [],
    filterSupport: false,
    collection,
})

/** The user, cut to what was selected. */
export const userEntity = (
    graph: Graph,
    tenantId: string,
    account: DirectoryAccount,
    select: readonly string[] | undefined,
): Entity =>
    selectProperties(
        toUser(account, statesOf(graph.directory, tenantId, account), graph.clock.epoch()) as Entity,
        select ?? DEFAULT_USER_PROPERTIES,
    )

/** Why sign-in activity is refused; undefined: it is not asked for, or may be read. */
const signInProblem = (
    graph: Graph,
    exchange: GraphExchange,
    { tenantId, roles }: Caller,
    select: readonly string[] | undefined,
): Answer | undefined => {
    if (!select?.includes('signInActivity')) return undefined
    if (!roles.includes('AuditLog.Read.All')) return graphError(exchange, 403, ...MISSING_PERMISSION)
    if (graph.policies.of(tenantId).premium) return undefined
    return graphError(exchange, 403, ...NOT_PREMIUM)
}

const EXPANDED_MANAGER = /^manager(?:\(\$select=([\w,]+)\))?$/

const without = (query: URLSearchParams, names: readonly string[]): URLSearchParams =>
    new URLSearchParams([...query].filter(([name]) => !names.includes(name)))

/** https://learn.microsoft.com/graph/api/user-get */
const answerUser = (
    graph: Graph,
    request: ServiceRequest,
    exchange: GraphExchange,
    caller: Caller,
): Answer => {
    const query = parseQuery(without(request.query, ['$expand']), userRules(false))
    if (isQueryError(query)) return badRequestAnswer(exchange, query.badRequest, 'BadRequest')
    const expand = request.query.get('$expand')
    const manager = EXPANDED_MANAGER.exec(expand ?? '')
    if (expand !== null && manager === null)
        return badRequestAnswer(
            exchange,
            `Parsing OData Select and Expand failed: '${expand}'.`,
            'BadRequest',
        )
    const key = keyOf(USER, request.path)
    const refused = signInProblem(graph, exchange, caller, query.select)
    if (refused) return refused
    if (query.select?.includes('signInActivity') && !isGuid(key))
        return badRequestAnswer(
            exchange,
            "Selecting the 'signInActivity' resource using UPN is not supported. You need to use the GUID",
            'BadRequest',
        )
    const account = accountOf(graph, caller.tenantId, key, exchange)
    if (isAnswer(account)) return account
    const above = manager && account.manager && graph.directory.find(caller.tenantId, account.manager)
    const shape = query.select === undefined ? 'users/$entity' : `users(${query.select.join(',')})/$entity`
    return entityAnswer(exchange, {
        '@odata.context': contextOf(request, shape),
        ...userEntity(graph, caller.tenantId, account, query.select),
        ...(above
            ? {
                  manager: {
                      '@odata.type': '#microsoft.graph.user',
                      ...userEntity(graph, caller.tenantId, above, manager[1]?.split(',')),
                  },
              }
            : {}),
    })
}

/** https://learn.microsoft.com/graph/api/user-list */
const answerUsers = (
    graph: Graph,
    request: ServiceRequest,
    exchange: GraphExchange,
    caller: Caller,
): Answer => {
    const { tenantId } = caller
    const query = parseQuery(without(request.query, ['$filter']), userRules(true))
    if (isQueryError(query)) return badRequestAnswer(exchange, query.badRequest, 'BadRequest')
    const refused = signInProblem(graph, exchange, caller, query.select)
    if (refused) return refused
    const filter = parseUserFilter(request.query.get('$filter') ?? '')
    if (isQueryError(filter)) return badRequestAnswer(exchange, filter.badRequest, 'Request_UnsupportedQuery')
    const found = graph.directory.accounts(tenantId).filter(filter)
    const end = query.skip + (query.top ?? 100)
    const value = found
        .slice(query.skip, end)
        .map((account) => userEntity(graph, tenantId, account, query.select))
    const shape = query.select === undefined ? 'users' : `users(${query.select.join(',')})`
    return entityAnswer(exchange, {
        '@odata.context': contextOf(request, shape),
        ...(end < found.length
            ? { '@odata.nextLink': nextLink(request.host, request.path, request.query, end) }
            : {}),
        value,
    })
}

export const userEndpoints: readonly GraphEndpoint[] = [
    {
        isOwn: (path) => USER.test(path),
        methods: ['GET', 'PATCH'],
        permissions: READ_USERS,
        writePermissions: PATCH_PERMISSIONS,
        refusal: DIRECTORY_REFUSAL,
        limits: ['identity'],
        answer: (graph, request, exchange, caller) => {
            if (request.method === 'GET') return answerUser(graph, request, exchange, caller)
            const account = accountOf(graph, caller.tenantId, keyOf(USER, request.path), exchange)
            return isAnswer(account) ? account : updateUser(graph, request, exchange, caller, account)
        },
    },
    {
        isOwn: (path) => USERS.test(path),
        methods: ['GET'],
        permissions: READ_USERS,
        refusal: DIRECTORY_REFUSAL,
        limits: ['identity'],
        answer: answerUsers,
    },
]
