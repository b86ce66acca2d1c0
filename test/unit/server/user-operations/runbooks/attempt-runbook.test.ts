import type { HttpOutcome } from '../../../../../src/server/ports.ts'
import { OPERATION_RUNNERS } from '../../../../../src/server/user-operations/operation-runners.ts'
import { requestOperation } from '../../../../../src/server/user-operations/request-operation.ts'
import { inputOf } from '../../../../../src/server/user-operations/runbooks/runbook-input.ts'
import type { Runbook } from '../../../../../src/server/user-operations/runbooks/runbook.ts'
import { workOnOperations } from '../../../../../src/server/user-operations/work-on-operations.ts'
import { AUTOMATION, FakeAutomation, parameter, runbook } from '../../../../fakes/automation-account.ts'
import { Crash } from '../../../../fakes/memory-platform.ts'
import { EMMA, EMMA_ACCOUNT, GUS, json, MAX, OperationsLab } from '../../../../fakes/operations-lab.ts'

const MINUTE = 60_000
const VALUES = { Mailbox: 'reception', User: EMMA, AccessRight: 'FullAccess' }
const UPN = 'emma.upn@contoso.com'

const SETTINGS = { automation: AUTOMATION, runbooks: [runbook()] }

/** A runbook that Emma is given by name, in an Automation account that a test fills. */
class Started {
    readonly azure = new FakeAutomation()
    readonly lab: OperationsLab

    constructor(
        changes: Partial<Runbook> = {},
        values: Readonly<Record<string, string>> = VALUES,
        isDryRun = false,
    ) {
        this.lab = new OperationsLab(
            { automation: AUTOMATION, runbooks: [runbook(changes)] },
            { 'run-runbook': { tier: 1, approval: 'automatic' } },
        )
        this.lab.graph = (request) => this.azure.answer(request) ?? nameOf(request.url)
        const made = requestOperation(this.lab.deps(), {
            key: 'k',
            kind: 'run-runbook',
            targetId: EMMA,
            requesterId: EMMA,
            input: inputOf('Add-SharedMailboxPermission', values),
            isDryRun,
        })
        if (!made.ok) throw new Error(made.error.code)
    }

    pass(minutes = 0): void {
        this.lab.platform.at += minutes * MINUTE
        workOnOperations(this.lab.deps(), OPERATION_RUNNERS)
    }

    /** The job, each minute, until nothing is planned. */
    run(minutes = 24 * 60): void {
        for (let n = 0; n < minutes && this.lab.row().nextAttemptAt !== null; n += 1) this.pass(1)
    }

    get end(): string {
        const { state, outcome, error } = this.lab.row()
        return `${state} ${outcome?.code ?? error?.code ?? ''}`
    }

    /** All that is kept of it. */
    get kept(): string {
        return JSON.stringify([this.lab.row(), this.lab.platform.callRows, this.lab.platform.errors])
    }
}

const nameOf = (url: string): HttpOutcome | undefined =>
    url.includes('userPrincipalName')
        ? json(200, { id: 'x', userPrincipalName: url.includes(EMMA_ACCOUNT) ? UPN : 'gus.upn@contoso.com' })
        : undefined

test('a runbook is started on its worker group, looked at until it has ended, and its streams are read', () => {
    const started = new Started()
    started.run()
    expect(started.end).toBe('succeeded runbook-completed')
    expect(started.lab.row().outcome?.parameters).toEqual(['Shared mailbox'])
    expect([...started.azure.jobs.values()]).toEqual([
        {
            properties: {
                runbook: { name: 'Add-SharedMailboxPermission' },
                parameters: { Mailbox: 'reception', User: UPN, AccessRight: 'FullAccess' },
                runOn: 'HybridWorkers-OnPrem',
            },
        },
    ])
    const [name = ''] = [...started.azure.jobs.keys()]
    expect(name).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-3[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/)
    expect(started.azure.puts).toBe(1)
    const calls = started.lab.row().history.filter(({ kind }) => kind === 'called')
    expect(calls.map(({ detail }) => detail).filter((detail) => detail.includes('automation'))).toEqual([
        'PUT /automationAccounts/{account}/jobs/{job} 201',
        'GET /automationAccounts/{account}/jobs/{job} 200',
        'GET /automationAccounts/{account}/jobs/{job} 200',
        'GET /automationAccounts/{account}/jobs/{job} 200',
        'GET /automationAccounts/{account}/jobs/{job}/streams 200',
        'GET /automationAccounts/{account}/jobs/{job}/output 200',
    ])
})

test('Azure is called with its own OAuth profile', () => {
    const started = new Started()
    started.run()
    const profiles = started.lab.platform.sent
        .filter(({ url }) => url.includes('management.azure.com'))
        .map(({ oauthProfile }) => oauthProfile)
    expect(new Set(profiles)).toEqual(new Set(['000000000000000000000000000000f3']))
})

