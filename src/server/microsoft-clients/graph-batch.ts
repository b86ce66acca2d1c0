import { appError, type AppError, type ErrorFacts } from '../errors.ts'
import { err, ok, type Result } from '../result.ts'
import { CLOUDS } from './clouds.ts'
import { graphError, parseGraphError } from './graph-errors.ts'
import { callMicrosoft, type MicrosoftRequest, type OutboundDependencies } from './outbound-call.ts'
import { asksForPause } from './retry-policy.ts'
import { rememberAnswer } from './throttle-gate.ts'

/** Parts that one batch may hold. */
const LIMIT = 20

export interface GraphBatchRequest {
    readonly tenant: MicrosoftRequest['tenant']
    readonly service: MicrosoftRequest['service']
    /** The application permission that a 403 of a part asks for: one for all, or one for each path. */
    readonly permission: string | readonly string[]
    /** Paths below /v1.0 with their queries, to be read. They travel in the body: no log of URLs sees them. */
    readonly paths: readonly string[]
    readonly timeoutMs: number
}

interface PartAnswer {
    readonly status: number
    readonly headers: Readonly<Record<string, unknown>>
    readonly body: unknown
}

function parseAnswers(body: unknown): ReadonlyMap<string, PartAnswer> | undefined {
    const { responses } = (body ?? {}) as { readonly responses?: unknown }
    if (!Array.isArray(responses)) return undefined
    const answers = new Map<string, PartAnswer>()
    for (const one of responses as readonly unknown[]) {
        const { id, status, headers, body: part } = (one ?? {}) as Readonly<Record<string, unknown>>
        if (typeof id !== 'string' || typeof status !== 'number') continue
        answers.set(id, { status, headers: (headers ?? {}) as PartAnswer['headers'], body: part })
    }
    return answers
}

function retryAfterOf({ headers }: PartAnswer): string | null {
    const name = Object.keys(headers).find((one) => one.toLowerCase() === 'retry-after')
    const value = name === undefined ? undefined : headers[name]
    return value === undefined || value === null ? null : String(value)
}

const permissionOf = ({ permission }: GraphBatchRequest, index: number): string =>
    typeof permission === 'string' ? permission : (permission[index] ?? '')

function readPart(
    deps: OutboundDependencies,
    request: GraphBatchRequest,
    answer: PartAnswer,
    index: number,
    facts: ErrorFacts,
): Result<unknown> {
    const { tenant, service } = request
    const permission = permissionOf(request, index)
    if (answer.status >= 200 && answer.status < 300) return ok(answer.body)
    // The batch is a 200 whatever becomes of its parts: the pause that a part is told counts for all.
    const pause = asksForPause(answer.status)
        ? rememberAnswer(deps, tenant.sysId, service, answer.status, retryAfterOf(answer))
        : undefined
    return err(
        graphError(
            answer.status,
            parseGraphError(answer.body),
            { permission, graphHost: CLOUDS[tenant.cloud].graph },
            { ...facts, retryAfterSeconds: pause },
        ),
    )
}

/**
 * Reads several resources in one call; answers a Result for each path, in the order asked. Sent away by Microsoft in
 * any part, the whole call failed: its row says so.
 * @see https://learn.microsoft.com/graph/json-batching
 */
export function readGraphBatch(
    deps: OutboundDependencies,
    request: GraphBatchRequest,
): Result<readonly Result<unknown>[]> {
    if (request.paths.length > LIMIT) throw new Error(`A batch holds at most ${LIMIT} requests`)
    const requests = request.paths.map((url, index) => ({ id: String(index + 1), method: 'GET', url }))
    return callMicrosoft(
        deps,
        {
            tenant: request.tenant,
            service: request.service,
            permission: permissionOf(request, 0),
            method: 'POST',
            url: `${CLOUDS[request.tenant.cloud].graph}/v1.0/$batch`,
            urlTemplate: '/v1.0/$batch',
            headers: { 'Content-Type': 'application/json' },
            body: JSON.stringify({ requests }),
            timeoutMs: request.timeoutMs,
        },
        (body, facts) => {
            const answers = parseAnswers(body)
            if (!answers) return err(appError('MICROSOFT_ANSWER_UNREADABLE', ['it holds no list'], facts))
            const parts: Result<unknown>[] = []
            let pause: AppError | undefined
            for (const [index, { id }] of requests.entries()) {
                const answer = answers.get(id)
                if (!answer)
                    return err(
                        appError(
                            'MICROSOFT_ANSWER_UNREADABLE',
                            ['it lacks a part that was asked for'],
                            facts,
                        ),
                    )
                const part = readPart(deps, request, answer, index, facts)
                if (!part.ok && asksForPause(answer.status)) pause = part.error
                parts.push(part)
            }
            return pause ? err(pause) : ok(parts)
        },
    )
}
