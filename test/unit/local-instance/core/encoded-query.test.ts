// ServiceNowDocs: platform-user-interface/r_OpAvailableFiltersQueries, c_EncodedQueryStrings
import fc from 'fast-check'
import { smallInstance } from './small-instance.ts'

const { instance, session } = smallInstance()
const add = (name: string, values: Readonly<Record<string, string>>) =>
    instance.store.insert('problem', { short_description: name, ...values })
add('alpha', { priority: '1', active: 'true', opened_at: '2026-03-01 10:00:00' })
add('Beta test', { priority: '3', active: 'true', opened_at: '2026-03-02 09:00:00' })
add('gamma', { priority: '10', active: 'false', opened_at: '' })

const found = (query: string): readonly string[] =>
    instance.store.query('problem', query).map((row) => row['short_description'] ?? '')

test.each([
    ['short_description=ALPHA', ['alpha']],
    ['short_description!=alpha', ['Beta test', 'gamma']],
    ['short_descriptionLIKEet', ['Beta test']],
    ['short_descriptionCONTAINSTEST', ['Beta test']],
    ['short_descriptionNOT LIKEa t', ['alpha', 'gamma']],
    ['short_descriptionSTARTSWITHgam', ['gamma']],
    ['short_descriptionENDSWITHtest', ['Beta test']],
    ['short_descriptionINalpha,gamma', ['alpha', 'gamma']],
    ['short_descriptionNOT INalpha,gamma', ['Beta test']],
    ['priority<10', ['alpha', 'Beta test']],
    ['priority>=3', ['Beta test', 'gamma']],
    ['priorityBETWEEN2@10', ['Beta test', 'gamma']],
    ['active=true', ['alpha', 'Beta test']],
    ['active!=true', ['gamma']],
    ['opened_atISEMPTY', ['gamma']],
    ['opened_atISNOTEMPTY', ['alpha', 'Beta test']],
    ['opened_at<2026-03-02 00:00:00', ['alpha']],
    ['opened_atONToday@javascript:gs.beginningOfToday()@javascript:gs.endOfToday()', ['Beta test']],
    ['opened_at>=javascript:gs.daysAgoStart(0)', ['Beta test']],
    ['priority=1^ORpriority=10^active=true', ['alpha']],
    ['priority=1^NQpriority=10', ['alpha', 'gamma']],
    ['active=true^ORDERBYDESCpriority', ['Beta test', 'alpha']],
    ['ORDERBYpriority', ['alpha', 'Beta test', 'gamma']],
    ['short_descriptionSAMEASshort_description^EQ', ['alpha', 'Beta test', 'gamma']],
])('%s', (query, expected) => {
    const rows = instance.records.query(session('admin'), 'problem', query, { limit: 100, offset: 0 }).rows
    expect(rows.map(({ row }) => row['short_description'])).toEqual(expected)
})

test.each([
    ['nonsense=1', /no column nonsense/],
    ['short_description~x', /no known operator/],
    ['priority.name=x', /no reference/],
    ['RLQUERYincident.caller,>0', /not implemented/],
    ['opened_at>javascript:gs.setProperty("a","b")', /javascript:undefined|not allowed|needs a session/],
])('%s throws by name', (query, message) => {
    expect(() => instance.store.query('problem', query)).toThrow(message)
})

test.each([
    'new GlideRecord("incident").deleteMultiple()',
    'gs.setProperty("a", "b")',
    'gs.getUserID(); gs.setProperty("a", "b")',
    'gs.daysAgo(gs.setProperty("a","b"))',
    '(function(){})()',
])('a query cannot run %s', (script) => {
    const query = `short_description=javascript:${script}`
    expect(() => instance.records.query(session('admin'), 'problem', query, { limit: 1, offset: 0 })).toThrow(
        /not allowed/,
    )
})

test('a dot-walk reads the referenced record', () => {
    const user = instance.store.insert('sys_user', { user_name: 'walker', name: 'Walker' })
    add('walked', { assigned_to: user?.['sys_id'] ?? '' })
    expect(found('assigned_to.user_name=walker')).toEqual(['walked'])
})

test('an index changes how rows are found, never which', () => {
    fc.assert(
        fc.property(fc.array(fc.constantFrom('1', '3', '10', ''), { maxLength: 3 }), (values) => {
            const indexed = found(
                `sys_idIN${instance.store
                    .query('problem')
                    .map((row) => row['sys_id'])
                    .join()}^priorityIN${values.join()}`,
            )
            expect(indexed).toEqual(found(`priorityIN${values.join()}`))
        }),
        { numRuns: 20 },
    )
})
