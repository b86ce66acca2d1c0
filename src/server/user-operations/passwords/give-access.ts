import type { AppError } from '../../errors.ts'
import { createAccessPass, deleteAccessPass } from '../../microsoft-clients/access-pass.ts'
import { revokeSignInSessions, setTemporaryPassword } from '../../microsoft-clients/passwords.ts'
import { err, ok, type Result } from '../../result.ts'
import type { OperationWork } from '../operation-runner.ts'
import { makePassword } from './make-password.ts'

/** What the recipient is shown, once. It is in no row, no log and no other answer. */
export interface HandOver {
    readonly kind: 'access-pass' | 'password'
    readonly secret: string
    /** How long it can be used; null: until it is changed. */
    readonly minutes: number | null
    /** Null: they were not to be ended. */
    readonly sessionsEnded: boolean | null
}

type Secret = Omit<HandOver, 'sessionsEnded'>

/** Another node has taken over. */
export const TAKEN_OVER = 'taken-over'

type Given<T> = Result<T, AppError | typeof TAKEN_OVER>

/**
 * Undefined: this tenant has no pass that can be used. Microsoft makes one even where its policy lets nobody use it: that
 * one is deleted again.
 */
function accessPass({ deps, connection, accountId, limitMs }: OperationWork): Result<Secret | undefined> {
    const pass = createAccessPass(deps, connection.graph, accountId, limitMs())
    if (!pass.ok) return pass.error.retryable ? pass : ok(undefined)
    if (pass.value.isUsable)
        return ok({ kind: 'access-pass', secret: pass.value.value, minutes: pass.value.minutes })
    deleteAccessPass(deps, connection.graph, accountId, pass.value, limitMs())
    return ok(undefined)
}

function temporaryPassword({ deps, connection, accountId, limitMs }: OperationWork): Result<Secret> {
    const secret = makePassword(deps.secureRandom)
    const set = setTemporaryPassword(deps, connection.graph, accountId, secret, limitMs())
    return set.ok ? ok({ kind: 'password', secret, minutes: null }) : set
}

/**
 * Gives the account a Temporary Access Pass, else a temporary password, and ends its sign-ins where the settings say so.
 * That they cannot be ended is no failure: the call stands in the audit trail.
 */
export function giveAccess(work: OperationWork, mayWrite: () => boolean): Given<HandOver> {
    const { deps, connection, accountId, limitMs, settings } = work
    if (!work.note({ askedAt: String(deps.clock.now()) })) return err(TAKEN_OVER)
    const pass = settings.passwords.usesAccessPass ? accessPass(work) : ok(undefined)
    if (!pass.ok) return pass
    if (!pass.value && !mayWrite()) return err(TAKEN_OVER)
    const secret = pass.value ? ok(pass.value) : temporaryPassword(work)
    if (!secret.ok) return secret
    const sessionsEnded = settings.passwords.revokesSessions
        ? revokeSignInSessions(deps, connection.graph, accountId, limitMs()).ok
        : null
    return ok({ ...secret.value, sessionsEnded })
}
