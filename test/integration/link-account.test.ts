import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { signIn } from '../../local/try-app/visitor.ts'
import { ACCOUNT_API, DEMO_TENANT, startDemoLab, type Answer, type Lab } from '../lab.ts'
import { storedRows } from '../stored-rows.ts'

const ENTITY = 'd3e0000000000000000000000000c001'
const OMAR = 'omar.escalation'
const TABLE = 'x_mioms_m365_assis_linked_account'

let lab: Lab
let directory: string
beforeAll(async () => {
    directory = mkdtempSync(join(tmpdir(), 'link-account-'))
    lab = await startDemoLab({ instance: { dataDirectory: directory } })
})
afterAll(async () => {
    await lab?.close()
    rmSync(directory, { recursive: true, force: true })
})
beforeEach(async () => {
    lab.microsoft.control.clearFaults()
    await useApp('3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e61', 'contoso-directory-secret')
    for (const user of [OMAR, 'admin']) await lab.call(user, 'DELETE', ACCOUNT_API)
})

/** Signs calls to Graph as one of the simulated app registrations; an hour later no older token is left. */
async function useApp(clientId: string, secret: string): Promise<void> {
    await lab.instance.control.loadRecords([
        { table: 'oauth_entity', values: { sys_id: ENTITY, client_id: clientId, client_secret: secret } },
    ])
    await lab.instance.control.setClock({ advanceSeconds: 3700 })
    lab.microsoft.control.clearRequests()
}
const link = (email: unknown, user = OMAR): Promise<Answer> => lab.call(user, 'PUT', ACCOUNT_API, { email })
const linked = async (user = OMAR) => (await lab.call(user, 'GET', ACCOUNT_API)).json.result.linked
const graphPaths = (): readonly string[] =>
    lab.microsoft.control
        .requests()
        .filter(({ host }) => host.startsWith('graph'))
        .map(({ method, path }) => `${method} ${path}`)

test('an admin account is verified by Graph, shown, replaced and removed', async () => {
    expect(await linked()).toBeNull()
    const first = await link('sofia.support@contoso.com')
    expect(first.status).toBe(200)
    expect(first.json.result).toMatchObject({
        linked: { email: 'sofia.support@contoso.com', verification: 'verified' },
        notices: [],
    })
    expect(graphPaths()).toEqual([
        'POST /v1.0/$batch',
        'GET /v1.0/users/d1f6a2a5-3c0c-4a0f-8f5e-2d3b0a4c7f01/transitiveMemberOf/microsoft.graph.directoryRole',
    ])
    expect(await linked()).toEqual(first.json.result.linked)

    // Signs in with another name, found by mail; its role comes beside one that only reads.
    expect((await link('hugo.helpdesk@contoso.com')).json.result.linked).toMatchObject({
        email: 'hugo.helpdesk@contoso.com',
        verification: 'verified',
    })
    expect((await link("conor.o'admin@contoso.com")).json.result.linked.verification).toBe('verified')

    expect((await lab.call(OMAR, 'DELETE', ACCOUNT_API)).json.result.linked).toBeNull()
    expect(await linked()).toBeNull()
    expect((await lab.call(OMAR, 'DELETE', ACCOUNT_API)).status).toBe(200)
})

test.each([
    ['nobody has', 'nobody@contoso.com'],
    ['is disabled', 'frida.former@contoso.com'],
    ['may only read', 'rana.reader@contoso.com'],
    ['is an ordinary user', 'otto.ordinary@contoso.com'],
])(
    'an address that %s is refused with the sentence of the guide, and nothing changes',
    async (_what, email) => {
        await link('sofia.support@contoso.com')
        const before = await linked()
        const answer = await link(email)
        expect(answer.status).toBe(409)
        expect(answer.json.result.error).toMatchObject({
            code: 'LINKED_ACCOUNT_INVALID',
            message: `${email} is not a valid Microsoft 365 admin account. You need Microsoft 365 admin privileges to open a service request. In the app, link the admin account.`,
            whoFixes: 'agent',
        })
        expect(await linked()).toEqual(before)
    },
)

