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
    /** By the words of an open incident; null: none. */
    readonly suggestion: SuggestionView | null
    /** The user may ask for operations: holds user_operation_user, or is an admin. */
    readonly mayOperate: boolean
    /** What may be asked for on an incident. */
    readonly offers: readonly OfferView[]
    readonly user: { readonly language: string; readonly timeZone: string; readonly isAdmin: boolean }
    readonly answeredAt: string
}

/** Kinds that are asked for on an incident, or suggested there. */
export const OFFERED_KINDS = ['reset-password', 'run-runbook', 'assign-license'] as const
export type OfferedKind = (typeof OFFERED_KINDS)[number]

export interface SuggestionView {
    readonly kind: OfferedKind
    readonly label: string
    /** How likely the incident asks for it, and the least that is suggested; 0 to 1. */
    readonly confidence: number
    readonly threshold: number
    /** Words of the incident that spoke for it, as they were typed, at most five. */
    readonly said: readonly string[]
}

export interface OfferView {
    readonly kind: OfferedKind
    readonly label: string
    /** Why it cannot be asked for now; null: it can. */
    readonly whyNot: Notice | null
    /** What comes before it is done. Of a runbook, its own tier may ask for more. */
    readonly isVerified: boolean
    readonly isApproved: boolean
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
