import { appError } from '../../errors.ts'
import { isSysId } from '../../identifiers.ts'
import { err, ok, type Result } from '../../result.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { operationId, requestOperation } from '../request-operation.ts'
import type { UserOperation } from '../user-operation.ts'
import type { RowUndo, UndoAnswer } from './overview-view.ts'
import { STATE_LABELS } from '../operation-line.ts'

/** One that failed or was turned down may be asked for again, so often. */
const MOST_UNDOS = 5

const undoKey = (sysId: string, turn: number): string => `undo:${sysId}:${turn}`
const TURNS = Array.from({ length: MOST_UNDOS }, (_, n) => n + 1)

type Store = Pick<OperationDependencies, 'operations' | 'digest'>

/** What was asked for to take an operation back, first first. */
function undosOf(
    deps: Pick<OperationDependencies, 'digest'>,
    sysId: string,
    found: readonly UserOperation[],
): readonly UserOperation[] {
    return TURNS.flatMap((turn) => {
        const id = operationId(deps, undoKey(sysId, turn))
        return found.filter((one) => one.sysId === id)
    })
}

const readUndos = (deps: Store, sysIds: readonly string[]): readonly UserOperation[] =>
    deps.operations.bySysIds(
        sysIds.flatMap((sysId) => TURNS.map((turn) => operationId(deps, undoKey(sysId, turn)))),
    )

const cameToNothing = ({ state }: UserOperation): boolean => state === 'failed' || state === 'cancelled'

/** Products that it gave and that can be taken back; empty: none. */
const removable = ({ state, undo, accountId }: UserOperation): string =>
    state === 'succeeded' && accountId !== '' && typeof undo?.['removeLicense'] === 'string'
        ? undo['removeLicense']
        : ''

/** How taking back stands for each operation of a list; those that left nothing to take back have none. */
export function undoStandings(
    deps: Store & Pick<OperationDependencies, 'user'>,
    operations: readonly UserOperation[],
): (sysId: string) => RowUndo | null {
    const reversible = operations.filter((operation) => removable(operation) !== '')
    const found = readUndos(
        deps,
        reversible.map(({ sysId }) => sysId),
    )
    const standings = new Map(
        reversible.map(({ sysId }) => {
            const undos = undosOf(deps, sysId, found)
            const last = undos[undos.length - 1]
            const may = (!last || cameToNothing(last)) && undos.length < MOST_UNDOS && deps.user.mayOperate
            const by = last && {
                sysId: last.sysId,
                state: { value: last.state, label: deps.user.translate(STATE_LABELS[last.state]) },
            }
            return [sysId, { may, by: by ?? null }]
        }),
    )
    return (sysId) => standings.get(sysId) ?? null
}

/**
 * `POST /operations_overview/operations/{sys_id}/undo`: asks for what takes an operation back. That is an operation of its
 * own: the policy of what it takes back counts, approval included. Asked twice it is one.
 */
export function undoOperation(deps: OperationDependencies, sysId: string): Result<UndoAnswer> {
    const operation = isSysId(sysId) ? deps.operations.bySysId(sysId) : undefined
    if (!operation) return err(appError('OPERATION_NOT_FOUND'))
    const skuId = removable(operation)
    if (skuId === '') return err(appError('OPERATION_NOT_REVERSIBLE'))
    const undos = undosOf(deps, sysId, readUndos(deps, [sysId]))
    const last = undos[undos.length - 1]
    const turn = last && !cameToNothing(last) ? undos.length : undos.length + 1
    if (turn > MOST_UNDOS) return err(appError('OPERATION_ATTEMPTS_USED', [String(MOST_UNDOS)]))
    const made = requestOperation(deps, {
        key: undoKey(sysId, turn),
        kind: 'remove-license',
        targetId: operation.targetId,
        requesterId: deps.user.sysId,
        ...(operation.incidentId ? { incidentId: operation.incidentId } : {}),
        input: {
            skuId,
            partNumber: String(operation.input['partNumber'] ?? ''),
            accountId: operation.accountId,
            undoes: sysId,
        },
    })
    if (!made.ok) return made
    return ok({ undo: undoStandings(deps, [operation])(sysId) })
}
