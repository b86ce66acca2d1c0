import type { Notice } from '../../incident-tab/incident-tab.ts'

/** What `GET /accounts/incidents/{sys_id}` answers. Times are ISO 8601; null: not known. */
export interface IncidentAccountView {
    /** Null: the incident has no caller. */
    readonly person: { readonly sysId: string; readonly name: string } | null
    /** When the account was read; null: it never was, or a day ago. */
    readonly readAt: string | null
    /** Why it could not be read now; what stands here may be older. */
    readonly notice: Notice | null
    readonly account: {
        readonly department: string
        readonly jobTitle: string
        readonly isEnabled: boolean | null
        readonly usageLocation: string
        readonly isGuest: boolean
        readonly isSynced: boolean
    } | null
    readonly manager: { readonly name: string } | null
    /** Names of products. */
    readonly licenses: readonly string[] | null
    readonly groups: { readonly names: readonly string[]; readonly hasMore: boolean } | null
    readonly signIn: { readonly lastSuccessAt: string | null; readonly lastAttemptAt: string | null } | null
    /** Parts that are not there, each with why. */
    readonly missing: readonly { readonly part: string; readonly label: string; readonly notice: Notice }[]
    readonly operations: readonly OperationLine[]
    readonly user: { readonly language: string; readonly timeZone: string; readonly isAdmin: boolean }
    readonly answeredAt: string
}

export interface OperationLine {
    readonly sysId: string
    readonly kind: { readonly value: string; readonly label: string }
    readonly state: { readonly value: string; readonly label: string }
    readonly requestedAt: string
    readonly requestedBy: string
    /** How it ended, or what went wrong last; empty: neither. */
    readonly says: string
}
