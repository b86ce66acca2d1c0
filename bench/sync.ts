import { DEMO_TENANT, startDemoLab, SYNC_JOB, type Lab } from '../test/lab.ts'

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

const PROPERTY = 'x_mioms_m365_assis.retention.health_issue_days'

/** As if the tenant had never been read: the whole list is read again. */
const forgetCursor = (lab: Lab): Promise<unknown> =>
    lab.instance.control.loadRecords([
        {
            table: 'x_mioms_m365_assis_tenant',
            values: { sys_id: DEMO_TENANT, sync_cursor: '', last_full_sync: '' },
        },
    ])

/** Nothing is too old to be kept: the measure is of 10,000 rows, not of what retention leaves. */
async function keepEverything(lab: Lab): Promise<void> {
    const path = '/api/now/table/sys_properties'
    const found = await lab.call('admin', 'GET', `${path}?sysparm_query=name=${PROPERTY}`)
    const sysId: string = found.json.result[0].sys_id
    const changed = await lab.call('admin', 'PATCH', `${path}/${sysId}`, { value: '36500' })
    if (changed.status !== 200) throw new Error(`The property answered ${changed.status}`)
}

/** Microsoft has so many issues, so many of them open; the tenant has read none of them, and none is too old to be kept. */
export async function offerIssues(lab: Lab, count: number, active: number): Promise<void> {
    await keepEverything(lab)
    lab.microsoft.control.chooseIssues({ source: 'synthetic', count, active })
    await forgetCursor(lab)
}

/**
 * 10,000 issues: a first read of the whole list, a second read of the same list (one request a page of 1,000 both
 * times, no write the second time), then a read of changes only.
 */
export async function measureSync(): Promise<unknown> {
    const lab = await startDemoLab()
    try {
        await offerIssues(lab, ISSUES, 300)
        const first = await run(lab)
        await forgetCursor(lab)
        const second = await run(lab)
        const changesOnly = await run(lab)
        return { issues: ISSUES, pages: ISSUES / 1000, first, second, changesOnly }
    } finally {
        await lab.close()
    }
}
