import type { Clock, Digest, OutboundQueueStore } from '../ports.ts'
import type { QueuedCall } from './outbound-call.ts'

/** One run of the job stays short. */
const CALLS_A_RUN = 20

export interface QueueDependencies {
    readonly queue: OutboundQueueStore
    readonly digest: Digest
    readonly clock: Clock
}

/** Queues a background call for later. Queuing the same work twice keeps the first entry. */
export function queueCall(
    deps: QueueDependencies,
    kind: QueuedCall['kind'],
    tenantId: string,
    waitMs: number,
): void {
    const idempotencyKey = `${kind}:${tenantId}`
    deps.queue.add(deps.digest.md5(`outbound_queue:${idempotencyKey}`), {
        kind,
        tenantId,
        idempotencyKey,
        nextAttemptAt: deps.clock.now() + waitMs,
    })
}

/**
 * Runs what is due. An entry leaves the queue before its work starts, so that the work can queue itself again;
 * every kind of work is safe to lose here because its schedule comes round.
 */
export function drainOutboundQueue(deps: QueueDependencies, run: (call: QueuedCall) => void): number {
    const due = deps.queue.due(deps.clock.now(), CALLS_A_RUN)
    for (const call of due) {
        deps.queue.remove(call.sysId)
        run(call)
    }
    return due.length
}
