import fc from 'fast-check'
import { builtTables, records, rolesOfAcl, text } from '../built-records.ts'
import { startDemoLab, type Lab } from '../lab.ts'
import type { LoadedDemo } from '../../local/instance/demo/load-demo.ts'

let lab: Lab & { readonly demo: LoadedDemo }
beforeAll(async () => {
    lab = await startDemoLab()
})
afterAll(() => lab.close())

const SCOPE = 'x_mioms_m365_assis'
/** Who is there, with all roles that count: containment is what the package says. */
const PEOPLE: readonly (readonly [string | undefined, readonly string[]])[] = [
    [undefined, []],
    ['emma.employee', []],
    ['ana.agent', ['itil', `${SCOPE}.insights_user`]],
    ['omar.escalation', ['itil', `${SCOPE}.administrator`, `${SCOPE}.insights_user`]],
    ['admin', ['admin']],
]
const METHODS = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']

const routes = records('sys_ws_operation').map((operation) => ({
    method: text(operation['http_method']),
    uri: text(operation['operation_uri']),
    roles: rolesOfAcl(text(operation['enforce_acl'])),
}))
const uris = [...new Set(routes.map(({ uri }) => uri))]
const concrete = (uri: string): string =>
    uri.replace('{sys_id}', lab.demo.incident.sysId).replace('{form_id}', '0'.repeat(32))

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
            else if (!route.roles.some((role) => own.includes(role))) expect(status).toBe(403)
            else expect([200, 400, 404]).toContain(status)
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

test('whatever is sent to a route, the answer is a refusal with a code, never a failure, and nothing is stored', async () => {
    const values = fc.oneof(
        fc.string({ maxLength: 60 }),
        fc.constantFrom(
            '',
            '%00',
            '..',
            "' OR 1=1",
            '^ORDERBYsys_id',
            'javascript:gs.getUserID()',
            '1'.repeat(32),
        ),
    )
    await lab.instance.control.resetCounters()
    await fc.assert(
        fc.asyncProperty(
            fc.constantFrom(...routes),
            values,
            fc.oneof(fc.json(), fc.string(), fc.constant('{"attached":1}')),
            async ({ method, uri }, value, body) => {
                const path = uri.replace(/\{\w+\}/, encodeURIComponent(value))
                const answer = await lab.call('admin', method, path, method === 'GET' ? undefined : body)
                expect(answer.status).toBeLessThan(500)
                if (answer.status >= 400 && answer.json?.result?.error) {
                    expect(answer.json.result.error.code).toMatch(/^[A-Z_]+$/)
                }
            },
        ),
        { numRuns: 150 },
    )
    expect((await lab.instance.control.counters()).writes).toBe(0)
})
