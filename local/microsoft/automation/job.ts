import type { Millis } from '../clock.ts'
import type { RunbookScript, StreamItem } from './runbooks.ts'

/** A job as it was made. */
export interface Job {
    /** What the client called it. */
    readonly name: string
    readonly id: string
    readonly accountId: string
    readonly runbook: string
    readonly parameters: Readonly<Record<string, string>>
    /** Worker group; empty: a sandbox in Azure. */
    readonly runOn: string
    readonly createdAt: Millis
    readonly script: RunbookScript
    /** Since when it is in the script; undefined: no worker has taken it yet. */
    readonly takenAt?: Millis
    readonly stopAskedAt?: Millis
    /** How often it was asked for. */
    readonly puts: number
}

/** Where a job is at a moment. */
export interface JobState {
    readonly status: string
    readonly startedAt: Millis | null
    readonly endedAt: Millis | null
    readonly changedAt: Millis
    readonly exception: string | null
    /** Items that it wrote until then. */
    readonly stream: readonly (StreamItem & { readonly at: Millis; readonly number: number })[]
}

const STOPPING: Millis = 15_000

const filled = (text: string, { parameters, id }: Job): string =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) =>
        name === 'jobId' ? id : (Object.entries(parameters).find(([key]) => key === name)?.[1] ?? whole),
    )

/** Statuses in which nothing happens to a job any more. */
const ENDED = ['Completed', 'Failed', 'Stopped', 'Suspended']

export const isEnded = (status: string): boolean => ENDED.includes(status)

/** The items of a job, each with the moment that it was written. */
const timed = (job: Job, startsAt: Millis): JobState['stream'] => {
    const { stream, runsSeconds } = job.script
    return stream.map((item, index) => ({
        ...item,
        text: filled(item.text, job),
        at: startsAt + Math.floor((runsSeconds * 1000 * (index + 1)) / (stream.length + 1)),
        number: index,
    }))
}

/**
 * New until a worker takes it, Activating, Running, then where its script ends. A stop takes a quarter of a minute.
 * https://learn.microsoft.com/azure/automation/automation-runbook-execution
 */
export const stateAt = (job: Job, now: Millis): JobState => {
    const { takenAt, script, stopAskedAt, createdAt } = job
    const startsAt = takenAt === undefined ? Infinity : takenAt + script.startsAfterSeconds * 1000
    const endsAt = startsAt + script.runsSeconds * 1000
    const stopped = stopAskedAt !== undefined && stopAskedAt < endsAt
    const stoppedAt = stopped ? stopAskedAt + STOPPING : Infinity
    const written = timed(job, startsAt).filter(({ at }) => at <= Math.min(now, stopAskedAt ?? now))
    const state = (status: string, changedAt: Millis, endedAt: Millis | null = null): JobState => ({
        status,
        startedAt: now >= startsAt ? startsAt : null,
        endedAt,
        changedAt,
        exception:
            endedAt !== null && script.exception !== null && !stopped ? filled(script.exception, job) : null,
        stream: written,
    })
    if (now >= stoppedAt) return state('Stopped', stoppedAt, stoppedAt)
    if (stopped && now >= stopAskedAt) return state('Stopping', stopAskedAt)
    if (now >= endsAt) return state(script.ends, endsAt, isEnded(script.ends) ? endsAt : null)
    if (now >= startsAt) return state('Running', startsAt)
    if (takenAt !== undefined && now >= takenAt + (script.startsAfterSeconds * 1000) / 2)
        return state('Activating', takenAt + (script.startsAfterSeconds * 1000) / 2)
    return state('New', createdAt)
}
