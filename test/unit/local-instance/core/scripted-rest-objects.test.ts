// ServiceNowDocs: api-reference/server-api-reference/c_ScriptableServiceRequest, c_ScriptableServiceRequestBody,
// c_ScriptableServiceResponseBuilder, c_ScriptableServiceRespStreamWriter; rest-api-explorer/r_ScriptedRESTServiceScriptExamples
import type { RestRequest } from '../../../../local/instance/contracts.ts'
import { smallInstance } from './small-instance.ts'

const { instance, session } = smallInstance()
const answer = (operation_script: string, request: Partial<RestRequest> = {}) =>
    instance.scripts.runRestOperation(
        session('admin'),
        { name: 'route', operation_script },
        {
            method: 'GET',
            url: 'https://local/api/x_a/v1/things/7?active=true&name=a&name=b',
            path: '/api/x_a/v1/things/7',
            query: { active: ['true'], name: ['a', 'b'] },
            pathParameters: { id: '7' },
            headers: {
                Accept: 'application/json;q=0.9, text/plain',
                'Content-Type': 'application/json',
                'X-Own': 'yes',
            },
            body: '',
            ...request,
        },
    )
const result = (script: string, request: Partial<RestRequest> = {}): unknown => {
    const { status, body } = answer(`response.setBody((function () { ${script} })())`, request)
    expect([status, body]).toEqual([200, expect.stringContaining('result')])
    return (JSON.parse(body) as { result: unknown }).result
}

test('the request: path, query as lists, headers in any case, types that the caller takes', () => {
    expect(
        result(`return [request.pathParams.id, request.queryParams.active, request.queryParams.name, request.queryParams.none === undefined, request.queryString, request.uri, request.url,
            request.getHeader('x-own'), request.getHeader('None'), request.headers['X-Own'], request.getSupportedResponseContentTypes(), request.body]`),
    ).toEqual([
        '7',
        ['true'],
        ['a', 'b'],
        true,
        'active=true&name=a&name=b',
        '/api/x_a/v1/things/7',
        'https://local/api/x_a/v1/things/7?active=true&name=a&name=b',
        'yes',
        null,
        'yes',
        ['application/json', 'text/plain'],
        null,
    ])
})

test('the body is read in one way: the others are empty then', () => {
    const body = '{"a":[1,{"b":"ü"}]}'
    expect(
        result('return [request.body.data, request.body.data.a.length, request.body.dataString]', { body }),
    ).toEqual([{ a: [1, { b: 'ü' }] }, 2, ''])
    expect(
        result('return [request.body.dataString, request.body.dataString, request.body.data]', { body }),
    ).toEqual([body, body, null])
    const each =
        'var found = []; while (request.body.hasNext()) found.push(request.body.nextEntry()); return [found, request.body.nextEntry(), request.body.data]'
    expect(result(each, { body: '[{"n":1},{"n":2}]' })).toEqual([[{ n: 1 }, { n: 2 }], null, null])
    expect(result(each, { body: '{"n":1}' })).toEqual([[{ n: 1 }], null, null])
})

test('a body that is no JSON is the script’s error, and it can catch it', () => {
    expect(
        result('try { return request.body.data } catch (e) { return e instanceof SyntaxError }', {
            body: '{broken',
        }),
    ).toBe(true)
    expect(answer('response.setBody(request.body.data)', { body: '{broken' }).status).toBe(500)
})

test('the response: status, headers, type, location, body', () => {
    expect(
        answer(
            "response.setStatus(201); response.setHeader('X-A', 1); response.setHeaders({ 'X-B': 'b' }); response.setLocation('/there'); response.setBody({ a: [1, null] })",
        ),
    ).toEqual({
        status: 201,
        headers: { 'Content-Type': 'application/json', 'X-A': '1', 'X-B': 'b', Location: '/there' },
        body: '{"result":{"a":[1,null]}}',
    })
    expect(answer('')).toEqual({ status: 200, headers: { 'Content-Type': 'application/json' }, body: '' })
    expect(answer('response.setStatus(204)').body).toBe('')
    expect(answer('response.setBody(null)').body).toBe('{"result":null}')
})

test('the stream writer’s text is the body as it is', () => {
    expect(
        answer(
            "response.setContentType('text/csv'); response.setStatus(202); var w = response.getStreamWriter(); w.writeString('a;'); w.writeString('b')",
        ),
    ).toEqual({ status: 202, headers: { 'Content-Type': 'text/csv' }, body: 'a;b' })
})

