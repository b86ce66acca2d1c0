import { graphError, parseGraphError } from '../../../../src/server/microsoft-clients/graph-errors.ts'
import { tokenError } from '../../../../src/server/microsoft-clients/token-errors.ts'

const GRAPH = 'https://graph.microsoft.com'
const context = { permission: 'ServiceHealth.Read.All', graphHost: GRAPH }

test.each([
    ['AADSTS7000215: a sentence of Microsoft', 'ENTRA_SECRET_WRONG'],
    ['AADSTS7000218: a sentence of Microsoft', 'ENTRA_SECRET_WRONG'],
    ['AADSTS7000222: a sentence of Microsoft', 'ENTRA_SECRET_EXPIRED'],
    ['AADSTS700016: a sentence of Microsoft', 'ENTRA_APP_NOT_FOUND'],
    ['AADSTS700011: a sentence of Microsoft', 'ENTRA_APP_NOT_FOUND'],
    ['AADSTS7000112: a sentence of Microsoft', 'ENTRA_APP_DISABLED'],
    ['AADSTS70001: a sentence of Microsoft', 'ENTRA_APP_DISABLED'],
    ['AADSTS90002: a sentence of Microsoft', 'ENTRA_TENANT_NOT_FOUND'],
    ['AADSTS900023: a sentence of Microsoft', 'ENTRA_TENANT_NOT_FOUND'],
    ['AADSTS65001: a sentence of Microsoft', 'ENTRA_CONSENT_MISSING'],
    ['AADSTS650056: a sentence of Microsoft', 'ENTRA_CONSENT_MISSING'],
    ['AADSTS650057: a sentence of Microsoft', 'ENTRA_CONSENT_MISSING'],
    ['AADSTS500011: a sentence of Microsoft', 'ENTRA_SCOPE_WRONG'],
    ['AADSTS50001: a sentence of Microsoft', 'ENTRA_SCOPE_WRONG'],
    ['AADSTS70011: a sentence of Microsoft', 'ENTRA_SCOPE_WRONG'],
    ['AADSTS1002012: a sentence of Microsoft', 'ENTRA_SCOPE_WRONG'],
    ['AADSTS901002: a sentence of Microsoft', 'ENTRA_SCOPE_WRONG'],
    ['AADSTS500014: a sentence of Microsoft', 'ENTRA_RESOURCE_DISABLED'],
    ['AADSTS700027: a sentence of Microsoft', 'ENTRA_CERTIFICATE_WRONG'],
    ['AADSTS90055: a sentence of Microsoft', 'ENTRA_TOO_MANY_REQUESTS'],
    ['AADSTS50196: a sentence of Microsoft', 'ENTRA_TOO_MANY_REQUESTS'],
    ['AADSTS53003: a sentence of Microsoft', 'ENTRA_ACCESS_BLOCKED'],
    ['AADSTS90033: a sentence of Microsoft', 'ENTRA_UNAVAILABLE'],
    ['AADSTS90006: a sentence of Microsoft', 'ENTRA_UNAVAILABLE'],
    ['AADSTS90024: a sentence of Microsoft', 'ENTRA_UNAVAILABLE'],
    ['AADSTS12345: a sentence of Microsoft', 'ENTRA_TOKEN_REFUSED'],
    ['the OAuth profile has no client', 'ENTRA_TOKEN_REFUSED'],
])('%s is %s', (text, code) => {
    expect(tokenError(text, GRAPH, {}).code).toBe(code)
})

test('nothing of the token answer is kept but its number', () => {
    const error = tokenError('AADSTS12345: client_secret=hunter2 user@contoso.com', GRAPH, {})
    expect(JSON.stringify(error)).not.toMatch(/hunter2|contoso/)
    expect(error.parameters).toEqual(['AADSTS12345'])
})

test("Entra's correlation id is kept where the request had no id of ours", () => {
    const text = `AADSTS90002: x\r\nTrace ID: ${OTHER_ID}\r\nCorrelation ID: ${ID}\r\nTimestamp: now`
    expect(tokenError(text, GRAPH, {}).correlationId).toBe(ID)
    expect(tokenError(`{"correlation_id":"${ID}"}`, GRAPH, {}).correlationId).toBe(ID)
    expect(tokenError(text, GRAPH, { correlationId: OTHER_ID }).correlationId).toBe(OTHER_ID)
    expect(tokenError('Correlation ID: someone@contoso.com', GRAPH, {}).correlationId).toBeUndefined()
})

const ID = '1f0e2d3c-4b5a-4678-9abc-def012345678'
const OTHER_ID = '2f0e2d3c-4b5a-4678-9abc-def012345678'

test('the innermost code and request id of a Graph error are read, in both spellings', () => {
    expect(
        parseGraphError({
            error: { code: 'Forbidden', message: 'm', innerError: { code: 'inner', 'request-id': ID } },
        }),
    ).toEqual({ code: 'inner', requestId: ID })
    expect(parseGraphError({ error: { code: '', innererror: { 'request-id': OTHER_ID } } })).toEqual({
        code: '',
        requestId: OTHER_ID,
    })
})

test.each(['someone@contoso.com', `${ID} and more`, 'eyJhbGciOiJub25lIn0.e30.x', '', 7])(
    'a request id that is no GUID is not repeated: %p',
    (id) => {
        expect(
            parseGraphError({ error: { code: 'x', innerError: { 'request-id': id } } })?.requestId,
        ).toBeUndefined()
    },
)

test.each([null, 'text', [], {}, { error: null }, { error: 'x' }])('%p is no Graph error', (body) => {
    expect(parseGraphError(body)).toBeUndefined()
})

test('a code that is prose does not reach an error', () => {
    expect(parseGraphError({ error: { code: 'user bob@contoso.com is unknown' } })?.code).toBe('')
})

test.each([
    [401, 'GRAPH_TOKEN_REFUSED'],
    [403, 'GRAPH_PERMISSION_MISSING'],
    [400, 'GRAPH_REQUEST_REFUSED'],
    [404, 'GRAPH_REQUEST_REFUSED'],
    [500, 'MICROSOFT_UNAVAILABLE'],
    [503, 'MICROSOFT_UNAVAILABLE'],
])('HTTP %i of Graph is %s', (status, code) => {
    expect(graphError(status, undefined, context, {}).code).toBe(code)
})

test('a 429 says when to come back; a 403 names the permission', () => {
    expect(graphError(429, undefined, context, { retryAfterSeconds: 7 })).toMatchObject({
        code: 'MICROSOFT_THROTTLED',
        retryAfterSeconds: 7,
    })
    expect(graphError(403, undefined, context, {}).parameters).toEqual(['ServiceHealth.Read.All'])
})
