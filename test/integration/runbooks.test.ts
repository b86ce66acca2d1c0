/** Runbooks, from the incident and from the order to the end, on the built package against a simulated Azure. */
import { misfits } from './openapi-documents.ts'
import {
    EMMA,
    INCIDENT,
    MAILBOX,
    OLGA,
    RUNBOOKS_API,
    SPOOLER,
    startRunbookLab,
    type RunbookLab,
} from '../runbook-lab.ts'

jest.setTimeout(300_000)

let lab: RunbookLab
beforeAll(async () => {
    lab = await startRunbookLab()
})
afterAll(() => lab?.close())
beforeEach(async () => {
    const { control } = lab.microsoft
    control.clearFaults()
    control.clearRequests()
    control.setWorker('HybridWorkers-OnPrem', true)
    control.scriptRunbook('Restart-PrintSpooler', { runsSeconds: 30, ends: 'Completed', stream: [] })
    await lab.signInToAzureAs('1e07', 'contoso-operations-secret')
    await lab.register()
    await lab.passes(16)
})

const SPOOL = { ComputerName: 'PRINT01' }
const azureRequests = () =>
    lab.microsoft.control.requests().filter(({ host }) => host === 'management.azure.com')
const jobs = () => lab.microsoft.control.jobs()

/** Asks for the spooler, or for the mailbox; the job works so many minutes. Answers the sys_id. */
async function asked(minutes: number, name = SPOOLER.name, values: object = SPOOL): Promise<string> {
    const { status, json, text } = await lab.ask(name, values as Readonly<Record<string, unknown>>)
    if (status !== 200) throw new Error(text)
    await lab.passes(minutes)
    return json.result.operation.sysId
}

test('what an admin registered is offered on the incident, with the caller as the person', async () => {
    const { status, json } = await lab.call(OLGA, 'GET', `${RUNBOOKS_API}/${INCIDENT}`)
    expect(status).toBe(200)
    expect(misfits('/components/schemas/IncidentRunbooks', json.result, 'runbooks.openapi.yaml')).toBe('')
    expect(json.result).toMatchObject({
        person: { sysId: EMMA, name: 'Emma Employee' },
        notice: null,
        runbooks: [{ name: MAILBOX.name, tier: 1 }, { name: SPOOLER.name }],
    })
    expect(azureRequests()).toEqual([])
})

test('asked for on an incident, a runbook runs on its worker, and the incident is told once', async () => {
    const before = (await lab.notes()).length
    const { json } = await lab.ask(MAILBOX.name, { Mailbox: 'reception', AccessRight: 'FullAccess' })
    expect(json.result.operation).toMatchObject({
        kind: 'run-runbook',
        state: 'queued',
        about: 'Access to a shared mailbox',
        target: { sysId: EMMA },
        requester: 'Olga Operations',
    })
    await lab.passes(5)
    const { sysId } = json.result.operation
    expect(lab.standing(sysId)).toBe('succeeded')
    const [job] = jobs()
    expect(job).toMatchObject({
        runbook: MAILBOX.name,
        runOn: 'HybridWorkers-OnPrem',
        status: 'Completed',
        puts: 1,
        parameters: {
            Mailbox: 'reception',
            User: 'emma.employee@contoso.com',
            AccessRight: 'FullAccess',
        },
    })
    await lab.passes(3)
    const notes = (await lab.notes()).slice(before)
    expect(notes).toEqual([
        expect.stringMatching(
            new RegExp(
                `^Runbook for Emma Employee: The runbook Access to a shared mailbox completed\\. Details: https?://[^ ]+/x_mioms_m365_assis_operation\\.do\\?sysparm_id=${sysId as string}$`,
            ),
        ),
    ])
    // What Azure was given is in no row of the instance.
    const kept = JSON.stringify([lab.operation(sysId), lab.stored('x_mioms_m365_assis_outbound_call'), notes])
    expect(kept).not.toContain('@contoso.com')
})

test('a mailbox that is not there: Azure says Completed, the app says failed, and keeps no error text', async () => {
    const sysId = await asked(5, MAILBOX.name, { Mailbox: 'nowhere', AccessRight: 'SendAs' })
    expect(lab.standing(sysId)).toBe('failed RUNBOOK_ERRORS')
    expect(jobs()[0]?.status).toBe('Completed')
    const row = lab.operation(sysId)
    expect(JSON.parse(row['error'] ?? '{}')).toEqual({
        code: 'RUNBOOK_ERRORS',
        parameters: ['Access to a shared mailbox', '1', jobs()[0]?.name],
    })
    expect(JSON.stringify(row)).not.toContain("couldn't be found")
    expect((await lab.notes()).slice(-1)[0]).toContain('completed, but wrote errors (1)')
})

