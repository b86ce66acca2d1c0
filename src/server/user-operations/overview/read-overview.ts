import { appError, type AppError } from '../../errors.ts'
import { toNotice } from '../../incident-tab/notice.ts'
import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import { ok, type Result } from '../../result.ts'
import { currentOperationSettings } from '../current-operation-settings.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { KIND_DEFINITIONS, OPERATION_KINDS } from '../operation-kind.ts'
import { STATE_LABELS } from '../operation-line.ts'
import { operationsConnection } from '../operations-connection.ts'
import { OPERATION_STATES } from '../user-operation.ts'
import { countFailures } from './count-failures.ts'
import { countVolumes } from './count-volumes.ts'
import { countWaiting } from './count-waiting.ts'
import { listOperations } from './list-operations.ts'
import type { OperationStatistics } from './operation-statistics.ts'
import type { OperationsOverview, OverviewFilter } from './overview-view.ts'
import { parseOverviewFilter, PERIODS } from './parse-overview-filter.ts'
import { readThrottle } from './read-throttle.ts'

export interface OverviewDependencies extends OperationDependencies {
    readonly operationStatistics: OperationStatistics
}

/** Message keys. */
const PERIOD_LABELS: Readonly<Record<OverviewFilter['period'], string>> = {
    day: 'The last 24 hours',
    week: 'The last 7 days',
    month: 'The last 30 days',
}

function whyNothingIsDone(deps: OverviewDependencies): AppError | undefined {
    const connection = operationsConnection(deps)
    if (!connection.ok) return connection.error
    return currentOperationSettings(deps).settings.isOn ? undefined : appError('OPERATIONS_OFF')
}

/**
 * `GET /operations_overview/overview?period=&kind=&state=&error=&offset=&limit=`: figures, failures, what waits, whether
 * Microsoft asks us to wait, and a page of operations, newest first.
 */
export function readOverview(
    deps: OverviewDependencies,
    parameter: (name: string) => string,
): Result<OperationsOverview> {
    const request = parseOverviewFilter(parameter, deps.clock.now())
    if (!request.ok) return request
    const { filter, counted, listed, offset, limit } = request.value
    const { user } = deps
    const problem = whyNothingIsDone(deps)
    return ok({
        filter,
        notice: problem ? toNotice(problem, user) : null,
        volumes: countVolumes(deps, counted),
        failures: countFailures(deps, counted),
        waiting: countWaiting(deps),
        throttle: readThrottle(deps),
        total: deps.operations.count(listed),
        offset,
        limit,
        operations: listOperations(deps, listed, offset, limit),
        periods: PERIODS.map((value) => ({ value, label: user.translate(PERIOD_LABELS[value]) })),
        kinds: OPERATION_KINDS.map((value) => ({
            value,
            label: user.translate(KIND_DEFINITIONS[value].label),
        })),
        states: OPERATION_STATES.map((value) => ({ value, label: user.translate(STATE_LABELS[value]) })),
        user: { language: user.language, timeZone: user.timeZone, isAdmin: user.isAdmin },
        answeredAt: formatTime(deps.clock.now()),
    })
}
