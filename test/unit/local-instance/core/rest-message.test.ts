import { documented } from '../documented.ts'
import { outboundLab } from './outbound-lab.ts'

const { control, insert, property, run, send, store, last, lab } = outboundLab()
const seen = async (script: string) => {
    send(script)
    return (await control()).at(-1)
}

documented('api-reference/server-api-reference/c_RESTMessageV2API', 'RESTMessageV2 - RESTMessageV2()', () => {
    test('has neither endpoint nor method of its own', () => {
        expect(() => run("var m = new sn_ws.RESTMessageV2(); m.setHttpMethod('get'); m.execute()")).toThrow(
            'no endpoint',
        )
        expect(() =>
            run("var m = new sn_ws.RESTMessageV2(); m.setEndpoint('https://service.test/'); m.execute()"),
        ).toThrow('no HTTP method')
    })
})

documented('api-reference/server-api-reference/c_RESTMessageV2API', 'RESTMessageV2 - execute()', () => {
    test('sends method, headers, query and body', async () => {
        expect(
            await seen(
                `m.setEndpoint('https://service.test/hello?first=1'); m.setHttpMethod('POST'); m.setRequestHeader('X-Own', 'yes'); m.setRequestBody('{"ü":1}')`,
            ),
        ).toMatchObject({
            method: 'POST',
            url: '/hello?first=1',
            body: '{"ü":1}',
            headers: { 'x-own': 'yes' },
        })
    })
    test.each([
        ['a server that hangs up', "m.setEndpoint('https://service.test/reset')", 2, /ECONNRESET/],
        [
            'an answer that is cut off',
            "m.setEndpoint('https://service.test/cut')",
            2,
            /closed before the whole answer|aborted/,
        ],
        ['a port that nobody listens on', "m.setEndpoint('https://closed.test/x')", 2, /ECONNREFUSED/],
        [
            'a host that is not configured',
            "m.setEndpoint('https://elsewhere.test/x')",
            2,
            /Unknown host: elsewhere\.test/,
        ],
        ['an endpoint that is no URL', "m.setEndpoint('not a url')", 2, /Invalid URL/],
    ])('%s: an error with code and message, status 0, and the next call works', (_what, set, code, text) => {
        expect(send(set)).toEqual([0, true, code, expect.stringMatching(text), ''])
        expect(send('')).toEqual([200, false, 0, '', 'hello GET'])
    })
    test('each call has a row in the log: method, address, status; no query, header, body or token', () => {
        send(
            "m.setEndpoint('https://service.test/hello?secret=hush'); m.setRequestHeader('Authorization', 'hush'); m.setRequestBody('hush'); m.setHttpMethod('POST')",
        )
        expect(last()).toMatchObject({
            method: 'POST',
            hostname: 'service.test',
            path: '/hello',
            url: 'https://service.test/hello',
            response_status: '200',
            log_level: 'basic',
        })
        expect(JSON.stringify(last())).not.toContain('hush')
        send("m.setEndpoint('https://closed.test/x')")
        expect(last()).toMatchObject({
            response_status: '0',
            error_code: '2',
            error_message: expect.stringContaining('ECONNREFUSED') as string,
        })
    })
    test('the counters know how many calls went out', () => {
        lab().instance.counters.reset()
        send('')
        send('')
        expect(lab().instance.counters.read().outbound).toBe(2)
    })
})

documented('api-reference/server-api-reference/c_RESTMessageV2API', 'RESTMessageV2 - executeAsync()', () => {
    const start =
        "var m = new sn_ws.RESTMessageV2(); m.setHttpMethod('get'); m.setEndpoint('https://service.test/late?ms=80');"
    test('goes on at once; reading the answer waits for it', () => {
        expect(
            run(
                `${start} var r = m.executeAsync(); var other = new sn_ws.RESTMessageV2(); other.setHttpMethod('get'); other.setEndpoint('https://service.test/hello'); var first = other.execute().getBody(); return [first, r.getStatusCode(), r.getBody(), r.getBody()]`,
            ),
        ).toEqual(['hello GET', 200, 'late', 'late'])
        expect(last()).toMatchObject({ path: '/late', response_status: '200' })
    })
})

documented(
    'api-reference/server-api-reference/c_RESTMessageV2API',
    'RESTMessageV2 - getRequestHeader(String headerName)',
    () => {
        test('is the value, in any case of the name; null for what the platform adds itself', () => {
            expect(
                send(
                    "m.setRequestHeader('X-Own', 'yes')",
                    "return [m.getRequestHeader('x-own'), m.getRequestHeader('User-Agent')]",
                ),
            ).toEqual(['yes', null])
        })
        test('glide.http.log_debug shows those too', () => {
            property('glide.http.log_debug', 'true')
            expect(send('', "return m.getRequestHeader('User-Agent')")).toBe('ServiceNow/1.0')
            property('glide.http.log_debug', 'false')
        })
    },
)

