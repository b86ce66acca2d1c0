import { drain, job, load, restCall, START, startClusterLab, type ClusterLab } from '../cluster-lab.ts'
import { QUEUE_JOB, SYNC_JOB, TAB_API } from '../lab.ts'

const MINUTE = 60_000
const TENANT = 'd3e0000000000000000000000000d001'
const INCIDENT = 'd3e0000000000000000000000000b001'

let lab: ClusterLab
beforeAll(async () => {
    lab = await startClusterLab()
})
afterAll(() => lab?.close())
beforeEach(() => lab.reset())

/** Moves all clocks to a minute after the start. */
function clockAt(minute: number): void {
    const { cluster, microsoft } = lab
    cluster.setClock(START + minute * MINUTE)
    microsoft.control.advanceClock(minute - microsoft.control.clock().minutesSinceEpoch)
}

/** Requests for service health since the start: when, in milliseconds after it, and with what answer. */
const requests = (): readonly { readonly at: number; readonly status: number | undefined }[] =>
    lab.microsoft.control
        .requests()
        .filter(({ path }) => path.includes('/admin/serviceAnnouncement'))
        .map(({ time, status }) => ({ at: Date.parse(time) - START, status }))

const run = async (node: number, name: string): Promise<void> => {
    const { answer } = await lab.cluster.work(node, job(name))
    expect(answer?.status).toBe(200)
}

async function tab(node: number) {
    const { answer } = await lab.cluster.work(node, restCall('ana.agent', 'GET', `${TAB_API}/${INCIDENT}`))
    expect(answer?.status).toBe(200)
    return JSON.parse(String(answer?.body)).result as {
        notices: readonly { code: string }[]
        healthIssues: readonly { id: string }[]
    }
}

test('429 for an hour: silence inside every Retry-After, longer and longer pauses without one, recovery by itself', async () => {
    const { control } = lab.microsoft
    const phases = [
        { from: 0, fault: { kind: 'error', status: 429, retryAfter: 150 }, pauseMs: 150_000 },
        {
            from: 20,
            fault: { kind: 'error', status: 429, retryAfter: 200, retryAfterForm: 'date' },
            pauseMs: 200_000,
        },
        { from: 40, fault: { kind: 'error', status: 429 }, pauseMs: 0 },
    ] as const
    for (let minute = 0; minute < 90; minute += 1) {
        clockAt(minute)
        const phase = phases.find(({ from }) => from === minute)
        if (phase) {
            control.clearFaults()
            control.addFault({ ...phase.fault, path: '*serviceAnnouncement*', probability: 1 })
        }
        if (minute === 60) control.clearFaults()
        // The queue every minute, the job every five on both nodes, and an admin who will not wait.
        for (const node of [0, 1]) {
            await run(node, QUEUE_JOB)
            if (minute % 5 === 0 || minute % 7 < 3) await run(node, SYNC_JOB)
        }
        if (minute === 30) expect((await tab(1)).notices).toMatchObject([{ code: 'MICROSOFT_THROTTLED' }])
    }
    const all = requests()
    const during = (from: number, to: number) =>
        all.filter(({ at }) => at >= from * MINUTE && at < to * MINUTE)
    for (const [index, { from, pauseMs }] of phases.entries()) {
        const sent = during(from, phases[index + 1]?.from ?? 60)
        expect(sent.length).toBeGreaterThan(1)
        expect(new Set(sent.map(({ status }) => status))).toEqual(new Set([429]))
        for (const { at } of sent)
            expect(all.filter((other) => other.at > at && other.at < at + pauseMs)).toEqual([])
    }
    // Without a Retry-After: two to the power of the failures, up to the cap; never once a minute.
    expect(during(40, 60).length).toBeLessThan(8)
    expect(during(60, 90)[0]).toMatchObject({ status: 200 })
    expect(during(60, 75).length).toBeGreaterThan(0)
    expect(await tab(0)).toMatchObject({ notices: [], healthIssues: [{ id: 'EX1180342' }] })
})

/** An admin who reads everything anew, again and again, on both nodes, for some minutes. */
async function storm(from: number, minutes: number): Promise<void> {
    for (let minute = from; minute < from + minutes; minute += 1) {
        clockAt(minute)
        for (const node of [0, 1, 0, 1]) {
            await lab.cluster.work(
                node,
                load('x_mioms_m365_assis_tenant', { sys_id: TENANT, sync_cursor: '', last_full_sync: '' }),
            )
            await run(node, SYNC_JOB)
        }
    }
}

/** The most requests in any window of this length. */
function busiest(windowMs: number): number {
    const times = requests().map(({ at }) => at)
    return Math.max(
        ...times.map((start) => times.filter((at) => at >= start && at < start + windowMs).length),
    )
}

function manyIssuesInSmallPages(): void {
    lab.microsoft.control.chooseIssues({ source: 'synthetic', count: 10_000, active: 60 })
    lab.microsoft.control.changeSettings({ preferSupport: false })
}

test('a day with 10,000 issues, two nodes, resync storms and page use stays under 240 a minute and 800 an hour', async () => {
    manyIssuesInSmallPages()
    const issues = async (): Promise<number> =>
        (await lab.cluster.rows(1, 'x_mioms_m365_assis_health_issue')).length
    let stored = 0
    for (let minute = 0; minute < 24 * 60; minute += 5) {
        clockAt(minute)
        for (const node of [0, 1]) {
            await run(node, QUEUE_JOB)
            await run(node, SYNC_JOB)
            await tab(node)
        }
        if (minute === 9 * 60 || minute === 15 * 60) await storm(minute + 1, 4)
        await lab.cluster.work(0, drain())
        if (minute === 0) stored = await issues()
    }
    const statuses = requests().map(({ status }) => status)
    expect(statuses.length).toBeGreaterThan(24 * 12 * 2)
    expect(new Set(statuses)).toEqual(new Set([200]))
    expect(busiest(MINUTE)).toBeGreaterThan(150)
    expect(busiest(MINUTE)).toBeLessThanOrEqual(240)
    expect(busiest(60 * MINUTE)).toBeLessThanOrEqual(800)
    // Nothing was lost over it.
    const [tenant] = await lab.cluster.rows(1, 'x_mioms_m365_assis_tenant', `sys_id=${TENANT}`)
    expect(tenant?.['last_error']).toBe('')
    // Those that ended before the retention limit are read, not kept.
    expect(stored).toBeGreaterThan(2_000)
    expect(await issues()).toBe(stored)
}, 600_000)

test('with the gate taken out the same storm breaks the limits: it is the gate that keeps them', async () => {
    manyIssuesInSmallPages()
    const [gate] = await lab.cluster.rows(0, 'sys_module', 'pathENDSWITHthrottle-gate.ts')
    const open = gate?.['content']?.replace(
        /export function checkGate\([^)]*\) \{/,
        (head) => `${head}\n return undefined;`,
    )
    expect(open).not.toBe(gate?.['content'])
    await lab.cluster.work(0, load('sys_module', { sys_id: gate?.['sys_id'] ?? '', content: open ?? '' }))
    await storm(0, 1)
    expect(busiest(MINUTE)).toBeGreaterThan(240)
}, 120_000)
