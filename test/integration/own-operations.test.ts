/** One operation as its people see and decide it, on the built package: who sees it, who decides, and what follows. */
import { startLicenseLab, idOf, MARC, type LicenseLab } from '../license-lab.ts'
import { misfits } from './openapi-documents.ts'

jest.setTimeout(300_000)

const API = '/api/x_mioms_m365_assis/v1/own_operations'
const LISTS = `${API}/lists/own`
const EMMA = 'emma.employee'
const MANAGER = 'marc.manager'
/** Has nothing to do with any of it. */
const STRANGER = 'ana.agent'
const OPERATOR = 'olga.operations'
const NOWHERE = '9'.repeat(32)

let lab: LicenseLab
beforeAll(async () => {
    lab = await startLicenseLab()
    await lab.configure()
    await lab.work()
})
afterAll(() => lab.close())

/** sys_id of the operation of the newest request of somebody, as its requester finds it. */
async function newest(who: string): Promise<string> {
    const { json } = await lab.call(who, 'GET', LISTS)
    return json.result.lists.asked.lines[0].sysId as string
}

async function ordered(who: string, product: string): Promise<{ item: string; operation: string }> {
    const item = await lab.order(who, product)
    return { item, operation: await newest(who) }
}

const view = async (who: string | undefined, operation: string) => lab.call(who, 'GET', `${API}/${operation}`)
const decide = async (who: string | undefined, operation: string, decision: unknown) => {
    const answer = await lab.call(who, 'POST', `${API}/${operation}/decisions`, { decision })
    await lab.instance.control.drain()
    return answer
}
const approvals = async (item: string): Promise<readonly (string | undefined)[]> =>
    (await lab.rows('sysapproval_approver', `sysapproval=${item}`)).map(({ state }) => state)
const withoutId = ({ correlationId: _, ...error }: Record<string, unknown>): unknown => error

test('the employee, the manager and whoever runs operations see it; nobody else can tell that it is there', async () => {
    const { item, operation } = await ordered(EMMA, 'Visio Plan 2')
    for (const who of [EMMA, MANAGER, OPERATOR, 'admin']) {
        const { status, json, text } = await view(who, operation)
        expect([who, status]).toEqual([who, 200])
        expect(
            misfits('/components/schemas/OperationAnswer', json.result, 'own-operations.openapi.yaml'),
        ).toBe('')
        expect(json.result.operation).toMatchObject({
            label: 'Assign license',
            about: 'Visio Plan 2',
            target: { name: 'Emma Employee' },
            waitsFor: { what: 'approval', who: ['Marc Manager'] },
        })
        expect(text).not.toMatch(/@contoso/)
    }
    const mays = await Promise.all(
        [EMMA, MANAGER, OPERATOR].map(async (who) => (await view(who, operation)).json),
    )
    expect(mays.map(({ result }) => [result.operation.may.approve, result.operation.may.cancel])).toEqual([
        [false, true],
        [true, false],
        [false, true],
    ])
    expect((await view(undefined, operation)).status).toBe(401)
    for (const who of [STRANGER, 'sara.security', 'omar.escalation']) {
        const refused = await view(who, operation)
        const missing = await view(who, NOWHERE)
        expect([who, refused.status]).toEqual([who, 404])
        expect(withoutId(refused.json.result.error)).toEqual(withoutId(missing.json.result.error))
    }
    // The item is the employee's own; the manager was asked about it.
    expect((await view(EMMA, operation)).json.result.operation.requestItem.sysId).toBe(item)
})

test('a stranger decides nothing, and leaves no trace; the requester does not approve, and that is noted', async () => {
    const operation = await newest(EMMA)
    for (const decision of ['confirm-identity', 'approve', 'reject', 'cancel'])
        expect((await decide(STRANGER, operation, decision)).status).toBe(404)
    expect((await decide(undefined, operation, 'approve')).status).toBe(401)
    const own = await decide(EMMA, operation, 'approve')
    expect([own.status, own.json.result.error.code]).toEqual([403, 'OPERATION_NOT_YOURS'])
    const { history, state } = (await view(OPERATOR, operation)).json.result.operation
    expect(history.map(({ kind, by }: { kind: string; by: string }) => [kind, by])).toEqual([
        ['requested', 'Emma Employee'],
        ['refused', 'Emma Employee'],
    ])
    expect(state).toBe('requested')
    for (const decision of [undefined, 'verified', 7, { approve: true }]) {
        const odd = await decide(MANAGER, operation, decision)
        expect([odd.status, odd.json.result.error.code]).toEqual([400, 'REQUEST_INVALID'])
    }
})

