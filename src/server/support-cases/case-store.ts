import type { CaseUpdate } from './case-update.ts'
import type { CaseFile, CaseState, SupportCase } from './support-case.ts'

/** Which cases a list shows. */
export interface CaseFilter {
    readonly states: readonly CaseState[]
    /** sys_id of the owner; empty: everybody's. */
    readonly owner: string
}

export interface CaseStore {
    bySysId(sysId: string): SupportCase | undefined
    /** Oldest first. */
    ofIncident(incidentSysId: string): readonly SupportCase[]
    /** With this case number of Microsoft's; a number that two cases carry finds the newest. */
    byNumber(microsoftNumber: string): SupportCase | undefined
    /** False: the incident has a case of this ordinal, somebody else was faster. */
    add(row: SupportCase): boolean
    /** Writes what changed and nothing else. */
    save(sysId: string, changes: Partial<SupportCase>): void
    /** Updated last first. */
    list(
        filter: CaseFilter,
        offset: number,
        limit: number,
    ): { readonly total: number; readonly cases: readonly SupportCase[] }
    /** Cases with something to send whose time has come, longest due first. */
    due(now: number, limit: number): readonly SupportCase[]
}

export interface CaseUpdateStore {
    /** Of one case, in the order in which they arrived. */
    ofCase(caseSysId: string): readonly CaseUpdate[]
    bySysId(sysId: string): CaseUpdate | undefined
    /** Of one case, those of a kind that moves it. */
    moving(caseSysId: string): readonly CaseUpdate[]
    /** Of one case, those whose note is not written yet, in the order in which they arrived. */
    unsettled(caseSysId: string, limit: number): readonly CaseUpdate[]
    /** False: it is there already. */
    add(row: CaseUpdate): boolean
    save(sysId: string, changes: Partial<CaseUpdate>): void
    /**
     * sys_ids of cases with an outbound update that is queued since before a time while no attempt is planned: a node
     * died between the two writes.
     */
    casesLeftWithQueued(before: number, limit: number): readonly string[]
    /** sys_ids of cases with an update whose note is not written since before a time. */
    unsettledCases(before: number, limit: number): readonly string[]
}

/** Files of an incident and of a case. */
export interface CaseFiles {
    /** Of the incident, those that the signed-in user may read. */
    ofIncident(incidentSysId: string): readonly CaseFile[]
    /** Whether the attachment is still there. */
    exists(sysId: string): boolean
    /** Keeps a file that Microsoft sent with the case; undefined: the instance refused it. */
    keep(caseSysId: string, fileName: string, contentType: string, base64: string): CaseFile | undefined
    /** Kept with a case, oldest first. */
    ofCase(caseSysId: string): readonly CaseFile[]
    /** Content of a file below 5 MB; undefined: it is gone, or a node died while it was being written. */
    base64(sysId: string): string | undefined
    remove(sysId: string): void
}
