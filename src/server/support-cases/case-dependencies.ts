import type { LockDependencies } from '../lock.ts'
import type { OutboundDependencies } from '../microsoft-clients/outbound-call.ts'
import type {
    CheckResultStore,
    CurrentUser,
    HealthIssueStore,
    IncidentStore,
    IncidentWriter,
    LinkedAccountStore,
    Log,
    Settings,
    SetupStore,
} from '../ports.ts'
import type { IncidentNotes, RecommendationStore } from '../recommendations/recommendation-store.ts'
import type { CaseFiles, CaseStore, CaseUpdateStore } from './case-store.ts'

/** Tells people by the instance's notifications. */
export interface CaseEvents {
    /** updated: Microsoft said something. waiting: Microsoft waits for you. incident-resolved: the case is not over. */
    queue(name: 'updated' | 'waiting' | 'incident-resolved', caseSysId: string, recipientSysId: string): void
}

/** An incident as the form of a case proposes it, with the signed-in user's rights. */
export interface CaseIncident {
    readonly sysId: string
    readonly number: string
    readonly shortDescription: string
    readonly description: string
    /** Resolved, closed or canceled. */
    readonly isEnded: boolean
}

export interface CaseIncidents {
    /** Undefined: missing, or not readable for the user. */
    ofUser(sysId: string): CaseIncident | undefined
    /** Of these incidents those that the user may read, by sys_id. */
    readable(sysIds: readonly string[]): ReadonlyMap<string, CaseIncident>
    /** What the instance knows of the signed-in user as the contact. */
    contact(): { readonly name: string; readonly mail: string; readonly phone: string }
}

/** What the use cases of support cases ask for. */
export interface CaseDependencies extends OutboundDependencies, LockDependencies {
    readonly cases: CaseStore
    readonly caseUpdates: CaseUpdateStore
    readonly caseFiles: CaseFiles
    readonly caseEvents: CaseEvents
    readonly incidents: IncidentStore
    readonly caseIncidents: CaseIncidents
    readonly issues: Pick<HealthIssueStore, 'services'>
    readonly incidentWriter: IncidentWriter
    readonly notes: IncidentNotes
    readonly recommendations: RecommendationStore
    readonly setup: SetupStore
    readonly results: CheckResultStore
    readonly linkedAccounts: LinkedAccountStore
    readonly settings: Settings
    readonly log: Log
    readonly user: CurrentUser
}
