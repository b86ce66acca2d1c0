import { documented } from '../documented.ts'
import { jsonOf, textOf } from './browser-session.ts'
import { restClient } from './rest-client.ts'

interface Failed {
    readonly error: { readonly message: string; readonly detail: string | null }
    readonly status: string
}
type Result = Readonly<Record<string, unknown>>

const { instance, caller, admin, person, insert, incident, send, rule } = restClient()
const base = 'http://localhost:8080/api/now/table'
const itil = person('ivy', ['itil'], 'Europe/Paris')
const nobody = person('nora')
const company = insert('core_company', { name: 'Acme', city: 'ACM' })
const eve = insert('sys_user', { user_name: 'eve.caller', name: 'Eve', company })
const ids = Array.from({ length: 5 }, (_, index) =>
    incident({
        short_description: `Case ${String(index)}`,
        caller_id: index === 0 ? eve : '',
        urgency: index < 3 ? '1' : '3',
        state: index === 4 ? '7' : '1',
        opened_at: '2026-03-02 10:00:00',
    }),
)
const first = ids[0] ?? ''
const list = (query: string, as = admin): readonly Result[] =>
    jsonOf<{ result: readonly Result[] }>(caller.get(`/api/now/table/incident?${query}`, as)).result
const titles = (query: string, as = admin): unknown[] =>
    list(`sysparm_fields=short_description&${query}`, as).map((row) => row['short_description'])
const read = (query: string, as = admin): Result =>
    jsonOf<{ result: Result }>(caller.get(`/api/now/table/incident/${first}?${query}`, as)).result
const failure = (url: string, as = admin): readonly [number, Failed['error']] => {
    const answer = caller.get(url, as)
    return [answer.status, jsonOf<Failed>(answer).error]
}
const stored = (sysId: string) => instance.store.get('incident', sysId)

