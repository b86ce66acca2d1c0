/**
 * What the checks find on the instance itself: who calls in, jobs and people; the nightly run with its alarms; and a
 * copy of the instance, which stays silent until an admin confirms it.
 */
import { builtTables, records, text } from '../built-records.ts'
import { DEMO_TENANT, SETUP_API as API, startDemoLab, SYNC_JOB, TAB_API, type Lab } from '../lab.ts'
import { AUTOMATION_API, GROUP_ROWS, INCIDENT_JOB, settingsWith } from '../automation-lab.ts'
import type { LoadedDemo } from '../../local/instance/demo/load-demo.ts'

jest.setTimeout(60_000)

const SCOPE = 'x_mioms_m365_assis'
const DAILY_JOB = 'Microsoft 365 Support: check setup'
const CLIENT = 'd3e0000000000000000000000000c011'
const OIDC_CONFIGURATION = 'd3e0000000000000000000000000c012'
const OIDC_CLIENT = 'd3e0000000000000000000000000c013'
const INTEGRATION_USER = 'd3e0000000000000000000000000a011'
const REST_USER = 'd3e0000000000000000000000000a012'
const REST_USER_ID = '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e21'
const OUTBOUND = 'd3e0000000000000000000000000c001'

interface View {
    readonly id: string
    readonly group: string
    readonly status: string
    readonly message: string
    readonly code: string | null
}

let lab: Lab & { readonly demo: LoadedDemo }
beforeAll(async () => {
    lab = await startDemoLab()
})
afterAll(() => lab?.close())

const load = (table: string, sysId: string, values: Readonly<Record<string, string>>): Promise<unknown> =>
    lab.instance.control.loadRecords([{ table, values: { sys_id: sysId, ...values } }])

async function rows(
    table: string,
    query: string,
    fields: string,
): Promise<readonly Record<string, string>[]> {
    const path = `/api/now/table/${table}?sysparm_query=${encodeURIComponent(query)}&sysparm_fields=${fields}`
    const answer = await lab.call('admin', 'GET', path)
    expect(answer.status).toBe(200)
    return answer.json.result
}

async function act(...actions: readonly unknown[]): Promise<void> {
    const { json } = await lab.call('admin', 'GET', `${API}/wizard`)
    const answer = await lab.call('admin', 'POST', `${API}/wizard/actions`, {
        revision: json.result.revision,
        actions,
    })
    expect([answer.status, answer.json.result.refusal]).toEqual([200, null])
}

async function check(group: string): Promise<Readonly<Record<string, View>>> {
    const answer = await lab.call('admin', 'POST', `${API}/checks`, { group })
    expect(answer.status).toBe(200)
    const views = answer.json.result.checks as readonly View[]
    return Object.fromEntries(views.filter((view) => view.group === group).map((view) => [view.id, view]))
}

const statuses = (views: Readonly<Record<string, View>>): Readonly<Record<string, string>> =>
    Object.fromEntries(Object.entries(views).map(([id, { status }]) => [id, status]))

const sentToMicrosoft = (): readonly string[] =>
    lab.microsoft.control.requests().map(({ method, path }) => `${method} ${path}`)

describe('people', () => {
    test('who holds which role, inherited ones counted, without a mail address', async () => {
        await load('sys_user', 'd3e0000000000000000000000000a002', { email: 'omar@contoso.com' })
        const answer = await lab.call('admin', 'GET', `${API}/people`)
        expect(answer.status).toBe(200)
        const held = answer.json.result.roles.map(
            (one: { role: string; total: number; people: readonly { userId: string }[] }) => [
                one.role,
                one.total,
                one.people.map(({ userId }) => userId),
            ],
        )
        expect(held).toEqual([
            // administrator contains insights_user.
            [
                `${SCOPE}.insights_user`,
                4,
                ['ana.agent', 'claire.agent', 'olga.operations', 'omar.escalation'],
            ],
            [`${SCOPE}.administrator`, 1, ['omar.escalation']],
            [`${SCOPE}.inbound_integration`, 2, expect.arrayContaining(['m365.integration', REST_USER_ID])],
        ])
        expect(answer.json.result.roles[0].grantUrl).toBe(
            '/sys_user_role.do?sys_id=802b2adfdb4cac507c80230bd3961911',
        )
        expect(answer.json.result.warning).toBeNull()
        expect(answer.text).not.toContain('@')
    })

    test.each([
        [undefined, 401],
        ['emma.employee', 403],
        ['ana.agent', 403],
        ['omar.escalation', 403],
    ])('is not shown to %s', async (person, status) => {
        const answer = await lab.call(person, 'GET', `${API}/people`)
        expect(answer.status).toBe(status)
        expect(answer.text).not.toContain('claire')
    })

    test('a text that would be more than a name finds nobody', async () => {
        for (const query of ['javascript:gs.getUserID()', 'a^ORuser_nameISNOTEMPTY', 'zz^NQactive=true']) {
            const path = `${API}/users?query=${encodeURIComponent(query)}`
            const answer = await lab.call('admin', 'GET', path)
            expect([query, answer.json.result.users]).toEqual([query, []])
        }
        const found = await lab.call('admin', 'GET', `${API}/users?query=m365`)
        expect(found.json.result.users).toHaveLength(2)
    })

    test('the role that calls in is contained in no other and contains none', () => {
        const role = records('sys_user_role').find(
            (one) => text(one['name']) === `${SCOPE}.inbound_integration`,
        )
        expect(role).toBeDefined()
        for (const contained of records('sys_user_role_contains'))
            expect([text(contained['role']), text(contained['contains'])]).not.toContain(
                text(role?.['sys_id']),
            )
    })
})

