import { smallInstance } from './small-instance.ts'

const ROWS: readonly (readonly [string, string, string])[] = [
    ['mail', '1', '2026-01-03 00:00:00'],
    ['mail', '10', '2025-12-01 00:00:00'],
    ['vpn', '9', ''],
    ['vpn', '', '2026-01-02 00:00:00'],
    ['', '2', ''],
]
export const COUNTS = "[a.getValue('correlation_id'), a.getAggregate('COUNT')].join(':')"

/** An instance with five problems, one field of which only administrators may read. */
export function aggregateLab() {
    const lab = smallInstance()
    const owner =
        lab.instance.store.insert('sys_user', { user_name: 'owner', name: 'Owner' })?.['sys_id'] ?? ''
    for (const [correlation_id, impact, opened_at] of ROWS)
        lab.instance.store.insert('problem', { correlation_id, impact, opened_at, assigned_to: owner })
    lab.instance.store.insert('sys_security_acl', {
        name: 'problem.close_notes',
        type: 'record',
        operation: 'read',
        active: 'true',
        admin_overrides: 'true',
    })
    return {
        ...lab,
        agent: lab.user('aggregate.agent', 'itil'),
        /** What `get` answers for each result, joined with blanks. */
        all: (set: string, get: string, as = lab.session('admin')): string =>
            lab
                .run<
                    unknown[]
                >(`var a = new GlideAggregate('problem'); ${set}; a.query(); var found = []; while (a.next()) found.push(${get}); return found`, as)
                .join(' '),
    }
}
