import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const PAGE = 'api-reference/server-api-reference/c_GlideFilterScopedAPI'
const { instance, run, incident } = smallInstance()
const abel = instance.store.insert('sys_user', {
    user_name: 'abel.tuter',
    first_name: 'Abel',
    active: 'true',
})
const caller = abel?.['sys_id'] ?? ''
const one = incident({ short_description: 'Mail', urgency: '1', caller_id: caller })

/** What an expression over the user Abel (`gr`) answers. */
const withAbel = <T>(expression: string): T =>
    run<T>(`var gr = new GlideRecord('sys_user'); gr.get('${caller}'); return ${expression}`)
const match = (filter: string, all = 'true', before = ''): boolean =>
    withAbel(`(function () {
        var filter = new GlideFilter('${filter}', 'title'); ${before}
        return filter.match(gr, ${all})
    })()`)

documented(PAGE, 'GlideFilter – GlideFilter(String filter, String title)', () => {
    test('a record meets the filter or not, however it was found', () => {
        expect([match('first_name=Abel'), match('first_name=Bow')]).toEqual([true, false])
    })
    test('an unknown column or operator is named', () => {
        expect(() => match('no_such=1')).toThrow('sys_user has no column no_such')
        expect(() => match('first_name~1')).toThrow('has no known operator')
    })
    test('without a title it is none', () => {
        expect(() => run("new GlideFilter('active=true')")).toThrow('needs a filter and a title')
    })
})

documented(PAGE, 'Case sensitivity', () => {
    test('capitals count, unlike in a query', () => {
        expect([match('first_name=abel'), match('first_nameLIKEABE')]).toEqual([false, false])
        const found =
            "var q = new GlideRecord('sys_user'); q.addQuery('first_name', 'abel'); q.query(); return q.hasNext()"
        expect(run(found)).toBe(true)
    })
})

documented(PAGE, 'Filter null values', () => {
    const inAbel = (filter: string) => withAbel(`GlideFilter.checkRecord(gr, '${filter}')`)
    test('an empty date is less than any, unless it must not be empty', () => {
        expect(inAbel('last_login_time<javascript:gs.beginningOfToday()')).toBe(true)
        expect(inAbel('last_login_time<=javascript:gs.beginningOfToday()^last_login_timeISNOTEMPTY')).toBe(
            false,
        )
        expect(inAbel('last_login_time>javascript:gs.beginningOfToday()')).toBe(false)
    })
    test('a query leaves it out', () => {
        const query =
            "var q = new GlideRecord('sys_user'); q.addEncodedQuery('user_name=abel.tuter^last_login_time<javascript:gs.beginningOfToday()'); q.query(); return q.getRowCount()"
        expect(run(query)).toBe(0)
    })
})

documented(PAGE, 'GlideFilter - checkRecord(GlideRecord now_GR, String filter, Boolean match)', () => {
    const check = (filter: string, more = '') =>
        run<boolean>(
            `var gr = new GlideRecord('incident'); gr.get('${one}'); return GlideFilter.checkRecord(gr, '${filter}'${more})`,
        )
    test('all conditions, unless one is enough', () => {
        expect([
            check('urgency=1^short_description=Other'),
            check('urgency=1^short_description=Mail'),
        ]).toEqual([false, true])
        expect([
            check('urgency=1^short_description=Other', ', false'),
            check('urgency=2^short_description=Other', ', false'),
        ]).toEqual([true, false])
    })
    test('^OR, ^NQ and dot-walks', () => {
        expect(check('urgency=2^ORurgency=1')).toBe(true)
        expect(check('urgency=2^NQshort_description=Mail')).toBe(true)
        expect([check('caller_id.first_name=Abel'), check('caller_id.first_name=abel')]).toEqual([
            true,
            false,
        ])
    })
    test('the record as it stands counts, not as it is stored', () => {
        expect(
            run(
                `var gr = new GlideRecord('incident'); gr.get('${one}'); gr.urgency = '3'; return GlideFilter.checkRecord(gr, 'urgency=3')`,
            ),
        ).toBe(true)
    })
})

documented(PAGE, 'GlideFilter - match(GlideRecord now_GR, Boolean match)', () => {
    test('without a word one condition is enough', () => {
        expect([match('first_name=Abel^user_name=x', ''), match('first_name=Abel^user_name=x')]).toEqual([
            true,
            false,
        ])
    })
})

documented(PAGE, 'GlideFilter - setCaseSensitive(Boolean caseSensitive)', () => {
    test('false: capitals do not count', () => {
        expect(match('first_name=abel', 'true', 'filter.setCaseSensitive(false);')).toBe(true)
        expect(match('first_name=abel', 'true', 'filter.setCaseSensitive(true);')).toBe(false)
    })
})

documented(PAGE, 'GlideFilter - setEnforceSecurity(Boolean enforceSecurity)', () => {
    test('the sandbox is always there; turning it off is refused by name', () => {
        expect(match('first_name=Abel', 'true', 'filter.setEnforceSecurity(true);')).toBe(true)
        expect(() => match('first_name=Abel', 'true', 'filter.setEnforceSecurity(false);')).toThrow(
            'GlideFilter.setEnforceSecurity(false) is not implemented',
        )
        expect(() => match('first_name=javascript:gs.setProperty("x", "y")')).toThrow('invalid query')
    })
})
