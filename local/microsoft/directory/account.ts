import type { Millis } from '../clock.ts'

/** A licence that an account or a group was given. */
export interface AssignedLicense {
    readonly skuId: string
    /** Ids of service plans that are switched off. */
    readonly disabledPlans: readonly string[]
    /** When it was given; undefined: before the start. */
    readonly at?: Millis
}

export type AuthenticationMethod =
    | { readonly type: 'phone'; readonly phoneNumber: string; readonly phoneType: 'mobile' | 'office' }
    | { readonly type: 'email'; readonly emailAddress: string }
    | { readonly type: 'microsoftAuthenticator'; readonly displayName: string }

/** A pass that was made for an account; one at a time. */
export interface TemporaryAccessPass {
    readonly id: string
    readonly value: string
    readonly createdAt: Millis
    readonly startsAt: Millis
    readonly lifetimeInMinutes: number
    readonly isUsableOnce: boolean
    readonly isUsed: boolean
}

/** A user account of a tenant. All of it is invented. */
export interface DirectoryAccount {
    readonly id: string
    readonly userPrincipalName: string
    readonly mail: string | null
    readonly displayName: string
    readonly accountEnabled: boolean
    readonly userType: 'Member' | 'Guest'
    readonly jobTitle: string | null
    readonly department: string | null
    readonly employeeId: string | null
    /** ISO 3166-1 alpha-2. */
    readonly usageLocation: string | null
    /** Null: not synced. False, for one that no longer is, does not occur here. */
    readonly onPremisesSyncEnabled: true | null
    /** Display names of the directory roles that it has itself; groups may give more. */
    readonly roles: readonly string[]
    /** Id of its manager. */
    readonly manager: string | null
    /** Ids of the groups that it is a direct member of. */
    readonly groups: readonly string[]
    readonly licenses: readonly AssignedLicense[]
    /** Why the licences of a group could not be given, by group id: `CountViolation` and the like. */
    readonly licenseErrors: Readonly<Record<string, string>>
    /** Null: never. */
    readonly lastSignInAt: Millis | null
    readonly methods: readonly AuthenticationMethod[]
    /** Self-service password reset: allowed by policy, and registered with what that asks for. */
    readonly sspr: { readonly isEnabled: boolean; readonly isRegistered: boolean }
    /** The password that was set last, or what it was at the start. */
    readonly password: {
        readonly value: string
        readonly changedAt: Millis | null
        readonly mustChange: boolean
        readonly changes: number
    }
    readonly temporaryAccessPass: TemporaryAccessPass | null
    /** Null: never revoked. */
    readonly sessionsRevokedAt: Millis | null
}

/** A group of a tenant. */
export interface DirectoryGroup {
    readonly id: string
    readonly displayName: string
    readonly description: string
    /** Directory roles can be given to it; only privileged administrators may change its members. */
    readonly isAssignableToRole: boolean
    /** Display names of the roles that its members have. */
    readonly roles: readonly string[]
    readonly licenses: readonly AssignedLicense[]
    /** Ids of the groups that it is a member of. */
    readonly memberOf: readonly string[]
    /** Object ids of the users who own it. */
    readonly owners: readonly string[]
}
