import type { DirectoryRole, User } from '@microsoft/microsoft-graph-types'
import data from './users.json'

/** A user account of a tenant, with the directory roles that are active for it. All of it is invented. */
export interface DirectoryAccount {
    readonly id: string
    readonly userPrincipalName: string
    readonly mail: string | null
    readonly displayName: string
    readonly accountEnabled: boolean
    /** Display names of its roles. */
    readonly roles: readonly string[]
}

interface TenantDirectory {
    readonly roles: readonly DirectoryRole[]
    readonly users: readonly DirectoryAccount[]
}

const directories = data as Readonly<Record<string, TenantDirectory>>

const directoryOf = (tenantId: string): TenantDirectory => directories[tenantId] ?? { roles: [], users: [] }

const isSame = (one: string | null, other: string): boolean => one?.toLowerCase() === other.toLowerCase()

/** Finds an account by object id or user principal name, as `/users/{id | userPrincipalName}` does. */
export const findAccount = (tenantId: string, key: string): DirectoryAccount | undefined =>
    directoryOf(tenantId).users.find(
        ({ id, userPrincipalName }) => isSame(id, key) || isSame(userPrincipalName, key),
    )

export const accountsWithMail = (tenantId: string, mail: string): readonly DirectoryAccount[] =>
    directoryOf(tenantId).users.filter((account) => isSame(account.mail, mail))

export const rolesOfAccount = (tenantId: string, account: DirectoryAccount): readonly DirectoryRole[] =>
    directoryOf(tenantId).roles.filter(({ displayName }) => account.roles.includes(displayName ?? ''))

/** What Graph answers of a user without `$select`. https://learn.microsoft.com/graph/api/resources/users */
export const DEFAULT_USER_PROPERTIES = [
    'businessPhones',
    'displayName',
    'givenName',
    'jobTitle',
    'mail',
    'mobilePhone',
    'officeLocation',
    'preferredLanguage',
    'surname',
    'userPrincipalName',
    'id',
] as const

export const toUser = (account: DirectoryAccount): User => {
    const [givenName, ...surname] = account.displayName.split(' ')
    return {
        businessPhones: [],
        displayName: account.displayName,
        givenName: givenName ?? null,
        jobTitle: null,
        mail: account.mail,
        mobilePhone: null,
        officeLocation: null,
        preferredLanguage: null,
        surname: surname.join(' '),
        userPrincipalName: account.userPrincipalName,
        id: account.id,
        accountEnabled: account.accountEnabled,
    }
}
