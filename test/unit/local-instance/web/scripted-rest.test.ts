import { createWeb } from '../../../../local/instance/web/create-web.ts'
import type { WebAnswer } from '../../../../local/instance/web/http/web-request.ts'
import { smallInstance } from '../core/small-instance.ts'
import { documented } from '../documented.ts'
import { basic, jsonOf, textOf, visitor } from './browser-session.ts'

const { instance, user } = smallInstance()
const insert = (table: string, values: Readonly<Record<string, string>>): string =>
    instance.store.insert(table, values)?.['sys_id'] ?? ''
const person = (name: string, ...roles: readonly string[]) => {
    const session = user(name, ...roles)
    const hash = instance.store.query('sys_user', 'user_name=admin')[0]?.['user_password'] ?? ''
    instance.store.update('sys_user', session.userId, { user_password: hash })
    return basic(name, 'admin')
}
insert('sys_user_role', { name: 'snc_external' })
const [abel, guido, admin] = [person('abel', 'itil'), person('guido', 'snc_external'), basic('admin')]
const acl = (role: string, more: Readonly<Record<string, string>> = {}): string => {
    const id = insert('sys_security_acl', {
        name: 'demo',
        type: 'rest_endpoint',
        operation: 'execute',
        active: 'true',
        admin_overrides: 'true',
        ...more,
    })
    const [row] = instance.store.query('sys_user_role', `name=${role}`)
    insert('sys_security_acl_role', { sys_security_acl: id, sys_user_role: row?.['sys_id'] ?? '' })
    return id
}
const [openAcl, closedAcl] = [acl('itil'), acl('admin')]
const definition = insert('sys_ws_definition', {
    namespace: 'x_demo',
    service_id: 'demo',
    active: 'true',
    consumes: '',
    produces: '',
    enforce_acl: closedAcl,
})
const version = (id: string, active: string, isDefault: string): string =>
    insert('sys_ws_version', {
        web_service_definition: definition,
        version_id: id,
        active,
        is_default: isDefault,
    })
const versions = {
    v1: version('v1', 'true', 'true'),
    v2: version('v2', 'true', 'false'),
    v3: version('v3', 'false', 'false'),
}
const resource = (
    path: string,
    more: Readonly<Record<string, string>> = {},
    under: keyof typeof versions = 'v1',
): string =>
    insert('sys_ws_operation', {
        name: path,
        web_service_definition: definition,
        web_service_version: versions[under],
        http_method: 'GET',
        active: 'true',
        operation_uri: `/api/x_demo/${under}/demo${path}`,
        default_operation_uri: `/api/x_demo/demo${path}`,
        requires_authentication: 'true',
        requires_acl_authorization: 'true',
        enforce_acl: openAcl,
        operation_script: `response.setBody({ at: '${under}${path}', user: gs.getUserName(), path: request.pathParams, query: request.queryParams, headers: request.headers, queryString: request.queryString })`,
        ...more,
    })
resource('/items/{id}', { enforce_acl: `${closedAcl},${openAcl}` })
resource('/items/newest')
resource('/items', {
    http_method: 'POST',
    operation_script: 'response.setStatus(201); response.setBody(request.body.data)',
})
resource('/items/{id}', { http_method: 'DELETE' })
resource('/bytes', {
    http_method: 'PUT',
    consumes: 'image/*',
    consumes_customized: 'true',
    operation_script:
        "response.setContentType('image/png'); response.getStreamWriter().writeStream(request.body.dataStream)",
})
resource('/form', {
    http_method: 'POST',
    consumes: 'application/x-www-form-urlencoded',
    consumes_customized: 'true',
    operation_script: 'response.setBody(request.queryParams)',
})
resource('/next', {}, 'v2')
resource('/old', {}, 'v3')
const somebody = visitor(createWeb(instance))
const api = '/api/x_demo/demo'
const statusOf = (url: string, headers?: Record<string, string>): number => somebody.get(url, headers).status
const at = (answer: WebAnswer): unknown => jsonOf<{ result: { at: string } }>(answer).result.at

