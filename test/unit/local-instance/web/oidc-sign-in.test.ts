import { fork } from 'node:child_process'
import { once } from 'node:events'
import { generateKeyPairSync } from 'node:crypto'
import { documented } from '../documented.ts'
import { START } from '../core/small-instance.ts'
import { jsonOf } from './browser-session.ts'
import { bearer, GONE, type Change } from './oauth-lab.ts'
import {
    AUDIENCE,
    CLAIMS,
    ec,
    hmacToken,
    ISSUER,
    jwkOf,
    NOW,
    oidcLab,
    parts,
    rsa,
    token,
    withSignature,
} from './oidc-lab.ts'
import { restClient } from './rest-client.ts'

const PAGE = 'platform-security/authentication/add-OIDC-entity'
const { call, change, ids, lab, publish, published, refusal } = oidcLab()
const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
const refused = (reason: string): readonly unknown[] => [401, `Bearer token refused: ${reason}`]

documented(PAGE, 'The following is an example of a cURL request to invoke a REST API call', () => {
    test('a token of the provider signs in the user whom its claim names', () => {
        const made = lab().caller.send('POST', '/api/now/table/incident', '{"short_description":"by OIDC"}', {
            'content-type': 'application/json',
            ...bearer(token()),
        })
        expect(made.status).toBe(201)
        const [row] = lab().instance.store.query('incident', 'short_description=by OIDC')
        expect(row?.['sys_created_by']).toBe('robot-app')
    })

    test('keys of elliptic curves count too', () => {
        expect(call(token({}, { alg: 'ES256', kid: 'curve' }, ec.privateKey)).status).toBe(200)
    })

    test.each([
        ['another issuer', { iss: 'https://evil.test' }],
        ['no issuer', { iss: undefined }],
        ['an issuer that differs by a slash', { iss: `${ISSUER}/` }],
        ['another audience', { aud: 'api://other' }],
        ['other audiences', { aud: ['api://other', 'api://more'] }],
    ])('%s is refused', (_what, claims) => {
        const [status, reason] = refusal(token(claims))
        expect(status).toBe(401)
        expect(reason).toMatch(/^Bearer token refused: there is no active OIDC entity for issuer /)
    })

    test('one audience of several is enough', () => {
        expect(call(token({ aud: ['api://other', AUDIENCE] })).status).toBe(200)
    })

    test.each([
        ['no audience', { aud: undefined }, 'it has no audience (aud)'],
        ['no end', { exp: undefined }, 'it has no end (exp)'],
        ['an end that is no number', { exp: 'never' }, 'its claim exp is "never"'],
        ['no user claim', { azp: undefined }, 'its user claim "azp" is nothing'],
        ['an empty user claim', { azp: '' }, 'its user claim "azp" is ""'],
        ['a list as user claim', { azp: ['robot-app'] }, 'its user claim "azp" is ["robot-app"]'],
        ['an unknown user', { azp: 'nobody' }, 'not one active user has user_name "nobody"'],
    ])('%s is refused', (_what, claims, reason) => {
        expect(refusal(token(claims))).toEqual(refused(reason))
    })

    test('a signature of another key, and claims that were changed after signing, are refused', () => {
        expect(refusal(token({}, {}, other.privateKey))).toEqual(refused('its signature is wrong'))
        const [header = '', , signature = ''] = token().split('.')
        const [, admin = ''] = parts({}, { ...CLAIMS, azp: 'admin' }).split('.')
        expect(refusal(`${header}.${admin}.${signature}`)).toEqual(refused('its signature is wrong'))
        expect(refusal(`${parts({ alg: 'RS256', kid: 'one' }, CLAIMS)}.`)).toEqual(
            refused('its signature is wrong'),
        )
    })

    test.each(['none', 'None', 'HS256', 'PS256', 'toString'])('algorithm %s is refused', (alg) => {
        const value = withSignature(parts({ alg, kid: 'one' }, CLAIMS), new Uint8Array(0))
        expect(refusal(value)).toEqual(refused(`its algorithm "${alg}" is not allowed`))
    })

    test('a token that is signed with the public key as a shared secret is refused', () => {
        const pem = rsa.publicKey.export({ type: 'spki', format: 'pem' }).toString()
        expect(refusal(hmacToken(pem))).toEqual(refused('its algorithm "HS256" is not allowed'))
    })

    test('an algorithm that does not fit the key is refused', () => {
        expect(refusal(token({}, { kid: 'curve' }))).toEqual(refused('key "curve" is not for RS256'))
        expect(refusal(token({}, { alg: 'ES256' }))).toEqual(refused('key "one" is not for ES256'))
    })

    test('an unknown key, no key, and a header that nobody knows are refused', () => {
        expect(refusal(token({}, { kid: 'two' }))).toEqual(refused('the provider has no key "two"'))
        expect(refusal(token({}, { kid: undefined }))).toEqual(refused('it names no key (kid)'))
        expect(refusal(token({}, { crit: ['b64'] }))).toEqual(
            refused('its critical header ["b64"] is not known'),
        )
    })

    test('what is no JSON web token is refused', () => {
        for (const value of ['a.b.c', '..', `${parts({ alg: 'RS256' }, {})}.+`, 'bnVsbA.bnVsbA.bnVsbA'])
            expect(refusal(value)).toEqual(refused('the JSON web token is malformed'))
    })

    test('a key that is for encryption, or too short, is refused', async () => {
        const weak = generateKeyPairSync('rsa', { modulusLength: 1024 })
        await publish([
            jwkOf(rsa.publicKey, 'one', { use: 'enc' }),
            jwkOf(weak.publicKey, 'weak'),
            { kty: 'RSA', kid: 'broken', n: 1 },
        ])
        expect(refusal(token())).toEqual(refused('key "one" is not for RS256'))
        expect(refusal(token({}, { kid: 'weak' }, weak.privateKey))).toEqual(
            refused('key "weak" is too short'),
        )
        expect(refusal(token({}, { kid: 'broken' }))).toEqual(
            refused('key "broken" of the provider is broken'),
        )
    })

    test('no token, nor a part of one that could be used, is in any table', () => {
        const good = token()
        call(good)
        const bad = token({ azp: 'nobody' })
        call(bad)
        const { dictionary, store } = lab().instance
        const stored = dictionary
            .tables()
            .map(({ name }) => JSON.stringify(store.query(name)))
            .join('\n')
        for (const value of [good, bad])
            for (const part of value.split('.')) expect(stored).not.toContain(part)
    })

    test('the metadata and the keys are fetched through the outbound log', () => {
        call(token())
        const paths = lab()
            .instance.store.query('sys_outbound_http_log')
            .slice(-2)
            .map((row) => [row['method'], row['hostname'], row['path'], row['response_status']])
        expect(paths).toEqual([
            ['GET', 'login.test', '/tenant/v2.0/.well-known/openid-configuration', '200'],
            ['GET', 'login.test', '/tenant/keys', '200'],
        ])
    })

    test('they are kept for the cache life span, in minutes', async () => {
        const asked = async () => (await publish(published)).length
        change('oidc_provider_configuration', ids.configuration, { oidc_config_cache_life_span: '10' }, () =>
            [0, 5, 9].forEach((minute) => {
                lab().instance.setClock(START + minute * 60_000)
                expect(call(token()).status).toBe(200)
            }),
        )
        expect(await asked()).toBe(2)
        await publish([jwkOf(other.publicKey, 'new')])
        expect(refusal(token({}, { kid: 'new' }, other.privateKey))).toEqual(
            refused('the provider has no key "new"'),
        )
        lab().instance.setClock(START + 11 * 60_000)
        expect(call(token({}, { kid: 'new' }, other.privateKey)).status).toBe(200)
        expect(call(token()).status).toBe(401)
    })

    test('a provider that publishes nothing useful is no provider', async () => {
        const reasonWith = async (keys: readonly object[], metadata: object) => {
            await publish(keys as never, metadata as never)
            return refusal(token())[1]
        }
        expect(await reasonWith([], { issuer: undefined })).toContain('names no issuer or no keys')
        expect(await reasonWith([], { jwks_uri: 'https://elsewhere.test/keys' })).toContain(
            'could not be read: Unknown host: elsewhere.test',
        )
        expect(await reasonWith([], { jwks_uri: 'https://login.test/none' })).toContain(
            'could not be read: HTTP 404',
        )
        expect(await reasonWith(null as never, {})).toContain('is no key set')
    })
})