test('more errors than a page of Azure holds are counted', async () => {
    lab.microsoft.control.scriptRunbook('Restart-PrintSpooler', {
        stream: Array.from({ length: 45 }, () => ({ streamType: 'Error' as const, text: 'No.' })),
    })
    const sysId = await asked(4)
    expect(JSON.parse(lab.operation(sysId)['error'] ?? '{}').parameters[1]).toBe('45')
})

test('what a runbook writes, and whom it was given by name, is in no row and no log', async () => {
    for (const streamType of ['Error', 'Output'] as const) {
        lab.microsoft.control.scriptRunbook('Restart-PrintSpooler', {
            stream: [{ streamType, text: 'password: canary~written by emma.employee@contoso.com' }],
        })
        await asked(4)
    }
    await asked(4, MAILBOX.name, { Mailbox: 'reception', AccessRight: 'SendAs' })
    expect(jobs()[0]?.parameters['User']).toBe('emma.employee@contoso.com')
    const kept = lab.kept()
    expect(kept).toContain('RUNBOOK_ERRORS')
    expect(kept).not.toMatch(/canary~written|emma\.employee(?:@|%40)/)
})

test.each(['Failed', 'Suspended'])('a job that ends %s has failed', async (ends) => {
    lab.microsoft.control.scriptRunbook('Restart-PrintSpooler', { ends })
    const sysId = await asked(4)
    expect(lab.standing(sysId)).toBe('failed RUNBOOK_FAILED')
})

test('a job that runs too long is stopped', async () => {
    lab.microsoft.control.scriptRunbook('Restart-PrintSpooler', { runsSeconds: 36_000 })
    const sysId = await asked(8)
    expect(lab.standing(sysId)).toBe('running')
    await lab.passes(6)
    expect(lab.standing(sysId)).toBe('failed RUNBOOK_TIMEOUT')
    expect(jobs()[0]?.status).toBe('Stopped')
    expect(azureRequests().filter(({ path }) => path.endsWith('/stop'))).toHaveLength(1)
})

test('without a live worker it waits, and is stopped when its time is over', async () => {
    lab.microsoft.control.setWorker('HybridWorkers-OnPrem', false)
    const sysId = await asked(9)
    expect(lab.standing(sysId)).toBe('running')
    expect(jobs()[0]?.status).toBe('New')
    await lab.passes(6)
    expect(lab.standing(sysId)).toBe('failed RUNBOOK_TIMEOUT')
})

test('a worker that comes back in time does the work', async () => {
    lab.microsoft.control.setWorker('HybridWorkers-OnPrem', false)
    const sysId = await asked(5)
    lab.microsoft.control.setWorker('HybridWorkers-OnPrem', true)
    await lab.passes(4)
    expect(lab.standing(sysId)).toBe('succeeded')
})

test('429 with Retry-After at any call: nobody is asked before, and one job is made', async () => {
    for (const path of ['*/jobs/*', '*/streams', '*/output']) {
        const made = jobs().length
        lab.microsoft.control.addFault({
            kind: 'error',
            status: 429,
            retryAfter: 240,
            count: 1,
            host: 'management.azure.com',
            path,
        })
        const sysId = await asked(16)
        expect([path, lab.standing(sysId)]).toEqual([path, 'succeeded'])
        expect(jobs().length - made).toBe(1)
    }
    expect(lab.microsoft.control.requestsTooEarly()).toEqual({})
})

test.each<[string, Parameters<RunbookLab['microsoft']['control']['addFault']>[0]]>([
    ['a server error', { kind: 'error', status: 503, count: 2 }],
    ['an answer that is cut', { kind: 'cut', count: 2 }],
    ['no answer', { kind: 'refuse', count: 2 }],
    ['a page of a proxy', { kind: 'html', status: 502, count: 2 }],
])('%s: tried again, and one job is made', async (_what, fault) => {
    const made = jobs().length
    lab.microsoft.control.addFault({ ...fault, host: 'management.azure.com' })
    const sysId = await asked(20)
    expect(lab.standing(sysId)).toBe('succeeded')
    expect(jobs().length - made).toBe(1)
})

test('the answer to the call that made the job is lost: it is found, and not made again', async () => {
    lab.microsoft.control.addFault({
        kind: 'truncatedPage',
        count: 1,
        host: 'management.azure.com',
        path: '*/jobs/*',
    })
    const sysId = await asked(10)
    expect(lab.standing(sysId)).toBe('succeeded')
    expect(jobs()[0]?.puts).toBe(1)
})

