/** The three ways in which another system signs in, by HTTP, and everybody who may not. */
import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { exportJWK, exportSPKI, SignJWT } from 'jose'
import { basic, comment, INTEGRATION, startInboundLab, type InboundLab } from '../inbound-lab.ts'
import type { Answer } from '../lab.ts'

/** The inbound clients of the demo. */
const CLIENT = { client_id: '8d1f5c0b2a7e4e63b1f09a7c64d2e5a1', client_secret: 'inbound-simulated-secret' }
const INBOUND_APP = '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e20'
const REST_USER_SECRET = 'contoso-rest-user-secret'
const id = (end: string): string => `d3e0000000000000000000000000${end}`

jest.setTimeout(240_000)
let lab: InboundLab
let provider: Server
let key: string
const keys = generateKeyPairSync('rsa', { modulusLength: 2048 })
const other = generateKeyPairSync('rsa', { modulusLength: 2048 })
const ISSUER = 'https://login.test/tenant/v2.0'

beforeAll(async () => {
    const jwk = { ...(await exportJWK(keys.publicKey)), kid: 'one', use: 'sig', alg: 'RS256' }
    provider = createServer((request, response) => {
        const body = request.url?.endsWith('/keys')
            ? { keys: [jwk] }
            : { issuer: ISSUER, jwks_uri: 'https://login.test/keys' }
        response.setHeader('content-type', 'application/json').end(JSON.stringify(body))
    })
    await new Promise<void>((done) => provider.listen(0, '127.0.0.1', done))
    const url = `http://127.0.0.1:${String((provider.address() as AddressInfo).port)}`
    lab = await startInboundLab({ hosts: { 'login.test': url } })
    key = await lab.addCase(1)
})
afterAll(async () => {
    await lab?.close()
    provider?.close()
})

const bearer = (token: unknown): Record<string, string> => ({ Authorization: `Bearer ${String(token)}` })
let count = 0
/** An update as whoever these headers sign in; answers its status. */
const tellAs = async (headers: Readonly<Record<string, string>>): Promise<Answer> =>
    lab.tell('POST', `/${key}/updates`, comment(`sign-in-${String((count += 1))}`), headers)
const statusOf = async (headers: Readonly<Record<string, string>>): Promise<number> =>
    (await tellAs(headers)).status

type Fields = Readonly<Record<string, string>>
const form = async (
    url: string,
    fields: Fields,
): Promise<{ status: number; body: Record<string, unknown> }> => {
    const answer = await fetch(url, { method: 'POST', body: new URLSearchParams(fields) })
    return { status: answer.status, body: (await answer.json()) as Record<string, unknown> }
}
const instanceToken = async (fields: Fields) =>
    form(`${lab.instance.url}/oauth_token.do`, { ...CLIENT, ...fields })
const withPassword = { grant_type: 'password', username: INTEGRATION, password: 'demo' }

describe('Basic', () => {
    test('the integration user', async () => {
        expect(await statusOf(basic(INTEGRATION))).toBe(200)
    })

    test('anonymous and a wrong password: 401', async () => {
        expect(await statusOf({})).toBe(401)
        expect(await statusOf(basic(INTEGRATION, 'wrong'))).toBe(401)
        expect(await statusOf(basic('nobody'))).toBe(401)
    })

    test.each(['emma.employee', 'ana.agent', 'omar.escalation'])('%s: 403 of the platform', async (user) => {
        const answer = await tellAs(basic(user))
        expect([answer.status, answer.json.status]).toEqual([403, 'failure'])
    })

    test('an admin: 403', async () => {
        expect(await statusOf(basic('admin', 'admin'))).toBe(403)
        expect(await statusOf(basic('adele.admin'))).toBe(403)
    })

    test('another user with the role: 403 with the code and what to do', async () => {
        const answer = await tellAs(basic('m365.integration'))
        expect(answer.status).toBe(403)
        expect(answer.json.result.error).toMatchObject({
            code: 'INBOUND_NOT_ALLOWED',
            whoFixes: 'servicenow-admin',
            fix: expect.stringContaining('step 3'),
        })
    })
})

