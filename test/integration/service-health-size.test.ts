/** The page Service Health over a history of years, and over none at all. */
import type { IncidentTab } from '../../src/server/incident-tab/incident-tab.ts'
import type {
    IssueHistory,
    ServiceHealthOverview,
} from '../../src/server/service-health/page/service-health-page.ts'
import { offerIssues } from '../../bench/sync.ts'
import { graphIssue } from '../fakes/graph-issues.ts'
import { startHealthGraph } from '../health-graph.ts'
import { HEALTH_API, startDemoLab, SYNC_JOB, TAB_API, type Lab } from '../lab.ts'

type DemoLab = Awaited<ReturnType<typeof startDemoLab>>

const get = async <T>(lab: Lab, path: string): Promise<T> => {
    const { status, json } = await lab.call('ana.agent', 'GET', path)
    expect([path, status]).toEqual([path, 200])
    return json.result as T
}

describe('10,000 issues of which 300 last', () => {
    const ISSUES = 10_000
    const OPEN = 300
    let lab: DemoLab
    beforeAll(async () => {
        lab = await startDemoLab()
        await offerIssues(lab, ISSUES, OPEN)
        await lab.instance.control.executeJob(SYNC_JOB)
        await lab.instance.control.drain()
    }, 120_000)
    afterAll(() => lab?.close())

    /** What a route reads, its answer thrown away. */
    const reads = async (path: string): Promise<{ readonly queries: number; readonly rows: number }> => {
        await lab.instance.control.resetCounters()
        await get(lab, path)
        const { queries, rows, writes } = await lab.instance.control.counters()
        expect(writes).toBe(0)
        return { queries, rows }
    }

    test('the overview counts all that last and shows 200 of them', async () => {
        const { openIssues } = await get<ServiceHealthOverview>(lab, `${HEALTH_API}/overview`)
        expect([openIssues.total, openIssues.cards.length]).toEqual([OPEN, 200])
    })

    test('page 200 of the history holds its 25, and the pages after the last one nothing', async () => {
        const page = (offset: number) =>
            get<IssueHistory>(lab, `${HEALTH_API}/issues?state=resolved&offset=${offset}`)
        const [before, at] = [await page(198 * 25), await page(199 * 25)]
        expect([at.rows.length, at.total]).toEqual([25, (await page(0)).total])
        // All are older than what stands a page before.
        const oldest = Math.min(...before.rows.map(({ startedAt }) => Date.parse(startedAt)))
        expect(at.rows.every(({ startedAt }) => Date.parse(startedAt) <= oldest)).toBe(true)
        expect((await page(ISSUES)).rows).toEqual([])
    })

    test('no route reads history: each fetches a bounded number of rows with a bounded number of queries', async () => {
        const { rows } = await get<IssueHistory>(lab, `${HEALTH_API}/issues?limit=1`)
        const cases: readonly (readonly [string, number, number])[] = [
            // Cards, services, tenants.
            [`${HEALTH_API}/overview`, 10, 240],
            [`${HEALTH_API}/issues`, 8, 40],
            [`${HEALTH_API}/issues?limit=100`, 8, 120],
            [`${HEALTH_API}/issues?offset=${199 * 25}`, 8, 40],
            [`${HEALTH_API}/issues?text=shared%20items&state=resolved`, 8, 40],
            [`${HEALTH_API}/issues?service=Microsoft%20Teams&from=2020-01-01&to=2030-01-01`, 8, 40],
            [`${HEALTH_API}/issues/${rows[0]?.sysId}`, 14, 30],
            [`${TAB_API}/${lab.demo.incident.sysId}`, 16, 30],
        ]
        for (const [path, queries, fetched] of cases) {
            const read = await reads(path)
            expect([path, read.queries <= queries, read.rows <= fetched, read]).toEqual([
                path,
                true,
                true,
                read,
            ])
        }
    })
})

describe('a tenant of which Microsoft lists no service and no issue', () => {
    let lab: DemoLab
    let graph: Awaited<ReturnType<typeof startHealthGraph>>
    beforeAll(async () => {
        graph = await startHealthGraph()
        lab = await startDemoLab({ hosts: graph.hosts, tenant: 'by-hand' })
        await lab.instance.control.executeJob(SYNC_JOB)
        await lab.instance.control.drain()
    }, 60_000)
    afterAll(async () => {
        await lab?.close()
        graph?.close()
    })

    test('the overview says that it was read, and that there is nothing', async () => {
        const { tenants, openIssues, actionRequired, notices } = await get<ServiceHealthOverview>(
            lab,
            `${HEALTH_API}/overview`,
        )
        expect(tenants).toHaveLength(1)
        expect(tenants[0]).toMatchObject({
            services: [],
            failing: null,
            knowledge: { state: 'current', asOf: expect.any(String) },
        })
        expect([openIssues, actionRequired, notices]).toEqual([
            { total: 0, cards: [] },
            { total: 0, cards: [] },
            [],
        ])
    })

    test('the history is empty, filtered or not', async () => {
        for (const query of ['', 'state=open', 'text=outlook', 'offset=25']) {
            const { total, rows, services } = await get<IssueHistory>(lab, `${HEALTH_API}/issues?${query}`)
            expect([query, total, rows, services]).toEqual([query, 0, [], []])
        }
        const { status, json } = await lab.call('ana.agent', 'GET', `${HEALTH_API}/issues/${'0'.repeat(32)}`)
        expect([status, json.result.error.code]).toEqual([404, 'ISSUE_NOT_FOUND'])
    })

    test('the tab knows that Microsoft reports nothing, which is not the same as knowing nothing', async () => {
        const tab = await get<IncidentTab>(lab, `${TAB_API}/${lab.demo.incident.sysId}`)
        expect(tab.healthIssues).toEqual([])
        expect(tab.openForService).toEqual([])
        expect(tab.knowledge.state).toBe('current')
    })

    test('then come issues of every origin: each number of the overview is that of the list it links to', async () => {
        const origins = ['microsoft', 'microsoft', 'thirdParty', 'customer', 'customer', 'unknownFutureValue']
        const [service, other] = ['Exchange Online', 'Microsoft Teams']
        graph.list(
            ...origins.map((origin, index) =>
                graphIssue({
                    id: `EX90000${index}`,
                    origin,
                    service: index % 2 === 0 ? service : other,
                    classification: index % 3 === 0 ? 'advisory' : 'incident',
                }),
            ),
        )
        await lab.instance.control.setClock({ advanceSeconds: 300 })
        await lab.instance.control.executeJob(SYNC_JOB)
        const { tenants, openIssues, actionRequired } = await get<ServiceHealthOverview>(
            lab,
            `${HEALTH_API}/overview`,
        )
        const found = async (query: string): Promise<number> =>
            (await get<IssueHistory>(lab, `${HEALTH_API}/issues?state=open&${query}`)).total
        expect([openIssues.total, actionRequired.total]).toEqual([4, 2])
        expect(await found('origin=notCustomer')).toBe(openIssues.total)
        expect(await found('origin=customer')).toBe(actionRequired.total)
        expect(await found('')).toBe(6)
        for (const one of tenants.flatMap(({ services }) => services))
            expect(await found(`service=${encodeURIComponent(one.service)}`)).toBe(
                one.openIssues + one.advisories + one.actionRequired,
            )
    })
})
