import { appError, isErrorCode, type AppError } from '../errors.ts'
import { isObject, type Json } from '../json.ts'
import type { ArticleCache, Clock, Digest } from '../ports.ts'
import type { SearchTool } from './learn-tools.ts'
import type { PauseStore, ThrottleMemory } from './throttle-gate.ts'

const MINUTE_MS = 60_000
const DAY_MS = 24 * 60 * MINUTE_MS

/** How the server is spoken to, and what it is asked: with it a search is one call. */
export interface LearnConnection extends SearchTool {
    readonly protocol: string
    /** Null: the server keeps no sessions. */
    readonly session: string | null
    /** It speaks the protocol that has no handshake. */
    readonly isStateless: boolean
}

export interface LearnMemoryDependencies {
    readonly articleCache: ArticleCache
    readonly digest: Digest
    readonly clock: Clock
}

type Kind = 'connection' | 'pauses' | 'rest'

const rowOf = (deps: LearnMemoryDependencies, kind: Kind): string => deps.digest.md5(`learn-${kind}`)

function remember(deps: LearnMemoryDependencies, kind: Kind, content: unknown, forMs: number): void {
    const until = deps.clock.now() + forMs
    deps.articleCache.save(rowOf(deps, kind), `learn-${kind}`, JSON.stringify(content), until)
}

function recall(
    deps: LearnMemoryDependencies,
    kind: Kind,
): { readonly content: Json; readonly expiresAt: number } | undefined {
    const row = deps.articleCache.read(rowOf(deps, kind))
    if (!row || row.expiresAt <= deps.clock.now()) return undefined
    try {
        const content: unknown = JSON.parse(row.content)
        return isObject(content) ? { content, expiresAt: row.expiresAt } : undefined
    } catch {
        // Somebody edited the row: an unreadable memory is none.
        return undefined
    }
}

/** Visible ASCII: what a session id may hold, and a header carries as it is. */
const HEADER = /^[\x21-\x7e]{1,1000}$/

export const sessionIdOf = (header: string | null): string | null =>
    header !== null && HEADER.test(header) ? header : null

export function knownConnection(deps: LearnMemoryDependencies): LearnConnection | undefined {
    const content = recall(deps, 'connection')?.content
    if (!content) return undefined
    const { protocol, session, isStateless, tool, argument } = content
    if (typeof protocol !== 'string' || !HEADER.test(protocol)) return undefined
    if (typeof tool !== 'string' || typeof argument !== 'string') return undefined
    const id = sessionIdOf(typeof session === 'string' ? session : null)
    return { protocol, session: id, isStateless: isStateless === true, tool, argument }
}

export const rememberConnection = (deps: LearnMemoryDependencies, connection: LearnConnection): void =>
    remember(deps, 'connection', connection, DAY_MS)

export const forgetConnection = (deps: LearnMemoryDependencies): void =>
    deps.articleCache.remove(rowOf(deps, 'connection'))

/**
 * After Learn was not to be reached, a minute without trying: nobody waits three seconds for it at every search, and
 * no thread of the instance is held.
 */
export const rest = (deps: LearnMemoryDependencies, error: AppError): void =>
    remember(deps, 'rest', { code: error.code, parameters: error.parameters }, MINUTE_MS)

export function resting(deps: LearnMemoryDependencies): AppError | undefined {
    const found = recall(deps, 'rest')
    if (!found) return undefined
    const { code, parameters } = found.content
    if (typeof code !== 'string' || !isErrorCode(code) || !Array.isArray(parameters)) return undefined
    const seconds = Math.max(1, Math.ceil((found.expiresAt - deps.clock.now()) / 1000))
    return appError(code, parameters.map(String), { retryAfterSeconds: seconds })
}

/** Pauses that Learn asked for, as the throttle gate keeps them. */
export const learnPauses = (deps: LearnMemoryDependencies): PauseStore => ({
    throttle: () => (recall(deps, 'pauses')?.content ?? {}) as ThrottleMemory,
    saveThrottle: (_, memory) => remember(deps, 'pauses', memory, DAY_MS),
})
