import { documented } from '../documented.ts'
import { application, dictionary, element, record, SCOPE_ID, zipOf } from './package-of.ts'
import { smallInstance } from './small-instance.ts'

const AUDITING = 'platform-security/exploring-auditing'

/** An instance with tables of an application: audited, with an inclusion list, and not audited. */
function open() {
    const lab = smallInstance()
    const { store, packages, records } = lab.instance
    const entry = (name: string, audit: string, attributes = '') =>
        record('sys_dictionary', {
            sys_id: name.padEnd(32, '0'),
            name,
            element: '',
            internal_type: 'collection',
            audit,
            attributes,
            sys_scope: SCOPE_ID,
        })
    const columns =
        element('plain') +
        element('quiet', 'attributes="no_audit"') +
        element('chosen', 'attributes="audit=true"') +
        '<element name="secret" type="password2" label="Secret" max_length="255"/>'
    packages.install(
        zipOf({
            'scope/sys_app.xml': application(),
            'dictionary/a.xml': dictionary('x_pkg_a', columns),
            'dictionary/b.xml': dictionary('x_pkg_b', columns),
            'dictionary/c.xml': dictionary('x_pkg_c', columns),
            'dictionary/d.xml': dictionary('x_pkg_d', '', 'extends="x_pkg_a"'),
            'update/a.xml': entry('x_pkg_a', 'true'),
            'update/b.xml': entry('x_pkg_b', 'true', 'audit_type=whitelist'),
            'update/c.xml': entry('x_pkg_c', 'false'),
        }),
        { loadDemo: false },
    )
    const admin = lab.session('admin')
    const insert = (table: string, values = {}): string => {
        const outcome = records.insert(admin, table, values)
        if (outcome.kind !== 'done') throw new Error(outcome.kind)
        return outcome.sysId
    }
    return {
        ...lab,
        store,
        insert,
        update: (table: string, id: string, values: Readonly<Record<string, string>>) =>
            records.update(admin, table, id, values),
        remove: (table: string, id: string) => records.delete(admin, table, id),
        property: (name: string, value: string) => store.insert('sys_properties', { name, value }),
        /** Field, old and new value of every entry, in their order. */
        entries: (id: string): readonly string[] =>
            store
                .query('sys_audit', `documentkey=${id}`)
                .map(
                    ({ fieldname, oldvalue = '', newvalue = '' }) => `${fieldname}: ${oldvalue}>${newvalue}`,
                ),
    }
}

documented('platform-security/c_UnderstandingTheSysAuditTable', 'Sys audit table columns', () => {
    test('table, field, record, user, stored values before and after', () => {
        const { incident, update, store, user } = open()
        const [id, abel] = [incident(), user('abel').userId]
        update('incident', id, { assigned_to: abel })
        expect(store.query('sys_audit', `documentkey=${id}`)).toEqual([
            expect.objectContaining({
                tablename: 'incident',
                fieldname: 'assigned_to',
                documentkey: id,
                user: 'admin',
                oldvalue: '',
                newvalue: abel,
                record_checkpoint: '1',
                sys_created_by: 'admin',
            }),
        ])
    })
    test('a date and time in UTC', () => {
        const { incident, entries, run, store, session } = open()
        store.update('sys_user', session('admin').userId, { time_zone: 'America/New_York' })
        const id = incident()
        run(
            `var g = new GlideRecord('incident'); g.get('${id}'); g.due_date.setDisplayValue('2026-03-02 10:00:00'); return g.update()`,
            session('admin'),
        )
        expect(entries(id)).toEqual(['due_date: >2026-03-02 15:00:00'])
    })
})

documented(
    'platform-security/c_UnderstandingTheSysAuditTable',
    'How the Audit Relationship Change (sys_audit_relation) table works',
    () => {
        test('entries of journal fields are in it', () => {
            const { incident, update, entries } = open()
            const id = incident()
            update('incident', id, { work_notes: 'a note', urgency: '1' })
            expect([...entries(id)].sort()).toEqual(['urgency: 3>1', 'work_notes: >a note'])
        })
    },
)

documented(AUDITING, 'Auditing parent and child tables', () => {
    test("a table does not take it from the table that it extends, though it tracks that one's fields", () => {
        const { insert, update, entries } = open()
        const [parent, child] = [insert('x_pkg_a'), insert('x_pkg_d')]
        update('x_pkg_a', parent, { plain: 'new' })
        update('x_pkg_a', child, { plain: 'new' })
        expect([entries(parent), entries(child)]).toEqual([['plain: >new'], []])
    })
    test('fields that an audited table inherits are audited', () => {
        const { incident, update, entries } = open()
        const id = incident()
        update('task', id, { short_description: 'y' })
        expect(entries(id)).toEqual(['short_description: x>y'])
    })
})