test('an app without a role in Azure: told which, not tried again', async () => {
    await lab.signInToAzureAs('1e78', 'contoso-operations-no-azure-secret')
    const sysId = await asked(3)
    expect(lab.standing(sysId)).toBe('failed AUTOMATION_ROLE_MISSING')
    expect((await lab.notes()).slice(-1)[0]).toContain('the role Automation Job Operator')
    // Nothing more is asked of Azure: the kind is off, and the incident says why.
    const before = azureRequests().length
    const { status, json } = await lab.ask(SPOOLER.name, SPOOL)
    expect([status, json.result.error.code]).toEqual([409, 'OPERATION_PERMISSION_MISSING'])
    const { json: page } = await lab.call(OLGA, 'GET', `${RUNBOOKS_API}/${INCIDENT}`)
    expect(page.result).toMatchObject({
        notice: {
            code: 'OPERATION_PERMISSION_MISSING',
            message: expect.stringContaining('lacks Automation Job Operator'),
        },
        runbooks: [],
    })
    expect(azureRequests()).toHaveLength(before)
})

test('an app that may only work with jobs is enough', async () => {
    await lab.signInToAzureAs('1e79', 'contoso-operations-jobs-secret')
    expect(lab.standing(await asked(4))).toBe('succeeded')
})

test.each<[string, object, string]>([
    ['a runbook that Azure does not have', { name: 'Get-Nothing' }, 'AUTOMATION_NOT_FOUND'],
    ['a worker group that Azure does not have', { workerGroup: 'Nowhere' }, 'AUTOMATION_REQUEST_REFUSED'],
    ['a parameter that Azure does not get', { parameters: [] }, 'AUTOMATION_REQUEST_REFUSED'],
])('%s: told, not tried again', async (_what, changes, code) => {
    const runbook = { ...SPOOLER, ...changes }
    await lab.register([runbook])
    const values = runbook.parameters.length === 0 ? {} : SPOOL
    expect(lab.standing(await asked(3, runbook.name, values))).toBe(`failed ${code}`)
})

test.each<[string, string, object, number, string]>([
    ['a runbook that nobody registered', 'New-OnPremisesUser', {}, 409, 'RUNBOOK_NOT_REGISTERED'],
    ['a second line', SPOOLER.name, { ComputerName: 'PRINT01\nPRINT02' }, 400, 'RUNBOOK_PARAMETER_WRONG'],
    ['an object', SPOOLER.name, { ComputerName: '{"a":1}' }, 400, 'RUNBOOK_PARAMETER_WRONG'],
    ['a long text', SPOOLER.name, { ComputerName: 'x'.repeat(256) }, 400, 'RUNBOOK_PARAMETER_WRONG'],
    ['another parameter', SPOOLER.name, { ...SPOOL, runOn: 'x' }, 400, 'RUNBOOK_PARAMETER_UNKNOWN'],
    [
        'an address',
        MAILBOX.name,
        { Mailbox: 'a@contoso.com', AccessRight: 'SendAs' },
        400,
        'RUNBOOK_PARAMETER_WRONG',
    ],
    [
        'nobody',
        MAILBOX.name,
        { Mailbox: 'sales', AccessRight: 'SendAs', User: 'x' },
        400,
        'RUNBOOK_PARAMETER_WRONG',
    ],
])('%s is refused, which is kept without what was entered', async (_what, name, values, status, code) => {
    const ids = () => lab.stored('x_mioms_m365_assis_user_operation').map(({ sys_id }) => sys_id)
    const before = ids()
    const answer = await lab.ask(name, values as Readonly<Record<string, unknown>>)
    expect([answer.status, answer.json.result.error.code]).toEqual([status, code])
    expect(misfits('/components/schemas/ErrorAnswer', answer.json)).toBe('')
    const [refused = '', ...more] = ids().filter((sysId) => !before.includes(sysId))
    expect(more).toEqual([])
    const row = lab.operation(refused)
    expect(row).toMatchObject({ state: 'failed', error_code: code, input: '{}', attempts: '0' })
    expect(JSON.parse(row['history'] ?? '[]')).toHaveLength(2)
    await lab.passes(1)
    expect(azureRequests()).toEqual([])
})

test('what PowerShell would call reaches Azure as the text that it is', async () => {
    const text = `PRINT01'; $(Remove-Item C:\\*) | "x" \`n & y`
    await asked(4, SPOOLER.name, { ComputerName: text })
    expect(jobs()[0]?.parameters).toEqual({ ComputerName: text })
})

