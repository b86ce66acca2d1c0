import { documented } from '../documented.ts'
import { recordLab } from './record-lab.ts'

const lab = recordLab()
const { found, make, named, run, stored } = lab

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - chooseWindow(Number firstRow, Number lastRow, Boolean forceCount)',
    () => {
        beforeAll(() => void named('window', 'a', 'b', 'c', 'd', 'e'))
        const window = (calls: string): readonly [string, number] =>
            run(`var gr = new GlideRecord('incident'); gr.addQuery('correlation_id', 'window'); gr.orderBy('short_description'); ${calls}
            gr.query(); var s = ''; while (gr.next()) s += gr.short_description; return [s, gr.getRowCount()]`)
        test('the first row is in it, the last is not', () => {
            expect(window('gr.chooseWindow(1, 3)')).toEqual(['bc', 2])
            expect(window('gr.chooseWindow(4, 9)')).toEqual(['e', 1])
            expect(window('gr.chooseWindow(9, 12)')).toEqual(['', 0])
            expect(window('gr.chooseWindow(3, 1)')).toEqual(['', 0])
        })
        test('the last of chooseWindow and setLimit decides', () => {
            expect(window('gr.setLimit(1); gr.chooseWindow(2, 4)')).toEqual(['cd', 2])
            expect(window('gr.chooseWindow(2, 4); gr.setLimit(3)')).toEqual(['abc', 3])
        })
        test('with forceCount all rows are counted', () => {
            expect(window('gr.chooseWindow(1, 3, true)')).toEqual(['bc', 5])
            expect(window('gr.chooseWindow(1, 3, false)')).toEqual(['bc', 2])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - disableSysIdInOptimization()',
    () => {
        test('lists of sys_ids are counted right, however long', () => {
            const ids = named('optimise', 'a', 'b')
            const list = [
                ...ids,
                ...Array.from({ length: 200 }, (_, index) => String(index).padStart(32, '0')),
            ]
            expect(
                run(
                    `var gr = new GlideRecord('incident'); gr.disableSysIdInOptimization(); gr.addQuery('sys_id', 'IN', '${list.join()}'); gr.query(); gr.next(); return gr.getRowCount()`,
                ),
            ).toBe(2)
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - get(Object name, Object value)',
    () => {
        test('by sys_id, else by display value', () => {
            const [id] = named('get', 'a')
            expect(
                run(
                    `var gr = new GlideRecord('incident'); return [gr.get('${id}'), gr.get('${stored(id ?? '', 'number')}'), gr.getUniqueValue(), gr.get('INC none'), gr.getUniqueValue(), gr.get(''), gr.get(null)]`,
                ),
            ).toEqual([true, true, id, false, null, false, false])
        })
        test('by a column, dot-walked too; further hits by next', () => {
            const { userId } = lab.user('get.caller')
            make('getwalk', { caller_id: userId }, { caller_id: userId })
            expect(
                run(`var gr = new GlideRecord('incident')
            return [gr.get('caller_id.user_name', 'get.caller'), gr.next(), gr.next(), gr.get('caller_id.user_name', 'no one')]`),
            ).toEqual([true, true, false, false])
        })
        test('forgets what was asked before', () => {
            const [id] = named('getagain', 'a')
            expect(
                run(
                    `var gr = new GlideRecord('incident'); gr.addQuery('active', false); return gr.get('${id}')`,
                ),
            ).toBe(true)
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - getRowCount()',
    () => {
        test('is the number of records, before and while they are walked through', () => {
            named('count', 'a', 'b', 'c')
            expect(
                run(
                    `var gr = new GlideRecord('incident'); gr.addQuery('correlation_id', 'count'); var none = gr.getRowCount(); gr.query(); var before = gr.getRowCount(); gr.next(); return [none, before, gr.getRowCount()]`,
                ),
            ).toEqual([0, 3, 3])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - hasNext()',
    () => {
        test('is true until the last record', () => {
            named('hasnext', 'a')
            expect(
                run(
                    `var gr = new GlideRecord('incident'); gr.addQuery('correlation_id', 'hasnext'); gr.query(); var first = gr.hasNext(); gr.next(); return [first, gr.hasNext()]`,
                ),
            ).toEqual([true, false])
        })
    },
)

documented('api-reference/server-api-reference/c_GlideRecordScopedAPI', 'Scoped GlideRecord - next()', () => {
    test('goes from record to record, and false after the last', () => {
        named('next', 'a', 'b')
        expect(
            run(
                `var gr = new GlideRecord('incident'); var none = gr.next(); gr.addQuery('correlation_id', 'next'); gr.query(); return [none, gr.next(), gr.next(), gr.next()]`,
            ),
        ).toEqual([false, true, true, false])
    })
})

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - _next()',
    () => {
        test('is the same', () => {
            named('_next', 'a', 'b')
            expect(
                run(
                    `var gr = new GlideRecord('incident'); gr.addQuery('correlation_id', '_next'); gr.query(); var s = ''; while (gr._next()) s += gr.short_description; return s`,
                ),
            ).toBe('ab')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - orderBy(String name)',
    () => {
        test('orders by one column after the other', () => {
            make('order', { short_description: 'b', urgency: '1' }, { short_description: 'a', urgency: '1' })
            make('order', { short_description: 'c', urgency: '2' })
            expect(found('order', "gr.orderBy('urgency'); gr.orderBy('short_description')")).toBe('abc')
        })
        test('a column that is not there throws', () => {
            expect(() => found('order', "gr.orderBy('no_such')")).toThrow(
                'table incident has no column no_such',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - orderByDesc(String name)',
    () => {
        test('orders by one column after the other', () => {
            make(
                'orderDesc',
                { short_description: 'b', urgency: '1' },
                { short_description: 'a', urgency: '1' },
            )
            make('orderDesc', { short_description: 'c', urgency: '2' })
            expect(found('orderDesc', "gr.orderByDesc('urgency'); gr.orderBy('short_description')")).toBe(
                'cab',
            )
        })
        test('a column that is not there throws', () => {
            expect(() => found('orderDesc', "gr.orderByDesc('no_such')")).toThrow(
                'table incident has no column no_such',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - query(String field, String value)',
    () => {
        test('a field and a value are one more condition', () => {
            named('query', 'a', 'b')
            expect(
                run(
                    `var gr = new GlideRecord('incident'); gr.addQuery('correlation_id', 'query'); gr.query('short_description', 'b'); return [gr.getRowCount(), gr.next(), '' + gr.short_description]`,
                ),
            ).toEqual([1, true, 'b'])
        })
        test('finds records of tables that extend the table', () => {
            const [id] = named('extended', 'a')
            expect(
                run(
                    `var gr = new GlideRecord('task'); gr.addQuery('correlation_id', 'extended'); gr.query(); gr.next(); return gr.getUniqueValue()`,
                ),
            ).toBe(id)
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - _query(String field, String value)',
    () => {
        test('is the same', () => {
            named('_query', 'a', 'b')
            expect(
                run(
                    `var gr = new GlideRecord('incident'); gr.addQuery('correlation_id', '_query'); gr._query('short_description', 'b'); return gr.getRowCount()`,
                ),
            ).toBe(1)
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - setCategory(String category)',
    () => {
        test('routes to a database: there is one, so the answer is the same', () => {
            named('category', 'a')
            expect(found('category', "gr.setCategory('embedded_list')")).toBe('a')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - setLimit(Number maxNumRecords)',
    () => {
        test('is the most that is found', () => {
            named('limit', 'a', 'b', 'c')
            expect(found('limit', "gr.orderByDesc('short_description'); gr.setLimit(2)")).toBe('cb')
            expect(found('limit', 'gr.setLimit(0)')).toBe('')
            expect(found('limit', 'gr.setLimit(9)')).toBe('abc')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - setNoCount()',
    () => {
        test('no count beyond the window, not even a forced one', () => {
            named('nocount', 'a', 'b', 'c')
            expect(
                run(
                    `var gr = new GlideRecord('incident'); gr.addQuery('correlation_id', 'nocount'); gr.chooseWindow(0, 2, true); gr.setNoCount(); gr.query(); return gr.getRowCount()`,
                ),
            ).toBe(2)
        })
    },
)
