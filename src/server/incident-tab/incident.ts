/** What the app reads of an incident. */
export interface Incident {
    readonly sysId: string
    readonly number: string
    readonly shortDescription: string
    readonly openedAt: number
}
