import type { ServicePrincipal } from '@microsoft/microsoft-graph-types'
import { findTenant, type AppRegistration } from '../tenants.ts'
import { badRequestAnswer, contextOf, entityAnswer, notThere } from './directory-answer.ts'
import { DIRECTORY_REFUSAL, type GraphEndpoint } from './endpoint.ts'
import { READ_ROLES, roleMembers } from './memberships.ts'
import type { Entity } from './odata-filter.ts'
import { parseQuery } from './odata-query.ts'
import { selectProperties } from './page.ts'
import { isQueryError } from './query-error.ts'
import type { Graph } from './route.ts'

const PRINCIPAL = /^\/v1\.0\/servicePrincipals(?:\(appId='([^']+)'\)|\/([^/]+))(\/memberOf)?\/?$/

const rules = (isList: boolean) => ({
    entity: 'microsoft.graph.servicePrincipal',
    sortable: {},
    selectable: isList
        ? ['id', 'displayName', 'roleTemplateId', 'description']
        : ['id', 'accountEnabled', 'appId', 'displayName', 'servicePrincipalType'],
    expandable: [],
    filterSupport: false,
    collection: isList,
})

const toPrincipal = (app: AppRegistration): ServicePrincipal => ({
    id: app.objectId,
    accountEnabled: app.disabled !== true,
    appId: app.clientId,
    displayName: app.name,
    servicePrincipalType: 'Application',
})

const appOf = (graph: Graph, tenantId: string, appId?: string, id?: string): AppRegistration | undefined =>
    findTenant(graph.tenants, tenantId)?.apps.find((app) =>
        appId === undefined ? app.objectId === id?.toLowerCase() : app.clientId === appId.toLowerCase(),
    )

/**
 * The service principal of an app, and the directory roles it is a member of: only their ids without permission to
 * read roles. https://learn.microsoft.com/graph/api/serviceprincipal-get,
 * https://learn.microsoft.com/graph/api/serviceprincipal-list-memberof
 */
export const servicePrincipalEndpoint: GraphEndpoint = {
    isOwn: (path) => PRINCIPAL.test(decodeURIComponent(path)),
    methods: ['GET'],
    permissions: [
        ...['Application.Read.All', 'Application.ReadWrite.All'],
        ...['Directory.Read.All', 'Directory.ReadWrite.All'],
    ],
    refusal: DIRECTORY_REFUSAL,
    limits: ['identity'],
    answer: (graph, request, exchange, { tenantId, roles }) => {
        const [, appId, id, list] = PRINCIPAL.exec(decodeURIComponent(request.path)) ?? []
        const query = parseQuery(request.query, rules(list !== undefined))
        if (isQueryError(query)) return badRequestAnswer(exchange, query.badRequest, 'BadRequest')
        const app = appOf(graph, tenantId, appId, id)
        if (app === undefined) return notThere(exchange, appId ?? id ?? '')
        if (list === undefined)
            return entityAnswer(exchange, {
                '@odata.context': contextOf(request, 'servicePrincipals/$entity'),
                ...selectProperties(toPrincipal(app) as Entity, query.select),
            })
        const own = graph.directory
            .roles(tenantId)
            .filter(({ displayName }) => app.entraRoles?.includes(displayName ?? ''))
        const mayRead = READ_ROLES.some((permission) => roles.includes(permission))
        return entityAnswer(exchange, {
            '@odata.context': contextOf(request, 'directoryObjects'),
            ...(query.count ? { '@odata.count': own.length } : {}),
            value: roleMembers(own, mayRead, query.select),
        })
    },
}
