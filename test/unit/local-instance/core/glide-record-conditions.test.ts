import { documented } from '../documented.ts'
import { recordLab } from './record-lab.ts'

const lab = recordLab()
const { agent, found, make, named, run } = lab

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - addActiveQuery()',
    () => {
        test('finds active records; addInactiveQuery the others', () => {
            make('active', { short_description: 'a' }, { short_description: 'b', active: 'false' })
            expect(found('active', 'gr.addActiveQuery()')).toBe('a')
            expect(found('active', 'gr.addInactiveQuery()')).toBe('b')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - addEncodedQuery(String query, Boolean enforceFieldACL)',
    () => {
        beforeAll(
            () =>
                void make(
                    'encoded',
                    { short_description: 'a', close_notes: 's' },
                    { short_description: 'b' },
                ),
        )
        test('is added to what else is asked', () => {
            expect(found('encoded', "gr.addEncodedQuery('short_description=b^ORshort_description=c')")).toBe(
                'b',
            )
        })
        test('field access controls hold when they are asked for: a denied condition finds nothing', () => {
            const query = (enforce: string): string => `gr.addEncodedQuery('close_notes=s'${enforce})`
            expect(found('encoded', query(''), agent)).toBe('a')
            expect(found('encoded', query(', false'), agent)).toBe('a')
            expect(found('encoded', query(', true'), agent)).toBe('')
            expect(found('encoded', query(', true'))).toBe('a')
            expect(found('encoded', "gr.addEncodedQuery('short_description=a', true)", agent)).toBe('a')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - addFunction(Object function)',
    () => {
        test('is not there and says so: functions of the database have no builder here', () => {
            expect(() => run("new GlideRecord('incident').addFunction('length(number)'); return 1")).toThrow(
                'local instance: GlideRecord.addFunction is not implemented',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord – addJoinQuery(String joinTable, String primaryField, String joinTableField)',
    () => {
        const problem = (values: Readonly<Record<string, string>>): string =>
            lab.instance.store.insert('problem', values)?.['sys_id'] ?? ''
        const problems = (refine: string): string =>
            run<string[]>(
                `var gr = new GlideRecord('problem'); ${refine}; gr.orderBy('short_description'); gr.query(); var all = []
            while (gr.next()) all.push('' + gr.short_description); return all`,
            ).join('')
        const opener = lab.user('join.opener').userId
        beforeAll(() => {
            const [first, second] = [problem({ short_description: 'p' }), problem({ short_description: 'q' })]
            problem({ short_description: 'r', opened_by: opener })
            make(
                'join',
                { problem_id: first },
                { problem_id: first },
                { problem_id: second, active: 'false' },
            )
            make('join', { caller_id: opener })
        })
        test('finds records that another table refers to', () => {
            expect(problems("gr.addJoinQuery('incident')")).toBe('pq')
        })
        test('conditions on the other table', () => {
            expect(problems("gr.addJoinQuery('incident').addCondition('active', 'true')")).toBe('p')
            expect(problems("gr.addJoinQuery('incident').addCondition('active', '=', false)")).toBe('q')
            expect(problems("gr.addJoinQuery('incident').addCondition('number', 'none')")).toBe('')
        })
        test('over two fields that are named', () => {
            expect(problems("gr.addJoinQuery('incident', 'opened_by', 'caller_id')")).toBe('r')
        })
        test.each([
            ["addJoinQuery('nowhere')", 'there is no table nowhere'],
            ["addJoinQuery('sys_user')", 'no column of sys_user refers to problem'],
            ["addJoinQuery('incident', 'no_such')", 'table problem has no column no_such'],
            ["addJoinQuery('incident', 'sys_id', 'no_such')", 'table incident has no column no_such'],
            [
                "addJoinQuery('incident').addOrCondition('active', true)",
                'addOrCondition of a join is not implemented',
            ],
        ])('%s throws by name', (call, message) => expect(() => problems(`gr.${call}`)).toThrow(message))
        test('as text it is a part that no encoded query takes', () => {
            const text = run<string>(
                "var gr = new GlideRecord('problem'); gr.addJoinQuery('incident').addCondition('active', true); return gr.getEncodedQuery()",
            )
            expect(text).toBe('JOINproblem.sys_id=incident.problem_id!active=true')
            expect(() => problems(`gr.addEncodedQuery('${text}')`)).toThrow('is not implemented')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - addNotNullQuery(String fieldName)',
    () => {
        test('finds what has a value', () => {
            make('notnull', { short_description: 'a', description: 'd' }, { short_description: 'b' })
            expect(found('notnull', "gr.addNotNullQuery('description')")).toBe('a')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - addNullQuery(String fieldName)',
    () => {
        test('finds what has none; OR conditions hang on it', () => {
            make('null', { short_description: 'a', description: 'd' }, { short_description: 'b' })
            make('null', { short_description: 'c', description: 'e' })
            expect(found('null', "gr.addNullQuery('description')")).toBe('b')
            expect(found('null', "gr.addNullQuery('description').addOrCondition('description', 'd')")).toBe(
                'ab',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - addQuery(String name, Object value)',
    () => {
        beforeAll(() => void named('equal', 'a', 'B', 'a^b'))
        test('is equality, whatever the case; a list is looked for by IN', () => {
            expect(found('equal', "gr.addQuery('short_description', 'b')")).toBe('B')
            expect(found('equal', "gr.addQuery('short_description', ['a', 'b', 'x'])")).toBe('aB')
        })
        test('a ^ in a value is no new condition', () => {
            expect(found('equal', "gr.addQuery('short_description', 'a^b')")).toBe('a^b')
            expect(found('equal', "gr.addQuery('short_description', 'a^NQactive=true')")).toBe('')
        })
        test('conditions are ANDed', () => {
            expect(
                found('equal', "gr.addQuery('short_description', 'a'); gr.addQuery('active', false)"),
            ).toBe('')
        })
        test.each(['123TEXTINDEXGROUP321', 'active=true^state', ''])(
            'a query on "%s" throws by name',
            (name) =>
                expect(() => found('equal', `gr.addQuery('${name}', 'x')`)).toThrow(
                    `local instance: a query on ${name} is not implemented`,
                ),
        )
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - addQuery(String name, String operator, Object value)',
    () => {
        const ids = make('operator', { urgency: '1' }, { urgency: '2' }, { urgency: '3' })
        beforeAll(() =>
            ids.forEach((id, index) =>
                lab.instance.store.update('incident', id, {
                    short_description: ['ab', 'bc', 'cd'][index] ?? '',
                }),
            ),
        )
        test.each([
            ["'urgency', '=', 2", 'bc'],
            ["'urgency', '!=', 2", 'abcd'],
            ["'urgency', '>', 2", 'cd'],
            ["'urgency', '>=', 2", 'bccd'],
            ["'urgency', '<', 2", 'ab'],
            ["'urgency', '<=', 2", 'abbc'],
            ["'short_description', 'IN', 'ab,cd'", 'abcd'],
            ["'short_description', 'IN', ['ab']", 'ab'],
            ["'short_description', 'NOT IN', 'ab,cd'", 'bc'],
            ["'short_description', 'STARTSWITH', 'B'", 'bc'],
            ["'short_description', 'ENDSWITH', 'd'", 'cd'],
            ["'short_description', 'CONTAINS', 'b'", 'abbc'],
            ["'short_description', 'DOES NOT CONTAIN', 'b'", 'cd'],
        ])('addQuery(%s)', (given, expected) => {
            expect(found('operator', `gr.addQuery(${given}); gr.orderBy('short_description')`)).toBe(expected)
        })
        test.each(['INSIDE', 'in', 'contains', '=>', 'toString'])(
            'operator %s is unknown and throws',
            (operator) => {
                expect(() => found('operator', `gr.addQuery('urgency', '${operator}', '1')`)).toThrow(
                    `local instance: the query operator ${operator} is not implemented`,
                )
            },
        )
        test('a value that would read as another operator throws', () => {
            expect(() => found('operator', "gr.addQuery('urgency', '<', '=2')")).toThrow('cannot be compared')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - getEncodedQuery()',
    () => {
        test('is what was asked, in its order', () => {
            expect(
                run(
                    `var gr = new GlideRecord('incident'); gr.addQuery('active', true); gr.addQuery('priority', '<', 3).addOrCondition('state', 1); gr.orderByDesc('number'); gr.query(); return gr.getEncodedQuery()`,
                ),
            ).toBe('active=true^priority<3^ORstate=1^ORDERBYDESCnumber')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - isEncodedQueryValid(String query)',
    () => {
        test('applies a valid query; with another one nothing is found', () => {
            named('applied', 'a', 'b')
            expect(found('applied', "gr.isEncodedQueryValid('short_description=b')")).toBe('b')
            expect(found('applied', "gr.isEncodedQueryValid('no_such=b')")).toBe('')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - isValidEncodedQuery(String query)',
    () => {
        test.each([
            ['active=true', true],
            ['priority=1^ORpriority=2', true],
            ['', false],
            ['no_such=1', false],
            ['activeFOO', false],
            ['sys_created_on>javascript:gs.setProperty(1)', false],
        ])('%s: %s', (query, valid) => {
            expect(run(`return new GlideRecord('incident').isValidEncodedQuery('${query}')`)).toBe(valid)
        })
        test('does not apply it', () => {
            named('notapplied', 'a', 'b')
            expect(found('notapplied', "gr.isValidEncodedQuery('short_description=b')")).toBe('ab')
        })
    },
)
