import type { DirectoryUser, InboundClient } from '../../../../../src/server/ports.ts'
import { INBOUND_CHECKS } from '../../../../../src/server/setup/checks/inbound-checks.ts'
import { startCheckRun } from '../../../../../src/server/setup/check-run.ts'
import type { Finding } from '../../../../../src/server/setup/check.ts'
import { newSetup, type SetupEntries, type SetupState } from '../../../../../src/server/setup/setup-state.ts'
import { checkLab, inboundClient, user, type CheckLab } from '../check-lab.ts'

const REST_USER = 'b7c1d1a2-0000-4000-8000-000000000001'
const API_APP = 'b7c1d1a2-0000-4000-8000-000000000002'
const TENANT_ID = 'c0000000-0000-4000-8000-000000000001'
const OTHER_TENANT_ID = 'c0000000-0000-4000-8000-000000000002'
const V1 = 'https://login.microsoftonline.com/contoso.com/.well-known/openid-configuration'
const V2 = 'https://login.microsoftonline.com/contoso.com/v2.0/.well-known/openid-configuration'

type Entered = { readonly [Step in keyof SetupEntries]?: Partial<SetupEntries[Step]> }

/** Both inbound steps are done, with the records of the lab. */
function setup(entered: Entered = {}): SetupState {
    const { entries, ...state } = newSetup('dev1')
    return {
        ...state,
        entries: {
            ...entries,
            tenant: { domain: 'contoso.com', cloud: 'global', ...entered.tenant },
            inbound: { skip: false, externalOidc: false, client: inboundClient().sysId, ...entered.inbound },
            'integration-user': {
                skip: false,
                user: user().sysId,
                restClientId: '',
                ...entered['integration-user'],
            },
        },
    }
}

const withOidc = (entered: Entered = {}): SetupState =>
    setup({
        ...entered,
        inbound: { externalOidc: true, ...entered.inbound },
        'integration-user': { restClientId: REST_USER, ...entered['integration-user'] },
    })

const oidcClient = (
    oidc: Partial<NonNullable<InboundClient['oidc']>> = {},
    changes: Partial<InboundClient> = {},
): InboundClient =>
    inboundClient({
        name: 'm365supportintegration_inbound_aad',
        clientId: API_APP,
        refreshTokenSeconds: null,
        oidc: { metadataUrl: V1, userClaim: 'appid', userField: 'user_name', ...oidc },
        ...changes,
    })

function run(id: string, state: SetupState, lab: CheckLab): Finding {
    const check = INBOUND_CHECKS.find((one) => one.id === id)
    if (!check) throw new Error(id)
    expect(check.applies(state)).toBe(true)
    return check.run(startCheckRun(lab.deps, state))
}

const said = ({ status, message, parameters }: Finding): readonly [string, string] => [
    status,
    message.replace(/\{(\d)\}/g, (_, index: string) => parameters[Number(index)] ?? `{${index}}`),
]

const lab = (client: InboundClient | undefined, people: readonly DirectoryUser[] = [user()]): CheckLab => {
    const made = checkLab()
    if (client) made.clients.push(client)
    made.users.push(...people)
    return made
}

describe('inbound-client', () => {
    test.each<[string, SetupState, InboundClient | undefined, readonly [string, string]]>([
        [
            'an active OAuth API endpoint',
            setup(),
            inboundClient(),
            [
                'pass',
                'The inbound OAuth provider m365supportintegration_inbound is active and of the right kind.',
            ],
        ],
        [
            'an active OIDC provider with the box checked',
            withOidc(),
            oidcClient(),
            [
                'pass',
                'The inbound OAuth provider m365supportintegration_inbound_aad is active and of the right kind.',
            ],
        ],
        [
            'gone',
            setup(),
            undefined,
            ['fail', 'The inbound OAuth provider that was chosen is not in the Application Registry.'],
        ],
        [
            'inactive',
            setup(),
            inboundClient({ isActive: false }),
            ['fail', 'The inbound OAuth provider m365supportintegration_inbound is not active.'],
        ],
        [
            'an endpoint with the box checked',
            withOidc(),
            inboundClient(),
            [
                'fail',
                'm365supportintegration_inbound is an OAuth API endpoint for external clients, not an OIDC provider.',
            ],
        ],
        [
            'an OIDC provider with the box unchecked',
            setup(),
            oidcClient(),
            [
                'fail',
                'm365supportintegration_inbound_aad is an OIDC provider, not an OAuth API endpoint for external clients.',
            ],
        ],
    ])('%s', (_what, state, client, expected) => {
        expect(said(run('inbound-client', state, lab(client)))).toEqual(expected)
    })

    test('a registry that cannot be read says nothing about the client', () => {
        const closed = lab(undefined)
        closed.refusedTables.push('oauth_entity')
        const finding = run('inbound-client', setup(), closed)
        expect(said(finding)).toEqual([
            'not-run',
            'Not run, because the Application Registry cannot be read.',
        ])
        expect(finding.fix).toBe('Mend the check "Application Registry can be read" first.')
    })
})

