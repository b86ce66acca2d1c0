/** Who is told of an operation, on the built package: each once, by sys_ids alone, whatever happens in between. */
import { DEFAULT_OPERATION_SETTINGS } from '../../src/server/user-operations/operation-settings.ts'
import { MARC } from '../license-lab.ts'
import { EMMA, startOwnOperationsLab, type OwnOperationsLab } from '../own-operations-lab.ts'

jest.setTimeout(300_000)

const SCOPE = 'x_mioms_m365_assis'
let lab: OwnOperationsLab
beforeAll(async () => {
    lab = await startOwnOperationsLab()
})
afterAll(() => lab?.close())

/** Events of an operation: name, whom it goes to, and what else it says. */
const told = async (sysId: string): Promise<readonly (readonly (string | undefined)[])[]> =>
    (
        await lab.rows(
            'sysevent',
            `nameSTARTSWITH${SCOPE}.operation_^instance=${sysId}^ORDERBYsys_created_on`,
        )
    ).map(({ name, parm1, parm2 }) => [name?.replace(`${SCOPE}.`, ''), parm1, parm2])
const decide = (sysId: string, decision: string) =>
    lab.call('marc.manager', 'POST', `/api/${SCOPE}/v1/own_operations/${sysId}/decisions`, { decision })

test('the manager is told that a reset waits for him, at each step once, however often the job runs', async () => {
    const sysId = await lab.reset('told')
    expect(await told(sysId)).toEqual([])
    await lab.passes(3)
    expect(await told(sysId)).toEqual([['operation_waits', MARC, '']])
    expect((await decide(sysId, 'confirm-identity')).status).toBe(200)
    await lab.passes(2)
    expect(await told(sysId)).toHaveLength(2)
    expect((await decide(sysId, 'approve')).status).toBe(200)
    await lab.passes(3)
    expect(await told(sysId)).toEqual(Array.from({ length: 3 }, () => ['operation_waits', MARC, '']))
})

test.each([
    ['password-reset', 'operation_handed_over'],
    ['access-pass-issued', 'operation_handed_over'],
    ['runbook-reference', 'operation_kept'],
    ['self-service', 'operation_self_reset'],
] as const)('%s: the person is told once', async (code, name) => {
    const at = Date.UTC(2026, 10, 21, 8, 58)
    const sysId = await lab.reset(code, {
        state: 'succeeded',
        recipientId: MARC,
        verifierId: MARC,
        approverId: MARC,
        outcome: { code, parameters: [] },
        finishedAt: at,
    })
    await lab.passes(3)
    expect(await told(sysId)).toEqual([[name, EMMA, '']])
})

test('nobody is told while user operations are off; the trail says nothing of who was told', async () => {
    await lab.configure({ isOn: false })
    const sysId = await lab.reset('off')
    await lab.passes(2)
    expect(await told(sysId)).toEqual([])
    const { kinds } = DEFAULT_OPERATION_SETTINGS
    await lab.configure({
        kinds: { ...kinds, 'reset-password': { ...kinds['reset-password'], isOn: true } },
    })
    await lab.passes(2)
    expect(await told(sysId)).toEqual([['operation_waits', MARC, '']])
    const trail = await lab.call('marc.manager', 'GET', `/api/${SCOPE}/v1/own_operations/${sysId}`)
    expect(trail.json.result.operation.history.map(({ kind }: { kind: string }) => kind)).toEqual([
        'requested',
    ])
})
