import type { Notice } from '../../incident-tab/incident-tab.ts'
import type { Tier } from '../operation-kind.ts'
import type { RunbookParameter } from './runbook.ts'

/** What `GET /runbooks/incidents/{sys_id}` answers: what may be started for the caller of an incident. */
export interface IncidentRunbooksView {
    /** Null: the incident has no caller. */
    readonly person: { readonly sysId: string; readonly name: string } | null
    /** Why nothing can be started; null: something can, or no runbook is registered. */
    readonly notice: Notice | null
    readonly runbooks: readonly RunbookChoice[]
    readonly user: { readonly language: string; readonly timeZone: string; readonly isAdmin: boolean }
    /** ISO 8601. */
    readonly answeredAt: string
}

export interface RunbookChoice {
    readonly name: string
    readonly label: string
    readonly tier: Tier
    /** What comes before it runs: somebody vouches for the person, somebody approves. */
    readonly isVerified: boolean
    readonly isApproved: boolean
    readonly timeoutMinutes: number
    readonly parameters: readonly (RunbookParameter & {
        /** What it begins with: of a person the sys_id of the caller; else empty. */
        readonly value: string
    })[]
}
