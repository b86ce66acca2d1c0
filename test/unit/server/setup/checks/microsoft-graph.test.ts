/** What is asked with the token: reachability, permissions, clock, end of the secret. A fixture for each outcome. */
import { CHECKS } from '../../../../../src/server/setup/check-registry.ts'
import { expiryStage, expiryStageOf } from '../../../../../src/server/setup/checks/secret-expiry.ts'
import { DAY, jsonAnswer, NOW } from '../../../../fakes/memory-platform.ts'
import { aadsts, CLIENT_ID, OutboundSetup, PROFILES, provider } from '../../../../fakes/outbound-setup.ts'

let setup: OutboundSetup
beforeEach(() => {
    setup = new OutboundSetup()
})

const graphError = (status: number, code: string, headers = {}): ReturnType<typeof jsonAnswer> =>
    jsonAnswer(status, { error: { code, message: 'someone@contoso.com' } }, headers)

describe('graph-reachable', () => {
    test('passes when Graph answers; the call is a read of five seconds at most, with the chosen profile', () => {
        expect(setup.check('graph-reachable').status).toBe('pass')
        expect(setup.platform.sent).toMatchObject([
            {
                method: 'GET',
                url: 'https://graph.microsoft.com/v1.0/admin/serviceAnnouncement/issues?$top=1',
                timeoutMs: 5000,
                oauthProfile: PROFILES.graphProfile,
            },
        ])
        expect(setup.platform.callRows).toHaveLength(1)
    })

    test('a 403 is an answer: what is missing, the permissions say', () => {
        setup.issues = graphError(403, 'Forbidden')
        expect(setup.check('graph-reachable').status).toBe('pass')
    })

    test('a refused token fails', () => {
        setup.issues = graphError(401, 'InvalidAuthenticationToken')
        expect(setup.check('graph-reachable')).toMatchObject({ status: 'fail', code: 'GRAPH_TOKEN_REFUSED' })
    })

    test('a token that the platform does not get for the profile fails, with its cause', () => {
        setup.issues = { kind: 'failure', reason: 'token', text: 'OAuth: AADSTS1002012: scope' }
        expect(setup.check('graph-reachable')).toMatchObject({ status: 'fail', code: 'ENTRA_SCOPE_WRONG' })
    })

    test.each([
        ['503', graphError(503, 'ServiceUnavailable'), 'MICROSOFT_UNAVAILABLE'],
        ['429', graphError(429, 'TooManyRequests', { 'Retry-After': '7' }), 'MICROSOFT_THROTTLED'],
        ['silence', { kind: 'failure', reason: 'timeout', text: '' } as const, 'NETWORK_TIMEOUT'],
        [
            'a closed door',
            { kind: 'failure', reason: 'unreachable', text: '' } as const,
            'NETWORK_UNREACHABLE',
        ],
        ["a proxy's page", jsonAnswer(200, '<html>'), 'MICROSOFT_ANSWER_UNREADABLE'],
    ])('%s is temporary, and has an id to look for', (_name, outcome, code) => {
        setup.issues = outcome
        const finding = setup.check('graph-reachable')
        expect(finding).toMatchObject({ status: 'not-run', code })
        expect(finding.correlationId).toBe(setup.platform.callRows[0]?.clientRequestId)
    })
})

