// ServiceNowDocs: api-reference/server-api-reference/c_RESTMessageV2API (setAuthenticationProfile, setHttpTimeout),
// c_RESTResponseV2API; platform-security/authentication/r_OAuthAPIRequestParameters
import { fork, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { smallInstance, START } from './small-instance.ts'

interface Seen {
    readonly method: string
    readonly url: string
    readonly headers: Readonly<Record<string, string>>
    readonly body: string
}
type Lab = ReturnType<typeof smallInstance>

let server: ChildProcess
let base = ''
let lab: Lab
/** Sets how the server behaves from now on, and answers what it has seen. */
const control = async (change: object = {}): Promise<readonly Seen[]> => {
    const answer = await fetch(`${base}/control`, { method: 'POST', body: JSON.stringify(change) })
    return (await answer.json()) as readonly Seen[]
}

beforeAll(async () => {
    server = fork(join(process.cwd(), 'test/unit/local-instance/core/http-fixture.mjs'), {
        silent: true,
        execArgv: [],
    })
    const [port] = (await once(server.stdout as NodeJS.EventEmitter, 'data')) as [Buffer]
    base = `http://127.0.0.1:${port.toString().trim()}`
    lab = smallInstance({
        hosts: { 'service.test': base, 'login.test': `${base}/`, 'closed.test': 'http://127.0.0.1:1' },
    })
})
beforeEach(() => control())
afterAll(() => {
    lab.instance.close()
    server.disconnect()
})

const REPORT = 'return [r.getStatusCode(), r.haveError(), r.getErrorCode(), r.getErrorMessage(), r.getBody()]'
const send = (set: string, get = REPORT): unknown =>
    lab.run(
        `var m = new sn_ws.RESTMessageV2(); m.setEndpoint('https://service.test/hello'); m.setHttpMethod('get'); ${set}; var r = m.execute(); ${get}`,
    )
const last = () => lab.instance.store.query('sys_outbound_http_log').at(-1)

test('method, headers, query and body arrive; status, headers and body come back', async () => {
    expect(
        send(
            `m.setEndpoint('https://service.test/hello?first=1'); m.setHttpMethod('POST'); m.setQueryParameter('$filter', "a eq 'b&c'"); m.setQueryParameter('x', 1)
            m.setRequestHeader('X-Own', 'yes'); m.setRequestBody('{"ü":1}'); m.setLogLevel('basic')`,
            "return [r.getStatusCode(), r.getBody(), r.haveError(), r.getHeader('x-TWICE'), r.getHeader('X-None'), r.getHeaders()['x-twice'], m.getRequestBody(), m.getRequestHeader('X-Own'), m.getEndpoint()]",
        ),
    ).toEqual([
        200,
        'hello POST',
        false,
        'a, b',
        null,
        'a, b',
        '{"ü":1}',
        'yes',
        'https://service.test/hello?first=1',
    ])
    const [seen] = await control()
    expect(seen).toMatchObject({
        method: 'POST',
        url: '/hello?first=1&%24filter=a%20eq%20%27b%26c%27&x=1',
        body: '{"ü":1}',
        headers: { 'x-own': 'yes' },
    })
})

test.each([400, 404, 429, 500, 503])(
    'an answer of %i is an answer: status and body, no transport error',
    (code) => {
        expect(send(`m.setEndpoint('https://service.test/status?code=${String(code)}')`)).toEqual([
            code,
            false,
            0,
            '',
            '{"error":"says the service"}',
        ])
    },
)

test('redirects are not followed, and text is UTF-8', () => {
    expect(
        send(
            "m.setEndpoint('https://service.test/redirect')",
            "return [r.getStatusCode(), r.getHeader('Location')]",
        ),
    ).toEqual([302, '/hello'])
    expect(send("m.setEndpoint('https://service.test/utf8')", 'return r.getBody()')).toBe('Grüße aus Köln €')
})

test.each([
    [
        'a server that is silent',
        "m.setEndpoint('https://service.test/silent'); m.setHttpTimeout(60)",
        1,
        /timed out after 60 ms/,
    ],
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
])('%s: an error with code and message, status 0, and the next call works', (_what, set, code, message) => {
    expect(send(set)).toEqual([0, true, code, expect.stringMatching(message), ''])
    expect(last()).toMatchObject({
        response_status: '0',
        error_code: String(code),
        error_message: expect.stringMatching(message) as string,
    })
    expect(send('')).toEqual([200, false, 0, '', 'hello GET'])
})

test('an endpoint that is no URL is an error of the call, not of the instance', () => {
    expect(send("m.setEndpoint('not a url')")).toEqual([
        0,
        true,
        2,
        expect.stringMatching(/Invalid URL|not a url/),
        '',
    ])
})

test('the log of calls has method, address and status; no query, header, body or token', () => {
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
})

test('Basic authentication, by name and password or by a profile', async () => {
    const profile =
        lab.instance.store.insert('sys_auth_profile_basic', {
            name: 'p',
            username: 'u',
            password: 'secret',
        })?.['sys_id'] ?? ''
    send("m.setBasicAuth('a', 'b')")
    send(`m.setAuthenticationProfile('basic', '${profile}')`)
    const headers = (await control()).map((seen) => seen.headers['authorization'])
    expect(headers).toEqual([`Basic ${btoa('a:b')}`, `Basic ${btoa('u:secret')}`])
    expect(send("m.setAuthenticationProfile('basic', 'nowhere')")).toEqual([
        0,
        true,
        2,
        'Basic authentication profile nowhere does not exist',
        '',
    ])
})

describe('OAuth client credentials', () => {
    let profile = ''
    beforeEach(async () => {
        lab.instance.setClock(START)
        await control({ lifetime: 3600 })
        const { store } = lab.instance
        const entity =
            store.insert('oauth_entity', {
                name: 'e',
                client_id: 'id',
                client_secret: 'hush',
                token_url: 'https://login.test/token',
                default_grant_type: 'client_credentials',
            })?.['sys_id'] ?? ''
        profile =
            store.insert('oauth_entity_profile', {
                name: 'p',
                oauth_entity: entity,
                grant_type: 'client_credentials',
            })?.['sys_id'] ?? ''
        for (const name of ['one', 'two']) {
            const scope =
                store.insert('oauth_entity_scope', {
                    name,
                    oauth_entity: entity,
                    oauth_entity_scope: `https://x/${name}`,
                })?.['sys_id'] ?? ''
            store.insert('oauth_entity_profile_scope', {
                oauth_entity_profile: profile,
                oauth_entity_scope: scope,
            })
        }
    })
    const call = (more = ''): unknown =>
        send(
            `m.setAuthenticationProfile('oauth2', '${profile}'); ${more}`,
            'return [r.getStatusCode(), r.getErrorMessage()]',
        )
    const paths = async (): Promise<readonly string[]> => (await control()).map(({ url }) => url)

    test('the token is fetched once, sent, kept until shortly before its end, then fetched again', async () => {
        expect(call()).toEqual([200, ''])
        const [token, request] = await control()
        expect(token).toMatchObject({
            method: 'POST',
            url: '/token',
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
        })
        expect(Object.fromEntries(new URLSearchParams(token?.body))).toEqual({
            grant_type: 'client_credentials',
            client_id: 'id',
            client_secret: 'hush',
            scope: 'https://x/one https://x/two',
        })
        expect(request?.headers['authorization']).toMatch(/^Bearer token-\d+$/)
        lab.instance.setClock(START + 3500 * 1000)
        call()
        expect(await paths()).toEqual(['/hello'])
        lab.instance.setClock(START + 3575 * 1000)
        call()
        expect(await paths()).toEqual(['/token', '/hello'])
    })

    test('a token that the service refuses is dropped: the call fails, the next one has a new token', async () => {
        call()
        await control()
        expect(call("m.setEndpoint('https://service.test/status?code=401')")).toEqual([401, ''])
        expect(call()).toEqual([200, ''])
        expect(await paths()).toEqual(['/status?code=401', '/token', '/hello'])
    })

    test.each([
        [
            'a refusal',
            {
                status: 401,
                body: '{"error":"invalid_client","error_description":"AADSTS7000215: Invalid client secret"}',
            },
            /invalid_client AADSTS7000215: Invalid client secret/,
        ],
        ['a failure without JSON', { status: 500, body: 'oops' }, /HTTP 500/],
        ['an answer without a token', { status: 200, body: '{}' }, /HTTP 200/],
    ])(
        '%s of the token endpoint: the call is not made, its error says why, no secret in it',
        async (_what, tokenAnswer, message) => {
            await control({ tokenAnswer })
            expect(call()).toEqual([0, expect.stringMatching(message)])
            expect(await paths()).toEqual(['/token'])
            expect(JSON.stringify([call(), last()])).not.toContain('hush')
            expect(call()).toEqual([200, ''])
        },
    )

    test('an unreachable token endpoint, an unknown profile, another grant', () => {
        const { store } = lab.instance
        const [entity] = store.query('oauth_entity').slice(-1)
        store.update('oauth_entity', entity?.['sys_id'] ?? '', { token_url: 'https://closed.test/token' })
        expect(call()).toEqual([0, expect.stringMatching(/could not be obtained.*ECONNREFUSED/)])
        store.update('oauth_entity_profile', profile, { grant_type: 'authorization_code' })
        expect(call()).toEqual([
            0,
            'OAuth grant type authorization_code is not implemented by the local instance',
        ])
        profile = 'nowhere'
        expect(call()).toEqual([0, 'OAuth profile nowhere does not exist'])
    })
})

test.each([
    ["new sn_ws.RESTMessageV2('name', 'get')", 'RESTMessageV2 by record name is not implemented'],
    ['new sn_ws.RESTMessageV2().executeAsync()', 'RESTMessageV2.executeAsync is not implemented'],
    ["new sn_ws.RESTMessageV2().setMIDServer('x')", 'RESTMessageV2.setMIDServer is not implemented'],
    [
        "new sn_ws.RESTMessageV2().setAuthenticationProfile('mutual', 'x')",
        'authentication profile of type mutual is not implemented',
    ],
    ["new sn_ws.RESTMessageV2().setLogLevel('verbose')", 'log level verbose is unknown'],
])('%s throws by name', (script, message) => expect(() => lab.run(`${script}; return 1`)).toThrow(message))

test('the counters know how many calls went out', () => {
    lab.instance.counters.reset()
    send('')
    send('')
    expect(lab.instance.counters.read().outbound).toBe(2)
})
