import { appError, type AppError } from '../errors.ts'
import { err, type Result } from '../result.ts'
import type { Tenant } from '../setup/tenant.ts'
import { writeToGraph } from './graph-write.ts'
import type { OutboundDependencies } from './outbound-call.ts'

/** Least application permissions. */
export const WRITE_PASSWORDS = 'User-PasswordProfile.ReadWrite.All'
export const REVOKE_SESSIONS = 'User.RevokeSessions.All'

/** Microsoft's sentences of 400, as far as they are known. */
function refusalHint(message: string): AppError | undefined {
    if (/on-premises mastered/i.test(message)) return appError('PASSWORD_NOT_WRITTEN_BACK')
    if (/federated/i.test(message)) return appError('PASSWORD_ELSEWHERE')
    if (/complexity|banned/i.test(message)) return appError('PASSWORD_REFUSED')
    return undefined
}

/**
 * Sets a password that has to be changed at the next sign-in. An app needs the permission and, for accounts without a
 * directory role, the Entra role User Administrator: without either Microsoft answers the same 403.
 * @see https://learn.microsoft.com/graph/api/user-update, https://learn.microsoft.com/graph/api/resources/passwordprofile
 */
export function setTemporaryPassword(
    deps: OutboundDependencies,
    tenant: Tenant,
    accountId: string,
    password: string,
    timeoutMs: number,
): Result<void> {
    const set = writeToGraph(deps, {
        tenant,
        method: 'PATCH',
        permission: WRITE_PASSWORDS,
        path: `/users/${accountId}`,
        template: '/users/{id}',
        body: { passwordProfile: { password, forceChangePasswordNextSignIn: true } },
        timeoutMs,
        hint: refusalHint,
    })
    if (set.ok || set.error.code !== 'GRAPH_PERMISSION_MISSING') return set
    return err(appError('PASSWORD_ROLE_MISSING', [WRITE_PASSWORDS], set.error))
}

/**
 * Ends the sign-ins of an account on all devices.
 * @see https://learn.microsoft.com/graph/api/user-revokesigninsessions
 */
export const revokeSignInSessions = (
    deps: OutboundDependencies,
    tenant: Tenant,
    accountId: string,
    timeoutMs: number,
): Result<void> =>
    writeToGraph(deps, {
        tenant,
        method: 'POST',
        permission: REVOKE_SESSIONS,
        path: `/users/${accountId}/revokeSignInSessions`,
        template: '/users/{id}/revokeSignInSessions',
        timeoutMs,
    })