describe('permissions', () => {
    const HEALTH = 'permission-servicehealth-read-all'

    test('granted: the token carries it and Graph lets it read', () => {
        expect(setup.check(HEALTH)).toMatchObject({
            status: 'pass',
            message: 'The application permission {0} is granted.',
            parameters: ['ServiceHealth.Read.All'],
        })
    })

    test('not granted: the permission and the place are named', () => {
        setup.roles = ['ServiceMessage.Read.All']
        const finding = setup.check(HEALTH)
        expect(finding).toMatchObject({
            status: 'fail',
            message: 'The application permission {0} is not granted.',
            parameters: ['ServiceHealth.Read.All'],
            whoFixes: 'entra-admin',
            code: 'GRAPH_PERMISSION_MISSING',
        })
        expect(finding.link?.url).toBe(
            `https://portal.azure.com/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/CallAnAPI/appId/${CLIENT_ID}`,
        )
    })

    test('a token without any role: nobody has consented', () => {
        setup.roles = []
        expect(setup.check(HEALTH)).toMatchObject({ status: 'fail', code: 'ENTRA_CONSENT_MISSING' })
    })

    test('in the token, and Graph refuses all the same: the platform may hold an older token', () => {
        setup.issues = graphError(403, 'Forbidden')
        expect(setup.check(HEALTH)).toMatchObject({ status: 'warn', parameters: ['ServiceHealth.Read.All'] })
    })

    test('Secure Score is read to confirm it; a refusal names the permission', () => {
        setup.enter('setup-type', { features: ['secure-score'] })
        setup.roles = ['SecurityEvents.Read.All']
        setup.issues = graphError(403, 'Forbidden')
        expect(setup.check('permission-securityevents-read-all').status).toBe('pass')
        expect(setup.platform.sent[1]?.url).toBe(
            'https://graph.microsoft.com/v1.0/security/secureScores?$top=1',
        )
        setup.scores = graphError(403, 'Forbidden')
        expect(setup.check('permission-securityevents-read-all')).toMatchObject({
            status: 'warn',
            parameters: ['SecurityEvents.Read.All'],
        })
        setup.scores = graphError(503, 'ServiceUnavailable')
        expect(setup.check('permission-securityevents-read-all').status).toBe('pass')
    })

    test('while Graph is away, what the token says counts', () => {
        setup.issues = graphError(503, 'ServiceUnavailable')
        expect(setup.check(HEALTH).status).toBe('pass')
    })

    test('a token that cannot be read says nothing', () => {
        setup.token = () => ({ kind: 'token', accessToken: 'opaque', expiresIn: 1 })
        expect(setup.check(HEALTH).status).toBe('not-run')
    })

    test('one that includes it is enough', () => {
        setup.enter('setup-type', { features: ['secure-score'] })
        setup.roles = ['SecurityEvents.ReadWrite.All']
        expect(setup.check('permission-securityevents-read-all')).toMatchObject({
            status: 'pass',
            parameters: ['SecurityEvents.Read.All', 'SecurityEvents.ReadWrite.All'],
        })
    })

    test('optional ones neither fail nor warn, and are never required', () => {
        const optional = [
            'permission-application-read-all',
            'permission-user-read-all',
            'permission-rolemanagement-read-directory',
        ]
        for (const finding of setup.findings(optional).values()) expect(finding.status).toBe('not-run')
        expect(CHECKS.filter(({ id, required }) => optional.includes(id) && required)).toEqual([])
        setup.roles = ['Directory.Read.All']
        for (const finding of setup.findings(optional).values()) expect(finding.status).toBe('pass')
    })

    test("user operations' are looked for in their own app registration", () => {
        setup.enter('setup-type', { features: ['user-operations'] })
        setup.roles = ['User.Read.All', 'LicenseAssignment.ReadWrite.All']
        setup.providers = [
            provider({ profileSysId: PROFILES.userOperationsProfile, entityName: 'operations' }),
        ]
        const ids = [
            'user-operations-permission-user-read-all',
            'user-operations-permission-licenseassignment-readwrite-all',
        ]
        for (const finding of setup.findings(ids).values()) expect(finding.status).toBe('pass')
        expect(setup.tokenRequests.map(({ clientName }) => clientName)).toEqual(['operations'])
        expect(setup.platform.sent).toEqual([])
    })

    test('each applies with the feature that needs it', () => {
        const applying = (): string[] =>
            CHECKS.filter((check) => /permission-/.test(check.id) && check.applies(setup.state)).map(
                ({ id }) => id,
            )
        expect(applying()).toEqual([HEALTH, 'permission-application-read-all'])
        setup.enter('setup-type', { features: ['secure-score'] })
        expect(applying()).toEqual([
            'permission-securityevents-read-all',
            'permission-securityevents-readwrite-all',
            'permission-application-read-all',
        ])
    })
})

