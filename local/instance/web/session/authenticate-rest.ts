import type { Session } from '../../contracts.ts'
import type { Exchange } from '../http/exchange.ts'
import { isToken } from './token.ts'

const safeMethods = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Who calls a REST API: Basic sign-in, a bearer token, or a browser session. A session alone may only read; anything else needs its
 * token in `X-UserToken` (strict CSRF validation, page sc-csrf-strict-validation of the security hardening settings).
 */
export function authenticateRest(exchange: Exchange): Session | undefined {
    if (!callers.has(exchange)) callers.set(exchange, authenticated(exchange))
    return callers.get(exchange)
}

/** Who was asked once is not asked again: a token may count only once. */
const callers = new WeakMap<Exchange, Session | undefined>()

/** Whom a REST API has found to be calling. */
export const restCaller = (exchange: Exchange): Session | undefined => callers.get(exchange)

function authenticated(exchange: Exchange): Session | undefined {
    const authorization = exchange.headers['authorization']
    if (authorization !== undefined) return basic(exchange, authorization) ?? bearer(exchange, authorization)
    const session = exchange.cookieSession
    if (!session) return undefined
    const token = exchange.headers['x-usertoken']
    if (token !== undefined) return isToken(session, token) ? session : undefined
    return safeMethods.has(exchange.method) ? session : undefined
}

function basic({ instance, sessions }: Exchange, authorization: string): Session | undefined {
    const encoded = /^Basic ([A-Za-z0-9+/=]+)$/i.exec(authorization)?.[1]
    if (!encoded) return undefined
    const [userName = '', ...password] = Buffer.from(encoded, 'base64').toString('utf8').split(':')
    const user = instance.security.authenticate(userName, password.join(':'))
    return user && sessions.once(user.userId)
}

function bearer({ instance, sessions }: Exchange, authorization: string): Session | undefined {
    const token = /^Bearer +([A-Za-z0-9._~+/-]+=*)$/i.exec(authorization)?.[1]
    const user = token && instance.inboundOAuth.bearer(token)
    return user ? sessions.once(user.userId) : undefined
}
