import type { Exchange } from '../http/exchange.ts'

const methods = new Set(['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'HEAD'])

/**
 * The request under the method that its header `X-HTTP-Method-Override` names (page c_RESTAPI, Other headers), before
 * anything decides by method. Undefined: the header names no method.
 */
export function withOverriddenMethod(exchange: Exchange): Exchange | undefined {
    const wanted = exchange.headers['x-http-method-override']?.trim().toUpperCase()
    if (wanted === undefined) return exchange
    if (!methods.has(wanted)) return undefined
    return { ...exchange, method: wanted === 'HEAD' ? 'GET' : wanted }
}
