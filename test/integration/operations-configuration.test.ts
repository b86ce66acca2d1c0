/** Manage user operations on the built package: what is read and saved, what is refused, and who may not. */
import type { Answer } from '../api-call.ts'
import { startDemoLab, type Lab } from '../lab.ts'
import { chooseOperations, OPERATIONS_API } from '../operations-page-lab.ts'
import { misfits } from './openapi-documents.ts'

jest.setTimeout(240_000)
let lab: Lab
beforeAll(async () => {
    lab = await startDemoLab()
})
afterAll(() => lab?.close())

const as = (user: string, method: string, path: string, body?: unknown): Promise<Answer> =>
    lab.call(user, method, `${OPERATIONS_API}${path}`, body)
const read = async () => (await as('admin', 'GET', '/configuration')).json.result
const save = (revision: number, settings: unknown, user = 'admin'): Promise<Answer> =>
    as(user, 'PUT', '/configuration', { revision, settings })
const fits = (schema: string, value: unknown): void =>
    expect(misfits(`/components/schemas/${schema}`, value, 'user-operations.openapi.yaml')).toBe('')
const blocking = ({ json }: Answer): readonly string[] =>
    (json.result.problems as readonly { path: string; blocks: boolean }[])
        .filter(({ blocks }) => blocks)
        .map(({ path }) => path)

const EXAMPLE = {
    name: 'Add-SharedMailboxPermission',
    label: 'Shared mailbox permission',
    isOn: true,
    tier: 2,
    workerGroup: 'HybridWorkers',
    parameters: [
        {
            name: 'Mailbox',
            label: 'Mailbox',
            type: 'text',
            isRequired: true,
            pattern: '[^@]+@[^@]+',
            choices: [],
        },
        { name: 'User', label: 'User', type: 'user', isRequired: true, pattern: '', choices: [] },
        {
            name: 'Right',
            label: 'Right',
            type: 'choice',
            isRequired: true,
            pattern: '',
            choices: ['FullAccess', 'SendAs'],
        },
    ],
    timeoutMinutes: 30,
    resetsPasswords: false,
}
const AUTOMATION = {
    subscriptionId: '11111111-1111-4111-8111-111111111111',
    resourceGroup: 'rg-support',
    account: 'automation-support',
}

test('as shipped everything is off, and what Setup lacks is told', async () => {
    const page = await read()
    fits('OperationsConfiguration', page)
    expect(page).toMatchObject({ revision: 0, changed: null, history: [], problems: [] })
    expect(page.settings.isOn).toBe(false)
    expect(page.setup.message).toBe('User operations are not set up on this instance.')
    const { settings } = page
    const kinds = { ...settings.kinds, 'read-account': { ...settings.kinds['read-account'], isOn: true } }
    const refused = await save(0, { ...settings, isOn: true, kinds })
    expect([refused.json.result.saved, blocking(refused)]).toEqual([false, ['kinds.read-account.isOn']])
    expect((await read()).revision).toBe(0)
})

test('once Setup has them they are decided, saved as revisions, and in effect', async () => {
    await chooseOperations(lab)
    const { revision, settings, setup } = await read()
    expect(setup).toBeNull()
    const people = (await as('admin', 'GET', '/configuration/people?text=Emma')).json.result
    fits('FoundNames', people)
    expect(JSON.stringify(people)).not.toContain('@')
    const groups = (await as('admin', 'GET', '/configuration/groups?text=Mess')).json.result
    fits('FoundNames', groups)
    expect(groups.found).toEqual([{ sysId: expect.any(String), name: 'Messaging' }])
    const on = (kind: string, more: object = {}): object => ({ ...settings.kinds[kind], isOn: true, ...more })
    const outcome = await save(revision, {
        ...settings,
        isOn: true,
        kinds: {
            'read-account': on('read-account'),
            'assign-license': on('assign-license', {
                approval: 'group',
                approvalGroup: groups.found[0].sysId,
            }),
            'reset-password': on('reset-password', { approval: 'automatic' }),
            'run-runbook': on('run-runbook'),
        },
        protectedUsers: [people.found[0].sysId],
        licenses: { ...settings.licenses, usageLocation: 'fixed', fixedLocation: 'FR' },
        automation: AUTOMATION,
        runbooks: [EXAMPLE],
    })
    fits('OperationsConfigurationOutcome', outcome.json.result)
    const { saved, page, problems } = outcome.json.result
    expect([saved, problems.map(({ path }: { path: string }) => path)]).toEqual([
        true,
        ['kinds.reset-password.approval'],
    ])
    expect(page.names).toEqual({
        [people.found[0].sysId]: people.found[0].name,
        [groups.found[0].sysId]: 'Messaging',
    })
    expect(page.history[0]).toMatchObject({ by: 'System Administrator', revision: revision + 1 })
    expect(await read()).toMatchObject({ revision: revision + 1, settings: { runbooks: [EXAMPLE] } })
})

