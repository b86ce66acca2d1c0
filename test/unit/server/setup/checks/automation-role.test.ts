/** What the app registration may do on the Automation account that an admin has entered. */
import type { HttpOutcome } from '../../../../../src/server/ports.ts'
import { DEFAULT_OPERATION_SETTINGS } from '../../../../../src/server/user-operations/operation-settings.ts'
import { AUTOMATION } from '../../../../fakes/automation-account.ts'
import { jsonAnswer } from '../../../../fakes/memory-platform.ts'
import { OutboundSetup, PROFILES, provider } from '../../../../fakes/outbound-setup.ts'

const ROLE = 'azure-automation-role'
const ABOUT = ['Automation Job Operator', 'aa-servicedesk', 'rg-servicedesk', AUTOMATION.subscriptionId]
const ACCOUNT = `https://management.azure.com/subscriptions/${AUTOMATION.subscriptionId}/resourceGroups/rg-servicedesk/providers/Microsoft.Automation/automationAccounts/aa-servicedesk`

let setup: OutboundSetup
beforeEach(() => {
    setup = new OutboundSetup()
    setup.enter('setup-type', { features: ['user-operations'] })
    setup.providers = [
        provider({
            profileSysId: PROFILES.azureProfile,
            entityName: 'azure',
            scopes: ['https://management.azure.com/.default'],
        }),
    ]
    configure(true)
})

function configure(isOn: boolean, automation: typeof AUTOMATION = AUTOMATION): void {
    const { kinds } = DEFAULT_OPERATION_SETTINGS
    const settings = {
        ...DEFAULT_OPERATION_SETTINGS,
        isOn: true,
        automation,
        kinds: { ...kinds, 'run-runbook': { ...kinds['run-runbook'], isOn } },
    }
    setup.operations.revisions = [{ revision: 1, settings, by: '', at: 0 }]
}

const roles = (
    ...given: readonly (readonly [actions: readonly string[], notActions?: readonly string[]])[]
): HttpOutcome =>
    jsonAnswer(200, { value: given.map(([actions, notActions = []]) => ({ actions, notActions })) })
const jobs = (...names: readonly string[]): readonly string[] =>
    names.map((name) => `Microsoft.Automation/automationAccounts/jobs/${name}`)
const OPERATOR = jobs('read', 'write', 'stop/action', 'streams/read', 'output/read')
const FORBIDDEN = jsonAnswer(403, { error: { code: 'AuthorizationFailed', message: 'x' } })

test('Azure is asked what the caller may do on the account, with its own OAuth profile, and nothing is changed', () => {
    setup.azurePermissions = roles([[...OPERATOR, 'Microsoft.Authorization/*/read']])
    expect(setup.check(ROLE)).toMatchObject({ status: 'pass', parameters: ABOUT })
    expect(setup.platform.sent).toMatchObject([
        {
            method: 'GET',
            url: `${ACCOUNT}/providers/Microsoft.Authorization/permissions?api-version=2022-04-01`,
            oauthProfile: PROFILES.azureProfile,
        },
    ])
    expect(setup.platform.callRows[0]?.urlTemplate).toBe(
        '/automationAccounts/{account}/providers/Microsoft.Authorization/permissions',
    )
})

test.each<[string, HttpOutcome]>([
    ['all of Azure', roles([['*']])],
    ['all of Automation, in other capitals', roles([['microsoft.automation/AutomationAccounts/*']])],
    ['all of jobs by several patterns', roles([['*/jobs/read'], []], [['*/jobs/*/*', '*/jobs/w*e']])],
    ['what another role excludes', roles([['*'], ['*/jobs/write']], [jobs('write')])],
])('who may do %s may run runbooks', (_what, answer) => {
    setup.azurePermissions = answer
    expect(setup.check(ROLE).status).toBe('pass')
})

