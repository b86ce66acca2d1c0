import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { operationLine } from '../operation-line.ts'
import type { OperationFilter } from '../operation-store.ts'
import type { OverviewRow } from './overview-view.ts'
import { undoStandings } from './undo-operation.ts'

/** The name of each person, each read once. Empty for who is gone. */
export function namesOf(
    { messages }: Pick<OperationDependencies, 'messages'>,
    sysIds: readonly string[],
): (sysId: string) => string {
    const all = [...new Set(sysIds.filter((sysId) => sysId !== ''))]
    const names = messages.names(all)
    return (sysId) => names[all.indexOf(sysId)] ?? ''
}

/** A page of operations, newest first, in the user's language. */
export function listOperations(
    deps: OperationDependencies,
    filter: OperationFilter,
    offset: number,
    limit: number,
): readonly OverviewRow[] {
    const found = deps.operations.list(filter, offset, limit)
    const nameOf = namesOf(
        deps,
        found.flatMap(({ targetId, requesterId }) => [targetId, requesterId]),
    )
    const undoOf = undoStandings(deps, found)
    return found.map((operation) => ({
        ...operationLine(deps, operation, nameOf),
        isDryRun: operation.isDryRun,
        undo: undoOf(operation.sysId),
        undoes: typeof operation.input['undoes'] === 'string' ? operation.input['undoes'] : null,
        person: nameOf(operation.targetId),
        finishedAt: operation.finishedAt === null ? null : formatTime(operation.finishedAt),
    }))
}