documented('api-reference/rest-api-explorer/c_CustomWebServices', 'Scripted REST API URIs', () => {
    test('a path parameter takes one segment; a literal path wins over it', () => {
        expect(jsonOf(somebody.get(`${api}/items/7%20a`, abel))).toMatchObject({
            result: { at: 'v1/items/{id}', user: 'abel', path: { id: '7 a' } },
        })
        expect(at(somebody.get(`${api}/items/newest`, abel))).toBe('v1/items/newest')
        expect(statusOf(`${api}/items/7/8`, abel)).toBe(400)
    })
    test('an inactive API, or resource, answers nothing', () => {
        const hidden = resource('/hidden', { active: 'false' })
        expect(statusOf(`${api}/hidden`, abel)).toBe(400)
        instance.store.update('sys_ws_operation', hidden, { active: 'true' })
        expect(statusOf(`${api}/hidden`, abel)).toBe(200)
        instance.store.update('sys_ws_definition', definition, { active: 'false' })
        expect(statusOf(`${api}/hidden`, abel)).toBe(400)
        instance.store.update('sys_ws_definition', definition, { active: 'true' })
    })
})

documented('api-reference/rest-api-explorer/c_CustomWebServices', 'Scripted REST API versioning', () => {
    test('each version answers under its own path; an inactive one does not', () => {
        expect(at(somebody.get('/api/x_demo/v1/demo/items/7', abel))).toBe('v1/items/{id}')
        expect(at(somebody.get('/api/x_demo/v2/demo/next', abel))).toBe('v2/next')
        expect(statusOf('/api/x_demo/v3/demo/old', abel)).toBe(400)
    })
})

documented('api-reference/rest-api-explorer/c_CustomWebServices', 'Default API version', () => {
    test('the default version answers without a version in the path', () => {
        expect(at(somebody.get(`${api}/items/7`, abel))).toBe('v1/items/{id}')
    })
})

documented('api-reference/rest-api-explorer/t_EnableVersioning', 'Procedure', () => {
    test('a version that is not the default one answers under its own path only', () => {
        expect(statusOf(`${api}/next`, abel)).toBe(400)
    })
})

documented(
    'api-reference/rest-api-explorer/c_CustomWebServices',
    'Scripted REST API query parameters',
    () => {
        test('every value of a name arrives, and the query as it was written', () => {
            expect(jsonOf(somebody.get(`${api}/items/7?a=1&a=2&b=x%20y`, abel))).toMatchObject({
                result: { query: { a: ['1', '2'], b: ['x y'] }, queryString: 'a=1&a=2&b=x%20y' },
            })
        })
    },
)

documented('api-reference/rest-api-explorer/c_CustomWebServices', 'Scripted REST API security matrix', () => {
    test('public: answers without sign-in, as guest; a signed-in caller is himself', () => {
        resource('/free', { requires_authentication: 'false', enforce_acl: closedAcl })
        expect(jsonOf(somebody.get(`${api}/free`))).toMatchObject({ result: { user: 'guest' } })
    })
    test('authentication only: every user may call', () => {
        resource('/signed-in', { requires_acl_authorization: 'false', enforce_acl: closedAcl })
        expect([statusOf(`${api}/signed-in`), statusOf(`${api}/signed-in`, abel)]).toEqual([401, 200])
    })
    test('an ACL of the resource: one of several is enough', () => {
        expect(statusOf(`${api}/items/7`, abel)).toBe(200)
        expect(statusOf(`${api}/items/7`, guido)).toBe(403)
        resource('/closed', { enforce_acl: closedAcl })
        expect([statusOf(`${api}/closed`, abel), statusOf(`${api}/closed`, admin)]).toEqual([403, 200])
    })
    test('the ACLs of the API count for a resource without own ones', () => {
        resource('/inherited', { enforce_acl: '' })
        expect([statusOf(`${api}/inherited`, abel), statusOf(`${api}/inherited`, admin)]).toEqual([403, 200])
    })
})

