import type { LoadedDemo } from '../../local/instance/demo/load-demo.ts'
import { addCaller, HEALTH_API, renameInstance, startDemoLab, SYNC_JOB, TAB_API, type Lab } from '../lab.ts'
import { signIn } from '../../local/try-app/visitor.ts'
import { misfits } from './openapi-documents.ts'

const DOCUMENT = 'service-health.openapi.yaml'
/** Published, with a review. */
const REVIEWED = 'EX1171120'

let lab: Lab & { readonly demo: LoadedDemo }
beforeAll(async () => {
    lab = await startDemoLab()
    await addCaller(lab)
})
afterAll(() => lab?.close())
beforeEach(() => lab.microsoft.control.clearFaults())

const overview = async (user = 'ana.agent') =>
    (await lab.call(user, 'GET', `${HEALTH_API}/overview`)).json.result
const issueSysId = async (id: string): Promise<string> =>
    (await lab.call('ana.agent', 'GET', `${HEALTH_API}/issues?text=${id}`)).json.result.rows[0].sysId
const report = async (id: string, user = 'ana.agent') =>
    lab.call(user, 'POST', `${HEALTH_API}/issues/${await issueSysId(id)}/report`)
const reportCalls = (): number =>
    lab.microsoft.control.requests().filter(({ path }) => path.includes('incidentReport')).length

describe('the post-incident review', () => {
    test('Microsoft away, a page of a proxy, a wrong instance: a clear error, and no file is left behind', async () => {
        const { control } = lab.microsoft
        for (const [fault, status, code] of [
            [{ kind: 'error', status: 503, path: '*incidentReport*' }, 502, 'MICROSOFT_UNAVAILABLE'],
            [{ kind: 'html', status: 200, path: '*incidentReport*' }, 502, 'MICROSOFT_ANSWER_UNREADABLE'],
        ] as const) {
            control.addFault(fault)
            const answer = await report(REVIEWED)
            expect([answer.status, answer.json.result.error.code]).toEqual([status, code])
            expect(misfits('/components/schemas/ErrorAnswer', answer.json)).toBe('')
            await lab.instance.control.setClock({ advanceSeconds: 1200 })
        }
        const { json } = await lab.call(
            'ana.agent',
            'GET',
            `${HEALTH_API}/issues/${await issueSysId(REVIEWED)}`,
        )
        expect(json.result.report).toEqual({ available: true, attachment: null })
        const files = await lab.call('admin', 'GET', '/api/now/attachment')
        expect(
            files.json.result.filter((file: { table_name: string }) => /health_issue/.test(file.table_name)),
        ).toEqual([])
    })

    test('is not asked for before Microsoft has published it', async () => {
        lab.microsoft.control.clearRequests()
        const { status, json } = await report('EX1180342')
        expect([status, json.result.error.code, reportCalls()]).toEqual([409, 'REPORT_NOT_PUBLISHED', 0])
    })

    test('is fetched once, kept as a file of the issue, and handed out to whoever may read the issue', async () => {
        lab.microsoft.control.clearRequests()
        const first = await report(REVIEWED)
        expect(first.status).toBe(200)
        expect(misfits('/components/schemas/ReportFetched', first.json.result, DOCUMENT)).toBe('')
        const { attachment } = first.json.result.report
        expect(attachment.fileName).toBe(`${REVIEWED} post-incident review.pdf`)
        const second = await report(REVIEWED, 'omar.escalation')
        expect(second.json.result.report.attachment).toEqual(attachment)
        expect(reportCalls()).toBe(1)

        const agent = await signIn(lab.instance.url, 'ana.agent', 'demo')
        const file = await agent.get(attachment.url)
        expect(file.status).toBe(200)
        expect(file.text).toMatch(/^%PDF-1\.4/)
        expect(file.text.length).toBeGreaterThan(400)
        const stranger = await signIn(lab.instance.url, 'emma.employee', 'demo')
        const refused = await stranger.get(attachment.url)
        expect([refused.status, refused.text.includes('PDF')]).toEqual([404, false])
        // Whoever is not signed in is asked to.
        expect((await lab.call(undefined, 'GET', attachment.url)).status).toBe(302)
    })
})

