export type IncidentInQuery =
    | { readonly state: 'given'; readonly sysId: string }
    /** A new record has no sys_id that anything could be stored under. */
    | { readonly state: 'unsaved' }
    | { readonly state: 'invalid' }

/** Reads `sysparm_incident` of the page's address: a sys_id, or -1 for a record that was never saved. */
export function incidentInQuery(query: string): IncidentInQuery {
    const value = new URLSearchParams(query).get('sysparm_incident') ?? ''
    if (/^[0-9a-f]{32}$/i.test(value)) return { state: 'given', sysId: value.toLowerCase() }
    return { state: value === '-1' ? 'unsaved' : 'invalid' }
}
