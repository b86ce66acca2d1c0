import type { DirectoryUser } from '../../src/server/ports.ts'
import type { ImprovementAction } from '../../src/server/security-tickets/improvement-action.ts'
import type { TicketForm } from '../../src/server/security-tickets/security-tickets-view.ts'
import {
    DEFAULT_TICKET_SETTINGS,
    type TicketSettings,
} from '../../src/server/security-tickets/ticket-settings.ts'
import type { TicketDependencies } from '../../src/server/security-tickets/ticket-dependencies.ts'
import { MemoryPlatform, tenant } from './memory-platform.ts'
import { MemoryTickets } from './memory-tickets.ts'
import { scoreSetup } from './tickets-lab.ts'

export const TENANT = 'a'.repeat(32)
export const SAM = 'e'.repeat(32)

/** Control `n` of the tenant. */
export const actionId = (n: number): string => n.toString(16).padStart(32, '0')

export const improvementAction = (
    n: number,
    changes: Partial<ImprovementAction> = {},
): ImprovementAction => ({
    sysId: actionId(n),
    tenantId: TENANT,
    controlId: `control_${n}`,
    title: `Action ${n}`,
    category: 'Identity',
    service: 'AzureAD',
    maxScore: 10,
    score: 0,
    implementationCost: 'Low',
    userImpact: 'Low',
    threats: [],
    tier: 'Core',
    actionType: 'Config',
    rank: n,
    actionUrl: '',
    description: '',
    remediation: '',
    remediationImpact: '',
    implementationStatus: '',
    microsoftState: '',
    isDeprecated: false,
    vendor: { vendor: 'Microsoft', provider: 'SecureScore', providerVersion: null, subProvider: null },
    doneSince: null,
    lostAt: null,
    goneAt: null,
    successor: '',
    ...changes,
})

/** What the form sends, valid as it stands. */
export const ticketFormBody = (changes: Partial<Record<keyof TicketForm, unknown>> = {}) => ({
    action: actionId(1),
    kind: 'change_request',
    name: 'Turn on multifactor authentication',
    description: 'For everybody.',
    priority: 2,
    dueOn: '2026-12-01',
    source: 'microsoft',
    category: 'identity',
    ordinal: 1,
    another: false,
    ...changes,
})

/** Secure Score, connected, and its tickets on a platform in memory; a person who may make tickets. */
export class SecurityLab {
    readonly platform = new MemoryPlatform()
    /** Runs before each write of actions, tickets and records. */
    onWrite: () => void = () => undefined
    readonly memory = new MemoryTickets(
        () => this.platform.at,
        () => this.onWrite(),
    )
    user = { ...this.platform.user, sysId: SAM, name: 'Sam Security' }

    constructor(settings: Partial<TicketSettings> = {}) {
        this.platform.tenantRows.set(TENANT, tenant())
        this.platform.beforeWrite = () => this.onWrite()
        this.configure(settings)
    }

    configure(settings: Partial<TicketSettings>): void {
        this.memory.revisions = [
            {
                revision: this.memory.revisions.length + 1,
                settings: { ...DEFAULT_TICKET_SETTINGS, isConnected: true, ...settings },
                by: SAM,
                at: 0,
            },
        ]
    }

    /** Setup names Secure Score and is complete. */
    completeSetup(): void {
        this.platform.revisions.set('1'.repeat(32), { state: scoreSetup(), by: SAM, at: 0 })
    }

    put(action: ImprovementAction): void {
        this.memory.actionRows.set(action.sysId, { action, hash: '' })
    }

    /** Changes a stored action, as the sync does. */
    change(n: number, changes: Partial<ImprovementAction>): void {
        const row = this.memory.actionRows.get(actionId(n))
        if (row) this.put({ ...row.action, ...changes })
    }

    /** The only record, or the one that was made as the n-th. */
    record(n = 1): { readonly values: Record<string, string>; notes: string } {
        const record = [...this.memory.records.values()][n - 1]
        if (!record) throw new Error(`there is no record ${n}`)
        return record
    }

    deps(): TicketDependencies {
        const base = this.platform.dependencies()
        const { actions, scores, scoreSyncs, tickets, ticketRecords, ticketSettings } = this.memory
        const person: DirectoryUser = {
            sysId: SAM,
            userId: 'sam.security',
            name: 'Sam Security',
            isActive: true,
            isLockedOut: false,
            isWebServiceAccessOnly: false,
            identityType: '',
            roles: [],
        }
        return {
            ...base,
            runs: this.platform.runs,
            setup: this.platform.setup,
            results: this.platform.results,
            actions,
            scores,
            scoreSyncs,
            tickets,
            ticketRecords,
            ticketSettings,
            user: this.user,
            directory: {
                user: (sysId) => (sysId === SAM ? person : undefined),
                search: () => [],
                find: () => undefined,
                holders: () => ({ total: 0, people: [] }),
                roleId: () => undefined,
            },
            incidentFields: {
                field: () => undefined,
                all: () => [],
                choices: () => [],
                group: () => undefined,
                groups: () => [],
                exists: () => false,
            },
            oauth: { refused: () => [], providers: () => [], inboundClients: () => [] },
            jobs: { find: () => undefined },
            settings: {
                number: (_name, fallback) => fallback,
                boolean: (_name, fallback) => fallback,
                choice: (_name, _values, fallback) => fallback,
            },
        }
    }
}

/** Parameters of a request. */
export const parameters =
    (given: Readonly<Record<string, string>> = {}) =>
    (name: string): string =>
        given[name] ?? ''