documented('api-reference/rest-apis/c_TableAPI', 'Table - GET /now/table/{tableName}', () => {
    test('lists all readable records with all their fields', () => {
        const answer = caller.get('/api/now/table/incident', admin)
        const { result } = jsonOf<{ result: readonly Result[] }>(answer)
        expect([answer.status, result.length, answer.headers['x-total-count']]).toEqual([200, 5, '5'])
        expect(result[0]).toMatchObject({ sys_id: first, short_description: 'Case 0', active: 'true' })
    })
    test('sysparm_query filters and orders, also by fields of referenced records', () => {
        expect(titles('sysparm_query=urgency=1^ORDERBYDESCshort_description')).toEqual([
            'Case 2',
            'Case 1',
            'Case 0',
        ])
        expect(titles('sysparm_query=caller_id.company.city=ACM')).toEqual(['Case 0'])
        expect(
            titles(
                'sysparm_query=short_descriptionENDSWITH1^ORshort_descriptionENDSWITH3^ORDERBYshort_description',
            ),
        ).toEqual(['Case 1', 'Case 3'])
    })
    test('a query that is none is refused by name', () => {
        expect(failure('/api/now/table/incident?sysparm_query=no_such_column=1')).toEqual([
            400,
            expect.objectContaining({ detail: expect.stringContaining('no_such_column') as string }),
        ])
    })
    test('name-value pairs filter too, choices and references also by display value', () => {
        expect(titles('short_description=Case%203')).toEqual(['Case 3'])
        expect(titles('urgency=1&short_description=Case%202')).toEqual(['Case 2'])
        expect(titles('state=closed')).toEqual(['Case 4'])
        expect(titles('state=7')).toEqual(['Case 4'])
        for (const name of [eve, 'Eve', 'eve.caller']) expect(titles(`caller_id=${name}`)).toEqual(['Case 0'])
        expect(titles('caller_id=Adam')).toEqual([])
    })
    test('name-value pairs beside sysparm_query, or a second condition in a value, are refused', () => {
        expect(failure('/api/now/table/incident?sysparm_query=active=true&urgency=1')[0]).toBe(400)
        expect(failure('/api/now/table/incident?short_description=x%5Eurgency=1')[0]).toBe(400)
    })
    test('sysparm_limit and sysparm_offset page; Link leads to the other pages', () => {
        const answer = caller.get(
            '/api/now/table/incident?sysparm_query=ORDERBYshort_description&sysparm_limit=2&sysparm_offset=2',
            admin,
        )
        expect(
            jsonOf<{ result: readonly Result[] }>(answer).result.map((row) => row['short_description']),
        ).toEqual(['Case 2', 'Case 3'])
        const links = Object.fromEntries(
            [...String(answer.headers['link']).matchAll(/<([^>]*)>;rel="(\w+)"/g)].map(
                ([, url = '', relation = '']) => [relation, new URL(url).searchParams.get('sysparm_offset')],
            ),
        )
        expect(links).toEqual({ first: '0', prev: '0', next: '4', last: '4' })
        expect(answer.headers['x-total-count']).toBe('5')
    })
    test('the first page has no previous one, the last no next one', () => {
        const link = (offset: number) =>
            String(
                caller.get(`/api/now/table/incident?sysparm_limit=2&sysparm_offset=${String(offset)}`, admin)
                    .headers['link'],
            )
        expect([link(0).includes('rel="prev"'), link(0).includes('rel="next"')]).toEqual([false, true])
        expect([link(4).includes('rel="prev"'), link(4).includes('rel="next"')]).toEqual([true, false])
    })
    test('the limit counts records that the caller may not read', () => {
        incident({ short_description: 'Case 9', opened_by: eve, caller_id: eve })
        const mine = incident({
            short_description: 'Case 91',
            caller_id: instance.store.query('sys_user', 'user_name=nora')[0]?.['sys_id'] ?? '',
        })
        const url =
            '/api/now/table/incident?sysparm_query=ORDERBYDESCshort_description&sysparm_fields=short_description'
        expect(jsonOf(caller.get(`${url}&sysparm_limit=1`, nobody))).toEqual({
            result: [{ short_description: 'Case 91' }],
        })
        expect(jsonOf(caller.get(`${url}&sysparm_limit=1&sysparm_offset=1`, nobody))).toEqual({ result: [] })
        expect(caller.get(url, nobody).headers['x-total-count']).toBe('7')
        for (const id of [
            mine,
            ...instance.store.query('incident', 'short_description=Case 9').map((row) => row['sys_id'] ?? ''),
        ])
            instance.store.delete('incident', id)
    })
    test('sysparm_no_count leaves the number away, sysparm_suppress_pagination_header the links', () => {
        const { headers } = caller.get(
            '/api/now/table/incident?sysparm_limit=1&sysparm_no_count=true&sysparm_suppress_pagination_header=true',
            admin,
        )
        expect([headers['x-total-count'], headers['link']]).toEqual([undefined, undefined])
    })
    test('nothing found is an empty list; 404 in version 1', () => {
        expect(list('sysparm_query=short_description=none')).toEqual([])
        const at = (version: string) =>
            caller.get(`/api/now/${version}/table/incident?sysparm_query=short_description=none`, admin)
                .status
        expect([at('v1'), at('v2')]).toEqual([404, 200])
    })
    test.each([
        'sysparm_limit=many',
        'sysparm_offset=-1',
        'sysparm_magic=1',
        'sysparm_display_value=some',
        'sysparm_no_count=yes',
    ])('%s is refused by name', (parameter) => {
        const [status, { detail }] = failure(`/api/now/table/incident?${parameter}`)
        expect([status, detail]).toEqual([400, expect.stringContaining(parameter.split('=')[0] ?? '')])
    })
    test('sysparm_query_category changes nothing; sysparm_query_no_domain is for those who may', () => {
        expect(list('sysparm_query_category=reporting').length).toBe(5)
        expect(list('sysparm_query_no_domain=true').length).toBe(5)
        expect(caller.get('/api/now/table/incident?sysparm_query_no_domain=true', itil).status).toBe(403)
    })
})

