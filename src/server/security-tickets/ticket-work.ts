import type { JobCounts } from '../maintenance/job-run.ts'
import type { WriteBudget } from '../service-health/write-budget.ts'
import type { Tenant } from '../setup/tenant.ts'
import type { SecurityTicket } from './security-ticket.ts'
import type { TicketDependencies } from './ticket-dependencies.ts'
import type { TicketSettings } from './ticket-settings.ts'
import type { TicketStore } from './ticket-store.ts'

export type WorkOnTicketsDependencies = Omit<TicketDependencies, 'incidentFields' | 'oauth' | 'jobs'>

/** What every step of one run of the job shares. */
export interface TicketWork {
    readonly settings: TicketSettings
    /** Tenants that are connected on this instance, by sys_id: a clone writes nothing of theirs. */
    readonly tenants: ReadonlyMap<string, Tenant>
    readonly tickets: WorkedTickets
    /** Records that the run may still write: each write runs the customer's rules and mails. */
    readonly budget: WriteBudget
    /** False: the lock is lost, stop writing. */
    mayWrite(): boolean
}

/** The tickets as a run has read them, and as it has changed them since. */
export interface WorkedTickets {
    /** Oldest first. */
    all(): readonly SecurityTicket[]
    add(ticket: SecurityTicket): void
    save(sysId: string, changes: Partial<SecurityTicket>): void
}

export function workedTickets(tickets: TicketStore): WorkedTickets {
    const rows = new Map(
        [...tickets.all()]
            .reverse()
            .map((ticket): readonly [string, SecurityTicket] => [ticket.sysId, ticket]),
    )
    return {
        all: () => [...rows.values()],
        add: (ticket) => void rows.set(ticket.sysId, ticket),
        save: (sysId, changes) => {
            tickets.save(sysId, changes)
            const row = rows.get(sysId)
            if (row) rows.set(sysId, { ...row, ...changes })
        },
    }
}

/** What a step did, by name; steps that count the same thing are added up. */
export type TicketCounts = JobCounts
