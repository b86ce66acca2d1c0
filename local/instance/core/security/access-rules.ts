import type { Row } from '../../contracts.ts'
import type { MemoryStore } from '../store/memory-store.ts'

/** A role that a rule names and that does not exist: nobody holds it. */
export const MISSING_ROLE = '\u0000'

/** The active access controls by what they secure, and the roles that each requires. */
export class AccessRules {
    private readonly byName = new Map<string, readonly Row[]>()
    private readonly byRule = new Map<string, readonly string[]>()

    constructor(private readonly store: MemoryStore) {}

    /** Call when access controls changed. */
    forget(): void {
        this.byName.clear()
        this.byRule.clear()
    }

    of(type: string, name: string, operation: string): readonly Row[] {
        const key = `${type}|${name}|${operation}`
        const known = this.byName.get(key)
        if (known) return known
        const found = this.store
            .find('sys_security_acl', { name })
            .filter(
                (acl) =>
                    acl['active'] === 'true' &&
                    acl['operation'] === operation &&
                    acl['type']?.toLowerCase() === type.toLowerCase(),
            )
        this.byName.set(key, found)
        return found
    }

    roles(acl: Row): readonly string[] {
        const id = acl['sys_id'] ?? ''
        const known = this.byRule.get(id)
        if (known) return known
        const names = this.store
            .find('sys_security_acl_role', { sys_security_acl: id })
            .map(
                (row) =>
                    this.store.get('sys_user_role', row['sys_user_role'] ?? '')?.['name'] ?? MISSING_ROLE,
            )
        this.byRule.set(id, names)
        return names
    }
}
