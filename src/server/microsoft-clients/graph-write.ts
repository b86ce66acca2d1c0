import type { AppError } from '../errors.ts'
import { ok, type Result } from '../result.ts'
import { CLOUDS } from './clouds.ts'
import { callMicrosoft, type MicrosoftRequest, type OutboundDependencies } from './outbound-call.ts'

export interface GraphWrite
    extends Pick<MicrosoftRequest, 'tenant' | 'method' | 'permission' | 'timeoutMs' | 'hint'> {
    /** Below /v1.0, and the same with its variable parts replaced. */
    readonly path: string
    readonly template: string
    readonly body?: object
}

/** Changes something at Graph for a person, with the app registration of user operations. */
export function writeToGraph<T = void>(
    deps: OutboundDependencies,
    { tenant, method, permission, path, template, body, timeoutMs, hint }: GraphWrite,
    parse?: (body: unknown) => Result<T, AppError>,
): Result<T> {
    return callMicrosoft(
        deps,
        {
            tenant,
            service: 'user-operations',
            permission,
            method,
            url: `${CLOUDS[tenant.cloud].graph}/v1.0${path}`,
            urlTemplate: `/v1.0${template}`,
            ...(body ? { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) } : {}),
            timeoutMs,
            ...(hint ? { hint } : {}),
        },
        (answered) => (parse ? parse(answered) : ok(undefined as T)),
    )
}