test('an incident that the user may not read is counted among the linked ones, and not named', async () => {
    const issue = await issueSysId('EX1180342')
    const incident = lab.demo.incident.sysId
    const confirmed = await lab.call('ana.agent', 'PUT', `${TAB_API}/${incident}/issues/${issue}`, {
        decision: 'confirm',
        seen: 'none',
    })
    expect(confirmed.status).toBe(200)
    const of = async (user: string) => {
        const { json, text } = await lab.call(user, 'GET', `${HEALTH_API}/issues/${issue}`)
        expect(misfits('/components/schemas/IssueDetail', json.result, DOCUMENT)).toBe('')
        return { ...json.result, text }
    }
    const seen = await of('ana.agent')
    expect(seen.linked).toMatchObject({ total: 1, hidden: 0, more: 0 })
    expect(seen.linked.rows).toMatchObject([
        {
            sysId: incident,
            number: 'INC0010001',
            decidedBy: 'Ana Agent',
            decidedAt: expect.any(String),
            how: 'agent',
            state: expect.any(String),
            isActive: true,
            url: `/incident.do?sys_id=${incident}`,
        },
    ])
    const unseen = await of('carl.caller')
    expect(unseen.linked).toEqual({ total: 1, rows: [], hidden: 1, more: 0 })
    expect(unseen.text).not.toContain('INC0010001')
    expect(unseen.text).not.toContain(incident)
    const { openIssues } = await overview('carl.caller')
    expect(openIssues.cards.find(({ id }: { id: string }) => id === 'EX1180342').linkedIncidents).toBe(1)
})

describe('while Microsoft cannot be reached', () => {
    test('the last known state stays, with since when and why; the next good read ends it', async () => {
        const before = await overview()
        await lab.instance.control.setClock({ advanceSeconds: 3600 })
        lab.microsoft.control.addFault({
            kind: 'error',
            status: 503,
            count: 2,
            path: '*serviceAnnouncement*',
        })
        await lab.instance.control.executeJob(SYNC_JOB)
        const first = await overview()
        expect(first.tenants[0].failing).toMatchObject({
            notice: { code: 'MICROSOFT_UNAVAILABLE', fix: expect.any(String) },
        })
        expect(first.tenants[0].knowledge).toEqual({ state: 'stale', asOf: before.tenants[0].knowledge.asOf })
        expect(first.tenants[0].services).toEqual(before.tenants[0].services)
        expect(first.openIssues.total).toBe(before.openIssues.total)

        await lab.instance.control.setClock({ advanceSeconds: 1200 })
        await lab.instance.control.executeJob(SYNC_JOB)
        const second = await overview()
        expect(second.tenants[0].failing.since).toBe(first.tenants[0].failing.since)
        expect(second.tenants[0].failing.at > first.tenants[0].failing.at).toBe(true)
        expect((await overview('admin')).runs[0]).toMatchObject({
            outcome: 'failed',
            error: { code: 'MICROSOFT_UNAVAILABLE', message: expect.any(String) },
        })

        lab.microsoft.control.clearFaults()
        await lab.instance.control.setClock({ advanceSeconds: 1200 })
        await lab.instance.control.executeJob(SYNC_JOB)
        expect((await overview()).tenants[0]).toMatchObject({
            failing: null,
            knowledge: { state: 'current' },
        })
    })

    test('when only the state of the services fails, issues are read and each status says how old it is', async () => {
        const before = await overview()
        await lab.instance.control.setClock({ advanceSeconds: 600 })
        lab.microsoft.control.addFault({ kind: 'error', status: 500, path: '*healthOverviews*' })
        await lab.instance.control.executeJob(SYNC_JOB)
        const { tenants } = await overview()
        expect(tenants[0]).toMatchObject({ failing: null, knowledge: { state: 'current' } })
        expect(tenants[0].knowledge.asOf > before.tenants[0].knowledge.asOf).toBe(true)
        expect(tenants[0].services[0].readAt).toBe(before.tenants[0].services[0].readAt)
        await lab.instance.control.setClock({ advanceSeconds: 1200 })
        await lab.instance.control.executeJob(SYNC_JOB)
    })
})

