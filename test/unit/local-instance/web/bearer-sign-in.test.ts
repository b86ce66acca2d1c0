import { documented } from '../documented.ts'
import { createWeb } from '../../../../local/instance/web/create-web.ts'
import { basic, jsonOf, visitor } from './browser-session.ts'
import { bearer, GONE, oauthLab } from './oauth-lab.ts'
import { START } from '../core/small-instance.ts'

const lab = oauthLab()
const { call, caller, changed, client, instance, insert, logged, password, session } = lab
const { store } = instance
const abel = session('abel').userId
const NOT_AUTHENTICATED = {
    error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' },
    status: 'failure',
}
let token = ''
beforeEach(() => {
    instance.setClock(START)
    token = String(password()['access_token'])
})
const incident = lab.incident()

documented('api-reference/rest-api-explorer/r_RESTOAuthExample', 'REST request with OAuth token', () => {
    test('the Table API, aggregates, attachments and scripted REST take the token as its user', () => {
        insert('sys_ws_definition', {
            sys_id: 'whoapi',
            name: 'Who',
            service_id: 'who',
            namespace: 'global',
            base_uri: '/api/global/who',
            active: 'true',
            enforce_acl: '',
        })
        insert('sys_ws_operation', {
            web_service_definition: 'whoapi',
            name: 'me',
            http_method: 'GET',
            operation_uri: '/api/global/who/me',
            relative_path: '/me',
            active: 'true',
            requires_authentication: 'true',
            requires_acl_authorization: 'false',
            operation_script: '(function (request, response) { return gs.getUserName() })(request, response)',
        })
        const who = caller.get('/api/global/who/me', bearer(token))
        expect([who.status, jsonOf<{ result: unknown }>(who).result]).toEqual([200, 'abel'])
        expect(call(token).status).toBe(200)
        expect(caller.get('/api/now/stats/incident?sysparm_count=true', bearer(token)).status).toBe(200)
        const file = `/api/now/attachment/file?table_name=incident&table_sys_id=${incident}&file_name=a.txt`
        const uploaded = caller.send('POST', file, 'text', { 'content-type': 'text/plain', ...bearer(token) })
        expect(uploaded.status).toBe(201)
        expect(store.query('sys_attachment', 'file_name=a.txt')[0]?.['sys_created_by']).toBe('abel')
    })

    test('the scheme may be written in any case', () => {
        expect(caller.get('/api/now/table/incident', { authorization: `bearer ${token}` }).status).toBe(200)
    })

    test.each(['Bearer', 'Bearer ', 'Bearer a b', 'Token x', 'Bearer <script>'])(
        'a malformed header is no sign-in: %s',
        (authorization) => {
            expect(caller.get('/api/now/table/incident', { authorization }).status).toBe(401)
        },
    )

    test('a bad token answers 401 even beside a good session', () => {
        const browser = visitor(createWeb(instance), 'admin')
        expect(browser.get('/api/now/table/incident').status).toBe(200)
        expect(browser.get('/api/now/table/incident', bearer('unknown')).status).toBe(401)
    })

    test('a write needs no session token', () => {
        const made = caller.send('POST', '/api/now/table/incident', '{"short_description":"by token"}', {
            'content-type': 'application/json',
            ...bearer(token),
        })
        expect(made.status).toBe(201)
        expect(store.query('incident', 'short_description=by token')[0]?.['sys_created_by']).toBe('abel')
    })
})

documented(
    'platform-security/authentication/resource-owner-password-credential-workflow',
    'Resource owner password credential grant workflow',
    () => {
        const refusedWith = (value: unknown, reason: string) => {
            const answer = call(value)
            expect([answer.status, jsonOf(answer)]).toEqual([401, NOT_AUTHENTICATED])
            expect(logged()).toBe(`Bearer token refused: ${reason}`)
        }

        test('an unknown or expired token, and a refresh token, are refused; the log says why, without the token', () => {
            const refresh = String(password()['refresh_token'])
            refusedWith('unknown-token', 'it is unknown or expired')
            refusedWith(refresh, 'it is unknown or expired')
            instance.setClock(START + 1_801_000)
            refusedWith(token, 'it is unknown or expired')
            const log = JSON.stringify(store.query('syslog'))
            for (const secret of ['unknown-token', refresh, token]) expect(log).not.toContain(secret)
        })

        test('what is stored of a token is no token', () => {
            const hash = store.query('oauth_credential', 'type=access_token').at(-1)?.['token'] ?? ''
            expect(hash).toMatch(/^sha256\$[0-9a-f]{64}$/)
            expect(call(hash).status).toBe(401)
            expect(call(hash.slice('sha256$'.length)).status).toBe(401)
        })

        test('a token ends with its client', () => {
            changed('oauth_entity', client, { active: 'false' }, () =>
                refusedWith(token, 'its client is inactive'),
            )
            expect(call(token).status).toBe(200)
        })

        test('a token ends with its user', () => {
            for (const values of GONE)
                changed('sys_user', abel, values, () =>
                    refusedWith(token, 'its user is inactive or locked out'),
                )
            expect(call(token).status).toBe(200)
        })

        test("the roles of the token's user apply", () => {
            const role = store.query('sys_user_has_role', `user=${abel}`)[0]
            expect(caller.get(`/api/now/table/incident/${incident}`, bearer(token)).status).toBe(200)
            expect(caller.get('/api/now/table/sys_properties', bearer(token)).status).toBe(
                caller.get('/api/now/table/sys_properties', basic('abel', 'admin')).status,
            )
            store.delete('sys_user_has_role', role?.['sys_id'] ?? '')
            expect(caller.get(`/api/now/table/incident/${incident}`, bearer(token)).status).toBe(404)
        })
    },
)
