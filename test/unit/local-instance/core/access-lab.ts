import type { Operation, Session } from '../../../../local/instance/contracts.ts'
import { smallInstance } from './small-instance.ts'

type Values = Readonly<Record<string, string>>

/** An instance whose access controls a test writes, and one incident to ask about. */
export function accessLab() {
    const lab = smallInstance()
    const { store, security } = lab.instance
    const row = store.insert('incident', { priority: '1', short_description: 'x', active: 'true' }) ?? {}
    return {
        ...lab,
        store,
        security,
        row,
        /** An access control for reading incidents, unless said otherwise; answers its sys_id. */
        acl(values: Values, ...roles: readonly string[]): string {
            const acl = store.insert('sys_security_acl', {
                name: 'incident',
                type: 'record',
                operation: 'read',
                active: 'true',
                admin_overrides: 'true',
                decision_type: 'allow',
                ...values,
            })
            const id = acl?.['sys_id'] ?? ''
            for (const name of roles) {
                const role = store.query('sys_user_role', `name=${name}`)[0]?.['sys_id'] ?? 'missing'
                store.insert('sys_security_acl_role', { sys_security_acl: id, sys_user_role: role })
            }
            return id
        },
        /** Without the rules that the base system has for some names. */
        bare(...names: readonly string[]): void {
            for (const name of names) {
                for (const acl of store.query('sys_security_acl', `name=${name}`))
                    store.delete('sys_security_acl', acl['sys_id'] ?? '')
            }
        },
        can: (who: Session, operation: Operation = 'read', of = row): boolean =>
            security.can(who, operation, 'incident', of),
    }
}