documented(PAGE, 'Procedure', () => {
    const entity = (values: Readonly<Record<string, string>>, during: () => void) =>
        change('oauth_oidc_entity', ids.entity, values, during)
    const configuration = (values: Readonly<Record<string, string>>, during: () => void) =>
        change('oidc_provider_configuration', ids.configuration, values, during)

    test('an inactive entity, another client ID, or no provider configuration trust nobody', () => {
        const changes: readonly Change[] = [
            { active: 'false' },
            { client_id: 'api://other' },
            { oidc_provider_configuration: '' },
        ]
        for (const values of changes) entity(values, () => expect(call(token()).status).toBe(401))
        expect(call(token()).status).toBe(200)
    })

    test('the clock skew is 300 seconds unless the entity says otherwise', () => {
        const expired = (seconds: number) => token({ exp: NOW - seconds })
        const future = (seconds: number) => token({ nbf: NOW + seconds })
        expect(call(expired(250)).status).toBe(200)
        expect(refusal(expired(301))).toEqual(refused('it has expired'))
        expect(call(future(250)).status).toBe(200)
        expect(refusal(future(400))).toEqual(refused('it is not valid yet (nbf)'))
        expect(refusal(token({ iat: NOW + 400 }))).toEqual(refused('it is issued in the future (iat)'))
        entity({ clock_skew: '0' }, () => {
            expect(refusal(expired(1))).toEqual(refused('it has expired'))
            expect(call(future(100)).status).toBe(401)
        })
        entity({ clock_skew: '1000' }, () => expect(call(expired(900)).status).toBe(200))
    })

    test('the user claim and the user field are those of the configuration', () => {
        const { store } = lab().instance
        store.update('sys_user', ids.user, { email: 'robot@example.com' })
        configuration({ user_claim: 'upn', user_field: 'email' }, () => {
            expect(call(token({ upn: 'robot@example.com' })).status).toBe(200)
            expect(call(token()).status).toBe(401)
        })
        configuration({ user_claim: 'sub', user_field: 'user_id' }, () =>
            expect(call(token({ sub: 'robot-app' })).status).toBe(200),
        )
        configuration({ user_claim: '' }, () =>
            expect(refusal(token())).toEqual(refused('the OIDC provider configuration has no user claim')),
        )
        configuration({ user_field: 'no_such_field' }, () =>
            expect(refusal(token())).toEqual(refused('sys_user has no user field "no_such_field"')),
        )
    })

    test('a claim that two users have signs in neither', () => {
        const { store } = lab().instance
        store.update('sys_user', ids.user, { email: 'twin@example.com' })
        const twin = lab().user('twin').userId
        store.update('sys_user', twin, { email: 'twin@example.com' })
        configuration({ user_claim: 'upn', user_field: 'email' }, () =>
            expect(refusal(token({ upn: 'twin@example.com' }))).toEqual(
                refused('not one active user has email "twin@example.com"'),
            ),
        )
    })

    test('with JTI verification a token counts once, and needs an id', () => {
        configuration({ enable_jti_verification: 'true' }, () => {
            expect(call(token({ jti: 'a' })).status).toBe(200)
            expect(refusal(token({ jti: 'a' }))).toEqual(refused('it has been used before (jti)'))
            expect(call(token({ jti: 'b' })).status).toBe(200)
            expect(refusal(token())).toEqual(refused('it has no id (jti)'))
        })
        expect(call(token({ jti: 'a' })).status).toBe(200)
    })

    test('token restrictions are refused by their name', () => {
        entity({ enforce_token_restrictions: 'true' }, () => {
            const answer = call(token())
            expect(answer.status).toBe(500)
            expect(JSON.stringify(jsonOf(answer))).toContain('token restrictions (OAuth client Tickets)')
        })
    })

    test('an administrator registers a provider through REST, a script through GlideRecord', () => {
        const made = lab().send('POST', '/api/now/table/oidc_provider_configuration', {
            name: 'Azure AD',
            oidc_url: 'https://login.test/x',
            oidc_config_cache_life_span: '60',
            user_claim: 'oid',
            user_field: 'user_name',
            enable_jti_verification: 'false',
        })
        expect(made.status).toBe(201)
        const { sys_id: id } = jsonOf<{ result: Record<string, string> }>(made).result
        const classes = lab().run<string[]>(
            `var gr = new GlideRecord('oauth_oidc_entity'); gr.name = 'By script'; gr.client_id = 'c'; gr.oidc_provider_configuration = '${String(id)}'; gr.insert(); var entity = new GlideRecord('oauth_entity'); entity.get('name', 'By script'); return [entity.getRecordClassName(), entity.getValue('clock_skew'), entity.getValue('active')]`,
        )
        expect(classes).toEqual(['oauth_oidc_entity', '300', '1'])
    })
})

