import type { LockDependencies } from '../lock.ts'
import type { OutboundDependencies } from '../microsoft-clients/outbound-call.ts'
import type { RecordRunDependencies } from '../maintenance/record-run.ts'
import type {
    CheckResultStore,
    CurrentUser,
    Directory,
    IncidentFields,
    Jobs,
    Log,
    OAuthRegistry,
    Settings,
    SetupStore,
} from '../ports.ts'
import type {
    ActionStore,
    ScoreStore,
    ScoreSyncStore,
    TicketRecords,
    TicketSettingsStore,
    TicketStore,
} from './ticket-store.ts'

/** What reading Secure Score asks for. */
export interface ScoreDependencies extends OutboundDependencies, LockDependencies, RecordRunDependencies {
    readonly actions: ActionStore
    readonly scores: ScoreStore
    readonly scoreSyncs: ScoreSyncStore
    readonly ticketSettings: TicketSettingsStore
    readonly setup: SetupStore
    readonly results: CheckResultStore
    readonly log: Log
}

/** What the use cases of security tickets ask for. */
export interface TicketDependencies extends ScoreDependencies {
    readonly tickets: TicketStore
    readonly ticketRecords: TicketRecords
    readonly directory: Directory
    /** Groups to choose from. */
    readonly incidentFields: IncidentFields
    readonly oauth: OAuthRegistry
    readonly jobs: Jobs
    readonly settings: Settings
    readonly user: CurrentUser
}
