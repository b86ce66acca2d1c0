import { randomUUID } from 'node:crypto'
import { header, jsonAnswer, type Answer, type ServiceRequest } from '../http/exchange.ts'
import { callTool, listTools } from './tools.ts'
import type { LearnTrouble } from './trouble.ts'

/**
 * Microsoft Learn's MCP server over Streamable HTTP.
 * https://github.com/MicrosoftDocs/mcp
 * https://modelcontextprotocol.io/specification/2025-11-25/basic/transports
 */
export interface Learn {
    answer(request: ServiceRequest, trouble?: LearnTrouble): Answer
    /** Ends all sessions. */
    reset(): void
}

const VERSIONS = ['2025-11-25', '2025-06-18', '2025-03-26']
const STATELESS = '2026-07-28'

type Body = Readonly<Record<string, unknown>>

interface Message {
    readonly id?: string | number
    readonly method: string
    readonly params: Body
}

const isObject = (value: unknown): value is Body =>
    typeof value === 'object' && value !== null && !Array.isArray(value)

const parseMessage = (body: string): Message | undefined => {
    try {
        const value: unknown = JSON.parse(body)
        if (!isObject(value) || value.jsonrpc !== '2.0' || typeof value.method !== 'string') return undefined
        const { id, method, params } = value
        const isId = typeof id === 'string' || typeof id === 'number'
        return { ...(isId ? { id } : {}), method, params: isObject(params) ? params : {} }
    } catch {
        return undefined
    }
}

const errorBody = (id: Message['id'] | null, code: number, message: string, data?: unknown): unknown => ({
    jsonrpc: '2.0',
    id,
    error: { code, message, ...(data === undefined ? {} : { data }) },
})

const refuse = (status: number, code: number, message: string, data?: unknown): Answer =>
    jsonAnswer(status, errorBody(null, code, message, data))

const eventStream = (message: unknown, headers: Readonly<Record<string, string>>): Answer => {
    const note = {
        jsonrpc: '2.0',
        method: 'notifications/message',
        params: { level: 'info', data: 'working' },
    }
    const event = (value: unknown): string => `event: message\ndata: ${JSON.stringify(value)}\n\n`
    return {
        status: 200,
        headers: { 'content-type': 'text/event-stream', ...headers },
        body: `: awake\n\n${event(note)}${event(message)}`,
    }
}

/** What is wrong with a request before its message counts. */
const wrongTransport = (request: ServiceRequest): Answer | undefined => {
    if (request.path !== '/api/mcp') return jsonAnswer(404, { error: `No page ${request.path}` })
    if (request.method !== 'POST')
        return { status: 405, headers: { allow: 'POST', 'content-type': 'text/plain' }, body: '' }
    const accepted = header(request.headers, 'accept') ?? ''
    if (!accepted.includes('application/json') || !accepted.includes('text/event-stream'))
        return refuse(406, -32000, 'Accept must name application/json and text/event-stream')
    return (header(request.headers, 'content-type') ?? '').startsWith('application/json')
        ? undefined
        : refuse(415, -32000, 'Content-Type must be application/json')
}

/** The protocol without handshake: every request says in headers and body what it is. */
const wrongStateless = (request: ServiceRequest, { method, params }: Message): Answer | undefined => {
    const version = header(request.headers, 'mcp-protocol-version')
    const meta = isObject(params._meta) ? params._meta : {}
    if (version !== STATELESS || method === 'initialize') {
        const data = { supported: [STATELESS], requested: version ?? params.protocolVersion ?? '' }
        return refuse(400, -32022, 'Unsupported protocol version', data)
    }
    const name = header(request.headers, 'mcp-name')
    return meta['io.modelcontextprotocol/protocolVersion'] === version &&
        header(request.headers, 'mcp-method') === method &&
        (method !== 'tools/call' || name === params.name)
        ? undefined
        : refuse(400, -32020, 'Header mismatch')
}

const resultOf = ({ method, params }: Message, trouble: LearnTrouble | undefined): unknown => {
    switch (method) {
        case 'initialize': {
            const wanted = String(params.protocolVersion)
            return {
                protocolVersion: VERSIONS.includes(wanted) ? wanted : VERSIONS[0],
                capabilities: { tools: { listChanged: true } },
                serverInfo: { name: 'Microsoft Learn MCP Server (simulated)', version: '1.0.0' },
            }
        }
        case 'ping':
            return {}
        case 'tools/list':
            return { tools: listTools(trouble) }
        case 'tools/call': {
            const given = isObject(params.arguments) ? params.arguments : {}
            return callTool(String(params.name), given, trouble)
        }
        default:
            return undefined
    }
}

export const createLearn = (): Learn => {
    const sessions = new Set<string>()

    /** What is wrong with the session or version that a request names; not asked of the first one. */
    const wrongSession = (request: ServiceRequest, keepsNone: boolean): Answer | undefined => {
        const version = header(request.headers, 'mcp-protocol-version')
        if (version !== undefined && !VERSIONS.includes(version))
            return refuse(400, -32000, `Unsupported protocol version: ${version}`)
        if (keepsNone) return undefined
        const session = header(request.headers, 'mcp-session-id')
        if (session === undefined) return refuse(400, -32000, 'Mcp-Session-Id header is required')
        return sessions.has(session) ? undefined : refuse(404, -32001, 'Session not found')
    }

    const answer = (request: ServiceRequest, trouble?: LearnTrouble): Answer => {
        const wrong = wrongTransport(request)
        if (wrong) return wrong
        const message = parseMessage(request.body)
        if (message === undefined) return refuse(400, -32700, 'Parse error')
        if (trouble === 'sessionLost') sessions.clear()
        const isFirst = message.method === 'initialize'
        const refused =
            trouble === 'stateless'
                ? wrongStateless(request, message)
                : isFirst
                  ? undefined
                  : wrongSession(request, trouble === 'noSessions')
        if (refused) return refused
        if (message.id === undefined) return { status: 202, headers: {}, body: '' }
        const result = resultOf(message, trouble)
        const reply =
            result === undefined
                ? message.method === 'tools/call'
                    ? errorBody(message.id, -32602, `Unknown tool: ${String(message.params.name)}`)
                    : errorBody(message.id, -32601, `Method not found: ${message.method}`)
                : { jsonrpc: '2.0', id: message.id, result }
        const session = isFirst && trouble !== 'noSessions' ? randomUUID() : undefined
        if (session !== undefined) sessions.add(session)
        const headers: Record<string, string> = session === undefined ? {} : { 'mcp-session-id': session }
        return trouble === 'eventStream' ? eventStream(reply, headers) : jsonAnswer(200, reply, headers)
    }
    return { answer, reset: () => sessions.clear() }
}