test('a dry run says what would be called, and calls nothing of Azure', async () => {
    const { json } = await lab.ask(SPOOLER.name, SPOOL, { isDryRun: true })
    await lab.passes(2)
    const row = lab.operation(json.result.operation.sysId)
    expect(JSON.parse(row['outcome'] ?? '{}')).toMatchObject({
        code: 'dry-run',
        parameters: [expect.stringContaining('Restart-PrintSpooler (ComputerName)')],
    })
    expect(azureRequests()).toEqual([])
})

test('what is sent twice under one id is one operation', async () => {
    const made = jobs().length
    const more = { requestId: '3f0a7c52-6a0e-4f0b-8d0c-6b7f3c9d0001' }
    const [first, second] = [
        await lab.ask(SPOOLER.name, SPOOL, more),
        await lab.ask(SPOOLER.name, SPOOL, more),
    ]
    expect(first.json.result.operation.sysId).toBe(second.json.result.operation.sysId)
    await lab.passes(4)
    expect(jobs().length - made).toBe(1)
})

test('taken out of the registry before it ran: nothing is started', async () => {
    const made = jobs().length
    const { json } = await lab.ask(SPOOLER.name, SPOOL)
    await lab.register([{ ...SPOOLER, isOn: false }])
    await lab.passes(2)
    expect(lab.standing(json.result.operation.sysId)).toBe('failed OPERATION_KIND_OFF')
    expect(jobs()).toHaveLength(made)
})

describe('the routes are closed', () => {
    test.each([
        ['emma.employee', 403],
        ['ana.agent', 403],
        ['sara.security', 403],
        [undefined, 401],
    ] as const)('to %s: %d', async (who, status) => {
        for (const method of ['GET', 'POST'])
            expect(
                (
                    await lab.call(
                        who,
                        method,
                        `${RUNBOOKS_API}/${INCIDENT}`,
                        method === 'GET' ? undefined : { name: SPOOLER.name, parameters: SPOOL },
                    )
                ).status,
            ).toBe(status)
    })

    test('to an incident that is not there: 404', async () => {
        const { status, json } = await lab.call(OLGA, 'POST', `${RUNBOOKS_API}/${'9'.repeat(32)}`, {
            name: SPOOLER.name,
            parameters: SPOOL,
        })
        expect([status, json.result.error.code]).toEqual([404, 'INCIDENT_NOT_FOUND'])
    })
})

describe('the catalog item for a shared mailbox', () => {
    const last = async (item: string): Promise<string> => (await lab.comments(item)).slice(-1).join()

    test('ordered, approved by the manager, given, and closed with the outcome', async () => {
        await lab.register(undefined, { approval: 'manager' })
        const made = jobs().length
        const item = await lab.orderMailbox('emma.employee', 'reception', 'SendAs')
        expect(await lab.comments(item)).toEqual(['This request waits for approval by Marc Manager.'])
        await lab.passes(2)
        expect(jobs()).toHaveLength(made)
        expect(await lab.decide('marc.manager', item, 'approved')).toBe(200)
        await lab.passes(5)
        expect((await lab.item(item))['state']).toBe('3')
        expect(await last(item)).toBe('The runbook Access to a shared mailbox completed.')
        expect(jobs()[0]?.parameters).toEqual({
            Mailbox: 'reception',
            User: 'emma.employee@contoso.com',
            AccessRight: 'SendAs',
        })
    })

    test('rejected: closed incomplete, and nothing is started', async () => {
        await lab.register(undefined, { approval: 'manager' })
        const made = jobs().length
        const item = await lab.orderMailbox('emma.employee', 'sales')
        await lab.decide('marc.manager', item, 'rejected')
        await lab.passes(2)
        expect((await lab.item(item))['state']).toBe('4')
        expect(jobs()).toHaveLength(made)
    })

    test.each<[string, string, readonly (typeof MAILBOX)[], string]>([
        [
            'not registered',
            'reception',
            [SPOOLER],
            'The runbook Add-SharedMailboxPermission is not registered',
        ],
        ['asked with an address', 'reception@contoso.com', [MAILBOX], 'This value is not taken: Mailbox.'],
        ['asked for none that is there', 'nowhere', [MAILBOX], 'completed, but wrote errors (1)'],
    ])('%s: closed incomplete with what to do', async (_what, mailbox, runbooks, words) => {
        await lab.register(runbooks)
        const item = await lab.orderMailbox('emma.employee', mailbox)
        await lab.passes(5)
        expect((await lab.item(item))['state']).toBe('4')
        expect(await last(item)).toContain(words)
    })
})
