import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const lab = smallInstance()
const { run } = lab
const agent = lab.user('secure.agent', 'itil')
const caller = lab.user('secure.caller')
const rule = (name: string, operation: string): void =>
    void lab.instance.store.insert('sys_security_acl', {
        name,
        type: 'record',
        operation,
        active: 'true',
        admin_overrides: 'true',
    })
rule('incident.description', 'read')
rule('incident.close_notes', 'write')
rule('incident.category', 'create')
rule('sys_user.phone', 'read')

const stored = (id: string, column: string): string => lab.instance.store.get('incident', id)?.[column] ?? ''

documented('api-reference/scripts/p_GlideServerAPIs', 'Using GlideRecordSecure', () => {
    test('sees what its user may read, and writes what its user may write', () => {
        const id = lab.incident()
        const script = `var gr = new GlideRecordSecure('incident'); var found = gr.get('${id}'); if (found) { gr.short_description = 'mine'; found = gr.update() !== null } return found`
        expect([run(script, caller), run(script, agent)]).toEqual([false, true])
    })
    test('refuses to insert and to delete, and says so', () => {
        const id = lab.incident({ caller_id: caller.userId })
        expect(
            run(
                `var gr = new GlideRecordSecure('incident'); gr.get('${id}'); var deleted = gr.deleteRecord(); var said = gr.getLastErrorMessage(); gr.initialize(); gr.short_description = 'x'; return [deleted, gr.insert(), gr.getLastErrorMessage() === said, said]`,
                caller,
            ),
        ).toEqual([false, null, true, 'Operation Failed: access is denied by an access control'])
        expect(stored(id, 'number')).not.toBe('')
    })
    test('changes and deletes of many records only those that its user may', () => {
        const own = lab.incident({ correlation_id: 'many', caller_id: caller.userId })
        const other = lab.incident({ correlation_id: 'many' })
        const act = (set: string, as: typeof agent): void =>
            run(
                `var gr = new GlideRecordSecure('incident'); gr.addQuery('correlation_id', 'many'); ${set}; return 1`,
                as,
            )
        act("gr.setValue('urgency', '1'); gr.updateMultiple()", caller)
        expect([stored(own, 'urgency'), stored(other, 'urgency')]).toEqual(['3', '3'])
        act("gr.setValue('urgency', '1'); gr.updateMultiple()", agent)
        expect([stored(own, 'urgency'), stored(other, 'urgency')]).toEqual(['1', '1'])
        act('gr.deleteMultiple()', agent)
        expect([stored(own, 'urgency'), stored(other, 'urgency')]).toEqual(['1', '1'])
        act('gr.deleteMultiple()', lab.session('admin'))
        expect(stored(own, 'number')).toBe('')
    })
})

documented('api-reference/scripts/p_GlideServerAPIs', 'Non-writable fields', () => {
    test('stay as they are when the record is updated, and empty when it is inserted', () => {
        const id = lab.incident({ close_notes: 'fixed' })
        run(
            `var gr = new GlideRecordSecure('incident'); gr.get('${id}'); gr.close_notes = 'changed'; gr.short_description = 'changed'; gr.update(); return 1`,
            agent,
        )
        expect([stored(id, 'close_notes'), stored(id, 'short_description')]).toEqual(['fixed', 'changed'])
        const made = run<string>(
            "var gr = new GlideRecordSecure('incident'); gr.initialize(); gr.close_notes = 'mine'; gr.short_description = 's'; return gr.insert()",
            agent,
        )
        expect([stored(made, 'close_notes'), stored(made, 'short_description')]).toEqual(['', 's'])
    })
    test('canWrite decides, also over fields of a new record: canCreate does not', () => {
        const made = run<string>(
            "var gr = new GlideRecordSecure('incident'); gr.initialize(); gr.category = 'network'; return gr.insert()",
            agent,
        )
        expect(stored(made, 'category')).toBe('network')
    })
    test('a GlideRecord writes them all the same', () => {
        const id = lab.incident({ close_notes: 'fixed' })
        run(
            `var gr = new GlideRecord('incident'); gr.get('${id}'); gr.close_notes = 'changed'; gr.update(); return 1`,
            agent,
        )
        expect(stored(id, 'close_notes')).toBe('changed')
    })
})

