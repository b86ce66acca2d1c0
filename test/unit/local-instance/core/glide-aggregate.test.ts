// ServiceNowDocs: api-reference/server-api-reference/c_GlideAggregateScopedAPI
import { smallInstance } from './small-instance.ts'

const lab = smallInstance()
const rows: readonly (readonly [string, string, string])[] = [
    ['mail', '1', '2026-01-03 00:00:00'],
    ['mail', '10', '2026-01-01 00:00:00'],
    ['vpn', '9', ''],
    ['vpn', '', '2026-01-02 00:00:00'],
    ['', '2', ''],
]
const owner = lab.instance.store.insert('sys_user', { user_name: 'owner', name: 'Owner' })?.['sys_id'] ?? ''
for (const [correlation_id, impact, opened_at] of rows)
    lab.instance.store.insert('problem', { correlation_id, impact, opened_at, assigned_to: owner })

const all = (set: string, get: string): unknown =>
    lab.run(
        `var a = new GlideAggregate('problem'); ${set}; a.query(); var found = []; while (a.next()) found.push(${get}); return found`,
    )

test('COUNT counts records, or the filled values of a column', () => {
    expect(
        all(
            "a.addAggregate('COUNT'); a.addAggregate('count', 'impact')",
            "[a.getAggregate('COUNT'), a.getAggregate('COUNT', 'impact')].join()",
        ),
    ).toEqual(['5,4'])
})

test('SUM, AVG, MIN, MAX, STDDEV: numbers as numbers, empty ones left out', () => {
    const names = ['SUM', 'AVG', 'MIN', 'MAX', 'STDDEV']
    expect(
        all(
            names.map((name) => `a.addAggregate('${name}', 'impact')`).join(';'),
            `[${names.map((name) => `a.getAggregate('${name}', 'impact')`).join()}].join()`,
        ),
    ).toEqual([`22,5.5,1,10,${String(Math.sqrt((4.5 ** 2 + 4.5 ** 2 + 3.5 ** 2 + 3.5 ** 2) / 4))}`])
})

test('MIN and MAX of dates, and lists of values', () => {
    expect(
        all(
            "a.addAggregate('MIN', 'opened_at'); a.addAggregate('MAX', 'opened_at'); a.addAggregate('GROUP_CONCAT', 'impact'); a.addAggregate('GROUP_CONCAT_DISTINCT', 'correlation_id')",
            "[a.getAggregate('MIN', 'opened_at'), a.getAggregate('MAX', 'opened_at'), a.getAggregate('GROUP_CONCAT', 'impact'), a.getAggregate('GROUP_CONCAT_DISTINCT', 'correlation_id')]",
        ),
    ).toEqual([['2026-01-01 00:00:00', '2026-01-03 00:00:00', '1,2,9,10', 'mail,vpn']])
})

test('groups, their order, and what each holds; dot-walks group too', () => {
    const get = "[a.getValue('correlation_id'), a.getAggregate('COUNT')].join(':')"
    expect(all("a.addAggregate('COUNT'); a.orderBy('correlation_id')", get)).toEqual([
        ':1',
        'mail:2',
        'vpn:2',
    ])
    expect(all("a.addAggregate('COUNT'); a.orderByDesc('correlation_id')", get)).toEqual([
        'vpn:2',
        'mail:2',
        ':1',
    ])
    expect(
        all("a.addAggregate('COUNT'); a.groupBy('correlation_id'); a.orderByAggregate('SUM', 'impact')", get),
    ).toEqual(['mail:2', 'vpn:2', ':1'])
    expect(
        all(
            "a.addAggregate('COUNT'); a.groupBy('assigned_to.user_name')",
            "a.getValue('assigned_to.user_name')",
        ),
    ).toEqual(['owner'])
    expect(
        all("a.addAggregate('COUNT'); a.groupBy('assigned_to')", "a.getDisplayValue('assigned_to')"),
    ).toEqual(['Owner'])
})

test('conditions hold; of nothing there is one count and no group', () => {
    expect(
        all(
            "a.addQuery('correlation_id', 'mail'); a.addNotNullQuery('impact'); a.addAggregate('COUNT')",
            "a.getAggregate('COUNT')",
        ),
    ).toEqual(['2'])
    expect(
        all("a.addEncodedQuery('correlation_id=none'); a.addAggregate('COUNT')", "a.getAggregate('COUNT')"),
    ).toEqual(['0'])
    expect(
        all("a.addEncodedQuery('correlation_id=none'); a.addAggregate('COUNT'); a.groupBy('impact')", 'a'),
    ).toEqual([])
    expect(
        lab.run(
            "var a = new GlideAggregate('problem'); a.groupBy('correlation_id'); a.query(); return [a.getRowCount(), a.hasNext(), a.getTableName()]",
        ),
    ).toEqual([3, true, 'problem'])
})

test('the counters see one row an aggregate, however many it read', () => {
    lab.instance.counters.reset()
    all("a.addAggregate('COUNT')", '1')
    expect(lab.instance.counters.read().byTable['problem']).toEqual({ queries: 1, rows: 1, writes: 0 })
})

test.each([
    ["a.addAggregate('MEDIAN', 'impact')", 'aggregate MEDIAN is not implemented'],
    ["a.addAggregate('SUM', 'no_such')", 'table problem has no column no_such'],
    ["a.groupBy('no_such')", 'table problem has no column no_such'],
    ["a.addAggregate('SUM', 'correlation_id')", 'SUM of a column of type string'],
    ["a.getAggregate('COUNT')", 'no aggregate COUNT was added'],
    ["a.addTrend('opened_at', 'Month')", 'GlideAggregate.addTrend is not implemented'],
    ['a.setAggregateWindow(0, 1)', 'GlideAggregate.setAggregateWindow is not implemented'],
])('%s throws by name', (set, message) => expect(() => all(set, '1')).toThrow(message))
