import { appError } from '../../errors.ts'
import type { OutboundDependencies } from '../../microsoft-clients/outbound-call.ts'
import type { Digest, Log } from '../../ports.ts'
import { err, ok, type Result } from '../../result.ts'
import type { AccountPage } from './account-page.ts'
import { addressProblem } from './entered-address.ts'
import type { LinkedAccount } from '../linked-account.ts'
import { readAccount, type AccountDependencies } from './read-account.ts'
import { verifyAccount, type Verification } from './verify-account.ts'

export interface LinkAccountDependencies extends AccountDependencies, OutboundDependencies {
    readonly digest: Digest
    readonly log: Log
}

function toAccount(
    verification: Exclude<Verification, { kind: 'refused' }>,
    email: string,
    userSysId: string,
    now: number,
    before: LinkedAccount | undefined,
): LinkedAccount {
    const isSame = before?.email.toLowerCase() === email.toLowerCase()
    const account = { userSysId, email, linkedAt: before && isSame ? before.linkedAt : now }
    if (verification.kind === 'verified')
        return { ...account, objectId: verification.objectId, verification: 'verified', verifiedAt: now }
    // That Microsoft cannot be asked today takes nothing from what it said of the same address before.
    if (before && isSame && before.verification === 'verified') return { ...before, email }
    return { ...account, objectId: '', verification: 'not-verified', verifiedAt: null }
}

/**
 * Links the signed-in user's Microsoft 365 admin account, or replaces it. The address must have the form of one; what
 * Microsoft refuses is not saved; what Microsoft cannot be asked about is saved as not verified.
 */
export function linkAccount(deps: LinkAccountDependencies, body: unknown): Result<AccountPage> {
    const email = (body as { readonly email?: unknown } | null | undefined)?.email
    if (typeof email !== 'string') return err(appError('REQUEST_INVALID', ['email must be a text']))
    const address = email.trim()
    const problem = addressProblem(address)
    if (problem) return err(appError('ACCOUNT_ADDRESS_INVALID', [problem]))

    const verification = verifyAccount(deps, address)
    // The address stands in this answer to the person who entered it; the log keeps the sentence unfilled.
    if (verification.kind === 'refused') return err(appError('LINKED_ACCOUNT_INVALID', [address]))
    const userSysId = deps.user.sysId
    const before = deps.linkedAccounts.ofUser(userSysId)
    deps.linkedAccounts.save(
        deps.digest.md5(`linked-account#${userSysId}`),
        toAccount(verification, address, userSysId, deps.clock.now(), before),
    )
    if (verification.kind === 'verified') return ok(readAccount(deps))
    const { reason } = verification
    deps.log.error(reason)
    return ok(readAccount(deps, reason))
}