describe('who calls in', () => {
    afterAll(() => act({ kind: 'discard-changes' }))

    test('with Basic Authentication: client and user as they should be, then each thing that may be wrong', async () => {
        await act(
            {
                kind: 'enter',
                step: 'inbound',
                values: { skip: false, externalOidc: false, client: CLIENT },
            },
            { kind: 'enter', step: 'integration-user', values: { skip: false, user: INTEGRATION_USER } },
        )
        const good = {
            'inbound-client': 'pass',
            'inbound-refresh-token': 'pass',
            'integration-user': 'pass',
            'integration-user-role': 'pass',
            'integration-user-rights': 'pass',
            'integration-user-access': 'pass',
        }
        expect(statuses(await check('inbound'))).toEqual(good)

        await load('oauth_entity', CLIENT, { active: 'false', refresh_token_lifespan: '3600' })
        await load('sys_user', INTEGRATION_USER, { locked_out: 'true', web_service_access_only: 'false' })
        await load('sys_user_has_role', '9'.repeat(32), {
            user: INTEGRATION_USER,
            role: (await rows('sys_user_role', 'name=admin', 'sys_id'))[0]!['sys_id']!,
            state: 'active',
        })
        expect(statuses(await check('inbound'))).toEqual({
            ...good,
            'inbound-client': 'fail',
            'inbound-refresh-token': 'warn',
            'integration-user': 'fail',
            'integration-user-rights': 'fail',
            'integration-user-access': 'warn',
        })
        await load('oauth_entity', CLIENT, { active: 'true', refresh_token_lifespan: '8640000' })
        await load('sys_user', INTEGRATION_USER, { locked_out: 'false', web_service_access_only: 'true' })
        await load('sys_user_has_role', '9'.repeat(32), { state: 'requested' })
        expect(statuses(await check('inbound'))).toEqual(good)
    })

    test('with an External OIDC Auth Token: claim, field and User ID', async () => {
        await act(
            { kind: 'enter', step: 'inbound', values: { externalOidc: true, client: OIDC_CLIENT } },
            {
                kind: 'enter',
                step: 'integration-user',
                values: { user: REST_USER, restClientId: REST_USER_ID },
            },
        )
        const good = {
            'inbound-client': 'pass',
            'oidc-provider': 'pass',
            'oidc-user-claim': 'pass',
            'oidc-user-field': 'pass',
            'oidc-client-id': 'pass',
            'integration-user': 'pass',
            'integration-user-id': 'pass',
            'integration-user-role': 'pass',
            'integration-user-rights': 'pass',
            'integration-user-access': 'pass',
        }
        expect(statuses(await check('inbound'))).toEqual(good)

        await load('oidc_provider_configuration', OIDC_CONFIGURATION, {
            user_claim: 'appId',
            user_field: 'email',
            oidc_url: 'https://login.microsoftonline.com/common/.well-known/openid-configuration',
        })
        await act({ kind: 'enter', step: 'integration-user', values: { user: INTEGRATION_USER } })
        const bad = await check('inbound')
        expect(statuses(bad)).toEqual({
            ...good,
            'oidc-provider': 'fail',
            'oidc-user-claim': 'fail',
            'oidc-user-field': 'fail',
            'integration-user-id': 'fail',
        })
        expect(bad['oidc-user-claim']?.message).toBe(
            'The user claim is appId, as a guide spells it; Microsoft Entra writes appid, and case matters.',
        )
    })
})

