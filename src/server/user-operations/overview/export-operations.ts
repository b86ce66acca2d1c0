import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import { ok, type Result } from '../../result.ts'
import { csvRows, toCsv, type CsvCell } from '../../security-tickets/csv.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import type { OperationEvent, UserOperation } from '../user-operation.ts'
import { namesOf } from './list-operations.ts'
import type { OperationsExport } from './overview-view.ts'
import { cursorOf, parseExportRequest } from './parse-export-request.ts'

/** Each with its whole trail; a page stays far below what an answer may hold. */
const OPERATIONS_A_PAGE = 200

/** Message keys, in the order of the cells. */
const OF_OPERATION = [
    'Operation (sys_id)',
    'Kind',
    'Tier',
    'Dry run',
    'State',
    'Person',
    'Person (sys_id)',
    'Requested by',
    'Requested by (sys_id)',
    'Verified by',
    'Verified by (sys_id)',
    'Approved by',
    'Approved by (sys_id)',
    'Handed over to',
    'Handed over to (sys_id)',
    'Incident (sys_id)',
    'Request item (sys_id)',
    'Input',
    'Requested on (UTC)',
    'Ended on (UTC)',
    'Outcome',
    'Error code',
]
const OF_EVENT = ['Step', 'On (UTC)', 'By', 'By (sys_id)', 'What', 'Detail', 'Correlation ID']

const utc = (at: number | null): string => (at === null ? '' : formatTime(at).slice(0, 19).replace('T', ' '))

const peopleOf = (operation: UserOperation): readonly string[] => [
    operation.targetId,
    operation.requesterId,
    operation.verifierId,
    operation.approverId,
    operation.recipientId,
]

/** Kinds, states and outcomes as they are stored: the same in every language. */
function operationCells(operation: UserOperation, nameOf: (sysId: string) => string): readonly CsvCell[] {
    return [
        operation.sysId,
        operation.kind,
        operation.tier,
        String(operation.isDryRun),
        operation.state,
        ...peopleOf(operation).flatMap((sysId) => [nameOf(sysId), sysId]),
        operation.incidentId,
        operation.requestItemId,
        JSON.stringify(operation.input),
        utc(operation.createdAt),
        utc(operation.finishedAt),
        operation.outcome?.code ?? '',
        operation.error?.code ?? '',
    ]
}

const eventCells = (
    { at, by, kind, detail, correlationId }: OperationEvent,
    step: number,
    nameOf: (sysId: string) => string,
): readonly CsvCell[] => [step, utc(at), nameOf(by), by, kind, detail, correlationId]

/** A line for each line of the trail; one whose trail is empty has a line, too. */
function linesOf(
    operation: UserOperation,
    nameOf: (sysId: string) => string,
): readonly (readonly CsvCell[])[] {
    const cells = operationCells(operation, nameOf)
    if (operation.history.length === 0) return [[...cells, ...OF_EVENT.map(() => '')]]
    return operation.history.map((event, n) => [...cells, ...eventCells(event, n + 1, nameOf)])
}

/**
 * `GET /operations_overview/export?from=&to=&kind=&cursor=`: operations that were requested in these days, oldest first,
 * with every line of their trails. `next` is the cursor of what follows; null: that was all.
 */
export function exportOperations(
    deps: OperationDependencies,
    parameter: (name: string) => string,
): Result<OperationsExport> {
    const request = parseExportRequest(parameter, deps.clock.now())
    if (!request.ok) return request
    const { from, to, filter, after } = request.value
    const found = deps.operations.since(filter, after, OPERATIONS_A_PAGE)
    const nameOf = namesOf(
        deps,
        found.flatMap((operation) => [...peopleOf(operation), ...operation.history.map(({ by }) => by)]),
    )
    const rows = found.flatMap((operation) => linesOf(operation, nameOf))
    const header = [...OF_OPERATION, ...OF_EVENT].map((key) => deps.user.translate(key))
    const last = found[found.length - 1]
    return ok({
        fileName: `operations-${from}-${to}.csv`,
        csv: after === null ? toCsv(header, rows) : csvRows(rows),
        operations: found.length,
        next:
            last && found.length === OPERATIONS_A_PAGE
                ? cursorOf({ at: last.createdAt, sysId: last.sysId })
                : null,
    })
}
