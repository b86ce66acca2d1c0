import { formatTime } from '../microsoft-clients/microsoft-time.ts'
import type { Tenant } from '../setup/tenant.ts'
import type { HealthKnowledge } from './incident-tab.ts'

/** Three scheduled reads missed. */
const STALE_AFTER_MS = 15 * 60_000

/** How old the stored service health is: of several tenants the one that was read longest ago counts. */
export function healthKnowledge(tenants: readonly Tenant[], now: number): HealthKnowledge {
    if (tenants.length === 0) return { state: 'not-connected', asOf: null }
    const reads = tenants.map((tenant) => tenant.sync.lastSuccessAt)
    const known = reads.filter((at): at is number => at !== null)
    if (known.length === 0) return { state: 'never', asOf: null }
    const oldest = Math.min(...known)
    const complete = known.length === reads.length
    return {
        state: complete && now - oldest <= STALE_AFTER_MS ? 'current' : 'stale',
        asOf: formatTime(oldest),
    }
}
