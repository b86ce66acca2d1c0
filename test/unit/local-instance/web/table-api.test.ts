// Table API: ServiceNowDocs markdown/api-reference/rest-apis/c_TableAPI.md
import { createWeb } from '../../../../local/instance/web/create-web.ts'
import { basic, jsonOf, visitor } from './browser-session.ts'
import { fakeInstance } from './fake-instance.ts'

const incidents = Array.from({ length: 5 }, (_, index) => ({
    sys_id: `i${String(index)}`,
    number: `INC${String(index)}`,
    short_description: `Case ${String(index)}`,
    caller_id: 'u_eve',
    active: index < 3 ? 'true' : 'false',
}))
const web = (setting: Parameters<typeof fakeInstance>[0] = {}) =>
    createWeb(fakeInstance({ rows: { incident: incidents }, ...setting }))
const admin = basic('admin')
const typed = { 'content-type': 'application/json' }
interface Answer {
    readonly result: Record<string, unknown>[]
    readonly error: { readonly message: string; readonly detail: string | null }
}

describe('Table API', () => {
    test('lists what the query finds, with its number and links to the other pages', () => {
        const answer = visitor(web()).get(
            '/api/now/table/incident?sysparm_query=active=true&sysparm_limit=2&sysparm_fields=number',
            admin,
        )
        expect(jsonOf<Answer>(answer).result).toEqual([{ number: 'INC0' }, { number: 'INC1' }])
        expect(answer.headers['x-total-count']).toBe('3')
        expect(answer.headers['link']).toMatch(/sysparm_offset=2>;rel="next"/)
        expect(answer.headers['link']).not.toMatch(/rel="prev"/)
    })

    test('a reference is a link with a value, a display value, or both, as asked', () => {
        const read = (query: string) =>
            jsonOf<{ result: Record<string, unknown> }>(
                visitor(web()).get(`/api/now/table/incident/i0?sysparm_fields=caller_id&${query}`, admin),
            ).result['caller_id']
        const link = 'http://localhost:8080/api/now/table/sys_user/u_eve'
        expect(read('')).toEqual({ link, value: 'u_eve' })
        expect(read('sysparm_display_value=true')).toEqual({ display_value: 'Eve', link })
        expect(read('sysparm_display_value=all')).toEqual({ display_value: 'Eve', value: 'u_eve', link })
        expect(read('sysparm_exclude_reference_link=true')).toBe('u_eve')
    })

    test('fields follow references', () => {
        const answer = visitor(web()).get(
            '/api/now/v2/table/incident/i0?sysparm_fields=caller_id.user_name',
            admin,
        )
        expect(jsonOf(answer)).toEqual({ result: { 'caller_id.user_name': 'eve' } })
    })

    test('creates, changes and deletes a record', () => {
        const somebody = visitor(web())
        const created = somebody.send('POST', '/api/now/table/incident', '{"short_description":"New"}', {
            ...admin,
            ...typed,
        })
        const sysId = jsonOf<{ result: { sys_id: string } }>(created).result.sys_id
        expect(created.status).toBe(201)
        expect(created.headers['location']).toBe(`http://localhost:8080/api/now/table/incident/${sysId}`)
        const url = `/api/now/table/incident/${sysId}`
        const changed = somebody.send('PATCH', url, '{"short_description":"Newer"}', { ...admin, ...typed })
        expect(jsonOf(changed)).toMatchObject({ result: { short_description: 'Newer' } })
        expect(somebody.send('DELETE', url, '', admin).status).toBe(204)
        expect(somebody.get(url, admin).status).toBe(404)
    })

    test('an unknown record answers 404, an unknown table 400', () => {
        const somebody = visitor(web())
        const missing = somebody.get('/api/now/table/incident/none', admin)
        expect([missing.status, jsonOf<Answer>(missing).error.message]).toEqual([404, 'No Record found'])
        const table = somebody.get('/api/now/table/nonsense', admin)
        expect([table.status, jsonOf<Answer>(table).error.message]).toEqual([400, 'Invalid table nonsense'])
    })

    test('a table closed to web services answers 403 even to admin, and 401 to nobody', () => {
        const somebody = visitor(web({ closedTables: ['incident'] }))
        expect(somebody.get('/api/now/table/incident', admin).status).toBe(403)
        expect(somebody.get('/api/now/table/incident/i0', admin).status).toBe(403)
        expect(somebody.get('/api/now/table/incident').status).toBe(401)
    })

    test('access control refuses a list, hides a record and a field, and refuses writing', () => {
        const abel = basic('abel')
        const closed = visitor(web({ denied: ['read incident'] }))
        expect(closed.get('/api/now/table/incident', abel).status).toBe(403)
        expect(closed.get('/api/now/table/incident/i0', abel).status).toBe(404)
        const masked = visitor(web({ denied: ['read incident.short_description'] }))
        expect(jsonOf(masked.get('/api/now/table/incident/i0', abel))).not.toHaveProperty(
            'result.short_description',
        )
        const readOnly = visitor(web({ denied: ['write incident', 'create incident', 'delete incident'] }))
        for (const [method, url] of [
            ['PUT', '/api/now/table/incident/i0'],
            ['POST', '/api/now/table/incident'],
            ['DELETE', '/api/now/table/incident/i0'],
        ] as const) {
            expect(readOnly.send(method, url, '{}', { ...abel, ...typed }).status).toBe(403)
        }
    })

    test('what it does not know is named', () => {
        const somebody = visitor(web())
        const detail = (url: string) => jsonOf<Answer>(somebody.get(url, admin)).error.detail
        expect(detail('/api/now/table/incident?sysparm_magic=1')).toContain('sysparm_magic')
        expect(detail('/api/now/table/incident?sysparm_query=numberMAGICx')).toContain('numberMAGICx')
        expect(detail('/api/now/table/incident?sysparm_limit=many')).toContain('sysparm_limit')
        expect(
            somebody.send('POST', '/api/now/table/incident', '<x/>', { ...admin, 'content-type': 'text/xml' })
                .status,
        ).toBe(400)
        expect(somebody.send('POST', '/api/now/table/incident/i0', '{}', { ...admin, ...typed }).status).toBe(
            405,
        )
    })

    test('a password column shows nothing, not even its stored form', () => {
        const fake = fakeInstance({ rows: { incident: incidents } })
        const columns = fake.dictionary.column
        Object.assign(fake.dictionary, {
            column: (table: string, name: string) =>
                name === 'short_description'
                    ? { ...columns(table, name), type: 'password2' }
                    : columns(table, name),
        })
        const answer = visitor(createWeb(fake)).get(
            '/api/now/table/incident/i0?sysparm_display_value=all',
            admin,
        )
        expect(jsonOf(answer)).toMatchObject({
            result: { short_description: { value: '', display_value: '' } },
        })
    })
})
