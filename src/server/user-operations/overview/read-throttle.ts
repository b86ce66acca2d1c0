import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import type { MicrosoftService } from '../../microsoft-clients/throttle-gate.ts'
import type { OperationDependencies } from '../operation-dependencies.ts'
import { operationsConnection } from '../operations-connection.ts'
import { countRetried } from './count-failures.ts'
import type { OperationStatistics, PlannedWork } from './operation-statistics.ts'
import type { ThrottleState } from './overview-view.ts'

/** Services that user operations call; message keys. */
const SERVICES: readonly (readonly [MicrosoftService, string])[] = [
    ['user-operations', 'Microsoft Graph'],
    ['automation', 'Azure Automation'],
]
const MINUTE_MS = 60_000
const RUNS_LOOKED_AT = 10
/** Older runs say little about the pace of now. */
const PACE_MS = 60 * MINUTE_MS

type Pause = { readonly service: MicrosoftService; readonly label: string; readonly until: number }

/** Pauses that Microsoft asked for and that are not over. */
function pausesOf(deps: OperationDependencies): readonly Pause[] {
    const connection = operationsConnection(deps)
    if (!connection.ok) return []
    const remembered = deps.tenants.throttle(connection.value.graph.sysId)
    const now = deps.clock.now()
    return SERVICES.flatMap(([service, label]) => {
        const until = remembered[service]?.until ?? 0
        return until > now ? [{ service, label, until }] : []
    })
}

/** Operations that the job ended in a run, on average over its last ones; undefined: it had none. */
function endedInARun({ runs, clock }: Pick<OperationDependencies, 'runs' | 'clock'>): number | undefined {
    const recent = runs
        .newest(RUNS_LOOKED_AT, 'work-on-operations')
        .filter(({ startedAt }) => clock.now() - startedAt < PACE_MS)
    const ended = recent.reduce(
        (sum, { counts }) => sum + (counts.operationsDone ?? 0) + (counts.operationsFailed ?? 0),
        0,
    )
    return ended > 0 ? ended / recent.length : undefined
}

/** The job runs every minute. Null: the last runs ended nothing, so nothing can be said. */
function drainMinutes(
    deps: OperationDependencies,
    { count }: PlannedWork,
    pauses: readonly Pause[],
): number | null {
    if (count === 0) return 0
    const pace = endedInARun(deps)
    if (pace === undefined) return null
    const pauseMs = Math.max(0, ...pauses.map(({ until }) => until - deps.clock.now()))
    return Math.ceil(pauseMs / MINUTE_MS + count / pace)
}

/** Whether Microsoft asks us to wait, and what waits because of it. */
export function readThrottle(
    deps: OperationDependencies & { readonly operationStatistics: OperationStatistics },
): ThrottleState {
    const pauses = pausesOf(deps)
    const planned = deps.operationStatistics.planned()
    return {
        pauses: pauses.map(({ service, label, until }) => ({
            service: { value: service, label: deps.user.translate(label) },
            until: formatTime(until),
        })),
        planned: planned.count,
        nextAt: planned.nextAt === null ? null : formatTime(planned.nextAt),
        drainMinutes: drainMinutes(deps, planned, pauses),
        retried: countRetried(deps),
    }
}
