import { documented } from '../documented.ts'
import { jsonOf, textOf } from './browser-session.ts'
import { CLIENT, FORM, GONE, oauthLab, type Change, type TokenBody } from './oauth-lab.ts'
import { START } from '../core/small-instance.ts'

const DOCS = 'platform-security/authentication'
const CLIENT_CREDENTIALS = 'glide.oauth.inbound.client.credential.grant_type.enabled'
const lab = oauthLab()
const { admin, ask, call, caller, changed, client, instance, insert, password, property, refused, session } =
    lab
const { store } = instance
const abel = session('abel').userId
const withPassword = { grant_type: 'password', username: 'abel', password: 'admin' }
const later = (seconds: number): void => instance.setClock(START + seconds * 1000)
beforeEach(() => later(0))
/** The clock goes on while a test runs. */
const nearly = (seconds: number, value: unknown): boolean =>
    Number(value) <= seconds && Number(value) > seconds - 10
const credentials = (query: string) => store.query('oauth_credential', query)

documented(`${DOCS}/r_OAuthAPIRequestParameters`, 'OAuth API request parameters', () => {
    test.each([
        ['no grant type', { grant_type: '' }, 400, 'invalid_request'],
        ['no client id', { client_id: '' }, 400, 'invalid_request'],
        ['no client secret', { client_secret: '' }, 400, 'invalid_request'],
        ['no user name', { username: '' }, 400, 'invalid_request'],
        ['no password', { password: '' }, 400, 'invalid_request'],
        ['another client', { client_id: 'nobody' }, 401, 'invalid_client'],
        ['a wrong secret', { client_secret: 'password2' }, 401, 'invalid_client'],
        ['a grant type that nobody knows', { grant_type: 'implicit' }, 400, 'unsupported_grant_type'],
        ['a wrong password', { password: 'abel' }, 400, 'invalid_grant'],
        ['an unknown user', { username: 'nobody' }, 400, 'invalid_grant'],
        ['another scope', { scope: 'incident_read' }, 400, 'invalid_scope'],
    ])('%s', (_what, change, status, error) => {
        expect(refused({ ...withPassword, ...change })).toEqual([status, error])
    })

    test('only active OAuth clients with a secret may ask', () => {
        const changes: readonly Change[] = [
            { active: 'false' },
            { type: 'oauth_provider' },
            { client_secret: '' },
        ]
        for (const values of changes)
            changed('oauth_entity', client, values, () =>
                expect(refused(withPassword)).toEqual([401, 'invalid_client']),
            )
    })

    test('a body of JSON, a GET, and a parameter that comes twice are refused', () => {
        const json = caller.send('POST', '/oauth_token.do', JSON.stringify({ ...CLIENT, ...withPassword }), {
            'content-type': 'application/json',
        })
        expect([json.status, jsonOf<TokenBody>(json)['error']]).toEqual([400, 'invalid_request'])
        const query = new URLSearchParams({ ...CLIENT, ...withPassword }).toString()
        const got = caller.get(`/oauth_token.do?${query}`)
        expect([got.status, got.headers['allow']]).toEqual([405, 'POST'])
        const twice = caller.send('POST', '/oauth_token.do', `${query}&username=admin`, FORM)
        expect([twice.status, jsonOf<TokenBody>(twice)['error']]).toEqual([400, 'invalid_request'])
    })

    test('a documented grant type that is not there is refused by its name', () => {
        const answer = ask({ grant_type: 'authorization_code', code: 'x' })
        expect(answer.status).toBe(500)
        expect(textOf(answer)).toContain('OAuth grant type authorization_code is not implemented')
    })

    test('the user must be active, not locked out and interactive', () => {
        for (const values of [...GONE, { web_service_access_only: 'true' }])
            changed('sys_user', abel, values, () =>
                expect(refused(withPassword)).toEqual([400, 'invalid_grant']),
            )
        expect(credentials(`user=${abel}`)).toEqual([])
    })

    test('the switch webServiceUserTokens lets non-interactive users ask, and nobody else', () => {
        const open = oauthLab({ webServiceUserTokens: 'allow' })
        const user = open.session('abel').userId
        open.changed('sys_user', user, { web_service_access_only: 'true' }, () =>
            expect(open.ask(withPassword).status).toBe(200),
        )
        for (const values of GONE)
            open.changed('sys_user', user, values, () =>
                expect(open.refused(withPassword)).toEqual([400, 'invalid_grant']),
            )
    })

    test('user credentials give two tokens, the current ones until they expire', () => {
        const first = password()
        expect(Object.keys(first).sort()).toEqual([
            'access_token',
            'expires_in',
            'refresh_token',
            'scope',
            'token_type',
        ])
        later(600)
        const again = password()
        expect(again).toEqual({ ...first, expires_in: again['expires_in'] })
        expect(nearly(1200, again['expires_in'])).toBe(true)
        later(1800)
        const next = password()
        expect(next['access_token']).not.toBe(first['access_token'])
        expect(next['refresh_token']).toBe(first['refresh_token'])
        expect(credentials(`user=${abel}^type=access_token`)).toHaveLength(2)
    })
})

