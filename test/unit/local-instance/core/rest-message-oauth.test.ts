import { documented } from '../documented.ts'
import { outboundLab } from './outbound-lab.ts'
import { START } from './small-instance.ts'

const { control, insert, lab, last, send, store } = outboundLab()
let profile = ''
beforeEach(async () => {
    lab().instance.setClock(START)
    await control({ lifetime: 3600 })
    const entity = insert('oauth_entity', {
        name: 'e',
        client_id: 'id',
        client_secret: 'hush',
        token_url: 'https://login.test/token',
        default_grant_type: 'client_credentials',
    })
    profile = insert('oauth_entity_profile', {
        name: 'p',
        oauth_entity: entity,
        grant_type: 'client_credentials',
    })
    for (const name of ['one', 'two']) {
        const scope = insert('oauth_entity_scope', {
            name,
            oauth_entity: entity,
            oauth_entity_scope: `https://x/${name}`,
        })
        insert('oauth_entity_profile_scope', { oauth_entity_profile: profile, oauth_entity_scope: scope })
    }
})
const call = (more = ''): unknown =>
    send(
        `m.setAuthenticationProfile('oauth2', '${profile}'); ${more}`,
        'return [r.getStatusCode(), r.getErrorMessage()]',
    )
const paths = async (): Promise<readonly string[]> => (await control()).map(({ url }) => url)

documented(
    'api-reference/server-api-reference/c_RESTMessageV2API',
    'RESTMessageV2 - setAuthenticationProfile(String type, String profileId)',
    () => {
        test('oauth2: the token is fetched once, sent, kept until shortly before its end, then fetched again', async () => {
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
            lab().instance.setClock(START + 3500 * 1000)
            call()
            expect(await paths()).toEqual(['/hello'])
            lab().instance.setClock(START + 3575 * 1000)
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
            '%s of the token endpoint fails the call before it goes out, and is not kept',
            async (_what, tokenAnswer, text) => {
                await control({ tokenAnswer })
                expect(call()).toEqual([0, expect.stringMatching(text)])
                expect(await paths()).toEqual(['/token'])
                expect(JSON.stringify([call(), last()])).not.toContain('hush')
                expect(call()).toEqual([200, ''])
            },
        )
        test('an unreachable token endpoint, an unknown profile, another grant', () => {
            const [entity] = store().query('oauth_entity').slice(-1)
            store().update('oauth_entity', entity?.['sys_id'] ?? '', {
                token_url: 'https://closed.test/token',
            })
            expect(call()).toEqual([0, expect.stringMatching(/could not be obtained.*ECONNREFUSED/)])
            store().update('oauth_entity_profile', profile, { grant_type: 'authorization_code' })
            expect(call()).toEqual([
                0,
                'OAuth grant type authorization_code is not implemented by the local instance',
            ])
            profile = 'nowhere'
            expect(call()).toEqual([0, 'OAuth profile nowhere does not exist'])
        })
    },
)
