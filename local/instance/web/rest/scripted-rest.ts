import type { RestRequest, Row, Session } from '../../contracts.ts'
import { bodyText, type Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { authenticateRest } from '../session/authenticate-rest.ts'
import { matchOperation } from './match-operation.ts'
import { consumes, produces } from './media-types.ts'
import { notAuthenticated, notAuthorized, restError, unknownUri } from './rest-error.ts'

/** Scripted REST APIs: sys_ws_definition, sys_ws_version, sys_ws_operation (page c_CustomWebServices). */
export function scriptedRest(exchange: Exchange): WebAnswer {
    const { instance, method, path } = exchange
    const matched = matchOperation(instance, method, path)
    const session = authenticateRest(exchange)
    if (matched === undefined) return session ? unknownUri(path) : notAuthenticated(exchange)
    if (matched === 'method') {
        return session
            ? restError(405, 'Method not supported', `${method} is not supported on ${path}`)
            : notAuthenticated(exchange)
    }
    const { operation, definition, pathParameters } = matched
    const caller = session ?? (operation['requires_authentication'] === 'false' ? guest(exchange) : undefined)
    if (!caller) return notAuthenticated(exchange)
    if (session && !mayCall(exchange, session, operation, definition)) return notAuthorized()
    const mismatch = checkMediaTypes(exchange, operation, definition)
    if (mismatch) return mismatch
    const answer = instance.scripts.runRestOperation(
        caller,
        operation,
        restRequest(exchange, pathParameters, session !== undefined),
    )
    return { ...answer, headers: { 'cache-control': 'no-store', ...answer.headers } }
}

/** Whom a resource without required authentication runs as. */
function guest({ instance, sessions }: Exchange): Session {
    const user = instance.store.query('sys_user', 'user_name=guest')[0]
    if (!user) throw new Error('local instance: the user guest is missing')
    return sessions.once(user['sys_id'] ?? '')
}

/**
 * A resource's own ACLs override the API's default ACLs; one satisfied ACL is enough
 * (pages t_WbSvcRqACL and t_WbSvcOpRqACL). Without any ACL every signed-in user may call.
 * A resource for internal users refuses those marked external: everybody else is internal (page explicit-roles).
 */
function mayCall({ instance }: Exchange, session: Session, operation: Row, definition: Row): boolean {
    const { security } = instance
    const isExternal = security.roles(session.userId).has('snc_external')
    if (operation['requires_snc_internal_role'] === 'true' && isExternal) return false
    if (operation['requires_acl_authorization'] !== 'true') return true
    const acls = (operation['enforce_acl'] || definition['enforce_acl'] || '').split(',').filter(Boolean)
    return acls.length === 0 || acls.some((acl) => security.allows(session, acl))
}

function checkMediaTypes(exchange: Exchange, operation: Row, definition: Row): WebAnswer | undefined {
    const setting = (name: 'consumes' | 'produces') =>
        (operation[`${name}_customized`] === 'true'
            ? operation[name]
            : definition[name] || operation[name]) || '*/*'
    const contentType = exchange.headers['content-type']
    if (exchange.body.length > 0 && contentType && !consumes(setting('consumes'), contentType)) {
        return restError(415, 'Unsupported media type', `${contentType} is not supported`)
    }
    if (!produces(setting('produces'), exchange.headers['accept'])) {
        return restError(406, 'Not acceptable', `${exchange.headers['accept'] ?? ''} is not supported`)
    }
    return undefined
}

const signIn = new Set(['cookie', 'authorization', 'x-usertoken'])

/** What signed the caller in stays outside of scripts; a resource that checks callers itself sees every header. */
function restRequest(
    exchange: Exchange,
    pathParameters: Readonly<Record<string, string>>,
    signedIn: boolean,
): RestRequest {
    const headers = Object.entries(exchange.headers).filter(([name]) => !signedIn || !signIn.has(name))

    const query: Record<string, string[]> = {}
    for (const [name, value] of exchange.query) (query[name] ??= []).push(value)
    const search = exchange.query.toString()
    return {
        method: exchange.method,
        url: `${exchange.origin}${exchange.path}${search ? `?${search}` : ''}`,
        path: exchange.path,
        query,
        pathParameters,
        headers: Object.fromEntries(headers),
        body: bodyText(exchange),
    }
}
