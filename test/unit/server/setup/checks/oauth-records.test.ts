/** The checks of what stands in the Application Registry: a fixture for each of their outcomes. */
import { CHECKS } from '../../../../../src/server/setup/check-registry.ts'
import { OutboundSetup, PROFILES, provider, TENANT_ID } from '../../../../fakes/outbound-setup.ts'

let setup: OutboundSetup
beforeEach(() => {
    setup = new OutboundSetup()
})
const withProvider = (changes: Parameters<typeof provider>[0]): OutboundSetup => {
    setup.providers = [provider(changes)]
    return setup
}

describe('oauth-tables-readable', () => {
    test('passes while both tables can be read', () => {
        expect(setup.check('oauth-tables-readable').status).toBe('pass')
    })

    test.each(['oauth_entity', 'oauth_entity_profile'] as const)(
        'a refused read of %s is told in the exact sentence of the guide, with the boxes and the privilege',
        (table) => {
            setup.refused = [table]
            const { status, message, fix, link } = setup.check('oauth-tables-readable')
            expect(status).toBe('fail')
            expect(message).toBe(
                `Read operation against '${table}' from scope 'x_mioms_m365_assis' has been refused due to the table's cross-scope access policy`,
            )
            expect(fix).toMatch(/All application scopes/)
            expect(fix).toMatch(/Can read/)
            expect(fix).toMatch(/Application Cross-Scope Access: source x_mioms_m365_assis/)
            expect(link?.url).toContain(table)
        },
    )

    test('what depends on them is not run and names it', () => {
        setup.refused = ['oauth_entity']
        setup.providers = []
        expect(setup.check('outbound-profile')).toMatchObject({
            status: 'not-run',
            message: 'Not run, because this instance does not let the app read the Application Registry.',
        })
        expect(setup.check('graph-token')).toMatchObject({ status: 'not-run' })
        expect(setup.tokenRequests).toEqual([])
    })
})

describe('outbound-profile', () => {
    test('passes for an active provider', () => {
        expect(setup.check('outbound-profile')).toMatchObject({
            status: 'pass',
            parameters: ['outbound default_profile', 'outbound'],
        })
    })

    test('nothing is chosen yet', () => {
        setup.enter('outbound', { graphProfile: '' })
        expect(setup.check('outbound-profile')).toMatchObject({
            status: 'not-run',
            message: 'Not run, because no OAuth profile is chosen.',
        })
    })

    test('the chosen profile was deleted', () => {
        setup.providers = []
        expect(setup.check('outbound-profile')).toMatchObject({
            status: 'fail',
            message: 'The chosen OAuth profile does not exist any more.',
        })
    })

    test('its provider is inactive', () => {
        expect(withProvider({ isActive: false }).check('outbound-profile')).toMatchObject({
            status: 'fail',
            message: 'The OAuth provider {0} is not active.',
            link: { url: `/oauth_entity.do?sys_id=${'e'.repeat(32)}` },
        })
    })

    test('two records with one name: a token request would take either', () => {
        setup.providers.push(provider({ profileSysId: '9'.repeat(32), entitySysId: 'd'.repeat(32) }))
        expect(setup.check('outbound-profile')).toMatchObject({
            status: 'fail',
            parameters: ['outbound', '2'],
        })
        setup.providers.pop()
        setup.inboundClients.push({
            sysId: 'c'.repeat(32),
            name: 'outbound',
            clientId: 'x',
            isActive: true,
            refreshTokenSeconds: null,
            oidc: null,
        })
        expect(setup.check('outbound-profile').status).toBe('fail')
    })

    test('two profiles of one provider are in order', () => {
        setup.providers.push(provider({ profileSysId: '9'.repeat(32) }))
        expect(setup.check('outbound-profile').status).toBe('pass')
    })
})

