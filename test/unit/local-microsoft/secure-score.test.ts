import type { ScoreChange } from '../../../local/microsoft/secure-score/score-book.ts'
import { contoso, GRAPH, startSimulation, type SimulatedClient } from './simulated-client.ts'

const READER = { client_id: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e08', client_secret: 'contoso-score-secret' }
const WRITER = {
    client_id: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e09',
    client_secret: 'contoso-score-write-secret',
}
const SCORES = '/v1.0/security/secureScores'
const PROFILES = '/v1.0/security/secureScoreControlProfiles'
const VENDOR = { provider: 'SecureScore', vendor: 'Microsoft' }

let client: SimulatedClient
beforeAll(async () => {
    client = await startSimulation()
})
afterAll(() => client.microsoft.close())
beforeEach(() => client.microsoft.control.reset())

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever Graph answered
type Json = any
interface Answered {
    readonly status: number
    readonly body: Json
    readonly headers: Headers
}

const send = async (
    method: string,
    path: string,
    body?: unknown,
    fields = READER,
    more: Record<string, string> = {},
): Promise<Answered> => {
    const answer = await client.send(`${GRAPH}${path}`, {
        method,
        headers: {
            authorization: `Bearer ${await client.token(fields)}`,
            'content-type': 'application/json',
            ...more,
        },
        ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    })
    const text = await answer.text()
    return {
        status: answer.status,
        body: text === '' ? undefined : JSON.parse(text),
        headers: answer.headers,
    }
}
const get = (path: string): Promise<Answered> => send('GET', path)
const change = (...changes: readonly ScoreChange[]): void => {
    for (const one of changes) client.microsoft.control.changeSecureScore(one)
}
const newest = async (): Promise<Json> => (await get(`${SCORES}?$top=1`)).body.value[0]
const controlScore = async (id: string): Promise<Json> =>
    (await newest()).controlScores.find((one: Json) => one.controlName === id)
const profileIds = async (): Promise<readonly string[]> =>
    (await get(PROFILES)).body.value.map((one: Json) => one.id)

describe('scores', () => {
    test('90 days, one a day, newest first, whose sums are those of their controls', async () => {
        const { body } = await get(`${SCORES}?$top=90`)
        expect(body['@odata.nextLink']).toBeUndefined()
        const days = body.value.map((one: Json) => one.createdDateTime)
        expect(days).toHaveLength(90)
        expect(days.slice(0, 2)).toEqual(['2026-03-03T00:00:00Z', '2026-03-02T00:00:00Z'])
        expect([...days].sort().reverse()).toEqual(days)
        for (const one of body.value) {
            const sum = one.controlScores.reduce((total: number, each: Json) => total + Number(each.score), 0)
            expect(one.currentScore).toBeCloseTo(sum, 1)
            expect(one.maxScore).toBeGreaterThan(one.currentScore)
        }
        expect(body.value[0].currentScore).toBeGreaterThan(body.value[89].currentScore)
        expect(body.value[0].averageComparativeScores.map((one: Json) => one.basis)).toEqual([
            'AllTenants',
            'TotalSeats',
            'IndustryTypes',
        ])
        expect(body.value[0].averageComparativeScores[1]).toMatchObject({
            SeatSizeRangeUpperValue: '100',
            identityScoreMax: 60,
        })
    })

    test('a control says what recorded answers say: numbers, percentages as texts, counts and switches as texts', async () => {
        expect(await controlScore('SignInStrengthAdmins')).toEqual({
            controlCategory: 'Identity',
            controlName: 'SignInStrengthAdmins',
            description: expect.stringContaining('administrator'),
            score: 5,
            scoreInPercentage: 50,
            implementationStatus: '3 of 6 are not covered.',
            lastSynced: '2026-03-02T13:04:06Z',
            count: '3',
            total: '6',
        })
        expect(await controlScore('AuditLogSearch')).toMatchObject({
            score: 3,
            scoreInPercentage: '100.0',
            on: 'true',
        })
    })

    test('$top is a page size whose next link goes on; $skip and $count count', async () => {
        const first = await get(`${SCORES}?$top=1&$count=true`)
        expect(first.body['@odata.count']).toBe(90)
        const link = String(first.body['@odata.nextLink'])
        expect(link).toMatch(/^https:\/\/graph\.microsoft\.com\/v1\.0\/security\/secureScores\?\$top=1&/)
        const second = await get(link.slice(GRAPH.length))
        expect(second.body.value).toEqual((await get(`${SCORES}?$top=1&$skip=1`)).body.value)
        expect(second.body.value[0].id).toBe(`${contoso.tenantId}_2026-03-02`)
        expect((await get(`${SCORES}?$top=1&$skiptoken=made-up`)).status).toBe(400)
    })

    test.each(['$select=id', '$orderby=id', '$expand=controlScores', '$search=x', '$top=x'])(
        'a query option that no page names is refused: %s',
        async (option) => {
            expect((await get(`${SCORES}?${option}`)).status).toBe(400)
            expect((await get(`${PROFILES}?${option}`)).status).toBe(400)
        },
    )

    test('whoever lacks the permission is refused, and a filter that makes no sense', async () => {
        const plain = { client_id: contoso.clientId, client_secret: contoso.secret }
        expect((await send('GET', SCORES, undefined, plain)).status).toBe(403)
        expect((await send('GET', PROFILES, undefined, plain)).status).toBe(403)
        expect((await get(`${SCORES}?$filter=x`)).status).toBe(400)
    })

    test('the next day has a score of its own, and the oldest one is gone', async () => {
        const oldest = (await get(`${SCORES}?$top=90`)).body.value[89].id
        client.microsoft.control.advanceClock(24 * 60)
        const { value } = (await get(`${SCORES}?$top=90`)).body
        expect(value[0].id).toBe(`${contoso.tenantId}_2026-03-04`)
        expect(value.map((one: Json) => one.id)).not.toContain(oldest)
    })
})

describe('control profiles', () => {
    test('they are what the demo needs: all categories and spellings, missing fields, unlicensed, deprecated', async () => {
        const { value } = (await get(PROFILES)).body as { readonly value: readonly Json[] }
        expect(value).toHaveLength(45)
        expect(new Set(value.map((one) => one.controlCategory))).toEqual(
            new Set(['Identity', 'Data', 'Device', 'Devices', 'Apps', 'Infrastructure']),
        )
        const costs = value.map((one) => one.implementationCost)
        expect(costs).toEqual(
            expect.arrayContaining(['low', 'Low', 'moderate', 'high', 'Unknown', undefined]),
        )
        expect(value.filter((one) => one.deprecated)).toHaveLength(2)
        expect(value.some((one) => one.remediation === undefined)).toBe(true)
        expect(value.find((one) => one.id === 'FormsPhishing').remediation).toContain('<script>')
        const scored = (await newest()).controlScores.map((one: Json) => one.controlName)
        expect(
            value.filter((one) => !one.deprecated && !scored.includes(one.id)).map((one) => one.id),
        ).toEqual(['10417.IDP_Okta_SessionLength', 'LabelsAutomatic', '20802.MDA_Sales_IpRanges'])
        expect(scored).toContain('BuildersNetwork')
        expect(value.map((one) => one.id)).not.toContain('BuildersNetwork')
    })

    test('one by its id; an unknown one is a 404; a filter on a property', async () => {
        expect((await get(`${PROFILES}/20771.MDA_ServiceDesk_SignOn`)).body).toMatchObject({
            userImpact: null,
        })
        expect((await get(`${PROFILES.toLowerCase()}/FewGlobalAdmins`)).status).toBe(200)
        expect((await get(`${PROFILES}/Nothing`)).status).toBe(404)
        const filter = encodeURIComponent("controlCategory eq 'Infrastructure'")
        expect((await get(`${PROFILES}?$filter=${filter}`)).body.value).toHaveLength(4)
    })

    test('3,000 controls come in pages of 100 with opaque next links', async () => {
        change({ kind: 'synthetic', count: 3000 })
        const ids: string[] = []
        let path = PROFILES
        for (let pages = 0; path !== ''; pages += 1) {
            expect(pages).toBeLessThan(31)
            const { body } = await get(path)
            ids.push(...body.value.map((one: Json) => one.id))
            path = String(body['@odata.nextLink'] ?? '').slice(GRAPH.length)
        }
        expect(new Set(ids).size).toBe(3000)
        expect((await newest()).controlScores).toHaveLength(3000)
    })

    test('a tenant without Secure Score answers empty lists', async () => {
        const fabrikam = {
            client_id: '4f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e18',
            client_secret: 'fabrikam-score-secret',
        }
        const path = '/fabrikam.com/oauth2/v2.0/token'
        const answer = await (await client.requestToken(fabrikam, path)).json()
        const authorization = `Bearer ${(answer as Json).access_token}`
        for (const list of [SCORES, PROFILES]) {
            const empty = await client.send(`${GRAPH}${list}`, { headers: { authorization } })
            expect(((await empty.json()) as Json).value).toEqual([])
        }
    })
})

describe('PATCH', () => {
    const ONE = `${PROFILES}/FewGlobalAdmins`

    test('adds an update to the states: 204, or 200 with Prefer; only what is given changes', async () => {
        const first = await send('PATCH', ONE, { comment: 'CHG0030001', vendorInformation: VENDOR }, WRITER)
        expect([first.status, first.body]).toEqual([204, undefined])
        const second = await send('PATCH', ONE, { state: 'Reviewed', vendorInformation: VENDOR }, WRITER, {
            Prefer: 'return=representation',
        })
        expect(second.status).toBe(200)
        expect(second.body.controlStateUpdates).toMatchObject([
            { state: 'Default', comment: null, updatedDateTime: null },
            { state: 'Default', comment: 'CHG0030001', assignedTo: null, updatedBy: WRITER.client_id },
            { state: 'Reviewed', comment: 'CHG0030001', updatedDateTime: '2026-03-03T09:00:00.000Z' },
        ])
    })

    test.each([
        ['no vendorInformation', { comment: 'x' }],
        ['no provider', { comment: 'x', vendorInformation: { vendor: 'Microsoft' } }],
        ['another vendor', { comment: 'x', vendorInformation: { ...VENDOR, vendor: 'Contoso' } }],
        ['an unknown state', { state: 'Done', vendorInformation: VENDOR }],
        ['a comment that is no text', { comment: 7, vendorInformation: VENDOR }],
        ['a property of the profile', { title: 'x', vendorInformation: VENDOR }],
        ['no JSON', 'comment=x'],
    ])('is refused with %s', async (_what, body) => {
        expect((await send('PATCH', ONE, body, WRITER)).status).toBe(400)
        expect((await get(ONE)).body.controlStateUpdates).toHaveLength(1)
    })

    test('needs SecurityEvents.ReadWrite.All, and a profile that is there', async () => {
        const body = { comment: 'x', vendorInformation: VENDOR }
        expect((await send('PATCH', ONE, body, READER)).status).toBe(403)
        expect((await send('PATCH', `${PROFILES}/BuildersNetwork`, body, WRITER)).status).toBe(404)
        expect((await send('GET', ONE, undefined, WRITER)).status).toBe(200)
        expect((await send('DELETE', ONE, undefined, WRITER)).status).toBe(405)
    })
})

describe('limits', () => {
    test('the 151st request for scores within a minute is a 429, and profiles go on', async () => {
        const headers = { authorization: `Bearer ${await client.token(READER)}` }
        const statuses = new Set<number>()
        for (let index = 0; index < 150; index++) {
            const answer = await client.send(`${GRAPH}${SCORES}?$top=1`, { headers })
            await answer.text()
            statuses.add(answer.status)
        }
        expect([...statuses]).toEqual([200])
        const refused = await client.send(`${GRAPH}${SCORES}?$top=1`, { headers })
        expect([refused.status, refused.headers.get('retry-after')]).toEqual([429, '60'])
        expect((await client.send(`${GRAPH}${PROFILES}`, { headers })).status).toBe(200)
    })

    test('the fifth request at one time is a 429', async () => {
        const headers = { authorization: `Bearer ${await client.token(READER)}` }
        client.microsoft.control.addFault({ kind: 'timeout', afterMs: 400, path: '*secureScore*', count: 4 })
        const slow = Array.from({ length: 4 }, () => client.send(`${GRAPH}${PROFILES}`, { headers }))
        while (client.microsoft.control.faults().length > 0)
            await new Promise((resolve) => setTimeout(resolve, 5))
        const fifth = await client.send(`${GRAPH}${PROFILES}`, { headers })
        expect([fifth.status, fifth.headers.get('retry-after')]).toEqual([429, '1'])
        for (const answer of await Promise.all(slow)) expect(answer.status).toBe(200)
        expect((await client.send(`${GRAPH}${PROFILES}`, { headers })).status).toBe(200)
    })
})

describe('control', () => {
    test('points that are set count from today on', async () => {
        const before = (await newest()).currentScore
        change({ kind: 'points', control: 'FewGlobalAdmins', percent: 100 })
        expect(await controlScore('FewGlobalAdmins')).toMatchObject({ score: 1, scoreInPercentage: 100 })
        expect((await newest()).currentScore).toBeCloseTo(before + 1, 5)
        expect((await get(`${SCORES}?$top=1&$skip=1`)).body.value[0].currentScore).toBeCloseTo(before, 5)
    })

    test('a renamed control has another id, and yesterday keeps the old one', async () => {
        change({ kind: 'rename', control: 'FewGlobalAdmins', to: 'GlobalAdminsBetween' })
        const ids = await profileIds()
        expect(ids).toContain('GlobalAdminsBetween')
        expect(ids).not.toContain('FewGlobalAdmins')
        expect(await controlScore('FewGlobalAdmins')).toBeUndefined()
        const yesterday = (await get(`${SCORES}?$top=1&$skip=1`)).body.value[0].controlScores
        expect(yesterday.map((one: Json) => one.controlName)).toContain('FewGlobalAdmins')
    })

    test('split, deprecate, remove, restore, retitle', async () => {
        change(
            {
                kind: 'split',
                control: 'RiskySignIns',
                into: [
                    { id: 'RiskySignInsHigh', title: 'High' },
                    { id: 'RiskySignInsMedium', title: 'Medium' },
                ],
            },
            { kind: 'deprecate', control: 'MailForwarding' },
            { kind: 'remove', control: 'PrintSpooler' },
            { kind: 'retitle', control: 'scid-901', title: 'Encrypt every disk' },
        )
        const ids = await profileIds()
        expect(ids).toEqual(expect.arrayContaining(['RiskySignInsHigh', 'RiskySignInsMedium']))
        expect((await get(`${PROFILES}/RiskySignInsHigh`)).body).toMatchObject({
            title: 'High',
            maxScore: 3.5,
        })
        expect(ids).not.toContain('RiskySignIns')
        expect((await get(`${PROFILES}/MailForwarding`)).body.deprecated).toBe(true)
        expect(await controlScore('MailForwarding')).toBeUndefined()
        expect(ids).not.toContain('PrintSpooler')
        expect((await get(`${PROFILES}/scid-901`)).body.title).toBe('Encrypt every disk')
        change({ kind: 'restore', control: 'PrintSpooler' })
        expect(await controlScore('PrintSpooler')).toMatchObject({ score: 2 })
    })

    test('items that no client can read stand in the lists', async () => {
        change({ kind: 'unreadable', count: 3 })
        const broken = [null, 'not an object', { title: 'An item without an id' }]
        expect((await get(PROFILES)).body.value.slice(0, 3)).toEqual(broken)
        expect((await get(`${SCORES}?$top=4`)).body.value.slice(0, 3)).toEqual(broken)
    })

    test('its endpoint changes and tells, and says what is wrong', async () => {
        const call = async (body: unknown): Promise<{ status: number; json: Json }> => {
            const answer = await fetch(`${client.microsoft.url}/control/secure-score`, {
                method: 'POST',
                body: JSON.stringify(body),
            })
            return { status: answer.status, json: await answer.json() }
        }
        const { json } = await call({ kind: 'points', control: 'RiskyUsers', percent: 0 })
        expect(json.find((one: Json) => one.id === 'RiskyUsers')).toEqual({
            id: 'RiskyUsers',
            title: 'Make people with a leaked password choose a new one',
            maxScore: 7,
            percent: 0,
            state: 'Default',
            comment: null,
            updates: 1,
        })
        for (const [body, named] of [
            [{ kind: 'points', control: 'RiskyUsers', percent: 101 }, 'percent'],
            [{ kind: 'points', control: 'Nothing', percent: 1 }, 'Nothing'],
            [{ kind: 'rename', control: 'RiskyUsers', to: 'RiskySignIns' }, 'RiskySignIns'],
            [{ kind: 'split', control: 'RiskyUsers', into: [] }, 'into'],
            [{ kind: 'nonsense' }, 'nonsense'],
            [{ kind: 'synthetic', count: -1 }, 'count'],
            [{ kind: 'restore', control: 'RiskyUsers' }, 'RiskyUsers'],
            [{ kind: 'remove', control: 'RiskyUsers', tenant: 'nobody.example' }, 'nobody.example'],
        ] as const)
            expect(await call(body)).toEqual({
                status: 400,
                json: { error: expect.stringContaining(named) },
            })
        client.microsoft.control.reset()
        expect(await controlScore('RiskyUsers')).toMatchObject({ score: 3.5 })
    })
})
