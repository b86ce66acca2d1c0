import { documented } from '../documented.ts'
import { outboundLab } from './outbound-lab.ts'

const { control, insert, run, store, last } = outboundLab()
const client = (values: Readonly<Record<string, string>> = {}): string =>
    insert('oauth_entity', {
        name: 'Provider',
        client_id: 'id',
        client_secret: 'hush',
        token_url: 'https://login.test/token',
        default_grant_type: 'client_credentials',
        ...values,
    })
afterEach(() => {
    for (const row of store().query('oauth_entity')) store().delete('oauth_entity', row['sys_id'] ?? '')
})
const TOKEN =
    'var t = r.getToken(); return t && [t.getAccessToken().slice(0, 6), t.getRefreshToken(), t.getExpiresIn(), t.getScope()]'
const ask = <T>(set = '', get = TOKEN): T =>
    run<T>(
        `var q = new sn_auth.GlideOAuthClientRequest(); ${set}; var r = new sn_auth.GlideOAuthClient().requestTokenByRequest('Provider', q); ${get}`,
    )
const form = async () => {
    const [seen] = await control()
    return { ...seen, form: Object.fromEntries(new URLSearchParams(seen?.body)) }
}

documented(
    'api-reference/server-api-reference/c_GlideOAuthClient',
    'GlideOAuthClient - requestTokenByRequest(String clientName, GlideOAuthClientRequest request)',
    () => {
        test('client credentials: asks the client’s token endpoint with its id, secret and scopes', async () => {
            const entity = client()
            const profile = insert('oauth_entity_profile', { name: 'p', oauth_entity: entity })
            const scope = insert('oauth_entity_scope', {
                name: 's',
                oauth_entity: entity,
                oauth_entity_scope: 'https://x/.default',
            })
            insert('oauth_entity_profile_scope', { oauth_entity_profile: profile, oauth_entity_scope: scope })
            expect(ask()).toEqual(['token-', null, 3600, 'https://x/.default'])
            expect((await form()).form).toEqual({
                grant_type: 'client_credentials',
                client_id: 'id',
                client_secret: 'hush',
                scope: 'https://x/.default',
            })
        })
        test('each request asks anew; the log has it, without secret or token', async () => {
            client()
            expect(ask('', 'return r.getToken().getAccessToken()')).not.toBe(
                ask('', 'return r.getToken().getAccessToken()'),
            )
            expect((await control()).length).toBe(2)
            expect(last()).toMatchObject({ method: 'POST', path: '/token', response_status: '200' })
            expect(JSON.stringify(last())).not.toMatch(/hush|token-\d/)
        })
        test('a refresh token', async () => {
            client()
            ask("q.setGrantType('refresh_token'); q.setRefreshToken('old'); q.setScope(null)")
            expect((await form()).form).toMatchObject({ grant_type: 'refresh_token', refresh_token: 'old' })
        })
        test('an unknown or inactive client, another grant, no request: refused by name', () => {
            expect(() => ask()).toThrow('there is no active OAuth client Provider')
            client({ active: 'false' })
            expect(() => ask()).toThrow('there is no active OAuth client Provider')
            client({ default_grant_type: 'authorization_code' })
            expect(() => run("new sn_auth.GlideOAuthClient().requestTokenByRequest('Provider', {})")).toThrow(
                'takes a GlideOAuthClientRequest',
            )
        })
        test('a grant type that is not implemented throws by name', () => {
            client({ default_grant_type: 'authorization_code' })
            expect(() => ask()).toThrow('OAuth grant type authorization_code is not implemented')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideOAuthClient',
    'GlideOAuthClient - requestToken(String clientName, String jsonString)',
    () => {
        test('takes the request as JSON', async () => {
            client()
            expect(
                run(
                    `var r = new sn_auth.GlideOAuthClient().requestToken('Provider', JSON.stringify({ grant_type: 'password', username: 'u', password: 'p' })); ${TOKEN}`,
                ),
            ).toEqual(['token-', 'again', 3600, ''])
            expect((await form()).form).toMatchObject({
                grant_type: 'password',
                username: 'u',
                password: 'p',
            })
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideOAuthClient',
    'GlideOAuthClient - Scoped, Global',
    () => {
        test('the names are there without their namespace, and as a module', () => {
            client()
            expect(
                run(
                    "return [new GlideOAuthClient().requestTokenByRequest('Provider', new GlideOAuthClientRequest()).getResponseCode(), typeof require('@servicenow/glide/sn_auth').GlideOAuthClient]",
                ),
            ).toEqual(['200', 'function'])
        })
        test.each(['getToken', 'revokeToken', 'revokeTokensForUser'])('%s throws by name', (name) => {
            expect(() => run(`new sn_auth.GlideOAuthClient().${name}('x', 'y')`)).toThrow(
                `GlideOAuthClient.${name} is not implemented`,
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideOAuthClientRequest',
    'GlideOAuthClientRequest - Scoped, Global',
    () => {
        test.each([
            ['GrantType', 'password'],
            ['UserName', 'u'],
            ['Password', 'p'],
            ['RefreshToken', 'r'],
            ['Scope', 's'],
        ])('set%s and get%s; null takes it away', (name, value) => {
            expect(
                run(
                    `var q = new sn_auth.GlideOAuthClientRequest(); var none = q.get${name}(); q.set${name}('${value}'); var one = q.get${name}(); q.set${name}(null); return [none, one, q.get${name}()]`,
                ),
            ).toEqual([null, value, null])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideOAuthClientRequest',
    'GlideOAuthClientRequest - setParameter(String name, String value)',
    () => {
        test('is sent with the request', async () => {
            client()
            expect(ask("q.setParameter('resource', 'https://x')", "return q.getParameter('resource')")).toBe(
                'https://x',
            )
            expect((await form()).form).toMatchObject({ resource: 'https://x' })
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideOAuthClientRequest',
    'GlideOAuthClientRequest - setHead(String name, String value)',
    () => {
        test('is sent as a header, as is setHeader', async () => {
            client()
            expect(
                ask(
                    "q.setHead('X-One', '1'); q.setHeader('X-Two', '2')",
                    "return [q.getHeader('X-One'), q.getHeaders()]",
                ),
            ).toEqual(['1', { 'X-One': '1', 'X-Two': '2' }])
            expect((await form()).headers).toMatchObject({ 'x-one': '1', 'x-two': '2' })
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideOAuthClientResponse',
    'GlideOAuthClientResponse - getToken()',
    () => {
        test('is null after a refusal', async () => {
            client()
            await control({
                tokenAnswer: { status: 401, body: '{"error":"invalid_client","error_description":"no"}' },
            })
            expect(
                ask(
                    '',
                    'return [r.getToken(), r.getErrorMessage(), r.getResponseCode(), r.getBody(), r.getResponseParameters()]',
                ),
            ).toEqual([
                null,
                'invalid_client no',
                '401',
                '{"error":"invalid_client","error_description":"no"}',
                { error: 'invalid_client', error_description: 'no' },
            ])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideOAuthClientResponse',
    'GlideOAuthClientResponse - getErrorMessage()',
    () => {
        test('tells a token endpoint that cannot be reached; null without an error', () => {
            client({ token_url: 'https://closed.test/token' })
            expect(ask('', 'return [r.getResponseCode(), r.getErrorMessage()]')).toEqual([
                '0',
                expect.stringContaining('ECONNREFUSED'),
            ])
        })
        test('is null when a token came', () => {
            client()
            expect(ask('', 'return [r.getErrorMessage(), r.getContentType()]')).toEqual([null, ''])
        })
    },
)

documented('api-reference/server-api-reference/c_GlideOAuthToken', 'GlideOAuthToken - Scoped, Global', () => {
    test('what it has not says so', () => {
        client()
        expect(() => ask('', 'return r.getToken().getAccessTokenSysID()')).toThrow(
            'GlideOAuthToken.getAccessTokenSysID is not implemented',
        )
    })
})
