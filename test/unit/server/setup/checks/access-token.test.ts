/** A fixture for every AADSTS code of the token endpoint, and for every other way to get no token. */
import type { ErrorCode } from '../../../../../src/server/errors.ts'
import type { TokenOutcome } from '../../../../../src/server/ports.ts'
import {
    aadsts,
    ENTRA_CORRELATION,
    OutboundSetup,
    PROFILES,
    provider,
} from '../../../../fakes/outbound-setup.ts'

let setup: OutboundSetup
beforeEach(() => {
    setup = new OutboundSetup()
})
const answering = (outcome: TokenOutcome): OutboundSetup => {
    setup.token = () => outcome
    return setup
}

test('a token passes, asked for by the name of the provider with its scope', () => {
    expect(setup.check('graph-token')).toMatchObject({ status: 'pass', code: null })
    expect(setup.tokenRequests).toEqual([
        { clientName: 'outbound', scope: 'https://graph.microsoft.com/.default' },
    ])
})

test('one run asks for one token, however many checks look at it', () => {
    setup.findings(['graph-token', 'graph-reachable', 'clock-skew', 'secret-expiry', 'outbound-token-url'])
    expect(setup.tokenRequests).toHaveLength(1)
})

/** Wrong entries: what they say, who mends them, and where. */
test.each<[number, number, ErrorCode, 'servicenow-admin' | 'entra-admin', RegExp, RegExp]>([
    [7000215, 401, 'ENTRA_SECRET_WRONG', 'servicenow-admin', /Value, not its Secret ID/, /oauth_entity\.do/],
    [7000218, 401, 'ENTRA_SECRET_WRONG', 'servicenow-admin', /Value, not its Secret ID/, /oauth_entity\.do/],
    [7000222, 401, 'ENTRA_SECRET_EXPIRED', 'entra-admin', /create a new client secret/, /Credentials/],
    [700016, 400, 'ENTRA_APP_NOT_FOUND', 'servicenow-admin', /Compare the client ID/, /oauth_entity\.do/],
    [700011, 400, 'ENTRA_APP_NOT_FOUND', 'servicenow-admin', /Compare the client ID/, /oauth_entity\.do/],
    [90002, 400, 'ENTRA_TENANT_NOT_FOUND', 'servicenow-admin', /tenant id or domain/, /oauth_entity\.do/],
    [900023, 400, 'ENTRA_TENANT_NOT_FOUND', 'servicenow-admin', /tenant id or domain/, /oauth_entity\.do/],
    [65001, 400, 'ENTRA_CONSENT_MISSING', 'entra-admin', /grant admin consent/, /CallAnAPI/],
    [650056, 400, 'ENTRA_CONSENT_MISSING', 'entra-admin', /grant admin consent/, /CallAnAPI/],
    [650057, 400, 'ENTRA_CONSENT_MISSING', 'entra-admin', /grant admin consent/, /CallAnAPI/],
    [500011, 400, 'ENTRA_SCOPE_WRONG', 'servicenow-admin', /\.default/, /oauth_entity\.do/],
    [50001, 400, 'ENTRA_SCOPE_WRONG', 'servicenow-admin', /v2\.0 token URL/, /oauth_entity\.do/],
    [70011, 400, 'ENTRA_SCOPE_WRONG', 'servicenow-admin', /\.default/, /oauth_entity\.do/],
    [1002012, 400, 'ENTRA_SCOPE_WRONG', 'servicenow-admin', /\.default/, /oauth_entity\.do/],
    [901002, 400, 'ENTRA_SCOPE_WRONG', 'servicenow-admin', /v2\.0 token URL/, /oauth_entity\.do/],
    [500014, 400, 'ENTRA_RESOURCE_DISABLED', 'entra-admin', /subscription/, /Startboard/],
    [700027, 401, 'ENTRA_CERTIFICATE_WRONG', 'servicenow-admin', /certificate/, /oauth_entity\.do/],
    [7000112, 400, 'ENTRA_APP_DISABLED', 'entra-admin', /enable sign-in/, /Startboard/],
    [70001, 400, 'ENTRA_APP_DISABLED', 'entra-admin', /enable sign-in/, /Startboard/],
    [53003, 400, 'ENTRA_ACCESS_BLOCKED', 'entra-admin', /Conditional Access/, /Startboard/],
    [70003, 400, 'ENTRA_TOKEN_REFUSED', 'servicenow-admin', /Check the client ID/, /oauth_entity\.do/],
])('AADSTS%i (HTTP %i) is %s, for the %s', (number, status, code, whoFixes, fix, url) => {
    const finding = answering(aadsts(number, status)).check('graph-token')
    expect(finding).toMatchObject({ status: 'fail', code, whoFixes, correlationId: ENTRA_CORRELATION })
    expect(finding.fix).toMatch(fix)
    expect(finding.link?.url).toMatch(url)
})