documented(
    'platform-security/authentication/third-party-token-workflow-for-service-accounts',
    'Third party token workflow for service accounts',
    () => {
        test('a service account for web services only signs in; an inactive or locked out one does not', () => {
            change('sys_user', ids.user, { web_service_access_only: 'true' }, () =>
                expect(call(token()).status).toBe(200),
            )
            for (const values of GONE)
                change('sys_user', ids.user, values, () => expect(call(token()).status).toBe(401))
        })

        test('a token of Microsoft Entra ID, for an application as it signs in there', async () => {
            const microsoft = fork('local/microsoft/main.ts', ['--port', '0'], {
                silent: true,
                execArgv: ['--import', 'tsx'],
            })
            try {
                const [line] = (await once(microsoft.stdout as NodeJS.EventEmitter, 'data')) as [Buffer]
                const url = /http:\S+/.exec(line.toString())?.[0] ?? ''
                const tenant = '11f0a3c8-5c5b-4d0e-9a55-0d2b6c0f7a01'
                const app = '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e01'
                const host = 'login.microsoftonline.com'
                const entra = restClient({ hosts: { [host]: `${url}/${host}` } })
                entra.instance.setClock('real')
                const configuration = entra.insert('oidc_provider_configuration', {
                    name: 'Azure AD',
                    oidc_url: `https://${host}/${tenant}/v2.0/.well-known/openid-configuration`,
                    user_claim: 'azp',
                    user_field: 'user_name',
                })
                entra.insert('oauth_oidc_entity', {
                    name: 'Entra',
                    client_id: 'https://graph.microsoft.com',
                    active: 'true',
                    oidc_provider_configuration: configuration,
                })
                entra.user(app, 'itil')
                const asked = await fetch(`${url}/${host}/${tenant}/oauth2/v2.0/token`, {
                    method: 'POST',
                    body: new URLSearchParams({
                        grant_type: 'client_credentials',
                        client_id: app,
                        client_secret: 'contoso-simulated-secret',
                        scope: 'https://graph.microsoft.com/.default',
                    }),
                })
                const { access_token: value } = (await asked.json()) as { access_token: string }
                const answer = entra.caller.get('/api/now/table/incident', bearer(value))
                const changed = entra.caller.get(
                    '/api/now/table/incident',
                    bearer(`${value.slice(0, -8)}AAAAAAAA`),
                )
                entra.instance.close()
                expect([answer.status, changed.status]).toEqual([200, 401])
            } finally {
                microsoft.kill()
            }
        })
    },
)