documented('api-reference/scripts/p_GlideServerAPIs', 'Getting the object type', () => {
    test('toString tells', () => {
        expect(
            run("return [new GlideRecordSecure('incident').toString(), String(new GlideRecord('incident'))]"),
        ).toEqual(['[object ScopedGlideRecordSecure]', '[object ScopedGlideRecord]'])
    })
})

documented('api-reference/scripts/p_GlideServerAPIs', 'Checking for NULL values', () => {
    test('a field that the user may not read is null', () => {
        const id = lab.incident({ description: 'hidden', close_notes: 'fixed' })
        const script = (name: string): string => `var gr = new ${name}('incident'); gr.get('${id}')
            return [gr.getValue('description'), '' + gr.description, gr.getDisplayValue('description'), gr.description.nil(), gr.description.canRead(), gr.close_notes.canWrite()]`
        expect(run(script('GlideRecordSecure'), agent)).toEqual([null, '', '', true, false, false])
        expect(run(script('GlideRecord'), agent)).toEqual(['hidden', 'hidden', 'hidden', false, false, false])
    })
    test('neither is one of a record that a reference leads to', () => {
        lab.instance.store.update('sys_user', caller.userId, { phone: '7', email: 'c@x' })
        const id = lab.incident({ caller_id: caller.userId })
        const script = (name: string): string => `var gr = new ${name}('incident'); gr.get('${id}')
            return ['' + gr.caller_id.email, '' + gr.caller_id.phone, '' + gr.getElement('caller_id.phone')]`
        expect(run(script('GlideRecordSecure'), agent)).toEqual(['c@x', '', ''])
        expect(run(script('GlideRecord'), agent)).toEqual(['c@x', '7', '7'])
    })
    test('next goes over records that the user may not read; counts and windows know only the others', () => {
        for (let index = 0; index < 4; index += 1)
            lab.incident({
                short_description: String(index),
                correlation_id: 'next',
                ...(index % 2 ? { caller_id: caller.userId } : {}),
            })
        const script = (window: string): string =>
            `var gr = new GlideRecordSecure('incident'); gr.addQuery('correlation_id', 'next'); gr.orderBy('short_description'); ${window} gr.query(); var s = ''; while (gr.next()) s += gr.short_description; return [s, gr.getRowCount()]`
        expect(run(script(''), caller)).toEqual(['13', 2])
        expect(run(script('gr.chooseWindow(1, 2);'), caller)).toEqual(['3', 1])
        expect(run(script('gr.chooseWindow(1, 2, true);'), caller)).toEqual(['3', 2])
        expect(run(script(''), agent)).toEqual(['0123', 4])
    })
})

documented('api-reference/scripts/p_GlideServerAPIs', 'Enforcing query ACLs', () => {
    test('only where it is asked for', () => {
        lab.incident({ short_description: 'q', correlation_id: 'acl', description: 'hidden' })
        const found = (ask: string): number =>
            run(
                `var gr = new GlideRecordSecure('incident'); gr.addQuery('correlation_id', 'acl'); ${ask}; gr.query(); return gr.getRowCount()`,
                agent,
            )
        expect(found("gr.addEncodedQuery('description=hidden')")).toBe(1)
        expect(found("gr.addEncodedQuery('description=hidden', false)")).toBe(1)
        expect(found("gr.addEncodedQuery('description=hidden', true)")).toBe(0)
        expect(found("gr.addSystemEncodedQuery('description=hidden')")).toBe(1)
        expect(found("gr.addUserEncodedQuery('description=hidden')")).toBe(0)
        expect(
            found(
                "gr.addUserEncodedQuery('short_description=q'); gr.addSystemEncodedQuery('description=hidden')",
            ),
        ).toBe(1)
    })
})
