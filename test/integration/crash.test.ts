import { drain, finalState, job, restCall, START, startClusterLab, type ClusterLab } from '../cluster-lab.ts'
import { SYNC_JOB } from '../lab.ts'

const LEASE_MS = 10 * 60_000
const INCIDENT = 'd3e0000000000000000000000000b001'

jest.setTimeout(240_000)
let lab: ClusterLab
beforeAll(async () => {
    lab = await startClusterLab()
})
afterAll(() => lab?.close())
beforeEach(() => lab.reset())

test('sync and match: a node that dies at any change leaves nothing that the next run does not mend', async () => {
    const { cluster } = lab
    const whole = await cluster.work(0, job(SYNC_JOB))
    const wanted = await finalState(cluster, 0)
    expect(wanted['issues']?.length).toBeGreaterThan(5)
    expect(wanted['matches']?.some(({ state }) => state === 'suggested')).toBe(true)
    // Issues, posts, matches, headers, lock, tenant, call.
    expect(whole.changed).toBeGreaterThan(30)

    for (let cut = 1; cut <= whole.changed; cut += 1) {
        await lab.reset()
        const died = await cluster.work(0, job(SYNC_JOB), { diesAtChange: cut })
        expect(died).toEqual({ answer: undefined, changed: cut - 1 })
        // The other node takes over when the lease of the dead one has run out.
        cluster.setClock(START + LEASE_MS + 1000)
        expect((await cluster.work(1, job(SYNC_JOB))).answer?.status).toBe(200)
        expect({ cut, state: await finalState(cluster, 1) }).toEqual({ cut, state: wanted })
    }
})

test('the rule that matches a changed incident: a node that dies at any change leaves it to the next', async () => {
    const { cluster } = lab
    const change = async (): Promise<void> => {
        await lab.reset()
        await cluster.work(0, job(SYNC_JOB))
        const text = { short_description: 'Nobody can hear me in Teams meetings' }
        const { answer } = await cluster.work(
            0,
            restCall('ana.agent', 'PATCH', `/api/now/table/incident/${INCIDENT}`, text),
        )
        expect(answer?.status).toBe(200)
    }
    await change()
    const before = await finalState(cluster, 0)
    const whole = await cluster.work(0, drain())
    const wanted = await finalState(cluster, 0)
    expect(wanted).not.toEqual(before)
    expect(whole.changed).toBeGreaterThan(2)

    for (let cut = 1; cut <= whole.changed; cut += 1) {
        await change()
        expect((await cluster.work(0, drain(), { diesAtChange: cut })).answer).toBeUndefined()
        await cluster.work(1, drain())
        expect({ cut, state: await finalState(cluster, 1) }).toEqual({ cut, state: wanted })
    }
})