describe('OAuth: password, then refresh', () => {
    test('both tokens let in; the refresh token lives as long as the calling side is told', async () => {
        const { status, body } = await instanceToken(withPassword)
        expect([status, body['token_type']]).toEqual([200, 'Bearer'])
        expect(await statusOf(bearer(body['access_token']))).toBe(200)
        const refreshed = await instanceToken({
            grant_type: 'refresh_token',
            refresh_token: String(body['refresh_token']),
        })
        expect(refreshed.status).toBe(200)
        expect(await statusOf(bearer(refreshed.body['access_token']))).toBe(200)
        // A refresh token is no access token.
        expect(await statusOf(bearer(body['refresh_token']))).toBe(401)

        const now = Date.now()
        await lab.instance.control.setClock({ at: now + 1801 * 1000 })
        expect(await statusOf(bearer(body['access_token']))).toBe(401)
        await lab.instance.control.setClock({ at: now + (864_000 - 60) * 1000 })
        const late = await instanceToken({
            grant_type: 'refresh_token',
            refresh_token: String(body['refresh_token']),
        })
        expect(late.status).toBe(200)
        expect(await statusOf(bearer(late.body['access_token']))).toBe(200)
        await lab.instance.control.setClock({ at: 'real' })
    })

    test('a client of 864,000 seconds: its refresh token ends then', async () => {
        const [clientId, secret] = ['1234567890abcdef', 'short-secret']
        await lab.instance.control.loadRecords([
            {
                table: 'oauth_entity',
                values: {
                    sys_id: id('c099'),
                    name: 'as the guide says',
                    type: 'client',
                    client_id: clientId,
                    client_secret: secret,
                    refresh_token_lifespan: '864000',
                    active: 'true',
                },
            },
        ])
        const own = { client_id: clientId, client_secret: secret }
        const { body } = await instanceToken({ ...withPassword, ...own })
        const refresh = { ...own, grant_type: 'refresh_token', refresh_token: String(body['refresh_token']) }
        const now = Date.now()
        await lab.instance.control.setClock({ at: now + (864_000 - 10) * 1000 })
        expect((await instanceToken(refresh)).status).toBe(200)
        await lab.instance.control.setClock({ at: now + (864_000 + 10) * 1000 })
        expect(await instanceToken(refresh)).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
        await lab.instance.control.setClock({ at: 'real' })
    })

    test('wrong secrets and passwords give no token, and no token lets nobody in', async () => {
        expect((await instanceToken({ ...withPassword, client_secret: 'x' })).status).toBe(401)
        expect((await instanceToken({ ...withPassword, password: 'x' })).status).toBe(400)
        expect(await statusOf(bearer('a'.repeat(86)))).toBe(401)
    })

    test('a token of another user with the role lets nobody in', async () => {
        const { body } = await instanceToken({ ...withPassword, username: 'm365.integration' })
        expect(await statusOf(bearer(body['access_token']))).toBe(403)
        const admin = await instanceToken({ ...withPassword, username: 'admin', password: 'admin' })
        expect(await statusOf(bearer(admin.body['access_token']))).toBe(403)
    })
})

describe('tokens of Entra', () => {
    const entraToken = async (version: 'v1' | 'v2', client = INTEGRATION, secret = REST_USER_SECRET) => {
        const base = `${lab.microsoft.hosts['login.microsoftonline.com'] ?? ''}/contoso.com/oauth2`
        const { body } = await form(version === 'v1' ? `${base}/token` : `${base}/v2.0/token`, {
            grant_type: 'client_credentials',
            client_id: client,
            client_secret: secret,
            ...(version === 'v1' ? { resource: INBOUND_APP } : { scope: `${INBOUND_APP}/.default` }),
        })
        return body['access_token']
    }

    test('v1: the claim appid names the User ID', async () => {
        expect(await statusOf(bearer(await entraToken('v1')))).toBe(200)
    })

    test('v2: the claim azp does, once the registration is for v2', async () => {
        expect(await statusOf(bearer(await entraToken('v2')))).toBe(401)
        const configuration = {
            table: 'oidc_provider_configuration',
            values: {
                sys_id: id('c012'),
                oidc_url:
                    'https://login.microsoftonline.com/contoso.com/v2.0/.well-known/openid-configuration',
                user_claim: 'azp',
            },
        }
        await lab.instance.control.loadRecords([configuration])
        expect(await statusOf(bearer(await entraToken('v2')))).toBe(200)
        expect(await statusOf(bearer(await entraToken('v1')))).toBe(401)
    })

    test('another application of the tenant is nobody here', async () => {
        const token = await entraToken(
            'v2',
            '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e01',
            'contoso-simulated-secret',
        )
        expect(await statusOf(bearer(token))).toBe(401)
    })
})

