import { DEMO_TENANT, HEALTH_API, startDemoLab, SYNC_JOB, type Lab } from '../lab.ts'
import type { LoadedDemo } from '../../local/instance/demo/load-demo.ts'
import type {
    IssueDetail,
    IssueHistory,
    ServiceHealthOverview,
} from '../../src/server/service-health/page/service-health-page.ts'
import { misfits } from './openapi-documents.ts'

const DOCUMENT = 'service-health.openapi.yaml'
const schema = (name: string): string => `/components/schemas/${name}`

let lab: Lab & { readonly demo: LoadedDemo }
beforeAll(async () => {
    lab = await startDemoLab()
})
afterAll(() => lab.close())
beforeEach(() => lab.microsoft.control.clearFaults())

const overview = async (user = 'ana.agent'): Promise<ServiceHealthOverview> => {
    const { status, json } = await lab.call(user, 'GET', `${HEALTH_API}/overview`)
    expect([status, misfits(schema('ServiceHealthOverview'), json.result, DOCUMENT)]).toEqual([200, ''])
    return json.result as ServiceHealthOverview
}
const history = async (query = ''): Promise<IssueHistory> => {
    const { status, json } = await lab.call('ana.agent', 'GET', `${HEALTH_API}/issues?${query}`)
    expect([query, status, misfits(schema('IssueHistory'), json.result, DOCUMENT)]).toEqual([query, 200, ''])
    return json.result as IssueHistory
}
const issueId = async (id: string): Promise<string> => {
    const { rows } = await history(`text=${id}`)
    expect(rows).toHaveLength(1)
    return rows[0]?.sysId ?? ''
}
const detail = async (id: string, user = 'ana.agent'): Promise<IssueDetail> => {
    const { status, json } = await lab.call(user, 'GET', `${HEALTH_API}/issues/${await issueId(id)}`)
    expect([status, misfits(schema('IssueDetail'), json.result, DOCUMENT)]).toEqual([200, ''])
    return json.result as IssueDetail
}

test('the overview shows each service with its status and what lasts, and how old that is', async () => {
    const { tenants, openIssues, actionRequired, runs, notices, user } = await overview()
    expect(tenants).toHaveLength(1)
    expect(tenants[0]).toMatchObject({
        sysId: DEMO_TENANT,
        knowledge: { state: 'current', asOf: expect.any(String) },
        failing: null,
        adminCenterUrl: 'https://admin.microsoft.com/#/servicehealth',
    })
    const exchange = tenants[0]?.services.find(({ service }) => service === 'Exchange Online')
    expect(exchange).toMatchObject({
        status: 'serviceDegradation',
        since: expect.any(String),
        readAt: expect.any(String),
    })
    expect(openIssues.total).toBe(openIssues.cards.length)
    expect(openIssues.cards.map(({ id }) => id)).toContain('EX1180342')
    expect(openIssues.cards.every(({ origin, isResolved }) => origin !== 'customer' && !isResolved)).toBe(
        true,
    )
    expect(actionRequired.cards.every(({ origin }) => origin === 'customer')).toBe(true)
    const counted = tenants.flatMap(({ services }) => services)
    const sum = (of: (one: (typeof counted)[number]) => number): number =>
        counted.map(of).reduce((total, one) => total + one, 0)
    expect(sum(({ openIssues: open, advisories }) => open + advisories)).toBe(openIssues.total)
    expect(sum((one) => one.actionRequired)).toBe(actionRequired.total)
    expect({ runs, notices, isAdmin: user.isAdmin }).toEqual({ runs: [], notices: [], isAdmin: false })
})

test('only an admin sees what the jobs did, in their language', async () => {
    const { runs } = await overview('admin')
    const read = runs.find(({ job }) => job === 'sync-service-health')
    expect(read).toMatchObject({
        job: 'sync-service-health',
        title: 'Read service health',
        outcome: 'done',
        tenant: expect.any(String),
        error: null,
    })
    expect(read?.counts.map(({ label }) => label)).toContain('Services read')
})

test('reading sends nothing to Microsoft, writes nothing, and reads no row of the history', async () => {
    lab.microsoft.control.clearRequests()
    await lab.instance.control.resetCounters()
    const { openIssues, actionRequired } = await overview()
    const { writes, outbound, byTable } = await lab.instance.control.counters()
    expect({ writes, outbound }).toEqual({ writes: 0, outbound: 0 })
    expect(lab.microsoft.control.requests()).toHaveLength(0)
    // What lasts, and one for the count.
    expect(byTable['x_mioms_m365_assis_health_issue']?.rows).toBe(
        openIssues.cards.length + actionRequired.cards.length + 1,
    )
})

