import { documented } from '../documented.ts'
import { jsonOf, textOf } from './browser-session.ts'
import { restClient } from './rest-client.ts'

interface Failed {
    readonly error: { readonly message: string; readonly detail: string | null }
    readonly status: string
}
type Result = Readonly<Record<string, unknown>>

const { instance, caller, admin, person, insert, incident, send } = restClient()
const base = 'http://localhost:8080/api/now/table'
const itil = person('ivy', ['itil'])
const nobody = person('nora')
const company = insert('core_company', { name: 'Acme', city: 'ACM' })
const eve = insert('sys_user', { user_name: 'eve.caller', name: 'Eve', company })
const ids = Array.from({ length: 5 }, (_, index) =>
    incident({
        short_description: `Case ${String(index)}`,
        caller_id: index === 0 ? eve : '',
        urgency: index < 3 ? '1' : '3',
    }),
)
const first = ids[0] ?? ''
const read = (query: string, as = admin): Result =>
    jsonOf<{ result: Result }>(caller.get(`/api/now/table/incident/${first}?${query}`, as)).result
const failure = (url: string, as = admin): readonly [number, Failed['error']] => {
    const answer = caller.get(url, as)
    return [answer.status, jsonOf<Failed>(answer).error]
}

documented('api-reference/rest-api-explorer/c_RESTAPI', 'Supported HTTP request methods', () => {
    test('of several records the first counts', () => {
        const before = instance.store.query('incident').length
        expect(
            jsonOf(
                send('POST', '/api/now/table/incident', [
                    { short_description: 'one' },
                    { short_description: 'two' },
                ]),
            ),
        ).toMatchObject({ result: { short_description: 'one' } })
        expect(instance.store.query('incident').length).toBe(before + 1)
    })
    test('a method that a path does not know answers 405', () => {
        expect(send('POST', `/api/now/table/incident/${first}`, {}).status).toBe(405)
        expect(send('PATCH', '/api/now/table/incident', {}).status).toBe(405)
    })
})

documented('api-reference/rest-api-explorer/c_RESTAPI', 'Data format headers', () => {
    const xml = { ...admin, accept: 'application/xml' }
    test('an answer in XML has an element for each record', () => {
        const answer = caller.get(
            '/api/now/table/incident?sysparm_query=short_descriptionINCase 1,Case 2^ORDERBYshort_description&sysparm_fields=short_description',
            xml,
        )
        expect([answer.headers['content-type'], textOf(answer)]).toEqual([
            'application/xml;charset=UTF-8',
            '<?xml version="1.0" encoding="UTF-8"?><response><result><short_description>Case 1</short_description></result><result><short_description>Case 2</short_description></result></response>',
        ])
    })
    test('a body in XML is a record', () => {
        const body =
            '<request><entry><short_description>from &lt;XML&gt;</short_description></entry></request>'
        const answer = caller.send('POST', '/api/now/table/incident?sysparm_fields=short_description', body, {
            ...xml,
            'content-type': 'application/xml',
        })
        expect([answer.status, textOf(answer)]).toEqual([
            201,
            expect.stringContaining('<short_description>from &lt;XML&gt;</short_description>'),
        ])
    })
    test('errors come in the same format; neither JSON nor XML answers 406', () => {
        expect(textOf(caller.get('/api/now/table/nonsense', xml))).toContain(
            '<error><message>Invalid table nonsense</message>',
        )
        expect(caller.get('/api/now/table/incident', { ...admin, accept: 'text/csv' }).status).toBe(406)
    })
})

documented('api-reference/rest-api-explorer/c_RESTAPI', 'Dot-walking in sysparm_fields', () => {
    test('fields follow references, several steps far', () => {
        expect(
            read(
                'sysparm_fields=caller_id.user_name,caller_id.company.city,caller_id.company&sysparm_display_value=true',
            ),
        ).toEqual({
            'caller_id.user_name': 'eve.caller',
            'caller_id.company.city': 'ACM',
            'caller_id.company': { display_value: 'Acme', link: `${base}/core_company/${company}` },
        })
    })
    test('a step through nothing is empty', () => {
        expect(
            jsonOf(
                caller.get(
                    `/api/now/table/incident/${ids[1] ?? ''}?sysparm_fields=caller_id.user_name`,
                    admin,
                ),
            ),
        ).toEqual({ result: { 'caller_id.user_name': '' } })
    })
})

documented('api-reference/rest-api-explorer/c_RESTAPI', 'REST API table access', () => {
    test('a table closed to web services answers 403 even to admin', () => {
        insert('sys_db_object', { name: 'x_closed', label: 'Closed' })
        const closed = { ...instance.dictionary.table('incident')?.access, webService: false }
        const table = jest
            .spyOn(instance.dictionary, 'table')
            .mockImplementation((name) => ({ name, label: name, scopeId: 'global', access: closed as never }))
        expect(caller.get('/api/now/table/incident', admin).status).toBe(403)
        expect(caller.get(`/api/now/table/incident/${first}`, admin).status).toBe(403)
        table.mockRestore()
    })
    test('a field that the caller may not read is not in the answer', () => {
        expect(read('sysparm_fields=short_description,urgency', itil)).toHaveProperty('urgency')
        const acl = insert('sys_security_acl', {
            name: 'incident.urgency',
            type: 'record',
            operation: 'read',
            active: 'true',
            decision_type: 'allow',
        })
        insert('sys_security_acl_role', {
            sys_security_acl: acl,
            sys_user_role: instance.store.query('sys_user_role', 'name=admin')[0]?.['sys_id'] ?? '',
        })
        expect(read('sysparm_fields=short_description,urgency', itil)).toEqual({
            short_description: 'Case 0',
        })
    })
    test('a password shows nothing', () => {
        const url = `/api/now/table/sys_user/${instance.store.query('sys_user', 'user_name=admin')[0]?.['sys_id'] ?? ''}`
        expect(textOf(caller.get(`${url}?sysparm_display_value=all`, admin))).not.toContain('scrypt')
        expect(textOf(caller.get(`${url}?sysparm_fields=user_password`, admin))).toMatch(
            /^\{"result":\{(?:"user_password":"")?\}\}$/,
        )
    })
})

documented(
    'api-reference/rest-api-explorer/r_RESTAPIHTTPResponseCodes',
    'REST API HTTP response codes',
    () => {
        test('an unknown table answers 400; nobody 401 with a challenge', () => {
            expect(failure('/api/now/table/nonsense')).toEqual([
                400,
                { message: 'Invalid table nonsense', detail: null },
            ])
            const answer = caller.get('/api/now/table/incident')
            expect([answer.status, answer.headers['www-authenticate']]).toEqual([
                401,
                'Basic realm="Service-now"',
            ])
            expect(jsonOf(answer)).toEqual({
                error: { message: 'User Not Authenticated', detail: expect.any(String) as string },
                status: 'failure',
            })
        })
        test('403 for a list of a table of which the caller may read nothing', () => {
            expect(caller.get('/api/now/table/sys_properties', nobody).status).toBe(403)
        })
    },
)