test('without the permission, without roles to read, and with Microsoft away it is saved as not verified', async () => {
    const cases = [
        ['3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e01', 'contoso-simulated-secret', 'User.Read.All'],
        ['3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e62', 'contoso-users-secret', 'RoleManagement.Read.Directory'],
    ] as const
    for (const [clientId, secret, permission] of cases) {
        await useApp(clientId, secret)
        const { status, json } = await link('sofia.support@contoso.com')
        expect([permission, status]).toEqual([permission, 200])
        expect(json.result.linked.verification).toBe('not-verified')
        expect(json.result.notices).toMatchObject([{ code: 'GRAPH_PERMISSION_MISSING', severity: 'warning' }])
        expect(json.result.notices[0].fix).toContain(permission)
    }
    await useApp('3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e61', 'contoso-directory-secret')
    const faults = [
        [{ kind: 'refuse', path: '*batch' }, 'NETWORK_UNREACHABLE'],
        [{ kind: 'error', status: 503, path: '*directoryRole' }, 'MICROSOFT_UNAVAILABLE'],
        [{ kind: 'error', status: 429, retryAfter: 7, path: '/v1.0/users/*' }, 'MICROSOFT_THROTTLED'],
        [{ kind: 'html', status: 200, path: '*batch' }, 'MICROSOFT_ANSWER_UNREADABLE'],
    ] as const
    for (const [fault, code] of faults) {
        lab.microsoft.control.addFault(fault)
        const { json } = await link('sofia.support@contoso.com')
        expect(json.result.linked.verification).toBe('not-verified')
        expect(json.result.notices).toMatchObject([{ code }])
        expect(lab.microsoft.control.faults()).toEqual([])
        await lab.instance.control.setClock({ advanceSeconds: 1000 })
    }
    expect((await link('sofia.support@contoso.com')).json.result.linked.verification).toBe('verified')
})

test('Microsoft slower than a person waits: not verified', async () => {
    lab.microsoft.control.addFault({ kind: 'timeout', path: '*batch' })
    const { json } = await link('sofia.support@contoso.com')
    expect(json.result.notices).toMatchObject([{ code: 'NETWORK_TIMEOUT' }])
})

test('without a connected tenant the address is kept for the hand-off', async () => {
    await lab.instance.control.loadRecords([
        { table: 'x_mioms_m365_assis_tenant', values: { sys_id: DEMO_TENANT, active: 'false' } },
    ])
    const { json } = await link('sofia.support@contoso.com')
    await lab.instance.control.loadRecords([
        { table: 'x_mioms_m365_assis_tenant', values: { sys_id: DEMO_TENANT, active: 'true' } },
    ])
    expect(json.result).toMatchObject({
        linked: { verification: 'not-verified' },
        notices: [{ code: 'SETUP_INCOMPLETE' }],
    })
    expect(graphPaths()).toEqual([])
})

test.each([
    [{ email: 'Sofia <sofia@contoso.com>' }, 'ACCOUNT_ADDRESS_INVALID'],
    [{ email: '' }, 'ACCOUNT_ADDRESS_INVALID'],
    [{ email: 7 }, 'REQUEST_INVALID'],
    [{}, 'REQUEST_INVALID'],
    ['{', 'REQUEST_INVALID'],
])('%j is refused before Microsoft is asked', async (body, code) => {
    const answer = await lab.call(OMAR, 'PUT', ACCOUNT_API, body)
    expect([answer.status, answer.json.result.error.code]).toEqual([400, code])
    expect(graphPaths()).toEqual([])
    expect(await linked()).toBeNull()
})

test('everybody sees and changes the own account alone', async () => {
    await link('sofia.support@contoso.com')
    await link('hugo.helpdesk@contoso.com', 'admin')
    expect((await linked()).email).toBe('sofia.support@contoso.com')
    expect((await linked('admin')).email).toBe('hugo.helpdesk@contoso.com')
    // A user that is named changes nothing: no route takes one.
    const users = await lab.call('admin', 'GET', `/api/now/table/sys_user?sysparm_query=user_name=${OMAR}`)
    const omar = users.json.result[0].sys_id
    const named = await lab.call('admin', 'GET', `${ACCOUNT_API}?user=${omar}&userSysId=${omar}`)
    expect(named.json.result.linked.email).toBe('hugo.helpdesk@contoso.com')
    expect((await lab.call('admin', 'GET', `${ACCOUNT_API}/${omar}`)).status).toBe(400)
    await lab.call('admin', 'PUT', ACCOUNT_API, {
        email: 'hugo.helpdesk@contoso.com',
        user: omar,
        userSysId: omar,
    })
    await lab.call('admin', 'DELETE', `${ACCOUNT_API}?user=${omar}`)
    expect((await linked()).email).toBe('sofia.support@contoso.com')
    expect(await linked('admin')).toBeNull()
})