documented(`${DOCS}/r_OAuthAPIRequestParameters`, 'Requests Using a Refresh Token', () => {
    const refresh = (value: unknown, more = {}) => ({
        grant_type: 'refresh_token',
        refresh_token: String(value),
        ...more,
    })

    test('a refresh token gives an access token: the current one, a new one when that has expired', () => {
        const first = password()
        expect(lab.token(refresh(first['refresh_token']))['access_token']).toBe(first['access_token'])
        later(1801)
        const next = lab.token(refresh(first['refresh_token']))
        expect(next['access_token']).not.toBe(first['access_token'])
        expect(next['refresh_token']).toBe(first['refresh_token'])
        expect(call(next['access_token']).status).toBe(200)
    })

    test('it is refused when it has expired, is no refresh token, or is of another client', () => {
        const { access_token: access, refresh_token: good } = password()
        insert('oauth_entity', {
            name: 'Other',
            type: 'client',
            active: 'true',
            client_id: 'other',
            client_secret: 's',
        })
        expect(refused(refresh('unknown'))).toEqual([400, 'invalid_grant'])
        expect(refused(refresh(access))).toEqual([400, 'invalid_grant'])
        expect(refused(refresh(good, { client_id: 'other', client_secret: 's' }))).toEqual([
            400,
            'invalid_grant',
        ])
        expect(refused(refresh(''))).toEqual([400, 'invalid_request'])
        expect(ask(refresh(good)).status).toBe(200)
        later(8_640_000)
        expect(refused(refresh(good))).toEqual([400, 'invalid_grant'])
    })

    test('it is refused when its user has left', () => {
        const { refresh_token: good } = password()
        for (const values of GONE)
            changed('sys_user', abel, values, () =>
                expect(refused(refresh(good))).toEqual([400, 'invalid_grant']),
            )
    })
})

documented(`${DOCS}/r_OAuthAPIResponseParameters`, 'OAuth API response parameters', () => {
    test('the answer is JSON, is not cached, and says scope, type and life span', () => {
        later(100_000)
        const answer = ask(withPassword)
        const body = jsonOf<TokenBody>(answer)
        expect(body).toMatchObject({ scope: 'useraccount', token_type: 'Bearer' })
        expect(nearly(1800, body['expires_in'])).toBe(true)
        expect(String(body['access_token'])).toMatch(/^[\w-]{86}$/)
        expect(body['refresh_token']).not.toBe(body['access_token'])
        expect(answer.headers).toMatchObject({ 'cache-control': 'no-store', pragma: 'no-cache' })
        expect(answer.headers['content-type']).toMatch(/^application\/json/)
    })
})

documented(`${DOCS}/client-credentials-grant-workflow`, 'Client credentials grant workflow', () => {
    const credentialsOnly = { grant_type: 'client_credentials' }

    test('a client with an application user gets an access token of that user, and no refresh token', () => {
        property(CLIENT_CREDENTIALS, 'true')
        changed('oauth_entity', client, { user: abel }, () => {
            const body = lab.token(credentialsOnly)
            expect(body).toMatchObject({ scope: 'useraccount', token_type: 'Bearer' })
            expect(body['refresh_token']).toBeUndefined()
            expect(call(body['access_token']).status).toBe(200)
            expect(refused({ ...credentialsOnly, client_secret: 'x' })).toEqual([401, 'invalid_client'])
        })
    })
})

