// ServiceNowDocs: platform-user-interface/r_OpAvailableFiltersQueries (reference, date and other operators),
// api-reference/scripts/script-sandbox (values behind javascript:)
import { smallInstance } from './small-instance.ts'

const lab = smallInstance()
const { instance, session } = lab
const don =
    instance.store.insert('sys_user', { user_name: 'don', name: 'Don Goodliffe', title: 'Lead' })?.[
        'sys_id'
    ] ?? ''
const abel =
    instance.store.insert('sys_user', { user_name: 'abel', name: 'Abel Tuter', manager: don })?.['sys_id'] ??
    ''
const add = (short_description: string, values: Readonly<Record<string, string>>) =>
    instance.store.insert('problem', { short_description, ...values })
add('a', {
    assigned_to: don,
    opened_by: don,
    impact: '1',
    opened_at: '2026-03-02 09:00:00',
    correlation_id: 'X-1',
})
add('b', {
    assigned_to: abel,
    opened_by: don,
    impact: '2',
    opened_at: '2026-03-01 23:59:59',
    correlation_id: 'x-2',
})
add('c', { impact: '', opened_at: '', description: 'c' })

const find = (query: string, who = session('admin')): string =>
    instance.records
        .query(who, 'problem', query, { limit: 100, offset: 0 })
        .rows.map(({ row }) => row['short_description'])
        .join('')

test.each([
    // On a reference, operators on text look at the name of the record.
    ['assigned_toLIKEgood', 'a'],
    ['assigned_toSTARTSWITHabel', 'b'],
    ['assigned_toENDSWITHLIFFE', 'a'],
    ['assigned_toNOT LIKEdon', 'bc'],
    ['assigned_to.manager.title=lead', 'b'],
    ['assigned_to.managerISEMPTY', 'ac'],
    ['ORDERBYassigned_to', 'cba'],
    ['assigned_toSAMEASopened_by', 'ac'],
    ['assigned_toNSAMEASopened_by', 'b'],
    // Short spellings.
    ['short_description*B', 'b'],
    ['correlation_id%-2', 'b'],
    ['correlation_id!*x', 'c'],
    // Nothing, and the word for it.
    ['impact=', 'c'],
    ['impact=NULL', 'c'],
    ['impact!=NULL', 'ab'],
    ['impactEMPTYSTRING', 'c'],
    ['short_descriptionSAMEASdescription', 'c'],
    // A list of nothing holds nothing.
    ['short_descriptionIN', ''],
    ['sys_idIN', ''],
    ['impactIN1, 2', 'ab'],
    // What is no number is equal to none and differs from all.
    ['impact=many', ''],
    ['impact!=many', 'abc'],
    ['impact>many', ''],
    ['opened_atBETWEEN2026-03-01 00:00:00@2026-03-01 23:59:59', 'b'],
    ['opened_atBETWEENjavascript:gs.daysAgoStart(1)@javascript:gs.daysAgoEnd(1)', 'b'],
    ['opened_atON2026-03-02', 'a'],
    ['opened_atNOTONToday@javascript:gs.daysAgoStart(0)@javascript:gs.daysAgoEnd(0)', 'b'],
    ['opened_atRELATIVEGT@hour@ago@2', 'a'],
    ['opened_atRELATIVEGE@minute@ago@60', 'a'],
    ['opened_atRELATIVEGT@minute@ago@60', ''],
    ['opened_atRELATIVELT@hour@ago@2', 'b'],
    ['opened_atRELATIVELE@hours@ahead@1', 'ab'],
    ['opened_atRELATIVEGE@month@ago@1', 'ab'],
    ['opened_at>javascript:new GlideDateTime("2026-03-02 00:00:00").getValue()', 'a'],
    ['opened_by=javascript:gs.getUserID()^ORopened_byISEMPTY', 'c'],
    ["short_description=javascript:gs.hasRole('itil') ? 'a' : 'b'", 'a'],
    // A value that holds ^ and one that looks like an operator.
    ['short_description=a^^b', ''],
    ['short_descriptionLIKEIN', ''],
])('%s finds "%s"', (query, expected) => expect(find(query)).toBe(expected))

