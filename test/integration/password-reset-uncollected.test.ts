/** Password resets that nobody collects, on the built package: they end once, and whoever asked is told. */
import { idOf, MARC } from '../license-lab.ts'
import { AGENT, MANAGER, operationOf, OWN, startPasswordLab, type PasswordLab } from '../password-lab.ts'

jest.setTimeout(300_000)

const SCOPE = 'x_mioms_m365_assis'
const TOM = 'tom.becker'

let lab: PasswordLab
beforeAll(async () => {
    lab = await startPasswordLab()
    await lab.configureResets()
})
afterAll(() => lab?.close())
beforeEach(() => lab.microsoft.control.clearFaults())

const hours = async (count: number): Promise<void> => {
    await lab.instance.control.setClock({ advanceSeconds: count * 3600 })
    lab.microsoft.control.advanceClock(count * 60)
    await lab.passes(1)
}
const view = async (operation: string, who = MANAGER) =>
    (await lab.call(who, 'GET', `${OWN}/${operation}`)).json.result.operation
const told = async (operation: string): Promise<readonly (string | undefined)[]> =>
    (await lab.rows('sysevent', `name=${SCOPE}.operation_expired^instance=${operation}`)).map(
        ({ parm1 }) => parm1,
    )
const notes = async (sysId: string): Promise<readonly (string | undefined)[]> =>
    (await lab.rows('sys_journal_field', `element_id=${sysId}^element=work_notes`)).map(({ value }) => value)
const secretsMade = (): number =>
    lab.microsoft.control.requests().filter(({ path }) => path.endsWith('/temporaryAccessPassMethods')).length

test('an approved order ends after 72 hours: the item is closed with the reason, and the person told once', async () => {
    const item = await lab.orderReset(TOM)
    expect(await lab.decide(MANAGER, item, 'approved')).toBe(200)
    const operation = operationOf(item)
    await hours(71)
    expect(await view(operation)).toMatchObject({ state: 'approved', may: { handOver: true } })
    await hours(1)
    expect(await view(operation)).toMatchObject({
        state: 'failed',
        error: { code: 'PASSWORD_NOT_COLLECTED', message: expect.stringContaining('within 72 hours') },
        may: { handOver: false, handOverAgain: false },
    })
    await lab.passes(3)
    expect((await lab.item(item))['state']).toBe('4')
    expect((await lab.comments(item)).filter((text) => text.includes('nobody collected it'))).toHaveLength(1)
    expect(await told(operation)).toEqual([idOf(TOM)])
    const history = (await view(operation)).history as readonly { readonly kind: string }[]
    expect(history.filter(({ kind }) => kind === 'failed')).toHaveLength(1)
    lab.microsoft.control.clearRequests()
    const late = await lab.handOver(operation)
    expect([late.status, late.json.result.error.code, secretsMade()]).toEqual([409, 'OPERATION_STATE', 0])
})

test('asked for on an incident and put off by Microsoft: the incident stays open with one note, both are told', async () => {
    const incident = await lab.incident(TOM)
    const { json } = await lab.ask(incident)
    const operation = json.result.operation.sysId as string
    for (const decision of ['confirm-identity', 'approve'])
        expect((await lab.call(MANAGER, 'POST', `${OWN}/${operation}/decisions`, { decision })).status).toBe(
            200,
        )
    lab.microsoft.control.addFault({ kind: 'error', status: 503, path: '*/temporaryAccessPassMethods' })
    expect((await lab.handOver(operation)).status).toBe(502)
    lab.microsoft.control.clearFaults()
    expect((await view(operation)).state).toBe('running')
    await hours(73)
    await lab.passes(2)
    expect((await view(operation)).error.code).toBe('PASSWORD_NOT_COLLECTED')
    expect((await lab.rows('incident', `sys_id=${incident}`))[0]?.['state']).toBe('2')
    expect((await notes(incident)).filter((text) => text?.includes('nobody collected it'))).toHaveLength(1)
    const agent = (await lab.rows('sys_user', `user_name=${AGENT}`))[0]?.['sys_id']
    expect([...(await told(operation))].sort()).toEqual([agent, idOf(TOM)].sort())
    // It stands in nobody's way.
    expect((await lab.ask(incident)).json.result.operation).toMatchObject({ state: 'requested' })
})

test('what waits for a decision is left alone', async () => {
    const item = await lab.orderReset(TOM)
    await hours(200)
    expect(await view(operationOf(item))).toMatchObject({
        state: 'requested',
        waitsFor: { who: ['Marc Manager'] },
    })
    expect(await told(operationOf(item))).not.toContain(MARC)
})
