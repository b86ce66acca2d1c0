import { aadstsErrors } from '../../../local/microsoft/entra/aadsts-errors.ts'
import { contoso, startSimulation, type SimulatedClient } from './simulated-client.ts'

let client: SimulatedClient
beforeAll(async () => {
    client = await startSimulation()
})
afterAll(() => client.microsoft.close())

interface TokenError {
    readonly error: string
    readonly error_description: string
    readonly error_codes: readonly number[]
    readonly timestamp: string
    readonly trace_id: string
    readonly correlation_id: string
    readonly error_uri?: string
}

const errorOf = async (response: Response): Promise<TokenError> => (await response.json()) as TokenError

type Fields = Record<string, string | undefined>
const V1 = '/contoso.com/oauth2/token'
const V2 = '/contoso.com/oauth2/v2.0/token'
const app = (number: number, secret: string): Fields => ({
    client_id: `3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e0${number}`,
    client_secret: secret,
})

test.each<[number, number, string, string, Fields, string?]>([
    [7000215, 401, 'invalid_client', 'a wrong secret', { client_secret: 'wrong' }],
    [7000222, 401, 'invalid_client', 'an expired secret', { client_secret: 'contoso-expired-secret' }],
    [7000218, 401, 'invalid_client', 'no secret', { client_secret: undefined }],
    [700027, 401, 'invalid_client', 'an unknown certificate', { client_assertion: 'a.b.c' }],
    [700016, 400, 'unauthorized_client', 'an unknown client id', { client_id: contoso.tenantId }],
    [7000112, 400, 'unauthorized_client', 'a disabled app', app(3, 'contoso-disabled-app-secret')],
    [53003, 400, 'invalid_grant', 'an app blocked by policy', app(4, 'contoso-blocked-app-secret')],
    [90002, 400, 'invalid_request', 'an unknown domain', {}, '/unknown.example/oauth2/v2.0/token'],
    [90002, 400, 'invalid_request', 'an unknown id', {}, `/${contoso.clientId}/oauth2/token`],
    [90002, 400, 'invalid_request', 'a tenant of another cloud', {}, '/contoso.us/oauth2/v2.0/token'],
    [900023, 400, 'invalid_request', 'neither GUID nor domain', {}, '/contoso/oauth2/v2.0/token'],
    [900144, 400, 'invalid_request', 'no grant type', { grant_type: undefined }],
    [900144, 400, 'invalid_request', 'no client id', { client_id: '' }],
    [900144, 400, 'invalid_request', 'v2 without scope', { scope: undefined }],
    [70003, 400, 'unsupported_grant_type', 'another grant type', { grant_type: 'password' }],
    [901002, 400, 'invalid_request', 'resource sent to v2', { resource: 'https://graph.microsoft.com' }],
    [
        1002012,
        400,
        'invalid_scope',
        'a scope without .default',
        { scope: 'https://graph.microsoft.com/Mail.Read' },
    ],
    [70011, 400, 'invalid_scope', 'two scopes', { scope: 'https://graph.microsoft.com/.default openid' }],
    [
        500011,
        400,
        'invalid_resource',
        'an unknown scope URI',
        { scope: 'https://graf.microsoft.com/.default' },
    ],
    [500011, 400, 'invalid_resource', 'an unknown resource', { resource: 'https://graf.microsoft.com' }, V1],
    [50001, 400, 'invalid_resource', 'v1 without resource', { resource: undefined }, V1],
    [500014, 400, 'invalid_resource', 'a disabled resource', { resource: 'https://manage.office.com' }, V1],
])('AADSTS%i (%i %s) answers %s', async (code, status, error, _cause, fields, path = V2) => {
    const response = await client.requestToken(fields, path)
    const body = await errorOf(response)
    expect([response.status, body.error, body.error_codes]).toEqual([status, error, [code]])
    expect(body.error_description).toMatch(new RegExp(`^AADSTS${code}: `))
})

test.each([50196, 65001, 650056, 650057, 90006, 90024, 90033, 90055] as const)(
    'AADSTS%i, which depends on the tenant or the moment, is provoked by a fault',
    async (code) => {
        client.microsoft.control.addFault({ kind: 'aadsts', code, host: 'login.*' })
        const response = await client.requestToken()
        expect(response.status).toBe(aadstsErrors[code].status)
        expect(await errorOf(response)).toMatchObject({
            error: aadstsErrors[code].error,
            error_codes: [code],
        })
        expect((await client.requestToken()).status).toBe(200)
    },
)

test('an error has the documented shape and echoes client-request-id as correlation id', async () => {
    const correlationId = '0f1b1c2d-1111-4222-8333-944455556666'
    const response = await client.send('https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token', {
        method: 'POST',
        headers: { 'client-request-id': correlationId },
        body: new URLSearchParams({ grant_type: 'client_credentials' }),
    })
    const body = await errorOf(response)
    expect(body.correlation_id).toBe(correlationId)
    expect(body.timestamp).toBe('2026-03-03 09:00:00Z')
    expect(body.error_uri).toBe('https://login.microsoftonline.com/error?code=900144')
    expect(body.error_description.split('\r\n').slice(1)).toEqual([
        `Trace ID: ${body.trace_id}`,
        `Correlation ID: ${correlationId}`,
        'Timestamp: 2026-03-03 09:00:00Z',
    ])
})

test('a refusal never repeats the secret it was sent', async () => {
    const response = await client.requestToken({ client_secret: 'canary-7f3a' })
    expect(await response.text()).not.toContain('canary-7f3a')
})
