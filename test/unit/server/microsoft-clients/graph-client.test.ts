import { callMicrosoft } from '../../../../src/server/microsoft-clients/outbound-call.ts'
import { listHealthIssues } from '../../../../src/server/microsoft-clients/service-communications.ts'
import { ok } from '../../../../src/server/result.ts'
import { jsonAnswer, MemoryPlatform, tenant } from '../../../fakes/memory-platform.ts'

const GRAPH = 'https://graph.microsoft.com/v1.0/admin/serviceAnnouncement/issues'

const read = (platform: MemoryPlatform, since: number | null = null) => {
    const items: unknown[] = []
    const outcome = listHealthIssues(platform, tenant(), since, (page) => {
        items.push(...page)
        return ok(undefined)
    })
    return { outcome, items }
}

const call = (platform: MemoryPlatform, from = tenant()) =>
    callMicrosoft(
        platform,
        {
            tenant: from,
            service: 'service-communications',
            method: 'GET',
            url: GRAPH,
            urlTemplate: '/v1.0/admin/serviceAnnouncement/issues',
            timeoutMs: 5000,
            permission: 'ServiceHealth.Read.All',
        },
        ok,
    )

test.each([
    ['global', 'graph.microsoft.com'],
    ['us_government_l4', 'graph.microsoft.us'],
    ['us_government_l5', 'dod-graph.microsoft.us'],
    ['china', 'microsoftgraph.chinacloudapi.cn'],
] as const)('a tenant of the cloud %s is read at %s, and its advice names that host', (cloud, host) => {
    const platform = new MemoryPlatform()
    platform.answer = () => jsonAnswer(401, {})
    const outcome = listHealthIssues(platform, tenant({ cloud }), null, () => ok(undefined))
    expect(platform.sent[0]?.url).toBe(`https://${host}/v1.0/admin/serviceAnnouncement/issues`)
    expect(outcome).toMatchObject({
        ok: false,
        error: { code: 'GRAPH_TOKEN_REFUSED', parameters: [`https://${host}`] },
    })
})

test('pages are followed to the end, each with the page size and an id of its own', () => {
    const platform = new MemoryPlatform()
    platform.answer = ({ url }) =>
        url === GRAPH
            ? jsonAnswer(200, { value: [1, 2], '@odata.nextLink': `${GRAPH}?$skip=2` })
            : jsonAnswer(200, { value: [3] })
    const { outcome, items } = read(platform)
    expect(outcome).toMatchObject({ ok: true, value: { pages: 2, filterRefused: false } })
    expect(items).toEqual([1, 2, 3])
    expect(platform.sent.map(({ headers }) => headers['Prefer'])).toEqual(
        Array(2).fill('odata.maxpagesize=1000'),
    )
    expect(new Set(platform.sent.map(({ headers }) => headers['client-request-id'])).size).toBe(2)
})

test('a list that comes round again ends with an error, not with the hour', () => {
    const platform = new MemoryPlatform()
    platform.answer = () => jsonAnswer(200, { value: [], '@odata.nextLink': GRAPH })
    expect(read(platform).outcome).toMatchObject({ ok: false, error: { code: 'MICROSOFT_ANSWER_ENDLESS' } })
    expect(platform.sent).toHaveLength(1)
})

test('a list that never repeats itself ends at the page limit', () => {
    const platform = new MemoryPlatform()
    platform.answer = () =>
        jsonAnswer(200, { value: [], '@odata.nextLink': `${GRAPH}?$skip=${platform.sent.length}` })
    expect(read(platform).outcome).toMatchObject({ ok: false, error: { code: 'MICROSOFT_ANSWER_ENDLESS' } })
    expect(platform.sent).toHaveLength(120)
})

test.each([
    'https://evil.example/v1.0',
    'http://graph.microsoft.com/v1.0',
    'https://graph.microsoft.com.evil.example/',
    7,
])('a next page at %s is never asked: the platform would sign the call', (next) => {
    const platform = new MemoryPlatform()
    platform.answer = () => jsonAnswer(200, { value: [], '@odata.nextLink': next })
    expect(read(platform).outcome).toMatchObject({
        ok: false,
        error: { code: 'MICROSOFT_ANSWER_UNREADABLE' },
    })
    expect(platform.sent).toHaveLength(1)
})