documented(`${DOCS}/add-oauth-application-user`, 'Add the OAuth Application User', () => {
    const credentialsOnly = { grant_type: 'client_credentials' }

    test('without the property or without an active user the grant is refused', () => {
        property(CLIENT_CREDENTIALS, 'true')
        expect(refused(credentialsOnly)).toEqual([401, 'server_error'])
        changed('oauth_entity', client, { user: abel }, () => {
            changed('sys_user', abel, { active: 'false' }, () =>
                expect(refused(credentialsOnly)).toEqual([401, 'server_error']),
            )
            property(CLIENT_CREDENTIALS, 'false')
            expect(refused(credentialsOnly)).toEqual([401, 'server_error'])
        })
    })
})

documented('sdk:configuration/ci-integration', 'Troubleshooting', () => {
    test('the client is told that access is denied, and the log says why', () => {
        const denied = () => jsonOf<TokenBody>(ask({ grant_type: 'client_credentials' }))
        property(CLIENT_CREDENTIALS, 'false')
        expect(denied()).toEqual({ error: 'server_error', error_description: 'access_denied' })
        expect(lab.logged()).toBe(`Token request refused: ${CLIENT_CREDENTIALS} is not true`)
        property(CLIENT_CREDENTIALS, 'true')
        expect(denied()).toEqual({ error: 'server_error', error_description: 'access_denied' })
        expect(lab.logged()).toBe('Token request refused: the client has no active OAuth application user')
        expect(store.query('syslog').at(-1)?.['source']).toBe('OAuth')
    })
})

documented(`${DOCS}/OAuth-token-processor-parm`, 'Change OAuth password parameter', () => {
    const BODY_ONLY = 'glide.oauth.allow.parameters.in.post.body.only'

    test('parameters in the URL count only when the property allows them', () => {
        const query = new URLSearchParams({ ...CLIENT, ...withPassword }).toString()
        const status = () => caller.send('POST', `/oauth_token.do?${query}`, '', FORM).status
        expect(status()).toBe(400)
        property(BODY_ONLY, 'false')
        expect(status()).toBe(200)
        property(BODY_ONLY, 'true')
    })
})

documented(`${DOCS}/t_SetTheOAuthProperty`, 'Set the OAuth property', () => {
    const ACTIVE = 'com.snc.platform.security.oauth.is.active'

    test('without it no token is given, and none is taken', () => {
        const { access_token: token } = password()
        property(ACTIVE, 'false')
        expect(refused(withPassword)).toEqual([401, 'server_error'])
        expect(call(token).status).toBe(401)
        property(ACTIVE, 'true')
        expect(call(token).status).toBe(200)
    })
})

documented(
    `${DOCS}/t_CreateEndpointforExternalClients`,
    'Create an endpoint for clients to access the instance',
    () => {
        test('the instance makes the id and the secret of a client, and its default life spans', () => {
            lab.run(
                `var gr = new GlideRecord('oauth_entity'); gr.name = 'Generated'; gr.type = 'client'; gr.insert(); return 1`,
            )
            const [row] = store.query('oauth_entity', 'name=Generated')
            expect(row?.['client_id']).toMatch(/^[0-9a-f]{32}$/)
            expect(row?.['client_secret']).toMatch(/^[\w-]{32}$/)
            expect(row).toMatchObject({ access_token_lifespan: '1800', refresh_token_lifespan: '8640000' })
        })

        test('a given id and secret stay, and a provider gets none', () => {
            const ids = lab.run<string[]>(
                `return [['client', 'mine'], ['oauth_provider', '']].map(function (pair) { var gr = new GlideRecord('oauth_entity'); gr.type = pair[0]; gr.client_id = pair[1]; return gr.insert() + '' })`,
            )
            expect(ids.map((id) => store.get('oauth_entity', id)?.['client_id'])).toEqual(['mine', ''])
        })

        test('tokens live as long as the record says', () => {
            const spans = { access_token_lifespan: '60', refresh_token_lifespan: '120' }
            changed('oauth_entity', client, spans, () => {
                later(9_000_000)
                const first = password()
                expect(nearly(60, first['expires_in'])).toBe(true)
                later(9_000_061)
                expect(call(first['access_token']).status).toBe(401)
                const renew = { grant_type: 'refresh_token', refresh_token: String(first['refresh_token']) }
                expect(ask(renew).status).toBe(200)
                later(9_000_121)
                expect(ask(renew).status).toBe(400)
            })
        })

        test.each<Change>([
            { enforce_token_restrictions: 'true' },
            { token_format: 'jwt' },
            { public_client: 'true' },
        ])('a setting that nothing acts on is refused by its name: %j', (values) => {
            changed('oauth_entity', client, values, () => {
                const answer = ask(withPassword)
                expect(answer.status).toBe(500)
                expect(textOf(answer)).toMatch(/\((?:OAuth client )?Ticket portal\) are not implemented/)
            })
        })
    },
)

