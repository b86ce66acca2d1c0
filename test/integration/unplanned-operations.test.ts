/** Two nodes: what a node left approved and unplanned when it died is done, once, though nothing but its row tells of it. */
import { createHash } from 'node:crypto'
import { loadDemo } from '../../local/instance/demo/load-demo.ts'
import { inputHash } from '../../src/server/user-operations/input-hash.ts'
import { job, load, startClusterLab, type ClusterLab } from '../cluster-lab.ts'
import { DEMO_TENANT } from '../lab.ts'
import { MARC, OPERATIONS_JOB, prepareLicenses, settingsRow } from '../license-lab.ts'

jest.setTimeout(300_000)

const TABLE = 'x_mioms_m365_assis_user_operation'
const EMMA = 'd3e0000000000000000000000000a003'
const OPERATION = '5'.repeat(32)
const md5 = (text: string): string => createHash('md5').update(text).digest('hex')

const ASKED = {
    kind: 'assign-license',
    targetId: EMMA,
    input: { skuId: '639dec6b-bb19-468b-871c-c5c441c4b0cb', partNumber: 'Microsoft_365_Copilot' },
    isDryRun: false,
} as const

/** A row as it stands after the write of the approval. */
const row = (state: string): ReturnType<typeof load> =>
    load(TABLE, {
        sys_id: OPERATION,
        tenant: DEMO_TENANT,
        kind: ASKED.kind,
        tier: '1',
        dry_run: 'false',
        target: EMMA,
        requester: 'd3e0000000000000000000000000a001',
        approver: state === 'approved' ? MARC : '',
        input: JSON.stringify(ASKED.input),
        input_hash: inputHash({ digest: { md5 } }, ASKED),
        state,
        attempts: '0',
        progress: '{}',
        requested_on: '2026-11-21 08:55:00',
        history: '[]',
    })

let lab: ClusterLab
beforeAll(async () => {
    lab = await startClusterLab({
        async prepare(one) {
            await loadDemo(one.instance, {})
            await prepareLicenses(one)
            await one.instance.control.loadRecords([settingsRow(1)])
        },
    })
})
afterAll(() => lab?.close())

const assignments = (): number =>
    lab.microsoft.control.requests().filter(({ path }) => path.endsWith('/assignLicense')).length

const stored = async () => (await lab.cluster.rows(1, TABLE))[0]

test.each([1, 2, 3, 5, 8])(
    'two nodes at once, taking turns of %d steps: one plans and does it',
    async (turn) => {
        await lab.reset()
        await lab.cluster.work(0, row('approved'))
        await lab.cluster.interleave([job(OPERATIONS_JOB), job(OPERATIONS_JOB)], (waiting, step) => {
            const next = waiting[Math.floor(step / turn) % waiting.length]
            if (next === undefined) throw new Error('nobody waits')
            return next
        })
        expect(await stored()).toMatchObject({ state: 'succeeded' })
        const kinds = (JSON.parse((await stored())?.['history'] ?? '[]') as { kind: string }[]).map(
            ({ kind }) => kind,
        )
        expect(kinds.filter((kind) => kind === 'queued')).toHaveLength(1)
        expect(assignments()).toBe(1)
    },
)

test('what waits for its approval is not begun', async () => {
    await lab.reset()
    await lab.cluster.work(0, row('requested'))
    await lab.cluster.work(1, job(OPERATIONS_JOB))
    expect(await stored()).toMatchObject({ state: 'requested' })
    expect(assignments()).toBe(0)
})