test.each([
    ['', 'The OAuth provider {0} has no client ID.'],
    [' 3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e01', 'The client ID of the OAuth provider {0} has spaces in it.'],
    ['3f1a7c52 6a0e-4f0b-8d0c-6b7f3c9d1e01', 'The client ID of the OAuth provider {0} has spaces in it.'],
    ['https://portal.azure.com/#view/x', 'The client ID of the OAuth provider {0} is a URL.'],
    [
        'ServiceNow support integration'.replace(/ /g, ''),
        'The client ID of the OAuth provider {0} is no Application (client) ID of Microsoft Entra.',
    ],
])('outbound-client-id: %p fails', (clientId, message) => {
    expect(withProvider({ clientId }).check('outbound-client-id')).toMatchObject({ status: 'fail', message })
    expect(setup.check('graph-token')).toMatchObject({
        status: 'not-run',
        message: 'Not run, because the client ID has to be mended first.',
    })
})

test('outbound-client-id: an application id passes', () => {
    expect(setup.check('outbound-client-id').status).toBe('pass')
})

describe('outbound-grant-type', () => {
    test('Client Credentials pass', () => {
        expect(setup.check('outbound-grant-type').status).toBe('pass')
    })

    test.each(['authorization_code', 'password', ''])('%p fails', (grantType) => {
        expect(withProvider({ grantType }).check('outbound-grant-type')).toMatchObject({
            status: 'fail',
            parameters: ['outbound default_profile', grantType || '-'],
        })
        expect(setup.check('graph-token').message).toBe(
            'Not run, because the grant type has to be mended first.',
        )
    })
})

describe('outbound-token-url', () => {
    const RIGHT = 'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token'
    const LOGIN = 'https://login.microsoftonline.com'

    test.each([
        ['', 'The OAuth provider {0} has no token URL.'],
        [
            'login.microsoftonline.com/contoso.com/oauth2/v2.0/token',
            'The token URL of the OAuth provider {0} is no address that begins with https://.',
        ],
        [
            'https://login.windows.example/contoso.com/oauth2/v2.0/token',
            'The token URL of the OAuth provider {0} is not on a sign-in host of Microsoft Entra.',
        ],
        [
            `${LOGIN}/contoso.com/oauth2/v2.0/authorize`,
            'The token URL of the OAuth provider {0} is on the right host, but it is not that of a token endpoint.',
        ],
        [
            `${LOGIN}/common/oauth2/v2.0/token`,
            'The token URL of the OAuth provider {0} names no tenant: common, organizations and consumers are for people who sign in.',
        ],
        [
            `${LOGIN}/contoso.com/oauth2/token`,
            'The token URL of the OAuth provider {0} is the v1 endpoint of the older guides. It needs a resource, which an OAuth profile cannot send.',
        ],
        [
            'https://login.microsoftonline.us/contoso.com/oauth2/v2.0/token',
            'The token URL of the OAuth provider {0} belongs to another cloud than the tenant.',
        ],
    ])('%p fails, and the right URL is given', (tokenUrl, message) => {
        expect(withProvider({ tokenUrl }).check('outbound-token-url')).toMatchObject({
            status: 'fail',
            message,
            fix: 'Enter this token URL: {1}',
            parameters: ['outbound', RIGHT],
        })
        expect(setup.check('graph-token').message).toBe(
            'Not run, because the token URL has to be mended first.',
        )
        expect(setup.tokenRequests).toEqual([])
    })

    test('the v2.0 URL of the entered tenant passes, in any case', () => {
        expect(setup.check('outbound-token-url').status).toBe('pass')
        expect(
            withProvider({ tokenUrl: RIGHT.replace('contoso', 'CONTOSO') }).check('outbound-token-url')
                .status,
        ).toBe('pass')
        expect(setup.tokenRequests).toEqual([])
    })

    test('another tenant id than the entered one fails', () => {
        setup.enter('tenant', { domain: TENANT_ID })
        const other = TENANT_ID.replace('11f0', '22f0')
        expect(
            withProvider({ tokenUrl: RIGHT.replace('contoso.com', other) }).check('outbound-token-url'),
        ).toMatchObject({
            status: 'fail',
            message: 'The token URL of the OAuth provider {0} names the tenant {2}; entered is {3}.',
            parameters: ['outbound', RIGHT.replace('contoso.com', TENANT_ID), other, TENANT_ID],
        })
    })

    test("an entered id and a URL with a domain: the token's tenant decides", () => {
        setup.enter('tenant', { domain: TENANT_ID })
        expect(setup.check('outbound-token-url').status).toBe('pass')
        setup.claims = { tid: TENANT_ID.replace('11f0', '22f0') }
        expect(setup.check('outbound-token-url')).toMatchObject({
            status: 'fail',
            message: 'The token URL of the OAuth provider {0} names the tenant {2}; entered is {3}.',
        })
        setup.token = () => ({ kind: 'failure', reason: 'timeout', text: '' })
        expect(setup.check('outbound-token-url').status).toBe('warn')
    })

    test('an entered domain and a URL with an id, or another domain, cannot be compared', () => {
        for (const tenant of [TENANT_ID, 'contoso.onmicrosoft.com'])
            expect(
                withProvider({ tokenUrl: RIGHT.replace('contoso.com', tenant) }).check('outbound-token-url'),
            ).toMatchObject({ status: 'warn', parameters: ['outbound', RIGHT, tenant, 'contoso.com'] })
    })
})

