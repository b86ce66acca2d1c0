import type { ServiceRequest } from '../http/exchange.ts'
import type { Caller } from './authorize.ts'
import type { LimitName } from './throttle.ts'

/** Base costs in resource units of what is read here; any other identity path costs 1. */
const READS: readonly (readonly [RegExp, number])[] = [
    [/^\/v1\.0\/users\/?$/, 2],
    [/^\/v1\.0\/users\/[^/]+\/(?:memberOf|transitiveMemberOf)(?:\/|$)/, 2],
    [/^\/v1\.0\/users\/[^/]+\/licenseDetails\/?$/, 2],
    [/^\/v1\.0\/subscribedSkus\/?$/, 3],
    [/^\/v1\.0\/applications\/?$/, 2],
]

/**
 * What a request to the directory costs, in resource units and in writes.
 * https://learn.microsoft.com/graph/throttling-limits#identity-and-access-service-limits
 */
export const identityCost = ({
    method,
    path,
    query,
}: ServiceRequest): { readonly units: number; readonly writes: number } => {
    if (method !== 'GET') return { units: 1, writes: 1 }
    const base = READS.find(([pattern]) => pattern.test(path))?.[1] ?? 1
    const top = query.get('$top')
    const less = (query.has('$select') ? 1 : 0) + (top !== null && Number(top) < 20 ? 1 : 0)
    return { units: Math.max(1, base - less + (query.has('$expand') ? 1 : 0)), writes: 0 }
}

/** What an answer says about its cost, and about the limit once four fifths of it are used. */
export const unitHeaders = (request: ServiceRequest, used: number): Readonly<Record<string, string>> => ({
    'x-ms-resource-unit': `${identityCost(request).units}`,
    ...(used > 0.8 ? { 'x-ms-throttle-limit-percentage': used.toFixed(2) } : {}),
})

/** What a refusal says about the limit that was reached. */
export const throttledHeaders = (
    { tenantId, clientId }: Caller,
    reached: readonly LimitName[],
): Readonly<Record<string, string>> => {
    const isWrite = reached.includes('identity-writes')
    return {
        'x-ms-throttle-scope': `Tenant_Application/${isWrite ? 'Write' : 'ReadWrite'}/${clientId}/${tenantId}`,
        'x-ms-throttle-information': isWrite ? 'WriteLimitExceeded' : 'ResourceUnitLimitExceeded',
    }
}