documented('api-reference/server-api-reference/c_RESTMessageV2API', 'RESTMessageV2 - Scoped, Global', () => {
    test('the User-Agent is ServiceNow/1.0, or what the property says', async () => {
        expect((await seen(''))?.headers['user-agent']).toBe('ServiceNow/1.0')
        property('glide.http.user.agent', 'Own/2')
        expect((await seen(''))?.headers['user-agent']).toBe('Own/2')
        property('glide.http.user.agent', '')
    })
    test.each([
        'setMIDServer',
        'setMutualAuth',
        'setEccCorrelator',
        'setEccParameter',
        'setRequestorProfile',
        'setAnything',
    ])('%s throws by name', (name) => {
        expect(() => run(`new sn_ws.RESTMessageV2().${name}('x', 'y')`)).toThrow(
            `RESTMessageV2.${name} is not implemented`,
        )
    })
})

documented(
    'api-reference/server-api-reference/c_RESTMessageV2API',
    'RESTMessageV2 - saveResponseBodyAsAttachment(String tableName, String recordSysId, String fileName)',
    () => {
        const save = (path: string, sysId: string, get: string): unknown =>
            send(
                `m.setEndpoint('https://service.test${path}'); m.saveResponseBodyAsAttachment('incident', '${sysId}', 'a.png')`,
                get,
            )
        test('the bytes become a file on the record', () => {
            const incident = lab().incident()
            const id = save('/bytes', incident, 'return r.getResponseAttachmentSysid()') as string
            expect(store().get('sys_attachment', id)).toMatchObject({
                table_name: 'incident',
                table_sys_id: incident,
                file_name: 'a.png',
                content_type: 'image/png',
                size_bytes: '4',
            })
            expect(Buffer.from(lab().instance.attachments.content(id) ?? [])).toEqual(
                Buffer.from([0x89, 0xff, 0, 0xfe]),
            )
        })
        test('an answer that failed is told as error message and not saved', () => {
            const incident = lab().incident()
            expect(
                save(
                    '/status?code=500',
                    incident,
                    'return [r.getStatusCode(), r.getErrorMessage(), r.getResponseAttachmentSysid()]',
                ),
            ).toEqual([500, '{"error":"says the service"}', null])
            expect(store().query('sys_attachment', `table_sys_id=${incident}`)).toEqual([])
        })
        test('a record that is not there is an error', () => {
            expect(save('/bytes', 'none', 'return [r.haveError(), r.getErrorMessage()]')).toEqual([
                true,
                expect.stringContaining('not saved'),
            ])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_RESTMessageV2API',
    'RESTMessageV2 - saveResponseBodyAsAttachment(String tableName, String recordSysId, String fileName, String encryptContext)',
    () => {
        test('throws by name', () => {
            expect(() =>
                run(
                    "new sn_ws.RESTMessageV2().saveResponseBodyAsAttachment('incident', 'x', 'y', 'context')",
                ),
            ).toThrow('encrypted attachments are not implemented')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_RESTMessageV2API',
    'RESTMessageV2 - setAllowedRedirectURIs(Array Uris)',
    () => {
        const moved = "m.setEndpoint('https://service.test/moved?code=302&to=/hello')"
        test('an answer that redirects is not followed without', () => {
            expect(send(moved, "return [r.getStatusCode(), r.getHeader('Location')]")).toEqual([
                302,
                '/hello',
            ])
        })
        test('is followed to an address that was allowed, to no other, and only when it reads', () => {
            expect(send(`${moved}; m.setAllowedRedirectURIs(['https://service.test/hello'])`)).toEqual([
                200,
                false,
                0,
                '',
                'hello GET',
            ])
            expect(
                send(
                    `${moved}; m.setAllowedRedirectURIs(['https://service.test/'])`,
                    'return r.getStatusCode()',
                ),
            ).toBe(302)
            expect(
                send(
                    `${moved}; m.setHttpMethod('post'); m.setAllowedRedirectURIs(['https://service.test/hello'])`,
                    'return r.getStatusCode()',
                ),
            ).toBe(302)
        })
        test('a circle ends', () => {
            expect(
                send(
                    "var to = 'https://service.test/moved?code=301&to=/moved'; m.setEndpoint(to); m.setAllowedRedirectURIs([to, 'https://service.test/moved'])",
                    'return r.getStatusCode()',
                ),
            ).toBe(301)
        })
    },
)

documented(
    'api-reference/server-api-reference/c_RESTMessageV2API',
    'RESTMessageV2 - setAuthenticationProfile(String type, String profileId)',
    () => {
        test('basic: user and password of the profile', async () => {
            const profile = insert('sys_auth_profile_basic', { name: 'p', username: 'u', password: 'secret' })
            expect(
                (await seen(`m.setAuthenticationProfile('basic', '${profile}')`))?.headers['authorization'],
            ).toBe(`Basic ${btoa('u:secret')}`)
            expect(send("m.setAuthenticationProfile('basic', 'nowhere')")).toEqual([
                0,
                true,
                2,
                'Basic authentication profile nowhere does not exist',
                '',
            ])
        })
        test('another type throws by name', () => {
            expect(() => run("new sn_ws.RESTMessageV2().setAuthenticationProfile('mutual', 'x')")).toThrow(
                'authentication profile of type mutual is not implemented',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_RESTMessageV2API',
    'RESTMessageV2 - setBasicAuth(String userName, String userPass)',
    () => {
        test('is sent as Basic authentication', async () => {
            expect((await seen("m.setBasicAuth('ä', 'b:c')"))?.headers['authorization']).toBe(
                `Basic ${Buffer.from('ä:b:c').toString('base64')}`,
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_RESTMessageV2API',
    'RESTMessageV2 - setHttpMethod(String method)',
    () => {
        test.each(['get', 'Post', 'PUT', 'patch', 'delete', 'HEAD'])('%s is sent', async (method) => {
            expect((await seen(`m.setHttpMethod('${method}')`))?.method).toBe(method.toUpperCase())
        })
        test('another one is refused by name', () => {
            expect(() => send("m.setHttpMethod('trace')")).toThrow('HTTP method TRACE is not supported')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_RESTMessageV2API',
    'RESTMessageV2 - setHttpTimeout(Number timeoutMs)',
    () => {
        test('a server that is silent for so long is an error with code 1', () => {
            expect(send("m.setEndpoint('https://service.test/silent'); m.setHttpTimeout(60)")).toEqual([
                0,
                true,
                1,
                expect.stringContaining('timed out after 60 ms'),
                '',
            ])
            expect(send('')).toEqual([200, false, 0, '', 'hello GET'])
        })
        test('an answer that keeps arriving may take longer', () => {
            expect(
                send(
                    "m.setEndpoint('https://service.test/drip'); m.setHttpTimeout(150)",
                    'return r.getBody()',
                ),
            ).toBe('......')
        })
        test('without it the property counts', () => {
            property('glide.http.timeout', '70')
            expect(
                send("m.setEndpoint('https://service.test/silent')", 'return r.getErrorMessage()'),
            ).toContain('timed out after 70 ms')
            property('glide.http.timeout', '')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_RESTMessageV2API',
    'RESTMessageV2 - setLogLevel(String level)',
    () => {
        test('is in the log; another level is refused by name', () => {
            send("m.setLogLevel('elevated')")
            expect(last()?.['log_level']).toBe('elevated')
            expect(() => send("m.setLogLevel('verbose')")).toThrow('log level verbose is unknown')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_RESTMessageV2API',
    'RESTMessageV2 - setQueryParameter(String name, String value)',
    () => {
        test('appends to the address, escaped for it', async () => {
            expect(
                await seen(
                    "m.setEndpoint('https://service.test/hello?first=1'); m.setQueryParameter('$filter', \"a eq 'b&c'\"); m.setQueryParameter('x', 1)",
                ),
            ).toMatchObject({
                url: '/hello?first=1&%24filter=a%20eq%20%27b%26c%27&x=1',
            })
        })
    },
)

documented(
    'api-reference/server-api-reference/c_RESTMessageV2API',
    'RESTMessageV2 - setRequestBodyFromAttachment(String attachmentSysId)',
    () => {
        test('sends the bytes of a file', async () => {
            const written = lab().instance.attachments.write(lab().session('admin'), {
                table: 'incident',
                tableSysId: lab().incident(),
                fileName: 'a',
                contentType: 'b/c',
                content: Uint8Array.from([0xff, 0, 0xfe]),
            })
            const id = written.kind === 'done' ? written.sysId : ''
            expect(
                (await seen(`m.setHttpMethod('post'); m.setRequestBodyFromAttachment('${id}')`))?.base64,
            ).toBe('/wD+')
        })
        test('a file that is not there is an error', () => {
            expect(send("m.setRequestBodyFromAttachment('none')")).toEqual([
                0,
                true,
                2,
                'There is no attachment none',
                '',
            ])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_RESTMessageV2API',
    'RESTMessageV2 - setRequestHeader(String name, String value)',
    () => {
        test('replaces one of the same name', async () => {
            expect(
                (await seen("m.setRequestHeader('X-A', '1'); m.setRequestHeader('x-a', '2')"))?.headers[
                    'x-a'
                ],
            ).toBe('2')
        })
    },
)