test('the filter names the time; a refusal of the first page is told apart from other errors', () => {
    const platform = new MemoryPlatform()
    platform.answer = () => jsonAnswer(400, { error: { code: 'BadRequest' } })
    expect(read(platform, Date.UTC(2026, 0, 2)).outcome).toMatchObject({
        ok: true,
        value: { filterRefused: true },
    })
    expect(decodeURIComponent(platform.sent[0]?.url ?? '')).toContain(
        '$filter=lastModifiedDateTime ge 2026-01-02T00:00:00.000Z',
    )
    expect(read(platform, null).outcome).toMatchObject({
        ok: false,
        error: { code: 'GRAPH_REQUEST_REFUSED' },
    })
})

test.each([
    ['<html>proxy</html>', 'it is a web page'],
    ['{"value":[1,', 'it is not complete JSON'],
    ['', 'the answer is empty'],
])('%p with 200 is an unreadable answer', (body, why) => {
    const platform = new MemoryPlatform()
    platform.answer = () => jsonAnswer(200, body)
    expect(call(platform)).toMatchObject({
        ok: false,
        error: { code: 'MICROSOFT_ANSWER_UNREADABLE', parameters: [why] },
    })
})

test('JSON without a list is unreadable too', () => {
    const platform = new MemoryPlatform()
    platform.answer = () => jsonAnswer(200, { hello: 1 })
    expect(read(platform).outcome).toMatchObject({
        ok: false,
        error: { code: 'MICROSOFT_ANSWER_UNREADABLE' },
    })
})

test('a clone sends nothing and leaves no trace of a call', () => {
    const platform = new MemoryPlatform()
    expect(call(platform, tenant({ instanceName: 'production' }))).toMatchObject({
        ok: false,
        error: { code: 'INSTANCE_CLONED' },
    })
    expect(platform.sent).toHaveLength(0)
    expect(platform.callRows).toHaveLength(0)
})

test('without an OAuth profile nothing is sent', () => {
    const platform = new MemoryPlatform()
    expect(call(platform, tenant({ graphProfile: null }))).toMatchObject({
        error: { code: 'OUTBOUND_PROFILE_MISSING' },
    })
    expect(platform.sent).toHaveLength(0)
})

const ID = '1f0e2d3c-4b5a-4678-9abc-def012345678'

test('every call leaves one row: template, status, ids and code, nothing of its content', () => {
    const platform = new MemoryPlatform()
    platform.answer = () =>
        jsonAnswer(403, { error: { code: 'Forbidden', message: 'secret text' } }, { 'request-id': ID })
    call(platform)
    expect(platform.callRows).toEqual([
        {
            tenantId: tenant().sysId,
            service: 'service-communications',
            method: 'GET',
            urlTemplate: '/v1.0/admin/serviceAnnouncement/issues',
            httpStatus: 403,
            startedAt: platform.at,
            durationMs: 0,
            clientRequestId: platform.sent[0]?.headers['client-request-id'],
            requestId: ID,
            errorCode: 'GRAPH_PERMISSION_MISSING',
        },
    ])
})

test.each([
    ['timeout', 'NETWORK_TIMEOUT'],
    ['unreachable', 'NETWORK_UNREACHABLE'],
    ['token', 'ENTRA_SECRET_EXPIRED'],
] as const)('no answer because of %s is %s', (reason, code) => {
    const platform = new MemoryPlatform()
    platform.answer = () => ({ kind: 'failure', reason, text: 'AADSTS7000222: expired' })
    expect(call(platform)).toMatchObject({ ok: false, error: { code } })
    expect(platform.callRows[0]).toMatchObject({ httpStatus: 0, errorCode: code })
})

test('inside a pause nothing is sent', () => {
    const platform = new MemoryPlatform()
    platform.answer = () => jsonAnswer(429, {}, { 'Retry-After': '30' })
    call(platform)
    expect(call(platform)).toMatchObject({
        ok: false,
        error: { code: 'MICROSOFT_THROTTLED', retryAfterSeconds: 30 },
    })
    expect(platform.sent).toHaveLength(1)
})
