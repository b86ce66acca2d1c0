import type { Notice } from '../../server/incident-tab/incident-tab.ts'
import type { RunbookParameter } from '../../server/user-operations/runbooks/runbook.ts'

/** A registered runbook that may be started for the caller of an incident. */
export interface RunbookChoice {
    readonly name: string
    readonly label: string
    /** What comes before it runs. */
    readonly isVerified: boolean
    readonly isApproved: boolean
    readonly parameters: readonly (RunbookParameter & {
        /** What it begins with: of a person the sys_id of the caller; else empty. */
        readonly value: string
    })[]
}

/** `GET /runbooks/incidents/{sys_id}`, as far as this page shows it. */
export interface IncidentRunbooks {
    /** Why nothing can be started; null: something can, or no runbook is registered. */
    readonly notice: Notice | null
    readonly runbooks: readonly RunbookChoice[]
    readonly answeredAt: string
}
