import type { AppError } from '../errors.ts'
import { acquireLock, type HeldLock, type LockDependencies } from '../lock.ts'
import { supportBackend, type BackendDependencies } from './backends/backends.ts'
import type { ByCall } from './backends/support-backend.ts'
import type { CaseFiles, CaseStore, CaseUpdateStore } from './case-store.ts'
import { createCase, isToBeMade } from './create-case.ts'
import { ATTEMPT_MS, begun, NOTHING_WAITS, postponed, queuedUpdates } from './delivery-plan.ts'
import { dropTest } from './drop-test.ts'
import { caseLock } from './hold-case.ts'
import { mayBeSent } from './may-be-sent.ts'
import { sendUpdate } from './send-update.ts'
import type { CaseDelivery, SupportCase } from './support-case.ts'
import { withdrawCase } from './withdraw-case.ts'

export interface DeliveryDependencies extends LockDependencies, BackendDependencies {
    readonly cases: CaseStore
    readonly caseUpdates: CaseUpdateStore
    readonly caseFiles: Pick<CaseFiles, 'exists'>
}

/** Milliseconds: of one call, and of all of them together. */
export interface DeliveryLimits {
    readonly callMs: number
    readonly totalMs: number
}

/** While a person waits. */
export const AT_ONCE: DeliveryLimits = { callMs: 5_000, totalMs: 10_000 }

/** In the job: large files take their time. */
export const IN_BACKGROUND: DeliveryLimits = { callMs: 30_000, totalMs: 60_000 }

/** A call that begins last still ends within. */
const LEASE_MS = IN_BACKGROUND.totalMs + IN_BACKGROUND.callMs + ATTEMPT_MS
/** One run; the job goes on. */
const MOST_STEPS = 500
/** Shorter calls than this only fail. */
const SHORTEST_CALL_MS = 500

/**
 * busy: another node is at it, and looks again before it ends. waiting: something is left for later. refused: something
 * was, and nothing is left.
 */
export interface DeliveryOutcome {
    readonly state: 'busy' | 'done' | 'waiting' | 'refused'
    /** Calls that did what they were for. */
    readonly sent: number
    readonly error?: AppError | undefined
}

/** What a step of the delivery did. again: there may be more to do at once. */
export type Step =
    | { readonly then: 'again'; readonly sent: boolean; readonly refused?: AppError }
    /** It failed, and may go well later. */
    | { readonly then: 'later'; readonly error: AppError }
    /** Nothing failed, and there is nothing to do before that time. */
    | { readonly then: 'at'; readonly at: number }

/** What the steps work with. */
export interface Delivering {
    readonly deps: DeliveryDependencies
    readonly backend: ByCall
    /** Is there time for another call? */
    hasTime(): boolean
}

const hasQueued = (deps: DeliveryDependencies, { sysId, state }: SupportCase): boolean =>
    state !== 'refused' && state !== 'cancelled' && queuedUpdates(deps.caseUpdates.ofCase(sysId)).length > 0

const hasWork = (deps: DeliveryDependencies, row: SupportCase): boolean =>
    row.state === 'cancelling' || isToBeMade(deps, row) || hasQueued(deps, row)

/**
 * Sends what waits of a case: the case itself, then its files, replies and closing in their order; or takes back what
 * was cancelled after it may have arrived. One node at a time; each call is noted before it is made, and carries a key
 * under which doing it again does nothing more, so that a node which dies anywhere leaves nothing lost and nothing twice.
 *
 * What fails for a while holds up what comes after it: Microsoft is to read replies in their order. What the connector
 * refuses for its content does not: time will not mend it, the agent is told, and a later reply may be the answer that
 * Microsoft waits for.
 */
export function deliverCase(
    deps: DeliveryDependencies,
    caseSysId: string,
    limits: DeliveryLimits = AT_ONCE,
): DeliveryOutcome {
    const lock = acquireLock(deps, caseLock(caseSysId), LEASE_MS)
    if (!lock) return { state: 'busy', sent: 0 }
    const outcome = deliverLocked(deps, lock, caseSysId, limits)
    lock.release()
    return outcome
}

function deliverLocked(
    deps: DeliveryDependencies,
    lock: HeldLock,
    caseSysId: string,
    limits: DeliveryLimits,
): DeliveryOutcome {
    const end = deps.clock.now() + limits.totalMs
    const left = (): number => end - deps.clock.now()
    const hasTime = (): boolean => left() >= SHORTEST_CALL_MS
    const limitMs = (): number => Math.max(SHORTEST_CALL_MS, Math.min(limits.callMs, left()))
    let sent = 0
    let refused: AppError | undefined
    // What is known of the attempts: from the row, and from nothing after something has arrived.
    let before: CaseDelivery | undefined
    for (let steps = 0; steps < MOST_STEPS; steps += 1) {
        const row = deps.cases.bySysId(caseSysId)
        if (!row || !lock.mayWrite()) return { state: 'busy', sent }
        const backend = supportBackend(deps, row.backend, limitMs)
        if (backend.delivery === 'by-hand') return { state: 'done', sent }
        if (!hasWork(deps, row)) {
            if (rests(deps, row)) return { state: refused ? 'refused' : 'done', sent, error: refused }
            continue
        }
        const may = mayBeSent(deps, row)
        if (may === 'never') {
            dropTest(deps, row)
            continue
        }
        const tried = before ?? row.delivery
        const plan = (delivery: CaseDelivery): void => deps.cases.save(row.sysId, { delivery })
        const wait = (error: AppError): DeliveryOutcome => {
            plan(postponed(tried, error, deps.clock.now(), deps.random))
            return { state: 'waiting', sent, error }
        }
        if (may !== 'yes') return wait(may)
        if (!hasTime()) {
            plan({ ...tried, nextAttemptAt: deps.clock.now() })
            return { state: 'waiting', sent }
        }
        plan(begun(tried, deps.clock.now()))
        const step = takeStep({ deps, backend, hasTime }, row)
        if (step.then === 'later') return wait(step.error)
        if (step.then === 'at') {
            plan({ ...tried, nextAttemptAt: step.at, lastError: null })
            return { state: 'waiting', sent }
        }
        before = NOTHING_WAITS
        if (step.sent) sent += 1
        refused = step.refused ?? refused
    }
    return { state: 'waiting', sent }
}

/**
 * Nothing is left: no attempt is planned any more. Looks once more after that is written: a reply that came meanwhile
 * had planned its own, which this just wrote over. False: there was one.
 */
function rests(deps: DeliveryDependencies, row: SupportCase): boolean {
    const { attempts, nextAttemptAt, lastError } = row.delivery
    const isRefused = row.state === 'refused'
    if (nextAttemptAt === null && (isRefused || (attempts === 0 && lastError === null))) return true
    deps.cases.save(row.sysId, {
        delivery: isRefused ? { ...row.delivery, nextAttemptAt: null } : NOTHING_WAITS,
    })
    const now = deps.cases.bySysId(row.sysId)
    return now === undefined || !hasWork(deps, now)
}

function takeStep(delivering: Delivering, row: SupportCase): Step {
    if (row.state === 'cancelling') return withdrawCase(delivering, row)
    if (isToBeMade(delivering.deps, row)) return createCase(delivering, row)
    return sendUpdate(delivering, row)
}
