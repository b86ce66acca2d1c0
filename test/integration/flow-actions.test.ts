/** Flow Designer actions, each by its own Script step on the built package, as those whom a flow may run as. */
import {
    DEFAULT_OPERATION_SETTINGS,
    type OperationSettings,
} from '../../src/server/user-operations/operation-settings.ts'
import type { OperationKind } from '../../src/server/user-operations/operation-kind.ts'
import { idOf } from '../license-lab.ts'
import {
    EMMA,
    INCIDENT,
    OLGA,
    runbookSettings,
    SPOOLER,
    startRunbookLab,
    type RunbookLab,
} from '../runbook-lab.ts'

jest.setTimeout(300_000)

const LICENSE = 'Request Microsoft 365 license'
const RESET = 'Request Microsoft 365 password reset'
const RUNBOOK = 'Run Microsoft 365 runbook'
const GET = 'Get Microsoft 365 user operation'
const OWN = '/api/x_mioms_m365_assis/v1/own_operations'
/** Incidents by their callers. */
const OF_TOM = '1f'.repeat(16)
const OF_EMMA = '2f'.repeat(16)
const EMPLOYEE = 'emma.employee'
const MANAGER = 'marc.manager'
const REFUSED = { operation: '', state: '', finished: '', outcome_code: '', outcome: '' }
const FINE = { error_code: '', error_message: '', error_fix: '', correlation_id: '' }

/** All kinds are on, a runbook waits for the manager too. */
function settings(off: readonly OperationKind[] = []): Partial<OperationSettings> {
    const { kinds, ...runbooks } = runbookSettings([SPOOLER], { tier: 1, approval: 'manager' })
    const on = Object.entries({ ...DEFAULT_OPERATION_SETTINGS.kinds, ...kinds }).map(([kind, policy]) => [
        kind,
        { ...policy, isOn: !off.includes(kind as OperationKind) },
    ])
    return { ...runbooks, kinds: Object.fromEntries(on) as OperationSettings['kinds'] }
}

let lab: RunbookLab
beforeAll(async () => {
    lab = await startRunbookLab()
    await lab.configure(settings())
    await lab.work()
    await lab.instance.control.loadRecords([
        {
            table: 'incident',
            values: { sys_id: OF_TOM, caller_id: idOf('tom.becker'), state: '2', active: 'true' },
        },
        { table: 'incident', values: { sys_id: OF_EMMA, caller_id: EMMA, state: '2', active: 'true' } },
        { table: 'sys_user', values: { sys_id: 'f'.repeat(32), user_name: 'gone.person', active: 'false' } },
    ])
})
afterAll(() => lab?.close())
beforeEach(() => lab.configure(settings()))

const run = (action: string, user: string, inputs: Readonly<Record<string, string>>) =>
    lab.instance.control.runAction({ action, user, inputs })
const decide = async (who: string, operation: string, decision: string): Promise<number> =>
    (await lab.call(who, 'POST', `${OWN}/${operation}/decisions`, { decision })).status
const operations = (): number => lab.stored('x_mioms_m365_assis_user_operation').length
const newest = () => lab.stored('x_mioms_m365_assis_user_operation').at(-1) ?? {}
const visio = (user: string): Readonly<Record<string, string>> => ({
    user: idOf(user),
    license: 'VISIOCLIENT',
    reason: 'Draws plans, ask x@contoso.com',
})

