/** What must not happen at Microsoft, found in what the simulated services wrote down. */
import type { ShownJob } from '../local/microsoft/control/automation-control.ts'
import type { LoggedRequest } from '../local/microsoft/control/request-log.ts'

export interface Trouble {
    /** Jobs that do what another job does already. */
    readonly duplicates: number
    /** Requests inside a time that Retry-After had asked us to stay away for. */
    readonly tooEarly: number
    /** Answers that asked us to wait. */
    readonly sentAway: number
    readonly requests: number
}

export const NOTHING: Trouble = { duplicates: 0, tooEarly: 0, sentAway: 0, requests: 0 }

/** Of two jobs with the same values one is too many. */
export const duplicatesAmong = (jobs: readonly Pick<ShownJob, 'runbook' | 'parameters'>[]): number =>
    jobs.length -
    new Set(
        jobs.map(({ runbook, parameters }) => JSON.stringify([runbook, Object.entries(parameters).sort()])),
    ).size

type Told = Pick<LoggedRequest, 'status' | 'tooEarly'>

/** Adds what a stretch of the journal tells. */
export const afterRequests = (before: Trouble, requests: readonly Told[]): Trouble => ({
    ...before,
    requests: before.requests + requests.length,
    sentAway: before.sentAway + requests.filter(({ status }) => status === 429).length,
    tooEarly: before.tooEarly + requests.filter(({ tooEarly }) => tooEarly).length,
})
