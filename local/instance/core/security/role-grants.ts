import type { MemoryStore } from '../store/memory-store.ts'

/**
 * Who holds which roles: granted to the user or to a group, with everything that a role contains.
 * @see ServiceNowDocs: platform-administration/user-administration/t_CreateARole, t_AssignRoleToGroup, t_CreateAGroup
 */
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
        for (const group of this.groups(userId)) {
            for (const { role = '' } of store.find('sys_group_has_role', { group })) granted.push(role)
        }
        const names = new Set<string>()
        const seen = new Set<string>()
        for (let role = granted.pop(); role !== undefined; role = granted.pop()) {
            if (seen.has(role)) continue
            seen.add(role)
            const row = store.get('sys_user_role', role)
            // Nobody has an elevated role by being granted it: it needs elevation, which this instance has not.
            if (row?.['elevated_privilege'] === 'true') continue
            if (row?.['name']) names.add(row['name'])
            for (const { contains = '' } of store.find('sys_user_role_contains', { role }))
                granted.push(contains)
        }
        this.cache.set(userId, names)
        return names
    }

    /** Whether everything that an administrator has includes a role: those that exist, but "nobody" and elevated ones. */
    isForAdmin(name: string): boolean {
        const [role] = this.store.find('sys_user_role', { name })
        return name !== 'nobody' && role?.['elevated_privilege'] !== 'true'
    }

    /** The groups of a user and their parents, whose roles the members of a child group have too. */
    private groups(user: string): ReadonlySet<string> {
        const found = new Set<string>()
        for (const { group = '' } of this.store.find('sys_user_grmember', { user })) {
            for (let id = group; id !== '' && !found.has(id); ) {
                found.add(id)
                id = this.store.get('sys_user_group', id)?.['parent'] ?? ''
            }
        }
        return found
    }
}
