import type { OutboundDependencies } from '../microsoft-clients/outbound-call.ts'
import type {
    CheckResultStore,
    Clock,
    Digest,
    Directory,
    HealthSettingsStore,
    HealthIssueStore,
    IncidentFormStore,
    Instance,
    JobHistory,
    Jobs,
    Leftovers,
    OAuthRegistry,
    OutboundQueueStore,
    TenantStore,
    TokenClient,
} from '../ports.ts'
import type { ScoreSyncStore, TicketSettingsStore } from '../security-tickets/ticket-store.ts'
import type { CaseStore } from '../support-cases/case-store.ts'
import type { OperationSettingsStore } from '../user-operations/operation-store.ts'
import type { SetupState } from './setup-state.ts'

/** What checks may ask. Nothing here writes at Microsoft. */
export interface CheckDependencies extends OutboundDependencies {
    readonly clock: Clock
    readonly digest: Digest
    readonly instance: Instance
    readonly oauth: OAuthRegistry
    readonly tokens: TokenClient
    readonly directory: Directory
    readonly tenants: TenantStore
    readonly issues: HealthIssueStore
    readonly queue: OutboundQueueStore
    readonly healthSettings: HealthSettingsStore
    readonly jobs: Jobs
    readonly runs: JobHistory
    readonly form: IncidentFormStore
    readonly leftovers: Leftovers
    readonly cases: Pick<CaseStore, 'due'>
    /** What was found before. */
    readonly results: CheckResultStore
    readonly scoreSyncs: ScoreSyncStore
    readonly ticketSettings: TicketSettingsStore
    readonly operationSettings: OperationSettingsStore
}

/**
 * One run of some checks: what they share lives here, and ends with the transaction. Tokens are kept nowhere else.
 */
export interface CheckRun {
    readonly deps: CheckDependencies
    readonly state: SetupState
    /** Computes a value once a run; for what several checks look at, such as a token. */
    once<T>(key: string, compute: () => T): T
}

export function startCheckRun(deps: CheckDependencies, state: SetupState): CheckRun {
    const known = new Map<string, unknown>()
    return {
        deps,
        state,
        once: <T>(key: string, compute: () => T): T => {
            if (!known.has(key)) known.set(key, compute())
            return known.get(key) as T
        },
    }
}