describe('the history', () => {
    test('holds every issue, the one that began last first, with its duration', async () => {
        const { rows, total, services, filter } = await history('limit=100')
        expect(total).toBe(rows.length)
        const starts = rows.map(({ startedAt }) => startedAt)
        expect(starts).toEqual([...starts].sort().reverse())
        const ended = rows.find(({ endedAt }) => endedAt !== null)
        expect(ended?.durationSeconds).toBe(
            (Date.parse(ended?.endedAt ?? '') - Date.parse(ended?.startedAt ?? '')) / 1000,
        )
        expect(services).toEqual(expect.arrayContaining(['Exchange Online', 'Microsoft Teams']))
        expect(filter.state).toBe('all')
    })

    test('pages hold each row once', async () => {
        const { total } = await history()
        const ids: string[] = []
        for (let offset = 0; offset < total; offset += 3)
            ids.push(...(await history(`offset=${offset}&limit=3`)).rows.map(({ id }) => id))
        expect([ids.length, new Set(ids).size]).toEqual([total, total])
        expect((await history(`offset=${total}`)).rows).toEqual([])
    })

    test('each filter leaves what fits it, and says so', async () => {
        const all = (await history('limit=100')).rows
        const cases: readonly (readonly [string, (row: (typeof all)[number]) => boolean])[] = [
            ['service=Exchange%20Online', ({ service }) => service === 'Exchange Online'],
            ['state=open', ({ isResolved }) => !isResolved],
            ['state=resolved', ({ isResolved }) => isResolved],
            ['classification=advisory', ({ classification }) => classification === 'advisory'],
            ['origin=customer', ({ origin }) => origin === 'customer'],
            ['origin=notCustomer', ({ origin }) => origin !== 'customer'],
            ['text=password%20outlook', ({ title }) => /password/i.test(title) || /outlook/i.test(title)],
            [`tenant=${DEMO_TENANT}`, () => true],
            [`tenant=${'0'.repeat(32)}`, () => false],
            ['from=2000-01-01&to=2000-01-02', () => false],
        ]
        for (const [query, fits] of cases) {
            const { rows, total } = await history(`${query}&limit=100`)
            expect([query, rows.filter((row) => !fits(row))]).toEqual([query, []])
            expect([query, total]).toEqual([query, rows.length])
            if (!query.startsWith('text'))
                expect([query, rows.length]).toEqual([query, all.filter(fits).length])
        }
        const { filter } = await history('service=Exchange%20Online&state=open&text=%20password%20')
        expect(filter).toMatchObject({ service: 'Exchange Online', state: 'open', text: 'password' })
    })

    test('a period holds what lasted in it: begun before its end, not ended before its start', async () => {
        const all = (await history('limit=100')).rows
        const some = all.find(({ endedAt }) => endedAt !== null)
        const day = some?.endedAt?.slice(0, 10) ?? ''
        const { rows } = await history(`from=${day}&to=${day}&limit=100`)
        const [start, end] = [`${day}T00:00:00.000Z`, `${day}T23:59:59.999Z`]
        expect(rows.map(({ id }) => id)).toEqual(
            all
                .filter(
                    ({ startedAt, endedAt }) => startedAt <= end && (endedAt === null || endedAt >= start),
                )
                .map(({ id }) => id),
        )
        expect(rows.map(({ id }) => id)).toContain(some?.id)
    })

    test.each([
        'state=closed',
        'classification=x',
        'origin=Microsoft',
        'tenant=x',
        'from=yesterday',
        'to=2026-02-31',
        'from=2026-11-21&to=2026-11-20',
        'limit=0',
        'limit=101',
        'limit=-1',
        'offset=1e3',
        'text=a%5EORresolved%3Dtrue',
        'text=javascript:gs.getUserID()',
        `text=${'x'.repeat(101)}`,
        'text=1%202%203%204%205%206%207%208%209',
        'service=a%5Eb',
        'service=javascript:1',
    ])('%s is refused: all rows would look like an answer', async (query) => {
        const { status, json } = await lab.call('ana.agent', 'GET', `${HEALTH_API}/issues?${query}`)
        expect([status, json.result.error.code]).toEqual([400, 'REQUEST_INVALID'])
    })
})

describe('an issue', () => {
    test('shows its posts as plain text, oldest first, and where Microsoft has it', async () => {
        const { issue, posts, timeline, linked, report } = await detail('EX1180342')
        expect(issue).toMatchObject({
            id: 'EX1180342',
            service: 'Exchange Online',
            origin: 'microsoft',
            tenant: null,
            adminCenterUrl: 'https://admin.microsoft.com/#/servicehealth/:/alerts/EX1180342',
        })
        expect(posts.length).toBeGreaterThan(1)
        expect(posts.map(({ at }) => at)).toEqual(posts.map(({ at }) => at).sort())
        for (const { text } of posts) expect(text).not.toMatch(/<[a-z/]/i)
        expect(timeline[0]).toEqual({ at: issue.startedAt, kind: 'started', status: null })
        expect(timeline.at(-1)).toMatchObject({ kind: 'status', status: issue.status })
        expect(linked).toMatchObject({ total: 0, rows: [], hidden: 0, more: 0 })
        expect(report).toEqual({ available: false, attachment: null })
    })

    test.each([
        ['0'.repeat(32), 404, 'ISSUE_NOT_FOUND'],
        ['x', 400, 'REQUEST_INVALID'],
    ])('%s is answered with %s', async (sysId, status, code) => {
        for (const [method, path] of [
            ['GET', sysId],
            ['POST', `${sysId}/report`],
        ] as const) {
            const answer = await lab.call('ana.agent', method, `${HEALTH_API}/issues/${path}`)
            expect([answer.status, answer.json.result.error.code]).toEqual([status, code])
        }
    })

    test('its status is remembered post by post: Microsoft tells no history of it', async () => {
        const before = (await detail('EX1180342')).timeline
        lab.microsoft.control.advanceClock(300)
        await lab.instance.control.setClock({ advanceSeconds: 300 * 60 })
        await lab.instance.control.executeJob(SYNC_JOB)
        const { issue, timeline } = await detail('EX1180342')
        expect(timeline.length).toBeGreaterThan(before.length)
        const seen = timeline.filter(({ kind }) => kind === 'status').map(({ status }) => status)
        expect(seen[0]).toBe('serviceDegradation')
        expect(seen.at(-1)).toBe(issue.status)
    })
})
