import { compose } from '../platform/composition-root.ts'
import { refreshServiceHealth } from '../service-health/refresh-service-health.ts'
import { drainOutboundQueue } from './outbound-queue.ts'

/** Scheduled job: every minute. Runs the background calls whose time has come. */
export function drainOutboundQueueJob(): void {
    const root = compose()
    drainOutboundQueue(root, (call) => refreshServiceHealth(root, call.tenantId))
}