documented('api-reference/rest-apis/c_TableAPI', 'Table - GET /now/table/{tableName}/{sys_id}', () => {
    const link = `${base}/sys_user/${eve}`
    test('a reference is a link with its value, its display value, or both, as asked', () => {
        const fields = 'sysparm_fields=caller_id'
        expect(read(fields)).toEqual({ caller_id: { link, value: eve } })
        expect(read(`${fields}&sysparm_display_value=true`)).toEqual({
            caller_id: { display_value: 'Eve', link },
        })
        expect(read(`${fields}&sysparm_display_value=all`)).toEqual({
            caller_id: { display_value: 'Eve', value: eve, link },
        })
        expect(read(`${fields}&sysparm_exclude_reference_link=true`)).toEqual({ caller_id: eve })
        expect(read(`${fields}&sysparm_exclude_reference_link=true&sysparm_display_value=true`)).toEqual({
            caller_id: 'Eve',
        })
    })
    test('choices read by label, times in the caller’s zone, plain values as objects with all', () => {
        expect(read('sysparm_fields=urgency,opened_at')).toEqual({
            urgency: '1',
            opened_at: '2026-03-02 10:00:00',
        })
        expect(read('sysparm_fields=urgency,opened_at&sysparm_display_value=true', itil)).toEqual({
            urgency: '1 - High',
            opened_at: '2026-03-02 11:00:00',
        })
        expect(read('sysparm_fields=urgency&sysparm_display_value=all')).toEqual({
            urgency: { value: '1', display_value: '1 - High' },
        })
    })
    test('sysparm_fields chooses; what is no field is ignored', () => {
        expect(read('sysparm_fields=short_description, no_such_field,caller_id.no_such')).toEqual({
            short_description: 'Case 0',
        })
    })
    test('sysparm_view shows the fields of a form; sysparm_fields goes before it', () => {
        const view = insert('sys_ui_view', { name: 'tiny', title: 'Tiny' })
        const form = insert('sys_ui_form', { name: 'incident', view })
        const section = insert('sys_ui_section', { name: 'incident', view })
        insert('sys_ui_form_section', { sys_ui_form: form, sys_ui_section: section, position: '0' })
        insert('sys_ui_element', { sys_ui_section: section, element: 'urgency', position: '0' })
        expect(read('sysparm_view=tiny')).toEqual({ urgency: '1' })
        expect(read('sysparm_view=tiny&sysparm_fields=state')).toEqual({ state: '1' })
        expect(Object.keys(read('sysparm_view=desktop'))).toContain('short_description')
    })
    test('an unknown record answers 404, and so does one that the caller may not read', () => {
        const missing = { message: 'No Record found', detail: expect.any(String) as string }
        expect(failure('/api/now/table/incident/none')).toEqual([404, missing])
        expect(failure(`/api/now/table/incident/${first}`, nobody)).toEqual([404, missing])
    })
})

documented('api-reference/rest-apis/c_TableAPI', 'Table - POST /now/table/{tableName}', () => {
    test('answers 201 with the record and its location; rules and numbers have run', () => {
        rule({
            script: "current.description = 'by rule ' + current.short_description",
            condition: "current.short_description == 'New'",
        })
        const answer = send(
            'POST',
            '/api/now/table/incident?sysparm_fields=sys_id,short_description,description,number',
            { short_description: 'New', urgency: 2 },
        )
        const { result } = jsonOf<{ result: Record<string, string> }>(answer)
        expect([answer.status, answer.headers['location']]).toEqual([
            201,
            `${base}/incident/${result['sys_id'] ?? ''}`,
        ])
        expect(result).toMatchObject({
            short_description: 'New',
            description: 'by rule New',
            number: expect.stringMatching(/^INC\d{7}$/) as string,
        })
        expect(stored(result['sys_id'] ?? '')).toMatchObject({ urgency: '2' })
    })
    test('X-no-response-body leaves the body away', () => {
        const answer = send(
            'POST',
            '/api/now/table/incident',
            { short_description: 'quiet' },
            { ...admin, 'x-no-response-body': 'true' },
        )
        expect([answer.status, textOf(answer), answer.headers['location']]).toEqual([
            201,
            '',
            expect.stringContaining(base),
        ])
    })
    test('fields of the system are its own; unknown ones are ignored', () => {
        const answer = send('POST', '/api/now/table/incident', {
            short_description: 'x',
            sys_created_by: 'mallory',
            no_such_field: '1',
        })
        expect(jsonOf(answer)).toMatchObject({ result: { sys_created_by: 'admin' } })
    })
    test('with sysparm_input_display_value the values are display values', () => {
        const url = '/api/now/table/incident?sysparm_input_display_value=true'
        const answer = send(
            'POST',
            url,
            {
                caller_id: 'Eve',
                urgency: '1 - High',
                opened_at: '2026-07-01 12:00:00',
                short_description: 'Eve',
            },
            itil,
        )
        const { result } = jsonOf<{ result: Record<string, string> }>(answer)
        expect(stored(result['sys_id'] ?? '')).toMatchObject({
            caller_id: eve,
            urgency: '1',
            opened_at: '2026-07-01 10:00:00',
            short_description: 'Eve',
        })
        for (const [name, value] of [
            ['caller_id', 'Nobody'],
            ['urgency', 'Enormous'],
            ['opened_at', 'soon'],
        ] as const) {
            const refused = send('POST', url, { [name]: value }, itil)
            expect([refused.status, textOf(refused)]).toEqual([400, expect.stringContaining(name)])
        }
    })
    test('without it they are stored as they are', () => {
        const answer = send('POST', '/api/now/table/incident', { opened_at: '2026-07-01 12:00:00' }, itil)
        expect(jsonOf(answer)).toMatchObject({ result: { opened_at: '2026-07-01 12:00:00' } })
    })
    test.each([
        ['{broken', 'application/json', 400],
        ['"text"', 'application/json', 400],
        ['{"a":{"b":1}}', 'application/json', 400],
        ['<a>', 'application/xml', 400],
        ['a;b', 'text/csv', 415],
    ])('%s as %s answers %i', (body, type, status) => {
        expect(
            caller.send('POST', '/api/now/table/incident', body, { ...admin, 'content-type': type }).status,
        ).toBe(status)
    })
})

