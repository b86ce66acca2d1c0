import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { LoadedDemo } from '../../local/instance/demo/load-demo.ts'
import { DEMO_TENANT, startDemoLab, SYNC_JOB, TAB_API, type Lab } from '../lab.ts'
import { storedRows } from '../stored-rows.ts'

/** More than the 2,000 that a run evaluates; all but one opened in the same second, as an import does. */
const INCIDENTS = 2150
const CAP = 2000
const IMPORTED = `${new Date(Date.now() - 10 * 86_400_000).toISOString().slice(0, 10)} 09:00:00`

const NOW = new Date().toISOString().slice(0, 19).replace('T', ' ')

const directory = mkdtempSync(join(tmpdir(), 'rematch-'))
let lab: Lab & { readonly demo: LoadedDemo }
beforeAll(async () => {
    lab = await startDemoLab({ instance: { dataDirectory: directory } })
})
afterAll(async () => {
    await lab?.close()
    rmSync(directory, { recursive: true, force: true })
})

type Row = Readonly<Record<string, string>>

const rows = (table: string): readonly Row[] =>
    storedRows(directory)
        .filter((row) => row.table === `x_mioms_m365_assis_${table}`)
        .map(({ text }) => JSON.parse(text) as Row)

/** Header rows as they stand now, by incident. */
const headers = (): ReadonlyMap<string, string> =>
    new Map(
        rows('issue_match')
            .filter((row) => row['state'] === 'evaluated')
            .map((row) => [row['incident'] ?? '', row['index_version'] ?? '']),
    )

/** How often headers were written. */
const headerWrites = (): number => rows('issue_match').filter((row) => row['state'] === 'evaluated').length

const run = async (): Promise<{
    readonly evaluated: number
    readonly queries: number
    readonly rows: number
}> => {
    const before = headerWrites()
    await lab.instance.control.setClock({ advanceSeconds: 300 })
    await lab.instance.control.resetCounters()
    await lab.instance.control.executeJob(SYNC_JOB)
    const { byTable } = await lab.instance.control.counters()
    const incident = byTable['incident'] ?? { queries: 0, rows: 0 }
    return { evaluated: headerWrites() - before, queries: incident.queries, rows: incident.rows }
}

const decide = async (incident: string, decision: string): Promise<number> => {
    const { json } = await lab.call('ana.agent', 'GET', `${TAB_API}/${incident}`)
    const { sysId } = json.result.healthIssues[0]
    const path = `${TAB_API}/${incident}/issues/${sysId}`
    return (await lab.call('ana.agent', 'PUT', path, { decision, seen: 'none' })).status
}

const importedId = (n: number): string => `fe${String((n * 7919) % INCIDENTS).padStart(30, '0')}`

test('more open incidents than a run evaluates: bounded, gone on with, complete, and what agents decided stays', async () => {
    const dismissed = importedId(0)
    for (let start = 0; start < INCIDENTS; start += 500) {
        await lab.instance.control.loadRecords(
            Array.from({ length: Math.min(500, INCIDENTS - start) }, (_, offset) => ({
                table: 'incident',
                values: {
                    sys_id: importedId(start + offset),
                    number: `INC${2_000_000 + start + offset}`,
                    short_description:
                        start + offset === 0
                            ? lab.demo.incident.shortDescription
                            : `Door ${start + offset} is stuck`,
                    active: 'true',
                    opened_at: start + offset === 0 ? NOW : IMPORTED,
                },
            })),
        )
    }
    expect(await decide(lab.demo.incident.sysId, 'confirm')).toBe(200)
    expect(await decide(dismissed, 'dismiss')).toBe(200)
    // As after an upgrade with another matcher: nothing that is remembered fits.
    await lab.instance.control.loadRecords([
        { table: 'x_mioms_m365_assis_tenant', values: { sys_id: DEMO_TENANT, rematch_progress: '' } },
    ])

    const runs = [await run()]
    expect(runs[0]?.evaluated).toBeLessThanOrEqual(CAP)
    expect(runs[0]?.evaluated).toBeGreaterThan(0)
    while (headers().size < INCIDENTS && runs.length < 10) runs.push(await run())
    expect(runs.length).toBeGreaterThan(1)
    const stored = [...headers()].filter(([id]) => id.startsWith('fe'))
    expect(stored).toHaveLength(INCIDENTS)
    // All of one day hold the same version, and nobody was evaluated twice on the way.
    expect(new Set(stored.map(([, version]) => version)).size).toBe(2)
    expect(runs.reduce((sum, one) => sum + one.evaluated, 0)).toBeLessThanOrEqual(INCIDENTS + 10)

    const shown = async (incident: string) =>
        (await lab.call('ana.agent', 'GET', `${TAB_API}/${incident}`)).json.result
    expect((await shown(lab.demo.incident.sysId)).healthIssues[0]).toMatchObject({
        id: 'EX1180342',
        decision: { state: 'confirmed' },
    })
    expect((await shown(dismissed)).dismissed[0]).toMatchObject({ id: 'EX1180342' })

    // Nothing changed: of the incidents one query, for the newest of them.
    expect(await run()).toMatchObject({ evaluated: 0, queries: 1 })
}, 300_000)
