/** Who holds which role: the answer of `GET /setup/people`. Pages import these types and nothing else of the server. */
import type { PersonView } from './wizard.ts'

export interface People {
    readonly roles: readonly RoleView[]
    /** A sentence in the user's language; null: nothing to warn of. */
    readonly warning: string | null
    readonly answeredAt: string
}

export interface RoleView {
    /** Name of the role, `x_mioms_m365_assis.insights_user`. */
    readonly role: string
    /** What it lets people do. */
    readonly allows: string
    /** Active users who hold it, inherited or not. */
    readonly total: number
    /** The first of them by name; names and User IDs, no mail addresses. */
    readonly people: readonly PersonView[]
    /** The role's record, where users and groups are added; null: this instance has no such role. */
    readonly grantUrl: string | null
    /** Does the chosen set-up use it? */
    readonly isUsed: boolean
}
