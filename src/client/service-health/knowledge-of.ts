import type { HealthKnowledge } from '../../server/incident-tab/incident-tab.ts'
import type { TenantHealth } from '../../server/service-health/page/service-health-page.ts'

/** How old the whole page is: of several tenants the one that was read longest ago counts, as on the tab. */
export function knowledgeOf(tenants: readonly TenantHealth[]): HealthKnowledge {
    if (tenants.length === 0) return { state: 'not-connected', asOf: null }
    const times = tenants.flatMap(({ knowledge }) => (knowledge.asOf === null ? [] : [knowledge.asOf]))
    if (times.length === 0) return { state: 'never', asOf: null }
    const isCurrent = tenants.every(({ knowledge }) => knowledge.state === 'current')
    const [oldest = null] = [...times].sort((a, b) => Date.parse(a) - Date.parse(b))
    return { state: isCurrent ? 'current' : 'stale', asOf: oldest }
}
