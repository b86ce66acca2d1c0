import type { Row } from '../../local/instance/contracts.ts'
import type { Schedule, Step } from '../../local/instance/cluster/start-cluster.ts'
import { AUTOMATION_API, GROUP_ROWS, INCIDENT_JOB, rule, settingsWith } from '../automation-lab.ts'
import { job, load, restCall, START, startClusterLab, type ClusterLab } from '../cluster-lab.ts'
import { issueWith, startHealthGraph, type HealthGraph, type TestPost } from '../health-graph.ts'
import { SYNC_JOB } from '../lab.ts'

const LEASE_MS = 10 * 60_000
const at = (minutes: number): string => new Date(START + minutes * 60_000).toISOString()
const first: TestPost = { at: at(-30), text: 'We are investigating.' }
const second: TestPost = { at: at(-10), text: 'We found the cause.' }
const corrected: TestPost = { at: first.at, text: 'We are investigating reports of some users.' }

let graph: HealthGraph
let lab: ClusterLab
beforeAll(async () => {
    graph = await startHealthGraph()
    lab = await startClusterLab({ hosts: graph.hosts })
})
afterAll(async () => {
    await lab?.close()
    graph.close()
})
beforeEach(() => lab.reset())

const mail = (posts: readonly TestPost[], changes: Readonly<Record<string, unknown>> = {}) =>
    issueWith(posts, { title: 'Mail', startDateTime: at(-60), ...changes })
const teams = issueWith([first], { id: 'TM900002', title: 'Teams', startDateTime: at(-50) })
const advisory = issueWith([first], { id: 'EX900003', title: 'None', classification: 'advisory' })
const ended = {
    isResolved: true,
    status: 'serviceRestored',
    endDateTime: at(-5),
    lastModifiedDateTime: at(-4),
}

async function ok(request: ReturnType<typeof job>): Promise<void> {
    const { answer } = await lab.cluster.work(0, request)
    expect(answer?.status).toBeLessThan(300)
}

/** Settings saved, and Microsoft's issues read; no incident yet. */
async function ready(): Promise<void> {
    await lab.reset()
    for (const { table, values } of GROUP_ROWS) await ok(load(table, values))
    const settings = settingsWith()
    const rules = [rule('No advisories', { classifications: ['advisory'] }, { create: false })]
    const body = {
        revision: 0,
        settings: { ...settings, incidents: { ...settings.incidents, rules } },
        includeOpen: true,
    }
    await ok(restCall('admin', 'PUT', `${AUTOMATION_API}/settings`, body))
    graph.list(mail([first]), teams, advisory)
    await ok(job(SYNC_JOB))
}

/** Incidents are there with a note each; Microsoft has posted again, corrected a post, and ended one issue. */
async function running(): Promise<void> {
    await ready()
    await ok(job(INCIDENT_JOB))
    graph.list(mail([corrected, second], ended), teams, advisory)
    await ok(job(SYNC_JOB))
}

const without = (row: Row, ...names: readonly string[]): Row =>
    Object.fromEntries(
        Object.entries(row)
            .filter(
                ([name, value]) => value !== '' && !names.includes(name) && !/^sys_(?:up|cr|mod)/.test(name),
            )
            .sort(([a], [b]) => (a < b ? -1 : 1)),
    )

/** All that the job leaves behind, but for numbers and the times at which it was written. */
async function left(node: number) {
    const { cluster } = lab
    const rows = await cluster.rows(node, 'x_mioms_m365_assis_issue_incident')
    const ours = rows.map(({ incident = '' }) => incident)
    const incidents = (await cluster.rows(node, 'incident')).filter(({ sys_id = '' }) =>
        ours.includes(sys_id),
    )
    const all = await cluster.rows(node, 'incident', 'short_descriptionINMail,Teams,None')
    const journal = await cluster.rows(node, 'sys_journal_field')
    return {
        rows: rows
            .map((row) => without(row))
            .sort((a, b) => ((a['sys_id'] ?? '') < (b['sys_id'] ?? '') ? -1 : 1)),
        count: all.length,
        incidents: incidents
            .map((row) => without(row, 'number', 'opened_at', 'activity_due', 'resolved_at'))
            .sort((a, b) => ((a['sys_id'] ?? '') < (b['sys_id'] ?? '') ? -1 : 1)),
        notes: journal
            .filter(({ element_id = '' }) => ours.includes(element_id))
            .map(({ element_id, value }) => `${element_id ?? ''} ${value ?? ''}`)
            .sort(),
    }
}

