import { randomBytes } from 'node:crypto'
import type { Instance, Session } from '../../contracts.ts'

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
}

/** The signed-in browsers. They live in memory: a restart signs everyone out. */
export function createSessions(instance: Instance): Sessions {
    const open = new Map<string, { session: Session; seen: number }>()
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
            const user = instance.store.get('sys_user', entry.session.userId)
            if (Date.now() - entry.seen > timeout() || user?.['active'] !== 'true') {
                open.delete(entry.session.id)
                return undefined
            }
            entry.seen = Date.now()
            return entry.session
        },
        close: (session) => void open.delete(session.id),
    }
}

export const cookieFor = (session: Session): string =>
    `${sessionCookie}=${session.id}; Path=/; HttpOnly; SameSite=Lax`
export const expiredCookie = `${sessionCookie}=; Path=/; HttpOnly; SameSite=Lax; Max-Age=0`

function describe(instance: Instance, userId: string): Session {
    const user = instance.store.get('sys_user', userId)
    if (!user) throw new Error(`local instance: there is no user ${userId}`)
    return {
        id: randomBytes(16).toString('hex').toUpperCase(),
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
