import { appError } from '../../../errors.ts'
import { err, ok, type Result } from '../../../result.ts'
import { isAsRequested, policyNow } from '../../decide-operation.ts'
import { holdOperation, type HeldOperation } from '../../hold-operation.ts'
import { noteCalls } from '../../note-calls.ts'
import type { OperationDependencies } from '../../operation-dependencies.ts'
import { waitsFor } from '../../operation-state.ts'
import { wordsFor } from '../../request-items/item-words.ts'
import type { UserOperation } from '../../user-operation.ts'
import { codesSent, isOpen, MOST_CODES, newCode } from './one-time-code.ts'
import { refusalToVerify } from './refusal-to-verify.ts'
import { registeredAddress } from './registered-address.ts'

const LEASE_MS = 30_000

/** The mail to the person; message keys. */
const MAIL = {
    subject: 'Your code for the service desk',
    text: 'Read this code to the agent who helps you with your password: {0}. It is valid for 10 minutes. If you did not ask for help, tell it to nobody and call your service desk.',
} as const

function mayVerify(deps: OperationDependencies, operation: UserOperation): boolean {
    const policy = policyNow(deps, operation)
    return (
        operation.kind === 'reset-password' &&
        policy !== undefined &&
        waitsFor(operation, policy) === 'verification' &&
        refusalToVerify(deps, operation, policy) === undefined
    )
}

/** May the signed-in person have a code sent now? */
export const maySendCode = (deps: OperationDependencies, operation: UserOperation): boolean =>
    codesSent(operation.progress) < MOST_CODES && mayVerify(deps, operation)

/** May the signed-in person enter the code that was sent? */
export const mayEnterCode = (deps: OperationDependencies, operation: UserOperation): boolean =>
    isOpen(operation.progress, deps.clock.now()) && mayVerify(deps, operation)

/**
 * Checks whether the signed-in person may verify the identity by a code now; who may not is refused, and the audit trail
 * keeps it.
 */
export function whyNotVerify(deps: OperationDependencies, held: HeldOperation): Result<void> {
    const { now } = held
    const policy = policyNow(deps, now)
    if (now.kind !== 'reset-password') return err(appError('OPERATION_NOT_FOUND'))
    if (!policy) return err(appError('OPERATION_KIND_OFF', [now.kind]))
    const refusal = refusalToVerify(deps, now, policy)
    if (refusal) {
        held.change({ kind: 'refused', by: deps.user.sysId, detail: refusal })
        return err(appError('OPERATION_NOT_YOURS', [refusal]))
    }
    if (waitsFor(now, policy) !== 'verification') return err(appError('OPERATION_STATE', [now.state]))
    return isAsRequested(deps, now) ? ok(undefined) : err(appError('OPERATION_CHANGED'))
}

/**
 * Sends a one-time code to the person. What is kept is its salted hash, before the mail goes out; a code that was sent
 * before is worthless from then on.
 */
export function sendCode(deps: OperationDependencies, sysId: string): Result<UserOperation> {
    const outcome = holdOperation(deps, sysId, LEASE_MS, (held) => sendHeld(deps, held))
    if (outcome === 'busy') return err(appError('OPERATION_BUSY'))
    return outcome === 'missing' ? err(appError('OPERATION_NOT_FOUND')) : outcome.done
}

function sendHeld(deps: OperationDependencies, held: HeldOperation): Result<UserOperation> {
    const may = whyNotVerify(deps, held)
    if (!may.ok) return may
    if (codesSent(held.now.progress) >= MOST_CODES) return err(appError('CODE_LIMIT', [String(MOST_CODES)]))
    const { noting, calls } = noteCalls(deps)
    const to = registeredAddress(noting, held.now)
    if (!to.ok) return to
    const { code, kept } = newCode(deps, held.now.progress, deps.clock.now())
    const by = deps.user.sysId
    if (!held.change({ kind: 'code-sent', by, progress: kept }, calls()))
        return err(appError('OPERATION_BUSY'))
    const say = (key: string, parameters: readonly string[] = []): string =>
        wordsFor(deps, held.now.targetId, key, parameters)
    if (deps.codeMail.send({ to: to.value, subject: say(MAIL.subject), text: say(MAIL.text, [code]) }))
        return ok(held.now)
    held.note({ progress: { ...held.now.progress, codeHash: '' } })
    return err(appError('CODE_NOT_SENT'))
}