documented('api-reference/rest-apis/c_TableAPI', 'Table - PATCH /now/table/{tableName}/{sys_id}', () => {
    const url = `/api/now/table/incident/${first}`
    test('changes the named fields only, and answers the record as asked', () => {
        const answer = send(
            'PATCH',
            `${url}?sysparm_fields=short_description,urgency&sysparm_display_value=true`,
            { urgency: '2' },
        )
        expect([answer.status, jsonOf(answer)]).toEqual([
            200,
            { result: { short_description: 'Case 0', urgency: '2 - Medium' } },
        ])
    })
    test('an empty value clears the field', () => {
        send('PATCH', url, { description: 'text' })
        expect(jsonOf(send('PATCH', url, { description: '' }))).toMatchObject({ result: { description: '' } })
    })
    test('a record that is not there answers 404, a broken body 400, no right 403', () => {
        expect(send('PATCH', '/api/now/table/incident/none', {}).status).toBe(404)
        expect(caller.send('PATCH', url, '{', { ...admin, 'content-type': 'application/json' }).status).toBe(
            400,
        )
        expect(send('PATCH', url, { urgency: '1' }, nobody).status).toBe(403)
        expect(stored(first)).toMatchObject({ urgency: '2' })
    })
    test('a rule that aborts answers 403', () => {
        rule({ script: 'current.setAbortAction(true)', condition: "current.short_description == 'stop'" })
        expect(send('PATCH', url, { short_description: 'stop' }).status).toBe(403)
        expect(stored(first)).toMatchObject({ short_description: 'Case 0' })
    })
    test('X-no-response-body leaves the body away', () => {
        const answer = send('PATCH', url, { urgency: '3' }, { ...admin, 'x-no-response-body': 'true' })
        expect([answer.status, textOf(answer), stored(first)?.['urgency']]).toEqual([200, '', '3'])
    })
})

documented('api-reference/rest-apis/c_TableAPI', 'Table - PUT /now/table/{tableName}/{sys_id}', () => {
    test('changes the named fields', () => {
        expect(jsonOf(send('PUT', `/api/now/table/incident/${first}`, { urgency: '1' }))).toMatchObject({
            result: { urgency: '1', short_description: 'Case 0' },
        })
        expect(send('PUT', '/api/now/table/incident/none', {}).status).toBe(404)
    })
})

documented('api-reference/rest-apis/c_TableAPI', 'Table - DELETE /now/table/{tableName}/{sys_id}', () => {
    test('answers 204 without a body, then 404; 403 without the right', () => {
        const url = `/api/now/table/incident/${incident()}`
        expect(caller.send('DELETE', url, '', itil).status).toBe(403)
        const answer = caller.send('DELETE', url, '', admin)
        expect([answer.status, textOf(answer)]).toEqual([204, ''])
        expect(caller.send('DELETE', url, '', admin).status).toBe(404)
    })
})
