import { startDemoLab, SYNC_JOB, type Lab } from '../test/lab.ts'

const ISSUES = 10_000
const PATH = '/v1.0/admin/serviceAnnouncement/issues'

async function run(lab: Lab): Promise<unknown> {
    lab.microsoft.control.clearRequests()
    await lab.instance.control.resetCounters()
    const startedAt = performance.now()
    await lab.instance.control.executeJob(SYNC_JOB)
    const ms = Math.round(performance.now() - startedAt)
    const { byTable, queries, rows } = await lab.instance.control.counters()
    const writes = (table: string): number => byTable[`x_mioms_m365_assis_${table}`]?.writes ?? 0
    return {
        ms,
        requests: lab.microsoft.control.requests().filter(({ path }) => path === PATH).length,
        writesToHealthIssue: writes('health_issue'),
        writesToHealthIssuePost: writes('health_issue_post'),
        queries,
        rows,
    }
}

/**
 * 10,000 issues: the first read (one request a page of 1,000), then a second read of the whole list, forced by a
 * Microsoft that refuses the filter (its one refused request is counted too), then a read of changes only.
 */
export async function measureSync(): Promise<unknown> {
    const lab = await startDemoLab()
    const { control } = lab.microsoft
    try {
        control.chooseIssues({ source: 'synthetic', count: ISSUES, active: 300 })
        control.changeSettings({ filterSupport: false })
        const first = await run(lab)
        const second = await run(lab)
        control.changeSettings({ filterSupport: true })
        await lab.instance.control.setClock({ advanceSeconds: 24 * 3600 })
        control.advanceClock(24 * 60)
        const third = await run(lab)
        const changesOnly = await run(lab)
        return { issues: ISSUES, pages: ISSUES / 1000, first, second, aDayLater: third, changesOnly }
    } finally {
        await lab.close()
    }
}
