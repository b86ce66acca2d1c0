/** How the incident of an issue came to be. */
export type IssueIncidentOrigin = 'rule' | 'agent' | 'outage'

/**
 * creating: claimed, the incident may not be there yet. open: the app writes to it. resolved: the app resolved it.
 * left_alone: a person closed, reopened or deleted it, or Microsoft reopened the issue after the app resolved it and the
 * app said so; nothing is ever written to it again.
 */
export type IssueIncidentState = 'creating' | 'open' | 'resolving' | 'resolved' | 'left_alone'

/** The one ServiceNow incident that stands for a Microsoft issue here: parent of the incidents that it explains. */
export interface IssueIncident {
    readonly issueSysId: string
    readonly incidentSysId: string
    readonly how: IssueIncidentOrigin
    /** Name of the rule; empty: no rule fitted, or a person made it. */
    readonly rule: string
    readonly state: IssueIncidentState
    /** Posts that stand in its work notes: hash of the text by time of the post. */
    readonly noted: Readonly<Record<string, string>>
    /** Posts of the note that is being written; empty when none is. */
    readonly pending: Readonly<Record<string, string>>
    /** Content of the issue when all its posts were noted. */
    readonly notedContent: string
    /** When the instance last refused a write; null: never, or not since it took one. */
    readonly refusedAt: number | null
}

/** No issue has this content: something is to be noted. */
export const NOTHING_NOTED = '-'
