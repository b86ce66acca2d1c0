import { findHealthIssue } from '../microsoft-clients/service-communications.ts'
import type { OutboundDependencies } from '../microsoft-clients/outbound-call.ts'
import type { Digest, HealthIssueStore } from '../ports.ts'
import { ok, type Result } from '../result.ts'
import type { Tenant } from '../setup/tenant.ts'
import { checksum } from './store-health-issues.ts'

/** Our own status beside Microsoft's: the issue was open when Microsoft stopped listing it. */
export const WITHDRAWN = 'noLongerListed'
/** One request each; what is left is looked at after the next complete read. */
const LOOK_UPS_A_RUN = 20

/**
 * Closes open issues that Microsoft lists no more. `listed` holds the ids of a complete read. A list may be short for
 * a moment, so that each missing issue is asked for by its id first; only 404 closes it.
 */
export function closeWithdrawnIssues(
    deps: OutboundDependencies & { readonly issues: HealthIssueStore; readonly digest: Digest },
    tenant: Tenant,
    listed: ReadonlySet<string>,
    mayWrite: () => boolean,
): Result<void> {
    const missing = deps.issues.open(tenant.sysId).filter(({ id }) => !listed.has(id))
    for (const { sysId, id } of missing.slice(0, LOOK_UPS_A_RUN)) {
        const found = findHealthIssue(deps, tenant, id)
        if (!found.ok) return found
        if (found.value === 'listed' || !mayWrite()) continue
        const at = deps.clock.now()
        deps.issues.close(sysId, WITHDRAWN, at, checksum(deps.digest.md5(`${WITHDRAWN}:${id}:${at}`)))
    }
    return ok(undefined)
}