documented(
    'api-reference/rest-api-explorer/add-a-path-based-acl-for-a-scripted-rest-api',
    'About this task',
    () => {
        test('an access control for the path counts too, also without sign-in, for its method only', () => {
            resource('/guarded', { requires_authentication: 'false' })
            resource('/guarded', { requires_authentication: 'false', http_method: 'PUT' })
            acl('itil', { name: '/api/x_demo/v1/demo/guarded', operation: 'GET' })
            expect([statusOf(`${api}/guarded`), statusOf(`${api}/guarded`, abel)]).toEqual([403, 200])
            expect(somebody.send('PUT', `${api}/guarded`).status).toBe(200)
        })
    },
)

documented('platform-security/explicit-roles', 'Mutual exclusion: snc_external versus snc_internal', () => {
    test('a resource for internal users refuses external ones', () => {
        resource('/internal', { requires_snc_internal_role: 'true', requires_acl_authorization: 'false' })
        expect([statusOf(`${api}/internal`, abel), statusOf(`${api}/internal`, guido)]).toEqual([200, 403])
    })
})

documented('api-reference/rest-api-explorer/c_SpecifyContentType', 'Setting defaults', () => {
    const post = (body: string, headers: Record<string, string>): WebAnswer =>
        somebody.send('POST', `${api}/items`, body, { ...abel, ...headers })
    test('JSON and both XML types are taken and given', () => {
        expect(jsonOf(post('{"a":1}', { 'content-type': 'application/json; charset=utf-8' }))).toEqual({
            result: { a: 1 },
        })
        for (const type of ['application/xml', 'text/xml']) {
            const answer = post('<r><a>1</a></r>', { 'content-type': type, accept: type })
            expect([answer.status, answer.headers['Content-Type'], textOf(answer)]).toEqual([
                201,
                `${type};charset=UTF-8`,
                '<?xml version="1.0" encoding="UTF-8"?><response><result><a>1</a></result></response>',
            ])
        }
    })
    test('a body of another type answers 415, an answer of another type 406', () => {
        expect(post('a;b', { 'content-type': 'text/csv' }).status).toBe(415)
        expect(post('{}', { 'content-type': 'application/json', accept: 'text/csv' }).status).toBe(406)
        expect(post('{}', { 'content-type': 'application/jsonp' }).status).toBe(415)
    })
    test('the caller’s preference decides; who does not care gets JSON', () => {
        const type = (accept: string) =>
            post('{}', { 'content-type': 'application/json', accept }).headers['Content-Type']
        expect(type('text/xml;q=0.5, application/json;q=0.9')).toBe('application/json;charset=UTF-8')
        expect(type('application/json;q=0, text/xml')).toBe('text/xml;charset=UTF-8')
        expect(type('text/html, */*;q=0.1')).toBe('application/json;charset=UTF-8')
        expect(type('text/*')).toBe('text/xml;charset=UTF-8')
    })
    test('a resource overrides what its API says', () => {
        resource('/csv', {
            produces: 'text/csv',
            produces_customized: 'true',
            operation_script:
                "response.setContentType('text/csv'); response.getStreamWriter().writeString('a;b')",
        })
        const answer = somebody.get(`${api}/csv`, { ...abel, accept: 'text/csv' })
        expect([answer.status, answer.headers['Content-Type'], textOf(answer)]).toEqual([
            200,
            'text/csv',
            'a;b',
        ])
        expect(statusOf(`${api}/csv`, { ...abel, accept: 'application/json' })).toBe(406)
    })
})

documented('api-reference/rest-api-explorer/c_SpecifyContentType', 'Using wildcard values', () => {
    test('* stands for any number of signs, % for one', () => {
        resource('/wild', {
            http_method: 'POST',
            consumes: 'te%t/*',
            consumes_customized: 'true',
            operation_script: 'response.setStatus(200)',
        })
        const status = (type: string) =>
            somebody.send('POST', `${api}/wild`, 'x', { ...abel, 'content-type': type }).status
        expect([status('text/csv'), status('test/x'), status('tet/x'), status('image/png')]).toEqual([
            200, 200, 415, 415,
        ])
    })
})

