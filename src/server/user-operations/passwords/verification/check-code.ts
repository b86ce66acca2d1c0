import { appError } from '../../../errors.ts'
import { isObject } from '../../../json.ts'
import { err, ok, type Result } from '../../../result.ts'
import { holdOperation, type HeldOperation } from '../../hold-operation.ts'
import type { OperationDependencies } from '../../operation-dependencies.ts'
import type { UserOperation } from '../../user-operation.ts'
import { isCode, isOpen, isRight, triesLeft } from './one-time-code.ts'
import { whyNotVerify } from './send-code.ts'

const LEASE_MS = 10_000

/** Spaces are what people make of eight digits. */
function codeIn(body: unknown): string | undefined {
    const given = isObject(body) ? body['code'] : undefined
    const code = typeof given === 'string' ? given.replace(/\s/g, '') : ''
    return isCode(code) ? code : undefined
}

/**
 * Checks the code that the person read to the signed-in agent: the identity is verified by it, once. A try is stored as
 * used before it is compared; what is no code at all uses none.
 */
export function checkCode(deps: OperationDependencies, sysId: string, body: unknown): Result<UserOperation> {
    const code = codeIn(body)
    if (code === undefined) return err(appError('REQUEST_INVALID', ['code'], { field: 'code' }))
    const outcome = holdOperation(deps, sysId, LEASE_MS, (held) => checkHeld(deps, held, code))
    if (outcome === 'busy') return err(appError('OPERATION_BUSY'))
    return outcome === 'missing' ? err(appError('OPERATION_NOT_FOUND')) : outcome.done
}

function checkHeld(deps: OperationDependencies, held: HeldOperation, code: string): Result<UserOperation> {
    const may = whyNotVerify(deps, held)
    if (!may.ok) return may
    const { progress } = held.now
    if (!isOpen(progress, deps.clock.now())) return err(appError('CODE_OVER'))
    const left = triesLeft(progress) - 1
    if (!held.note({ progress: { ...progress, codeTries: String(left) } }))
        return err(appError('OPERATION_BUSY'))
    const by = deps.user.sysId
    if (!isRight(deps.secretDigest, progress, code)) {
        held.change({ kind: 'verification-failed', by, detail: 'code-wrong' })
        return err(appError('CODE_WRONG', [String(left)]))
    }
    if (!held.change({ kind: 'verified', by })) return err(appError('OPERATION_BUSY'))
    held.note({ progress: { ...held.now.progress, codeHash: '', codeSalt: '' } })
    return ok(held.now)
}
