import type { StoredHealthIssue } from '../stored-health-issue.ts'
import type { IssueFilter } from './service-health-page.ts'

/** A health issue with what only its own page shows. */
export interface BrowsedIssue extends StoredHealthIssue {
    readonly lastModifiedAt: number
}

/** The history's filter, its times read. Empty texts and null times ask for nothing. */
export interface IssueQuery extends Omit<IssueFilter, 'from' | 'to' | 'text'> {
    readonly words: readonly string[]
    readonly from: number | null
    readonly to: number | null
}

/** How many issues last, by what the overview sets apart. */
export interface OpenCount {
    readonly tenantId: string
    readonly service: string
    readonly classification: string
    readonly origin: string
    readonly count: number
}

export interface IssueLinkCounts {
    readonly linked: number
    readonly suggested: number
}

/** An incident that somebody, or outage mode, linked with an issue. */
export interface IncidentOfIssue {
    readonly incidentSysId: string
    /** Name of who did; empty when they are gone. */
    readonly byName: string
    readonly at: number | null
    readonly how: 'agent' | 'automatic'
}

/** What a user who may read an incident sees of it. */
export interface ReadableIncident {
    readonly sysId: string
    readonly number: string
    readonly shortDescription: string
    /** Label of its state in the user's language; null: the user may not read the field. */
    readonly state: string | null
    readonly isActive: boolean
}

/**
 * Reads of the page Service Health, over issues of active tenants. Counts are aggregates; lists are bounded: nothing here
 * grows with the history.
 */
export interface HealthBrowser {
    openCounts(): readonly OpenCount[]
    /** The one updated last first. `customer`: of that origin, or of all others. */
    openIssues(customer: boolean, limit: number): readonly BrowsedIssue[]
    count(query: IssueQuery): number
    /** The one that began last first. */
    find(query: IssueQuery, offset: number, limit: number): readonly BrowsedIssue[]
    /** Names of all services that an issue names. */
    services(): readonly string[]
    /** Also of a tenant that is not active any more. */
    issue(sysId: string): BrowsedIssue | undefined
    /** The same issue as other active tenants have it. */
    sameElsewhere(issue: BrowsedIssue): readonly { readonly sysId: string; readonly tenantId: string }[]
    /** Issues without any are missing. */
    linkCounts(issueSysIds: readonly string[]): ReadonlyMap<string, IssueLinkCounts>
    /** Decided last first. */
    linkedIncidents(issueSysId: string, limit: number): readonly IncidentOfIssue[]
    /** Of these incidents, those that the signed-in user may read. */
    readableIncidents(sysIds: readonly string[]): readonly ReadableIncident[]
}

/** A file on the row of an issue. */
export interface StoredFile {
    readonly sysId: string
    readonly fileName: string
    readonly sizeBytes: number
    readonly createdAt: number
}

/** Files on rows of health_issue. */
export interface IssueFiles {
    /** Oldest first. */
    ofIssue(issueSysId: string): readonly StoredFile[]
    /** The first bytes of a file, base64; empty: it has none, or is gone. */
    firstBytes(sysId: string): string
    /** The same bytes under another name, on the same row. False: the instance refused. */
    copyAs(sysId: string, issueSysId: string, fileName: string, contentType: string): boolean
    remove(sysId: string): void
}