describe('resync', () => {
    const resync = async (user: string | undefined) => lab.call(user, 'POST', `${HEALTH_API}/resync`)

    test.each([
        [undefined, 401],
        ['emma.employee', 403],
        ['ana.agent', 403],
        ['omar.escalation', 403],
    ])('is refused to %s', async (user, status) => {
        lab.microsoft.control.clearRequests()
        expect([(await resync(user)).status, lab.microsoft.control.requests()]).toEqual([status, []])
    })

    test('reads the whole list now, says what was read, and is in the job history', async () => {
        lab.microsoft.control.clearRequests()
        const { status, json } = await resync('admin')
        expect([status, misfits('/components/schemas/ResyncReport', json.result, DOCUMENT)]).toEqual([
            200,
            '',
        ])
        expect(json.result.tenants).toMatchObject([{ outcome: 'done', pages: 1, notice: null }])
        const [{ unchanged, written }] = json.result.tenants
        expect(unchanged + written).toBeGreaterThan(5)
        const lists = lab.microsoft.control.requests().filter(({ path }) => path.endsWith('/issues'))
        expect(lists).toHaveLength(1)
        expect(JSON.stringify(lists)).not.toContain('filter')
        expect((await overview('admin')).runs[0]).toMatchObject({
            job: 'sync-service-health',
            outcome: 'done',
        })
    })

    test('keeps the pause that Microsoft asked for, and says until when', async () => {
        lab.microsoft.control.addFault({ kind: 'error', status: 429, retryAfter: 120, path: '*issues*' })
        const told = await resync('admin')
        expect(told.json.result.tenants).toMatchObject([
            { outcome: 'failed', notice: { code: 'MICROSOFT_THROTTLED', retryAfterSeconds: 120 } },
        ])
        lab.microsoft.control.clearRequests()
        expect((await resync('admin')).json.result.tenants[0].notice.code).toBe('MICROSOFT_THROTTLED')
        expect(lab.microsoft.control.requests()).toEqual([])
        await lab.instance.control.setClock({ advanceSeconds: 121 })
        expect((await resync('admin')).json.result.tenants[0].outcome).toBe('done')
    })
})

test('two tenants: each with its own state; an issue that both have is linked from one to the other', async () => {
    const second = 'b'.repeat(32)
    await lab.instance.control.loadRecords([
        {
            table: 'x_mioms_m365_assis_tenant',
            values: {
                sys_id: second,
                name: 'Fabrikam',
                domain: 'fabrikam.com',
                cloud: 'global',
                active: 'true',
                graph_oauth_profile: 'd3e0000000000000000000000000c002',
                instance_name: 'local',
            },
        },
    ])
    const before = await overview()
    expect(before.tenants[1]).toMatchObject({
        name: 'Fabrikam',
        knowledge: { state: 'never', asOf: null },
        services: [],
    })
    await lab.instance.control.executeJob(SYNC_JOB)
    const { tenants, openIssues } = await overview()
    expect(tenants.map(({ services }: { services: unknown[] }) => services.length > 5)).toEqual([true, true])
    const same = openIssues.cards.filter(({ id }: { id: string }) => id === 'EX1180342')
    expect(same.map(({ tenant }: { tenant: string }) => tenant).sort()).toEqual(
        tenants.map(({ name }: { name: string }) => name).sort(),
    )
    const own = same.find(({ tenant }: { tenant: string }) => tenant === 'Fabrikam')
    const { json } = await lab.call('ana.agent', 'GET', `${HEALTH_API}/issues/${own.sysId}`)
    expect(json.result.alsoIn).toEqual([{ sysId: expect.any(String), tenant: tenants[0].name }])
    const only = await lab.call('ana.agent', 'GET', `${HEALTH_API}/issues?tenant=${second}&limit=100`)
    expect(only.json.result.rows.every(({ tenant }: { tenant: string }) => tenant === 'Fabrikam')).toBe(true)
})

test('on a copy of the instance nothing is sent, and the page says why', async () => {
    await renameInstance(lab, 'copy')
    lab.microsoft.control.clearRequests()
    const { json } = await lab.call('admin', 'POST', `${HEALTH_API}/resync`)
    expect(json.result.tenants[0]).toMatchObject({ outcome: 'failed', notice: { code: 'INSTANCE_CLONED' } })
    expect(lab.microsoft.control.requests()).toEqual([])
    expect((await overview()).tenants[0].failing.notice.code).toBe('INSTANCE_CLONED')
})
