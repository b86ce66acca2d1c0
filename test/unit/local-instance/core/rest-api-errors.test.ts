import { documented } from '../documented.ts'
import { restOperation } from './rest-operation.ts'

const { answer } = restOperation()
const shape = (message: string, detail: string | null = null) => ({
    error: { message, detail },
    status: 'failure',
})
const failing = (name: string, status: number) => () => {
    test(`answers ${String(status)} with the message; no body, no status of the response`, () => {
        const { status: answered, body } = answer(
            `response.setStatus(201); response.setBody('not this'); response.setError(new sn_ws_err.${name}('why'))`,
        )
        expect([answered, JSON.parse(body)]).toEqual([status, shape('why')])
    })
    test('thrown and not caught, it answers the same', () => {
        const { status: answered, body } = answer(`throw new sn_ws_err.${name}('why')`)
        expect([answered, JSON.parse(body)]).toEqual([status, shape('why')])
    })
}

documented(
    'api-reference/rest-api-explorer/r_ScriptedRESTServiceScriptExamples',
    'Not acceptable error example',
    failing('NotAcceptableError', 406),
)
documented(
    'api-reference/rest-api-explorer/r_ScriptedRESTServiceScriptExamples',
    'Bad request error example',
    failing('BadRequestError', 400),
)
documented(
    'api-reference/rest-api-explorer/r_ScriptedRESTServiceScriptExamples',
    'Conflict error example',
    failing('ConflictError', 409),
)
documented(
    'api-reference/rest-api-explorer/r_ScriptedRESTServiceScriptExamples',
    'Not found error example',
    failing('NotFoundError', 404),
)
documented(
    'api-reference/rest-api-explorer/r_ScriptedRESTServiceScriptExamples',
    'Unsupported media type error example',
    failing('UnsupportedMediaTypeError', 415),
)

documented(
    'api-reference/rest-api-explorer/r_ScriptedRESTServiceScriptExamples',
    'Service error example',
    () => {
        test('has the status, message and detail that it is given', () => {
            const { status, body } = answer(
                "var e = new sn_ws_err.ServiceError(); e.setStatus(418); e.setMessage('short'); e.setDetail('long'); response.setError(e)",
            )
            expect([status, JSON.parse(body)]).toEqual([418, shape('short', 'long')])
        })
        test('is 500 without a status', () => {
            expect(answer("response.setError(new sn_ws_err.ServiceError('why'))").status).toBe(500)
        })
    },
)

documented(
    'api-reference/server-api-reference/c_ScriptableServiceResponseBuilder',
    'RESTAPIResponse - setError(Object error)',
    () => {
        test.each(['{ status: 404 }', "new Error('x')", "'text'", 'null'])(
            '%s is no error object: refused by name',
            (given) => {
                const { status, body } = answer(`response.setError(${given})`)
                expect([status, body]).toEqual([
                    500,
                    expect.stringContaining('setError takes an error of sn_ws_err'),
                ])
            },
        )
    },
)

documented('api-reference/rest-api-explorer/c_CustomWebServices', 'Error response format', () => {
    test('is XML for a caller who asks for XML', () => {
        const { headers, body } = answer("response.setError(new sn_ws_err.NotFoundError('a < b'))", {
            answerType: 'application/xml',
        })
        expect([headers['Content-Type'], body]).toEqual([
            'application/xml;charset=UTF-8',
            '<?xml version="1.0" encoding="UTF-8"?><response><error><message>a &lt; b</message><detail/></error><status>failure</status></response>',
        ])
    })
})
