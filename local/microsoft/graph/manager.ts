import { DEFAULT_USER_PROPERTIES, MORE_USER_PROPERTIES } from '../directory/user-entity.ts'
import {
    accountOf,
    badRequestAnswer,
    contextOf,
    entityAnswer,
    isAnswer,
    keyOf,
    notThere,
} from './directory-answer.ts'
import { DIRECTORY_REFUSAL, type GraphEndpoint } from './endpoint.ts'
import { parseQuery } from './odata-query.ts'
import { isQueryError } from './query-error.ts'
import { READ_USERS, userEntity } from './users.ts'

const MANAGER = /^\/v1\.0\/users\/([^/]+)\/manager\/?$/

const rules = {
    entity: 'microsoft.graph.user',
    sortable: {},
    selectable: [...DEFAULT_USER_PROPERTIES, ...MORE_USER_PROPERTIES].filter(
        (name) => name !== 'signInActivity',
    ),
    expandable: [],
    filterSupport: false,
    collection: false,
} as const

/** The manager of a user; 404 for who has none. https://learn.microsoft.com/graph/api/user-list-manager */
export const managerEndpoint: GraphEndpoint = {
    isOwn: (path) => MANAGER.test(path),
    methods: ['GET'],
    permissions: READ_USERS,
    refusal: DIRECTORY_REFUSAL,
    limits: ['identity'],
    answer: (graph, request, exchange, { tenantId }) => {
        const query = parseQuery(request.query, rules)
        if (isQueryError(query)) return badRequestAnswer(exchange, query.badRequest, 'BadRequest')
        const account = accountOf(graph, tenantId, keyOf(MANAGER, request.path), exchange)
        if (isAnswer(account)) return account
        const manager = account.manager && graph.directory.find(tenantId, account.manager)
        if (!manager) return notThere(exchange, 'manager')
        return entityAnswer(exchange, {
            '@odata.context': contextOf(request, 'directoryObjects/$entity'),
            '@odata.type': '#microsoft.graph.user',
            ...userEntity(graph, tenantId, manager, query.select),
        })
    },
}
