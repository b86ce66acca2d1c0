import type { TicketText } from '../classification/read-ticket.ts'

export interface IncidentText extends TicketText {
    /** Neither resolved nor closed nor cancelled. */
    readonly isOpen: boolean
}

/** sys_id of an incident's caller; undefined: the signed-in user may not read the incident. Empty: it has none. */
export interface IncidentCallers {
    callerFor(incidentSysId: string): string | undefined
    /** What an incident says, with the rights of the signed-in user; undefined: they may not read it. */
    textFor(incidentSysId: string): IncidentText | undefined
    /** With the rights of the app. */
    caller(incidentSysId: string): string
}
