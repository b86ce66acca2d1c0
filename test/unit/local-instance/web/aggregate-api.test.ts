import { documented } from '../documented.ts'
import { jsonOf, textOf } from './browser-session.ts'
import { restClient } from './rest-client.ts'

const { caller, admin, person, insert, incident, instance } = restClient()
const itil = person('ivy', ['itil'])
const nobody = person('nora')
const eve = insert('sys_user', { user_name: 'eve', name: 'Eve' })
const given = [
    ['1', '2', eve],
    ['1', '4', eve],
    ['2', '3', ''],
    ['3', '1', ''],
] as const
for (const [urgency, reassignment_count, caller_id] of given)
    incident({ urgency, reassignment_count, caller_id })
const get = (query: string, as = admin) => caller.get(`/api/now/stats/incident?${query}`, as)
const stats = (query: string, as = admin): unknown => jsonOf<{ result: unknown }>(get(query, as)).result
interface Group {
    readonly stats: { readonly count: string }
    readonly groupby_fields: readonly { readonly value: string }[]
}
const groups = (query: string): unknown =>
    (stats(`sysparm_count=true&${query}`) as readonly Group[]).map((group) => [
        group.groupby_fields[0]?.value,
        group.stats.count,
    ])

documented('api-reference/rest-apis/c_AggregateAPI', 'Aggregate - GET /now/stats/{tableName}', () => {
    test('counts and computes over all readable records', () => {
        expect(
            stats(
                'sysparm_count=true&sysparm_avg_fields=reassignment_count&sysparm_sum_fields=reassignment_count&sysparm_min_fields=reassignment_count&sysparm_max_fields=reassignment_count,urgency',
            ),
        ).toEqual({
            stats: {
                count: '4',
                avg: { reassignment_count: '2.5000' },
                sum: { reassignment_count: '10' },
                min: { reassignment_count: '1' },
                max: { reassignment_count: '4', urgency: '3' },
            },
        })
    })
    test('without an aggregate there is none', () => {
        expect(stats('')).toEqual({ stats: {} })
    })
    test('sysparm_query and name-value pairs filter', () => {
        expect(stats('sysparm_count=true&sysparm_query=urgency=1')).toEqual({ stats: { count: '2' } })
        expect(stats('sysparm_count=true&caller_id=Eve')).toEqual({ stats: { count: '2' } })
        expect(stats('sysparm_count=true&urgency=9')).toEqual({ stats: { count: '0' } })
    })
    test('sysparm_group_by gives a group for each value', () => {
        expect(stats('sysparm_avg_fields=reassignment_count&sysparm_group_by=urgency')).toEqual([
            {
                stats: { avg: { reassignment_count: '3.0000' } },
                groupby_fields: [{ field: 'urgency', value: '1' }],
            },
            {
                stats: { avg: { reassignment_count: '3.0000' } },
                groupby_fields: [{ field: 'urgency', value: '2' }],
            },
            {
                stats: { avg: { reassignment_count: '1.0000' } },
                groupby_fields: [{ field: 'urgency', value: '3' }],
            },
        ])
    })
    test('by two columns', () => {
        expect(
            (stats('sysparm_count=true&sysparm_group_by=caller_id,urgency') as readonly Group[]).map(
                (group) => group.groupby_fields.map(({ value }) => value),
            ),
        ).toEqual(
            expect.arrayContaining([
                [eve, '1'],
                ['', '2'],
                ['', '3'],
            ]),
        )
    })
    test('sysparm_display_value shows the groups by display value, or both', () => {
        const shown = (value: string) =>
            (
                stats(
                    `sysparm_query=caller_id=${eve}&sysparm_count=true&sysparm_group_by=caller_id&sysparm_display_value=${value}`,
                ) as readonly Group[]
            )[0]?.groupby_fields
        expect(shown('true')).toEqual([{ field: 'caller_id', value: 'Eve' }])
        expect(shown('all')).toEqual([{ field: 'caller_id', display_value: 'Eve', value: eve }])
    })
    test('sysparm_having keeps the groups for which the aggregate holds', () => {
        expect(groups('sysparm_group_by=urgency&sysparm_having=count^urgency^>^1')).toEqual([['1', '2']])
        expect(groups('sysparm_group_by=urgency&sysparm_having=sum^reassignment_count^<=^3')).toEqual([
            ['2', '1'],
            ['3', '1'],
        ])
        expect(
            groups('sysparm_group_by=urgency&sysparm_having=count^urgency^=^1,max^reassignment_count^!=^1'),
        ).toEqual([['2', '1']])
    })
    test('sysparm_order_by orders by a field or an aggregate', () => {
        expect(groups('sysparm_group_by=urgency&sysparm_order_by=urgency^DESC')).toEqual([
            ['3', '1'],
            ['2', '1'],
            ['1', '2'],
        ])
        expect(
            groups('sysparm_group_by=urgency&sysparm_order_by=AVG^reassignment_count,urgency^DESC'),
        ).toEqual([
            ['3', '1'],
            ['2', '1'],
            ['1', '2'],
        ])
        expect(groups('sysparm_group_by=urgency&sysparm_order_by=COUNT^DESC')).toEqual([
            ['1', '2'],
            ['2', '1'],
            ['3', '1'],
        ])
    })
    test.each([
        'sysparm_avg_fields=no_such',
        'sysparm_having=count',
        'sysparm_having=median^urgency^>^1',
        'sysparm_order_by=AVG',
        'sysparm_count=maybe',
        'sysparm_fields=urgency',
        'sysparm_query=no_such=1',
        'sysparm_query=active=true&urgency=1',
    ])('%s is refused by name', (query) => {
        expect([get(query).status, textOf(get(query))]).toEqual([
            400,
            expect.stringMatching(/no_such|sysparm_/),
        ])
    })
    test('access: nobody 401, no right to read 403, only readable records count', () => {
        expect(caller.get('/api/now/stats/incident?sysparm_count=true').status).toBe(401)
        expect(caller.get('/api/now/stats/sys_properties?sysparm_count=true', nobody).status).toBe(403)
        expect(stats('sysparm_count=true', nobody)).toEqual({ stats: { count: '0' } })
        expect(stats('sysparm_count=true', itil)).toEqual({ stats: { count: '4' } })
    })
    test('a column that the caller may not read answers 403', () => {
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
        for (const query of [
            'sysparm_max_fields=urgency',
            'sysparm_count=true&sysparm_group_by=urgency',
            'sysparm_count=true&sysparm_having=sum^urgency^>^1',
        ])
            expect(get(query, itil).status).toBe(403)
    })
    test('an unknown table answers 400, another method 405; XML on demand', () => {
        expect(caller.get('/api/now/stats/nonsense', admin).status).toBe(400)
        expect(caller.send('POST', '/api/now/stats/incident', '', admin).status).toBe(405)
        expect(textOf(get('sysparm_count=true', { ...admin, accept: 'application/xml' }))).toContain(
            '<response><result><stats><count>4</count></stats></result></response>',
        )
    })
})
