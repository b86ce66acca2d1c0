import type { DirectoryAccount } from '../directory/account.ts'
import { meetsPasswordRules } from '../directory/password-rules.ts'
import type { Answer } from '../http/exchange.ts'
import type { JsonObject } from '../http/json-object.ts'
import type { Caller } from './authorize.ts'
import { badRequestAnswer, insufficientPrivileges } from './directory-answer.ts'
import type { GraphExchange } from './graph-error.ts'
import { mayResetPassword } from './password-authority.ts'
import type { Graph } from './route.ts'

const KEYS = ['password', 'forceChangePasswordNextSignIn', 'forceChangePasswordNextSignInWithMfa']

/** For an account that Active Directory decides on, when passwords are not written back to it. */
export const SYNCED =
    'Unable to update the specified properties for on-premises mastered Directory Sync objects or objects currently undergoing migration.'

const wrongKey = (profile: JsonObject): string | undefined =>
    Object.keys(profile).find(
        (name) =>
            !KEYS.includes(name) || typeof profile[name] !== (name === 'password' ? 'string' : 'boolean'),
    )

/**
 * Sets `passwordProfile`: the app needs a directory role over the account, too.
 * @returns why it is refused; undefined: it is set.
 * https://learn.microsoft.com/graph/api/resources/passwordprofile
 */
export const setPassword = (
    graph: Graph,
    exchange: GraphExchange,
    caller: Caller,
    account: DirectoryAccount,
    profile: JsonObject,
): Answer | undefined => {
    if (!mayResetPassword(graph, caller, account)) return insufficientPrivileges(exchange)
    const wrong = wrongKey(profile)
    if (wrong !== undefined)
        return badRequestAnswer(
            exchange,
            `Invalid value specified for property '${wrong}' of resource 'passwordProfile'.`,
        )
    const policy = graph.policies.of(caller.tenantId)
    const [, domain = ''] = account.userPrincipalName.toLowerCase().split('@')
    if (policy.federatedDomains.includes(domain))
        return badRequestAnswer(exchange, 'The password of a user in a federated domain cannot be updated.')
    if (account.onPremisesSyncEnabled && !policy.passwordWriteback) return badRequestAnswer(exchange, SYNCED)
    const { password } = profile
    if (typeof password === 'string' && !meetsPasswordRules(password, account.userPrincipalName))
        return badRequestAnswer(
            exchange,
            'The specified password does not comply with password complexity requirements. Please provide a different password.',
        )
    graph.directory.change(caller.tenantId, account.id, ({ password: last }) => ({
        password: {
            value: typeof password === 'string' ? password : last.value,
            changedAt: typeof password === 'string' ? graph.clock.now() : last.changedAt,
            mustChange: (profile.forceChangePasswordNextSignIn as boolean | undefined) ?? last.mustChange,
            changes: last.changes + (typeof password === 'string' ? 1 : 0),
        },
    }))
    return undefined
}