test('no row or log has a name, an error text or the output', () => {
    const started = new Started()
    started.azure.output = 'hunter2-in-output'
    started.azure.errorPages = [2]
    started.run()
    expect(started.end).toBe('failed RUNBOOK_ERRORS')
    expect(started.kept).not.toMatch(/@|hunter2|secret-in-error/)
})

test('a completed job with errors in its stream has failed; they are counted over all pages', () => {
    const started = new Started()
    started.azure.errorPages = [20, 20, 3]
    started.run()
    const [name = ''] = [...started.azure.jobs.keys()]
    expect(started.lab.row().error).toEqual({
        code: 'RUNBOOK_ERRORS',
        parameters: ['Shared mailbox', '43', name],
    })
    // The next page is asked of Azure, wherever the answer points to.
    expect(started.lab.platform.sent.some(({ url }) => url.includes('evil'))).toBe(false)
})

test.each(['Failed', 'Stopped', 'Suspended'])('a job that is %s has failed', (status) => {
    const started = new Started()
    started.azure.statuses = ['Running', status]
    started.run()
    expect(started.lab.row().error).toMatchObject({
        code: 'RUNBOOK_FAILED',
        parameters: ['Shared mailbox', status, expect.any(String)],
    })
})

test.each(['Blocked', 'Disconnected', 'SomethingNew', 'New'])(
    'a job that stays %s is stopped when its time is over',
    (status) => {
        const started = new Started()
        started.azure.statuses = [status]
        started.run(9)
        expect([started.lab.row().state, started.azure.stops]).toEqual(['running', 0])
        started.run()
        expect(started.azure.stops).toBe(1)
        expect(started.lab.row().error).toMatchObject({
            code: 'RUNBOOK_TIMEOUT',
            parameters: ['Shared mailbox', '10', expect.any(String), status],
        })
    },
)

test('a job that stops after it was told to ends as timed out, one that completes meanwhile as completed', () => {
    for (const [last, end] of [
        ['Stopped', 'failed RUNBOOK_TIMEOUT'],
        ['Completed', 'succeeded runbook-completed'],
    ] as const) {
        const started = new Started()
        started.azure.statuses = ['New', ...Array.from({ length: 10 }, () => 'Running'), 'Stopping', last]
        started.run()
        expect([started.end, started.azure.stops]).toEqual([end, 1])
    }
})

test('a stop that Azure sends away is tried again', () => {
    const started = new Started()
    started.azure.statuses = ['Running']
    let refusals = 2
    started.azure.trouble = (what) =>
        what === 'stop' && (refusals -= 1) >= 0 ? json(429, {}, { 'Retry-After': '90' }) : undefined
    started.run()
    expect([started.end, started.azure.stops]).toEqual(['failed RUNBOOK_TIMEOUT', 1])
})

test.each<[string, string]>([
    ['Made it.\nreference: vault://servicedesk/4711\n', 'vault://servicedesk/4711'],
    ['{"reference":"https://v.vault.azure.net/secrets/a/1"}', 'https://v.vault.azure.net/secrets/a/1'],
])('a reference in the output is kept: %s', (output, reference) => {
    const started = new Started()
    started.azure.output = output
    started.run()
    expect(started.lab.row().outcome).toEqual({
        code: 'runbook-reference',
        parameters: ['Shared mailbox', reference],
    })
})

test.each([
    'reference: two words',
    'reference: emma@contoso.com',
    `reference: ${'x'.repeat(101)}`,
    'reference: <b>',
    '{"reference": {"a": 1}}',
    '{"reference": ',
    'my reference: x',
])('what is no reference is not kept: %s', (output) => {
    const started = new Started()
    started.azure.output = output
    started.run()
    expect(started.end).toBe('succeeded runbook-completed')
})

test('output that may not be read does not undo what a runbook did', () => {
    const started = new Started()
    started.azure.trouble = (what) =>
        what === 'output' ? json(403, { error: { code: 'AuthorizationFailed' } }) : undefined
    started.run()
    expect(started.end).toBe('succeeded runbook-completed')
})