test('a license is asked for by the person that the flow runs as, waits for the manager, and is assigned', async () => {
    const asked = await run(LICENSE, EMPLOYEE, visio('kenji.mori'))
    const operation = asked['operation'] ?? ''
    expect(asked).toEqual({ ...REFUSED, ...FINE, operation, state: 'requested', finished: 'false' })
    expect(lab.operation(operation)).toMatchObject({
        kind: 'assign-license',
        tier: '1',
        state: 'requested',
        target: idOf('kenji.mori'),
        requester: EMMA,
        request_item: '',
        approver: '',
    })
    await lab.passes(2)
    expect(lab.assignments()).toBe(0)

    const page = (await lab.call(MANAGER, 'GET', `${OWN}/${operation}`)).json.result.operation
    expect(page).toMatchObject({ requester: 'Emma Employee', reason: 'Draws plans, ask …' })
    expect(page.history[0].detail).toBe('A flow asked in the name of this person.')
    expect(await decide(EMPLOYEE, operation, 'approve')).toBe(403)
    expect(await decide(MANAGER, operation, 'approve')).toBe(200)
    expect(await run(GET, EMPLOYEE, { operation })).toMatchObject({
        state: 'queued',
        finished: 'false',
        outcome: '',
    })
    await lab.passes(3)
    expect(await run(GET, EMPLOYEE, { operation })).toEqual({
        ...FINE,
        operation,
        state: 'succeeded',
        finished: 'true',
        outcome_code: 'license-assigned',
        outcome: 'The license Visio Plan 2 was assigned, and Microsoft shows it.',
    })
    expect(lab.assignments()).toBe(1)
})

test('a step that runs again asks once, until that one has ended', async () => {
    const first = await run(LICENSE, EMPLOYEE, visio('tom.becker'))
    const before = operations()
    expect(await run(LICENSE, EMPLOYEE, visio('tom.becker'))).toEqual(first)
    expect(operations()).toBe(before)
    expect(await decide(MANAGER, first['operation'] ?? '', 'reject')).toBe(200)
    const second = await run(LICENSE, EMPLOYEE, visio('tom.becker'))
    expect(second['operation']).not.toBe(first['operation'])
    expect(await decide(MANAGER, second['operation'] ?? '', 'reject')).toBe(200)
})

test('a manager whose flow asks for somebody of theirs does not approve it: their manager is asked', async () => {
    const { operation = '' } = await run(LICENSE, MANAGER, visio('felix.frontline'))
    expect(await decide(MANAGER, operation, 'approve')).toBe(403)
    expect(
        (await lab.call(MANAGER, 'GET', `${OWN}/${operation}`)).json.result.operation.waitsFor.who,
    ).toEqual(['Helga Head'])
    expect(lab.operation(operation)).toMatchObject({ state: 'requested', approver: '' })
})

test('a password reset waits for the identity, and neither action ever answers the secret', async () => {
    const asked = await run(RESET, OLGA, { incident: OF_TOM })
    const operation = asked['operation'] ?? ''
    expect(asked).toEqual({ ...REFUSED, ...FINE, operation, state: 'requested', finished: 'false' })
    expect(lab.operation(operation)).toMatchObject({
        kind: 'reset-password',
        tier: '2',
        target: idOf('tom.becker'),
        incident: OF_TOM,
    })
    expect((await run(RESET, OLGA, { incident: OF_TOM }))['operation']).toBe(operation)
    expect([
        await decide(OLGA, operation, 'approve'),
        await decide(MANAGER, operation, 'confirm-identity'),
        await decide(MANAGER, operation, 'approve'),
    ]).toEqual([403, 200, 200])
    const given = await lab.call(
        MANAGER,
        'POST',
        `/api/x_mioms_m365_assis/v1/password_resets/operations/${operation}/hand_over`,
        {},
    )
    const { secret } = given.json.result.handOver as { secret: string }
    expect(secret.length).toBeGreaterThan(5)
    for (const ended of [await run(GET, OLGA, { operation }), await run(GET, MANAGER, { operation })]) {
        expect(ended).toMatchObject({
            ...FINE,
            state: 'succeeded',
            finished: 'true',
            outcome_code: 'access-pass-issued',
        })
        expect(JSON.stringify(ended)).not.toContain(secret)
    }
    expect(lab.kept()).not.toContain(secret)
})

test('whoever is registered for self-service resets there: the flow hears it at once', async () => {
    expect(await run(RESET, OLGA, { incident: OF_EMMA })).toMatchObject({
        ...FINE,
        state: 'succeeded',
        finished: 'true',
        outcome_code: 'self-service',
        outcome: expect.stringContaining('https://aka.ms/sspr') as string,
    })
})

