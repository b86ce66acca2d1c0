import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import { ok, type Result } from '../../result.ts'
import type { CaseDependencies } from '../case-dependencies.ts'
import { inOrder } from '../case-life.ts'
import { askedCase } from './heard.ts'
import type { TellableCaseWithUpdates } from './received.ts'
import { senderId, tellableCase } from './tellable-case.ts'

/** A case as another system may see it, with the updates that were received: to compare after a breakdown. */
export function readToldCase(deps: CaseDependencies, name: string): Result<TellableCaseWithUpdates> {
    const found = askedCase(deps, name)
    if (!found.ok) return found
    const updates = inOrder(deps.caseUpdates.ofCase(found.value.sysId)).flatMap((update) => {
        const updateId = senderId(update.updateId)
        const { kind, sequence, at } = update
        return updateId === undefined ? [] : [{ updateId, kind, sequence, occurredAt: formatTime(at) }]
    })
    return ok({ case: tellableCase(found.value), updates })
}
