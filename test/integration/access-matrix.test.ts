import fc from 'fast-check'
import { builtTables, records, rolesOfAcl, text } from '../built-records.ts'
import { caseRow, INTEGRATION } from '../inbound-lab.ts'
import { startDemoLab, TAB_API, VIEWS_API, type Lab } from '../lab.ts'
import type { LoadedDemo } from '../../local/instance/demo/load-demo.ts'

let lab: Lab & { readonly demo: LoadedDemo }
beforeAll(async () => {
    lab = await startDemoLab()
    await lab.instance.control.loadRecords([caseRow(1)])
})
afterAll(() => lab.close())

const SCOPE = 'x_mioms_m365_assis'
/** Who is there, with all roles that count: containment is what the package says. */
const PEOPLE: readonly (readonly [string | undefined, readonly string[]])[] = [
    [undefined, []],
    ['emma.employee', []],
    ['ana.agent', ['itil', `${SCOPE}.insights_user`]],
    ['omar.escalation', ['itil', `${SCOPE}.administrator`, `${SCOPE}.insights_user`]],
    ['sara.security', [`${SCOPE}.security_ticket_user`]],
    ['olga.operations', ['itil', `${SCOPE}.insights_user`, `${SCOPE}.user_operation_user`]],
    ['octave.operations', ['itil', `${SCOPE}.user_operation_user`]],
    ['admin', ['admin']],
    // The first is the one that Setup names; the role alone opens nothing.
    [INTEGRATION, [`${SCOPE}.inbound_integration`]],
    ['m365.integration', [`${SCOPE}.inbound_integration`]],
]
const isInbound = (uri: string): boolean => uri.includes('/inbound/')
// For whoever is signed in: each row says whose it is.
const isOwn = (uri: string): boolean => uri.includes('/own_operations') || uri.endsWith('/hand_over')
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

const routes = records('sys_ws_operation').map((operation) => ({
    method: text(operation['http_method']),
    uri: text(operation['operation_uri']),
    roles: rolesOfAcl(text(operation['enforce_acl'])),
}))
const uris = [...new Set(routes.map(({ uri }) => uri))]
const concrete = (uri: string): string =>
    uri
        .replace('{sys_id}', lab.demo.incident.sysId)
        .replace('{form_id}', '0'.repeat(32))
        .replace('{issue_sys_id}', '0'.repeat(32))
        .replace('{source}', 'knowledge')
        .replace('{case}', caseRow(1).values['sys_id'] ?? '')

describe.each(uris)('%s', (uri) => {
    test.each(METHODS.flatMap((method) => PEOPLE.map(([person, own]) => [method, person, own] as const)))(
        '%s by %s',
        async (method, person, own) => {
            const route = routes.find((one) => one.uri === uri && one.method === method)
            const { status } = await lab.call(
                person,
                method,
                concrete(uri),
                method === 'GET' ? undefined : {},
            )
            if (!route) {
                expect([401, 403, 404, 405]).toContain(status)
                return
            }
            if (person === undefined) expect(status).toBe(401)
            else if (!isOwn(uri) && !route.roles.some((role) => own.includes(role))) expect(status).toBe(403)
            else if (isInbound(uri) && person !== INTEGRATION) expect(status).toBe(403)
            // 409: let in, but nothing is connected, or Setup expects no tickets.
            else expect([200, 400, 404, 409]).toContain(status)
        },
    )
})

test.each(builtTables.flatMap((table) => METHODS.map((method) => [method, table] as const)))(
    'Table API, %s of %s: closed to everybody',
    async (method, table) => {
        const record = method === 'GET' || method === 'POST' ? '' : `/${'0'.repeat(32)}`
        for (const [person] of PEOPLE) {
            const body = method === 'GET' || method === 'DELETE' ? undefined : { name: 'x' }
            const { status } = await lab.call(person, method, `/api/now/table/${table}${record}`, body)
            expect([person, status]).toEqual([person, person === undefined ? 401 : 403])
        }
    },
)

