import { appError, type AppError } from '../errors.ts'
import { err, ok, type Result } from '../result.ts'
import type { CaseUpdate } from './case-update.ts'
import { refusedUpdate } from './create-case.ts'
import type { Delivering, Step } from './deliver-case.ts'
import { isPermanent, queuedUpdates } from './delivery-plan.ts'
import type { CaseFile, SupportCase } from './support-case.ts'

/** Sends what an agent said next, its files before it: who reads a reply is to find them. */
export function sendUpdate(delivering: Delivering, row: SupportCase): Step {
    const { deps } = delivering
    const [update] = queuedUpdates(deps.caseUpdates.ofCase(row.sysId))
    if (!update) return { then: 'again', sent: false }
    let refused: AppError | undefined
    for (const file of update.files) {
        if (!delivering.hasTime()) return { then: 'at', at: deps.clock.now() }
        const attached = attach(delivering, row, file)
        if (attached.ok) continue
        if (!isPermanent(attached.error)) return { then: 'later', error: attached.error }
        refused = attached.error
        // A reply goes without the file that is not taken.
        if (update.kind !== 'file')
            deps.caseUpdates.add(refusedUpdate(deps, row, `${update.updateId} ${file.sysId}`, attached.error))
    }
    if (update.kind === 'file')
        return refused ? refuse(delivering, row, update, refused) : sent(delivering, update)
    if (!delivering.hasTime()) return { then: 'at', at: deps.clock.now() }
    const said = say(delivering, row, update)
    if (said.ok) return { ...sent(delivering, update), ...(refused ? { refused } : {}) }
    return isPermanent(said.error)
        ? refuse(delivering, row, update, said.error)
        : { then: 'later', error: said.error }
}

function attach({ deps, backend }: Delivering, row: SupportCase, file: CaseFile): Result<undefined> {
    return deps.caseFiles.exists(file.sysId)
        ? backend.attach(row, file)
        : err(appError('CASE_FILE_GONE', [file.fileName]))
}

function say({ backend }: Delivering, row: SupportCase, update: CaseUpdate): Result<undefined> {
    switch (update.kind) {
        case 'reply':
            return backend.comment(row, update)
        case 'close-request':
            return backend.close(row, update)
        default:
            // What is told in another way: the case itself with its creation.
            return ok(undefined)
    }
}

function sent({ deps }: Delivering, { sysId }: CaseUpdate): Extract<Step, { then: 'again' }> {
    deps.caseUpdates.save(sysId, { delivery: 'delivered' })
    return { then: 'again', sent: true }
}

function refuse({ deps }: Delivering, row: SupportCase, update: CaseUpdate, error: AppError): Step {
    deps.caseUpdates.add(refusedUpdate(deps, row, update.updateId, error))
    deps.caseUpdates.save(update.sysId, { delivery: 'refused' })
    return { then: 'again', sent: false, refused: error }
}
