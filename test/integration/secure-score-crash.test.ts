/** Reading Secure Score, cut at any change: the next run ends as an undisturbed one does. */
import { job, START } from '../cluster-lab.ts'
import { DAY_MS, scoreState, startScoreLab, TICKET_JOB, type ScoreClusterLab } from '../score-lab.ts'

jest.setTimeout(900_000)

const LEASE_MS = 10 * 60_000
/** The nodes' clocks go on while they work. */
const NEXT_DAY = DAY_MS + 60_000

let lab: ScoreClusterLab
beforeAll(async () => {
    lab = await startScoreLab()
})
afterAll(() => lab?.close())

const work = (node: number, diesAtChange?: number) =>
    lab.cluster.work(node, job(TICKET_JOB), diesAtChange === undefined ? {} : { diesAtChange })

/** Changes of every kind, a day after the first reading. */
async function nextDay(): Promise<void> {
    await lab.begin()
    lab.change({ kind: 'synthetic', count: 8 })
    await lab.read()
    lab.passes(NEXT_DAY)
    lab.change(
        { kind: 'points', control: 'synthetic_0', percent: 100 },
        { kind: 'points', control: 'synthetic_2', percent: 0 },
        { kind: 'rename', control: 'synthetic_3', to: 'renamed_3' },
        {
            kind: 'split',
            control: 'synthetic_4',
            into: [
                { id: 'half_1', title: 'One half' },
                { id: 'half_2', title: 'Other half' },
            ],
        },
        { kind: 'remove', control: 'synthetic_5' },
        { kind: 'deprecate', control: 'synthetic_6' },
    )
}

test('a node that dies at any change of a daily reading leaves nothing that the next run does not mend', async () => {
    await nextDay()
    const whole = await work(0)
    const wanted = await scoreState(lab.cluster, 0)
    expect(wanted['actions']).toHaveLength(11)
    expect(wanted['actions']?.filter((row) => row['gone_on'] === 'set')).toHaveLength(3)
    expect(wanted['actions']?.filter((row) => row['successor'])).toHaveLength(1)
    let cuts = 0
    // A lock that is renewed within one second is not changed: how many changes there are differs by one or two.
    for (let cut = 1; cut <= whole.changed; cut += 1) {
        await nextDay()
        const died = await work(0, cut)
        if (died.answer) break
        expect(died.changed).toBe(cut - 1)
        cuts += 1
        // The other node takes over when the lease of the dead one has run out.
        lab.cluster.setClock(START + NEXT_DAY + LEASE_MS + 1000)
        expect((await work(1)).answer?.status).toBe(200)
        expect({ cut, ...(await scoreState(lab.cluster, 1)) }).toEqual({ cut, ...wanted })
    }
    expect(cuts).toBeGreaterThan(whole.changed - 4)
    expect(cuts).toBeGreaterThan(15)
})

test('and the same of the first reading, at every ninth change', async () => {
    await lab.begin()
    lab.change({ kind: 'synthetic', count: 8 })
    const whole = await work(0)
    const wanted = await scoreState(lab.cluster, 0)
    expect([wanted['actions']?.length, wanted['days']?.length]).toEqual([8, 90])
    for (let cut = 1; cut <= whole.changed; cut += 9) {
        await lab.begin()
        lab.change({ kind: 'synthetic', count: 8 })
        expect((await work(0, cut)).answer).toBeUndefined()
        lab.cluster.setClock(START + LEASE_MS + 1000)
        expect((await work(1)).answer?.status).toBe(200)
        expect({ cut, ...(await scoreState(lab.cluster, 1)) }).toEqual({ cut, ...wanted })
    }
})

test('two nodes at the same time: one reads, the other finds it busy', async () => {
    await lab.begin()
    const { outcomes } = await lab.cluster.interleave([job(TICKET_JOB), job(TICKET_JOB)], (waiting, step) => {
        const next = waiting[step % waiting.length]
        if (!next) throw new Error('nobody waits')
        return { node: next.node }
    })
    expect(outcomes.map(({ answer }) => answer?.status)).toEqual([200, 200])
    expect(await lab.actions()).toHaveLength(46)
    expect(await lab.days()).toHaveLength(90)
    expect((await lab.runs()).map((row) => row['outcome']).sort()).toEqual(['busy', 'done'])
    expect(lab.calls()).toHaveLength(11)
})
