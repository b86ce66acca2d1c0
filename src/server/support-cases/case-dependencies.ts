import type { LockDependencies } from '../lock.ts'
import type { OutboundDependencies } from '../microsoft-clients/outbound-call.ts'
import type {
    CheckResultStore,
    CurrentUser,
    IncidentStore,
    IncidentWriter,
    LinkedAccountStore,
    Log,
    Settings,
    SetupStore,
} from '../ports.ts'
import type { IncidentNotes } from '../recommendations/recommendation-store.ts'
import type { RecommendationStore } from '../recommendations/recommendation-store.ts'
import type { CaseFiles, CaseStore, CaseUpdateStore } from './case-store.ts'

/** Tells people by the instance's notifications. */
export interface CaseEvents {
    /** updated: Microsoft said something. waiting: Microsoft waits for you. incident-resolved: the case is not over. */
    queue(name: 'updated' | 'waiting' | 'incident-resolved', caseSysId: string, recipientSysId: string): void
}

/** What the use cases of support cases ask for. */
export interface CaseDependencies extends OutboundDependencies, LockDependencies {
    readonly cases: CaseStore
    readonly caseUpdates: CaseUpdateStore
    readonly caseFiles: CaseFiles
    readonly caseEvents: CaseEvents
    readonly incidents: IncidentStore
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
