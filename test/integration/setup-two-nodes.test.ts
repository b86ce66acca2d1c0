/** The nightly checks on two nodes at once, and on one that dies in the middle: an alarm is raised once, and never lost. */
import type { Step } from '../../local/instance/cluster/start-cluster.ts'
import { job, load, START, startClusterLab, type ClusterLab } from '../cluster-lab.ts'

jest.setTimeout(240_000)

const SCOPE = 'x_mioms_m365_assis'
const DAILY_JOB = 'Microsoft 365 Support: check setup'
const LEASE_MS = 15 * 60_000

/** A setup that was completed, as the wizard stores it; what it does not name has its default. */
const entries = {
    'setup-type': { basicAuthentication: false, singleTenant: false, features: ['service-health'] },
    tenant: { domain: 'contoso.com', cloud: 'global' },
    outbound: { graphProfile: 'd3e0000000000000000000000000c002' },
}
const setup = { agreedAt: START, completedAt: START, instanceName: 'local', entries, inEffect: entries }

let lab: ClusterLab
beforeAll(async () => {
    lab = await startClusterLab()
})
afterAll(() => lab?.close())

/** The secret was withdrawn at Microsoft since the setup was completed. */
async function begin(): Promise<void> {
    await lab.reset()
    await lab.cluster.work(
        0,
        load(`${SCOPE}_setup_revision`, {
            sys_id: '5'.repeat(32),
            revision: '1',
            state: JSON.stringify(setup),
        }),
    )
    await lab.cluster.work(
        0,
        load('oauth_entity', {
            sys_id: 'd3e0000000000000000000000000c001',
            client_secret: 'a-secret-that-is-no-more',
        }),
    )
}

const alarms = async (node: number): Promise<readonly (string | undefined)[]> =>
    (await lab.cluster.rows(node, 'sysevent', `name=${SCOPE}.setup_alarm`)).map((row) => row['parm2'])

async function alone(): Promise<readonly Step[]> {
    await begin()
    const { steps } = await lab.cluster.interleave([job(DAILY_JOB)], ([first]) => first ?? { node: 0 })
    return steps
}

test('wherever the second node comes in, there is one alarm', async () => {
    const steps = await alone()
    expect(await alarms(0)).toEqual(['graph-token'])
    expect(steps.length).toBeGreaterThan(10)
    for (let pause = 0; pause <= steps.length; pause += 4) {
        await begin()
        await lab.cluster.interleave([job(DAILY_JOB), job(DAILY_JOB)], (waiting, step) => {
            const first = waiting.find(({ node }) => node === 0)
            const other = waiting.find(({ node }) => node === 1)
            return (step < pause ? (first ?? other) : (other ?? first)) ?? { node: 0 }
        })
        expect({ pause, told: await alarms(0) }).toEqual({ pause, told: ['graph-token'] })
    }
})

test('a node that dies at any write leaves no alarm untold: the next run tells it', async () => {
    const writes = (await alone()).filter(({ call }) => call !== 'outbound').length
    const told = new Set<number>()
    for (let change = 1; change <= writes; change += 3) {
        await begin()
        await lab.cluster.work(0, job(DAILY_JOB), { diesAtChange: change })
        lab.cluster.setClock(START + LEASE_MS + 1000)
        await lab.cluster.work(1, job(DAILY_JOB))
        const count = (await alarms(1)).length
        expect({ change, isTold: count === 1 || count === 2 }).toEqual({ change, isTold: true })
        told.add(count)
    }
    // Twice only between the event and the memory of it.
    expect(told.has(1)).toBe(true)
})
