import type { LockDependencies } from '../lock.ts'
import type { RecordRunDependencies } from '../maintenance/record-run.ts'
import type { OutboundDependencies } from '../microsoft-clients/outbound-call.ts'
import type {
    CheckResultStore,
    CurrentUser,
    Directory,
    HealthSettingsStore,
    IncidentFields,
    IncidentWriter,
    Log,
    SecureRandom,
    SetupStore,
} from '../ports.ts'
import type { TenantLicenseStore } from './licenses/tenant-license.ts'
import type { AccountSnapshots } from './account/account-snapshot.ts'
import type { IncidentCallers } from './account/incident-callers.ts'
import type { CodeMail } from './passwords/verification/code-mail.ts'
import type { SecretDigest } from './passwords/verification/one-time-code.ts'
import type { OperationPeople } from './operation-policy.ts'
import type { ItemApprovalStore, Messages, RequestItemStore } from './request-items/request-item.ts'
import type { OperationEvents } from './people/operation-events.ts'
import type { RecordNumbers } from './people/record-numbers.ts'
import type { OperationSettingsStore, OperationStore } from './operation-store.ts'

/** The addresses by which a person of this instance may be known at Microsoft; none leaves the server. */
export interface PersonAddresses {
    /** Mail address and User ID, those that look like a user principal name, each once. */
    of(userSysId: string): readonly string[]
    /** Country of the record, ISO 3166-1 alpha-2; empty: none, or written otherwise. */
    country(userSysId: string): string
}

/** What the use cases of user operations ask for. */
export interface OperationDependencies extends OutboundDependencies, LockDependencies, RecordRunDependencies {
    readonly operations: OperationStore
    readonly operationSettings: OperationSettingsStore
    readonly operationPeople: OperationPeople
    readonly personAddresses: PersonAddresses
    readonly tenantLicenses: TenantLicenseStore
    readonly requestItems: RequestItemStore
    readonly itemApprovals: ItemApprovalStore
    readonly messages: Messages
    readonly secureRandom: SecureRandom
    readonly secretDigest: SecretDigest
    readonly codeMail: CodeMail
    readonly incidentWriter: IncidentWriter
    readonly incidentFields: IncidentFields
    readonly healthSettings: HealthSettingsStore
    readonly incidentCallers: IncidentCallers
    readonly accountSnapshots: AccountSnapshots
    readonly recordNumbers: RecordNumbers
    readonly operationEvents: OperationEvents
    readonly directory: Directory
    readonly setup: SetupStore
    readonly results: CheckResultStore
    readonly user: CurrentUser
    readonly log: Log
}
