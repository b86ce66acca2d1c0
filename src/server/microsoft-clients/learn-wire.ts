import { appError, type AppError, type ErrorFacts } from '../errors.ts'
import type { Json } from '../json.ts'
import type { HttpOutcome } from '../ports.ts'
import { err, ok, type Result } from '../result.ts'
import { SCOPE } from '../scope.ts'
import {
    learnPauses,
    sessionIdOf,
    type LearnConnection,
    type LearnMemoryDependencies,
} from './learn-memory.ts'
import { readReply } from './mcp-message.ts'
import type { OutboundDependencies } from './outbound-call.ts'
import { callUnsigned } from './unsigned-call.ts'

/** The property that switches Microsoft Learn off, without the scope. */
export const LEARN_SWITCH = 'learn.enabled'
/** How long a person waits for a search, all its calls together. */
export const LEARN_BUDGET_MS = 3000
export const MCP_CLIENT = { name: 'microsoft-365-support-integration', version: '1' } as const

const ENDPOINT = 'https://learn.microsoft.com/api/mcp'
const REQUEST_ID = 1

export interface LearnDependencies extends OutboundDependencies, LearnMemoryDependencies {}

/** How the server is spoken to. */
export type Speaking = Pick<LearnConnection, 'protocol' | 'session' | 'isStateless'>

/** A request with parameters, or a notification without, which has no reply. */
export interface McpMessage {
    readonly method: string
    readonly params?: Json
}

const property = `${SCOPE}.${LEARN_SWITCH}`
const unreachable = (facts: ErrorFacts): AppError => appError('LEARN_UNREACHABLE', [property], facts)
const tooSlow = (facts: ErrorFacts): AppError =>
    appError('LEARN_TIMEOUT', [String(LEARN_BUDGET_MS / 1000), property], facts)
const throttled = (facts: ErrorFacts): AppError =>
    appError('LEARN_THROTTLED', [String(facts.retryAfterSeconds ?? 0)], facts)

/** What an outcome that is no good answer means. */
function refusal(outcome: HttpOutcome, facts: ErrorFacts): AppError | undefined {
    if (outcome.kind === 'failure') return outcome.reason === 'timeout' ? tooSlow(facts) : unreachable(facts)
    const { status } = outcome
    if (status >= 200 && status < 300) return undefined
    if (status === 429 || status === 509) return throttled(facts)
    if (status >= 500) return appError('LEARN_UNAVAILABLE', [String(status)], facts)
    return appError('LEARN_REFUSED', [`HTTP ${status}`], facts)
}

/** Sends one message in one call, which may take what is left of the time. */
export function sendMessage<T>(
    deps: LearnDependencies,
    { protocol, session, isStateless }: Speaking,
    { method, params }: McpMessage,
    deadline: number,
    read: (body: string, session: string | null, facts: ErrorFacts) => Result<T>,
): Result<T> {
    const timeoutMs = deadline - deps.clock.now()
    if (timeoutMs <= 0) return err(tooSlow({}))
    const meta = {
        'io.modelcontextprotocol/protocolVersion': protocol,
        'io.modelcontextprotocol/clientInfo': MCP_CLIENT,
        'io.modelcontextprotocol/clientCapabilities': {},
    }
    const message = params
        ? {
              jsonrpc: '2.0',
              id: REQUEST_ID,
              method,
              params: isStateless ? { ...params, _meta: meta } : params,
          }
        : { jsonrpc: '2.0', method }
    const request = {
        service: 'learn',
        method: 'POST',
        url: ENDPOINT,
        urlTemplate: `/api/mcp ${method}`,
        headers: {
            Accept: 'application/json, text/event-stream',
            'Content-Type': 'application/json',
            ...(method === 'initialize' ? {} : { 'MCP-Protocol-Version': protocol }),
            ...(session === null ? {} : { 'Mcp-Session-Id': session }),
            ...(isStateless ? { 'Mcp-Method': method } : {}),
            ...(isStateless && typeof params?.['name'] === 'string' ? { 'Mcp-Name': params['name'] } : {}),
        },
        body: JSON.stringify(message),
        timeoutMs,
    } as const
    const sent = callUnsigned({ ...deps, pauses: learnPauses(deps) }, request, (outcome, facts) => {
        const refused = refusal(outcome, facts)
        if (refused || outcome.kind === 'failure') return err(refused ?? unreachable(facts))
        return read(outcome.body, sessionIdOf(outcome.header('mcp-session-id')), facts)
    })
    return sent.ok || sent.error.code !== 'MICROSOFT_THROTTLED' ? sent : err(throttled(sent.error))
}

/** The result of a request, out of the body of its answer. */
export function resultIn(body: string, facts: ErrorFacts): Result<Json> {
    const reply = readReply(body, REQUEST_ID)
    if (!reply.ok) return err(appError('LEARN_ANSWER_UNREADABLE', [reply.error], facts))
    return reply.value.kind === 'result'
        ? ok(reply.value.result)
        : err(appError('LEARN_REFUSED', [`JSON-RPC ${reply.value.code}`], facts))
}
