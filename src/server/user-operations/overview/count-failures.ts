import { appError, type ErrorCode } from '../../errors.ts'
import { toNotice } from '../../incident-tab/notice.ts'
import type { Notice } from '../../incident-tab/incident-tab.ts'
import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import type { CurrentUser } from '../../ports.ts'
import type { OperationFilter, OperationStore } from '../operation-store.ts'
import type { UserOperation } from '../user-operation.ts'
import type { OperationStatistics } from './operation-statistics.ts'
import type { FailureCause, ThrottleState } from './overview-view.ts'

interface FailureDependencies {
    readonly operationStatistics: Pick<OperationStatistics, 'errors'>
    readonly operations: Pick<OperationStore, 'list'>
    readonly user: CurrentUser
}

const MOST_CAUSES = 10
const NEWEST_OF_A_CAUSE = 3

/** The sentence is that of the newest: others of the same code may name another product or time. */
const noticeOf = ({ user }: FailureDependencies, code: ErrorCode, newest: readonly UserOperation[]): Notice =>
    toNotice(appError(code, newest[0]?.error?.parameters ?? []), user)

/** Why operations failed, most frequent first. */
export const countFailures = (
    deps: FailureDependencies,
    filter: OperationFilter,
): readonly FailureCause[] => {
    const failed: OperationFilter = { ...filter, states: ['failed'] }
    return deps.operationStatistics.errors(failed, MOST_CAUSES).map(({ code, count }) => {
        const newest = deps.operations.list({ ...failed, error: code }, 0, NEWEST_OF_A_CAUSE)
        return {
            code,
            count,
            notice: noticeOf(deps, code, newest),
            newest: newest.map(({ sysId, createdAt }) => ({ sysId, requestedAt: formatTime(createdAt) })),
        }
    })
}

/** What did not go through and is tried again, whenever it was asked for. */
export const countRetried = (deps: FailureDependencies): ThrottleState['retried'] => {
    const going: OperationFilter = { states: ['queued', 'running'] }
    return deps.operationStatistics.errors(going, MOST_CAUSES).map(({ code, count }) => ({
        count,
        notice: noticeOf(deps, code, deps.operations.list({ ...going, error: code }, 0, 1)),
    }))
}
