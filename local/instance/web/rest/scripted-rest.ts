import type { RestRequest, Row, Session } from '../../contracts.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { authenticateRest } from '../session/authenticate-rest.ts'
import { matchOperation, type MatchedOperation } from './match-operation.ts'
import { answerType, consumes, produces, usualTypes } from './media-types.ts'
import { notAuthenticated, notAuthorized, restError, unknownUri } from './rest-error.ts'
import { inWantedFormat } from './wanted-format.ts'

interface Call {
    readonly caller: Session
    readonly signedIn: boolean
    readonly matched: MatchedOperation
    readonly formats: Formats
}

/** Scripted REST APIs: sys_ws_definition, sys_ws_version, sys_ws_operation (page c_CustomWebServices). */
export function scriptedRest(exchange: Exchange): WebAnswer {
    const call = prepare(exchange)
    return 'status' in call ? inWantedFormat(exchange, call) : run(exchange, call)
}

/** Which resource is called and by whom, or why it may not be. */
function prepare(exchange: Exchange): Call | WebAnswer {
    const { instance, method, path } = exchange
    const matched = matchOperation(instance, method, path)
    const session = authenticateRest(exchange)
    if (matched === undefined) return session ? unknownUri(path) : notAuthenticated(exchange)
    if (matched === 'method') {
        return session
            ? restError(405, 'Method not supported', `${method} is not supported on ${path}`)
            : notAuthenticated(exchange)
    }
    const { operation, definition } = matched
    const caller = session ?? (operation['requires_authentication'] === 'false' ? guest(exchange) : undefined)
    if (!caller) return notAuthenticated(exchange)
    if (session && !mayCall(exchange, session, operation, definition)) return notAuthorized()
    if (!mayCallPath(exchange, caller, operation)) return notAuthorized()
    const formats = formatsOf(operation, definition)
    return checkMediaTypes(exchange, formats) ?? { caller, signedIn: session !== undefined, matched, formats }
}

function run(exchange: Exchange, { caller, signedIn, matched, formats }: Call): WebAnswer {
    const request = restRequest(exchange, matched.pathParameters, signedIn)
    const answer = exchange.instance.scripts.runRestOperation(caller, matched.operation, {
        ...request,
        answerType: answerType(formats.produces, exchange.headers['accept']),
    })
    // Node sends no status 0, which is what the platform makes of a status that is no number.
    if (answer.status < 100 || answer.status > 999)
        return restError(500, `The operation answers with status ${String(answer.status)}`, null)
    return {
        status: answer.status,
        headers: { 'cache-control': 'no-store', ...answer.headers },
        body: answer.bytes ?? answer.body,
    }
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

/**
 * Access controls of type rest_endpoint for a resource's path and method count beside those that it names, also for
 * callers who did not sign in (page add-a-path-based-acl-for-a-scripted-rest-api).
 */
function mayCallPath({ instance, method }: Exchange, caller: Session, operation: Row): boolean {
    const path = operation['operation_uri'] ?? ''
    return instance.security.canResource(caller, 'rest_endpoint', path, method) !== 'denied'
}

interface Formats {
    readonly consumes: string
    readonly produces: string
}

/** A resource overrides what its API says (page c_SpecifyContentType). */
function formatsOf(operation: Row, definition: Row): Formats {
    const setting = (name: keyof Formats): string =>
        (operation[`${name}_customized`] === 'true' && operation[name]) || definition[name] || usualTypes
    return { consumes: setting('consumes'), produces: setting('produces') }
}

function checkMediaTypes(exchange: Exchange, formats: Formats): WebAnswer | undefined {
    const contentType = exchange.headers['content-type']
    if (exchange.body.length > 0 && contentType && !consumes(formats.consumes, contentType)) {
        return restError(415, 'Unsupported media type', `${contentType} is not supported`)
    }
    if (!produces(formats.produces, exchange.headers['accept'])) {
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

    // A map: a parameter may be called `constructor`.
    const query = new Map<string, string[]>()
    const text = asText(exchange.body)
    // Fields of a form count as query parameters (page c_SpecifyContentType).
    const isForm = exchange.headers['content-type']?.startsWith('application/x-www-form-urlencoded')
    const fields = isForm ? [...new URLSearchParams(text)] : []
    for (const [name, value] of [...exchange.query, ...fields])
        query.set(name, [...(query.get(name) ?? []), value])
    return {
        method: exchange.method,
        url: `${exchange.origin}${exchange.path}${exchange.search ? `?${exchange.search}` : ''}`,
        path: exchange.path,
        query: Object.fromEntries(query),
        pathParameters,
        headers: Object.fromEntries(headers),
        body: text ?? '',
        ...(text === undefined ? { binary: Buffer.from(exchange.body).toString('base64') } : {}),
    }
}

/** The body as text; undefined when it is no UTF-8. */
function asText(body: Uint8Array): string | undefined {
    try {
        return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(body)
    } catch {
        return undefined
    }
}