documented(`${DOCS}/t_ManageTokens`, 'Manage OAuth tokens', () => {
    test('each token has a row with its type, end, client and user', () => {
        later(20_000_000)
        password()
        const [access] = credentials(`user=${abel}^type=access_token^ORDERBYDESCexpires`)
        const [refresh] = credentials(`user=${abel}^type=refresh_token^ORDERBYDESCexpires`)
        expect(access).toMatchObject({ peer: client, user: abel })
        const span = (row: typeof access) =>
            (Date.parse(`${row?.['expires'] ?? ''}Z`) - START) / 1000 - 20_000_000
        // Stored in whole seconds; the clock goes on.
        expect(nearly(1805, span(access))).toBe(true)
        expect(nearly(8_640_005, span(refresh))).toBe(true)
        expect(refresh).toMatchObject({ peer: client, user: abel })
    })

    test('the token itself is stored nowhere, and REST shows nothing of it, not to an administrator', () => {
        const { access_token: access, refresh_token: refresh } = password()
        const stored = lab.stored()
        expect(stored).not.toContain(String(access))
        expect(stored).not.toContain(String(refresh))
        const rows = textOf(caller.get('/api/now/table/oauth_credential?sysparm_display_value=all', admin))
        expect(rows).toContain('Access token of Ticket portal')
        expect(rows).not.toContain('sha256$')
        const asked = caller.get('/api/now/table/oauth_credential?sysparm_query=tokenSTARTSWITHsha', admin)
        expect(jsonOf<{ result?: unknown[] }>(asked).result ?? []).toEqual([])
    })

    test('nobody writes a token through REST', () => {
        const values = { type: 'access_token', user: abel, peer: client, expires: '2099-01-01 00:00:00' }
        expect(lab.send('POST', '/api/now/table/oauth_credential', values).status).toBe(403)
    })

    test('users see their own tokens, oauth_admin sees all', () => {
        password()
        const seen = (headers: Record<string, string>) =>
            jsonOf<{ result: unknown[] }>(caller.get('/api/now/table/oauth_credential', headers)).result
                .length
        expect(seen(lab.person('stranger'))).toBe(0)
        expect(seen(lab.person('registrar', ['oauth_admin']))).toBe(credentials('').length)
    })

    test('tokens outlive a restart: another process knows them by their hash, and gives the current ones', () => {
        const { access_token: access } = password()
        ;(instance as unknown as { restart(): void }).restart()
        expect(call(access).status).toBe(200)
        expect(password()['access_token']).toBe(access)
    })
})

documented(`${DOCS}/t_RevokeOAuthToken`, 'Revoke an OAuth token', () => {
    test('a revoked token is marked as expired, without a sign-in', () => {
        later(40_000_000)
        const { access_token: access, refresh_token: refresh } = password()
        expect(caller.get(`/oauth_revoke_token.do?token=${String(access)}`).status).toBe(200)
        expect(call(access).status).toBe(401)
        expect(password()['access_token']).not.toBe(access)
        caller.get(`/oauth_revoke_token.do?token=${String(refresh)}`)
        expect(refused({ grant_type: 'refresh_token', refresh_token: String(refresh) })).toEqual([
            400,
            'invalid_grant',
        ])
    })

    test('an unknown token is not told apart, a missing one is refused', () => {
        expect(caller.get('/oauth_revoke_token.do?token=unknown').status).toBe(200)
        expect(caller.get('/oauth_revoke_token.do').status).toBe(400)
    })
})

documented(`${DOCS}/t_InstanceAsAuthorizationServer`, 'Procedure', () => {
    test('the redirect page is there and repeats nothing; the authorization endpoint is refused by its name', () => {
        const page = caller.get('/oauth_redirect.do?code=hush&state=%3Cscript%3E')
        expect(page.status).toBe(200)
        expect(textOf(page)).not.toMatch(/hush|<script>/)
        expect(textOf(caller.get('/oauth_auth.do'))).toContain('authorization code grant is not implemented')
    })
})
