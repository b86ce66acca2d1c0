import { AUTOMATION_API, settingsWith } from '../automation-lab.ts'
import { startDemoLab, TAB_API, VIEWS_API, type Lab } from '../lab.ts'
import { hashPassword } from '../../local/instance/core/security/password.ts'
import type { LoadedDemo } from '../../local/instance/demo/load-demo.ts'

let lab: Lab & { readonly demo: LoadedDemo }
beforeAll(async () => {
    lab = await startDemoLab()
})
afterAll(() => lab.close())

const TABLES = [
    'tenant',
    'health_issue',
    'health_issue_post',
    'issue_match',
    'issue_incident',
    'health_settings',
    'matcher_learning',
    'solution',
    'recommendation',
    'solution_search',
    'service_status',
    'job_run',
    'outbound_call',
    'outbound_queue',
    'article_cache',
    'setup_revision',
    'check_result',
    'lock',
    'user_operation',
    'operation_settings',
    'tenant_license',
    'account_snapshot',
].map((name) => `x_mioms_m365_assis_${name}`)
const PAGE = '/x_mioms_m365_assis_incident_tab.do?sysparm_incident='

test.each([
    [undefined, 401],
    ['emma.employee', 403],
    ['ana.agent', 200],
    ['omar.escalation', 200],
    ['admin', 200],
])('the tab of an incident: %s gets %i', async (user, status) => {
    const answer = await lab.call(user, 'GET', `${TAB_API}/${lab.demo.incident.sysId}`)
    expect(answer.status).toBe(status)
    if (status !== 200) expect(answer.text).not.toContain('EX1180342')
})

test.each([
    [undefined, 401],
    ['emma.employee', 403],
    ['ana.agent', 403],
    ['omar.escalation', 403],
    ['admin', 200],
])('the views of the incident form: %s gets %i, to read and to change', async (user, status) => {
    const read = await lab.call(user, 'GET', VIEWS_API)
    expect(read.status).toBe(status)
    const form = status === 200 ? read.json.result.views[0].formSysId : '0'.repeat(32)
    expect((await lab.call(user, 'PUT', `${VIEWS_API}/${form}`, { attached: true })).status).toBe(status)
})

test.each([
    [undefined, 401],
    ['emma.employee', 403],
    ['ana.agent', 403],
    // Our administrator role alone does not decide what is written to incidents.
    ['omar.escalation', 403],
    ['admin', 200],
])('automatic incidents: %s gets %i, on every route', async (user, status) => {
    const settings = settingsWith()
    const answers = [
        await lab.call(user, 'GET', `${AUTOMATION_API}/settings`),
        await lab.call(user, 'PUT', `${AUTOMATION_API}/settings`, { revision: 0, settings }),
        await lab.call(user, 'POST', `${AUTOMATION_API}/preview`, { settings }),
        await lab.call(user, 'GET', `${AUTOMATION_API}/choices`),
        await lab.call(user, 'GET', `${AUTOMATION_API}/groups?query=me`),
        await lab.call(user, 'GET', `${AUTOMATION_API}/users?query=an`),
    ]
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => status))
    if (status !== 200) for (const { text } of answers) expect(text).not.toContain('resolutionCode')
})

test('an incident that the user may not read answers exactly as a missing one', async () => {
    const user = 'e'.repeat(32)
    await lab.instance.control.loadRecords([
        {
            table: 'sys_user',
            values: {
                sys_id: user,
                user_name: 'ivan.insights',
                active: 'true',
                user_password: hashPassword('demo'),
            },
        },
        {
            table: 'sys_user_has_role',
            // Sees insights, but no incidents of others.
            values: {
                sys_id: 'f'.repeat(32),
                user,
                role: '802b2adfdb4cac507c80230bd3961911',
                state: 'active',
            },
        },
    ])
    const refused = await lab.call('ivan.insights', 'GET', `${TAB_API}/${lab.demo.incident.sysId}`)
    const missing = await lab.call('ivan.insights', 'GET', `${TAB_API}/${'9'.repeat(32)}`)
    expect(refused.status).toBe(404)
    const withoutId = ({ correlationId: _, ...error }: Record<string, unknown>): unknown => error
    expect(withoutId(refused.json.result.error)).toEqual(withoutId(missing.json.result.error))
    expect(missing.json.result.error.code).toBe('INCIDENT_NOT_FOUND')

    const own = await lab.call('admin', 'POST', '/api/now/table/incident', {
        short_description: 'Outlook asks for my password',
        caller_id: user,
    })
    expect((await lab.call('ivan.insights', 'GET', `${TAB_API}/${own.json.result.sys_id}`)).status).toBe(200)
})

test.each(TABLES)('the Table API does not know %s: 401 for nobody, 403 even for admin', async (table) => {
    expect((await lab.call(undefined, 'GET', `/api/now/table/${table}`)).status).toBe(401)
    for (const user of ['emma.employee', 'ana.agent', 'admin']) {
        expect((await lab.call(user, 'GET', `/api/now/table/${table}`)).status).toBe(403)
        expect((await lab.call(user, 'POST', `/api/now/table/${table}`, { name: 'x' })).status).toBe(403)
    }
})

test.each([
    ['not-a-sys-id', 400, 'REQUEST_INVALID'],
    ['9'.repeat(32), 404, 'INCIDENT_NOT_FOUND'],
])('GET of %s is %i with a code, a fix and a correlation id', async (id, status, code) => {
    const answer = await lab.call('ana.agent', 'GET', `${TAB_API}/${id}`)
    expect(answer.status).toBe(status)
    expect(answer.json.result.error).toMatchObject({
        code,
        fix: expect.any(String),
        correlationId: expect.stringMatching(/^[0-9a-f-]{36}$/),
    })
})

test.each(['{"attached":"yes"}', '{}', '[]', '{broken'])(
    'PUT of %s changes nothing and is refused',
    async (body) => {
        const before = await lab.call('admin', 'GET', VIEWS_API)
        const form = before.json.result.views[0].formSysId
        expect((await lab.call('admin', 'PUT', `${VIEWS_API}/${form}`, body)).status).toBe(400)
        expect((await lab.call('admin', 'GET', VIEWS_API)).json).toEqual(before.json)
    },
)

test('the page asks an anonymous visitor to sign in', async () => {
    const answer = await lab.call(undefined, 'GET', PAGE + lab.demo.incident.sysId)
    expect([302, 401]).toContain(answer.status)
    expect(answer.text).not.toContain('incident-tab/main')
})
