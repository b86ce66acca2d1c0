import { appError, ERRORS, isErrorCode } from '../../errors.ts'
import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import type { OutboundCall } from '../../microsoft-clients/outbound-call.ts'
import type { Clock, CurrentUser, OutboundHistory, TenantStore } from '../../ports.ts'
import { err, ok, type Result } from '../../result.ts'
import type { CallsView, PauseView, WaitingView } from './diagnostics-view.ts'
import { sentenceOf } from './explain-problems.ts'
import { systemLogUrl } from './log-links.ts'

const FAILURES = 50
const WAITING = 50
/** The job looks every minute. */
const OVERDUE_AFTER_MS = 10 * 60_000
/** GUIDs, and whatever else Microsoft may send as a request-id: nothing that a query could be broken with. */
const ID = /^[\w-]{1,64}$/

export interface CallsDependencies {
    readonly history: OutboundHistory
    readonly tenants: TenantStore
    readonly clock: Clock
    readonly user: CurrentUser
}

/** Names of tenants by sys_id, read once. */
export function tenantNames(tenants: TenantStore): (sysId: string) => string {
    const names = new Map(tenants.all().map(({ sysId, name }) => [sysId, name]))
    return (sysId) => names.get(sysId) ?? ''
}

/** The newest failures; or the calls with one correlation ID, failed or not. */
export function callsView(
    deps: CallsDependencies,
    failed: readonly OutboundCall[],
    wanted: string,
): Result<CallsView> {
    const correlation = wanted.trim()
    if (correlation !== '' && !ID.test(correlation))
        return err(appError('REQUEST_INVALID', ['a correlation ID has letters, digits and hyphens only']))
    const found = correlation === '' ? failed : deps.history.byId(correlation, FAILURES)
    const nameOf = tenantNames(deps.tenants)
    return ok({
        correlation,
        calls: found.map((call) => ({
            at: formatTime(call.startedAt),
            tenant: nameOf(call.tenantId),
            service: call.service,
            method: call.method,
            urlTemplate: call.urlTemplate,
            httpStatus: call.httpStatus,
            durationMs: call.durationMs,
            code: call.errorCode,
            message:
                call.errorCode !== null && isErrorCode(call.errorCode)
                    ? sentenceOf(deps.user, ERRORS[call.errorCode].message)
                    : '',
            clientRequestId: call.clientRequestId,
            requestId: call.requestId,
        })),
        logUrl: systemLogUrl(correlation),
    })
}

export const newestFailures = ({ history }: CallsDependencies): readonly OutboundCall[] =>
    history.failed(FAILURES)

/** Calls that wait for their time. */
export function waitingView({ history, tenants, clock }: CallsDependencies): readonly WaitingView[] {
    const nameOf = tenantNames(tenants)
    return history.waiting(WAITING).map(({ kind, tenantId, nextAttemptAt }) => ({
        kind,
        tenant: nameOf(tenantId),
        nextAttemptAt: formatTime(nextAttemptAt),
        isOverdue: clock.now() - nextAttemptAt > OVERDUE_AFTER_MS,
    }))
}

/** Until when Microsoft asked us to wait. */
export const pausesView = ({ tenants, clock }: CallsDependencies): readonly PauseView[] =>
    tenants.all().flatMap(({ sysId, name }) =>
        Object.entries(tenants.throttle(sysId))
            .filter(([, { until }]) => until > clock.now())
            .map(([service, { until }]) => ({ tenant: name, service, until: formatTime(until) })),
    )