test('what does not fit is refused at its place, in the language of the admin, and nothing is stored', async () => {
    const { revision, settings } = await read()
    const [runbook] = settings.runbooks
    const secret = { ...runbook.parameters[0], name: 'UserPassword', pattern: '(a+)+' }
    const wrong = {
        ...settings,
        kinds: {
            ...settings.kinds,
            'assign-license': { ...settings.kinds['assign-license'], approvalGroup: '9'.repeat(32) },
        },
        licenses: { ...settings.licenses, fixedLocation: 'ZZ' },
        automation: { ...settings.automation, account: '1' },
        runbooks: [{ ...runbook, parameters: [secret] }, runbook],
    }
    const refused = await save(revision, wrong)
    expect(blocking(refused)).toEqual([
        'kinds.assign-license.approvalGroup',
        'licenses.fixedLocation',
        'automation.account',
        'runbooks[0].parameters[0].name',
        'runbooks[0].parameters[0].pattern',
        'runbooks[1].name',
    ])
    const french = await save(revision, wrong, 'adele.admin')
    expect(french.json.result.problems[0]).not.toEqual(refused.json.result.problems[0])
    expect(french.json.result.page.kinds[1].label).toBe('Attribuer une licence')
    // What cannot be understood is no settings at all; what stands there is not repeated.
    const odd = await save(revision, { ...settings, runbooks: [{ ...runbook, tier: 3 }] })
    expect([odd.status, odd.json.result.error.code]).toEqual([400, 'REQUEST_INVALID'])
    const unknown = await save(revision, { ...settings, password: 'canary-hunter2' })
    expect([unknown.status, unknown.text.includes('canary-hunter2')]).toEqual([400, false])
    expect((await read()).revision).toBe(revision)
})

test('of two admins the later one is told who was faster', async () => {
    const { revision, settings } = await read()
    const answers = await Promise.all([
        save(revision, { ...settings, enrichment: { atCreation: true, minutes: 10 } }),
        save(revision, { ...settings, enrichment: { atCreation: true, minutes: 20 } }, 'adele.admin'),
    ])
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409])
    const refused = answers.find(({ status }) => status === 409)
    expect(misfits('/components/schemas/ErrorAnswer', refused?.json)).toBe('')
    expect(refused?.json.result.error.code).toBe('OPERATION_SETTINGS_CHANGED')
    expect((await read()).revision).toBe(revision + 1)
})

test('a group that retires afterwards is told when the page is opened', async () => {
    const { settings } = await read()
    const group = settings.kinds['assign-license'].approvalGroup
    await lab.instance.control.loadRecords([
        { table: 'sys_user_group', values: { sys_id: group, name: 'Messaging', active: 'false' } },
    ])
    expect((await read()).problems).toContainEqual(
        expect.objectContaining({ path: 'kinds.assign-license.approvalGroup', blocks: true }),
    )
})

test.each(['sara.security', 'ana.agent', 'omar.escalation', 'emma.employee', 'm365.integration'])(
    '%s may neither see nor change it, nor search for people',
    async (user) => {
        const { revision, settings } = await read()
        for (const [method, path, body] of [
            ['GET', '/configuration', undefined],
            ['PUT', '/configuration', { revision, settings: { ...settings, isOn: false } }],
            ['GET', '/configuration/people?text=Emma', undefined],
            ['GET', '/configuration/groups?text=Mess', undefined],
        ] as const)
            expect([path, (await as(user, method, path, body)).status]).toEqual([path, 403])
        expect((await read()).revision).toBe(revision)
    },
)
