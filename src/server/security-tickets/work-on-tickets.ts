import { acquireLock } from '../lock.ts'
import type { JobCounts, RunSummary } from '../maintenance/job-run.ts'
import { writeBudget } from '../service-health/write-budget.ts'
import { commentAtMicrosoft } from './comment-at-microsoft.ts'
import { removeStored } from './configuration/remove-stored.ts'
import { currentTicketSettings } from './current-ticket-settings.ts'
import { finishCreations } from './finish-creations.ts'
import { followSuccessors } from './follow-successors.ts'
import { noteEnds } from './note-ends.ts'
import { tellScore } from './tell-score.ts'
import {
    workedTickets,
    type TicketCounts,
    type TicketWork,
    type WorkOnTicketsDependencies,
} from './ticket-work.ts'

const LEASE_MS = 10 * 60_000
/** Records that one run writes; what is left waits for the next one. */
const WRITES_A_RUN = 100

export interface TicketWorkReport {
    /** busy: another node is at it. */
    readonly outcome: 'done' | 'busy'
    readonly counts: TicketCounts
    readonly isConnected: boolean
}

type Step = (deps: WorkOnTicketsDependencies, work: TicketWork) => TicketCounts

/** Of a connection that was removed: portion by portion. */
const remove: Step = (deps, { settings, mayWrite }) =>
    settings.isConnected || !mayWrite() || deps.actions.count() + deps.scores.count() === 0
        ? {}
        : { deleted: removeStored(deps) }

/** In this order. Each is idempotent and may be cut anywhere. */
const STEPS: readonly Step[] = [
    finishCreations,
    followSuccessors,
    noteEnds,
    tellScore,
    noteEnds,
    commentAtMicrosoft,
    remove,
]

/**
 * The scheduled job: what was begun is finished, tickets learn what became of their action in Secure Score, and Microsoft
 * what became of the tickets. By one node at a time.
 */
export function workOnTickets(deps: WorkOnTicketsDependencies): TicketWorkReport {
    const lock = acquireLock(deps, 'work-on-tickets', LEASE_MS)
    if (!lock) return { outcome: 'busy', counts: {}, isConnected: true }
    try {
        const { settings } = currentTicketSettings(deps)
        const name = deps.instance.name()
        const tenants = deps.tenants.active().filter(({ instanceName }) => instanceName === name)
        const work: TicketWork = {
            settings,
            tenants: new Map(tenants.map((tenant) => [tenant.sysId, tenant])),
            tickets: workedTickets(deps.tickets),
            budget: writeBudget(WRITES_A_RUN),
            mayWrite: lock.mayWrite,
        }
        const counts: { -readonly [K in keyof TicketCounts]: TicketCounts[K] } = {}
        for (const step of STEPS) {
            const did = step(deps, work)
            for (const what of Object.keys(did) as (keyof TicketCounts)[])
                counts[what] = (counts[what] ?? 0) + (did[what] ?? 0)
        }
        return { outcome: 'done', counts, isConnected: settings.isConnected }
    } finally {
        lock.release()
    }
}

/** The run as the job history keeps it; null: nothing is connected, and nothing was left to do. */
export function summariseTicketWork({ outcome, counts, isConnected }: TicketWorkReport): RunSummary | null {
    const kinds = (Object.keys(counts) as (keyof JobCounts)[]).filter((kind) => counts[kind] !== 0)
    if (!isConnected && kinds.length === 0) return null
    const isLeft = (counts['waiting'] ?? 0) > 0
    return { outcome: outcome === 'done' && isLeft ? 'left-over' : outcome, counts }
}
