import { documented } from '../documented.ts'
import { restOperation } from './rest-operation.ts'

const { instance, answer } = restOperation()
const json = 'application/json;charset=UTF-8'

documented(
    'api-reference/server-api-reference/c_ScriptableServiceResponseBuilder',
    'RESTAPIResponse - setBody(Object body)',
    () => {
        test('is the `result` of the answer, an object or a list', () => {
            expect(answer('response.setBody({ a: [1, null] })')).toEqual({
                status: 200,
                headers: { 'Content-Type': json },
                body: '{"result":{"a":[1,null]}}',
            })
            expect(answer('response.setBody([{ a: 1 }])').body).toBe('{"result":[{"a":1}]}')
            expect(answer('response.setBody(null)').body).toBe('{"result":null}')
        })
        test('nothing set is an empty body', () => {
            expect(answer('')).toEqual({ status: 200, headers: { 'Content-Type': json }, body: '' })
            expect(answer('response.setStatus(204)').body).toBe('')
        })
        test('is XML for a caller who asks for XML', () => {
            expect(
                answer('response.setBody({ a: [1, { b: "<" }], "1 x": "" })', { answerType: 'text/xml' }),
            ).toEqual({
                status: 200,
                headers: { 'Content-Type': 'text/xml;charset=UTF-8' },
                body: '<?xml version="1.0" encoding="UTF-8"?><response><result><a>1</a><a><b>&lt;</b></a><_1_x/></result></response>',
            })
        })
    },
)

documented(
    'api-reference/rest-api-explorer/r_ScriptedRESTServiceScriptExamples',
    'Query parameters GET example',
    () => {
        test('what the script returns is the body', () => {
            expect(
                answer(
                    '(function process(request, response) { return { uri: request.uri } })(request, response);',
                ).body,
            ).toBe('{"result":{"uri":"/api/x_a/v1/things/7"}}')
            expect(answer('const f = () => [1]; f(request, response)').body).toBe('{"result":[1]}')
        })
        test('a body that was set goes before it', () => {
            expect(answer('(function () { response.setBody(1); return 2 })()').body).toBe('{"result":1}')
        })
    },
)

documented(
    'api-reference/rest-api-explorer/r_ScriptedRESTServiceScriptExamples',
    'Function parentheses error example',
    () => {
        test('a function without parentheses leaves the response as the result, which is an error', () => {
            expect(answer('function test() { gs.info("test") }(request, response);').status).toBe(500)
        })
    },
)

documented(
    'api-reference/rest-api-explorer/r_ScriptedRESTServiceScriptExamples',
    'Serialization error example',
    () => {
        test.each([
            'response.setBody(request)',
            'response.setBody(response)',
            'return request',
            'return response',
        ])('%s answers 500', (script) => {
            const { status, body } = answer(script)
            expect([status, body]).toEqual([500, expect.stringContaining('cannot be serialised')])
        })
        test('a body that contains itself answers 500', () => {
            expect(answer('var a = {}; a.a = a; response.setBody(a)').status).toBe(500)
        })
    },
)

documented(
    'api-reference/server-api-reference/c_ScriptableServiceResponseBuilder',
    'RESTAPIResponse - setContentType(String contentType)',
    () => {
        test('is the type of the answer', () => {
            expect(answer("response.setContentType('text/plain')").headers).toEqual({
                'Content-Type': 'text/plain',
            })
        })
        test.each(['nonsense', '', 'a/b/c'])('%j is none: the answer is JSON', (type) => {
            expect(answer(`response.setContentType('${type}')`).headers).toEqual({
                'Content-Type': 'application/json',
            })
        })
    },
)

documented(
    'api-reference/server-api-reference/c_ScriptableServiceResponseBuilder',
    'RESTAPIResponse - setHeader(String header, String value)',
    () => {
        test('sets one header as text; its name counts once, whatever its case', () => {
            expect(
                answer(
                    "response.setHeader('X-A', 1); response.setHeader('x-a', 2); response.setHeader('content-type', 'text/csv')",
                ).headers,
            ).toEqual({
                'X-A': '2',
                'content-type': 'text/csv',
            })
        })
    },
)

documented(
    'api-reference/server-api-reference/c_ScriptableServiceResponseBuilder',
    'RESTAPIResponse - setHeaders(Object headers)',
    () => {
        test('sets several', () => {
            expect(
                answer("response.setHeaders({ 'X-Total-Count': 100, Location: 'https://local/x' })").headers,
            ).toEqual({
                'Content-Type': json,
                'X-Total-Count': '100',
                Location: 'https://local/x',
            })
        })
    },
)

documented(
    'api-reference/server-api-reference/c_ScriptableServiceResponseBuilder',
    'RESTAPIResponse - setLocation(String location)',
    () => {
        test('is the Location header', () => {
            expect(answer("response.setLocation('/there')").headers).toMatchObject({ Location: '/there' })
        })
    },
)

documented(
    'api-reference/server-api-reference/c_ScriptableServiceResponseBuilder',
    'RESTAPIResponse - setStatus(Number status)',
    () => {
        test('is the status; what is no number is 0', () => {
            expect(answer('response.setStatus(201)').status).toBe(201)
            expect(answer("response.setStatus('201')").status).toBe(0)
        })
    },
)

documented(
    'api-reference/server-api-reference/c_ScriptableServiceResponseBuilder',
    'RESTAPIResponse - Scoped, Global',
    () => {
        test('what it has not says so', () => {
            expect(answer('response.setBuffer("x")').body).toContain(
                'local instance: RESTAPIResponse.setBuffer is not implemented',
            )
        })
    },
)

documented(
    'api-reference/rest-api-explorer/r_RESTAPIHTTPResponseCodes',
    'REST API HTTP response codes',
    () => {
        test.each([
            ["throw 'text'", 'text'],
            ["throw { message: 'an object' }", 'an object'],
            ['throw null', 'null'],
            ['this is no script', 'Unexpected'],
        ])('an uncaught %s answers 500 with its message', (script, message) => {
            const { status, body } = answer(script)
            expect([status, body]).toEqual([500, expect.stringContaining(message)])
        })
        test('its stack, with the module’s path, is in the log', () => {
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
    },
)
