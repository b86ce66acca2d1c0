// Scripted REST APIs: ServiceNowDocs markdown/api-reference/rest-api-explorer (c_CustomWebServices, t_WbSvcRqACL)
import { createWeb } from '../../../../local/instance/web/create-web.ts'
import { consumes, produces } from '../../../../local/instance/web/rest/media-types.ts'
import { basic, jsonOf, visitor } from './browser-session.ts'
import { fakeInstance } from './fake-instance.ts'

const definition = {
    sys_id: 'd1',
    active: 'true',
    namespace: 'x_demo',
    consumes: 'application/json',
    produces: 'application/json',
    enforce_acl: 'closed_acl',
}
const operation = (name: string, more: Record<string, string>) => ({
    sys_id: name,
    name,
    active: 'true',
    web_service_definition: 'd1',
    web_service_version: 'v1',
    http_method: 'GET',
    requires_authentication: 'true',
    requires_acl_authorization: 'true',
    ...more,
})
const uri = (path: string) => ({
    operation_uri: `/api/x_demo/v1/demo${path}`,
    default_operation_uri: `/api/x_demo/demo${path}`,
})
const setting = {
    rows: {
        sys_ws_definition: [definition],
        sys_ws_version: [
            { sys_id: 'v1', active: 'true', is_default: 'true' },
            { sys_id: 'v2', active: 'true', is_default: 'false' },
            { sys_id: 'v3', active: 'false', is_default: 'false' },
        ],
        sys_ws_operation: [
            operation('item', { ...uri('/items/{id}'), enforce_acl: 'other_acl,open_acl' }),
            operation('newest', { ...uri('/items/newest'), enforce_acl: 'open_acl' }),
            operation('closed', uri('/closed')),
            operation('internal', {
                ...uri('/internal'),
                enforce_acl: 'open_acl',
                requires_snc_internal_role: 'true',
            }),
            operation('free', { ...uri('/free'), requires_authentication: 'false' }),
            operation('add', { ...uri('/items'), http_method: 'POST', enforce_acl: 'open_acl' }),
            operation('next', {
                operation_uri: '/api/x_demo/v2/demo/next',
                default_operation_uri: '/api/x_demo/demo/next',
                web_service_version: 'v2',
                enforce_acl: 'open_acl',
            }),
            operation('old', {
                operation_uri: '/api/x_demo/v3/demo/old',
                web_service_version: 'v3',
                enforce_acl: 'open_acl',
            }),
        ],
    },
}
const somebody = visitor(createWeb(fakeInstance(setting)))
const abel = basic('abel')

describe('Scripted REST', () => {
    test('a resource answers under its version and, for the default version, without one', () => {
        const read = (path: string) => jsonOf(somebody.get(path, abel))
        expect(read('/api/x_demo/v1/demo/items/7?a=1&a=2')).toMatchObject({
            result: {
                operation: 'item',
                user: 'abel',
                request: { pathParameters: { id: '7' }, query: { a: ['1', '2'] } },
            },
        })
        expect(read('/api/x_demo/demo/items/7')).toMatchObject({ result: { operation: 'item' } })
        expect(read('/api/x_demo/v2/demo/next')).toMatchObject({ result: { operation: 'next' } })
        expect(somebody.get('/api/x_demo/demo/next', abel).status).toBe(400)
        expect(somebody.get('/api/x_demo/v3/demo/old', abel).status).toBe(400)
    })

    test('a literal path wins over a path parameter', () => {
        expect(jsonOf(somebody.get('/api/x_demo/demo/items/newest', abel))).toMatchObject({
            result: { operation: 'newest' },
        })
    })

    test('an unknown path answers 400, a known path with another method 405', () => {
        expect(somebody.get('/api/x_demo/demo/nothing', abel).status).toBe(400)
        expect(somebody.send('DELETE', '/api/x_demo/demo/items/7', '', abel).status).toBe(405)
    })

    test('nobody gets 401, not even the news that a path does not exist', () => {
        expect(somebody.get('/api/x_demo/demo/items/7').status).toBe(401)
        expect(somebody.get('/api/x_demo/demo/nothing').status).toBe(401)
    })

    test("one satisfied access control of several is enough, and the API's own count where a resource has none", () => {
        expect(somebody.get('/api/x_demo/demo/items/7', abel).status).toBe(200)
        expect(somebody.get('/api/x_demo/demo/closed', abel).status).toBe(403)
        expect(somebody.get('/api/x_demo/demo/closed', basic('admin')).status).toBe(200)
    })

    test('a resource for internal users refuses external ones', () => {
        expect(somebody.get('/api/x_demo/demo/internal', abel).status).toBe(200)
        expect(somebody.get('/api/x_demo/demo/internal', basic('guido')).status).toBe(403)
    })

    test('a resource that requires no authentication runs as guest', () => {
        expect(jsonOf(somebody.get('/api/x_demo/demo/free'))).toMatchObject({ result: { user: 'guest' } })
    })

    test('a script never sees what signed its caller in', () => {
        const answer = somebody.get('/api/x_demo/demo/items/7', { ...abel, 'x-demo': '1' })
        const { result } = jsonOf<{ result: { request: { headers: Record<string, string> } } }>(answer)
        expect(result.request.headers).toHaveProperty('x-demo', '1')
        expect(result.request.headers).not.toHaveProperty('authorization')
    })

    test('a body of another type answers 415, an unacceptable answer 406', () => {
        const post = (headers: Record<string, string>) =>
            somebody.send('POST', '/api/x_demo/demo/items', '{}', { ...abel, ...headers }).status
        expect(post({ 'content-type': 'text/csv' })).toBe(415)
        expect(post({ 'content-type': 'application/json; charset=utf-8' })).toBe(200)
        expect(somebody.get('/api/x_demo/demo/items/7', { ...abel, accept: 'text/csv' }).status).toBe(406)
        expect(
            somebody.get('/api/x_demo/demo/items/7', { ...abel, accept: 'text/html, */*;q=0.1' }).status,
        ).toBe(200)
    })

    test('media types compare by type, subtype and wildcard', () => {
        expect(consumes('application/json,text/*', 'TEXT/CSV')).toBe(true)
        expect(consumes('application/json', 'application/jsonp')).toBe(false)
        expect(produces('application/json', undefined)).toBe(true)
        expect(produces('application/json', 'application/*')).toBe(true)
    })
})
