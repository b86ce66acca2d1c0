import { isObject } from '../json.ts'
import { ok, type Result } from '../result.ts'
import type { Tenant } from '../setup/tenant.ts'
import { CLOUDS } from './clouds.ts'
import { callMicrosoft, type OutboundDependencies } from './outbound-call.ts'

const PROFILES = '/security/secureScoreControlProfiles'
const TIMEOUT_MS = 10_000

/**
 * Comments that were left on a control, by whomever; none of one that Microsoft does not list any more.
 * @see https://learn.microsoft.com/graph/api/securescorecontrolprofile-get
 */
export function readControlComments(
    deps: OutboundDependencies,
    tenant: Tenant,
    controlId: string,
): Result<readonly string[]> {
    const answer = callMicrosoft(
        deps,
        {
            tenant,
            service: 'secure-score',
            permission: 'SecurityEvents.Read.All',
            method: 'GET',
            url: `${CLOUDS[tenant.cloud].graph}/v1.0${PROFILES}/${encodeURIComponent(controlId)}`,
            urlTemplate: `/v1.0${PROFILES}/{id}`,
            timeoutMs: TIMEOUT_MS,
        },
        (body) => {
            const updates = isObject(body) ? body['controlStateUpdates'] : undefined
            return ok(
                (Array.isArray(updates) ? (updates as unknown[]) : []).flatMap((update) => {
                    const comment = isObject(update) ? update['comment'] : undefined
                    return typeof comment === 'string' ? [comment.trim()] : []
                }),
            )
        },
    )
    if (answer.ok) return answer
    const { code, parameters } = answer.error
    return code === 'GRAPH_REQUEST_REFUSED' && parameters[0] === '404' ? ok([]) : answer
}
