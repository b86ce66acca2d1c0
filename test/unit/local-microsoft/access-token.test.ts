import { createLocalJWKSet, jwtVerify, type JSONWebKeySet } from 'jose'
import { contoso, GRAPH, NINE, startSimulation, type SimulatedClient } from './simulated-client.ts'

let client: SimulatedClient
beforeAll(async () => {
    client = await startSimulation()
})
afterAll(() => client.microsoft.close())

const json = async <T>(response: Response): Promise<T> => (await response.json()) as T

const verify = async (accessToken: string, jwksPath: string, audience = GRAPH) => {
    const response = await client.send(`https://login.microsoftonline.com${jwksPath}`)
    const keys = createLocalJWKSet(await json<JSONWebKeySet>(response))
    return jwtVerify(accessToken, keys, { currentDate: new Date(NINE), audience })
}

test('a v2 token request answers numbers and a token that the published keys verify', async () => {
    const response = await client.requestToken()
    const body = await json<Record<string, unknown>>(response)
    expect(response.status).toBe(200)
    expect(body).toEqual({
        token_type: 'Bearer',
        expires_in: 3599,
        ext_expires_in: 3599,
        access_token: expect.any(String),
    })
    const { payload, protectedHeader } = await verify(
        String(body.access_token),
        `/${contoso.tenantId}/discovery/v2.0/keys`,
    )
    expect(protectedHeader.alg).toBe('RS256')
    expect(payload).toMatchObject({
        aud: GRAPH,
        azp: contoso.clientId,
        exp: NINE / 1000 + 3599,
        iat: NINE / 1000,
        iss: `https://login.microsoftonline.com/${contoso.tenantId}/v2.0`,
        nbf: NINE / 1000,
        oid: contoso.objectId,
        roles: ['ServiceHealth.Read.All'],
        sub: contoso.objectId,
        tid: contoso.tenantId,
        ver: '2.0',
    })
    expect(payload).not.toHaveProperty('appid')
})

test('a v1 token request answers its numbers as strings and v1 claims', async () => {
    const response = await client.requestToken({}, `/${contoso.tenantId}/oauth2/token`)
    const body = await json<Record<string, unknown>>(response)
    expect(body).toEqual({
        token_type: 'Bearer',
        expires_in: '3599',
        ext_expires_in: '3599',
        expires_on: `${NINE / 1000 + 3599}`,
        not_before: `${NINE / 1000}`,
        resource: GRAPH,
        access_token: expect.any(String),
    })
    const { payload } = await verify(String(body.access_token), '/common/discovery/keys')
    expect(payload).toMatchObject({
        appid: contoso.clientId,
        iss: `https://sts.windows.net/${contoso.tenantId}/`,
        ver: '1.0',
    })
    expect(payload).not.toHaveProperty('azp')
})

test('a token for an API of the tenant itself names its client id; one for v1 what was asked for', async () => {
    const api = '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e20'
    const fields = {
        client_id: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e21',
        client_secret: 'contoso-rest-user-secret',
    }
    const claims = async (audience: string, more: Record<string, string>, path?: string) => {
        const answer = await client.requestToken({ ...fields, ...more }, path)
        const { access_token: token } = await json<{ access_token: string }>(answer)
        const keys = path ? '/common/discovery/keys' : `/${contoso.tenantId}/discovery/v2.0/keys`
        const { payload } = await verify(token, keys, audience)
        return [payload['azp'] ?? payload['appid'], payload['roles']]
    }
    const v1 = `/${contoso.tenantId}/oauth2/token`
    const caller = fields.client_id
    expect(await claims(api, { scope: `${api}/.default` })).toEqual([caller, undefined])
    expect(await claims(api, { scope: `api://${api}/.default` })).toEqual([caller, undefined])
    expect(await claims(api, { resource: api }, v1)).toEqual([caller, undefined])
    expect(await claims(`api://${api}`, { resource: `api://${api}` }, v1)).toEqual([caller, undefined])
    const other = await client.requestToken({ ...fields, scope: `${caller}/.default` })
    expect(await json(other)).toMatchObject({ error_codes: [500011] })
})

test('credentials in HTTP Basic are taken like those in the body', async () => {
    const credentials = Buffer.from(`${contoso.clientId}:${encodeURIComponent(contoso.secret)}`).toString(
        'base64',
    )
    const response = await client.send('https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token', {
        method: 'POST',
        headers: { authorization: `Basic ${credentials}` },
        body: new URLSearchParams({ grant_type: 'client_credentials', scope: `${GRAPH}/.default` }),
    })
    expect(response.status).toBe(200)
})

test('an app without consented permissions gets a token without roles', async () => {
    const accessToken = await client.token({
        client_id: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e02',
        client_secret: 'contoso-no-consent-secret',
    })
    const { payload } = await verify(accessToken, '/common/discovery/v2.0/keys')
    expect(payload).not.toHaveProperty('roles')
})

test.each([
    [
        'login.microsoftonline.us',
        'contoso.us',
        '5f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e21',
        'federal',
        'graph.microsoft.us',
    ],
    [
        'login.microsoftonline.us',
        'defense.contoso.us',
        '6f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e31',
        'defense',
        'dod-graph.microsoft.us',
    ],
    [
        'login.partner.microsoftonline.cn',
        'contoso.cn',
        '7f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e41',
        'china',
        'microsoftgraph.chinacloudapi.cn',
    ],
])(
    'on %s the tenant %s gets a token that its own Graph takes and the global one refuses',
    async (...cloud) => {
        const [login, tenant, clientId, secret, graphHost] = cloud
        const response = await client.send(`https://${login}/${tenant}/oauth2/v2.0/token`, {
            method: 'POST',
            body: new URLSearchParams({
                grant_type: 'client_credentials',
                client_id: clientId,
                client_secret: `${secret}-simulated-secret`,
                scope: `https://${graphHost}/.default`,
            }),
        })
        const { access_token: token } = await json<{ access_token: string }>(response)
        const path = '/v1.0/admin/serviceAnnouncement/issues?$top=1'
        const headers = { authorization: `Bearer ${token}` }
        const own = await client.send(`https://${graphHost}${path}`, { headers })
        expect(own.status).toBe(200)
        expect((await json<Record<string, string>>(own))['@odata.nextLink']).toMatch(
            `https://${graphHost}/v1.0/`,
        )
        expect((await client.send(`${GRAPH}${path}`, { headers })).status).toBe(401)
    },
)

test('the OpenID configuration of both versions names the real hosts and its issuer', async () => {
    const base = 'https://login.microsoftonline.com/contoso.com'
    const v2 = await json(await client.send(`${base}/v2.0/.well-known/openid-configuration`))
    const v1 = await json(await client.send(`${base}/.well-known/openid-configuration`))
    expect(v2).toMatchObject({
        issuer: `https://login.microsoftonline.com/${contoso.tenantId}/v2.0`,
        token_endpoint: `https://login.microsoftonline.com/${contoso.tenantId}/oauth2/v2.0/token`,
        jwks_uri: `https://login.microsoftonline.com/${contoso.tenantId}/discovery/v2.0/keys`,
    })
    expect(v1).toMatchObject({
        issuer: `https://sts.windows.net/${contoso.tenantId}/`,
        jwks_uri: 'https://login.microsoftonline.com/common/discovery/keys',
    })
})
