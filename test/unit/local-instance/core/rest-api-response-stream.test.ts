import { documented } from '../documented.ts'
import { restOperation } from './rest-operation.ts'

const { answer } = restOperation()

documented(
    'api-reference/server-api-reference/c_ScriptableServiceResponseBuilder',
    'RESTAPIResponse - getStreamWriter()',
    () => {
        test('what is written is the body as it is, under the type and status set before', () => {
            expect(
                answer(
                    "response.setContentType('text/csv'); response.setStatus(202); var w = response.getStreamWriter(); w.writeString('a;'); w.writeString('b')",
                ),
            ).toEqual({ status: 202, headers: { 'Content-Type': 'text/csv' }, body: 'a;b' })
        })
        test('it takes the place of a body', () => {
            expect(
                answer("response.setBody('not this'); response.getStreamWriter().writeString('this')").body,
            ).toBe('this')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_ScriptableServiceRespStreamWriter',
    'RESTAPIResponseStream - writeString(String data)',
    () => {
        test.each([
            "setContentType('text/csv')",
            'setStatus(201)',
            "setHeader('X-A', '1')",
            "setHeaders({ 'X-A': '1' })",
            "setLocation('/x')",
        ])('after it, %s is an error', (call) => {
            const { status, body } = answer(`response.getStreamWriter().writeString('a'); response.${call}`)
            expect([status, body]).toEqual([500, expect.stringContaining('comes too late')])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_ScriptableServiceRespStreamWriter',
    'RESTAPIResponseStream - writeStream(Object stream)',
    () => {
        const write = 'response.getStreamWriter().writeStream(request.body.dataStream)'
        test('without a content type the answer is 500', () => {
            expect(answer(write, { body: '', binary: '/w==' }).status).toBe(500)
        })
        test('bytes and text follow each other', () => {
            const { bytes, body } = answer(
                `response.setContentType('image/png'); var w = response.getStreamWriter(); w.writeString('é'); w.writeStream(request.body.dataStream)`,
                { body: '', binary: '/w==' },
            )
            expect([Buffer.from(bytes ?? []), body]).toEqual([Buffer.from([0xc3, 0xa9, 0xff]), ''])
        })
        test('what is no stream is refused', () => {
            expect(
                answer("response.setContentType('a/b'); response.getStreamWriter().writeStream('text')").body,
            ).toContain('no stream')
        })
        test('what the writer has not says so', () => {
            expect(answer('response.getStreamWriter().flush()').body).toContain(
                'RESTAPIResponseStream.flush is not implemented',
            )
        })
    },
)