test('the instance, its jobs and its people', async () => {
    expect(statuses(await check('features'))).toEqual({
        'sync-ran': 'pass',
        'queue-drained': 'pass',
        'incident-work-ran': 'pass',
        throttle: 'pass',
        'incident-tab-attached': 'pass',
        'roles-granted': 'pass',
    })
    expect(statuses(await check('instance'))).toMatchObject({
        'instance-confirmed': 'pass',
        'retired-app-leftovers': 'pass',
    })

    await load('sys_db_object', '8'.repeat(32), { name: `${SCOPE}_cases`, label: 'Cases' })
    const { 'retired-app-leftovers': leftovers } = await check('instance')
    expect([leftovers?.status, leftovers?.message]).toEqual([
        'warn',
        `Tables of Microsoft's retired app are still in this scope: ${SCOPE}_cases`,
    ])

    await lab.instance.control.setClock({ advanceSeconds: 16 * 60 })
    lab.microsoft.control.advanceClock(16)
    expect((await check('features'))['sync-ran']).toMatchObject({ status: 'fail' })
    lab.microsoft.control.addFault({
        kind: 'error',
        status: 429,
        retryAfter: 900,
        path: '*issues*',
        count: 1,
    } as never)
    await lab.instance.control.executeJob(SYNC_JOB)
    expect(statuses(await check('features'))).toMatchObject({ 'sync-ran': 'warn', throttle: 'warn' })
    lab.microsoft.control.clearFaults()
    await lab.instance.control.setClock({ advanceSeconds: 901 })
    lab.microsoft.control.advanceClock(901 / 60)
    await lab.instance.control.executeJob(SYNC_JOB)
    expect(statuses(await check('features'))).toMatchObject({ 'sync-ran': 'pass', throttle: 'pass' })
})

test('the job of automatic incidents is looked at once something is switched on', async () => {
    const work = async () => (await check('features'))['incident-work-ran']
    await lab.instance.control.loadRecords(GROUP_ROWS)
    const { json } = await lab.call('admin', 'GET', `${AUTOMATION_API}/settings`)
    const settings = settingsWith({ outages: { enabled: true } })
    const saved = await lab.call('admin', 'PUT', `${AUTOMATION_API}/settings`, {
        revision: json.result.revision,
        settings,
        includeOpen: false,
    })
    expect(saved.status).toBe(200)
    expect((await work())?.status).toBe('not-run')
    await lab.instance.control.setClock({ advanceSeconds: 20 * 60 })
    expect(await work()).toMatchObject({
        status: 'fail',
        message: 'Incidents were not worked on for 20 minutes: the job does not run.',
        link: { url: expect.stringContaining('work%20on%20incidents') },
    })
    await lab.instance.control.executeJob(INCIDENT_JOB)
    expect((await work())?.status).toBe('pass')
    // Diagnostics lists it with the others.
    const diagnostics = await lab.call('admin', 'GET', '/api/x_mioms_m365_assis/v1/setup/diagnostics')
    expect(diagnostics.text).toContain('incident-work-ran')
})

describe('every night', () => {
    const alarms = (): Promise<readonly Record<string, string>[]> =>
        rows('sysevent', `name=${SCOPE}.setup_alarm`, 'name,parm1,parm2,table,instance')

    test('what broke is told once, to the admin who last changed the setup; mended, it is told anew', async () => {
        const night = async (secret: string): Promise<number> => {
            await load('oauth_entity', OUTBOUND, { client_secret: secret })
            await lab.instance.control.executeJob(DAILY_JOB)
            return (await alarms()).length
        }
        expect(await night('contoso-simulated-secret')).toBe(0)
        expect(await night('a-wrong-secret')).toBe(1)
        expect(await night('a-wrong-secret')).toBe(1)
        expect(await night('contoso-expired-secret')).toBe(2)
        expect(await night('contoso-expired-secret')).toBe(2)
        expect(await night('contoso-simulated-secret')).toBe(2)

        const admin = (await rows('sys_user', 'user_name=admin', 'sys_id'))[0]?.['sys_id']
        const told = await alarms()
        expect(told.map(({ parm1, parm2, table }) => [parm1, parm2, table])).toEqual([
            [admin, 'graph-token', `${SCOPE}_check_result`],
            [admin, 'secret-expiry', `${SCOPE}_check_result`],
        ])
        expect(told[0]?.['instance']).toMatch(/^[0-9a-f]{32}$/)
        expect(JSON.stringify(told)).not.toMatch(/@|-secret|simulated|AADSTS/)
    })

    test('the notification goes to whom the event names, and says nothing that was found', () => {
        const notifications = records('sysevent_email_action')
        for (const each of notifications) expect(text(each['event_parm_1'])).toBe('true')
        const notification = notifications.find((each) => text(each['event_name']) === `${SCOPE}.setup_alarm`)
        expect(notification).toBeDefined()
        expect(text(notification?.['message_html'])).not.toContain('${finding}')
        const registered = records('sysevent_register').map((one) => text(one['event_name']))
        expect(registered).toEqual(expect.arrayContaining([`${SCOPE}.setup_alarm`, `${SCOPE}.cloned`]))
        for (const name of registered) expect(name.length).toBeLessThanOrEqual(40)
    })
})

