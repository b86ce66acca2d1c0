import type { Session } from '../../contracts.ts'
import type { Exchange } from '../http/exchange.ts'
import { isToken } from '../session/token.ts'

/** The session of an admin who proved it with its token, in the header or (`sysparm_ck`) in the form. */
export function installerSession(exchange: Exchange, formToken: string | undefined): Session | undefined {
    const session = exchange.cookieSession
    if (!session) return undefined
    const header = exchange.headers['x-usertoken']
    if (!isToken(session, header ?? formToken)) return undefined
    return exchange.instance.security.hasRole(session, 'admin') ? session : undefined
}
