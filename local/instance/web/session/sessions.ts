import { randomBytes } from 'node:crypto'
import type { Instance, Session } from '../../contracts.ts'
import { mayUsePages } from './interactive-user.ts'

export const sessionCookie = 'JSESSIONID'
/** glide.ui.session_timeout: minutes without a request after which a session ends; the platform's default is 30. */
const defaultTimeoutMinutes = 30

export interface Sessions {
    /** A new session under a new id, so that an id known before sign-in is worth nothing. */
    open(userId: string): Session
    /** A session for one call, never found again. */
    once(userId: string): Session
    find(cookieHeader: string | undefined): Session | undefined
    close(session: Session): void
    /** A cookie for somebody who is not signed in. It shows no page: it only marks who may be given a session later. */
    visit(): string
    /** Was this cookie given to a visitor? */
    isVisit(cookieHeader: string | undefined): boolean
}

/** The signed-in browsers. They live in memory: a restart signs everyone out. */
export function createSessions(instance: Instance): Sessions {
    const open = new Map<string, { session: Session; seen: number }>()
    /** The latest visitors; a client that signs in comes back at once. */
    const visits = new Set<string>()
    const timeout = () =>
        Number(instance.property('glide.ui.session_timeout') ?? defaultTimeoutMinutes) * 60_000
    return {
        open(userId) {
            const session = describe(instance, userId)
            open.set(session.id, { session, seen: Date.now() })
            return session
        },
        once: (userId) => describe(instance, userId),
        find(cookieHeader) {
            const id = readCookie(cookieHeader, sessionCookie)
            const entry = id === undefined ? undefined : open.get(id)
            if (!entry) return undefined
            if (Date.now() - entry.seen > timeout() || !mayUsePages(instance, entry.session.userId)) {
                open.delete(entry.session.id)
                return undefined
            }
            entry.seen = Date.now()
            return entry.session
        },
        close: (session) => void open.delete(session.id),
        visit() {
            const id = newSessionId()
            visits.add(id)
            for (const oldest of visits) {
                if (visits.size <= mostVisits) break
                visits.delete(oldest)
            }
            return sessionCookieOf(id)
        },
        isVisit: (cookieHeader) => visits.has(readCookie(cookieHeader, sessionCookie) ?? ''),
    }
}

const mostVisits = 1000
const newSessionId = (): string => randomBytes(16).toString('hex').toUpperCase()
const sessionCookieOf = (id: string): string => `${sessionCookie}=${id}; Path=/; HttpOnly; SameSite=Lax`
export const cookieFor = (session: Session): string => sessionCookieOf(session.id)
export const expiredCookie = `${sessionCookie}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`

function describe(instance: Instance, userId: string): Session {
    const user = instance.store.get('sys_user', userId)
    if (!user) throw new Error(`local instance: there is no user ${userId}`)
    return {
        id: newSessionId(),
        userId,
        userName: user['user_name'] ?? '',
        language: user['preferred_language'] || instance.property('glide.sys.language') || 'en',
        timeZone: user['time_zone'] || instance.property('glide.sys.default.tz') || 'UTC',
        token: randomBytes(36).toString('hex'),
        messages: [],
    }
}

function readCookie(header: string | undefined, name: string): string | undefined {
    for (const part of header?.split(';') ?? []) {
        const [key, ...value] = part.split('=')
        if (key?.trim() === name) return value.join('=').trim()
    }
    return undefined
}
