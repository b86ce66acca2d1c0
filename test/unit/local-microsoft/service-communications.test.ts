import { contoso, GRAPH, ISSUES, NINE, startSimulation, type SimulatedClient } from './simulated-client.ts'

let client: SimulatedClient
beforeAll(async () => {
    client = await startSimulation()
})
afterEach(() => client.microsoft.control.reset())
afterAll(() => client.microsoft.close())

interface Issue {
    readonly id: string
    readonly isResolved: boolean
    readonly service: string
    readonly lastModifiedDateTime: string
}
interface Page {
    readonly '@odata.context': string
    readonly '@odata.nextLink'?: string
    readonly '@odata.count'?: number
    readonly value: readonly Issue[]
}

const pageOf = async (response: Response): Promise<Page> => (await response.json()) as Page

/** Follows next links to the end, as a client does. */
const walk = async (path: string, headers: Record<string, string> = {}): Promise<readonly Page[]> => {
    const pages = [await pageOf(await client.graph(path, headers))]
    for (
        let link = pages[0]?.['@odata.nextLink'];
        link !== undefined;
        link = pages.at(-1)?.['@odata.nextLink']
    ) {
        pages.push(await pageOf(await client.graph(link.slice(GRAPH.length), headers)))
    }
    return pages
}

const idsOf = (pages: readonly Page[]): readonly string[] =>
    pages.flatMap(({ value }) => value.map(({ id }) => id))

test.each([
    ['100 by default', ISSUES, {}, 3],
    ['as many as Prefer asks for', ISSUES, { prefer: 'odata.maxpagesize=60' }, 5],
    ['at most 1000', ISSUES, { prefer: 'odata.maxpagesize=5000' }, 1],
    ['as many as $top asks for', `${ISSUES}?$top=125`, {}, 2],
])('paging walks all issues exactly once with pages of %s', async (_size, path, headers, expectedPages) => {
    client.microsoft.control.chooseIssues({ source: 'synthetic', count: 250, active: 20 })
    const pages = await walk(path, headers)
    expect(pages).toHaveLength(expectedPages)
    expect(idsOf(pages)).toHaveLength(250)
    expect(new Set(idsOf(pages)).size).toBe(250)
})

test('Preference-Applied names the page size in force, cut to 1000', async () => {
    const response = await client.graph(ISSUES, { prefer: 'odata.maxpagesize=5000' })
    expect(response.headers.get('preference-applied')).toBe('odata.maxpagesize=1000')
    expect((await client.graph(ISSUES)).headers.get('preference-applied')).toBeNull()
})

test('with preferSupport off a preferred page size is not taken, and not named in the answer', async () => {
    client.microsoft.control.chooseIssues({ source: 'synthetic', count: 250, active: 20 })
    client.microsoft.control.changeSettings({ preferSupport: false })
    const response = await client.graph(ISSUES, { prefer: 'odata.maxpagesize=1000' })
    expect(response.headers.get('preference-applied')).toBeNull()
    expect(((await response.json()) as { value: unknown[] }).value).toHaveLength(100)
})

test('a next link is on the real host and keeps the other query options', async () => {
    client.microsoft.control.chooseIssues({ source: 'synthetic', count: 250, active: 150 })
    const path = `${ISSUES}?$filter=isResolved eq false&$orderby=lastModifiedDateTime desc&$count=true`
    const pages = await walk(path)
    const link = pages[0]?.['@odata.nextLink'] ?? ''
    expect(link).toMatch('https://graph.microsoft.com/v1.0/admin/serviceAnnouncement/issues?$filter=')
    const { searchParams } = new URL(link)
    expect(Object.fromEntries(searchParams)).toEqual({
        $filter: 'isResolved eq false',
        $orderby: 'lastModifiedDateTime desc',
        $count: 'true',
        $skip: '100',
    })
    expect(pages[0]?.['@odata.count']).toBe(150)
    const times = pages.flatMap(({ value }) => value.map((issue) => issue.lastModifiedDateTime))
    expect(times).toHaveLength(150)
    expect(times).toEqual([...times].sort().reverse())
})