describe('outbound-scope', () => {
    test.each([['https://graph.microsoft.com/.default'], ['00000003-0000-0000-c000-000000000000/.default']])(
        '%s passes',
        (scope) => {
            expect(withProvider({ scopes: [scope] }).check('outbound-scope').status).toBe('pass')
        },
    )

    test.each([
        [[], 'The OAuth profile {0} has no scope.'],
        [
            ['https://graph.microsoft.com/.default', 'openid'],
            'The OAuth profile {0} has more than one scope; Microsoft Entra takes one.',
        ],
        [
            ['https://graph.microsoft.com'],
            'The scope of the OAuth profile {0} is not the one that is needed.',
        ],
        [
            ['https://graph.microsoft.us/.default'],
            'The scope of the OAuth profile {0} is not the one that is needed.',
        ],
        [['ServiceHealth.Read.All'], 'The scope of the OAuth profile {0} is not the one that is needed.'],
    ])('%p fails, and the right scope is given', (scopes, message) => {
        expect(withProvider({ scopes }).check('outbound-scope')).toMatchObject({
            status: 'fail',
            message,
            parameters: ['outbound default_profile', 'https://graph.microsoft.com/.default'],
        })
        expect(setup.check('graph-token').message).toBe('Not run, because the scope has to be mended first.')
    })

    test('scopes that cannot be read are a warning, and the token is asked for with the right one', () => {
        expect(withProvider({ scopes: null }).check('outbound-scope').status).toBe('warn')
        expect(setup.check('graph-token').status).toBe('pass')
        expect(setup.tokenRequests).toEqual([
            { clientName: 'outbound', scope: 'https://graph.microsoft.com/.default' },
        ])
    })

    test('each cloud and audience has its own', () => {
        setup.enter('tenant', { cloud: 'china' })
        setup.enter('setup-type', { features: ['user-operations'] })
        const scopes = [provider({ scopes: ['https://microsoftgraph.chinacloudapi.cn/.default'] })]
        setup.providers = [
            ...scopes,
            provider({
                profileSysId: PROFILES.azureProfile,
                scopes: ['https://management.chinacloudapi.cn/.default'],
            }),
        ]
        expect(setup.check('outbound-scope').status).toBe('pass')
        expect(setup.check('azure-scope').status).toBe('pass')
        expect(setup.check('user-operations-scope').status).toBe('not-run')
    })
})

