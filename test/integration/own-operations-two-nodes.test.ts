/** Two nodes: people are told once though both run the job, and nobody is left out when one dies in between. */
import { createHash } from 'node:crypto'
import { loadDemo } from '../../local/instance/demo/load-demo.ts'
import { inputHash } from '../../src/server/user-operations/input-hash.ts'
import { DEFAULT_OPERATION_SETTINGS } from '../../src/server/user-operations/operation-settings.ts'
import { job, load, START, startClusterLab, type ClusterLab } from '../cluster-lab.ts'
import { DEMO_TENANT } from '../lab.ts'
import { MARC, OPERATIONS_JOB, prepareLicenses, settingsRow } from '../license-lab.ts'
import { EMMA, OLGA } from '../own-operations-lab.ts'

jest.setTimeout(300_000)

const SCOPE = 'x_mioms_m365_assis'
const OPERATION = '5'.repeat(32)
const md5 = (text: string): string => createHash('md5').update(text).digest('hex')
const ASKED = { kind: 'reset-password', targetId: EMMA, input: {}, isDryRun: false } as const

/** A reset that waits for the manager, or one that was handed over. */
const row = (state: 'requested' | 'succeeded'): ReturnType<typeof load> =>
    load(`${SCOPE}_user_operation`, {
        sys_id: OPERATION,
        tenant: DEMO_TENANT,
        kind: ASKED.kind,
        tier: '2',
        dry_run: 'false',
        target: EMMA,
        requester: OLGA,
        input: JSON.stringify(ASKED.input),
        input_hash: inputHash({ digest: { md5 } }, ASKED),
        state,
        attempts: '0',
        progress: JSON.stringify({ inspectedAt: '1', managerId: MARC }),
        outcome: state === 'succeeded' ? JSON.stringify({ code: 'password-reset', parameters: [] }) : '',
        requested_on: '2026-11-21 08:55:00',
        history: '[]',
    })

let lab: ClusterLab
beforeAll(async () => {
    const { kinds } = DEFAULT_OPERATION_SETTINGS
    lab = await startClusterLab({
        async prepare(one) {
            await loadDemo(one.instance, {})
            await prepareLicenses(one)
            await one.instance.control.loadRecords([
                settingsRow(1, {
                    kinds: { ...kinds, 'reset-password': { ...kinds['reset-password'], isOn: true } },
                }),
            ])
        },
    })
})
afterAll(() => lab?.close())

const told = async (): Promise<readonly (readonly (string | undefined)[])[]> =>
    (await lab.cluster.rows(1, 'sysevent'))
        .filter(({ name, instance }) => name?.startsWith(`${SCOPE}.operation_`) && instance === OPERATION)
        .map(({ name, parm1 }) => [name?.replace(`${SCOPE}.`, ''), parm1])

test.each([
    ['requested', 1, ['operation_waits', MARC]],
    ['requested', 3, ['operation_waits', MARC]],
    ['succeeded', 2, ['operation_handed_over', EMMA]],
] as const)('%s, two nodes taking turns of %d steps: told once', async (state, turn, expected) => {
    await lab.reset()
    await lab.cluster.work(0, row(state))
    await lab.cluster.interleave([job(OPERATIONS_JOB), job(OPERATIONS_JOB)], (waiting, step) => {
        const next = waiting[Math.floor(step / turn) % waiting.length]
        if (next === undefined) throw new Error('nobody waits')
        return next
    })
    expect(await told()).toEqual([expected])
})

test('a node that dies at any change of the job: the manager is told, at most twice', async () => {
    const counts: number[] = []
    for (let change = 1; change <= 14; change += 1) {
        await lab.reset()
        await lab.cluster.work(0, row('requested'))
        await lab.cluster.work(0, job(OPERATIONS_JOB), { diesAtChange: change }).catch(() => undefined)
        // Locks of the node that died run out.
        lab.cluster.setClock(START + 180_000)
        await lab.cluster.work(1, job(OPERATIONS_JOB))
        const events = await told()
        expect(new Set(events.map((one) => one.join()))).toEqual(new Set([`operation_waits,${MARC}`]))
        counts.push(events.length)
    }
    expect(Math.max(...counts)).toBeLessThanOrEqual(2)
    expect(Math.min(...counts)).toBe(1)
})
