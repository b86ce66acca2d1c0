import { appError } from '../errors.ts'
import { isObject } from '../json.ts'
import { err, ok, type Result } from '../result.ts'
import type { Tenant } from '../setup/tenant.ts'
import { CLOUDS } from './clouds.ts'
import { callMicrosoft, type OutboundDependencies } from './outbound-call.ts'
import { READ_DOMAINS } from './password-facts.ts'

/**
 * The names of a tenant's domains, in small letters.
 * @see https://learn.microsoft.com/graph/api/domain-list
 */
export const listDomains = (
    deps: OutboundDependencies,
    tenant: Tenant,
    timeoutMs: number,
): Result<readonly string[]> =>
    callMicrosoft(
        deps,
        {
            tenant,
            service: 'user-operations',
            permission: READ_DOMAINS,
            method: 'GET',
            url: `${CLOUDS[tenant.cloud].graph}/v1.0/domains?$select=id`,
            urlTemplate: '/v1.0/domains',
            timeoutMs,
        },
        (body, facts) => {
            const value = isObject(body) ? body['value'] : undefined
            if (!Array.isArray(value))
                return err(appError('MICROSOFT_ANSWER_UNREADABLE', ['it holds no list'], facts))
            return ok(
                (value as readonly unknown[])
                    .filter(isObject)
                    .flatMap(({ id }) => (typeof id === 'string' ? [id.toLowerCase()] : [])),
            )
        },
    )
