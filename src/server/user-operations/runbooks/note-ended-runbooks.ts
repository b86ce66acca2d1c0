import { holdOperation } from '../hold-operation.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { endWords, wordsFor } from '../request-items/item-words.ts'
import type { UserOperation } from '../user-operation.ts'

const LEASE_MS = 30_000
const HOUR_MS = 60 * 60_000
/** What the job has missed for longer is not told any more. */
const WINDOW_MS = HOUR_MS
const MOST_A_RUN = 500

/** What is written on an incident; message keys. */
export const RUNBOOK_WORDS = { ended: 'Runbook for {0}: {1} Details: {2}' } as const

const isUntold = ({ incidentId, progress }: UserOperation): boolean =>
    incidentId !== '' && progress['incidentNoted'] === undefined

/** The address of the operation makes the note its own: the same runbook may end alike twice. */
function noteOf(deps: OperationDependencies, operation: UserOperation): string {
    const { requesterId, targetId, sysId } = operation
    return wordsFor(deps, requesterId, RUNBOOK_WORDS.ended, [
        deps.messages.names([targetId])[0] ?? '',
        endWords(deps, operation),
        `${deps.instance.url()}/x_mioms_m365_assis_operation.do?sysparm_id=${sysId}`,
    ])
}

function tell(deps: OperationDependencies, sysId: string): void {
    holdOperation(deps, sysId, LEASE_MS, (held) => {
        const { now } = held
        if (!isUntold(now) || !held.mayWrite()) return
        // An instance that refuses is not asked again: the outcome stands in the operation.
        const note = noteOf(deps, now)
        const isWritten =
            deps.incidentWriter.journal(now.incidentId, 'work_notes').includes(note) ||
            deps.incidentWriter.update(now.incidentId, { work_notes: note })
        held.note({ progress: { ...now.progress, incidentNoted: String(isWritten) } })
    })
}

/**
 * Tells each incident how the runbooks that were asked for there have ended, in a work note, once. What is to be told
 * follows from what is stored: a node may die anywhere.
 */
export function noteEndedRunbooks(deps: OperationDependencies): void {
    deps.operations
        .ended('run-runbook', deps.clock.now() - WINDOW_MS, MOST_A_RUN)
        .filter(isUntold)
        .forEach(({ sysId }) => tell(deps, sysId))
}
