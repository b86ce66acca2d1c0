import type { Outcome, Schedule } from '../../local/instance/cluster/start-cluster.ts'
import { job, restCall, startClusterLab, type ClusterLab } from '../cluster-lab.ts'
import { SETUP_API, SYNC_JOB } from '../lab.ts'
import { AGREE, COMPLETE, enter, SET_UPS } from '../setup-lab.ts'

const BY_HAND = 'd3e0000000000000000000000000d001'
const TENANTS = 'x_mioms_m365_assis_tenant'

let lab: ClusterLab
beforeAll(async () => {
    lab = await startClusterLab()
})
afterAll(() => lab?.close())
beforeEach(() => lab.reset())

const act = (revision: number, ...actions: readonly unknown[]): ReturnType<typeof restCall> =>
    restCall('admin', 'POST', `${SETUP_API}/wizard/actions`, { revision, actions })
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever the route answered
const resultOf = ({ answer }: Outcome): any =>
    JSON.parse(typeof answer?.body === 'string' ? answer.body : new TextDecoder().decode(answer?.body)).result
// eslint-disable-next-line @typescript-eslint/no-explicit-any -- whatever the route answered
const wizard = async (node: number): Promise<any> =>
    resultOf(await lab.cluster.work(node, restCall('admin', 'GET', `${SETUP_API}/wizard`)))

const pausedAt =
    (pause: number): Schedule =>
    (waiting, step) => {
        const other = waiting.find(({ node }) => node === 1)
        const first = waiting.find(({ node }) => node === 0)
        return (step < pause ? (first ?? other) : (other ?? first)) ?? { node: 0 }
    }

test('two admins on two nodes: wherever the second comes in, one saves and the other is told', async () => {
    const { cluster } = lab
    const domain = (name: string): unknown => enter('tenant', { domain: name })
    // Different numbers of actions: a request is one revision all the same.
    const requests = [
        act(1, domain('contoso.com')),
        act(1, domain('fabrikam.com'), SET_UPS['insights-only'][0]),
    ]
    const agree = (): Promise<Outcome> => cluster.work(0, act(0, AGREE))
    await agree()
    const { steps } = await cluster.interleave(requests, pausedAt(Infinity))
    let secondWon = 0
    for (let pause = 0; pause <= steps.length; pause += 1) {
        await lab.reset()
        await agree()
        const { outcomes } = await cluster.interleave(requests, pausedAt(pause))
        const statuses = outcomes.map(({ answer }) => answer?.status)
        expect([...statuses].sort()).toEqual([200, 409])
        const winner = statuses.indexOf(200)
        secondWon += winner
        const kept = ['contoso.com', 'fabrikam.com'][winner]
        for (const node of [0, 1])
            expect(await wizard(node)).toMatchObject({ revision: 2, entries: { tenant: { domain: kept } } })
        expect(resultOf(outcomes[1 - winner]!).error).toMatchObject({
            code: 'SETUP_CHANGED',
            message: 'System Administrator has changed the setup meanwhile.',
        })
    }
    expect(secondWon).toBeGreaterThan(0)
    expect(secondWon).toBeLessThanOrEqual(steps.length)
})

describe('a node that dies while the integration is completed', () => {
    /** As far as Complete; another tenant was connected by hand before. Answers the revision. */
    async function prepared(): Promise<number> {
        const { cluster } = lab
        await lab.reset()
        await cluster.work(0, act(0, AGREE, ...SET_UPS['insights-only']))
        const { choices } = await wizard(0)
        for (const group of choices.checkGroups)
            await cluster.work(0, restCall('admin', 'POST', `${SETUP_API}/checks`, { group }))
        return (await wizard(0)).revision
    }
    const tenants = async (node: number): Promise<unknown> =>
        (await lab.cluster.rows(node, TENANTS)).map((row) => [
            row['sys_id'],
            row['active'],
            row['setup_revision'] || undefined,
        ])

    test.each([
        ['the next read', () => restCall('admin', 'GET', `${SETUP_API}/wizard`)],
        ['the next sync', () => job(SYNC_JOB)],
    ])('%s mends what it left', async (_, next) => {
        const { cluster } = lab
        const revision = await prepared()
        const whole = await cluster.work(0, act(revision, { kind: 'go-to', step: 'complete' }, COMPLETE))
        expect(resultOf(whole).refusal).toBeNull()
        const wanted = await tenants(0)
        expect(wanted).toEqual([[BY_HAND, 'true', String(revision + 1)]])
        expect(whole.changed).toBeGreaterThan(1)
        for (let cut = 1; cut <= whole.changed; cut += 1) {
            const again = await prepared()
            const died = await cluster.work(0, act(again, { kind: 'go-to', step: 'complete' }, COMPLETE), {
                diesAtChange: cut,
            })
            expect(died.answer).toBeUndefined()
            await cluster.work(1, next())
            // Before the wizard is read once more: it would mend, too.
            const rows = await tenants(1)
            const { revision: stored, completedAt } = await wizard(1)
            // Either nothing of it was saved, or all of it takes effect.
            if (stored === again) expect([completedAt, rows]).toEqual([null, [[BY_HAND, 'true', undefined]]])
            else expect(rows).toEqual(wanted)
        }
    })
})
