import { createHash } from 'node:crypto'
import type { DirectoryUser, InboundClient } from '../../src/server/ports.ts'
import type { ConfigurationDependencies } from '../../src/server/security-tickets/configuration/read-configuration.ts'
import type { GivenBody } from '../../src/server/inbound/given-body.ts'
import type { ReceivedTicket } from '../../src/server/security-tickets/inbound/received-ticket.ts'
import type { AuthorizationDependencies } from '../../src/server/security-tickets/inbound/receive-authorization.ts'
import {
    receiveTicket,
    type ReceiveTicketDependencies,
} from '../../src/server/security-tickets/inbound/receive-ticket.ts'
import { actionSysId, type ImprovementAction } from '../../src/server/security-tickets/improvement-action.ts'
import {
    DEFAULT_TICKET_SETTINGS,
    type TicketSettings,
} from '../../src/server/security-tickets/ticket-settings.ts'
import type { CheckResult } from '../../src/server/setup/check.ts'
import { newSetup, type SetupState } from '../../src/server/setup/setup-state.ts'
import { Crash, MemoryPlatform, NOW, tenant } from './memory-platform.ts'
import { MemoryTickets } from './memory-tickets.ts'

export const SENDER = 'a'.repeat(31) + '1'
export const ANNA = 'a'.repeat(31) + '2'
export const GROUP = 'e'.repeat(32)
export const CLIENT = 'c'.repeat(32)
export const OBJECT_ID = '11111111-2222-4333-8444-555555555555'
export const ADDRESS = 'anna.canary@contoso.com'

const person = (sysId: string, userId: string, name: string): DirectoryUser => ({
    sysId,
    userId,
    name,
    isActive: true,
    isLockedOut: false,
    isWebServiceAccessOnly: false,
    identityType: '',
    roles: ['x_mioms_m365_assis.inbound_integration'],
})

/** A setup that was completed with Secure Score and a system that sends tickets. */
export function scoreSetup(changes: Partial<SetupState['entries']> = {}): SetupState {
    const fresh = newSetup('dev1')
    const entries: SetupState['entries'] = {
        ...fresh.entries,
        'setup-type': {
            ...fresh.entries['setup-type'],
            basicAuthentication: true,
            singleTenant: true,
            features: ['service-health', 'secure-score'],
            receivesSecurityTickets: true,
        },
        inbound: { skip: false, externalOidc: false, client: CLIENT },
        'integration-user': { skip: false, user: SENDER, restClientId: '' },
        ...changes,
    }
    return {
        ...fresh,
        revision: 1,
        agreedAt: NOW,
        completedAt: NOW,
        instanceName: 'dev1',
        entries,
        inEffect: entries,
    }
}

export const action = (controlId: string, changes: Partial<ImprovementAction> = {}): ImprovementAction => ({
    sysId: actionSysId({ md5 }, tenant().sysId, controlId),
    tenantId: tenant().sysId,
    controlId,
    title: `Title of ${controlId}`,
    category: 'Identity',
    service: 'AAD',
    maxScore: 10,
    score: 0,
    implementationCost: 'Low',
    userImpact: 'Low',
    threats: [],
    tier: 'Core',
    actionType: 'Config',
    rank: 1,
    actionUrl: '',
    description: '',
    remediation: '',
    remediationImpact: '',
    implementationStatus: '',
    microsoftState: 'Default',
    isDeprecated: false,
    vendor: { vendor: 'Microsoft', provider: 'SecureScore', providerVersion: null, subProvider: null },
    doneSince: null,
    lostAt: null,
    goneAt: null,
    successor: '',
    ...changes,
})

function md5(text: string): string {
    return createHash('md5').update(text).digest('hex')
}

/** Security tickets in memory, with whoever is signed in; it may die at any write. */
export class TicketsLab {
    readonly platform = new MemoryPlatform()
    readonly tickets = new MemoryTickets(
        () => this.platform.at,
        () => this.write(),
    )
    caller = { sysId: SENDER, isAdmin: false }
    state: SetupState | undefined = scoreSetup()
    people: DirectoryUser[] = [
        person(SENDER, 'm365.sender', 'Sender'),
        person(ANNA, 'anna.admin', 'Anna Admin'),
    ]
    clients: InboundClient[] = []
    /** Addresses by sys_id, as the user table has them. */
    addresses: Record<string, string> = { [ANNA]: ADDRESS }
    groups: Record<string, string> = { [GROUP]: 'Security' }
    resultRows = new Map<string, CheckResult>()
    writes = 0
    diesAt = Infinity

