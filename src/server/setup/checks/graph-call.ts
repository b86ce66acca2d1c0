import { CLOUDS } from '../../microsoft-clients/clouds.ts'
import { callMicrosoft } from '../../microsoft-clients/outbound-call.ts'
import { ok, type Result } from '../../result.ts'
import type { CheckRun } from '../check-run.ts'
import { tenantOf } from '../setup-tenant.ts'
import type { Tenant } from '../tenant.ts'

/** A person waits for the answer. */
export const CALL_TIMEOUT_MS = 5_000

export const draftTenant = (run: CheckRun): Tenant => tenantOf(run.deps, run.state.entries)

/**
 * One read of Microsoft Graph with the chosen profile, as features will make it: the platform fetches the token and
 * the throttle gate stands before it.
 * @see https://learn.microsoft.com/graph/api/serviceannouncement-list-issues
 */
export const readOneIssue = (run: CheckRun): Result<void> =>
    run.once('one issue of service health', () => {
        const tenant = draftTenant(run)
        const path = '/v1.0/admin/serviceAnnouncement/issues'
        return callMicrosoft(
            run.deps,
            {
                tenant,
                service: 'service-communications',
                permission: 'ServiceHealth.Read.All',
                method: 'GET',
                url: `${CLOUDS[tenant.cloud].graph}${path}?$top=1`,
                urlTemplate: path,
                timeoutMs: CALL_TIMEOUT_MS,
            },
            () => ok(undefined),
        )
    })
