import { documented } from '../documented.ts'
import { aggregateLab, COUNTS } from './aggregate-lab.ts'

const lab = aggregateLab()
const { all } = lab

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - addTrend(String fieldName, String timeInterval, Number numUnits)',
    () => {
        const trend = (interval: string, more = ''): string =>
            all(
                `a.addNotNullQuery('opened_at'); a.addAggregate('COUNT'); a.addTrend('opened_at', '${interval}'); ${more}`,
                "[a.getValue('timeref'), a.getAggregate('COUNT')].join(':')",
            )
        test('groups by time, the earliest first', () => {
            expect(trend('quarter')).toBe('4/2025:1 1/2026:2')
            expect(trend('year')).toBe('2025:1 2026:2')
            expect(trend('dayofweek')).toBe('Monday/2025:1 Friday/2026:1 Saturday/2026:1')
        })
        test('records without a time are a group of their own', () => {
            expect(
                all(
                    "a.addAggregate('COUNT'); a.addTrend('opened_at', 'year')",
                    "[String(a.getValue('timeref')), a.getAggregate('COUNT')].join(':')",
                ),
            ).toBe('null:2 2025:1 2026:2')
        })
        test.each(['date', 'hour', 'minute', 'week', 'value', 'month'])(
            'how %s reads is not documented: it throws',
            (interval) => expect(() => trend(interval)).toThrow(`addTrend by ${interval} is not implemented`),
        )
    },
)

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - getAggregate(String agg, String name)',
    () => {
        test('one that was not added throws', () => {
            expect(() => all("a.groupBy('impact')", "a.getAggregate('COUNT')")).toThrow(
                'no aggregate COUNT was added',
            )
        })
        test('in both cases', () => {
            expect(all("a.addAggregate('count')", "a.getAggregate('Count')")).toBe('5')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - getAggregateEncodedQuery()',
    () => {
        test('finds the records of the group', () => {
            expect(
                all(
                    "a.addQuery('assigned_to', '!=', ''); a.addAggregate('COUNT'); a.groupBy('correlation_id')",
                    `[a.getAggregateEncodedQuery(), (function (gr) { gr.addEncodedQuery(a.getAggregateEncodedQuery()); gr.query(); return gr.getRowCount() })(new GlideRecord('problem')) === Number(a.getAggregate('COUNT'))].join(':')`,
                ),
            ).toBe(
                'assigned_to!=^correlation_idISEMPTY:true assigned_to!=^correlation_id=mail:true assigned_to!=^correlation_id=vpn:true',
            )
        })
        test.each(["a.addTrend('opened_at', 'year')", "a.addEncodedQuery('impact=1^NQimpact=2')"])(
            'with %s it throws',
            (set) => {
                expect(() => all(`${set}; a.addAggregate('COUNT')`, 'a.getAggregateEncodedQuery()')).toThrow(
                    'getAggregateEncodedQuery of a trend or of ^NQ is not implemented',
                )
            },
        )
    },
)

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - getEncodedQuery()',
    () => {
        const encoded = (set: string): string =>
            lab.run(`var a = new GlideAggregate('problem'); ${set}; return a.getEncodedQuery()`)
        test('has order and groups', () => {
            expect(encoded("a.groupBy('category')".replace('category', 'impact'))).toBe(
                'ORDERBYimpact^GROUPBYimpact',
            )
            expect(encoded("a.addQuery('active', true); a.orderByDesc('impact'); a.groupBy('state')")).toBe(
                'active=true^ORDERBYDESCimpact^ORDERBYstate^GROUPBYimpact^GROUPBYstate',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - getRowCount()',
    () => {
        test('is the number of groups', () => {
            expect(
                lab.run(
                    "var a = new GlideAggregate('problem'); a.groupBy('correlation_id'); a.query(); return a.getRowCount()",
                ),
            ).toBe(3)
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - getValue(String name)',
    () => {
        test('of a group; null for what is no part of the result', () => {
            expect(
                all(
                    "a.addQuery('impact', '1'); a.addAggregate('COUNT'); a.groupBy('correlation_id')",
                    "[a.getValue('correlation_id'), String(a.getValue('impact')), String(a.getValue('no_such'))].join()",
                ),
            ).toBe('mail,null,null')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - groupBy(String name)',
    () => {
        test('each value is a group, in ascending order', () => {
            expect(all("a.addAggregate('COUNT'); a.groupBy('correlation_id')", COUNTS)).toBe(
                ':1 mail:2 vpn:2',
            )
            expect(all("a.addNotNullQuery('impact'); a.groupBy('impact')", "a.getValue('impact')")).toBe(
                '1 2 9 10',
            )
        })
        test('several fields; dot-walks', () => {
            expect(
                all(
                    "a.addAggregate('COUNT'); a.groupBy('correlation_id'); a.groupBy('impact')",
                    "[a.getValue('correlation_id'), a.getValue('impact')].join(':')",
                ),
            ).toBe(':2 mail:1 mail:10 vpn: vpn:9')
            expect(
                all(
                    "a.groupBy('assigned_to.user_name')",
                    "a.getValue('assigned_to.user_name') + a.getDisplayValue('assigned_to.user_name')",
                ),
            ).toBe('ownerowner')
        })
        test('of nothing there is no group; a field that is not there throws', () => {
            expect(all("a.addQuery('correlation_id', 'none'); a.groupBy('impact')", '1')).toBe('')
            expect(() => all("a.groupBy('no_such')", '1')).toThrow('table problem has no column no_such')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - orderBy(String name)',
    () => {
        test('orders by a field, which becomes a group', () => {
            expect(all("a.addAggregate('COUNT'); a.orderBy('correlation_id')", COUNTS)).toBe(
                ':1 mail:2 vpn:2',
            )
        })
        test('glidefunction operations throw by name', () => {
            expect(() => all("a.orderBy('glidefunction:length(number)')", '1')).toThrow(
                'table problem has no column glidefunction:length(number)',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - orderByAggregate(String agg, String fieldName)',
    () => {
        test('the largest first; equal ones in the order of the groups', () => {
            expect(
                all(
                    "a.addAggregate('COUNT'); a.groupBy('correlation_id'); a.orderByAggregate('SUM', 'impact')",
                    COUNTS,
                ),
            ).toBe('mail:2 vpn:2 :1')
            expect(
                all(
                    "a.addAggregate('COUNT'); a.groupBy('correlation_id'); a.orderByAggregate('count')",
                    COUNTS,
                ),
            ).toBe('mail:2 vpn:2 :1')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - orderByDesc(String name)',
    () => {
        test('orders by a field downwards, which becomes a group', () => {
            expect(all("a.addAggregate('COUNT'); a.orderByDesc('correlation_id')", COUNTS)).toBe(
                'vpn:2 mail:2 :1',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - setAggregateWindow(Number firstRow, Number lastRow)',
    () => {
        test('counts only these rows of the table', () => {
            const count = (window: string): string =>
                all(
                    `a.addAggregate('COUNT', 'correlation_id'); ${window}`,
                    "[a.correlation_id, a.getAggregate('COUNT', 'correlation_id')].join(':')",
                )
            expect(count('a.setAggregateWindow(0, 3)')).toBe('mail:2 vpn:1')
            expect(count('a.setAggregateWindow(3, 9)')).toBe(':1 vpn:1')
            expect(count('a.setAggregateWindow(3, 3)')).toBe('')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - setGroup(Boolean b)',
    () => {
        test('false: one result of all; true: groups', () => {
            const counts = (on: string): string =>
                all(
                    `a.addAggregate('COUNT', 'impact'); a.setGroup(${on}); a.groupBy('correlation_id')`,
                    "a.getAggregate('COUNT', 'impact')",
                )
            expect(counts('true')).toBe('1 2 1')
            expect(counts('false')).toBe('4')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideAggregateScopedAPI',
    'Scoped GlideAggregate - setIntervalYearIncluded(Boolean b)',
    () => {
        test('false: days of the week of all years', () => {
            const days = (included: string): string =>
                all(
                    `a.addNotNullQuery('opened_at'); a.addAggregate('COUNT'); a.addTrend('opened_at', 'dayofweek'); a.setIntervalYearIncluded(${included})`,
                    "a.getValue('timeref')",
                )
            expect(days('false')).toBe('Monday Friday Saturday')
            expect(days('true')).toBe('Monday/2025 Friday/2026 Saturday/2026')
        })
    },
)

documented('api-reference/scripts/p_GlideServerAPIs', 'GlideAggregate examples', () => {
    test('without groupBy each value of an aggregated field is a group: also one without a value', () => {
        expect(
            all(
                "a.addAggregate('COUNT', 'correlation_id')",
                "[a.correlation_id, a.getAggregate('COUNT', 'correlation_id')].join(':')",
            ),
        ).toBe(':1 mail:2 vpn:2')
        expect(
            all(
                "a.addNotNullQuery('impact'); a.addAggregate('SUM', 'impact')",
                "[a.getValue('impact'), a.getAggregate('SUM', 'impact')].join(':')",
            ),
        ).toBe('1:1 2:2 9:9 10:10')
    })
    test('count(distinct counts different values of a group', () => {
        expect(
            all(
                "a.addAggregate('count(distinct', 'correlation_id'); a.groupBy('assigned_to')",
                "a.getAggregate('count(distinct', 'correlation_id')",
            ),
        ).toBe('2')
    })
    test('values of a query may be javascript', () => {
        expect(
            all(
                "a.addQuery('opened_at', '<=', 'javascript:gs.beginningOfToday()'); a.addAggregate('COUNT')",
                "a.getAggregate('COUNT')",
            ),
        ).toBe('3')
    })
})