describe('clock-skew', () => {
    test.each([
        [0, 'pass'],
        [60, 'pass'],
        [-60, 'pass'],
        [61, 'warn'],
        [-61, 'warn'],
        [300, 'warn'],
        [301, 'fail'],
        [-301, 'fail'],
    ] as const)('%i seconds ahead: %s', (ahead, status) => {
        setup.clockAhead = ahead
        const finding = setup.check('clock-skew')
        expect(finding).toMatchObject({ status, parameters: [String(Math.abs(ahead))] })
        if (status !== 'pass') expect(finding.message).toMatch(ahead > 0 ? /ahead/ : /behind/)
    })

    test('a token that does not tell says nothing', () => {
        setup.claims = { exp: 'soon' }
        expect(setup.check('clock-skew').status).toBe('not-run')
    })
})

describe('secret-expiry', () => {
    const day = (days: number): string => new Date(NOW + days * DAY).toISOString().slice(0, 10)
    const entered = (days: number): OutboundSetup => {
        setup.state = { ...setup.state, secretExpiresOn: day(days) }
        return setup
    }
    const credentials = (...ends: number[]): void => {
        setup.roles = ['ServiceHealth.Read.All', 'Application.Read.All']
        setup.applications = jsonAnswer(200, {
            passwordCredentials: ends.map((days) => ({
                endDateTime: new Date(NOW + days * DAY).toISOString(),
            })),
        })
    }

    test.each([
        [400, '', 'pass'],
        [31, '', 'pass'],
        [30, '30', 'warn'],
        [15, '30', 'warn'],
        [14, '14', 'warn'],
        [4, '14', 'warn'],
        [3, '3', 'warn'],
        [0, '3', 'warn'],
    ] as const)('entered, %i days from now: stage %p, %s', (days, stage, status) => {
        const finding = entered(days).check('secret-expiry')
        expect(finding).toMatchObject({ status, parameters: [day(days), String(days)] })
        expect(expiryStageOf(finding)).toBe(stage)
        expect(setup.platform.sent).toEqual([])
    })

    test('not known: how to make it known', () => {
        const finding = setup.check('secret-expiry')
        expect(finding).toMatchObject({
            status: 'warn',
            message: 'Nobody knows when the client secret ends.',
        })
        expect(expiryStageOf(finding)).toBe('')
    })

    test('past, and no token: it has ended', () => {
        setup.token = () => aadsts(7000215)
        const finding = entered(-1).check('secret-expiry')
        expect(finding).toMatchObject({ status: 'fail', whoFixes: 'entra-admin' })
        expect(expiryStageOf(finding)).toBe('0')
    })

    test('Entra says that it has ended, whatever was entered', () => {
        setup.token = () => aadsts(7000222)
        expect(expiryStageOf(entered(100).check('secret-expiry'))).toBe('0')
        expect(setup.check('secret-expiry').status).toBe('fail')
    })

    test('past, but a token is had: it was rotated, and its end is to be entered', () => {
        const finding = entered(-1).check('secret-expiry')
        expect(finding).toMatchObject({
            status: 'warn',
            fix: 'It was rotated: enter the last day of the new secret in step 1.',
        })
        expect(expiryStageOf(finding)).toBe('')
    })

    test('past, while Microsoft is away: no alarm', () => {
        setup.token = () => ({ kind: 'failure', reason: 'timeout', text: '' })
        const finding = entered(-1).check('secret-expiry')
        expect(finding.status).toBe('warn')
        expect(expiryStageOf(finding)).toBe('')
    })

    test('read from Entra where that is permitted, by the client ID and nothing more', () => {
        credentials(10)
        expect(setup.check('secret-expiry')).toMatchObject({ status: 'warn', parameters: [day(10), '10'] })
        expect(setup.platform.sent.map(({ method, url }) => [method, url])).toEqual([
            ['GET', 'https://graph.microsoft.com/v1.0/admin/serviceAnnouncement/issues?$top=1'],
            [
                'GET',
                `https://graph.microsoft.com/v1.0/applications(appId='${CLIENT_ID}')?$select=passwordCredentials`,
            ],
        ])
        expect(setup.platform.callRows[1]?.urlTemplate).toBe("/v1.0/applications(appId='{id}')")
    })

    test('green again after a rotation, without anybody entering anything', () => {
        credentials(2)
        expect(setup.check('secret-expiry').status).toBe('warn')
        credentials(2, 700)
        expect(setup.check('secret-expiry').status).toBe('warn')
        credentials(700)
        expect(setup.check('secret-expiry')).toMatchObject({ status: 'pass', parameters: [day(700), '700'] })
        credentials(-5, 700)
        expect(entered(-5).check('secret-expiry').status).toBe('pass')
    })

    test('of several secrets the entered day tells which one is meant', () => {
        credentials(2, 700)
        setup.state = { ...setup.state, secretExpiresOn: day(700) }
        expect(setup.check('secret-expiry').status).toBe('pass')
    })

    test('what Entra does not tell, or refuses to, is as if it were not permitted', () => {
        credentials()
        expect(entered(5).check('secret-expiry').parameters).toEqual([day(5), '5'])
        setup.applications = graphError(403, 'Authorization_RequestDenied')
        expect(entered(5).check('secret-expiry').parameters).toEqual([day(5), '5'])
        setup.applications = jsonAnswer(200, { passwordCredentials: 'none' })
        expect(entered(5).check('secret-expiry').parameters).toEqual([day(5), '5'])
    })

    test('who waited in vain for one answer does not wait for a second', () => {
        credentials(10)
        setup.issues = { kind: 'failure', reason: 'timeout', text: '' }
        setup.check('secret-expiry')
        expect(setup.platform.sent).toHaveLength(1)
    })

    test('stages follow each other as the days pass', () => {
        expect([31, 30, 14, 3, 0, -1].map(expiryStage)).toEqual(['', '30', '14', '3', '3', '0'])
    })
})