const rowsOf = (table: string) => storedRows(directory).filter((row) => row.table === table)

test('who lacks the role is refused, and nothing is stored', async () => {
    const before = rowsOf(TABLE).length
    for (const [user, status] of [
        [undefined, 401],
        ['emma.employee', 403],
        ['ana.agent', 403],
    ] as const) {
        for (const method of ['GET', 'PUT', 'DELETE']) {
            const body = method === 'PUT' ? { email: 'sofia.support@contoso.com' } : undefined
            const answer = await lab.call(user, method, ACCOUNT_API, body)
            expect([user, method, answer.status]).toEqual([user, method, status])
        }
    }
    expect(graphPaths()).toEqual([])
    expect(rowsOf(TABLE)).toHaveLength(before)
})

test('an address stands in its own row and in its own user’s answers, and nowhere else', async () => {
    const canary = /canary\.person|sofia\.support|otto\.ordinary/i
    const answers = [
        await link('canary.person@contoso.com'),
        await link('otto.ordinary@contoso.com'),
        await link('sofia.support@contoso.com'),
        await link('Canary.Person <canary.person@contoso.com>'),
    ]
    expect(answers.map(({ status }) => status)).toEqual([409, 409, 200, 400])
    for (const fault of [
        { kind: 'refuse', path: '*batch' },
        { kind: 'error', status: 500, path: '*batch' },
        { kind: 'error', status: 403, path: '/v1.0/users/*' },
    ] as const) {
        lab.microsoft.control.addFault(fault)
        await link('canary.person@contoso.com')
        await lab.instance.control.setClock({ advanceSeconds: 1000 })
    }
    expect((await linked()).email).toBe('canary.person@contoso.com')
    await lab.instance.control.drain()

    // Every request that reached Microsoft; the log replaces an address by a mark.
    const requests = JSON.stringify(lab.microsoft.control.requests())
    expect(requests).toContain('$batch')
    expect(requests).not.toMatch(/\[mail address\]|canary|sofia|otto/i)
    // No row of any table, ever, the log and the outbound HTTP log included.
    const rows = storedRows(directory)
    for (const table of ['syslog', 'sys_outbound_http_log', 'x_mioms_m365_assis_outbound_call', TABLE])
        expect(rows.map((row) => row.table)).toContain(table)
    expect([...new Set(rows.filter(({ text }) => canary.test(text)).map(({ table }) => table))]).toEqual([
        TABLE,
    ])
    // No other user's browser, whatever they may open.
    const admin = await signIn(lab.instance.url, 'admin', 'admin')
    for (const path of [
        ACCOUNT_API,
        `/${TABLE}_list.do`,
        `/${TABLE}.do?sys_id=-1`,
        '/syslog_list.do',
        '/sys_outbound_http_log_list.do',
        '/x_mioms_m365_assis_outbound_call_list.do',
    ]) {
        const { text } = await admin.get(path)
        expect([path, canary.test(text)]).toEqual([path, false])
    }
})

test('the account goes with its user', async () => {
    await link('sofia.support@contoso.com')
    const users = await lab.call('admin', 'GET', `/api/now/table/sys_user?sysparm_query=user_name=${OMAR}`)
    const omar = users.json.result[0].sys_id
    // The last that the journal says of the row, by the sys_id that follows from the user.
    const id = createHash('md5').update(`linked-account#${omar}`).digest('hex')
    const last = () => rowsOf(TABLE).at(-1)?.text
    expect(last()).toContain(id)
    expect(last()).toContain('sofia.support@contoso.com')
    const deleted = await lab.call('admin', 'DELETE', `/api/now/table/sys_user/${omar}`)
    expect(deleted.status).toBe(204)
    expect(last()).toBe(JSON.stringify(id))
})
