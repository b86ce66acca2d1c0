import type { CurrentUser } from '../../ports.ts'
import { KIND_DEFINITIONS, OPERATION_KINDS, type OperationKind } from '../operation-kind.ts'
import { STATE_LABELS } from '../operation-line.ts'
import type { OperationFilter } from '../operation-store.ts'
import { OPERATION_STATES } from '../user-operation.ts'
import type { OperationStatistics, StateCount } from './operation-statistics.ts'
import type { KindVolume } from './overview-view.ts'

interface VolumeDependencies {
    readonly operationStatistics: Pick<OperationStatistics, 'byKindAndState' | 'medianSeconds'>
    readonly user: CurrentUser
}

const sum = (counts: readonly StateCount[]): number => counts.reduce((total, { count }) => total + count, 0)

/** How many there are of each kind and state, how many go well, and how long they take. Kinds without any are left out. */
export function countVolumes(deps: VolumeDependencies, filter: OperationFilter): readonly KindVolume[] {
    const counts = deps.operationStatistics.byKindAndState(filter)
    return OPERATION_KINDS.flatMap((kind) => {
        const own = counts.filter((one) => one.kind === kind)
        return own.length > 0 ? [volumeOf(deps, filter, kind, own)] : []
    })
}

function volumeOf(
    { operationStatistics, user }: VolumeDependencies,
    filter: OperationFilter,
    kind: OperationKind,
    counts: readonly StateCount[],
): KindVolume {
    const inState = (state: StateCount['state']): number => sum(counts.filter((one) => one.state === state))
    const succeeded = inState('succeeded')
    const carriedOut = succeeded + inState('failed')
    return {
        kind: { value: kind, label: user.translate(KIND_DEFINITIONS[kind].label) },
        total: sum(counts),
        states: OPERATION_STATES.flatMap((state) =>
            inState(state) > 0
                ? [{ value: state, label: user.translate(STATE_LABELS[state]), count: inState(state) }]
                : [],
        ),
        successPercent: carriedOut > 0 ? Math.round((succeeded / carriedOut) * 1000) / 10 : null,
        medianSeconds: carriedOut > 0 ? operationStatistics.medianSeconds({ ...filter, kind }) : null,
    }
}
