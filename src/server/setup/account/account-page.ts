import type { Notice } from '../../incident-tab/incident-tab.ts'

/** What Link Account shows: the answer of all `/api/x_mioms_m365_assis/v1/account/linked`. Only types. */
export interface AccountPage {
    /** The signed-in user's own; null: none. Times are ISO 8601 in UTC. */
    readonly linked: {
        readonly email: string
        readonly verification: 'verified' | 'not-verified'
        readonly verifiedAt: string | null
        readonly linkedAt: string
    } | null
    /** Is there a Microsoft 365 Admin Email to fall back on? It is somebody's address, so it stays where it is. */
    readonly hasAdminEmail: boolean
    /** False: this instance was set up without cases, and a linked account waits unused. */
    readonly mayHaveCases: boolean
    /** Why Microsoft could not be asked just now; empty otherwise. */
    readonly notices: readonly Notice[]
    readonly answeredAt: string
    readonly user: { readonly language: string; readonly timeZone: string; readonly isAdmin: boolean }
}

/** Body of `PUT /account/linked`. */
export interface AccountEntry {
    readonly email: string
}
