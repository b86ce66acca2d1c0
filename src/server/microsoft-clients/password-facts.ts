import { appError } from '../errors.ts'
import { isObject } from '../json.ts'
import { err, ok, type Result } from '../result.ts'
import type { Tenant } from '../setup/tenant.ts'
import { readGraphBatch } from './graph-batch.ts'
import type { OutboundDependencies } from './outbound-call.ts'

/** Least application permissions. */
export const READ_USERS = 'User.Read.All'
export const READ_REGISTRATION = 'AuditLog.Read.All'
export const READ_DOMAINS = 'Domain.Read.All'

/** What decides how a password can be reset. Null: Microsoft does not tell, for want of a permission or a license. */
export interface PasswordFacts {
    readonly isEnabled: boolean
    readonly isGuest: boolean
    /** Its source is an Active Directory. */
    readonly isSynced: boolean
    /** It signs in at another identity provider. */
    readonly isFederated: boolean | null
    /** The person can reset the password without anybody. */
    readonly hasSelfService: boolean | null
}

const unreadable = (what: string) => appError('MICROSOFT_ANSWER_UNREADABLE', [what])

/** Null: the tenant's domains are not told, or the account's is none of them. */
function isFederated(domains: Result<unknown> | undefined, userPrincipalName: string): boolean | null {
    if (!domains?.ok || !isObject(domains.value) || !Array.isArray(domains.value['value'])) return null
    const own = userPrincipalName.slice(userPrincipalName.lastIndexOf('@') + 1).toLowerCase()
    const found = (domains.value['value'] as readonly unknown[])
        .filter(isObject)
        .find(({ id }) => typeof id === 'string' && id.toLowerCase() === own)
    const type = found?.['authenticationType']
    return typeof type === 'string' ? /^federated$/i.test(type) : null
}

/** isSsprCapable: registered, allowed by the tenant's policy, and enabled. */
function hasSelfService(details: Result<unknown> | undefined): boolean | null {
    if (!details?.ok || !isObject(details.value)) return null
    const capable = details.value['isSsprCapable']
    return typeof capable === 'boolean' ? capable : null
}

/** What was answered for the account itself has to be there; what else is refused is not known. */
function parseFacts(
    user: Result<unknown> | undefined,
    details: Result<unknown> | undefined,
    domains: Result<unknown> | undefined,
): Result<PasswordFacts> {
    if (!user) return err(unreadable('it holds no account'))
    if (!user.ok) return user
    const account = isObject(user.value) ? user.value : {}
    const { accountEnabled, userPrincipalName, userType, onPremisesSyncEnabled } = account
    if (typeof accountEnabled !== 'boolean' || typeof userPrincipalName !== 'string')
        return err(unreadable('it holds no account'))
    return ok({
        isEnabled: accountEnabled,
        isGuest: typeof userType === 'string' && /^guest$/i.test(userType),
        isSynced: onPremisesSyncEnabled === true,
        isFederated: isFederated(domains, userPrincipalName),
        hasSelfService: hasSelfService(details),
    })
}

/**
 * Reads what decides how the password of an account can be reset, in one call. The user principal name stays here.
 * @see https://learn.microsoft.com/graph/api/userregistrationdetails-get, https://learn.microsoft.com/graph/api/domain-list
 */
export function readPasswordFacts(
    deps: OutboundDependencies,
    tenant: Tenant,
    accountId: string,
    timeoutMs: number,
): Result<PasswordFacts> {
    const answer = readGraphBatch(deps, {
        tenant,
        service: 'user-operations',
        permission: [READ_USERS, READ_REGISTRATION, READ_DOMAINS],
        paths: [
            `/users/${accountId}?$select=id,accountEnabled,userPrincipalName,userType,onPremisesSyncEnabled`,
            // It takes no query.
            `/reports/authenticationMethods/userRegistrationDetails/${accountId}`,
            '/domains?$select=id,authenticationType',
        ],
        timeoutMs,
    })
    if (!answer.ok) return answer
    const [user, details, domains] = answer.value
    return parseFacts(user, details, domains)
}
