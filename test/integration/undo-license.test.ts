/** Taking a license back that was requested and assigned: who may, through which approval, what Microsoft shows then. */
import { misfits } from './openapi-documents.ts'
import { startLicenseLab, type LicenseLab } from '../license-lab.ts'

const TABLE = 'x_mioms_m365_assis_user_operation'
const API = '/api/x_mioms_m365_assis/v1/operations_overview'
const OLGA = 'olga.operations'

let lab: LicenseLab
let assigned = ''
beforeAll(async () => {
    lab = await startLicenseLab()
    await lab.configure({}, { approval: 'automatic' })
    await lab.work()
    await lab.order('emma.employee', 'Microsoft 365 Copilot')
    await lab.passes(2)
    const { json } = await lab.call(OLGA, 'GET', `${API}/overview?kind=assign-license`)
    assigned = json.result.operations[0].sysId
}, 240_000)
afterAll(() => lab?.close())

const undo = (sysId: string, user: string | undefined = OLGA) =>
    lab.call(user, 'POST', `${API}/operations/${sysId}/undo`, {})
const row = async (sysId: string) => {
    const { json } = await lab.call(OLGA, 'GET', `${API}/overview`)
    return json.result.operations.find((one: { sysId: string }) => one.sysId === sysId)
}
const licensesOf = async (name: string): Promise<string> => {
    const answer = await fetch(`${lab.microsoft.url}/control/users`, {
        method: 'POST',
        body: JSON.stringify({ user: `${name}@contoso.com` }),
    })
    return answer.text()
}

test.each([
    [undefined, 401],
    ['emma.employee', 403],
    ['ana.agent', 403],
    ['sara.security', 403],
    ['omar.escalation', 403],
])('%s may not ask for it: %i, and nothing is stored', async (user, expected) => {
    await lab.instance.control.resetCounters()
    const { status } = await lab.call(user, 'POST', `${API}/operations/${assigned}/undo`, {})
    expect(status).toBe(expected)
    expect((await lab.instance.control.counters()).byTable[TABLE]?.writes ?? 0).toBe(0)
})

test('what is none, and what left nothing to take back, is refused with what to do', async () => {
    expect((await undo('0'.repeat(32))).json.result.error.code).toBe('OPERATION_NOT_FOUND')
    expect((await undo('1^ORsys_idISNOTEMPTY')).json.result.error.code).toBe('OPERATION_NOT_FOUND')
})

test('it waits for the approval that a license needs, is done once, and Microsoft no longer shows it', async () => {
    expect(await row(assigned)).toMatchObject({ undo: { may: true, by: null }, undoes: null })
    expect(await licensesOf('emma.employee')).toMatch(/copilot/i)
    await lab.configure({}, { approval: 'manager' })
    const [first, second] = [await undo(assigned), await undo(assigned)]
    expect(first.status).toBe(200)
    expect(
        misfits('/components/schemas/Undo', first.json.result.undo, 'operations-overview.openapi.yaml'),
    ).toBe('')
    const taken = first.json.result.undo.by.sysId
    expect(second.json.result.undo.by.sysId).toBe(taken)
    await lab.passes(2)
    expect(lab.assignments()).toBe(1)
    const waiting = await row(taken)
    expect(waiting).toMatchObject({
        kind: { value: 'remove-license', label: 'Take license back' },
        state: { value: 'requested' },
        undoes: assigned,
        undo: null,
    })
    // By rule from now on: the job plans what waits for nobody any more.
    await lab.configure({}, { approval: 'automatic' })
    await lab.passes(2)
    expect(await row(taken)).toMatchObject({ state: { value: 'succeeded' } })
    expect(await licensesOf('emma.employee')).not.toMatch(/copilot/i)
    expect(lab.assignments()).toBe(2)
    expect(await row(assigned)).toMatchObject({
        undo: { may: false, by: { sysId: taken, state: { value: 'succeeded' } } },
    })
    await undo(assigned)
    await lab.passes(2)
    expect(lab.assignments()).toBe(2)
})

test('Microsoft asks to wait, then fails: it is done later, once', async () => {
    await lab.order('kenji.mori', 'Visio')
    await lab.passes(2)
    const { json } = await lab.call(OLGA, 'GET', `${API}/overview?kind=assign-license`)
    const before = lab.assignments()
    lab.microsoft.control.addFault({
        kind: 'error',
        status: 429,
        retryAfter: 120,
        path: '/v1.0/users/*/assignLicense',
    })
    const { json: asked } = await undo(json.result.operations[0].sysId)
    await lab.passes(1)
    expect(await row(asked.result.undo.by.sysId)).toMatchObject({ state: { value: 'running' } })
    await lab.passes(12)
    expect(await row(asked.result.undo.by.sysId)).toMatchObject({ state: { value: 'succeeded' } })
    // The one that was sent away, and the one that was taken.
    expect(lab.assignments() - before).toBe(2)
    expect(lab.microsoft.control.requests().filter(({ tooEarly }) => tooEarly)).toEqual([])
})
