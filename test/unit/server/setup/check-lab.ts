import type { CheckDependencies } from '../../../../src/server/setup/check-run.ts'
import type { IncidentFormView } from '../../../../src/server/incident-tab/incident-form.ts'
import type {
    CheckResultStore,
    DirectoryUser,
    InboundClient,
    OAuthProvider,
    SetupRevision,
} from '../../../../src/server/ports.ts'
import type { CheckResult } from '../../../../src/server/setup/check.ts'
import type { RunChecksDependencies } from '../../../../src/server/setup/run-checks.ts'
import type { SupportCase } from '../../../../src/server/support-cases/support-case.ts'
import { MemoryPlatform } from '../../../fakes/memory-platform.ts'
import { MemoryOperations } from '../../../fakes/memory-operations.ts'
import { MemoryTickets } from '../../../fakes/memory-tickets.ts'

export const user = (changes: Partial<DirectoryUser> = {}): DirectoryUser => ({
    sysId: '1'.repeat(32),
    userId: 'm365.integration',
    name: 'M365 Integration',
    isActive: true,
    isLockedOut: false,
    isWebServiceAccessOnly: true,
    identityType: '',
    roles: ['x_mioms_m365_assis.inbound_integration'],
    ...changes,
})

export const inboundClient = (changes: Partial<InboundClient> = {}): InboundClient => ({
    sysId: '2'.repeat(32),
    name: 'm365supportintegration_inbound',
    clientId: 'abc123',
    isActive: true,
    refreshTokenSeconds: 864_000,
    oidc: null,
    ...changes,
})

/** Everything that checks ask, in memory; a test changes the rows. */
export class CheckLab {
    readonly platform = new MemoryPlatform()
    readonly tickets = new MemoryTickets(() => this.platform.at)
    readonly operations = new MemoryOperations()
    instanceName = 'dev1'
    users: DirectoryUser[] = []
    clients: InboundClient[] = []
    providers: OAuthProvider[] = []
    refusedTables: ('oauth_entity' | 'oauth_entity_profile')[] = []
    views: IncidentFormView[] = []
    leftTables: string[] = []
    waitingCases: SupportCase[] = []
    revisions: SetupRevision[] = []
    events: (readonly [name: string, parameter1: string, parameter2: string])[] = []
    resultRows = new Map<string, CheckResult>()
    stages = new Map<string, string>()
    roleIds: Record<string, string> = {}
    job: { sysId: string; runAs: string } | undefined = { sysId: '7'.repeat(32), runAs: '' }

    readonly results: CheckResultStore = {
        all: () => [...this.resultRows.values()],
        save: (sysId, result) => void this.resultRows.set(sysId, result),
        notifiedStage: (sysId) => this.stages.get(sysId) ?? '',
        saveNotifiedStage: (sysId, stage) => void this.stages.set(sysId, stage),
    }

    readonly deps: RunChecksDependencies & CheckDependencies = {
        ...this.platform.dependencies(),
        instance: { ...this.platform.instance, name: () => this.instanceName },
        results: this.results,
        scoreSyncs: this.tickets.scoreSyncs,
        ticketSettings: this.tickets.ticketSettings,
        operationSettings: this.operations.operationSettings,
        oauth: {
            refused: () => this.refusedTables,
            providers: () => this.providers,
            inboundClients: () => this.clients,
        },
        tokens: { request: () => ({ kind: 'failure', reason: 'unreachable', text: 'no token is scripted' }) },
        directory: {
            user: (sysId) => this.users.find((one) => one.sysId === sysId),
            search: () => [],
            find: (userId) => this.users.find((one) => one.userId === userId),
            holders: (role, limit) => {
                const all = this.users.filter((one) => one.isActive && one.roles.includes(role))
                return { total: all.length, people: all.slice(0, limit) }
            },
            roleId: (name) => this.roleIds[name],
        },
        form: {
            views: () => this.views,
            attach: () => false,
            detach: () => false,
            addCasesList: () => 'refused',
            removeCasesList: () => 'refused',
        },
        jobs: { find: () => this.job },
        leftovers: { tables: () => this.leftTables },
        cases: {
            due: (now) =>
                this.waitingCases.filter(({ delivery }) => (delivery.nextAttemptAt ?? now + 1) <= now),
        },
    }
}

export const checkLab = (): CheckLab => new CheckLab()