describe('inbound-refresh-token', () => {
    test.each<[string, InboundClient | undefined, string]>([
        ['as long as the guide says', inboundClient({ refreshTokenSeconds: 864_000 }), 'pass'],
        ["the platform's default", inboundClient({ refreshTokenSeconds: 8_640_000 }), 'pass'],
        ['without an end', inboundClient({ refreshTokenSeconds: null }), 'pass'],
        ['shorter', inboundClient({ refreshTokenSeconds: 863_999 }), 'warn'],
        ['of no client', undefined, 'not-run'],
    ])('%s', (_what, client, status) => {
        expect(run('inbound-refresh-token', setup(), lab(client)).status).toBe(status)
    })
})

describe('oidc-provider', () => {
    const metadata = (metadataUrl: string, tenant: Entered['tenant'] = {}): readonly [string, string] =>
        said(run('oidc-provider', withOidc({ tenant }), lab(oidcClient({ metadataUrl }))))
    const host = 'https://login.microsoftonline.com'

    test.each<[string, string, Entered['tenant']]>([
        ['v1.0', V1, {}],
        ['v2.0', V2, {}],
        ['in capitals, with an application', `${V1.replace('contoso', 'Contoso')}?appid=${API_APP}`, {}],
        [
            'of the directory id',
            `${host}/${TENANT_ID}/v2.0/.well-known/openid-configuration`,
            { domain: TENANT_ID },
        ],
        [
            'of another cloud',
            'https://login.microsoftonline.us/contoso.us/.well-known/openid-configuration',
            { domain: 'contoso.us', cloud: 'us_government_l5' },
        ],
    ])('passes: %s', (_what, url, tenant) => {
        expect(metadata(url, tenant)[0]).toBe('pass')
    })

    test.each<[string, string, Entered['tenant'], string]>([
        ['nothing', '', {}, 'has no OIDC Metadata URL'],
        [
            'another provider',
            'https://accounts.google.com/.well-known/openid-configuration',
            {},
            'not an address of',
        ],
        ['http', V1.replace('https', 'http'), {}, 'not an address of'],
        ['a token URL', `${host}/contoso.com/oauth2/v2.0/token`, {}, 'not an address of'],
        ['another cloud', V1.replace('.com/c', '.us/c'), {}, 'another Microsoft cloud'],
        ['every tenant', V1.replace('contoso.com', 'common'), {}, 'every tenant'],
        ['all organizations', V2.replace('contoso.com', 'organizations'), {}, 'every tenant'],
        [
            'another tenant',
            V1.replace('contoso.com', OTHER_TENANT_ID),
            { domain: TENANT_ID },
            'that of another tenant',
        ],
    ])('fails: %s', (_what, url, tenant, words) => {
        const [status, message] = metadata(url, tenant)
        expect(status).toBe('fail')
        expect(message).toContain(words)
    })

    test('a domain and an id may be one tenant: it warns, and says what to enter', () => {
        const finding = run(
            'oidc-provider',
            withOidc({ tenant: { domain: TENANT_ID } }),
            lab(oidcClient({ metadataUrl: V1 })),
        )
        expect(finding.status).toBe('warn')
        expect(finding.parameters).toContain(V1.replace('contoso.com', TENANT_ID))
    })
})

describe('oidc-user-claim', () => {
    test.each([
        [V1, 'appid', 'pass', 'fits'],
        [V2, 'azp', 'pass', 'fits'],
        [V1, 'appId', 'fail', 'case matters'],
        [V1, 'azp', 'fail', 'other token version'],
        [V2, 'appid', 'fail', 'other token version'],
        [V2, 'AZP', 'fail', 'case matters'],
        [V1, 'upn', 'fail', 'names the calling application is appid'],
        [V1, '', 'fail', 'names the calling application is appid'],
    ])('%s with %s: %s', (metadataUrl, userClaim, status, words) => {
        const [is, message] = said(
            run('oidc-user-claim', withOidc(), lab(oidcClient({ metadataUrl, userClaim }))),
        )
        expect([is, message.includes(words)]).toEqual([status, true])
    })
})

test.each([
    ['user_name', 'pass'],
    ['email', 'fail'],
    ['', 'fail'],
])('oidc-user-field %s: %s', (userField, status) => {
    expect(run('oidc-user-field', withOidc(), lab(oidcClient({ userField }))).status).toBe(status)
})