test.each([
    ['BadRequestError', 400],
    ['NotFoundError', 404],
    ['NotAcceptableError', 406],
    ['ConflictError', 409],
    ['UnsupportedMediaTypeError', 415],
])('setError with %s answers %i in the platform’s shape', (name, status) => {
    const { status: answered, body } = answer(
        `response.setBody('not this'); response.setError(new sn_ws_err.${name}('why'))`,
    )
    expect(answered).toBe(status)
    expect(JSON.parse(body)).toEqual({ error: { message: 'why', detail: null }, status: 'failure' })
})

test('a ServiceError has the status, message and detail that it is given', () => {
    const { status, body } = answer(
        "var e = new sn_ws_err.ServiceError(); e.setStatus(418); e.setMessage('short'); e.setDetail('long'); response.setError(e)",
    )
    expect([status, JSON.parse(body)]).toEqual([
        418,
        { error: { message: 'short', detail: 'long' }, status: 'failure' },
    ])
})

test('an uncaught error answers 500 with its message, and its stack with the module’s path is in the log', () => {
    instance.store.insert('sys_module', {
        path: 'x_a/p/1.0.0/src/failing.ts',
        content: "export function fail(): void {\n    throw new TypeError('broke here')\n}",
    })
    const { status, body } = answer("const { fail } = require('x_a/p/1.0.0/src/failing.ts'); fail()")
    expect(status).toBe(500)
    expect(JSON.parse(body)).toMatchObject({ error: { message: 'broke here' }, status: 'failure' })
    expect(instance.store.query('syslog', 'level=2').at(-1)?.['message']).toMatch(
        /^sys_ws_operation route: TypeError: broke here[\s\S]*x_a\/p\/1\.0\.0\/src\/failing\.ts/,
    )
})

test.each([
    ["throw 'text'", 'text'],
    ["throw { message: 'an object' }", 'an object'],
    ['throw null', 'null'],
    ['this is no script', 'Unexpected'],
])('%s answers 500 too', (script, message) => {
    const { status, body } = answer(script)
    expect([status, body]).toEqual([500, expect.stringContaining(message)])
})

test('a module that cannot be compiled, or fails while it loads, is named; once mended it loads', () => {
    const module = (path: string, content: string): string =>
        instance.store.insert('sys_module', { path, content })?.['sys_id'] ?? ''
    const id = module('x_a/p/1.0.0/src/broken.ts', 'export const a = (')
    module('x_a/p/1.0.0/src/loads.ts', "import { gs } from '@servicenow/glide'\ngs.noSuchThing()")
    expect(answer("require('x_a/p/1.0.0/src/broken.ts')").body).toMatch(
        /cannot load module x_a\/p\/1\.0\.0\/src\/broken\.ts/,
    )
    expect(answer("require('x_a/p/1.0.0/src/loads.ts')").body).toContain('gs.noSuchThing is not implemented')
    expect(answer("require('x_a/p/1.0.0/src/loads.ts')").body).toContain('gs.noSuchThing is not implemented')
    expect(answer("require('@servicenow/glide/sn_cc')").body).toContain(
        '@servicenow/glide/sn_cc is not implemented',
    )
    instance.store.update('sys_module', id, { content: 'export const a = 1' })
    expect(answer("response.setBody(require('x_a/p/1.0.0/src/broken.ts').a)").body).toBe('{"result":1}')
})

test('modules: cycles, JSON, index files, names without extension, and each runs once', () => {
    const module = (path: string, content: string): void =>
        void instance.store.insert('sys_module', { path: `x_m/p/1.0.0/${path}`, content })
    module('package.json', '{"name":"p"}')
    module(
        'src/a.ts',
        "import { b } from './b'\nexport const a = () => 'a' + b()\nexport const half = () => 'half'",
    )
    module('src/b.ts', "import { half } from './a'\nexport const b = () => 'b' + half()")
    module(
        'src/deep/index.ts',
        "import { name } from '../../package.json'\nimport { a } from '../a.ts'\nexport let loads = 0\nloads += 1\nexport const all = () => [name, a(), loads].join()",
    )
    const script =
        "response.setBody(require('x_m/p/1.0.0/src/deep').all() + require('x_m/p/1.0.0/src/deep/index.ts').all())"
    expect(answer(script).body).toBe('{"result":"p,abhalf,1p,abhalf,1"}')
})

test.each([
    'request.body.dataStream',
    'request.getCookie("x")',
    'response.setBuffer("x")',
    'response.getStreamWriter().writeStream(1)',
])('%s is not there and says so', (script) => {
    expect(answer(script, { body: '{}' }).body).toMatch(/local instance: \w+\.\w+ is not implemented/)
})
