import { appError } from '../../errors.ts'
import { isObject } from '../../json.ts'
import { err, ok, type Result } from '../../result.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import type { OperationAnswer } from '../people/operation-view.ts'
import { visibleOperation } from '../people/read-operation.ts'
import { answerOperation } from '../people/show-operation.ts'
import { settleRequestItem } from '../request-items/settle-request-item.ts'
import type { HandOver } from './give-access.ts'
import { handOver } from './hand-over.ts'
import { settleIncident } from './settle-incidents.ts'

/** What `POST /password_resets/operations/{sys_id}/hand_over` answers: the only place where the secret stands. */
export interface HandOverAnswer extends OperationAnswer {
    /** Null: there is no secret, the person was sent to self-service. */
    readonly handOver: HandOver | null
}

/** `{}`, or `{"again": true}` after an answer that was lost: a second secret is never made by accident. */
function isAgain(body: unknown): Result<boolean> {
    if (!isObject(body)) return err(appError('REQUEST_INVALID', ['body'], { field: 'body' }))
    const { again = false, ...others } = body
    return typeof again === 'boolean' && Object.keys(others).length === 0
        ? ok(again)
        : err(appError('REQUEST_INVALID', ['again'], { field: 'again' }))
}

/** Resets the password and answers the secret to the signed-in person, if that is the trusted recipient. */
export function answerHandOver(
    deps: OperationDependencies,
    sysId: string,
    body: unknown,
): Result<HandOverAnswer> {
    const again = isAgain(body)
    if (!again.ok) return again
    const visible = visibleOperation(deps, sysId)
    if (!visible.ok) return visible
    const done = handOver(deps, sysId, deps.user.sysId, again.value)
    // However it ended: what was asked for it is told.
    settleIncident(deps, sysId)
    if (visible.value.requestItemId !== '') settleRequestItem(deps, visible.value.requestItemId)
    return done.ok
        ? ok({ ...answerOperation(deps, done.value.operation), handOver: done.value.handOver })
        : done
}
