import type { ServiceHealthIssue } from '@microsoft/microsoft-graph-types'
import { header, jsonAnswer, type Answer, type ServiceRequest } from '../http/exchange.ts'
import { CONTENT_TYPE, type GraphEndpoint } from './endpoint.ts'
import { exchangeHeaders, graphError, type GraphExchange } from './graph-error.ts'
import { healthOverviews } from './health-overviews.ts'
import type { Entity, PropertyTypes } from './odata-filter.ts'
import { parseQuery, type ODataQuery, type QueryRules } from './odata-query.ts'
import { reviewFile } from './review-file.ts'
import { cutPage, nextLink, preferredPageSize, selectProperties } from './page.ts'
import { isQueryError } from './query-error.ts'

/** What service communications answer from. */
export interface ServiceCommunications {
    readonly issues: () => readonly ServiceHealthIssue[]
    /** Off: every $filter is refused, as no page says which properties can be filtered. */
    readonly filterSupport: () => boolean
    readonly preferSupport: () => boolean
}

const issueSortable: PropertyTypes = {
    id: 'string',
    title: 'string',
    service: 'string',
    feature: 'string',
    featureGroup: 'string',
    classification: 'string',
    status: 'string',
    origin: 'string',
    isResolved: 'boolean',
    startDateTime: 'dateTime',
    endDateTime: 'dateTime',
    lastModifiedDateTime: 'dateTime',
}

const issueRules = (filterSupport: boolean, collection: boolean): QueryRules => ({
    entity: 'microsoft.graph.serviceHealthIssue',
    sortable: issueSortable,
    selectable: [...Object.keys(issueSortable), 'details', 'impactDescription', 'posts', 'highImpact'],
    expandable: [],
    filterSupport,
    collection,
})

const overviewRules = (filterSupport: boolean, collection: boolean): QueryRules => ({
    entity: 'microsoft.graph.serviceHealth',
    sortable: { id: 'string', service: 'string', status: 'string' },
    selectable: ['id', 'service', 'status', 'issues'],
    expandable: ['issues'],
    filterSupport,
    collection,
})

interface Resource {
    readonly name: 'issues' | 'healthOverviews'
    readonly rules: typeof issueRules
    readonly entities: (query: ODataQuery) => readonly Entity[]
    readonly isKey: (entity: Entity, key: string) => boolean
}

const resources = (source: ServiceCommunications): readonly Resource[] => [
    {
        name: 'issues',
        rules: issueRules,
        entities: () => source.issues() as unknown as readonly Entity[],
        isKey: (entity, key) => entity.id === key,
    },
    {
        name: 'healthOverviews',
        rules: overviewRules,
        entities: (query) =>
            healthOverviews(source.issues(), query.expand.includes('issues')) as unknown as readonly Entity[],
        isKey: (entity, key) => entity.service === key || entity.id === key,
    },
]

const contextUrl = (host: string, name: string, query: ODataQuery, single: boolean): string => {
    const shape = [...(query.select ?? []), ...query.expand.map((property) => `${property}()`)]
    const suffix = shape.length > 0 ? `(${shape.join(',')})` : ''
    return `https://${host}/v1.0/$metadata#admin/serviceAnnouncement/${name}${suffix}${single ? '/$entity' : ''}`
}

const listAnswer = (
    resource: Resource,
    query: ODataQuery,
    request: ServiceRequest,
    exchange: GraphExchange,
    preferSupport: boolean,
): Answer => {
    const preferred = preferSupport ? preferredPageSize(header(request.headers, 'prefer')) : undefined
    const { items, total, nextSkip } = cutPage(resource.entities(query), query, preferred)
    const body = {
        '@odata.context': contextUrl(request.host, resource.name, query, false),
        ...(query.count ? { '@odata.count': total } : {}),
        ...(nextSkip === undefined
            ? {}
            : { '@odata.nextLink': nextLink(request.host, request.path, request.query, nextSkip) }),
        value: items.map((entity) =>
            selectProperties(entity, query.select && [...query.select, ...query.expand]),
        ),
    }
    const applied: Record<string, string> =
        preferred === undefined ? {} : { 'preference-applied': `odata.maxpagesize=${preferred}` }
    return jsonAnswer(200, body, { ...exchangeHeaders(exchange), ...applied }, CONTENT_TYPE)
}

