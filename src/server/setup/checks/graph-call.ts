import { appError, type ErrorFacts } from '../../errors.ts'
import { CLOUDS } from '../../microsoft-clients/clouds.ts'
import { callMicrosoft } from '../../microsoft-clients/outbound-call.ts'
import type { MicrosoftService } from '../../microsoft-clients/throttle-gate.ts'
import { err, ok, type Result } from '../../result.ts'
import type { CheckRun } from '../check-run.ts'
import type { OutboundProfile } from '../setup-state.ts'
import { tenantOf } from '../setup-tenant.ts'

/** A person waits: for one answer, and for all of a run. */
const CALL_MS = 5_000
const RUN_MS = 10_000
const SHORTEST_MS = 500

/** When a run began to wait for Microsoft. */
export const waitingSince = (run: CheckRun): number => run.once('waiting since', () => run.deps.clock.now())

/** Milliseconds that a call of this run may take; undefined: the run has waited long enough. */
export function callTime(run: CheckRun): number | undefined {
    const left = RUN_MS - (run.deps.clock.now() - waitingSince(run))
    return left < SHORTEST_MS ? undefined : Math.min(CALL_MS, left)
}

interface GraphRead {
    readonly service: MicrosoftService
    readonly permission: string
    /** Below the host, without query; variable parts replaced. */
    readonly urlTemplate: string
    readonly pathAndQuery: string
    /** Which OAuth profile calls; absent: that of Microsoft Graph. */
    readonly profile?: OutboundProfile
}

/**
 * One read of Microsoft Graph with the chosen profile, as features will make it: the platform fetches the token, and
 * the throttle gate stands before it. A run that has waited ten seconds asks no more.
 */
export function readGraph<T>(
    run: CheckRun,
    read: GraphRead,
    parse: (body: unknown, facts: ErrorFacts) => Result<T>,
): Result<T> {
    const entered = tenantOf(run.deps, run.state.entries)
    const tenant = read.profile
        ? { ...entered, graphProfile: run.state.entries.outbound[read.profile] || null }
        : entered
    const { graph } = CLOUDS[tenant.cloud]
    const timeoutMs = callTime(run)
    if (timeoutMs === undefined) return err(appError('NETWORK_TIMEOUT', [graph.replace('https://', '')]))
    return callMicrosoft(
        run.deps,
        {
            tenant,
            service: read.service,
            permission: read.permission,
            method: 'GET',
            url: `${graph}${read.pathAndQuery}`,
            urlTemplate: read.urlTemplate,
            timeoutMs,
        },
        parse,
    )
}

const readOne = (run: CheckRun, service: MicrosoftService, permission: string, path: string): Result<void> =>
    run.once(`one of ${path}`, () =>
        readGraph(run, { service, permission, urlTemplate: path, pathAndQuery: `${path}?$top=1` }, () =>
            ok(undefined),
        ),
    )

/** @see https://learn.microsoft.com/graph/api/serviceannouncement-list-issues */
export const readOneIssue = (run: CheckRun): Result<void> =>
    readOne(run, 'service-communications', 'ServiceHealth.Read.All', '/v1.0/admin/serviceAnnouncement/issues')

/** @see https://learn.microsoft.com/graph/api/security-list-securescores */
export const readOneSecureScore = (run: CheckRun): Result<void> =>
    readOne(run, 'secure-score', 'SecurityEvents.Read.All', '/v1.0/security/secureScores')
