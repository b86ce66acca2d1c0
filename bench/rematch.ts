import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DEMO_TENANT, startDemoLab, SYNC_JOB, type Lab } from '../test/lab.ts'
import { storedRows } from '../test/stored-rows.ts'
import { offerIssues } from './sync.ts'

const ISSUES = 10_000
const ACTIVE = 300
const INCIDENTS = 5000
const DAYS = 14
/** Scheduled runs are five minutes apart. */
const BETWEEN_RUNS = 300
const MOST_RUNS = 40

const TEXTS = [
    'Some users see delays when opening shared items in Exchange Online',
    'Cannot save changes, error message in SharePoint',
    'Search in Teams does not find older chats',
    'OneDrive list view shows an old status',
    'Links that colleagues send do not open',
    'New laptop for a colleague who starts on Monday',
    'Printer on floor 3 is out of paper',
    'Password prompt in Outlook every few minutes',
]

const glideTime = (at: number): string => new Date(at).toISOString().slice(0, 19).replace('T', ' ')

/** Open incidents, spread over two weeks; written past the rules, so that nobody has evaluated one. */
export async function openIncidents(lab: Lab, count: number): Promise<void> {
    const now = Date.now()
    for (let start = 0; start < count; start += 500) {
        await lab.instance.control.loadRecords(
            Array.from({ length: Math.min(500, count - start) }, (_, offset) => {
                const n = start + offset
                return {
                    table: 'incident',
                    values: {
                        // The order of sys_ids is not that of opening.
                        sys_id: `${((n * 2_654_435_761) % 4_294_967_296).toString(16).padStart(8, '0')}${String(n).padStart(24, '0')}`,
                        number: `INC${1_000_000 + n}`,
                        short_description: `${TEXTS[n % TEXTS.length] ?? ''} (${n})`,
                        active: 'true',
                        opened_at: glideTime(now - (n * DAYS * 86_400_000) / count),
                    },
                }
            }),
        )
    }
}

interface Run {
    readonly ms: number
    readonly queries: number
    readonly rows: number
    readonly writes: number
    /** Of the table of matches: three at most and a header an incident. */
    readonly matchWrites: number
    readonly evaluated: number
    readonly isWaiting: boolean
}

/** Headers by incident, and how far matching has come, from what the instance keeps on disk. */
function onDisk(directory: string): { readonly headers: Map<string, string>; readonly isWaiting: boolean } {
    const headers = new Map<string, string>()
    let isWaiting = true
    for (const { table, text } of storedRows(directory)) {
        if (table === 'x_mioms_m365_assis_issue_match') {
            const row = JSON.parse(text) as Readonly<Record<string, string>>
            if (row['state'] === 'evaluated') headers.set(row['incident'] ?? '', row['index_version'] ?? '')
        }
        if (table === 'x_mioms_m365_assis_tenant') {
            const { rematch_progress: progress } = JSON.parse(text) as Readonly<Record<string, string>>
            if (progress) isWaiting = !(JSON.parse(progress) as { readonly isComplete: boolean }).isComplete
        }
    }
    return { headers, isWaiting }
}

async function run(lab: Lab, directory: string): Promise<Run> {
    await lab.instance.control.setClock({ advanceSeconds: BETWEEN_RUNS })
    const before = onDisk(directory).headers
    await lab.instance.control.resetCounters()
    const startedAt = performance.now()
    await lab.instance.control.executeJob(SYNC_JOB)
    const ms = Math.round(performance.now() - startedAt)
    const { byTable, queries, rows, writes } = await lab.instance.control.counters()
    const after = onDisk(directory)
    const evaluated = [...after.headers].filter(([incident, version]) => before.get(incident) !== version)
    return {
        ms,
        queries,
        rows,
        writes,
        matchWrites: byTable['x_mioms_m365_assis_issue_match']?.writes ?? 0,
        evaluated: evaluated.length,
        isWaiting: after.isWaiting,
    }
}

/** Scheduled runs until none of the incidents waits. */
async function runUntilDone(lab: Lab, directory: string): Promise<unknown> {
    const runs: Run[] = []
    do runs.push(await run(lab, directory))
    while (runs.at(-1)?.isWaiting && runs.length < MOST_RUNS)
    const total = (what: 'evaluated' | 'queries' | 'rows' | 'writes'): number =>
        runs.reduce((sum, one) => sum + one[what], 0)
    return {
        runs: runs.length,
        isDone: runs.at(-1)?.isWaiting === false,
        longestMs: Math.max(...runs.map(({ ms }) => ms)),
        evaluated: total('evaluated'),
        queries: total('queries'),
        rows: total('rows'),
        writes: total('writes'),
        each: runs,
    }
}

/**
 * 10,000 issues of which 300 are active, 5,000 open incidents of two weeks: the scheduled job (sync, then matching) run
 * after run until nothing waits. First with nothing evaluated, then when nothing changed, then when an active issue turns
 * out to have ended weeks ago.
 */
export async function measureRematch(): Promise<unknown> {
    const directory = mkdtempSync(join(tmpdir(), 'bench-rematch-'))
    const lab = await startDemoLab({ instance: { dataDirectory: directory } })
    try {
        await offerIssues(lab, ISSUES, ACTIVE)
        await lab.instance.control.executeJob(SYNC_JOB)
        await openIncidents(lab, INCIDENTS)
        // As after an upgrade with another matcher: what is remembered says nothing any more.
        await lab.instance.control.loadRecords([
            {
                table: 'x_mioms_m365_assis_tenant',
                values: { sys_id: DEMO_TENANT, rematch_progress: '' },
            },
        ])
        const everything = await runUntilDone(lab, directory)
        const nothing = await run(lab, directory)
        // One that was active ends, with a time of change before what is known of it: it counts after an hour.
        await lab.instance.control.setClock({ advanceSeconds: 3700 })
        lab.microsoft.control.chooseIssues({ source: 'synthetic', count: ISSUES, active: ACTIVE - 1 })
        const oneIssue = await runUntilDone(lab, directory)
        return {
            issues: ISSUES,
            active: ACTIVE,
            incidents: INCIDENTS,
            days: DAYS,
            everything,
            nothing,
            oneIssue,
        }
    } finally {
        await lab.close()
        rmSync(directory, { recursive: true, force: true })
    }
}