/** What passes by itself says nothing about what was entered: the wizard may go on, Complete may not. */
test.each<[string, TokenOutcome, ErrorCode]>([
    ['AADSTS90033', aadsts(90033, 503), 'ENTRA_UNAVAILABLE'],
    ['AADSTS90006', aadsts(90006, 503), 'ENTRA_UNAVAILABLE'],
    ['AADSTS90024', aadsts(90024, 503), 'ENTRA_UNAVAILABLE'],
    ['AADSTS90055', aadsts(90055, 429), 'ENTRA_TOO_MANY_REQUESTS'],
    ['AADSTS50196', aadsts(50196), 'ENTRA_TOO_MANY_REQUESTS'],
    ['a server error', { kind: 'refused', status: 500, text: 'oops' }, 'ENTRA_UNAVAILABLE'],
    ["a gateway's page", { kind: 'refused', status: 502, text: '<html>' }, 'ENTRA_UNAVAILABLE'],
    ['too many requests without a code', { kind: 'refused', status: 429, text: '' }, 'ENTRA_UNAVAILABLE'],
    ["a proxy's page", { kind: 'refused', status: 200, text: '<html>' }, 'MICROSOFT_ANSWER_UNREADABLE'],
    ['silence', { kind: 'failure', reason: 'timeout', text: 'timed out' }, 'NETWORK_TIMEOUT'],
    ['a closed door', { kind: 'failure', reason: 'unreachable', text: 'refused' }, 'NETWORK_UNREACHABLE'],
])('%s is temporary', (_name, outcome, code) => {
    const finding = answering(outcome).check('graph-token')
    expect(finding).toMatchObject({ status: 'not-run', code })
    expect(finding.fix).not.toBe('')
})

test('a host that cannot be reached is named', () => {
    const finding = answering({ kind: 'failure', reason: 'unreachable', text: '' }).check('graph-token')
    expect(finding.parameters).toEqual(['login.microsoftonline.com'])
})

test('an error of the platform that names no cause asks for the entries to be compared', () => {
    expect(
        answering({ kind: 'refused', status: 0, text: 'no such client' }).check('graph-token'),
    ).toMatchObject({
        status: 'fail',
        code: 'ENTRA_TOKEN_REFUSED',
        parameters: ['no AADSTS code'],
    })
})

test('a new number of Microsoft is passed on', () => {
    expect(answering(aadsts(98765)).check('graph-token')).toMatchObject({
        status: 'fail',
        code: 'ENTRA_TOKEN_REFUSED',
        parameters: ['AADSTS98765'],
    })
})

test('without a token, what needs one is not run', () => {
    answering(aadsts(7000215))
    const ids = ['graph-reachable', 'permission-servicehealth-read-all', 'clock-skew']
    for (const finding of setup.findings(ids).values())
        expect(finding).toMatchObject({
            status: 'not-run',
            message: 'Not run, because there is no access token.',
        })
    expect(setup.platform.sent).toEqual([])
})

test('on a clone no token is asked for', () => {
    setup.state = { ...setup.state, instanceName: 'production' }
    expect(setup.check('graph-token')).toMatchObject({ status: 'not-run', code: 'INSTANCE_CLONED' })
    expect(setup.tokenRequests).toEqual([])
})

test('Azure management is asked for by its own profile, scope and audience', () => {
    setup.providers.push(
        provider({
            profileSysId: PROFILES.azureProfile,
            entitySysId: 'a'.repeat(32),
            entityName: 'azure',
            scopes: ['https://management.azure.com/.default'],
        }),
    )
    setup.token = (clientName) => (clientName === 'azure' ? aadsts(500014) : setup.accessToken())
    expect(setup.check('azure-token')).toMatchObject({
        status: 'fail',
        code: 'ENTRA_RESOURCE_DISABLED',
        parameters: ['https://management.azure.com'],
    })
    expect(setup.check('graph-token').status).toBe('pass')
})