describe('JSON web tokens: what is wrong with one keeps it out', () => {
    const AUDIENCE = 'aaaaaaaa-6a0e-4f0b-8d0c-6b7f3c9d1e20'
    beforeAll(() =>
        lab.instance.control.loadRecords([
            {
                table: 'oidc_provider_configuration',
                values: {
                    sys_id: id('c021'),
                    name: 'test',
                    oidc_url: 'https://login.test/tenant/v2.0/.well-known/openid-configuration',
                    user_claim: 'azp',
                    user_field: 'user_name',
                },
            },
            {
                table: 'oauth_oidc_entity',
                values: {
                    sys_id: id('c022'),
                    name: 'test',
                    type: 'oauth_provider',
                    client_id: AUDIENCE,
                    active: 'true',
                    oidc_provider_configuration: id('c021'),
                },
            },
        ]),
    )
    const now = (): number => Math.floor(Date.now() / 1000)
    const claims = (): Record<string, unknown> => ({
        iss: ISSUER,
        aud: AUDIENCE,
        azp: INTEGRATION,
        iat: now(),
        nbf: now(),
        exp: now() + 600,
    })
    const signed = (change: object = {}, key: KeyObject = keys.privateKey, kid = 'one'): Promise<string> =>
        new SignJWT({ ...claims(), ...change }).setProtectedHeader({ alg: 'RS256', kid }).sign(key)
    const part = (value: object): string => Buffer.from(JSON.stringify(value)).toString('base64url')

    test('a right one lets in, or the others would prove nothing', async () => {
        expect(await statusOf(bearer(await signed()))).toBe(200)
    })

    test.each([
        ['another issuer', { iss: 'https://login.evil/tenant/v2.0' }],
        ['another audience', { aud: 'api://other' }],
        ['no audience', { aud: undefined }],
        ['expired', { exp: Math.floor(Date.now() / 1000) - 3600 }],
        ['no end', { exp: undefined }],
        ['not valid yet', { nbf: Math.floor(Date.now() / 1000) + 3600 }],
        ['an unknown client', { azp: '99999999-6a0e-4f0b-8d0c-6b7f3c9d1e21' }],
        ['no client', { azp: undefined }],
    ])('%s: 401', async (_what, change) => {
        expect(await statusOf(bearer(await signed(change)))).toBe(401)
    })

    test('a client that is another user here: 403', async () => {
        expect(await statusOf(bearer(await signed({ azp: 'm365.integration' })))).toBe(403)
        expect(await statusOf(bearer(await signed({ azp: 'admin' })))).toBe(403)
    })

    test('another key, a changed claim, no signature: 401', async () => {
        expect(await statusOf(bearer(await signed({}, other.privateKey)))).toBe(401)
        expect(await statusOf(bearer(await signed({}, keys.privateKey, 'two')))).toBe(401)
        const [header = '', , signature = ''] = (await signed()).split('.')
        const changed = part({ ...claims(), exp: now() + 6_000_000 })
        expect(await statusOf(bearer(`${header}.${changed}.${signature}`))).toBe(401)
        expect(await statusOf(bearer(`${header}.${changed}.`))).toBe(401)
    })

    test('the algorithm none: 401', async () => {
        for (const alg of ['none', 'None', 'NONE'])
            expect(await statusOf(bearer(`${part({ alg, kid: 'one' })}.${part(claims())}.`))).toBe(401)
    })

    test('HS256 with the public key as its secret: 401', async () => {
        const signedText = `${part({ alg: 'HS256', kid: 'one' })}.${part(claims())}`
        const hmac = createHmac('sha256', await exportSPKI(keys.publicKey)).update(signedText)
        expect(await statusOf(bearer(`${signedText}.${hmac.digest('base64url')}`))).toBe(401)
    })
})

test('who is not the user of the setup any more is out, though signed in as before', async () => {
    const wizard = await lab.call('admin', 'GET', '/api/x_mioms_m365_assis/v1/setup/wizard')
    const act = async (revision: number, ...actions: object[]) =>
        lab.call('admin', 'POST', '/api/x_mioms_m365_assis/v1/setup/wizard/actions', { revision, actions })
    const skipped = await act(wizard.json.result.revision, {
        kind: 'enter',
        step: 'integration-user',
        values: { skip: false, user: id('a011') },
    })
    // What is entered counts when it is completed.
    expect(await statusOf(basic(INTEGRATION))).toBe(200)
    const group = { group: 'inbound' }
    await lab.call('admin', 'POST', '/api/x_mioms_m365_assis/v1/setup/checks', group)
    const done = await act(
        skipped.json.result.wizard.revision,
        { kind: 'go-to', step: 'complete' },
        { kind: 'complete' },
    )
    expect(done.json.result.refusal).toBeNull()
    expect(await statusOf(basic(INTEGRATION))).toBe(403)
    expect(await statusOf(basic('m365.integration'))).toBe(200)
})

test('a user with web service access only asks for no token where the instance wants an interactive session', async () => {
    const strict = await startInboundLab({ instance: { webServiceUserTokens: 'refuse' } })
    try {
        const answer = await form(`${strict.instance.url}/oauth_token.do`, { ...CLIENT, ...withPassword })
        expect(answer).toMatchObject({ status: 400, body: { error: 'invalid_grant' } })
        const own = await strict.addCase(1)
        expect((await strict.tell('POST', `/${own}/updates`, comment('basic'))).status).toBe(200)
    } finally {
        await strict.close()
    }
})