const entityAnswer = (
    resource: Resource,
    key: string,
    query: ODataQuery,
    request: ServiceRequest,
    exchange: GraphExchange,
): Answer => {
    const entity = resource.entities(query).find((candidate) => resource.isKey(candidate, key))
    // Service communications answers 404 without a message: github.com/microsoftgraph/msgraph-metadata/issues/435.
    if (entity === undefined) return graphError(exchange, 404, 'UnknownError', '')
    const context = contextUrl(request.host, resource.name, query, true)
    const selected = selectProperties(entity, query.select && [...query.select, ...query.expand])
    return jsonAnswer(
        200,
        { '@odata.context': context, ...selected },
        exchangeHeaders(exchange),
        CONTENT_TYPE,
    )
}

/** A post-incident review exists only once it is published; the bytes' type is not documented. */
const incidentReport = (source: ServiceCommunications, id: string, exchange: GraphExchange): Answer => {
    const issue = source.issues().find((candidate) => candidate.id === id)
    if (issue === undefined) return graphError(exchange, 404, 'UnknownError', '')
    if (issue.status !== 'postIncidentReviewPublished')
        return graphError(exchange, 400, 'BadRequest', `No post-incident review is published for ${id}.`)
    const headers = { ...exchangeHeaders(exchange), 'content-type': 'application/octet-stream' }
    return {
        status: 200,
        headers,
        body: '',
        file: reviewFile(`Post-incident review of ${id}: ${issue.title}`),
    }
}

const PATH =
    /^\/v1\.0\/admin\/serviceAnnouncement\/(issues|healthOverviews)(?:\/([^/]+))?(\/incidentReport)?\/?$/

/** Whether the path is one that this module answers. */
const isServiceCommunications = (path: string): boolean => {
    const [, name, key, report] = PATH.exec(path) ?? []
    return name !== undefined && (report === undefined || (name === 'issues' && key !== undefined))
}

/**
 * GET issues, issues/{id}, issues/{id}/incidentReport, healthOverviews and healthOverviews/{service}.
 * https://learn.microsoft.com/graph/api/resources/service-communications-api-overview
 */
const answerServiceCommunications = (
    source: ServiceCommunications,
    request: ServiceRequest,
    exchange: GraphExchange,
): Answer => {
    const [, name, encodedKey, report] = PATH.exec(request.path) ?? []
    const resource = resources(source).find((candidate) => candidate.name === name)
    if (resource === undefined) throw new Error(`Not a path of service communications: ${request.path}`)
    const key = encodedKey === undefined ? undefined : decodeURIComponent(encodedKey)
    if (report !== undefined && key !== undefined) return incidentReport(source, key, exchange)
    const query = parseQuery(request.query, resource.rules(source.filterSupport(), key === undefined))
    if (isQueryError(query)) return graphError(exchange, 400, 'BadRequest', query.badRequest)
    return key === undefined
        ? listAnswer(resource, query, request, exchange, source.preferSupport())
        : entityAnswer(resource, key, query, request, exchange)
}

/** https://learn.microsoft.com/graph/permissions-reference: no higher application permission exists. */
export const serviceCommunicationsEndpoint: GraphEndpoint = {
    isOwn: isServiceCommunications,
    methods: ['GET'],
    permissions: ['ServiceHealth.Read.All'],
    refusal: [
        'Forbidden',
        'You cannot perform the requested operation, required scopes are missing in the token.',
    ],
    limits: ['service-communications'],
    answer: (graph, request, exchange) => answerServiceCommunications(graph, request, exchange),
}