test('the manager approves on the page: approval and item agree, and the job assigns once', async () => {
    const { item, operation } = await ordered('vera.visio', 'Microsoft 365 Copilot')
    lab.microsoft.control.clearRequests()
    const answer = await decide(MANAGER, operation, 'approve')
    expect([answer.status, answer.json.result.operation.state]).toEqual([200, 'queued'])
    expect(await approvals(item)).toEqual(['approved'])
    expect((await lab.item(item))['approval']).toBe('approved')
    const late = await decide(MANAGER, operation, 'reject')
    expect([late.status, late.json.result.error.code]).toEqual([409, 'OPERATION_STATE'])
    await lab.passes(3)
    expect(lab.assignments()).toBe(1)
    const { state, steps, outcome } = (await view('vera.visio', operation)).json.result.operation
    expect([state, outcome.says]).toEqual([
        'succeeded',
        'The license Microsoft 365 Copilot was assigned, and Microsoft shows it.',
    ])
    expect(
        steps.map((step: { name: string; state: string; by: string | null }) => [
            step.name,
            step.state,
            step.by,
        ]),
    ).toEqual([
        ['requested', 'reached', 'vera.visio'],
        ['approved', 'reached', 'Marc Manager'],
        ['done', 'reached', null],
    ])
    expect((await lab.item(item))['state']).toBe('3')
})

test('calls to Microsoft are shown to who holds the role alone', async () => {
    const operation = await newest('vera.visio')
    const calls = async (who: string): Promise<number> =>
        (await view(who, operation)).json.result.operation.history.filter(
            ({ kind, correlationId }: { kind: string; correlationId: string | null }) =>
                kind === 'called' || correlationId !== null,
        ).length
    expect(await calls(OPERATOR)).toBeGreaterThan(1)
    for (const who of ['vera.visio', MANAGER]) expect(await calls(who)).toBe(0)
})

test('the manager rejects on the page, the requester cancels: closed, and Microsoft was never asked', async () => {
    lab.microsoft.control.clearRequests()
    const rejected = await ordered('tom.becker', 'Microsoft 365 Copilot')
    expect((await decide(MANAGER, rejected.operation, 'reject')).json.result.operation.state).toBe(
        'cancelled',
    )
    expect(await approvals(rejected.item)).toEqual(['rejected'])
    expect((await lab.item(rejected.item))['state']).toBe('4')
    const cancelled = await ordered('ines.costa', 'Microsoft 365 Copilot')
    expect((await decide('ines.costa', cancelled.operation, 'cancel')).json.result.operation.state).toBe(
        'cancelled',
    )
    expect(await approvals(cancelled.item)).toEqual(['not_required'])
    expect((await lab.item(cancelled.item))['state']).toBe('4')
    await lab.passes(2)
    expect(lab.assignments()).toBe(0)
})

test('lists: what waits for me, what I asked for, what is for me', async () => {
    const lists = async (who: string) => {
        const { status, json } = await lab.call(who, 'GET', LISTS)
        expect([who, status]).toEqual([who, 200])
        expect(misfits('/components/schemas/OwnOperations', json.result, 'own-operations.openapi.yaml')).toBe(
            '',
        )
        const { waiting, asked, mine } = json.result.lists
        return [waiting.total, asked.total, mine.total]
    }
    expect(await lists(EMMA)).toEqual([0, 1, 1])
    expect(await lists(MANAGER)).toEqual([1, 0, 0])
    expect(await lists(STRANGER)).toEqual([0, 0, 0])
    // The role lets see one by one and in the page of operations; here stands what is one's own.
    expect(await lists(OPERATOR)).toEqual([0, 0, 0])
    expect((await lab.call(undefined, 'GET', LISTS)).status).toBe(401)
})

test('a page of a list begins where it was asked to', async () => {
    const { json } = await lab.call(MANAGER, 'GET', `${LISTS}?waiting=20`)
    expect(json.result.lists.waiting).toMatchObject({ total: 1, offset: 20, lines: [] })
})

test('the manager who left sees it no more; the new one is waited for', async () => {
    const operation = await newest(EMMA)
    const load = (manager: string) =>
        lab.instance.control.loadRecords([
            { table: 'sys_user', values: { sys_id: 'd3e0000000000000000000000000a003', manager } },
        ])
    await load(idOf('tom.becker'))
    expect((await view(MANAGER, operation)).status).toBe(404)
    expect((await view('tom.becker', operation)).json.result.operation.may.approve).toBe(true)
    await load(MARC)
    expect((await view('tom.becker', operation)).status).toBe(404)
})
