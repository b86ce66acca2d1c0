import { findHealthIssue } from '../microsoft-clients/service-communications.ts'
import type { OutboundDependencies } from '../microsoft-clients/outbound-call.ts'
import type { Digest, HealthIssueStore } from '../ports.ts'
import { ok, type Result } from '../result.ts'
import type { Tenant } from '../setup/tenant.ts'
import { checksum } from './store-health-issues.ts'

/** Our own status beside Microsoft's: the issue was open when Microsoft stopped listing it. */
export const WITHDRAWN = 'noLongerListed'
/** One request each. */
const LOOK_UPS_A_RUN = 20
const TURN_MS = 5 * 60_000

/**
 * Settles open issues of ours that Microsoft's list of open issues, or a complete one, does not hold. A list may be
 * short for a moment, so that each is asked for by its id: `take` stores what Microsoft answers, most often that the
 * issue has ended; only 404 closes it. Of many missing ones each run asks for the next few in turn.
 */
export function settleMissingIssues(
    deps: OutboundDependencies & { readonly issues: HealthIssueStore; readonly digest: Digest },
    tenant: Tenant,
    listed: ReadonlySet<string>,
    take: (item: unknown) => Result<void>,
    mayWrite: () => boolean,
): Result<void> {
    const missing = deps.issues.open(tenant.sysId).filter(({ id }) => !listed.has(id))
    const turn = Math.floor(deps.clock.now() / TURN_MS) * LOOK_UPS_A_RUN
    for (let n = 0; n < Math.min(LOOK_UPS_A_RUN, missing.length); n += 1) {
        const issue = missing[(turn + n) % missing.length]
        if (!issue) continue
        const found = findHealthIssue(deps, tenant, issue.id)
        if (!found.ok) return found
        if (found.value !== null) {
            const taken = take(found.value)
            if (!taken.ok) return taken
        } else if (mayWrite()) {
            const at = deps.clock.now()
            const matching = checksum(deps.digest.md5(`${WITHDRAWN}:${issue.id}:${at}`))
            deps.issues.close(issue.sysId, WITHDRAWN, at, matching)
        }
    }
    return ok(undefined)
}