describe('whatever is sent to a route, the answer is a 4xx with a code, and nothing is stored', () => {
    beforeEach(() => lab.instance.control.resetCounters())
    afterEach(async () => {
        expect((await lab.instance.control.counters()).writes).toBe(0)
    })

    const odd = fc.oneof(
        fc.string({ minLength: 1, maxLength: 60 }),
        fc.constantFrom(
            '%00',
            "' OR 1=1",
            '^ORDERBYsys_id',
            'javascript:gs.getUserID()',
            '1'.repeat(32),
            'A'.repeat(32),
            'a'.repeat(5000),
            '\u202e\ud800',
        ),
    )
    /** What a client can do to a path without leaving the route: a dot segment or a slash would name another one. */
    const segment = odd.filter((value) => !/^\.{1,2}$|[/\\\ud800-\udfff]/.test(value)).map(encodeURIComponent)
    const refused = (answer: Awaited<ReturnType<Lab['call']>>): void => {
        expect(answer.status).toBeGreaterThanOrEqual(400)
        expect(answer.status).toBeLessThan(500)
        expect(answer.json.result.error.code).toMatch(/^[A-Z_]+$/)
        expect(answer.json.result.error.fix).toEqual(expect.any(String))
    }

    test('a path parameter that names no record', async () => {
        const withParameter = routes.filter(({ uri }) => uri.includes('{'))
        expect(withParameter.length).toBeGreaterThan(1)
        await fc.assert(
            fc.asyncProperty(fc.constantFrom(...withParameter), segment, async ({ method, uri }, value) => {
                const path = uri.replace(/\{\w+\}/, value)
                const caller = isInbound(uri) ? INTEGRATION : 'admin'
                refused(
                    await lab.call(caller, method, path, method === 'GET' ? undefined : { attached: true }),
                )
            }),
            { numRuns: 150 },
        )
    })

    test('a body that is not what the route takes', async () => {
        const { json } = await lab.call('admin', 'GET', VIEWS_API)
        const { formSysId, attached } = json.result.views[0]
        const wrong = fc.oneof(
            fc.anything({ withBigInt: false }).map((value) => JSON.stringify(value) ?? ''),
            fc.string(),
            fc.jsonValue().map((value) => JSON.stringify({ attached: value })),
            fc.constantFrom(
                '',
                '{',
                '[[[[',
                '{"attached":1}',
                '{"attached":"true"}',
                '{"__proto__":{"attached":true}}',
            ),
        )
        const takes = (body: string): boolean => {
            try {
                return typeof (JSON.parse(body) as { attached?: unknown } | null)?.attached === 'boolean'
            } catch {
                return false
            }
        }
        await fc.assert(
            fc.asyncProperty(wrong, async (body) => {
                fc.pre(!takes(body))
                refused(await lab.call('admin', 'PUT', `${VIEWS_API}/${formSysId}`, body))
            }),
            { numRuns: 150 },
        )
        const after = await lab.call('admin', 'GET', VIEWS_API)
        expect(after.json.result.views[0]).toMatchObject({ formSysId, attached })
    })

    test('query parameters that nobody asked for change nothing', async () => {
        const plain = await lab.call('ana.agent', 'GET', `${TAB_API}/${lab.demo.incident.sysId}`)
        await fc.assert(
            fc.asyncProperty(fc.dictionary(segment, segment, { maxKeys: 4 }), async (given) => {
                const query = Object.entries(given).map(([name, value]) => `${name}=${value}`)
                const path = `${TAB_API}/${lab.demo.incident.sysId}?${query.join('&')}`
                const { status, json } = await lab.call('ana.agent', 'GET', path)
                expect(status).toBe(200)
                expect(json.result.healthIssues).toEqual(plain.json.result.healthIssues)
            }),
            { numRuns: 60 },
        )
    })
})
