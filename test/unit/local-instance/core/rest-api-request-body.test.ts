import { documented } from '../documented.ts'
import { restOperation } from './rest-operation.ts'

const { instance, answer, result } = restOperation()
const xml = { 'Content-Type': 'application/xml; charset=utf-8' }
const each =
    'var found = []; while (request.body.hasNext()) found.push(request.body.nextEntry()); return [found, request.body.nextEntry() === undefined]'

documented(
    'api-reference/server-api-reference/c_ScriptableServiceRequestBody',
    'RESTAPIRequestBody - data',
    () => {
        const body = '{"a":[1,{"b":"ü"}]}'
        test('is the body as an object or a list, as often as it is asked for', () => {
            expect(result('return [request.body.data, request.body.data.a.length]', { body })).toEqual([
                { a: [1, { b: 'ü' }] },
                2,
            ])
            expect(result('return request.body.data instanceof Array', { body: '[]' })).toBe(true)
        })
        test('is empty when the body was read in another way before', () => {
            expect(result('return [request.body.dataString, request.body.data]', { body })).toEqual([
                body,
                null,
            ])
            expect(result('request.body.hasNext(); return request.body.data', { body })).toBeNull()
        })
        test('a body that is no JSON is the script’s error, and it can catch it', () => {
            expect(
                result('try { return request.body.data } catch (e) { return e instanceof SyntaxError }', {
                    body: '{broken',
                }),
            ).toBe(true)
            expect(answer('response.setBody(request.body.data)', { body: '{broken' }).status).toBe(500)
        })
    },
)

documented(
    'api-reference/server-api-reference/c_ScriptableServiceRequestBody',
    'RESTAPIRequestBody - dataStream',
    () => {
        const echo =
            "response.setContentType('application/octet-stream'); response.getStreamWriter().writeStream(request.body.dataStream)"
        test('hands the bytes on, text or not', () => {
            expect(Buffer.from(answer(echo, { body: '', binary: '/wD+' }).bytes ?? [])).toEqual(
                Buffer.from([0xff, 0, 0xfe]),
            )
            expect(answer(echo, { body: 'Grüße' }).body).toBe('Grüße')
        })
        test('is empty when the body was read in another way before', () => {
            expect(answer(`request.body.dataString; ${echo}`, { body: '{}' }).body).toBe('')
        })
        test('shows scripts nothing of what it holds', () => {
            expect(answer('response.setBody(request.body.dataStream)', { body: '{}' }).status).toBe(500)
            expect(answer('request.body.dataStream.read()', { body: '{}' }).body).toContain(
                'GlideScriptableInputStream.read is not implemented',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_ScriptableServiceRequestBody',
    'RESTAPIRequestBody - dataString',
    () => {
        test('is the text of the body; empty when it was read in another way before', () => {
            const body = '{ "a": "ü" }'
            expect(result('return [request.body.dataString, request.body.dataString]', { body })).toEqual([
                body,
                body,
            ])
            expect(result('request.body.data; return request.body.dataString', { body })).toBe('')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_ScriptableServiceRequestBody',
    'RESTAPIRequestBody - hasNext()',
    () => {
        test('is true while an entry is left, once for a single object', () => {
            const script =
                'var b = request.body; var first = b.hasNext(); b.nextEntry(); return [first, b.hasNext()]'
            expect(result(script, { body: '{"n":1}' })).toEqual([true, false])
            expect(result(script, { body: '[{"n":1},{"n":2}]' })).toEqual([true, true])
            expect(result(script, { body: '[]' })).toEqual([false, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_ScriptableServiceRequestBody',
    'RESTAPIRequestBody - nextEntry()',
    () => {
        test('gives one entry after the other, then undefined', () => {
            expect(result(each, { body: '[{"n":1},{"n":2}]' })).toEqual([[{ n: 1 }, { n: 2 }], true])
            expect(result(each, { body: '{"n":1}' })).toEqual([[{ n: 1 }], true])
        })
    },
)

documented('api-reference/rest-api-explorer/r_ScriptedRESTServiceScriptExamples', 'Requests', () => {
    const entries =
        '<request><entry><name>user0</name><id>1234</id></entry><entry><name>user1</name></entry></request>'
    test('entries in XML are a list of objects', () => {
        expect(
            result('var d = request.body.data; return [d[0].name, d[0].id, d[1].name, d.length]', {
                headers: xml,
                body: entries,
            }),
        ).toEqual(['user0', '1234', 'user1', 2])
        expect(result(each, { headers: xml, body: entries })).toEqual([
            [{ name: 'user0', id: '1234' }, { name: 'user1' }],
            true,
        ])
    })
    test('another root is one object; elements that repeat are a list', () => {
        expect(
            result('return request.body.data', {
                headers: xml,
                body: '<user><name>a &amp; b</name><role>x</role><role>y</role><none/></user>',
            }),
        ).toEqual({ name: 'a & b', role: ['x', 'y'], none: '' })
    })
    test('broken XML is an error', () => {
        expect(answer('request.body.data', { headers: xml, body: '<a><b></a>' }).status).toBe(500)
    })
})

documented(
    'api-reference/rest-api-explorer/c_SpecifyContentType',
    'Control request and response content type',
    () => {
        test.each(['data', 'dataString', 'hasNext()', 'nextEntry()'])(
            '%s of a body that is neither JSON nor XML answers 500, even when the script catches the error',
            (member) => {
                const csv = { headers: { 'Content-Type': 'text/csv' }, body: 'a;b' }
                const { status, body } = answer(
                    `try { request.body.${member} } catch (e) { } response.setBody('fine')`,
                    csv,
                )
                expect([status, body]).toEqual([500, expect.stringContaining('text/csv')])
            },
        )
        test('own types with a json or xml subtype are JSON and XML', () => {
            expect(
                result('return request.body.data.a', {
                    headers: { 'Content-Type': 'application/vnd.own+json' },
                    body: '{"a":1}',
                }),
            ).toBe(1)
            expect(
                result('return request.body.data.a', {
                    headers: { 'Content-Type': 'application/vnd.own+xml' },
                    body: '<r><a>1</a></r>',
                }),
            ).toBe('1')
        })
    },
)

documented(
    'api-reference/rest-api-explorer/r_ControllingMaxRequestSize',
    'Maximum request size properties',
    () => {
        test.each([
            ['glide.rest.scripted.max_inbound_content_length_mb', 'a'.repeat(1_100_000)],
            ['glide.rest.max_content_length', 'é'.repeat(600_000)],
        ])('a body larger than %s answers 400; as a stream it is read', (name, value) => {
            const row = instance.store.insert('sys_properties', { name, value: '1' })
            const body = JSON.stringify(value)
            expect(answer('request.body.data', { body }).status).toBe(400)
            expect(answer('request.body.dataString', { body }).status).toBe(400)
            expect(answer('request.body.dataStream', { body }).status).toBe(500) // a stream cannot be the body
            expect(answer('request.body.dataStream; response.setBody(1)', { body }).status).toBe(200)
            instance.store.delete('sys_properties', row?.['sys_id'] ?? '')
            expect(answer('request.body.data', { body }).status).toBe(200)
        })
    },
)
