import { graphError, parseGraphError } from '../../../../src/server/microsoft-clients/graph-errors.ts'
import { tokenError } from '../../../../src/server/microsoft-clients/token-errors.ts'

const GRAPH = 'https://graph.microsoft.com'
const context = { permission: 'ServiceHealth.Read.All', graphHost: GRAPH }

test.each([
    ['AADSTS7000215: Invalid client secret provided.', 'ENTRA_SECRET_WRONG'],
    ['AADSTS7000222: The provided client secret keys are expired.', 'ENTRA_SECRET_EXPIRED'],
    ["AADSTS700016: Application with identifier 'x' was not found", 'ENTRA_APP_NOT_FOUND'],
    ['AADSTS90002: Tenant not found', 'ENTRA_TENANT_NOT_FOUND'],
    ['AADSTS901002: resource', 'ENTRA_SCOPE_WRONG'],
    ['AADSTS1002012: scope', 'ENTRA_SCOPE_WRONG'],
    ['AADSTS53003: blocked', 'ENTRA_ACCESS_BLOCKED'],
    ['AADSTS90033: transient', 'ENTRA_UNAVAILABLE'],
    ['AADSTS12345: something new', 'ENTRA_TOKEN_REFUSED'],
    ['the OAuth profile has no client', 'ENTRA_TOKEN_REFUSED'],
])('%s is %s', (text, code) => {
    expect(tokenError(text, GRAPH, {}).code).toBe(code)
})

test('nothing of the token answer is kept but its number', () => {
    const error = tokenError('AADSTS12345: client_secret=hunter2 user@contoso.com', GRAPH, {})
    expect(JSON.stringify(error)).not.toMatch(/hunter2|contoso/)
    expect(error.parameters).toEqual(['AADSTS12345'])
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
