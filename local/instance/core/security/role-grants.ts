import type { MemoryStore } from '../store/memory-store.ts'

/** Who holds which roles: granted to the user or to a group, with everything that a role contains. */
export class RoleGrants {
    private readonly cache = new Map<string, ReadonlySet<string>>()

    constructor(private readonly store: MemoryStore) {}

    /** Call when users, groups, roles or grants changed. */
    forget(): void {
        this.cache.clear()
    }

    of(userId: string): ReadonlySet<string> {
        const known = this.cache.get(userId)
        if (known) return known
        const { store } = this
        const granted = store.find('sys_user_has_role', { user: userId }).map((row) => row['role'] ?? '')
        for (const { group = '' } of store.find('sys_user_grmember', { user: userId })) {
            for (const { role = '' } of store.find('sys_group_has_role', { group })) granted.push(role)
        }
        const names = new Set<string>()
        const seen = new Set<string>()
        for (let role = granted.pop(); role !== undefined; role = granted.pop()) {
            if (seen.has(role)) continue
            seen.add(role)
            const name = store.get('sys_user_role', role)?.['name']
            if (name) names.add(name)
            for (const { contains = '' } of store.find('sys_user_role_contains', { role }))
                granted.push(contains)
        }
        this.cache.set(userId, names)
        return names
    }
}