documented(AUDITING, 'Information exempted from auditing', () => {
    test('a table that is not audited, system fields, and what sets workflow off', () => {
        const { insert, incident, update, entries, run, store } = open()
        const other = insert('x_pkg_c')
        update('x_pkg_c', other, { plain: 'new' })
        const id = incident()
        run(
            `var g = new GlideRecord('incident'); g.get('${id}'); g.setWorkflow(false); g.urgency = 1; g.update(); return 1`,
        )
        expect([entries(other), entries(id)]).toEqual([[], []])
        update('incident', id, { impact: '1' })
        expect(store.get('incident', id)?.['sys_mod_count']).toBe('2')
        expect(entries(id)).toEqual(['impact: 3>1'])
    })
    test('what a rule changes on the way is audited with it', () => {
        const { incident, update, entries, rule } = open()
        rule({ script: "(function executeRule(current) { current.description = 'by rule' })(current)" })
        const id = incident()
        update('incident', id, { impact: '1', description: 'mine' })
        expect(entries(id)).toEqual(['impact: 3>1'])
        update('incident', id, { description: 'other' })
        expect(entries(id)).toEqual(['impact: 3>1'])
    })
})

documented('platform-security/t_ExcludeAFieldFromBeingAudited', 'Procedure', () => {
    test('a field with no_audit is left out', () => {
        const { insert, update, entries } = open()
        const id = insert('x_pkg_a')
        update('x_pkg_a', id, { plain: '1', quiet: '2' })
        expect(entries(id)).toEqual(['plain: >1'])
    })
})

documented('platform-security/security-whitelist-audit-field', 'Procedure', () => {
    test('with an inclusion list only the fields on it', () => {
        const { insert, update, entries } = open()
        const id = insert('x_pkg_b')
        update('x_pkg_b', id, { plain: '1', chosen: '2', quiet: '3' })
        expect(entries(id)).toEqual(['chosen: >2'])
    })
})

documented('platform-security/t_EnableAuditingForATable', 'Before you begin', () => {
    test('encrypted fields are never audited', () => {
        const { insert, run, entries, store } = open()
        const id = insert('x_pkg_a')
        run(
            `var g = new GlideRecord('x_pkg_a'); g.get('${id}'); g.secret.setDisplayValue('pass'); g.plain = 'x'; g.update(); return 1`,
        )
        expect(store.get('x_pkg_a', id)?.['secret']).not.toBe('')
        expect(entries(id)).toEqual(['plain: >x'])
    })
})

documented('platform-security/t_EnableAuditingForATable', 'Procedure', () => {
    test('the check box of the dictionary entry turns it on', () => {
        const { insert, update, entries, store } = open()
        const id = insert('x_pkg_c')
        const [row] = store.query('sys_dictionary', 'name=x_pkg_c^elementISEMPTY')
        store.update('sys_dictionary', row?.['sys_id'] ?? '', { audit: 'true' })
        update('x_pkg_c', id, { plain: 'new' })
        expect(entries(id)).toEqual(['plain: >new'])
    })
})

documented('platform-administration/r_AvailableSystemProperties', 'Available system properties', () => {
    test('new records are audited only with glide.sys.audit_inserts', () => {
        const { insert, entries, property } = open()
        expect(entries(insert('x_pkg_a', { plain: '1' }))).toEqual([])
        property('glide.sys.audit_inserts', 'true')
        expect(entries(insert('x_pkg_a', { plain: '1' }))).toEqual(['sys_class_name: >x_pkg_a', 'plain: >1'])
    })
    test('no deletion is kept of the tables in glide.db.audit.ignore.delete', () => {
        const { insert, remove, store, property } = open()
        property('glide.db.audit.ignore.delete', 'sys_mutex, x_pkg_a')
        remove('x_pkg_a', insert('x_pkg_a'))
        expect(store.query('sys_audit_delete')).toEqual([])
    })
})

documented(AUDITING, 'Auditing deletions from a form or list', () => {
    test('a deletion is kept: of which record, by whom', () => {
        const { insert, incident, remove, store } = open()
        const id = incident({ number: 'INC7' })
        remove('incident', id)
        remove('x_pkg_c', insert('x_pkg_c'))
        expect(store.query('sys_audit_delete')).toEqual([
            expect.objectContaining({
                tablename: 'incident',
                documentkey: id,
                display_value: 'INC7',
                user: 'admin',
            }),
        ])
    })
    test('unless the table has no_audit_delete', () => {
        const { insert, remove, store } = open()
        const [row] = store.query('sys_dictionary', 'name=x_pkg_a^elementISEMPTY')
        store.update('sys_dictionary', row?.['sys_id'] ?? '', { attributes: 'no_audit_delete=true' })
        remove('x_pkg_a', insert('x_pkg_a'))
        expect(store.query('sys_audit_delete')).toEqual([])
    })
})
