import type { DirectoryRole } from '@microsoft/microsoft-graph-types'
import type { Millis, ScenarioClock } from '../clock.ts'
import type { DirectoryAccount, DirectoryGroup } from './account.ts'
import { readDirectory, type TenantDirectory } from './read-directories.ts'

/** The accounts, groups and roles of all tenants, as they were changed since the start. */
export interface Directory {
    /** By object id or user principal name, as `/users/{id | userPrincipalName}` does. */
    find(tenantId: string, key: string): DirectoryAccount | undefined
    accounts(tenantId: string): readonly DirectoryAccount[]
    groups(tenantId: string): readonly DirectoryGroup[]
    roles(tenantId: string): readonly DirectoryRole[]
    /**
     * What a write sees: always the newest state.
     * @throws Error when there is no such account.
     */
    change(
        tenantId: string,
        id: string,
        next: (account: DirectoryAccount) => Partial<DirectoryAccount>,
    ): DirectoryAccount
    /** The account as writes see it, also while reads are behind. */
    newest(tenantId: string, key: string): DirectoryAccount | undefined
    reset(): void
}

interface Kept {
    readonly directory: TenantDirectory
    /** Every state of each account, oldest first. */
    readonly states: Map<string, { readonly at: Millis; readonly account: DirectoryAccount }[]>
}

const isSame = (one: string | null, other: string): boolean => one?.toLowerCase() === other.toLowerCase()

const isKey =
    (key: string) =>
    ({ id, userPrincipalName }: DirectoryAccount): boolean =>
        isSame(id, key) || isSame(userPrincipalName, key)

/** `readDelay`: how long after a change the reads of a tenant show it. */
export const createDirectory = (
    clock: ScenarioClock,
    readDelay: (tenantId: string) => Millis = () => 0,
): Directory => {
    let kept = new Map<string, Kept>()
    const of = (tenantId: string): Kept => {
        const known = kept.get(tenantId)
        if (known) return known
        const directory = readDirectory(tenantId, clock.epoch())
        const states = directory.accounts.map((account) => [account.id, [{ at: 0, account }]] as const)
        const made = { directory, states: new Map(states) } as unknown as Kept
        kept.set(tenantId, made)
        return made
    }
    const asOf = (tenantId: string, time: Millis): readonly DirectoryAccount[] =>
        [...of(tenantId).states.values()].map(
            (states) => (states.filter(({ at }) => at <= time).at(-1) ?? states[0]!).account,
        )
    const newest = (tenantId: string, key: string): DirectoryAccount | undefined =>
        asOf(tenantId, Infinity).find(isKey(key))
    const accounts = (tenantId: string): readonly DirectoryAccount[] =>
        asOf(tenantId, clock.now() - readDelay(tenantId))
    return {
        find: (tenantId, key) => accounts(tenantId).find(isKey(key)),
        accounts,
        groups: (tenantId) => of(tenantId).directory.groups,
        roles: (tenantId) => of(tenantId).directory.roles,
        change: (tenantId, id, next) => {
            const account = newest(tenantId, id)
            if (account === undefined) throw new Error(`There is no user "${id}"`)
            const changed = { ...account, ...next(account) }
            of(tenantId).states.get(account.id)!.push({ at: clock.now(), account: changed })
            return changed
        },
        newest,
        reset: () => {
            kept = new Map()
        },
    }
}

const named = (roles: readonly DirectoryRole[], names: readonly string[]): readonly DirectoryRole[] =>
    roles.filter(({ displayName }) => names.includes(displayName ?? ''))

/** The groups that the account is a direct member of. */
export const groupsOf = (directory: Directory, tenantId: string, account: DirectoryAccount) =>
    directory.groups(tenantId).filter(({ id }) => account.groups.includes(id))

/** Those, and the groups that they are members of. */
export const allGroupsOf = (
    directory: Directory,
    tenantId: string,
    account: DirectoryAccount,
): readonly DirectoryGroup[] => {
    const all = directory.groups(tenantId)
    const found = new Set<DirectoryGroup>()
    const add = (ids: readonly string[]): void =>
        all
            .filter((group) => ids.includes(group.id) && !found.has(group))
            .forEach((group) => {
                found.add(group)
                add(group.memberOf)
            })
    add(account.groups)
    return [...found]
}

/** The roles that were given to the account itself. */
export const rolesOf = (directory: Directory, tenantId: string, account: DirectoryAccount) =>
    named(directory.roles(tenantId), account.roles)

/** Those, and the roles that it has by a role-assignable group. */
export const allRolesOf = (directory: Directory, tenantId: string, account: DirectoryAccount) =>
    named(directory.roles(tenantId), [
        ...account.roles,
        ...allGroupsOf(directory, tenantId, account).flatMap(({ roles }) => roles),
    ])