test('a runbook is started once the manager has approved it, with the values of the flow', async () => {
    lab.microsoft.control.scriptRunbook(SPOOLER.name, { runsSeconds: 30, ends: 'Completed', stream: [] })
    const { operation = '', state } = await run(RUNBOOK, OLGA, {
        incident: INCIDENT,
        runbook: SPOOLER.name,
        parameters: '{"ComputerName": "PRINT01", "Force": true}',
    })
    expect(state).toBe('requested')
    await lab.passes(2)
    expect(lab.microsoft.control.jobs()).toEqual([])
    expect(await decide(MANAGER, operation, 'approve')).toBe(200)
    await lab.passes(5)
    expect(lab.microsoft.control.jobs()[0]?.parameters).toEqual({ ComputerName: 'PRINT01', Force: 'true' })
    expect(await run(GET, OLGA, { operation })).toMatchObject({
        state: 'succeeded',
        finished: 'true',
        outcome_code: 'runbook-completed',
    })
})

const SPOOL = { incident: INCIDENT, runbook: SPOOLER.name }

/** What goes around the form of the page is a failed operation in the trail. */
const KEPT = ['RUNBOOK_NOT_REGISTERED', 'RUNBOOK_PARAMETER_UNKNOWN', 'RUNBOOK_PARAMETER_WRONG']

test.each<readonly [string, string, string, Readonly<Record<string, string>>, string]>([
    ['the system user is nobody', LICENSE, 'system', { license: 'VISIOCLIENT' }, 'OPERATION_WITHOUT_PERSON'],
    ['so is Guest', LICENSE, 'guest', { license: 'VISIOCLIENT' }, 'OPERATION_WITHOUT_PERSON'],
    ['so is who has left', LICENSE, 'gone.person', { license: 'VISIOCLIENT' }, 'OPERATION_WITHOUT_PERSON'],
    ['the system user resets nothing', RESET, 'system', { incident: INCIDENT }, 'OPERATION_WITHOUT_PERSON'],
    ['and runs nothing', RUNBOOK, 'system', SPOOL, 'OPERATION_WITHOUT_PERSON'],
    ['no such product', LICENSE, EMPLOYEE, { license: 'NO_SUCH_PLAN' }, 'LICENSE_NOT_SUBSCRIBED'],
    [
        'a query as the product',
        LICENSE,
        EMPLOYEE,
        { license: 'VISIOCLIENT^ORskuISNOTEMPTY' },
        'LICENSE_NOT_SUBSCRIBED',
    ],
    [
        'no such person',
        LICENSE,
        EMPLOYEE,
        { license: 'VISIOCLIENT', user: '9'.repeat(32) },
        'REQUEST_INVALID',
    ],
    ['a reset without the role', RESET, EMPLOYEE, { incident: INCIDENT }, 'OPERATION_ROLE_MISSING'],
    ['a runbook without the role', RUNBOOK, MANAGER, SPOOL, 'OPERATION_ROLE_MISSING'],
    ['no such incident', RESET, OLGA, { incident: '9'.repeat(32) }, 'INCIDENT_NOT_FOUND'],
    [
        'a runbook that nobody registered',
        RUNBOOK,
        OLGA,
        { ...SPOOL, runbook: 'Remove-Everything' },
        'RUNBOOK_NOT_REGISTERED',
    ],
    ['no JSON', RUNBOOK, OLGA, { ...SPOOL, parameters: '{ComputerName: secret' }, 'REQUEST_INVALID'],
    ['no object', RUNBOOK, OLGA, { ...SPOOL, parameters: '["PRINT01"]' }, 'REQUEST_INVALID'],
    [
        'a value within a value',
        RUNBOOK,
        OLGA,
        { ...SPOOL, parameters: '{"ComputerName": {"a": "b"}}' },
        'REQUEST_INVALID',
    ],
    [
        'a parameter more',
        RUNBOOK,
        OLGA,
        { ...SPOOL, parameters: '{"ComputerName": "P1", "Command": "x"}' },
        'RUNBOOK_PARAMETER_UNKNOWN',
    ],
    [
        'JSON as a value',
        RUNBOOK,
        OLGA,
        { ...SPOOL, parameters: '{"ComputerName": "{\\"a\\":1}"}' },
        'RUNBOOK_PARAMETER_WRONG',
    ],
    ['no value', RUNBOOK, OLGA, SPOOL, 'RUNBOOK_PARAMETER_MISSING'],
    ['an operation that is not there', GET, OLGA, { operation: '9'.repeat(32) }, 'OPERATION_NOT_FOUND'],
    ['a query as the operation', GET, OLGA, { operation: '1^ORsys_idISNOTEMPTY' }, 'OPERATION_NOT_FOUND'],
])('refused: %s', async (_what, action, user, inputs, code) => {
    const before = operations()
    const given = action === LICENSE ? { user: idOf('tom.becker'), ...inputs } : inputs
    const answer = await run(action, user, given)
    expect(answer).toMatchObject({ ...REFUSED, error_code: code })
    for (const name of ['error_message', 'error_fix', 'correlation_id']) expect(answer[name]).not.toBe('')
    expect(JSON.stringify(answer)).not.toContain('secret')
    expect(operations()).toBe(before + Number(KEPT.includes(code)))
    const log = lab.stored('syslog').map(({ message }) => message)
    expect(log.join('\n')).toContain(`[${code}] ${answer['correlation_id'] ?? '?'}`)
})

