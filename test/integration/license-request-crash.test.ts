/** License requests on two nodes: wherever one dies, the other ends them, and nothing is done twice. */
import { createHash } from 'node:crypto'
import { drain, job, restCall, START, startClusterLab, type ClusterLab } from '../cluster-lab.ts'
import { DEMO_TENANT } from '../lab.ts'
import { LICENSE_ITEM, OPERATIONS_JOB, prepareLicenses, settingsRow } from '../license-lab.ts'
import { loadDemo } from '../../local/instance/demo/load-demo.ts'

jest.setTimeout(600_000)

const COPILOT = '639dec6b-bb19-468b-871c-c5c441c4b0cb'
const license = createHash('md5').update(`tenant_license:${DEMO_TENANT}:${COPILOT}`).digest('hex')
const MINUTE_MS = 60_000
const STAGES = ['order', 'approve', 'work'] as const

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

const approval = async (): Promise<string> =>
    (await lab.cluster.rows(1, 'sysapproval_approver'))[0]?.['sys_id'] ?? ''

/** From the order to the closed item; node 0 dies in one of the stages, instead of a change of it. */
async function run(
    dying?: (typeof STAGES)[number],
    diesAtChange?: number,
): Promise<{ readonly changed: number; readonly isDead: boolean }> {
    const { cluster, microsoft } = lab
    await lab.reset()
    let clock = START
    let outcome = { changed: 0, isDead: false }
    const later = (minutes: number): void => {
        clock += minutes * MINUTE_MS
        cluster.setClock(clock)
        microsoft.control.advanceClock(minutes)
    }
    const done = async (stage: (typeof STAGES)[number], request: ReturnType<typeof job>): Promise<void> => {
        const isDying = stage === dying
        const { answer, changed } = await cluster.work(isDying ? 0 : 1, request, {
            ...(isDying && diesAtChange !== undefined ? { diesAtChange } : {}),
        })
        if (!isDying) return
        outcome = { changed, isDead: answer === undefined }
        // Leases of the dead end.
        later(3)
        await cluster.work(1, job(OPERATIONS_JOB))
    }
    await cluster.work(1, job(OPERATIONS_JOB))
    const ordered = await cluster.work(
        1,
        restCall('emma.employee', 'POST', `/api/sn_sc/servicecatalog/items/${LICENSE_ITEM}/order_now`, {
            sysparm_quantity: 1,
            variables: { license, reason: 'I write' },
        }),
    )
    if (ordered.answer?.status !== 200) throw new Error(String(ordered.answer?.body))
    await done('order', drain())
    await cluster.work(
        1,
        restCall('marc.manager', 'PATCH', `/api/now/table/sysapproval_approver/${await approval()}`, {
            state: 'approved',
        }),
    )
    await done('approve', drain())
    await done('work', job(OPERATIONS_JOB))
    for (let minute = 0; minute < 4; minute += 1) {
        later(2)
        await cluster.work(1, job(OPERATIONS_JOB))
    }
    return outcome
}

/** What is left at the end. */
async function left() {
    const { cluster, microsoft } = lab
    const rows = async (table: string, query = '') => cluster.rows(1, table, query)
    const [item] = await rows('sc_req_item')
    const operations = await rows('x_mioms_m365_assis_user_operation')
    return {
        state: item?.['state'],
        comments: (await rows('sys_journal_field', 'element=comments')).map(({ value }) => value),
        approvals: (await rows('sysapproval_approver')).map(({ state }) => state),
        operations: operations.map(({ state, error_code: code }) => `${state ?? ''} ${code ?? ''}`),
        assignments: microsoft.control.requests().filter(({ path }) => path.endsWith('/assignLicense'))
            .length,
    }
}

const ENDED = {
    state: '3',
    comments: [
        'This request waits for approval by Marc Manager.',
        'The license Microsoft 365 Copilot was assigned, and Microsoft shows it.',
    ],
    approvals: ['approved'],
    operations: ['succeeded '],
    assignments: 1,
}

test.each(STAGES)('a node dies at any change of the stage "%s": the other ends it, once', async (stage) => {
    const whole = await run(stage)
    expect(await left()).toEqual(ENDED)
    let deaths = 0
    for (let cut = 1; cut <= whole.changed; cut += 1) {
        const { isDead } = await run(stage, cut)
        if (isDead) deaths += 1
        expect({ cut, ...(await left()) }).toEqual({ cut, ...ENDED })
    }
    expect(deaths).toBeGreaterThan(stage === 'work' ? 1 : 3)
})