describe.each([
    ['creating and noting', ready, 2, 2],
    ['noting a later and a corrected post, and resolving', running, 2, 3],
] as const)('%s', (_, prepare, incidents, notes) => {
    test('a node that dies at any change leaves nothing that the next run does not mend', async () => {
        const { cluster } = lab
        await prepare()
        const whole = await cluster.work(0, job(INCIDENT_JOB))
        const wanted = await left(0)
        expect(wanted.count).toBe(incidents)
        expect(wanted.notes).toHaveLength(notes)
        expect(whole.changed).toBeGreaterThan(10)

        for (let cut = 1; cut <= whole.changed; cut += 1) {
            await prepare()
            const died = await cluster.work(0, job(INCIDENT_JOB), { diesAtChange: cut })
            expect(died).toEqual({ answer: undefined, changed: cut - 1 })
            // The other node takes over when the lease of the dead one has run out.
            cluster.setClock(START + LEASE_MS + 1000)
            expect((await cluster.work(1, job(INCIDENT_JOB))).answer?.status).toBe(200)
            expect({ cut, left: await left(1) }).toEqual({ cut, left: wanted })
        }
    })

    test('wherever a second node comes in, the state is that of one node alone', async () => {
        const { cluster } = lab
        await prepare()
        const alone = await cluster.interleave([job(INCIDENT_JOB)], ([one]) => one ?? { node: 0 })
        const wanted = await left(0)
        const steps: readonly Step[] = alone.steps
        for (let pause = 0; pause <= steps.length; pause += 3) {
            await prepare()
            const schedule: Schedule = (waiting, step) => {
                const other = waiting.find(({ node }) => node === 1)
                const one = waiting.find(({ node }) => node === 0)
                return (step < pause ? (one ?? other) : (other ?? one)) ?? { node: 0 }
            }
            const run = await cluster.interleave([job(INCIDENT_JOB), job(INCIDENT_JOB)], schedule)
            expect(run.outcomes.map(({ answer }) => answer?.status)).toEqual([200, 200])
            expect({ pause, left: await left(0) }).toEqual({ pause, left: wanted })
        }
    })
})

test('Microsoft reopened the issue: cut at any change, or by two nodes at once, the incident has one note of it', async () => {
    const { cluster } = lab
    const reopened = async (): Promise<void> => {
        await running()
        await ok(job(INCIDENT_JOB))
        graph.list(mail([corrected, second], { lastModifiedDateTime: at(-1) }), teams, advisory)
        await ok(job(SYNC_JOB))
    }
    // When it was seen is the time of the run that wrote it.
    const outcome = async (node: number) => {
        const { rows, notes } = await left(node)
        return {
            states: rows.map(({ state, pending }) => [state, pending]).sort(),
            said: notes.filter((note) => note.includes('as open again')).length,
            notes: notes.length,
        }
    }
    const wanted = {
        states: [
            ['left_alone', '{}'],
            ['open', '{}'],
        ],
        said: 1,
        notes: 4,
    }
    await reopened()
    const { changed } = await cluster.work(0, job(INCIDENT_JOB))
    expect(await outcome(0)).toEqual(wanted)
    for (let cut = 1; cut <= changed; cut += 1) {
        await reopened()
        await cluster.work(0, job(INCIDENT_JOB), { diesAtChange: cut })
        cluster.setClock(START + LEASE_MS + 1000)
        expect((await cluster.work(1, job(INCIDENT_JOB))).answer?.status).toBe(200)
        expect({ cut, outcome: await outcome(1) }).toEqual({ cut, outcome: wanted })
    }
    await reopened()
    await cluster.interleave(
        [job(INCIDENT_JOB), job(INCIDENT_JOB)],
        (waiting, step) => waiting[step % waiting.length] ?? { node: 0 },
    )
    expect(await outcome(0)).toEqual(wanted)
})