test('a runbook that goes around the registry is kept with who asked, and without what was entered', async () => {
    await run(RUNBOOK, OLGA, { ...SPOOL, parameters: '{"ComputerName": "P1", "Injected-Command": "x"}' })
    expect(newest()).toMatchObject({
        kind: 'run-runbook',
        state: 'failed',
        error_code: 'RUNBOOK_PARAMETER_UNKNOWN',
    })
    expect(newest()['history']).toContain('by-flow')
    expect(newest()['input']).toBe('{}')
})

test.each<readonly [OperationKind, string, Readonly<Record<string, string>>]>([
    ['assign-license', LICENSE, visio('tom.becker')],
    ['reset-password', RESET, { incident: INCIDENT }],
    ['run-runbook', RUNBOOK, { ...SPOOL, parameters: '{"ComputerName": "PRINT01"}' }],
])('refused: %s is switched off', async (kind, action, inputs) => {
    await lab.configure(settings([kind]))
    expect(await run(action, OLGA, inputs)).toMatchObject({ ...REFUSED, error_code: 'OPERATION_KIND_OFF' })
    await lab.configure({ ...settings(), isOn: false })
    expect(await run(action, OLGA, inputs)).toMatchObject({ ...REFUSED, error_code: 'OPERATIONS_OFF' })
})

test('a protected person is never touched: the row says so, and only who may know hears why', async () => {
    await lab.configure({ ...settings(), protectedUsers: [idOf('vera.visio')] })
    const answer = await run(LICENSE, EMPLOYEE, visio('vera.visio'))
    const { operation = '' } = answer
    expect(answer).toMatchObject({
        ...FINE,
        state: 'failed',
        finished: 'true',
        outcome_code: 'ACCOUNT_NOT_TOLD',
    })
    expect(await run(GET, OLGA, { operation })).toMatchObject({
        outcome_code: 'OPERATION_PRIVILEGED',
        outcome: expect.stringMatching(
            /^This account is protected.*Microsoft Entra admin center\.$/,
        ) as string,
    })
    expect(lab.operation(operation)).toMatchObject({ tier: '3', state: 'failed' })
})

test('an operation of other people is not there for a flow that runs as somebody else', async () => {
    const { operation = '' } = await run(LICENSE, EMPLOYEE, visio('ines.costa'))
    expect(await run(GET, 'ana.agent', { operation })).toMatchObject({
        ...REFUSED,
        error_code: 'OPERATION_NOT_FOUND',
    })
    expect(await run(GET, OLGA, { operation })).toMatchObject({ operation, state: 'requested' })
})

test('sentences are in the language of whom the flow runs as', async () => {
    const answer = await run(RESET, 'octave.operations', { incident: '9'.repeat(32) })
    expect(answer['error_code']).toBe('INCIDENT_NOT_FOUND')
    expect(answer['error_message']).toMatch(/incident|Cet/)
    expect(answer['error_message']).not.toBe(
        (await run(RESET, OLGA, { incident: '9'.repeat(32) }))['error_message'],
    )
})
