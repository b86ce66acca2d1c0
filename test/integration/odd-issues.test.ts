import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { graphIssue } from '../fakes/graph-issues.ts'
import { startDemoLab, SYNC_JOB, TAB_API, type Lab } from '../lab.ts'

const INCIDENT = 'd3e0000000000000000000000000b001'

/** A Graph that lists whatever a test puts into `items`, and knows each of them by its id. */
let items: readonly Record<string, unknown>[] = []
let graph: Server
let lab: Lab
beforeAll(async () => {
    graph = createServer((request, response) => {
        const id = /\/issues\/([^/?]+)/.exec(request.url ?? '')?.[1]
        const found = items.find((item) => item['id'] === id)
        const answer = id ? (found ?? { error: { code: 'NotFound' } }) : { value: items }
        response.writeHead(id && !found ? 404 : 200, { 'content-type': 'application/json' })
        response.end(JSON.stringify(answer))
    })
    await new Promise<void>((listening) => graph.listen(0, '127.0.0.1', listening))
    const address = `http://127.0.0.1:${String((graph.address() as AddressInfo).port)}`
    lab = await startDemoLab({ tenant: 'by-hand', hosts: { 'graph.microsoft.com': address } })
})
afterAll(async () => {
    await lab?.close()
    graph.close()
})

const minutesAgo = (minutes: number): string => new Date(Date.now() - minutes * 60_000).toISOString()
/** The issue that explains the demo incident, begun an hour before now. */
const outlook = (changes: Record<string, unknown> = {}): Record<string, unknown> =>
    graphIssue({
        id: 'EX900001',
        startDateTime: minutesAgo(60),
        lastModifiedDateTime: minutesAgo(50),
        posts: [],
        ...changes,
    })

/** Microsoft now lists these; what the tab shows after the next sync. */
async function shown(...listed: readonly Record<string, unknown>[]) {
    items = listed
    await lab.instance.control.executeJob(SYNC_JOB)
    const { status, json } = await lab.call('ana.agent', 'GET', `${TAB_API}/${INCIDENT}`)
    expect(status).toBe(200)
    expect(json.result.notices).toEqual([])
    return json.result.healthIssues as readonly Record<string, unknown>[]
}

test('PascalCase enums, as some of Graph’s own examples write them', async () => {
    const issue = outlook({ status: 'ServiceDegradation', classification: 'Incident', origin: 'Microsoft' })
    expect(await shown(issue)).toMatchObject([
        { id: 'EX900001', status: 'serviceDegradation', classification: 'incident', isResolved: false },
    ])
})

test('enum values and fields that nobody knows yet', async () => {
    const issue = outlook({
        lastModifiedDateTime: minutesAgo(49),
        status: 'beingReborn',
        classification: 'omen',
        somethingNew: { deep: [1, 2, 3] },
        posts: [
            {
                createdDateTime: minutesAgo(49),
                postType: 'hologram',
                description: { contentType: 'hologram', content: 'Current status: We look into it.' },
                mood: 'calm',
            },
        ],
    })
    expect(await shown(issue)).toMatchObject([
        {
            id: 'EX900001',
            status: 'beingReborn',
            classification: 'unknown',
            lastUpdate: { text: 'Current status: We look into it.' },
        },
    ])
})

test('nulls where text, lists and times belong', async () => {
    const issue = outlook({
        lastModifiedDateTime: minutesAgo(48),
        endDateTime: null,
        feature: null,
        featureGroup: null,
        details: null,
        posts: null,
        status: null,
        classification: null,
        origin: null,
        highImpact: null,
    })
    expect(await shown(issue, outlook({ id: null }), outlook({ id: 'EX2', title: null }))).toMatchObject([
        { id: 'EX900001', status: '', classification: 'unknown', lastUpdate: null, nextUpdateAt: null },
    ])
})

test('versions that come out of order: the newer one stays', async () => {
    const title = 'Users may be prompted for their password in Outlook on the desktop'
    const newer = outlook({ lastModifiedDateTime: minutesAgo(20), title })
    expect(await shown(newer)).toMatchObject([{ title }])
    const late = outlook({
        lastModifiedDateTime: minutesAgo(45),
        title: 'An old title about Outlook passwords',
    })
    expect(await shown(late)).toMatchObject([{ title }])
})

test('a change that comes late: after its end an issue gets another title and its report', async () => {
    const ended = { isResolved: true, endDateTime: minutesAgo(10) }
    const restored = outlook({ lastModifiedDateTime: minutesAgo(10), status: 'serviceRestored', ...ended })
    expect(await shown(restored)).toMatchObject([{ status: 'serviceRestored', isResolved: true }])
    const report = outlook({
        lastModifiedDateTime: minutesAgo(1),
        status: 'postIncidentReviewPublished',
        title: 'Users were prompted for their password in Outlook',
        ...ended,
    })
    expect(await shown(report)).toMatchObject([
        { status: 'postIncidentReviewPublished', title: 'Users were prompted for their password in Outlook' },
    ])
})

test('an open issue that disappears from the list is shown as no longer listed, and as open when it is back', async () => {
    const open = outlook({ lastModifiedDateTime: new Date().toISOString() })
    expect(await shown(open)).toMatchObject([{ isResolved: false }])
    // The list of open issues lacks it, and Microsoft does not know its id.
    expect(await shown()).toMatchObject([{ id: 'EX900001', status: 'noLongerListed', isResolved: true }])
    expect(await shown(open)).toMatchObject([
        { id: 'EX900001', status: 'serviceDegradation', isResolved: false },
    ])
})
