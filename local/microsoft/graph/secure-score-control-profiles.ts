import { header, jsonAnswer, type Answer, type ServiceRequest } from '../http/exchange.ts'
import { jsonObject } from '../http/json-object.ts'
import { profileOf, VENDOR } from '../secure-score/entities.ts'
import { dayOf, isListed, type BookedControl, type StateUpdate } from '../secure-score/score-book.ts'
import type { Caller } from './authorize.ts'
import { CONTENT_TYPE, type GraphEndpoint } from './endpoint.ts'
import { exchangeHeaders, graphError, type GraphExchange } from './graph-error.ts'
import type { Graph } from './route.ts'
import { SECURITY_REFUSAL } from './secure-scores.ts'
import { securityListAnswer, withUnreadable } from './security-list.ts'

const LIST = /^\/v1\.0\/security\/secureScoreControlProfiles\/?$/i
const ONE = /^\/v1\.0\/security\/secureScoreControlProfiles\/([^/]+)\/?$/i
const CONTEXT = 'security/secureScoreControlProfiles'

const profiles = (graph: Graph, tenantId: string): readonly BookedControl[] =>
    graph.scoreBook
        .controls(tenantId)
        .filter((one) => !one.control.hasNoProfile && isListed(one, dayOf(graph.clock.now())))

/** https://learn.microsoft.com/graph/api/security-list-securescorecontrolprofiles */
export const secureScoreControlProfilesEndpoint: GraphEndpoint = {
    isOwn: (path) => LIST.test(path),
    methods: ['GET'],
    permissions: ['SecurityEvents.Read.All', 'SecurityEvents.ReadWrite.All'],
    refusal: SECURITY_REFUSAL,
    limits: ['secure-score'],
    answer: (graph, request, exchange, { tenantId }) => {
        const all = profiles(graph, tenantId).map((one) => profileOf(tenantId, one))
        return securityListAnswer(
            graph.skipTokens,
            {
                name: 'secureScoreControlProfiles',
                entity: 'microsoft.graph.secureScoreControlProfile',
                filterable: {
                    id: 'string',
                    title: 'string',
                    controlCategory: 'string',
                    service: 'string',
                    tier: 'string',
                    actionType: 'string',
                    implementationCost: 'string',
                    userImpact: 'string',
                    deprecated: 'boolean',
                },
                filterSupport: graph.filterSupport(),
                items: withUnreadable(all, all.length === 0 ? 0 : graph.scoreBook.unreadable()),
            },
            request,
            exchange,
        )
    },
}

const single = (
    tenantId: string,
    booked: BookedControl,
    request: ServiceRequest,
    exchange: GraphExchange,
): Answer =>
    jsonAnswer(
        200,
        {
            '@odata.context': `https://${request.host}/v1.0/$metadata#${CONTEXT}/$entity`,
            ...profileOf(tenantId, booked),
        },
        exchangeHeaders(exchange),
        CONTENT_TYPE,
    )

const STATES = ['Default', 'Ignored', 'ThirdParty', 'Reviewed']
const TEXTS = ['assignedTo', 'comment'] as const
type Patch = Readonly<Record<string, unknown>>

/** What is wrong with the body; undefined: nothing. */
const patchProblem = (patch: Patch): string | undefined => {
    const vendor = (patch.vendorInformation ?? {}) as Patch
    if (vendor.provider !== VENDOR.provider || vendor.vendor !== VENDOR.vendor)
        return 'vendorInformation with a valid provider and vendor is required.'
    const known = ['assignedTo', 'comment', 'state', 'vendorInformation']
    const other = Object.keys(patch).find((name) => !known.includes(name))
    if (other !== undefined) return `Property '${other}' cannot be updated.`
    const wrong = TEXTS.find(
        (name) => ![undefined, null].includes(patch[name] as null) && typeof patch[name] !== 'string',
    )
    if (wrong !== undefined) return `Invalid value for '${wrong}'.`
    return patch.state === undefined || STATES.includes(patch.state as string)
        ? undefined
        : `Invalid value for 'state'.`
}

/**
 * Adds an update to the control's states: what is not given stays as it was.
 * https://learn.microsoft.com/graph/api/securescorecontrolprofile-update
 */
const patchProfile = (
    graph: Graph,
    id: string,
    request: ServiceRequest,
    exchange: GraphExchange,
    caller: Caller,
): Answer => {
    const patch = jsonObject(request.body)
    const problem = patch === undefined ? 'The body is not a JSON object.' : patchProblem(patch)
    if (patch === undefined || problem !== undefined)
        return graphError(exchange, 400, 'BadRequest', problem ?? '')
    const given = <T>(name: keyof StateUpdate, otherwise: T): T =>
        patch[name] === undefined ? otherwise : (patch[name] as T)
    const updated = graph.scoreBook.update(caller.tenantId, id, (last) => ({
        assignedTo: given('assignedTo', last.assignedTo),
        comment: given('comment', last.comment),
        state: given('state', last.state),
        updatedBy: caller.clientId,
        updatedDateTime: new Date(graph.clock.now()).toISOString(),
    }))
    if (updated === undefined) return notFound(exchange, id)
    if (/(?:^|[,;\s])return=representation(?:$|[,;\s])/i.test(header(request.headers, 'prefer') ?? ''))
        return single(caller.tenantId, updated, request, exchange)
    return { status: 204, headers: exchangeHeaders(exchange), body: '' }
}

const notFound = (exchange: GraphExchange, id: string): Answer =>
    graphError(exchange, 404, 'ResourceNotFound', `There is no secureScoreControlProfile '${id}'.`)

/** https://learn.microsoft.com/graph/api/securescorecontrolprofile-get */
export const secureScoreControlProfileEndpoint: GraphEndpoint = {
    isOwn: (path) => ONE.test(path),
    methods: ['GET', 'PATCH'],
    permissions: ['SecurityEvents.Read.All', 'SecurityEvents.ReadWrite.All'],
    writePermissions: ['SecurityEvents.ReadWrite.All'],
    refusal: SECURITY_REFUSAL,
    limits: ['secure-score'],
    answer: (graph, request, exchange, caller) => {
        const id = decodeURIComponent(ONE.exec(request.path)?.[1] ?? '')
        if (request.method === 'PATCH') return patchProfile(graph, id, request, exchange, caller)
        if (request.query.size > 0)
            return graphError(
                exchange,
                400,
                'BadRequest',
                'Query options are not supported on this resource.',
            )
        const booked = profiles(graph, caller.tenantId).find(({ control }) => control.id === id)
        return booked === undefined
            ? notFound(exchange, id)
            : single(caller.tenantId, booked, request, exchange)
    },
}
