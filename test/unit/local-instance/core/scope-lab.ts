import type { InstanceOptions } from '../../../../local/instance/contracts.ts'
import { application, dictionary, element, SCOPE_ID, zipOf } from './package-of.ts'
import { smallInstance } from './small-instance.ts'

export type TableFlags = Partial<
    Record<
        'access' | 'ws_access' | 'read_access' | 'create_access' | 'update_access' | 'delete_access',
        string
    >
>

/** An installed application with the table `x_pkg_thing`, and another application that tries to use it. */
export function scopeLab(flags: TableFlags = {}, options: InstanceOptions = {}) {
    const lab = smallInstance(options)
    const { instance } = lab
    const given = dictionary('x_pkg_thing', element('name'))
    const xml = Object.entries(flags).reduce(
        (text, [flag, value]) => text.replace(new RegExp(` ${flag}="[a-z]+"`), ` ${flag}="${value}"`),
        given,
    )
    instance.packages.install(
        zipOf({ 'scope/sys_app.xml': application(), 'dictionary/x_pkg_thing.xml': xml }),
        {
            loadDemo: false,
        },
    )
    const caller = instance.store.insert('sys_app', { scope: 'x_caller', name: 'Caller' })?.['sys_id'] ?? ''
    const row = instance.store.insert('x_pkg_thing', { name: 'kept' })?.['sys_id'] ?? ''
    /** Runs a function body in a scope and answers its value as text. */
    const runAs = (scopeId: string, script: string): string =>
        instance.scripts.evaluateExpression(lab.session('admin'), `(function () { ${script} })()`, scopeId)
    return {
        ...lab,
        store: instance.store,
        owner: SCOPE_ID,
        caller,
        row,
        runAs,
        /** What a scope gets done on the table by GlideRecord, of read, create, update and delete. */
        tries(scopeId: string): string {
            const { store } = instance
            const read = "var r = new GlideRecord('x_pkg_thing'); r.query(); return r.getRowCount()"
            const found = Number(runAs(scopeId, read)) > 0
            const before = store.query('x_pkg_thing').length
            runAs(scopeId, "var r = new GlideRecord('x_pkg_thing'); r.name = 'new'; r.insert()")
            const created = store.query('x_pkg_thing').length > before
            // As a rule or a REST script has it: a record that somebody else read.
            const held = (work: string): void =>
                void instance.scripts.evaluateCondition(lab.session('admin'), work, scopeId, {
                    table: 'x_pkg_thing',
                    sysId: row,
                })
            held("current.name = 'changed'; current.update(); true")
            const updated = store.get('x_pkg_thing', row)?.['name'] === 'changed'
            held('current.deleteRecord(); true')
            const deleted = store.get('x_pkg_thing', row) === undefined
            const done = { read: found, create: created, update: updated, delete: deleted }
            return Object.entries(done)
                .filter(([, is]) => is)
                .map(([name]) => name)
                .join(' ')
        },
        privileges: () => instance.store.query('sys_scope_privilege', 'ORDERBYoperation'),
        log: (): string =>
            instance.store
                .query('syslog')
                .map(({ message }) => message)
                .join('\n'),
    }
}