test('a run waits ten seconds for Microsoft and no more', () => {
    setup.enter('setup-type', { features: ['service-health', 'secure-score'] })
    setup.roles = ['ServiceHealth.Read.All', 'SecurityEvents.Read.All', 'Application.Read.All']
    setup.answerTakesMs = 4_800
    const ids = ['graph-reachable', 'permission-securityevents-read-all', 'secret-expiry']
    expect([...setup.findings(ids).values()].map(({ status }) => status)).toEqual(['pass', 'pass', 'warn'])
    expect(setup.platform.sent.map(({ timeoutMs }) => timeoutMs)).toEqual([5_000, 5_000])
    setup.platform.sent = []
    setup.answerTakesMs = 0
    setup.token = () => {
        setup.platform.at += 7_000
        return setup.accessToken()
    }
    expect(setup.check('graph-reachable').status).toBe('pass')
    expect(setup.platform.sent.map(({ timeoutMs }) => timeoutMs)).toEqual([3_000])
    setup.token = () => {
        setup.platform.at += 9_900
        return setup.accessToken()
    }
    expect(setup.check('graph-reachable')).toMatchObject({ status: 'not-run', code: 'NETWORK_TIMEOUT' })
    expect(setup.platform.sent).toHaveLength(1)
})

test('no check of step 1 ever writes at Microsoft', () => {
    setup.roles = ['ServiceHealth.Read.All', 'Application.Read.All']
    setup.enter('setup-type', {
        features: ['service-health', 'support-cases', 'secure-score', 'user-operations'],
        supportBackend: 'connector',
    })
    setup.findings(CHECKS.filter(({ step }) => step === 'outbound').map(({ id }) => id))
    expect([...new Set(setup.platform.sent.map(({ method }) => method))]).toEqual(['GET'])
})
