import { isDeepStrictEqual } from 'node:util'
import fc from 'fast-check'
import type { Schedule, Step } from '../../local/instance/cluster/start-cluster.ts'
import { finalState, job, START, startClusterLab, type ClusterLab } from '../cluster-lab.ts'
import { SYNC_JOB } from '../lab.ts'

let lab: ClusterLab
let alone: Awaited<ReturnType<typeof finalState>>
let steps: readonly Step[]
beforeAll(async () => {
    lab = await startClusterLab()
    const run = await lab.cluster.interleave([job(SYNC_JOB)], ([first]) => first ?? { node: 0 })
    steps = run.steps
    alone = await finalState(lab.cluster, 0)
})
afterAll(() => lab?.close())
jest.setTimeout(240_000)
/** Where node 0 stops for node 1. The thirty states of services are alike: a few of them stand for all. */
const pauses = (): readonly number[] =>
    [...steps.keys()].filter((at) => at % 10 === 0 || !/service_status/.test(steps[at]?.detail ?? ''))
beforeEach(() => lab.reset())

/** Node 0 until its step `pause`, then node 1 to its end, then node 0. */
const pausedAt =
    (pause: number): Schedule =>
    (waiting, step) => {
        const other = waiting.find(({ node }) => node === 1)
        const first = waiting.find(({ node }) => node === 0)
        return (step < pause ? (first ?? other) : (other ?? first)) ?? { node: 0 }
    }

/** Who of two goes on, by a list of draws; after its end they take turns. */
const drawn =
    (draws: readonly boolean[]): Schedule =>
    (waiting, step) =>
        waiting[(draws[step] ?? step % 2 === 0) ? 0 : waiting.length - 1] ?? { node: 0 }

const readsMicrosoft = (all: readonly Step[], node: number): boolean =>
    all.some((step) => step.node === node && step.call === 'outbound')

test('wherever the second node comes in, the state is that of one node alone', async () => {
    const { cluster } = lab
    let left = 0
    for (const pause of [...pauses(), steps.length]) {
        await lab.reset()
        const run = await cluster.interleave([job(SYNC_JOB), job(SYNC_JOB)], pausedAt(pause))
        expect({ pause, state: await finalState(cluster, 0) }).toEqual({ pause, state: alone })
        expect(await finalState(cluster, 1)).toEqual(alone)
        if (!readsMicrosoft(run.steps, 1)) left += 1
    }
    // While node 0 holds the lock node 1 leaves: from its insert to its release.
    const held = steps.filter(({ detail }) => detail.endsWith('_lock'))
    expect(left).toBeGreaterThan(held.length)
})

test('in any order of their calls one works, the other leaves, and the state is that of one node alone', async () => {
    const { cluster } = lab
    await fc.assert(
        fc.asyncProperty(fc.array(fc.boolean(), { minLength: 20, maxLength: 200 }), async (draws) => {
            await lab.reset()
            const run = await cluster.interleave([job(SYNC_JOB), job(SYNC_JOB)], drawn(draws))
            expect(run.outcomes.map(({ answer }) => answer?.status)).toEqual([200, 200])
            expect(await finalState(cluster, 0)).toEqual(alone)
            expect(await finalState(cluster, 1)).toEqual(alone)
            // Whoever reads Microsoft does so while the other has not begun to, or after it has let go of the lock.
            const outbound = run.steps.flatMap((step, at) =>
                step.call === 'outbound' ? [{ ...step, at }] : [],
            )
            const letGo = (node: number): number =>
                Math.max(
                    ...run.steps.map((step, at) =>
                        step.node === node && step.detail === 'update x_mioms_m365_assis_lock' ? at : -1,
                    ),
                )
            for (const [index, later] of outbound.entries()) {
                const earlier = outbound.slice(0, index).filter(({ node }) => node !== later.node)
                for (const { node } of earlier) expect(letGo(node)).toBeLessThan(later.at)
            }
        }),
        { numRuns: 40 },
    )
})

test('a lease that ran out is taken over; the late holder is fenced off, wherever it stood', async () => {
    const { cluster, microsoft } = lab
    /** While node 0 stands still, Microsoft changes an issue that node 0 has read already. */
    const sleep = (): void => {
        microsoft.control.advanceClock(35)
        cluster.setClock(START + 35 * 60_000)
    }
    sleep()
    await cluster.work(1, job(SYNC_JOB))
    const wanted = await finalState(cluster, 1)
    expect(wanted).not.toEqual(alone)
    const { matches: _matches, ...wantedHealth } = wanted

    let [fenced, overtaken] = [0, 0]
    for (const pause of pauses().filter((at) => at > 0)) {
        await lab.reset()
        const schedule: Schedule = (waiting, step) => {
            if (step === pause) sleep()
            return pausedAt(pause)(waiting, step)
        }
        const run = await cluster.interleave([job(SYNC_JOB), job(SYNC_JOB)], schedule)
        expect(run.outcomes.map(({ answer }) => answer?.status)).toEqual([200, 200])
        const logged = await cluster.rows(0, 'syslog', 'messageLIKESYNC_TAKEN_OVER')
        fenced += logged.length
        const { matches: _, ...health } = await finalState(cluster, 0)
        // Stopped in the act of writing one row (it reads the row, then writes it), node 0 cannot ask any more.
        const inTheAct = steps.slice(pause, pause + 2).some(({ call }) => call === 'write')
        if (inTheAct && !isDeepStrictEqual(health, wantedHealth)) overtaken += 1
        else expect({ pause, health }).toEqual({ pause, health: wantedHealth })
        // The next run mends that row, and evaluates again what node 0 evaluated with what it knew.
        await cluster.work(1, job(SYNC_JOB))
        expect({ pause, state: await finalState(cluster, 1) }).toEqual({ pause, state: wanted })
    }
    expect(fenced).toBeGreaterThan(20)
    expect(overtaken).toBeLessThan(6)
})