test.each<[string, (issue: Issue) => boolean]>([
    ['isResolved eq false', (issue) => !issue.isResolved],
    ["service eq 'Exchange Online'", (issue) => issue.service === 'Exchange Online'],
    [
        "isResolved eq true and service eq 'Microsoft Teams'",
        (issue) => issue.isResolved && issue.service === 'Microsoft Teams',
    ],
    ['lastModifiedDateTime ge 2026-03-02T00:00:00Z', (issue) => issue.lastModifiedDateTime >= '2026-03-02'],
    [
        'lastModifiedDateTime lt 2026-03-02T01:00:00+01:00',
        (issue) => issue.lastModifiedDateTime < '2026-03-02',
    ],
    ["title eq 'this and that''s'", () => false],
])('$filter=%s answers exactly the issues it describes', async (filter, describes) => {
    const all = (await pageOf(await client.graph(ISSUES))).value
    const found = (await pageOf(await client.graph(`${ISSUES}?$filter=${encodeURIComponent(filter)}`))).value
    expect(found.map(({ id }) => id)).toEqual(all.filter(describes).map(({ id }) => id))
    expect(found.length).toBeLessThan(all.length)
})

test.each([
    ["$filter=contains(service,'x')", 'contains'],
    ["$filter=status ne 'resolved'", 'ne'],
    ["$filter=details eq 'x'", 'details'],
    ["$filter=lastModifiedDateTime ge '2026-01-01T00:00:00Z'", "'2026-01-01T00:00:00Z'"],
    ["$filter=isResolved eq 'false'", "'false'"],
    ['$filter=isResolved eq false or isResolved eq true', 'or'],
    ['$orderby=posts', 'posts'],
    ['$select=id,nonsense', 'nonsense'],
    ['$expand=posts', 'posts'],
    ['$search=outlook', '$search'],
    ['$top=many', 'many'],
    ['$top=1&$top=2', '$top'],
    ['orderby=id', 'orderby'],
])('%s is refused as BadRequest by a message that names %s', async (query, name) => {
    const response = await client.graph(`${ISSUES}?${query}`)
    const { error } = (await response.json()) as { error: { code: string; message: string } }
    expect([response.status, error.code]).toEqual([400, 'BadRequest'])
    expect(error.message).toContain(name)
})

test('without filter support every $filter is refused', async () => {
    client.microsoft.control.changeSettings({ filterSupport: false })
    expect((await client.graph(`${ISSUES}?$filter=isResolved eq false`)).status).toBe(400)
    expect((await client.graph(ISSUES)).status).toBe(200)
})

test('$select answers the selected properties only', async () => {
    const page = await pageOf(await client.graph(`${ISSUES}?$select=id,title`))
    expect(page['@odata.context']).toBe(`${GRAPH}/v1.0/$metadata#admin/serviceAnnouncement/issues(id,title)`)
    expect(Object.keys(page.value[0] ?? {}).sort()).toEqual(['id', 'title'])
})

test('one issue is answered by its id, an unknown one with 404', async () => {
    expect(await (await client.graph(`${ISSUES}/EX1180342`)).json()).toMatchObject({
        '@odata.context': `${GRAPH}/v1.0/$metadata#admin/serviceAnnouncement/issues/$entity`,
        id: 'EX1180342',
    })
    expect((await client.graph(`${ISSUES}/EX0`)).status).toBe(404)
})

test('health overviews derive the status of each service from its active issues', async () => {
    const path = '/v1.0/admin/serviceAnnouncement/healthOverviews'
    const { value } = (await (await client.graph(path)).json()) as { value: Record<string, unknown>[] }
    const status = Object.fromEntries(value.map((health) => [health.service, health.status]))
    expect(status).toMatchObject({
        'Exchange Online': 'serviceDegradation',
        'Microsoft Entra': 'serviceOperational',
        'Microsoft Intune': 'serviceOperational',
    })
    expect(value[0]).not.toHaveProperty('issues')
    const one = await (await client.graph(`${path}/Exchange%20Online?$expand=issues`)).json()
    expect(one).toMatchObject({ id: 'Exchange', issues: expect.arrayContaining([]) })
    expect((one as { issues: Issue[] }).issues.map(({ id }) => id)).toContain('EX1180342')
})

