/** sys_id of an incident's caller; undefined: the signed-in user may not read the incident. Empty: it has none. */
export interface IncidentCallers {
    callerFor(incidentSysId: string): string | undefined
    /** With the rights of the app. */
    caller(incidentSysId: string): string
}
