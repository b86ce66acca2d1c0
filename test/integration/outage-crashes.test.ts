import { AUTOMATION_API, GROUP_ROWS, INCIDENT_JOB, settingsWith } from '../automation-lab.ts'
import { drain, job, load, restCall, START, startClusterLab, type ClusterLab } from '../cluster-lab.ts'
import { SYNC_JOB, TAB_API } from '../lab.ts'

jest.setTimeout(600_000)

/** More than a lease: the nodes' clocks go on while a test works. */
const LONGER_THAN_A_LEASE_MS = 15 * 60_000
const TEXT = 'Outlook keeps asking for my password'
const sysId = (n: number): string => `e${String(n).padStart(31, '0')}`
const CHILDREN = 3

let lab: ClusterLab
let clock = START
beforeAll(async () => {
    lab = await startClusterLab()
})
afterAll(() => lab?.close())

async function passes(ms: number): Promise<void> {
    clock += ms
    await lab.cluster.setClock(clock)
}

/** An outage of the demo with so many reports, read and settings saved; nothing is matched yet. */
async function reported(): Promise<void> {
    const { cluster } = lab
    await lab.reset()
    clock = START
    for (const { table, values } of GROUP_ROWS) await cluster.work(0, load(table, values))
    await cluster.work(0, job(SYNC_JOB))
    const settings = settingsWith({
        incidents: { create: false },
        outages: { enabled: true, automatic: true, fromIncidents: CHILDREN, minimumScore: 0.5 },
    })
    const saved = await cluster.work(
        0,
        restCall('admin', 'PUT', `${AUTOMATION_API}/settings`, { revision: 0, settings }),
    )
    expect(saved.answer?.status).toBe(200)
    for (let n = 1; n <= CHILDREN; n += 1)
        await cluster.work(
            0,
            restCall('ana.agent', 'POST', '/api/now/table/incident', {
                sys_id: sysId(n),
                short_description: `${TEXT} (${n})`,
            }),
        )
}

interface Outage {
    readonly decisions: readonly (string | undefined)[]
    readonly parents: readonly (string | undefined)[]
    /** Incidents that the app made. */
    readonly made: number
    /** Work notes about a link, over all incidents. */
    readonly notes: number
}

async function outage(node: number): Promise<Outage> {
    const { cluster } = lab
    const incidents = await cluster.rows(node, 'incident')
    const reports = incidents.filter((row) => row['short_description']?.startsWith(TEXT))
    const matches = await cluster.rows(node, 'x_mioms_m365_assis_issue_match')
    const journal = await cluster.rows(node, 'sys_journal_field')
    return {
        decisions: matches
            .filter((row) => ['confirmed', 'dismissed', 'undone'].includes(row['state'] ?? ''))
            .map((row) => `${row['state'] ?? ''} ${row['link'] ?? ''}`)
            .sort(),
        parents: reports.map((row) => row['parent_incident']).sort(),
        made: (await cluster.rows(node, 'x_mioms_m365_assis_issue_incident')).length,
        notes: journal.filter((row) => row['value']?.startsWith('Linked to')).length,
    }
}

test('rule, match, link: a node that dies at any change leaves nothing that the next run does not mend', async () => {
    const { cluster } = lab
    await reported()
    const matched = await cluster.work(0, drain())
    const linked = await cluster.work(0, job(INCIDENT_JOB))
    const wanted = await outage(0)
    expect(wanted.made).toBe(1)
    expect(new Set(wanted.parents).size).toBe(1)
    expect(wanted.parents[0]).toMatch(/^[0-9a-f]{32}$/)
    expect(wanted.notes).toBe(wanted.decisions.length)
    expect(linked.changed).toBeGreaterThan(15)

    for (let cut = 1; cut <= matched.changed; cut += 3) {
        await reported()
        await cluster.work(0, drain(), { diesAtChange: cut })
        await cluster.work(1, drain())
        await cluster.work(1, job(INCIDENT_JOB))
        expect({ cut, state: await outage(1) }).toEqual({ cut, state: wanted })
    }
    for (let cut = 1; cut <= linked.changed; cut += 1) {
        await reported()
        await cluster.work(0, drain())
        const died = await cluster.work(0, job(INCIDENT_JOB), { diesAtChange: cut })
        expect(died.answer).toBeUndefined()
        await passes(LONGER_THAN_A_LEASE_MS)
        for (let run = 0; run < 2; run += 1) await cluster.work(1, job(INCIDENT_JOB))
        expect({ cut, state: await outage(1) }).toEqual({ cut, state: wanted })
    }
})

test('a click that dies at any change is completed by saying it again, or by the job', async () => {
    const { cluster } = lab
    const path = `${TAB_API}/${sysId(1)}`
    const prepare = async (): Promise<string> => {
        await reported()
        await cluster.work(0, drain())
        await cluster.work(0, job(INCIDENT_JOB))
        const { answer } = await cluster.work(0, restCall('ana.agent', 'GET', path))
        const tab = JSON.parse(Buffer.from(answer?.body ?? '').toString()) as {
            result: { healthIssues: { sysId: string }[] }
        }
        return `${path}/issues/${String(tab.result.healthIssues[0]?.sysId)}`
    }
    const undo = { decision: 'undo' }
    const whole = await cluster.work(0, restCall('ana.agent', 'PUT', await prepare(), undo))
    const wanted = await outage(0)
    expect(wanted.parents.filter((parent) => parent === '')).toHaveLength(1)
    for (let cut = 1; cut <= whole.changed; cut += 1) {
        const url = await prepare()
        await cluster.work(0, restCall('ana.agent', 'PUT', url, undo), { diesAtChange: cut })
        await cluster.work(1, restCall('ana.agent', 'PUT', url, undo))
        await passes(LONGER_THAN_A_LEASE_MS)
        await cluster.work(1, job(INCIDENT_JOB))
        expect({ cut, state: await outage(1) }).toEqual({ cut, state: wanted })
    }
})

test('two nodes at once: one incident of the issue, each report linked once', async () => {
    const { cluster } = lab
    await reported()
    await cluster.work(0, drain())
    await cluster.interleave(
        [job(INCIDENT_JOB), job(INCIDENT_JOB)],
        (waiting, step) => waiting[step % waiting.length] ?? { node: 0 },
    )
    const state = await outage(0)
    expect(state.made).toBe(1)
    expect(new Set(state.parents).size).toBe(1)
    expect(state.notes).toBe(state.decisions.length)
})