test('an incident report exists only for a published review', async () => {
    const published = await client.graph(`${ISSUES}/EX1171120/incidentReport`)
    expect(published.status).toBe(200)
    const file = Buffer.from(await published.arrayBuffer()).toString('latin1')
    expect(file).toMatch(/^%PDF-1\.4\n/)
    // The offset at its end is that of the table of objects, by which a reader finds them.
    const [, offset] = /startxref\n(\d+)\n%%EOF\n$/.exec(file) ?? []
    expect(file.slice(Number(offset))).toMatch(/^xref\n0 6\n/)
    expect((await client.graph(`${ISSUES}/EX1180342/incidentReport`)).status).toBe(400)
})

test.each([
    ['no token', undefined, 'Access token is empty.'],
    ['a token that is none', 'Bearer nonsense', 'CompactToken parsing failed'],
])('%s is 401 InvalidAuthenticationToken', async (_case, authorization, message) => {
    const headers: Record<string, string> = authorization === undefined ? {} : { authorization }
    const response = await client.send(`${GRAPH}${ISSUES}`, { headers })
    const { error } = (await response.json()) as { error: { code: string; message: string } }
    expect([response.status, error.code]).toEqual([401, 'InvalidAuthenticationToken'])
    expect(error.message).toContain(message)
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer /)
})

test('a token signed by somebody else is 401', async () => {
    const other = await startSimulation()
    const authorization = `Bearer ${await other.token()}`
    await other.microsoft.close()
    expect((await client.send(`${GRAPH}${ISSUES}`, { headers: { authorization } })).status).toBe(401)
})

test('a token for another audience is 401', async () => {
    const authorization = `Bearer ${await client.token({ scope: 'https://management.azure.com/.default' })}`
    expect((await client.send(`${GRAPH}${ISSUES}`, { headers: { authorization } })).status).toBe(401)
})

test('a token works until its hour on the scenario clock is over', async () => {
    const authorization = `Bearer ${await client.token()}`
    const status = async () => (await client.send(`${GRAPH}${ISSUES}`, { headers: { authorization } })).status
    client.microsoft.control.advanceClock(59)
    expect(await status()).toBe(200)
    client.microsoft.control.advanceClock(1)
    expect(await status()).toBe(401)
})

test.each([
    ['no permission', 2, 'contoso-no-consent-secret'],
    ['another permission', 5, 'contoso-other-permission-secret'],
])('an app with %s is 403', async (_case, number, secret) => {
    const token = await client.token({
        client_id: `3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e0${number}`,
        client_secret: secret,
    })
    const response = await client.send(`${GRAPH}${ISSUES}`, { headers: { authorization: `Bearer ${token}` } })
    expect(response.status).toBe(403)
})

test('an error says when and in answer to whom, without a zone in its date', async () => {
    const id = '0f1b1c2d-1111-4222-8333-944455556666'
    const response = await client.graph('/v1.0/nonsense', { 'client-request-id': id })
    expect(response.status).toBe(404)
    expect(response.headers.get('client-request-id')).toBe(id)
    expect(response.headers.get('date')).toBe(new Date(NINE).toUTCString())
    expect(await response.json()).toEqual({
        error: {
            code: 'ResourceNotFound',
            message: expect.any(String),
            innerError: {
                date: '2026-03-03T09:00:00',
                'request-id': response.headers.get('request-id'),
                'client-request-id': id,
            },
        },
    })
    expect(client.microsoft.control.requests().at(-1)).toMatchObject({ path: '/v1.0/nonsense', status: 404 })
})

test('a tenant found by domain or id is the same one', async () => {
    const byId = await client.requestToken({}, `/${contoso.tenantId}/oauth2/v2.0/token`)
    const byDomain = await client.requestToken({}, '/CONTOSO.onmicrosoft.com/oauth2/v2.0/token')
    expect([byId.status, byDomain.status]).toEqual([200, 200])
})
