import { documented } from '../documented.ts'
import { outboundLab } from './outbound-lab.ts'

const { property, run, send } = outboundLab()
const at = (path: string): string => `m.setEndpoint('https://service.test${path}')`

documented(
    'api-reference/server-api-reference/c_RESTResponseV2API',
    'RESTResponseV2 - getStatusCode()',
    () => {
        test.each([400, 404, 429, 500, 503])(
            'an answer of %i is an answer: status and body, no error of the transport',
            (code) => {
                expect(send(at(`/status?code=${String(code)}`))).toEqual([
                    code,
                    false,
                    0,
                    '',
                    '{"error":"says the service"}',
                ])
            },
        )
    },
)

documented('api-reference/server-api-reference/c_RESTResponseV2API', 'RESTResponseV2 - getBody()', () => {
    test('is text: UTF-8, or the charset that the answer names', () => {
        expect(send(at('/utf8'), 'return r.getBody()')).toBe('Grüße aus Köln €')
        expect(send(at('/latin1'), 'return r.getBody()')).toBe('Grüße')
    })
    test('is an error after the body was saved as an attachment', () => {
        expect(() =>
            send(
                `${at('/bytes')}; m.saveResponseBodyAsAttachment('incident', 'none', 'a')`,
                'return r.getBody()',
            ),
        ).toThrow('saved as an attachment')
    })
})

documented(
    'api-reference/server-api-reference/c_RESTResponseV2API',
    'RESTResponseV2 - getHeader(String name)',
    () => {
        test('is found in any case, the last of several; null where there is none', () => {
            expect(send('', "return [r.getHeader('x-TWICE'), r.getHeader('X-None')]")).toEqual(['b', null])
        })
    },
)

documented('api-reference/server-api-reference/c_RESTResponseV2API', 'RESTResponseV2 - getHeaders()', () => {
    test('maps each name to its last value', () => {
        expect(
            send(
                '',
                "var h = r.getHeaders(); return [h['X-Twice'], Object.keys(h).filter(function (k) { return k === 'X-Twice' }).length]",
            ),
        ).toEqual(['b', 1])
    })
})

documented(
    'api-reference/server-api-reference/c_RESTResponseV2API',
    'RESTResponseV2 - getAllHeaders()',
    () => {
        test('lists every header with its name and value', () => {
            expect(
                send(
                    '',
                    "return r.getAllHeaders().filter(function (h) { return h.name == 'X-Twice' }).map(function (h) { return h.value })",
                ),
            ).toEqual(['a', 'b'])
        })
    },
)

documented('api-reference/server-api-reference/c_RESTResponseV2API', 'RESTResponseV2 - getCookies()', () => {
    test('is a list with length and get', () => {
        expect(
            send(at('/cookies'), 'var c = r.getCookies(); return [c.length, c.get(0), c.get(1), c.get(2)]'),
        ).toEqual([2, 'a=1; Path=/', 'b=2', null])
    })
})

documented(
    'api-reference/server-api-reference/c_RESTResponseV2API',
    'RESTResponseV2 - getErrorCode()',
    () => {
        test('is 1 when the other side is silent, 0 without an error', () => {
            expect(send(`${at('/silent')}; m.setHttpTimeout(50)`, 'return r.getErrorCode()')).toBe(1)
            expect(send('', 'return r.getErrorCode()')).toBe(0)
        })
    },
)

documented(
    'api-reference/server-api-reference/c_RESTResponseV2API',
    'RESTResponseV2 - getErrorMessage()',
    () => {
        test('says what went wrong, empty without an error', () => {
            expect(send("m.setEndpoint('https://closed.test/x')", 'return r.getErrorMessage()')).toContain(
                'ECONNREFUSED',
            )
            expect(send('', 'return r.getErrorMessage()')).toBe('')
        })
    },
)

documented('api-reference/server-api-reference/c_RESTResponseV2API', 'RESTResponseV2 - haveError()', () => {
    test('is true when the call failed', () => {
        expect([
            send("m.setEndpoint('https://closed.test/x')", 'return r.haveError()'),
            send('', 'return r.haveError()'),
        ]).toEqual([true, false])
    })
})

documented(
    'api-reference/server-api-reference/c_RESTResponseV2API',
    'RESTResponseV2 - getQueryString()',
    () => {
        test('is the address with its query, as it was sent', () => {
            expect(send("m.setQueryParameter('a', 'b c')", 'return r.getQueryString()')).toBe(
                'https://service.test/hello?a=b%20c',
            )
        })
        test('is not there for a call that was sent asynchronously', () => {
            expect(() =>
                run(
                    "var m = new sn_ws.RESTMessageV2(); m.setHttpMethod('get'); m.setEndpoint('https://service.test/hello'); m.executeAsync().getQueryString()",
                ),
            ).toThrow('not supported')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_RESTResponseV2API',
    'RESTResponseV2 - getResponseAttachmentSysid()',
    () => {
        test('is null when the body was not saved', () => {
            expect(send('', 'return r.getResponseAttachmentSysid()')).toBeNull()
        })
    },
)

documented(
    'api-reference/server-api-reference/c_RESTResponseV2API',
    'RESTResponseV2 - waitForResponse(Number timeoutSecs)',
    () => {
        const late = (get: string): unknown =>
            run(
                `var m = new sn_ws.RESTMessageV2(); m.setHttpMethod('get'); m.setEndpoint('https://service.test/late?ms=400'); var r = m.executeAsync(); ${get}`,
            )
        test('waits for the answer', () => {
            expect(late('r.waitForResponse(10); return [r.haveError(), r.getBody()]')).toEqual([
                false,
                'late',
            ])
        })
        test('property glide.http.outbound.max_timeout limits the waiting, unless it is switched off', () => {
            property('glide.http.outbound.max_timeout', '0.05')
            expect(
                late('r.waitForResponse(10); return [r.haveError(), r.getErrorCode(), r.getStatusCode()]'),
            ).toEqual([true, 1, 0])
            property('glide.http.outbound.max_timeout.enabled', 'false')
            expect(late('r.waitForResponse(10); return r.getBody()')).toBe('late')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_RESTResponseV2API',
    'RESTResponseV2 - Scoped, Global',
    () => {
        test('what it has not says so', () => {
            expect(() => send('', 'return r.getCookie()')).toThrow(
                'RESTResponseV2.getCookie is not implemented',
            )
        })
    },
)
