import type { Row } from '../../contracts.ts'
import type { HttpCall, RestMessageDefinition } from '../glide/host.ts'
import type { MemoryStore } from '../store/memory-store.ts'

/**
 * A REST message and one of its methods, as their records say. Throws, naming it, when there is none, or when it
 * belongs to another application alone.
 * @see ServiceNowDocs: api-reference/web-services/r_RESTMessageElements, c_OutboundRESTAuth
 */
export function restMessageRecord(
    store: MemoryStore,
    scopeId: string,
    name: string,
    methodName: string,
): RestMessageDefinition {
    const [message] = store
        .find('sys_rest_message', { name })
        .filter((row) => row['access'] === 'public' || (row['sys_scope'] || 'global') === scopeId)
    if (!message) throw new Error(`REST message ${name} does not exist or is not visible to this application`)
    const methods = store.find('sys_rest_message_fn', { rest_message: message['sys_id'] ?? '' })
    const method =
        methods.find((row) => row['function_name'] === methodName) ??
        methods.find((row) => row['function_name']?.toLowerCase() === methodName.toLowerCase())
    if (!method) throw new Error(`REST message ${name} has no HTTP method ${methodName}`)
    const own = { rest_message_function: method['sys_id'] ?? '' }
    const pairs = (rows: readonly Row[]) =>
        rows.map(({ name: key = '', value = '' }) => ({ name: key, value }))
    const inOrder = (one: Row, other: Row): number => Number(one['order']) - Number(other['order'])
    return {
        httpMethod: (method['http_method'] ?? '').toUpperCase(),
        endpoint: method['rest_endpoint'] || (message['rest_endpoint'] ?? ''),
        content: method['content'] ?? '',
        // Those of the method come later: they replace the message's of the same name.
        headers: [
            ...pairs(store.find('sys_rest_message_headers', { rest_message: message['sys_id'] ?? '' })),
            ...pairs(store.find('sys_rest_message_fn_headers', own)),
        ],
        query: pairs([...store.find('sys_rest_message_fn_param_defs', own)].sort(inOrder)),
        variables: store
            .find('sys_rest_message_fn_parameters', own)
            .map(({ name: variable = '' }) => variable),
        authentication: authenticationOf(message, method),
        midServer: (method['use_mid_server'] ?? '') !== '',
    }
}

function authenticationOf(message: Row, method: Row): HttpCall['authentication'] {
    const type = method['authentication_type'] || 'inherit_from_parent'
    const row = type === 'inherit_from_parent' ? message : method
    switch (row['authentication_type'] || 'no_authentication') {
        case 'no_authentication':
            return { kind: 'none' }
        case 'basic':
            return { kind: 'basic', profile: row['basic_auth_profile'] ?? '' }
        case 'basic_simple':
            return {
                kind: 'password',
                user: row['basic_auth_user'] ?? '',
                password: row['basic_auth_password'] ?? '',
            }
        case 'oauth2':
            return { kind: 'oauth2', profile: row['oauth2_profile'] ?? '' }
        default:
            throw new Error(
                `local instance: authentication type ${row['authentication_type'] ?? ''} of REST messages is not implemented`,
            )
    }
}
