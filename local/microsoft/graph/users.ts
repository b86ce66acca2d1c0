import { jsonAnswer, header, type Answer, type ServiceRequest } from '../http/exchange.ts'
import {
    accountsWithMail,
    DEFAULT_USER_PROPERTIES,
    findAccount,
    rolesOfAccount,
    toUser,
    type DirectoryAccount,
} from '../directory.ts'
import type { Caller } from './authorize.ts'
import { CONTENT_TYPE, DIRECTORY_REFUSAL, type GraphEndpoint } from './endpoint.ts'
import { exchangeHeaders, graphError, type GraphExchange } from './graph-error.ts'
import type { Entity } from './odata-filter.ts'
import { parseQuery, type QueryRules } from './odata-query.ts'
import { selectProperties } from './page.ts'
import { isQueryError } from './query-error.ts'

const USER = /^\/v1\.0\/users\/([^/]+)\/?$/
const USERS = /^\/v1\.0\/users\/?$/
const ROLES = /^\/v1\.0\/users\/([^/]+)\/transitiveMemberOf\/microsoft\.graph\.directoryRole\/?$/

const READ_USERS = ['User.Read.All', 'User.ReadWrite.All', 'Directory.Read.All', 'Directory.ReadWrite.All']
const READ_ROLES = [
    'RoleManagement.Read.Directory',
    'RoleManagement.ReadWrite.Directory',
    'Directory.Read.All',
    'Directory.ReadWrite.All',
]

const rules = (entity: string, selectable: readonly string[], collection: boolean): QueryRules => ({
    entity,
    sortable: {},
    selectable,
    expandable: [],
    filterSupport: false,
    collection,
})
const userRules = (collection: boolean): QueryRules =>
    rules('microsoft.graph.user', [...DEFAULT_USER_PROPERTIES, 'accountEnabled'], collection)
const roleRules = rules(
    'microsoft.graph.directoryRole',
    ['id', 'roleTemplateId', 'displayName', 'description'],
    true,
)

const context = (request: ServiceRequest, shape: string): string =>
    `https://${request.host}/v1.0/$metadata#${shape}`

const json = (exchange: GraphExchange, body: unknown): Answer =>
    jsonAnswer(200, body, exchangeHeaders(exchange), CONTENT_TYPE)

const missing = (exchange: GraphExchange, key: string): Answer =>
    graphError(
        exchange,
        404,
        'Request_ResourceNotFound',
        `Resource '${key}' does not exist or one of its queried reference-property objects are not present.`,
    )

const keyOf = (pattern: RegExp, path: string): string => decodeURIComponent(pattern.exec(path)?.[1] ?? '')

const selected = (account: DirectoryAccount, select: readonly string[] | undefined): Entity =>
    selectProperties(toUser(account) as Entity, select ?? DEFAULT_USER_PROPERTIES)

/** https://learn.microsoft.com/graph/api/user-get */
const answerUser = (request: ServiceRequest, exchange: GraphExchange, caller: Caller): Answer => {
    const query = parseQuery(request.query, userRules(false))
    if (isQueryError(query)) return graphError(exchange, 400, 'BadRequest', query.badRequest)
    const key = keyOf(USER, request.path)
    const account = findAccount(caller.tenantId, key)
    if (account === undefined) return missing(exchange, key)
    const shape = query.select === undefined ? 'users/$entity' : `users(${query.select.join(',')})/$entity`
    return json(exchange, { '@odata.context': context(request, shape), ...selected(account, query.select) })
}

const MAIL_FILTER = /^mail eq '((?:[^']|'')*)'$/

/** The list by mail address only. https://learn.microsoft.com/graph/api/user-list */
const answerUsers = (request: ServiceRequest, exchange: GraphExchange, caller: Caller): Answer => {
    const others = new URLSearchParams([...request.query].filter(([name]) => name !== '$filter'))
    const query = parseQuery(others, userRules(true))
    if (isQueryError(query)) return graphError(exchange, 400, 'BadRequest', query.badRequest)
    const [, mail] = MAIL_FILTER.exec(request.query.get('$filter') ?? '') ?? []
    if (mail === undefined)
        return graphError(
            exchange,
            400,
            'Request_UnsupportedQuery',
            "Only $filter=mail eq '…' is simulated here.",
        )
    const found = accountsWithMail(caller.tenantId, mail.replace(/''/g, "'"))
    const value = found
        .slice(query.skip, query.skip + (query.top ?? 100))
        .map((account) => selected(account, query.select))
    const shape = query.select === undefined ? 'users' : `users(${query.select.join(',')})`
    return json(exchange, { '@odata.context': context(request, shape), value })
}

/**
 * A role that the caller may not read is there with its id alone: "Limited information returned for inaccessible
 * member objects". https://learn.microsoft.com/graph/api/user-list-transitivememberof
 */
const answerRoles = (request: ServiceRequest, exchange: GraphExchange, caller: Caller): Answer => {
    const query = parseQuery(request.query, roleRules)
    if (isQueryError(query)) return graphError(exchange, 400, 'BadRequest', query.badRequest)
    // "This header and $count are required when using … OData cast query parameters."
    if (!query.count || header(request.headers, 'consistencylevel') !== 'eventual')
        return graphError(
            exchange,
            400,
            'Request_UnsupportedQuery',
            'The specified query requires $count=true and the header ConsistencyLevel: eventual.',
        )
    const key = keyOf(ROLES, request.path)
    const account = findAccount(caller.tenantId, key)
    if (account === undefined) return missing(exchange, key)
    const roles = rolesOfAccount(caller.tenantId, account)
    const mayRead = READ_ROLES.some((permission) => caller.roles.includes(permission))
    const value = roles.map((role) => ({
        '@odata.type': '#microsoft.graph.directoryRole',
        ...selectProperties(
            mayRead
                ? (role as Entity)
                : { id: role.id, roleTemplateId: null, displayName: null, description: null },
            query.select,
        ),
    }))
    return json(exchange, {
        '@odata.context': context(request, 'directoryObjects'),
        '@odata.count': roles.length,
        value,
    })
}

export const userEndpoints: readonly GraphEndpoint[] = (
    [
        [USER, answerUser],
        [USERS, answerUsers],
        [ROLES, answerRoles],
    ] as const
).map(([pattern, answer]) => ({
    isOwn: (path) => pattern.test(path),
    methods: ['GET'],
    permissions: READ_USERS,
    refusal: DIRECTORY_REFUSAL,
    limits: [],
    answer: (_graph, request, exchange, caller) => answer(request, exchange, caller),
}))