describe('a copy of the instance', () => {
    /** Everything that runs by itself or that an admin may press. */
    async function everything(): Promise<void> {
        await lab.instance.control.executeJob(SYNC_JOB)
        await lab.instance.control.executeJob(DAILY_JOB)
        for (const group of ['instance', 'graph', 'inbound', 'features']) await check(group)
        await lab.call('ana.agent', 'GET', `${TAB_API}/${lab.demo.incident.sysId}`)
        await lab.instance.control.drain()
    }

    test('sends nothing, not even for a token, until an admin confirms it; then it does', async () => {
        const [property] = await rows('sys_properties', 'name=instance_name', 'sys_id')
        await load('sys_properties', property?.['sys_id'] ?? '', { value: 'thecopy' })
        lab.microsoft.control.clearRequests()
        await everything()
        expect(sentToMicrosoft()).toEqual([])
        expect((await check('instance'))['instance-confirmed']).toMatchObject({
            status: 'fail',
            code: 'INSTANCE_CLONED',
            message:
                'This instance is a copy of local. Nothing is sent to Microsoft until an admin confirms it.',
        })
        const graph = await check('graph')
        expect(graph['graph-token']).toMatchObject({ status: 'not-run', code: 'INSTANCE_CLONED' })
        expect(new Set(Object.values(statuses(graph)))).toEqual(new Set(['not-run']))

        await act({ kind: 'confirm-instance' })
        await everything()
        expect(sentToMicrosoft()).toEqual(
            expect.arrayContaining([expect.stringMatching(/^GET .*serviceAnnouncement\/issues/)]),
        )
        expect((await check('instance'))['instance-confirmed']?.status).toBe('pass')
        expect((await check('graph'))['graph-token']?.status).toBe('pass')
    })

    test('that has the name of its source is silenced by the clean-up script', async () => {
        const [script] = records('clone_cleanup_script')
        expect(text(script?.['active'])).toBe('true')
        await load('x_mioms_m365_assis_tenant', DEMO_TENANT, {
            throttle: JSON.stringify({ 'service-communications': { until: 9e15, failures: 9 } }),
        })
        // As after a clone: all clean-up scripts run as one job in the global scope.
        await load('sysauto_script', 'd3e0000000000000000000000000f0c1', {
            name: 'Execute Clone Cleanup Script',
            script: text(script?.['script']),
            sys_scope: 'global',
        })
        await lab.instance.control.executeJob('Execute Clone Cleanup Script')
        await lab.instance.control.drain()
        lab.microsoft.control.clearRequests()
        await everything()
        expect(sentToMicrosoft()).toEqual([])
        expect((await check('instance'))['instance-confirmed']).toMatchObject({
            status: 'fail',
            message: 'This instance is a copy of ?. Nothing is sent to Microsoft until an admin confirms it.',
        })

        await act({ kind: 'confirm-instance' })
        await lab.instance.control.executeJob(SYNC_JOB)
        expect(sentToMicrosoft().filter((one) => /serviceAnnouncement/.test(one))).not.toEqual([])
        expect(statuses(await check('features'))).toMatchObject({ throttle: 'pass' })
    })

    test('leaves behind what is of its source alone', () => {
        const excluded = records('clone_data_exclude').map((one) => text(one['name']))
        const kept = [
            'tenant',
            'setup_revision',
            'health_issue',
            'health_issue_post',
            'issue_match',
            'issue_incident',
            'health_settings',
            'matcher_learning',
            'service_status',
            'solution',
            'recommendation',
            'solution_search',
            // On an unconfirmed copy none of them is sent.
            'support_case',
            'support_case_update',
            'improvement_action',
            'secure_score',
            'security_ticket',
            'ticket_settings',
            // What was done stays on a copy; nothing of it is done there.
            'user_operation',
            'operation_settings',
            'tenant_license',
            'account_snapshot',
        ]
        expect([...excluded, ...kept.map((name) => `${SCOPE}_${name}`)].sort()).toEqual(
            [...builtTables].sort(),
        )
    })
})
