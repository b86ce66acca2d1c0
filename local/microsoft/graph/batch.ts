import { jsonAnswer, type Answer, type ServiceRequest } from '../http/exchange.ts'
import { errorAnswer } from '../faults/apply-fault.ts'
import type { GraphEndpoint } from './endpoint.ts'
import { exchangeHeaders, graphError } from './graph-error.ts'
import type { Graph } from './route.ts'

const LIMIT = 20
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

interface Part {
    readonly id: string
    readonly method: string
    readonly url: string
    readonly headers?: Readonly<Record<string, string>>
    readonly body?: unknown
    readonly dependsOn?: readonly string[]
}

type JsonObject = Readonly<Record<string, unknown>>

const isTexts = (value: unknown): value is Readonly<Record<string, string>> =>
    typeof value === 'object' &&
    value !== null &&
    !Array.isArray(value) &&
    Object.values(value).every((text) => typeof text === 'string')

/** What is wrong with one part; undefined: nothing. */
const partProblem = (part: JsonObject): string | undefined => {
    const { id, method, url, headers, body, dependsOn } = part
    if (typeof id !== 'string' || id === '') return 'Invalid batch payload format: id is required.'
    if (typeof method !== 'string' || !METHODS.includes(method)) return `Invalid method in request ${id}.`
    if (typeof url !== 'string' || /^https?:/i.test(url)) return `Request ${id} has no relative url.`
    if (headers !== undefined && !isTexts(headers)) return `Invalid headers in request ${id}.`
    const names = Object.keys(headers ?? {}).map((name) => name.toLowerCase())
    if (body !== undefined && !names.includes('content-type'))
        return `Write request id : ${id} does not contain Content-Type header or body.`
    if (dependsOn !== undefined && !Array.isArray(dependsOn)) return `Invalid dependsOn in request ${id}.`
    return undefined
}

/** The parts of a batch, or why Graph refuses all of it. */
const parseParts = (text: string): readonly Part[] | string => {
    let body: unknown
    try {
        body = JSON.parse(text)
    } catch {
        return 'Invalid batch payload format.'
    }
    const requests = (body as { readonly requests?: unknown } | null)?.requests
    if (!Array.isArray(requests) || requests.length === 0) return 'Invalid batch payload format.'
    if (requests.length > LIMIT) return `Number of batch request steps exceeds the maximum value of ${LIMIT}.`
    const parts = requests as readonly JsonObject[]
    const problem = parts.map(partProblem).find((found) => found !== undefined)
    if (problem !== undefined) return problem
    const ids = parts.map(({ id }) => String(id).toLowerCase())
    if (new Set(ids).size < ids.length) return 'Every request in a batch must have a unique id.'
    return parts as unknown as readonly Part[]
}

const toRequest = (part: Part, whole: ServiceRequest): ServiceRequest => {
    const [path = '', query = ''] = part.url.replace(/^\/?/, '/').split(/\?(.*)/s)
    const own = Object.entries(part.headers ?? {}).map(([name, value]) => [name.toLowerCase(), value])
    const body = part.body === undefined ? '' : JSON.stringify(part.body)
    return {
        method: part.method,
        host: whole.host,
        path: `/v1.0${path}`,
        query: new URLSearchParams(query),
        headers: { authorization: whole.headers.authorization, ...Object.fromEntries(own) },
        body,
        bytes: Buffer.from(body),
    }
}

const toResponse = (id: string, { status, headers, body }: Answer): object => ({
    id,
    status,
    headers,
    ...(body === '' ? {} : { body: headers['content-type']?.includes('json') ? JSON.parse(body) : body }),
})

/** Fails a part when a fault is meant for it; a part has no connection that another kind of fault could spoil. */
const answerPart = async (
    graph: Graph,
    request: ServiceRequest,
    dispatch: (request: ServiceRequest) => Promise<Answer>,
): Promise<Answer> => {
    const now = graph.clock.now()
    const fault = graph.takeFault(request)
    if (fault !== undefined && fault.kind !== 'error')
        throw new Error(`A fault ${fault.kind} cannot strike a part of a batch`)
    const answer = fault === undefined ? await dispatch(request) : errorAnswer(fault, request, now)
    graph.retryWatch.answered(request, answer, now)
    return answer
}

/**
 * POST /$batch: up to 20 requests, each with an answer and status of its own, in any order; what depends on a failed
 * one is 424. https://learn.microsoft.com/graph/json-batching
 */
export const batchEndpoint = (
    dispatch: (graph: Graph, request: ServiceRequest) => Promise<Answer>,
): GraphEndpoint => ({
    isOwn: (path) => /^\/v1\.0\/(?:\$|%24)batch$/i.test(path),
    methods: ['POST'],
    permissions: [],
    refusal: ['Forbidden', ''],
    limits: [],
    answer: async (graph, request, exchange) => {
        const parts = parseParts(request.body)
        if (typeof parts === 'string') return graphError(exchange, 400, 'BadRequest', parts)
        // They come at the same moment: what the first is told binds the next batch, not its neighbours.
        const sent = parts.map((part) => ({ part, own: toRequest(part, request) }))
        for (const { own } of sent) graph.retryWatch.arrive(own, graph.clock.now())
        const answers = new Map<string, Answer>()
        for (const { part, own } of sent) {
            const needed = (part.dependsOn ?? []).map((id) => answers.get(id)?.status ?? 424)
            const answer = needed.some((status) => status >= 400)
                ? graphError(exchange, 424, 'FailedDependency', 'Failed Dependency')
                : await answerPart(graph, own, (one) => dispatch(graph, one))
            answers.set(part.id, answer)
        }
        // "Individual responses might appear in a different order than the requests."
        const responses = [...answers].reverse().map(([id, answer]) => toResponse(id, answer))
        return jsonAnswer(200, { responses }, exchangeHeaders(exchange), 'application/json')
    },
})
