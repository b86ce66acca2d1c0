import { appError } from '../errors.ts'
import type { Json } from '../json.ts'
import { err, ok, type Result } from '../result.ts'
import { SCOPE } from '../scope.ts'
import {
    forgetConnection,
    knownConnection,
    rememberConnection,
    rest,
    resting,
    type LearnConnection,
} from './learn-memory.ts'
import { readPages, type LearnPage } from './learn-results.ts'
import { findSearchTool } from './learn-tools.ts'
import {
    LEARN_BUDGET_MS,
    LEARN_SWITCH,
    MCP_CLIENT,
    resultIn,
    sendMessage,
    type LearnDependencies,
    type Speaking,
} from './learn-wire.ts'

/** The newest protocol with a handshake; the server says which one it speaks. */
const OFFERED = '2025-11-25'
/** The first one without. */
const STATELESS = '2026-07-28'
/** A list of tools that goes on is followed so far. */
const TOOL_PAGES = 3

/**
 * Searches Microsoft Learn over its MCP server: with what is remembered of it in one call, else after a handshake and
 * a look at its tools, which may change any day. `query` leaves the instance.
 * @see https://github.com/MicrosoftDocs/mcp
 */
export function searchLearn(deps: LearnDependencies, query: string): Result<readonly LearnPage[]> {
    const unreached = resting(deps)
    if (unreached) return err(unreached)
    const found = searchUntil(deps, query, deps.clock.now() + LEARN_BUDGET_MS)
    if (!found.ok && (found.error.code === 'LEARN_UNREACHABLE' || found.error.code === 'LEARN_TIMEOUT'))
        rest(deps, found.error)
    return found
}

function searchUntil(deps: LearnDependencies, query: string, deadline: number): Result<readonly LearnPage[]> {
    const known = knownConnection(deps)
    if (known) {
        const pages = callTool(deps, known, query, deadline)
        // A session that ended, a tool that is gone: all is asked anew, once.
        if (pages.ok || pages.error.code !== 'LEARN_REFUSED') return pages
        forgetConnection(deps)
    }
    const connection = connect(deps, deadline)
    if (!connection.ok) return connection
    const pages = callTool(deps, connection.value, query, deadline)
    if (pages.ok) rememberConnection(deps, connection.value)
    return pages
}

function connect(deps: LearnDependencies, deadline: number): Result<LearnConnection> {
    const speaking = shakeHands(deps, deadline)
    if (!speaking.ok) return speaking
    const tools: unknown[] = []
    let cursor: string | undefined
    for (let page = 1; page <= TOOL_PAGES; page += 1) {
        const listed = ask(deps, speaking.value, 'tools/list', cursor ? { cursor } : {}, deadline)
        if (!listed.ok) return listed
        const { tools: here, nextCursor } = listed.value.result
        if (Array.isArray(here)) tools.push(...(here as readonly unknown[]))
        if (typeof nextCursor !== 'string' || nextCursor === '') break
        cursor = nextCursor
    }
    const tool = findSearchTool(tools)
    return tool
        ? ok({ ...speaking.value, ...tool })
        : err(appError('LEARN_TOOLS_UNKNOWN', [`${SCOPE}.${LEARN_SWITCH}`]))
}

/**
 * The handshake. A server that refuses it may be one of the protocol that has none: it is then spoken to so.
 * @see https://modelcontextprotocol.io/specification/2025-11-25/basic/lifecycle
 * @see https://modelcontextprotocol.io/specification/2026-07-28/basic/versioning
 */
function shakeHands(deps: LearnDependencies, deadline: number): Result<Speaking> {
    const newcomer = { protocol: OFFERED, session: null, isStateless: false }
    const hello = { protocolVersion: OFFERED, capabilities: {}, clientInfo: MCP_CLIENT }
    const greeted = ask(deps, newcomer, 'initialize', hello, deadline)
    if (!greeted.ok) {
        return greeted.error.code === 'LEARN_REFUSED'
            ? ok({ protocol: STATELESS, session: null, isStateless: true })
            : greeted
    }
    const { result, session } = greeted.value
    const { protocolVersion } = result
    const isVersion = typeof protocolVersion === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(protocolVersion)
    const speaking = { protocol: isVersion ? protocolVersion : OFFERED, session, isStateless: false }
    const noted = sendMessage(deps, speaking, { method: 'notifications/initialized' }, deadline, () =>
        ok(undefined),
    )
    // Whoever does not want to hear it goes on without.
    return noted.ok || noted.error.code === 'LEARN_REFUSED' ? ok(speaking) : noted
}

function callTool(
    deps: LearnDependencies,
    connection: LearnConnection,
    query: string,
    deadline: number,
): Result<readonly LearnPage[]> {
    const { tool, argument } = connection
    const params = { name: tool, arguments: { [argument]: query } }
    return sendMessage(deps, connection, { method: 'tools/call', params }, deadline, (body, _, facts) => {
        const reply = resultIn(body, facts)
        if (!reply.ok) return reply
        if (reply.value['isError'] === true) return err(appError('LEARN_REFUSED', ['isError'], facts))
        const pages = readPages(reply.value)
        return pages.ok ? pages : err(appError('LEARN_ANSWER_UNREADABLE', [pages.error], facts))
    })
}

/** A request whose result is wanted, and the session that came with it. */
function ask(
    deps: LearnDependencies,
    speaking: Speaking,
    method: string,
    params: Json,
    deadline: number,
): Result<{ readonly result: Json; readonly session: string | null }> {
    return sendMessage(deps, speaking, { method, params }, deadline, (body, session, facts) => {
        const reply = resultIn(body, facts)
        return reply.ok ? ok({ result: reply.value, session }) : reply
    })
}
