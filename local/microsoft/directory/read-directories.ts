import type { DirectoryRole } from '@microsoft/microsoft-graph-types'
import type { Millis } from '../clock.ts'
import { productNamed } from '../licenses/products.ts'
import type { AssignedLicense, AuthenticationMethod, DirectoryAccount, DirectoryGroup } from './account.ts'
import data from './directories.json'
import groups from './groups-contoso.json'
import china from './people-china.json'
import contoso from './people-contoso.json'
import defense from './people-defense.json'
import federal from './people-federal.json'

const HOUR: Millis = 3_600_000

/** An account as the files hold it; what is absent has the value that most accounts have. */
interface StoredAccount {
    readonly id: string
    readonly userPrincipalName: string
    readonly mail: string | null
    readonly displayName: string
    readonly accountEnabled?: boolean
    readonly userType?: string
    readonly jobTitle?: string
    readonly department?: string
    readonly employeeId?: string
    readonly usageLocation?: string
    readonly onPremisesSyncEnabled?: boolean
    readonly roles?: readonly string[]
    readonly manager?: string
    readonly groups?: readonly string[]
    /** Part numbers. */
    readonly licenses?: readonly string[]
    readonly licenseErrors?: Readonly<Record<string, string>>
    /** Hours before the start; absent: never. */
    readonly signedInHoursAgo?: number
    readonly methods?: readonly unknown[]
    readonly sspr?: string
}

interface StoredGroup extends Pick<DirectoryGroup, 'id' | 'displayName' | 'description'> {
    readonly isAssignableToRole?: boolean
    readonly roles?: readonly string[]
    readonly licenses?: readonly string[]
    readonly memberOf?: readonly string[]
    readonly owners?: readonly string[]
}

interface StoredDirectory {
    readonly roles?: readonly DirectoryRole[]
    readonly groups?: readonly StoredGroup[]
    readonly users: readonly StoredAccount[]
}

export interface TenantDirectory {
    readonly roles: readonly DirectoryRole[]
    readonly groups: readonly DirectoryGroup[]
    readonly accounts: readonly DirectoryAccount[]
}

const licensesOf = (partNumbers: readonly string[] = []): readonly AssignedLicense[] =>
    partNumbers.map((name) => ({ skuId: productNamed(name).skuId, disabledPlans: [] }))

/** Password of every account at the start; it is invented, and nothing real has it. */
export const FIRST_PASSWORD = 'Simulated-1st-password'

const accountOf = (stored: StoredAccount, epoch: Millis): DirectoryAccount => ({
    id: stored.id,
    userPrincipalName: stored.userPrincipalName,
    mail: stored.mail,
    displayName: stored.displayName,
    accountEnabled: stored.accountEnabled ?? true,
    userType: stored.userType === 'Guest' ? 'Guest' : 'Member',
    jobTitle: stored.jobTitle ?? null,
    department: stored.department ?? null,
    employeeId: stored.employeeId ?? null,
    usageLocation: stored.usageLocation ?? null,
    onPremisesSyncEnabled: stored.onPremisesSyncEnabled === true ? true : null,
    roles: stored.roles ?? [],
    manager: stored.manager ?? null,
    groups: stored.groups ?? [],
    licenses: licensesOf(stored.licenses),
    licenseErrors: stored.licenseErrors ?? {},
    lastSignInAt: stored.signedInHoursAgo === undefined ? null : epoch - stored.signedInHoursAgo * HOUR,
    methods: (stored.methods ?? []) as readonly AuthenticationMethod[],
    sspr: { isEnabled: stored.sspr !== undefined, isRegistered: stored.sspr === 'registered' },
    password: { value: FIRST_PASSWORD, changedAt: null, mustChange: false, changes: 0 },
    temporaryAccessPass: null,
    sessionsRevokedAt: null,
})

const groupOf = (stored: StoredGroup): DirectoryGroup => ({
    id: stored.id,
    displayName: stored.displayName,
    description: stored.description,
    isAssignableToRole: stored.isAssignableToRole ?? false,
    roles: stored.roles ?? [],
    licenses: licensesOf(stored.licenses),
    memberOf: stored.memberOf ?? [],
    owners: stored.owners ?? [],
})

const files: readonly Readonly<Record<string, StoredDirectory>>[] = [
    data,
    groups,
    contoso,
    federal,
    defense,
    china,
]

/** What a tenant holds at `epoch`; nothing for one that no file knows. */
export const readDirectory = (tenantId: string, epoch: Millis): TenantDirectory => {
    const stored = files.flatMap((file) => file[tenantId] ?? [])
    return {
        roles: stored.flatMap(({ roles }) => roles ?? []),
        groups: stored.flatMap(({ groups }) => groups ?? []).map(groupOf),
        accounts: stored.flatMap(({ users }) => users).map((user) => accountOf(user, epoch)),
    }
}