test('DYNAMIC: me, whoever asks', () => {
    instance.store.insert('sys_security_acl', {
        name: 'problem',
        type: 'record',
        operation: 'read',
        active: 'true',
        condition: 'sys_idISNOTEMPTY',
    })
    expect(find('opened_byDYNAMIC90d1921e5f510100a9ad2572f2b477fe', session('don'))).toBe('ab')
    expect(find('opened_byDYNAMIC90d1921e5f510100a9ad2572f2b477fe', session('abel'))).toBe('')
})

test.each([
    ['assigned_toDYNAMIC54635e965f510100a9ad2572f2b4774c', 'dynamic filter 54635e965f510100a9ad2572f2b4774c'],
    ['assigned_toIN_HIERARCHYabc', 'IN_HIERARCHY'],
    ['opened_atDATEPARTMonday@x', 'DATEPART'],
    ['opened_atMORETHANdue_date@day@before@1', 'MORETHAN'],
    ['opened_atRELATIVEEE@day@ago@1', 'RELATIVEEE'],
    ['opened_atRELATIVEGE@fortnight@ago@1', '@fortnight@ago@1'],
    ['impactCHANGES', 'CHANGES belongs to the condition of a business rule'],
    ['short_descriptionSAMEASno_such', 'no column no_such'],
    ['ORDERBYno_such', 'no column no_such'],
    ['assigned_to.no_such=1', 'table sys_user has no column no_such'],
    ['impact.name=1', 'problem.impact is no reference'],
    ['123TEXTQUERY321=mail', '123TEXTQUERY321=mail is not implemented'],
    ['GROUPBYimpact', 'GROUPBYimpact is not implemented'],
])('%s throws and names it, also on a table without rows', (query, message) => {
    expect(() => find(query)).toThrow(message)
    expect(() => instance.store.query('cmdb_ci', 'no_such=1')).toThrow('table cmdb_ci has no column no_such')
})

test.each([
    'gs.getProperty("instance_name")',
    'gs.info("x")',
    'gs.addInfoMessage("x")',
    'gs.eventQueue("x", null)',
    'gs.setProperty("a", "b")',
    'new GlideRecord("sys_user").get("user_name", "don")',
    'new GlideAggregate("sys_user").query()',
    'new RESTMessageV2().execute()',
    'require("x")',
    'x = 1',
    'gs.daysAgo(1); gs.daysAgo(2)',
    '(() => 1)()',
    'function () {}',
    'class {}',
    'this.x++',
    'import("node:fs")',
    '',
    'gs.',
    'globalThis.constructor.constructor("return process")()',
])('javascript:%s is an invalid query, with the value in the message', (script) => {
    expect(() => find(`short_description=javascript:${script}`)).toThrow(
        `local instance: invalid query: javascript:${script}`,
    )
    expect(session('admin').messages).toEqual([])
    expect(instance.property('a')).toBeUndefined()
})

test('a value is evaluated once a query, not once a row', () => {
    let reads = 0
    const own = smallInstance()
    for (let row = 0; row < 50; row += 1)
        own.instance.store.insert('problem', { opened_at: '2026-03-02 09:00:00' })
    const admin = own.session('admin')
    const counting = new Proxy(admin, {
        get(target, key) {
            if (key === 'timeZone') reads += 1
            return target[key as keyof typeof target]
        },
    })
    own.instance.records.query(counting, 'problem', 'opened_at>=javascript:gs.daysAgoStart(0)', {
        limit: 1,
        offset: 0,
    })
    const few = reads
    expect(few).toBeGreaterThan(0)
    expect(few).toBeLessThan(20)
})

test('what somebody typed at sign-in is a name, never a query', () => {
    for (const name of ['javascript:gs.getUserID()', 'admin^ORuser_name=guest', 'x^', '^', 'ISNOTEMPTY'])
        expect(instance.security.authenticate(name, 'admin')).toBeUndefined()
    expect(instance.message('javascript:1', 'en')).toBe('javascript:1')
    expect(instance.property('a^ORnameISNOTEMPTY')).toBeUndefined()
})
