import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const lab = smallInstance()
const { run } = lab
const agent = lab.user('condition.agent', 'itil')

for (const [short_description, urgency, impact] of [
    ['a', '1', '1'],
    ['b', '2', '1'],
    ['c', '3', '2'],
    ['d', '3', '3'],
] as const)
    lab.incident({ short_description, urgency, impact, close_notes: short_description })
/** Who is no administrator may not read close_notes, so may not query it either. */
lab.instance.store.insert('sys_security_acl', {
    name: 'incident.close_notes',
    type: 'record',
    operation: 'read',
    active: 'true',
    admin_overrides: 'true',
})

/** The short descriptions of what conditions find. */
const found = (conditions: string, as = lab.session('admin')): string =>
    run<string[]>(
        `var gr = new GlideRecord('incident'); ${conditions}; gr.orderBy('short_description'); gr.query()
        var all = []; while (gr.next()) all.push('' + gr.short_description); return all`,
        as,
    ).join('')
const encoded = (conditions: string): string =>
    run(`var gr = new GlideRecord('incident'); ${conditions}; return gr.getEncodedQuery()`)

documented(
    'api-reference/server-api-reference/c_GlideQueryConditionScopedAPI',
    'GlideQueryCondition- Scoped',
    () => {
        test.each([
            'addActiveQuery()',
            'addInactiveQuery()',
            "addNotNullQuery('urgency')",
            "addNullQuery('urgency')",
            "addQuery('urgency', 1)",
        ])('%s returns one', (call) =>
            expect(
                run(
                    `return typeof new GlideRecord('incident').${call}.addOrCondition('urgency', '1').addCondition`,
                ),
            ).toBe('function'),
        )
        test('has no constructor', () => {
            expect(() => run('new GlideQueryCondition(); return 1')).toThrow(
                'GlideQueryCondition has no constructor',
            )
        })
        test('(a or b) and c and d', () => {
            const conditions =
                "gr.addQuery('short_description', 'a').addOrCondition('short_description', 'c').addCondition('urgency', 3).addCondition('impact', 2)"
            expect(encoded(conditions)).toBe('short_description=a^ORshort_description=c^urgency=3^impact=2')
            expect(found(conditions)).toBe('c')
        })
        test('what it does not know throws by name', () => {
            expect(() => found("gr.addQuery('urgency', 1).addQueryHint('x')")).toThrow(
                'GlideQueryCondition.addQueryHint is not implemented',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideQueryConditionScopedAPI',
    'GlideQueryCondition - addCondition(String name, String oper, Object value)',
    () => {
        test.each([
            ["'urgency', '=', 2", 'b'],
            ["'urgency', 2", 'b'],
            ["'urgency', '!=', 3", 'ab'],
            ["'urgency', '>', 2", 'cd'],
            ["'urgency', '>=', 2", 'bcd'],
            ["'urgency', '<', 2", 'a'],
            ["'urgency', '<=', 2", 'ab'],
            ["'short_description', 'IN', 'a,d'", 'ad'],
            ["'short_description', 'IN', ['a', 'd']", 'ad'],
            ["'short_description', 'STARTSWITH', 'C'", 'c'],
            ["'short_description', 'ENDSWITH', 'c'", 'c'],
            ["'short_description', 'CONTAINS', 'b'", 'b'],
            ["'short_description', 'DOESNOTCONTAIN', 'b'", 'acd'],
        ])('%s', (given, expected) => {
            expect(found(`gr.addQuery('active', true).addCondition(${given})`)).toBe(expected)
        })
        test.each([["'urgency', ['1']"], ["'urgency', 'IN', ['1']"], ["'urgency', 'IN', []"]])(
            'a list of fewer than two, %s, throws',
            (given) =>
                expect(() => found(`gr.addQuery('urgency', '>', 0).addCondition(${given})`)).toThrow(
                    'needs two elements',
                ),
        )
        test('an operator that there is not throws', () => {
            expect(() => found("gr.addQuery('urgency', 1).addCondition('urgency', 'NEAR', 2)")).toThrow(
                'the query operator NEAR is not implemented',
            )
        })

        test('returns the condition that was added', () => {
            const conditions =
                "gr.addQuery('urgency', 3).addCondition('short_description', 'c').addOrCondition('short_description', 'd')"
            expect(encoded(conditions)).toBe('urgency=3^short_description=c^ORshort_description=d')
            expect(found(conditions)).toBe('cd')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideQueryConditionScopedAPI',
    'GlideQueryCondition - addOrCondition(String name, String oper, Object value)',
    () => {
        test.each([
            ["'urgency', '=', 2", 'b'],
            ["'urgency', 2", 'b'],
            ["'urgency', '!=', 3", 'ab'],
            ["'urgency', '>', 2", 'cd'],
            ["'urgency', '>=', 2", 'bcd'],
            ["'urgency', '<', 2", 'a'],
            ["'urgency', '<=', 2", 'ab'],
            ["'short_description', 'IN', 'a,d'", 'ad'],
            ["'short_description', 'IN', ['a', 'd']", 'ad'],
            ["'short_description', 'STARTSWITH', 'C'", 'c'],
            ["'short_description', 'ENDSWITH', 'c'", 'c'],
            ["'short_description', 'CONTAINS', 'b'", 'b'],
            ["'short_description', 'DOESNOTCONTAIN', 'b'", 'acd'],
        ])('%s', (given, expected) => {
            expect(found(`gr.addQuery('active', false).addOrCondition(${given})`)).toBe(expected)
        })
        test.each([["'urgency', ['1']"], ["'urgency', 'IN', ['1']"], ["'urgency', 'IN', []"]])(
            'a list of fewer than two, %s, throws',
            (given) =>
                expect(() => found(`gr.addQuery('urgency', '>', 0).addOrCondition(${given})`)).toThrow(
                    'needs two elements',
                ),
        )
        test('an operator that there is not throws', () => {
            expect(() => found("gr.addQuery('urgency', 1).addOrCondition('urgency', 'NEAR', 2)")).toThrow(
                'the query operator NEAR is not implemented',
            )
        })

        test('belongs to its own condition: (a or b) and (c or d)', () => {
            const conditions = `var one = gr.addQuery('urgency', '<', 2); var two = gr.addQuery('impact', 1)
            one.addOrCondition('urgency', '>', 2); two.addOrCondition('impact', 2)`
            expect(encoded(conditions)).toBe('urgency<2^ORurgency>2^impact=1^ORimpact=2')
            expect(found(conditions)).toBe('ac')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideQueryConditionScopedAPI',
    'GlideQueryCondition - addSystemCondition(String name, String oper, Object value)',
    () => {
        test('asks whatever the user may query', () => {
            expect(
                found(
                    "gr.addSystemQuery('urgency', '<', 3).addSystemCondition('close_notes', '!=', 'a')",
                    agent,
                ),
            ).toBe('b')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideQueryConditionScopedAPI',
    'GlideQueryCondition - addSystemOrCondition(String name, String oper, Object value)',
    () => {
        test('asks whatever the user may query', () => {
            expect(
                found("gr.addSystemQuery('urgency', 1).addSystemOrCondition('close_notes', 'd')", agent),
            ).toBe('ad')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideQueryConditionScopedAPI',
    'GlideQueryCondition - addUserCondition(String name, String oper, Object value)',
    () => {
        test('asks what the user may query; otherwise nothing is found', () => {
            const query = "gr.addQuery('urgency', '<', 3).addUserCondition('close_notes', '!=', 'a')"
            expect([found(query), found(query, agent)]).toEqual(['b', ''])
            expect(found("gr.addQuery('urgency', '<', 3).addUserCondition('impact', '<', 2)", agent)).toBe(
                'ab',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideQueryConditionScopedAPI',
    'GlideQueryCondition - addUserOrCondition(String name, String oper, Object value)',
    () => {
        test('asks what the user may query; otherwise nothing is found', () => {
            const query = "gr.addQuery('urgency', 1).addUserOrCondition('close_notes', 'd')"
            expect([found(query), found(query, agent)]).toEqual(['ad', ''])
            expect(found("gr.addQuery('urgency', 1).addUserOrCondition('impact', 3)", agent)).toBe('ad')
        })
    },
)
