import { appError, type AppError } from '../../errors.ts'
import { CLOUDS } from '../../microsoft-clients/clouds.ts'
import {
    findMicrosoftAccount,
    rolesOfMicrosoftAccount,
    type MicrosoftAccount,
} from '../../microsoft-clients/microsoft-accounts.ts'
import type { OutboundDependencies } from '../../microsoft-clients/outbound-call.ts'
import { err, ok, type Result } from '../../result.ts'
import { mayOpenServiceRequests } from '../../microsoft-clients/support-roles.ts'
import type { Tenant } from '../tenant.ts'

/** What Microsoft says of an address. */
export type Verification =
    | { readonly kind: 'verified'; readonly objectId: string }
    /** No such account, or disabled, or without a role that may open service requests: not told apart. */
    | { readonly kind: 'refused' }
    /** Microsoft could not be asked, or not about everything. */
    | { readonly kind: 'unknown'; readonly reason: AppError }

/** A person waits: as long for one call, and for all. */
const CALL_MS = 5_000
const ALL_MS = 10_000
/** Less is not worth a call. */
const LEAST_MS = 1_000

/**
 * Asks every connected tenant until one has the account: it must exist, be enabled, and hold a role that may open
 * service requests. Only reads. Nothing is refused that could not be looked at completely.
 */
export function verifyAccount(deps: OutboundDependencies, address: string): Verification {
    const tenants = deps.tenants.active()
    let reason = tenants.length === 0 ? appError('SETUP_INCOMPLETE') : undefined
    const end = deps.clock.now() + ALL_MS
    const timeoutMs = (): number => Math.min(CALL_MS, end - deps.clock.now())
    for (const tenant of tenants) {
        if (timeoutMs() < LEAST_MS) {
            reason ??= appError('NETWORK_TIMEOUT', [CLOUDS[tenant.cloud].graph.replace('https://', '')])
            break
        }
        const found = verifyIn(deps, tenant, address, timeoutMs)
        if (!found.ok) reason ??= found.error
        else if (found.value) return { kind: 'verified', objectId: found.value.id }
    }
    return reason ? { kind: 'unknown', reason } : { kind: 'refused' }
}

/** The account, if it may open service requests. */
function verifyIn(
    deps: OutboundDependencies,
    tenant: Tenant,
    address: string,
    timeoutMs: () => number,
): Result<MicrosoftAccount | undefined> {
    const account = findMicrosoftAccount(deps, tenant, address, timeoutMs())
    if (!account.ok) return err(account.error)
    if (!account.value?.isEnabled) return ok(undefined)
    const roles = rolesOfMicrosoftAccount(deps, tenant, account.value, Math.max(timeoutMs(), LEAST_MS))
    if (!roles.ok) return err(roles.error)
    return ok(mayOpenServiceRequests(roles.value) ? account.value : undefined)
}
