import { documented } from '../documented.ts'
import { aggregateLab } from './aggregate-lab.ts'

const lab = aggregateLab()
const { agent, all } = lab

documented('api-reference/server-api-reference/c_GlideAggregateScopedAPI', 'GlideAggregate- Scoped', () => {
    test('the counters see one row a query, however many it read', () => {
        lab.instance.counters.reset()
        all("a.addAggregate('COUNT')", '1')
        expect(lab.instance.counters.read().byTable['problem']).toEqual({ queries: 1, rows: 1, writes: 0 })
        expect(lab.instance.counters.read().aggregated).toBe(5)
    })
    test('columns of the group are fields; dot-walks lead on', () => {
        expect(
            all(
                "a.addAggregate('COUNT'); a.groupBy('assigned_to')",
                '[a.assigned_to.getDisplayValue(), a.assigned_to.user_name, a.impact.nil()].join()',
            ),
        ).toBe('Owner,owner,true')
    })
    test.each(['getTotal', 'getCount', 'getQuery', 'addHaving', 'addBizCalendarTrend', 'insert'])(
        '%s is not there and says so',
        (name) =>
            expect(() => all(`a.${name}('x')`, '1')).toThrow(`GlideAggregate.${name} is not implemented`),
    )
})

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - GlideAggregate(String tableName)',
    () => {
        test('of a table that is not there throws', () => {
            expect(() => lab.run("new GlideAggregate('nowhere'); return 1")).toThrow(
                'there is no table nowhere',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - addAggregate(String agg, String name)',
    () => {
        const total = (names: readonly string[], column: string): string =>
            all(
                `a.setGroup(false); ${names.map((name) => `a.addAggregate('${name}', '${column}')`).join(';')}`,
                `[${names.map((name) => `a.getAggregate('${name}', '${column}')`).join()}].join('|')`,
            )
        test('COUNT: values that are not empty; without a field, records', () => {
            expect(total(['COUNT', 'count'], 'impact')).toBe('4|4')
            expect(all("a.addAggregate('COUNT')", "a.getAggregate('COUNT')")).toBe('5')
        })
        test('SUM, AVG, MIN, MAX, STDDEV of the population: numbers as numbers', () => {
            expect(total(['SUM', 'AVG', 'MIN', 'MAX', 'STDDEV'], 'impact')).toBe(
                `22|5.5|1|10|${String(Math.sqrt((4.5 ** 2 + 4.5 ** 2 + 3.5 ** 2 + 3.5 ** 2) / 4))}`,
            )
        })
        test('MIN and MAX of dates', () => {
            expect(total(['MIN', 'MAX'], 'opened_at')).toBe('2025-12-01 00:00:00|2026-01-03 00:00:00')
        })
        test('GROUP_CONCAT and GROUP_CONCAT_DISTINCT: ascending, joined with commas', () => {
            expect(total(['GROUP_CONCAT', 'GROUP_CONCAT_DISTINCT'], 'impact')).toBe('1,2,9,10|1,2,9,10')
            expect(total(['GROUP_CONCAT', 'GROUP_CONCAT_DISTINCT'], 'correlation_id')).toBe(
                'mail,mail,vpn,vpn|mail,vpn',
            )
        })
        test('of nothing: a count of 0, and no other value', () => {
            expect(
                all(
                    "a.addEncodedQuery('correlation_id=none'); a.setGroup(false); a.addAggregate('COUNT', 'impact'); a.addAggregate('SUM', 'impact')",
                    "[a.getAggregate('COUNT', 'impact'), a.getAggregate('SUM', 'impact')].join('|')",
                ),
            ).toBe('0|')
        })
        test.each([
            ["a.addAggregate('MEDIAN', 'impact')", 'aggregate MEDIAN is not implemented'],
            ["a.addAggregate('SUM', 'no_such')", 'table problem has no column no_such'],
            ["a.addAggregate('SUM', 'correlation_id')", 'SUM of a column of type string'],
        ])('%s throws by name', (set, message) => expect(() => all(set, '1')).toThrow(message))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - addEncodedQuery(String query)',
    () => {
        test('is added to the other conditions', () => {
            expect(
                all(
                    "a.addQuery('correlation_id', 'mail'); a.addEncodedQuery('impact>5'); a.addAggregate('COUNT')",
                    "a.getAggregate('COUNT')",
                ),
            ).toBe('1')
        })
        test('in the name of the user it obeys the query access controls', () => {
            const count = (query: string): string =>
                all(`${query}; a.addAggregate('COUNT')`, "a.getAggregate('COUNT')", agent)
            expect(count("a.addEncodedQuery('close_notesISEMPTY')")).toBe('5')
            expect(count("a.addUserEncodedQuery('close_notesISEMPTY')")).toBe('')
            expect(count("a.addUserQuery('close_notes', '')")).toBe('')
            expect(count("a.addUserOrderBy('close_notes')")).toBe('')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - addQuery(String name, String operator, String value)',
    () => {
        test('with two arguments or three, ANDed', () => {
            expect(
                all(
                    "a.addQuery('correlation_id', 'mail'); a.addQuery('impact', '<', 5); a.addAggregate('COUNT')",
                    "a.getAggregate('COUNT')",
                ),
            ).toBe('1')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - addNotNullQuery(String fieldName)',
    () => {
        test('counts what has a value', () => {
            expect(
                all("a.addNotNullQuery('impact'); a.addAggregate('COUNT')", "a.getAggregate('COUNT')"),
            ).toBe('4')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - addNullQuery(String fieldName)',
    () => {
        test('counts what has none', () => {
            expect(all("a.addNullQuery('impact'); a.addAggregate('COUNT')", "a.getAggregate('COUNT')")).toBe(
                '1',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - getTableName()',
    () => {
        test('is the name', () => {
            expect(lab.run("return new GlideAggregate('problem').getTableName()")).toBe('problem')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - hasNext()',
    () => {
        test('true until the last group', () => {
            expect(
                lab.run(
                    "var a = new GlideAggregate('problem'); a.addAggregate('COUNT'); a.query(); return [a.hasNext(), a.next(), a.hasNext()]",
                ),
            ).toEqual([true, true, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - next()',
    () => {
        test('goes from group to group, and false after the last', () => {
            expect(
                lab.run(
                    "var a = new GlideAggregate('problem'); var none = a.next(); a.addAggregate('COUNT'); a.query(); return [none, a.next(), a.next()]",
                ),
            ).toEqual([false, true, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - query()',
    () => {
        test('again with more conditions', () => {
            expect(
                lab.run(
                    "var a = new GlideAggregate('problem'); a.addAggregate('COUNT'); a.query(); a.next(); var first = a.getAggregate('COUNT'); a.addQuery('impact', 1); a.query(); a.next(); return [first, a.getAggregate('COUNT')]",
                ),
            ).toEqual(['5', '1'])
        })
        test('a condition on a field that is not there throws', () => {
            expect(() => all("a.addQuery('no_such', 1); a.addAggregate('COUNT')", '1')).toThrow(
                'table problem has no column no_such',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - setAggregateWorkflow(Boolean workflow)',
    () => {
        test('query business rules have a say only when it is on', () => {
            lab.rule({
                collection: 'problem',
                when: 'before',
                action_insert: 'false',
                action_update: 'false',
                action_query: 'true',
                script: "current.addQuery('correlation_id', 'mail')",
            })
            const count = (workflow: string): string =>
                all(`${workflow}; a.addAggregate('COUNT')`, "a.getAggregate('COUNT')")
            expect([
                count(''),
                count('a.setAggregateWorkflow(true)'),
                count('a.setAggregateWorkflow(false)'),
            ]).toEqual(['5', '2', '5'])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - setCategory(String category)',
    () => {
        test('routes to a database: there is one, so the answer is the same', () => {
            expect(
                all("a.setCategory('embedded_list'); a.addAggregate('COUNT')", "a.getAggregate('COUNT')"),
            ).toBe('5')
        })
    },
)