    constructor(settings: Partial<TicketSettings> = { isConnected: true }) {
        this.platform.tenantRows.set(tenant().sysId, tenant())
        this.tickets.revisions.push({
            revision: 1,
            settings: { ...DEFAULT_TICKET_SETTINGS, ...settings },
            by: ANNA,
            at: NOW,
        })
    }

    private write(): void {
        this.writes += 1
        if (this.writes >= this.diesAt) throw new Crash()
    }

    /** False: it died. */
    survives(work: () => unknown): boolean {
        try {
            work()
            return true
        } catch (error) {
            if (!(error instanceof Crash)) throw error
            this.diesAt = Infinity
            return false
        }
    }

    deps(): ReceiveTicketDependencies & AuthorizationDependencies & ConfigurationDependencies {
        const { tickets } = this
        return {
            ...this.platform.dependencies(),
            actions: tickets.actions,
            scores: tickets.scores,
            scoreSyncs: tickets.scoreSyncs,
            tickets: tickets.tickets,
            ticketRecords: tickets.ticketRecords,
            ticketSettings: tickets.ticketSettings,
            digest: { md5 },
            setup: {
                latest: () => this.state && { state: this.state, by: ANNA, at: NOW },
                append: () => false,
            },
            results: {
                all: () => [...this.resultRows.values()],
                save: (sysId, result) => void this.resultRows.set(sysId, result),
                notifiedStage: () => '',
                saveNotifiedStage: () => undefined,
            },
            directory: {
                user: (sysId) => this.people.find((one) => one.sysId === sysId),
                search: () => [],
                find: (text) =>
                    this.people.find((one) => one.userId === text) ??
                    this.people.find((one) => this.addresses[one.sysId] === text),
                holders: () => ({ total: 0, people: [] }),
                roleId: () => undefined,
            },
            oauth: { refused: () => [], providers: () => [], inboundClients: () => this.clients },
            incidentFields: {
                group: (sysId) => {
                    const name = this.groups[sysId]
                    return name === undefined ? undefined : { sysId, name, isActive: true }
                },
                groups: (text) =>
                    Object.entries(this.groups)
                        .filter(([, name]) => name.startsWith(text))
                        .map(([sysId, name]) => ({ sysId, name, isActive: true })),
            },
            user: { ...this.platform.user, ...this.caller },
        }
    }
}

/** A ticket as a sender writes it. */
export const BODY = {
    externalId: 'task-1',
    userId: OBJECT_ID,
    name: 'Require MFA for admins',
    description: 'Second factor.\nFor all.',
    priority: 'High',
    dueDate: '2026-12-22',
    recommendationSource: 'Microsoft recommendation',
    recommendationCategory: 'Identity',
}
export const given = (value: unknown): GivenBody => {
    const text = typeof value === 'string' ? value : JSON.stringify(value)
    return { contentLength: text.length, text: () => text }
}
export const send = (lab: TicketsLab, body: unknown = BODY) => receiveTicket(lab.deps(), given(body))
/** The answer of a ticket that is taken. */
export const sent = (lab: TicketsLab, body: unknown = BODY): ReceivedTicket => {
    const answer = send(lab, body)
    if (!answer.ok) throw new Error(JSON.stringify(answer.error))
    return answer.value
}
/** Code and parameters of a refusal. */
export const refusal = (lab: TicketsLab, body: unknown): readonly [string, string] => {
    const answer = send(lab, body)
    return answer.ok ? ['', ''] : [answer.error.code, answer.error.parameters.join()]
}
/** The one value that there is. */
export const only = <T>(values: Iterable<T>): T => {
    const [first, ...more] = [...values]
    if (first === undefined || more.length > 0) throw new Error(`${String(more.length + 1)} rows`)
    return first
}