test.each<[string, string, number, unknown, string]>([
    [
        '403',
        'put',
        403,
        { error: { code: 'AuthorizationFailed' } },
        'AUTOMATION_ROLE_MISSING Automation Job Operator,jobs/write',
    ],
    ['404', 'put', 404, { code: 'NotFound' }, 'AUTOMATION_NOT_FOUND NotFound'],
    ['400', 'put', 400, { code: 'BadRequest' }, 'AUTOMATION_REQUEST_REFUSED 400,BadRequest'],
    ['401', 'put', 401, {}, 'AUTOMATION_TOKEN_REFUSED https://management.azure.com'],
    [
        '403 at the streams',
        'streams',
        403,
        {},
        'AUTOMATION_ROLE_MISSING Automation Job Operator,jobs/streams/read',
    ],
])('%s: told, not tried again', (_name, at, status, body, expected) => {
    const started = new Started()
    started.azure.trouble = (what) => (what === at ? json(status, body) : undefined)
    started.run()
    const { error } = started.lab.row()
    expect(`${error?.code ?? ''} ${error?.parameters.join() ?? ''}`).toBe(expected)
    expect(started.azure.jobs.size).toBe(at === 'put' ? 0 : 1)
})

test('a pause that Azure asks for is kept at any call, and one job is made', () => {
    for (const at of ['put', 'get', 'streams', 'output']) {
        const started = new Started()
        let until = 0
        started.azure.trouble = (what) => {
            if (what !== at || until > 0) return undefined
            until = started.lab.platform.at + 300_000
            return json(429, {}, { 'Retry-After': '300' })
        }
        started.run()
        const azure = started.lab.platform.callRows.filter(({ service }) => service === 'automation')
        const paused = azure.find(({ httpStatus }) => httpStatus === 429)
        const after = azure.filter(({ startedAt }) => startedAt > (paused?.startedAt ?? 0))
        expect([at, started.end, started.azure.jobs.size]).toEqual([at, 'succeeded runbook-completed', 1])
        expect(Math.min(...after.map(({ startedAt }) => startedAt))).toBeGreaterThanOrEqual(until)
    }
})

test('a server error now and then does not end a job that runs for hours', () => {
    const started = new Started({ timeoutMinutes: 600 })
    started.azure.statuses = [...Array.from({ length: 300 }, () => 'Running'), 'Completed']
    let looks = 0
    started.azure.trouble = (what) =>
        what === 'get' && (looks += 1) % 3 === 0 ? json(500, { code: 'InternalError' }) : undefined
    started.run()
    expect(started.end).toBe('succeeded runbook-completed')
    expect(started.lab.row().attempts).toBeGreaterThan(100)
})

test('an answer that is lost makes no second job', () => {
    const started = new Started()
    const plain = started.azure.answer
    started.lab.graph = (request) => {
        const answer = plain(request) ?? nameOf(request.url)
        return request.method === 'PUT' ? { kind: 'failure', reason: 'timeout', text: '' } : answer
    }
    started.run()
    expect([started.end, started.azure.puts, started.azure.jobs.size]).toEqual([
        'succeeded runbook-completed',
        1,
        1,
    ])
})

test('a name that is taken already is the job of an earlier attempt', () => {
    const started = new Started()
    let isFirst = true
    // The job is there, and is not shown at the first look.
    started.azure.trouble = (what) => {
        if (what === 'put' && started.azure.jobs.size === 0) return undefined
        return what === 'get' && started.lab.row().attempts === 2 && isFirst
            ? ((isFirst = false), json(404, { code: 'NotFound' }))
            : undefined
    }
    const plain = started.azure.answer
    started.lab.graph = (request) => {
        const answer = plain(request) ?? nameOf(request.url)
        return request.method === 'PUT' && started.azure.puts === 1
            ? { kind: 'failure', reason: 'unreachable', text: '' }
            : answer
    }
    started.run()
    expect([started.end, started.azure.puts, started.azure.jobs.size]).toEqual([
        'succeeded runbook-completed',
        2,
        1,
    ])
})

test('a job that Azure has shown and does not know any more is not started again', () => {
    const started = new Started()
    started.pass()
    started.azure.jobs.clear()
    started.run()
    expect([started.end, started.azure.puts]).toEqual(['failed RUNBOOK_JOB_LOST', 1])
})

test('a job goes on in the account that it was started in, whatever an admin enters since', () => {
    const started = new Started()
    started.pass()
    started.lab.configure(
        { automation: { ...AUTOMATION, account: 'aa-other' }, runbooks: [runbook()] },
        { 'run-runbook': { tier: 1, approval: 'automatic' } },
    )
    started.run()
    expect(started.end).toBe('succeeded runbook-completed')
    expect(started.lab.calls().some((call) => call.includes('aa-other'))).toBe(false)
})

test.each<[string, (started: Started) => void]>([
    ['user operations are switched off', ({ lab }) => lab.configure({ ...SETTINGS, isOn: false })],
    [
        'the runbook is switched off',
        ({ lab }) => lab.configure({ ...SETTINGS, runbooks: [runbook({ isOn: false })] }),
    ],
    ['the person gets a role', ({ lab }) => lab.roles.set(EMMA_ACCOUNT, ['Global Administrator'])],
])('once Azure has the job it is followed to its end, also when %s', (_what, change) => {
    const started = new Started()
    started.pass()
    expect(started.azure.puts).toBe(1)
    change(started)
    const before = started.lab.platform.sent.length
    started.run()
    expect(started.end).toBe('succeeded runbook-completed')
    expect(started.lab.platform.sent.slice(before).filter(({ url }) => url.includes('graph'))).toEqual([])
})

