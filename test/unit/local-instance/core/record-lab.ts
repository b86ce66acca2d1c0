import { smallInstance } from './small-instance.ts'

/** An instance with incidents, a person who works on them, and a field that only administrators may read. */
export function recordLab() {
    const lab = smallInstance()
    const agent = lab.user('record.agent', 'itil')
    const stranger = lab.user('record.stranger')
    const make = (kind: string, ...rows: readonly Readonly<Record<string, string>>[]): readonly string[] =>
        rows.map((row) => lab.incident({ correlation_id: kind, ...row }))
    lab.instance.store.insert('sys_security_acl', {
        name: 'incident.close_notes',
        type: 'record',
        operation: 'read',
        active: 'true',
        admin_overrides: 'true',
    })
    return {
        ...lab,
        agent,
        stranger,
        stored: (id: string, column: string): string =>
            lab.instance.store.get('incident', id)?.[column] ?? '',
        /** Incidents of one kind; answers their sys_ids. */
        make,
        /** Incidents of one kind with these short descriptions. */
        named: (kind: string, ...all: readonly string[]): readonly string[] =>
            make(kind, ...all.map((short_description) => ({ short_description }))),
        /** The short descriptions of what a query finds, in its order. */
        found: (kind: string, refine: string, as = lab.session('admin')): string =>
            lab
                .run<string[]>(
                    `var gr = new GlideRecord('incident'); gr.addQuery('correlation_id', '${kind}'); ${refine}
                gr.query(); var all = []; while (gr.next()) all.push(gr.getValue('short_description')); return all`,
                    as,
                )
                .join(''),
    }
}