describe('outbound-redirect-url', () => {
    test('oauth_redirect.do of this instance passes', () => {
        expect(setup.check('outbound-redirect-url').status).toBe('pass')
    })

    test.each([
        ['', 'The OAuth provider {0} has no redirect URL. Client credentials work without one.'],
        [
            'https://dev1.service-now.com/auth_redirect.do',
            'The redirect URL of the OAuth provider {0} ends in auth_redirect.do, as some guides say; the page of the platform is oauth_redirect.do.',
        ],
        [
            'https://dev2.service-now.com/oauth_redirect.do',
            'The redirect URL of the OAuth provider {0} does not lead to this instance.',
        ],
        [
            'https://dev1.service-now.com/login.do',
            'The redirect URL of the OAuth provider {0} leads to another page of this instance.',
        ],
    ])('%p is a warning, and the right one is given', (redirectUrl, message) => {
        expect(withProvider({ redirectUrl }).check('outbound-redirect-url')).toMatchObject({
            status: 'warn',
            message,
            parameters: ['outbound', 'https://dev1.service-now.com/oauth_redirect.do'],
        })
        expect(setup.check('graph-token').status).toBe('pass')
    })

    test('is never required: no token depends on it', () => {
        expect(CHECKS.filter(({ id, required }) => /redirect-url$/.test(id) && required)).toEqual([])
    })
})

describe('a connector', () => {
    const connector = (changes: Parameters<typeof provider>[0]): OutboundSetup => {
        setup.enter('setup-type', { features: ['support-cases'], supportBackend: 'connector' })
        setup.providers = [provider({ profileSysId: PROFILES.connectorProfile, ...changes })]
        return setup
    }

    test('may get its tokens elsewhere than at Entra', () => {
        connector({ tokenUrl: 'https://id.example.com/token', scopes: ['cases'], clientId: 'abc' })
        for (const topic of ['profile', 'client-id', 'grant-type', 'token-url', 'scope'])
            expect(setup.check(`connector-${topic}`).status).toBe('pass')
        setup.token = () => ({ kind: 'token', accessToken: 'opaque', expiresIn: 60 })
        expect(setup.check('connector-token')).toMatchObject({
            status: 'pass',
            message: 'An access token was given, which only its service can read.',
        })
        expect(setup.tokenRequests[0]).toEqual({ clientName: 'outbound', scope: 'cases' })
        setup.token = () => ({ kind: 'refused', status: 401, text: 'invalid_client someone@contoso.com' })
        expect(setup.check('connector-token')).toMatchObject({
            status: 'fail',
            message: 'The token service of the connector refused the request.',
        })
    })

    test('without encryption does not', () => {
        expect(
            connector({ tokenUrl: 'http://id.example.com/token' }).check('connector-token-url'),
        ).toMatchObject({
            status: 'fail',
        })
    })

    test('at Entra is held to what Entra takes, in whichever tenant', () => {
        connector({
            tokenUrl: 'https://login.microsoftonline.com/partner.example/oauth2/v2.0/token',
            scopes: ['api://connector/.default'],
        })
        expect(setup.check('connector-token-url').status).toBe('pass')
        expect(setup.check('connector-scope').status).toBe('pass')
        expect(connector({ scopes: ['api://connector'] }).check('connector-scope').status).toBe('fail')
    })
})

test('a result speaks for the profile and the tenant that it saw', () => {
    const check = CHECKS.find(({ id }) => id === 'outbound-token-url')!
    const before = check.subject(setup.state)
    expect(check.subject(setup.enter('repository', { repositoryId: 'x' }).state)).toBe(before)
    expect(check.subject(setup.enter('outbound', { azureProfile: '' }).state)).toBe(before)
    expect(check.subject(setup.enter('outbound', { graphProfile: '' }).state)).not.toBe(before)
    expect(check.subject(setup.enter('tenant', { domain: 'fabrikam.com' }).state)).not.toBe(before)
})

test('checks of a feature apply only when it is chosen', () => {
    const groups = (): string[] => [
        ...new Set(
            CHECKS.filter((one) => one.step === 'outbound' && one.applies(setup.state)).map(
                ({ group }) => group,
            ),
        ),
    ]
    expect(groups()).toEqual(['instance', 'graph'])
    setup.enter('setup-type', { features: ['support-cases', 'user-operations'], supportBackend: 'connector' })
    expect(groups()).toEqual(['instance', 'graph', 'connector', 'user-operations', 'azure'])
})
