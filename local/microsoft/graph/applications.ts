import type { Application } from '@microsoft/microsoft-graph-types'
import { jsonAnswer, type Answer, type ServiceRequest } from '../http/exchange.ts'
import { findTenant, type AppRegistration } from '../tenants.ts'
import type { Caller } from './authorize.ts'
import { CONTENT_TYPE, DIRECTORY_REFUSAL, type GraphEndpoint } from './endpoint.ts'
import { exchangeHeaders, graphError, type GraphExchange } from './graph-error.ts'
import type { Entity } from './odata-filter.ts'
import { parseQuery } from './odata-query.ts'
import { selectProperties } from './page.ts'
import { isQueryError } from './query-error.ts'
import type { Graph } from './route.ts'

const BY_ID = /^\/v1\.0\/applications\/([^/]+)\/?$/
const BY_APP_ID = /^\/v1\.0\/applications\(appId='([^']+)'\)\/?$/

const rules = {
    entity: 'microsoft.graph.application',
    sortable: {},
    selectable: ['id', 'appId', 'displayName', 'passwordCredentials', 'keyCredentials'],
    expandable: [],
    filterSupport: false,
    collection: false,
} as const

/** Object id of the application; that of its service principal is another. */
export const applicationIdOf = ({ objectId }: AppRegistration): string => `b${objectId.slice(1)}`

/** The value of a secret is shown once, when it is made. */
const toApplication = (graph: Graph, app: AppRegistration): Application => ({
    id: applicationIdOf(app),
    appId: app.clientId,
    displayName: app.name,
    passwordCredentials: graph.secrets.of(app).map((secret) => ({
        customKeyIdentifier: null,
        displayName: secret.name,
        endDateTime: new Date(secret.endsAt).toISOString(),
        hint: secret.value.slice(0, 3),
        keyId: secret.keyId,
        secretText: null,
        startDateTime: new Date(secret.startsAt).toISOString(),
    })),
    keyCredentials: [],
})

/** https://learn.microsoft.com/graph/api/application-get */
const answerApplication = (
    graph: Graph,
    request: ServiceRequest,
    exchange: GraphExchange,
    caller: Caller,
): Answer => {
    const query = parseQuery(request.query, rules)
    if (isQueryError(query)) return graphError(exchange, 400, 'BadRequest', query.badRequest)
    const path = decodeURIComponent(request.path)
    const [, clientId] = BY_APP_ID.exec(path) ?? []
    const [, id] = BY_ID.exec(path) ?? []
    const app = findTenant(graph.tenants, caller.tenantId)?.apps.find((one) =>
        clientId === undefined ? applicationIdOf(one) === id : one.clientId === clientId.toLowerCase(),
    )
    if (app === undefined)
        return graphError(
            exchange,
            404,
            'Request_ResourceNotFound',
            `Resource '${clientId ?? id ?? ''}' does not exist or one of its queried reference-property objects are not present.`,
        )
    const shape = query.select === undefined ? '' : `(${query.select.join(',')})`
    return jsonAnswer(
        200,
        {
            '@odata.context': `https://${request.host}/v1.0/$metadata#applications${shape}/$entity`,
            ...selectProperties(toApplication(graph, app) as Entity, query.select),
        },
        exchangeHeaders(exchange),
        CONTENT_TYPE,
    )
}

export const applicationEndpoint: GraphEndpoint = {
    isOwn: (path) => BY_ID.test(decodeURIComponent(path)) || BY_APP_ID.test(decodeURIComponent(path)),
    methods: ['GET'],
    permissions: [
        'Application.Read.All',
        'Application.ReadWrite.All',
        'Directory.Read.All',
        'Directory.ReadWrite.All',
    ],
    refusal: DIRECTORY_REFUSAL,
    limits: ['identity'],
    answer: answerApplication,
}