documented(
    'api-reference/rest-api-explorer/c_SpecifyContentType',
    'Using the x-www-form-urlencoded content type',
    () => {
        test('the fields of the body are query parameters beside those of the address', () => {
            const answer = somebody.send(
                'POST',
                `${api}/form?name3=value3&name1=x`,
                'name1=value1&name2=a+b',
                {
                    ...abel,
                    'content-type': 'application/x-www-form-urlencoded',
                },
            )
            expect(jsonOf(answer)).toEqual({
                result: { name3: ['value3'], name1: ['x', 'value1'], name2: ['a b'] },
            })
        })
    },
)

documented(
    'api-reference/rest-api-explorer/c_SpecifyContentType',
    'Sending binary type in a response',
    () => {
        test('bytes go in and out as they are', () => {
            const bytes = Uint8Array.from([0x89, 0x50, 0xff, 0, 0xfe])
            const answer = createWeb(instance).handle({
                method: 'PUT',
                url: `${api}/bytes`,
                headers: { ...admin, 'content-type': 'image/png' },
                body: bytes,
            })
            expect([answer.status, answer.headers['Content-Type'], Buffer.from(answer.body)]).toEqual([
                200,
                'image/png',
                Buffer.from(bytes),
            ])
        })
    },
)

documented(
    'api-reference/rest-api-explorer/r_RESTAPIHTTPResponseCodes',
    'REST API HTTP response codes',
    () => {
        test('400 for an unknown path, 405 for another method of a known one', () => {
            expect(statusOf(`${api}/nothing`, abel)).toBe(400)
            expect(somebody.send('PATCH', `${api}/items/7`, '', abel).status).toBe(405)
        })
        test('401 for nobody, who does not even learn that a path does not exist', () => {
            expect([
                statusOf(`${api}/items/7`),
                statusOf(`${api}/nothing`),
                statusOf(`${api}/items/7`, basic('abel', 'wrong')),
            ]).toEqual([401, 401, 401])
        })
        test('a status that is no number cannot be sent: 500', () => {
            resource('/zero', { operation_script: "response.setStatus('201')" })
            expect(statusOf(`${api}/zero`, abel)).toBe(500)
        })
    },
)

documented('api-reference/rest-api-explorer/c_RESTAPI', 'Other headers', () => {
    test('X-HTTP-Method-Override is the method that counts', () => {
        const send = (override: string) =>
            somebody.send('POST', `${api}/items/7`, '', { ...abel, 'x-http-method-override': override })
        expect(at(send('delete'))).toBe('v1/items/{id}')
        expect(send('PATCH').status).toBe(405)
        expect(send('TRACE').status).toBe(400)
    })
    test('with a browser’s session it needs the token like any write', () => {
        const browser = visitor(createWeb(instance), 'admin')
        expect(browser.get(`${api}/items/7`).status).toBe(200)
        expect(browser.get(`${api}/items/7`, { 'x-http-method-override': 'DELETE' }).status).toBe(401)
        expect(
            browser.get(`${api}/items/7`, {
                'x-http-method-override': 'DELETE',
                'x-usertoken': browser.token,
            }).status,
        ).toBe(200)
    })
})

documented(
    'api-reference/server-api-reference/c_ScriptableServiceRequest',
    'RESTAPIRequest - headers',
    () => {
        test('a script does not see what signed its caller in', () => {
            const { result } = jsonOf<{ result: { headers: Record<string, string> } }>(
                somebody.get(`${api}/items/7`, { ...abel, 'x-demo': '1' }),
            )
            expect(result.headers).toHaveProperty('x-demo', '1')
            expect(result.headers).not.toHaveProperty('authorization')
        })
    },
)
