import { documented } from '../documented.ts'
import { recordLab } from './record-lab.ts'

const lab = recordLab()
const { agent, found, make, run } = lab

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - addSystemEncodedQuery(String query)',
    () => {
        test('asks whatever the user may query', () => {
            make('system', { short_description: 'a', close_notes: 's' }, { short_description: 'b' })
            expect(found('system', "gr.addSystemEncodedQuery('close_notes=s')", agent)).toBe('a')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - addSystemOrderBy(String name)',
    () => {
        test('orders whatever the user may query', () => {
            make(
                'systemorder',
                { short_description: 'a', close_notes: '1' },
                { short_description: 'b', close_notes: '2' },
            )
            expect(found('systemorder', "gr.addSystemOrderBy('close_notes')", agent)).toBe('ab')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - addSystemOrderByDesc(String name)',
    () => {
        test('orders whatever the user may query', () => {
            make(
                'systemorderDesc',
                { short_description: 'a', close_notes: '1' },
                { short_description: 'b', close_notes: '2' },
            )
            expect(found('systemorderDesc', "gr.addSystemOrderByDesc('close_notes')", agent)).toBe('ba')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - addSystemQuery(String name, Object operator, Object value)',
    () => {
        test('asks whatever the user may query, with two arguments or three', () => {
            make(
                'systemquery',
                { short_description: 'a', close_notes: '1' },
                { short_description: 'b', close_notes: '2' },
            )
            expect(found('systemquery', "gr.addSystemQuery('close_notes', '1')", agent)).toBe('a')
            expect(found('systemquery', "gr.addSystemQuery('close_notes', '>', '1')", agent)).toBe('b')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - addUserEncodedQuery(String query)',
    () => {
        beforeAll(
            () => void make('user', { short_description: 'a', close_notes: 's' }, { short_description: 'b' }),
        )
        test('finds nothing as soon as the user may not query one of its fields', () => {
            expect(found('user', "gr.addUserEncodedQuery('short_description=a')", agent)).toBe('a')
            expect(found('user', "gr.addUserEncodedQuery('close_notes=s')", agent)).toBe('')
            expect(
                found('user', "gr.addUserEncodedQuery('short_description=a^ORclose_notes=s')", agent),
            ).toBe('')
            expect(
                found('user', "gr.addUserEncodedQuery('short_description=a^NQclose_notes=s')", agent),
            ).toBe('')
            expect(found('user', "gr.addUserEncodedQuery('ORDERBYclose_notes')", agent)).toBe('')
            expect(found('user', "gr.addUserEncodedQuery('short_descriptionSAMEASclose_notes')", agent)).toBe(
                '',
            )
            expect(found('user', "gr.addUserEncodedQuery('close_notes=s')")).toBe('a')
        })
        test('over references each field on the way counts', () => {
            const rule = { type: 'record', operation: 'read', active: 'true', admin_overrides: 'true' }
            lab.instance.store.insert('sys_security_acl', { name: 'sys_user.phone', ...rule })
            const caller = lab.user('user.caller')
            lab.instance.store.update('sys_user', caller.userId, { phone: '7', email: 'c@x' })
            make('userwalk', { short_description: 'w', caller_id: caller.userId })
            expect(found('userwalk', "gr.addUserEncodedQuery('caller_id.email=c@x')", agent)).toBe('w')
            expect(found('userwalk', "gr.addUserEncodedQuery('caller_id.phone=7')", agent)).toBe('')
            expect(found('userwalk', "gr.addSystemEncodedQuery('caller_id.phone=7')", agent)).toBe('w')
        })
        test('no update and no deletion happens by a query that is denied', () => {
            const script = (act: string): string =>
                `var gr = new GlideRecord('incident'); gr.addUserEncodedQuery('close_notes=s'); gr.setValue('description', 'x'); gr.${act}(); return gr.getRowCount()`
            run(script('updateMultiple'), agent)
            run(script('deleteMultiple'), agent)
            expect(found('user', "gr.addNullQuery('description')")).toBe('ab')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - addUserOrderBy(String name)',
    () => {
        test('orders by what the user may query; otherwise nothing is found', () => {
            make(
                'userorder',
                { short_description: 'a', close_notes: '1' },
                { short_description: 'b', close_notes: '2' },
            )
            expect(found('userorder', "gr.addUserOrderBy('short_description')", agent)).toBe('ab')
            expect(found('userorder', "gr.addUserOrderBy('close_notes')", agent)).toBe('')
            expect(found('userorder', "gr.addUserOrderBy('close_notes')")).toBe('ab')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - addUserOrderByDesc(String name)',
    () => {
        test('orders by what the user may query; otherwise nothing is found', () => {
            make(
                'userorderDesc',
                { short_description: 'a', close_notes: '1' },
                { short_description: 'b', close_notes: '2' },
            )
            expect(found('userorderDesc', "gr.addUserOrderByDesc('short_description')", agent)).toBe('ba')
            expect(found('userorderDesc', "gr.addUserOrderByDesc('close_notes')", agent)).toBe('')
            expect(found('userorderDesc', "gr.addUserOrderByDesc('close_notes')")).toBe('ba')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - addUserQuery(String name, Object operator, Object value)',
    () => {
        test('asks what the user may query, with two arguments or three; otherwise nothing is found', () => {
            make(
                'userquery',
                { short_description: 'a', close_notes: '1' },
                { short_description: 'b', close_notes: '2' },
            )
            expect(found('userquery', "gr.addUserQuery('short_description', 'a')", agent)).toBe('a')
            expect(found('userquery', "gr.addUserQuery('close_notes', '1')", agent)).toBe('')
            expect(found('userquery', "gr.addUserQuery('close_notes', '>', '1')", agent)).toBe('')
            expect(found('userquery', "gr.addUserQuery('close_notes', '>', '1')")).toBe('b')
        })
        test('query access controls decide by kind: a match or a range', () => {
            lab.instance.store.insert('sys_security_acl', {
                name: 'incident.correlation_display',
                type: 'record',
                operation: 'query_range',
                active: 'true',
                admin_overrides: 'true',
            })
            make('userkind', { short_description: 'a', correlation_display: 'x1' })
            const ask = (given: string): string => found('userkind', `gr.addUserQuery(${given})`, agent)
            expect(ask("'correlation_display', 'x1'")).toBe('a')
            expect(ask("'correlation_display', 'IN', 'x1,x2'")).toBe('a')
            expect(ask("'correlation_display', 'STARTSWITH', 'x'")).toBe('')
            expect(ask("'correlation_display', '>=', 'x'")).toBe('')
        })
    },
)
