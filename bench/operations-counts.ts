/** What must not happen at Microsoft, found in what the simulated services wrote down. */
import type { ShownJob } from '../local/microsoft/control/automation-control.ts'
import type { LoggedRequest } from '../local/microsoft/control/request-log.ts'

export interface Traffic {
    readonly requests: number
    /** Answers that asked us to wait. */
    readonly sentAway: number
}

export const NO_TRAFFIC: Traffic = { requests: 0, sentAway: 0 }

/** Of two jobs with the same values one is too many. */
export const duplicatesAmong = (jobs: readonly Pick<ShownJob, 'runbook' | 'parameters'>[]): number =>
    jobs.length -
    new Set(
        jobs.map(({ runbook, parameters }) => JSON.stringify([runbook, Object.entries(parameters).sort()])),
    ).size

/** Adds what a stretch of the journal tells. */
export const afterRequests = (
    before: Traffic,
    requests: readonly Pick<LoggedRequest, 'status'>[],
): Traffic => ({
    requests: before.requests + requests.length,
    sentAway: before.sentAway + requests.filter(({ status }) => status === 429).length,
})

/** Requests, and parts of a batch, inside a time that Retry-After had asked us to stay away for. */
export const tooEarlyAmong = (byService: Readonly<Record<string, number | undefined>>): number =>
    Object.values(byService).reduce<number>((sum, count) => sum + (count ?? 0), 0)