test('a node that dies at any write leaves a job that was started once', () => {
    let writesInAll = 100
    for (let dies = 1; dies <= writesInAll; dies += 1) {
        const started = new Started()
        let writes = 0
        started.lab.onWrite = () => {
            writes += 1
            if (writes === dies) throw new Crash()
        }
        for (let n = 0; n < 30 && started.lab.row().nextAttemptAt !== null; n += 1)
            try {
                started.pass(3)
            } catch (fault) {
                if (!(fault instanceof Crash)) throw fault
            }
        expect([dies, started.end, started.azure.jobs.size]).toEqual([dies, 'succeeded runbook-completed', 1])
        if (writes < dies) writesInAll = dies
    }
    expect(writesInAll).toBeGreaterThan(8)
    expect(writesInAll).toBeLessThan(100)
})

test('what is protected stays so, whomever the operation is for', () => {
    const values = { ...VALUES, User: GUS }
    const prepare = (change: (lab: OperationsLab) => void): Started => {
        const started = new Started({}, values)
        started.lab.accounts.set('gus@contoso.com', '22222222-2222-4222-8222-222222222222')
        change(started.lab)
        started.run()
        expect(started.azure.puts).toBe(started.end.startsWith('failed') ? 0 : 1)
        return started
    }
    expect(prepare(() => undefined).end).toBe('succeeded runbook-completed')
    expect(prepare((lab) => lab.roles.set('22222222-2222-4222-8222-222222222222', ['role'])).end).toBe(
        'failed OPERATION_PRIVILEGED',
    )
    expect(
        prepare((lab) =>
            lab.configure(
                { automation: AUTOMATION, runbooks: [runbook()], protectedUsers: [GUS] },
                { 'run-runbook': { tier: 1, approval: 'automatic' } },
            ),
        ).end,
    ).toBe('failed OPERATION_PRIVILEGED')
    expect(prepare((lab) => lab.accounts.delete('gus@contoso.com')).end).toBe('failed ACCOUNT_NOT_FOUND')
    expect(prepare((lab) => lab.inactive.add(GUS)).end).toBe('failed RUNBOOK_PARAMETER_WRONG')
})

test('what is not registered any more is not started, nor with other values than were asked for', () => {
    for (const [change, end] of [
        [runbook({ isOn: false }), 'failed OPERATION_KIND_OFF'],
        [runbook({ parameters: [parameter('Mailbox')] }), 'failed RUNBOOK_PARAMETER_UNKNOWN'],
        [
            runbook({ parameters: [...runbook().parameters, parameter('More')] }),
            'failed RUNBOOK_PARAMETER_MISSING',
        ],
    ] as const) {
        const started = new Started()
        started.lab.configure(
            { automation: AUTOMATION, runbooks: [change] },
            { 'run-runbook': { tier: 1, approval: 'automatic' } },
        )
        started.run()
        expect([started.end, started.azure.puts]).toEqual([end, 0])
    }
    const changed = new Started()
    const row = changed.lab.row()
    changed.lab.memory.rows.set(row.sysId, { ...row, input: inputOf('Add-SharedMailboxPermission', {}) })
    changed.run()
    expect([changed.end, changed.azure.puts]).toEqual(['failed OPERATION_CHANGED', 0])
})

test('a runbook that resets passwords does not run by itself', () => {
    const started = new Started({ resetsPasswords: true })
    started.run()
    expect([started.end, started.azure.puts]).toEqual(['failed RUNBOOK_FOR_PASSWORDS', 0])
})

test('a dry run says what would be called, names nobody and calls nothing of Azure', () => {
    const started = new Started({}, VALUES, true)
    started.run()
    expect(started.end).toBe('succeeded dry-run')
    expect(started.lab.row().outcome?.parameters[0]).toMatch(
        /^PUT \/automationAccounts\/\{account\}\/jobs\/[0-9a-f-]{36} Add-SharedMailboxPermission \(Mailbox, User, AccessRight\), runOn HybridWorkers-OnPrem$/,
    )
    expect(started.lab.calls().filter((call) => call.includes('automationAccounts'))).toEqual([])
})

test('it goes to whom it is for and to nobody else: a manager is no target', () => {
    const started = new Started({}, { ...VALUES, User: MAX })
    started.lab.accounts.set('max@contoso.com', '33333333-3333-4333-8333-333333333333')
    started.run()
    expect(JSON.stringify([...started.azure.jobs.values()])).not.toContain(UPN)
})