test.each<[string, HttpOutcome, string]>([
    ['who may read may not start', roles([['*/read']]), 'jobs/write, jobs/stop/action'],
    [
        'what the only role excludes is not given',
        roles([['*'], ['Microsoft.Automation/*/write']]),
        'jobs/write',
    ],
    [
        'a part of a name is not the name',
        roles([[...jobs('read', 'streams/read'), ...jobs('writer')]]),
        'jobs/write, jobs/stop/action, jobs/output/read',
    ],
    [
        'no role at all',
        roles(),
        'jobs/write, jobs/read, jobs/streams/read, jobs/stop/action, jobs/output/read',
    ],
])('%s: told what is missing, where and what to give', (_what, answer, missing) => {
    setup.azurePermissions = answer
    const finding = setup.check(ROLE)
    expect(finding).toMatchObject({
        status: 'fail',
        code: 'AUTOMATION_ROLE_MISSING',
        whoFixes: 'entra-admin',
        parameters: [...ABOUT, missing],
    })
    expect(finding.link?.url).toBe(
        `https://portal.azure.com/#resource${ACCOUNT.replace('https://management.azure.com', '')}`,
    )
})

test('while runbooks are off, nothing is missed', () => {
    configure(false)
    expect(setup.check(ROLE).status).toBe('not-run')
})

test('to stop a job and to read its output is only missed', () => {
    setup.azurePermissions = roles([jobs('read', 'write', 'streams/read')])
    expect(setup.check(ROLE)).toMatchObject({
        status: 'warn',
        code: null,
        parameters: [...ABOUT, 'jobs/stop/action, jobs/output/read'],
    })
})

test('roles on a further page count; it is asked of Azure, wherever the answer points to', () => {
    let pages = 0
    const { answer } = setup.platform
    setup.platform.answer = (request) => {
        if (!request.url.includes('/permissions')) return answer(request)
        pages += 1
        return jsonAnswer(200, {
            value: [{ actions: pages === 1 ? ['*/read'] : OPERATOR, notActions: [] }],
            ...(pages === 1 ? { nextLink: 'https://evil.example/?api-version=1&$skiptoken=2' } : {}),
        })
    }
    expect(setup.check(ROLE).status).toBe('pass')
    expect(setup.platform.sent.map(({ url }) => url)).toEqual([
        expect.stringContaining('permissions?api-version=2022-04-01'),
        `${ACCOUNT}/providers/Microsoft.Authorization/permissions?api-version=1&$skiptoken=2`,
    ])
})

describe('who may not ask what they may do', () => {
    beforeEach(() => {
        setup.azurePermissions = FORBIDDEN
    })

    test('and may not read jobs either, has no role', () => {
        setup.azureJob = FORBIDDEN
        expect(setup.check(ROLE)).toMatchObject({ status: 'fail', code: 'AUTOMATION_ROLE_MISSING' })
    })

    test('and may read jobs: that one may be started is not claimed', () => {
        expect(setup.check(ROLE)).toMatchObject({ status: 'warn', code: null, parameters: ABOUT })
        expect(setup.platform.sent.map(({ method }) => method)).toEqual(['GET', 'GET'])
    })
})

test.each<[string, HttpOutcome, string, string | null]>([
    [
        'no such account',
        jsonAnswer(404, { error: { code: 'ResourceNotFound' } }),
        'fail',
        'AUTOMATION_NOT_FOUND',
    ],
    [
        'a token of another tenant',
        jsonAnswer(401, { error: { code: 'x' } }),
        'fail',
        'AUTOMATION_TOKEN_REFUSED',
    ],
    ['Azure is away', jsonAnswer(503, {}), 'not-run', 'MICROSOFT_UNAVAILABLE'],
    ['no list', jsonAnswer(200, { value: 'all' }), 'not-run', 'MICROSOFT_ANSWER_UNREADABLE'],
])('%s is said as it is', (_what, answer, status, code) => {
    setup.azurePermissions = answer
    expect(setup.check(ROLE)).toMatchObject({ status, code })
})

test('without an account nothing is asked', () => {
    configure(true, { ...AUTOMATION, account: '' })
    expect(setup.check(ROLE).status).toBe('not-run')
    expect(setup.platform.sent).toEqual([])
})

test('once a run has waited long enough for Microsoft, it asks no more', () => {
    setup.answerTakesMs = 9_600
    setup.azurePermissions = FORBIDDEN
    expect(setup.check(ROLE)).toMatchObject({ status: 'not-run', code: 'NETWORK_TIMEOUT' })
    expect(setup.platform.sent).toHaveLength(1)
})