test.each([
    [API_APP, 'pass'],
    [` ${API_APP}`, 'fail'],
    ['api://m365', 'fail'],
    ['', 'fail'],
])('oidc-client-id %p: %s', (clientId, status) => {
    expect(run('oidc-client-id', withOidc(), lab(oidcClient({}, { clientId }))).status).toBe(status)
})

test.each(['oidc-provider', 'oidc-user-claim', 'oidc-user-field', 'oidc-client-id'])(
    '%s waits for a provider that can be read',
    (id) => {
        expect(run(id, withOidc(), lab(undefined)).status).toBe('not-run')
        expect(run(id, withOidc(), lab(inboundClient())).status).toBe('not-run')
    },
)

describe('the integration user', () => {
    const outcome = (
        id: string,
        changes: Partial<DirectoryUser>,
        state = setup(),
    ): readonly [string, string] => said(run(id, state, lab(inboundClient(), [user(changes)])))

    test.each<[Partial<DirectoryUser>, string, string]>([
        [{}, 'pass', 'The integration user m365.integration is active.'],
        [{ isActive: false }, 'fail', 'The integration user m365.integration is not active.'],
        [{ isLockedOut: true }, 'fail', 'The integration user m365.integration is locked out.'],
    ])('%j: %s', (changes, status, message) => {
        expect(outcome('integration-user', changes)).toEqual([status, message])
    })

    test('who does not exist fails once; the other checks of the user wait for that', () => {
        const nobody = lab(inboundClient(), [])
        expect(run('integration-user', setup(), nobody).status).toBe('fail')
        for (const id of ['integration-user-role', 'integration-user-rights', 'integration-user-access'])
            expect(run(id, setup(), nobody).status).toBe('not-run')
        expect(run('integration-user-id', withOidc(), nobody).status).toBe('not-run')
    })

    test.each<[Partial<DirectoryUser>, string]>([
        [{ isWebServiceAccessOnly: true }, 'pass'],
        [{ isWebServiceAccessOnly: false, identityType: 'machine' }, 'pass'],
        [{ isWebServiceAccessOnly: false, identityType: 'human' }, 'warn'],
        [{ isWebServiceAccessOnly: false, identityType: '' }, 'warn'],
    ])('web service access only, %j: %s', (changes, status) => {
        expect(outcome('integration-user-access', changes)[0]).toBe(status)
    })

    test.each<[readonly string[], string]>([
        [['x_mioms_m365_assis.inbound_integration'], 'pass'],
        [[], 'fail'],
        [['x_mioms_m365_assis.insights_user', 'incident_manager', 'admin'], 'fail'],
    ])('the role that lets it call in, holding %j: %s', (roles, status) => {
        expect(outcome('integration-user-role', { roles })[0]).toBe(status)
    })

    const ours = 'x_mioms_m365_assis.inbound_integration'
    test.each<[readonly string[], string, string]>([
        [[ours], 'pass', 'no role that opens more'],
        [[ours, 'admin'], 'fail', 'admin: far more'],
        [[ours, 'security_admin'], 'fail', 'security_admin: far more'],
        [[ours, 'x_mioms_m365_assis.administrator'], 'fail', 'administrator: far more'],
        [[ours, 'incident_manager'], 'warn', 'incident_manager, as an earlier guide asked'],
    ])('rights, holding %j: %s', (roles, status, words) => {
        const [is, message] = outcome('integration-user-rights', { roles })
        expect([is, message.includes(words)]).toEqual([status, true])
    })

    test.each([
        [REST_USER, 'pass'],
        [REST_USER.toUpperCase(), 'pass'],
        ['m365.integration', 'fail'],
        [API_APP, 'fail'],
    ])('with an external token the User ID is the client id: %s, %s', (userId, status) => {
        expect(outcome('integration-user-id', { userId }, withOidc())[0]).toBe(status)
    })
})

test('what is skipped, or of the other kind of token, does not apply', () => {
    const ids = (state: SetupState): readonly string[] =>
        INBOUND_CHECKS.filter((check) => check.applies(state)).map(({ id }) => id)
    expect(ids(newSetup('dev1'))).toEqual([])
    expect(ids(setup({ 'integration-user': { skip: true } }))).toEqual([
        'inbound-client',
        'inbound-refresh-token',
    ])
    expect(ids(setup())).not.toContain('oidc-provider')
    expect(ids(setup())).not.toContain('integration-user-id')
    expect(ids(withOidc())).not.toContain('inbound-refresh-token')
    expect(ids(withOidc())).toContain('integration-user-id')
})
