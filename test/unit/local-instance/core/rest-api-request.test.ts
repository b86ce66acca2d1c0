import { documented } from '../documented.ts'
import { restOperation } from './rest-operation.ts'

const { answer, result } = restOperation()

documented('api-reference/server-api-reference/c_ScriptableServiceRequest', 'RESTAPIRequest - body', () => {
    test('gives the data of a body, and is null without one', () => {
        expect(result('return [request.body.data.a, request.body === null]', { body: '{"a":1}' })).toEqual([
            1,
            false,
        ])
        expect(result('return request.body')).toBeNull()
    })
})

documented(
    'api-reference/server-api-reference/c_ScriptableServiceRequest',
    'RESTAPIRequest - getHeader(String header)',
    () => {
        test('finds a header in any case; null where there is none', () => {
            expect(
                result(
                    "return [request.getHeader('x-own'), request.getHeader('X-OWN'), request.getHeader('None')]",
                ),
            ).toEqual(['yes', 'yes', null])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_ScriptableServiceRequest',
    'RESTAPIRequest - getSupportedResponseContentTypes()',
    () => {
        test('lists the types of the Accept header without their parameters', () => {
            expect(
                result('var t = request.getSupportedResponseContentTypes(); return [t, t instanceof Array]'),
            ).toEqual([['application/json', 'text/plain'], true])
        })
        test('is JSON without an Accept header', () => {
            expect(result('return request.getSupportedResponseContentTypes()', { headers: {} })).toEqual([
                'application/json',
            ])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_ScriptableServiceRequest',
    'RESTAPIRequest - headers',
    () => {
        test('holds every header, by its name in any case', () => {
            expect(
                result(
                    "var h = request.headers; return [h['X-Own'], h.accept, h.Accept === h.accept, h.none === undefined, Object.keys(h)]",
                ),
            ).toEqual([
                'yes',
                'application/json;q=0.9, text/plain',
                true,
                true,
                ['Accept', 'Content-Type', 'X-Own'],
            ])
        })
        test('can be sent back as it is', () => {
            expect(result('return request.headers', { headers: { 'x-a': '1' } })).toEqual({ 'x-a': '1' })
        })
    },
)

documented(
    'api-reference/server-api-reference/c_ScriptableServiceRequest',
    'RESTAPIRequest - pathParams',
    () => {
        test('holds the values by the names of the path', () => {
            expect(result('return [request.pathParams.id, request.pathParams.other === undefined]')).toEqual([
                '7',
                true,
            ])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_ScriptableServiceRequest',
    'RESTAPIRequest - queryParams',
    () => {
        test('holds every value of a name, as a list', () => {
            expect(
                result(
                    'var q = request.queryParams; return [q.active, q.name, q.none === undefined, String(q.active)]',
                ),
            ).toEqual([['true'], ['a', 'b c'], true, 'true'])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_ScriptableServiceRequest',
    'RESTAPIRequest - queryString',
    () => {
        test('is the query as it was sent, empty without one', () => {
            expect(result('return request.queryString')).toBe('active=true&name=a&name=b%20c')
            expect(result('return request.queryString', { url: 'https://local/api/x_a' })).toBe('')
            expect(result('return request.queryString', { url: 'https://local/api/x_a?q=a?b' })).toBe('q=a?b')
        })
    },
)

documented('api-reference/server-api-reference/c_ScriptableServiceRequest', 'RESTAPIRequest - uri', () => {
    test('is the path without host and query', () => {
        expect(result('return request.uri')).toBe('/api/x_a/v1/things/7')
    })
})

documented('api-reference/server-api-reference/c_ScriptableServiceRequest', 'RESTAPIRequest - url', () => {
    test('is the whole address', () => {
        expect(result('return request.url')).toBe(
            'https://local/api/x_a/v1/things/7?active=true&name=a&name=b%20c',
        )
    })
})

documented(
    'api-reference/server-api-reference/c_ScriptableServiceRequest',
    'RESTAPIRequest - Scoped, Global',
    () => {
        test.each(['request.getCookie("x")', 'request.url = "x"', 'request.body.size'])(
            '%s is not there and says so',
            (script) => {
                expect(answer(script, { body: '{}' }).body).toMatch(
                    /local instance: \w+\.\w+ (?:is not implemented|cannot be set)/,
                )
            },
        )
    },
)
