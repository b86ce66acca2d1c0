import type { AppError } from '../errors.ts'
import type { Clock, JobHistory } from '../ports.ts'
import type { JobCounts, JobName, JobOutcome } from './job-run.ts'

export interface RunSummary {
    readonly outcome: JobOutcome
    readonly counts: JobCounts
    readonly error?: AppError | undefined
}

export interface RecordRunDependencies {
    readonly runs: JobHistory
    readonly clock: Clock
}

/**
 * Runs one job and leaves a row of its history: when, how long, what came of it. Answers what the job answered. A job
 * that breaks off is recorded as failed, and breaks off all the same.
 */
export function recordRun<T>(
    deps: RecordRunDependencies,
    job: JobName,
    tenantId: string | null,
    run: () => T,
    summarise: (outcome: T) => RunSummary,
): T {
    const startedAt = deps.clock.now()
    const record = ({ outcome, counts, error }: RunSummary): void =>
        deps.runs.record({
            job,
            tenantId,
            startedAt,
            durationMs: deps.clock.now() - startedAt,
            outcome,
            counts,
            errorCode: error?.code ?? null,
            correlationId: error?.correlationId ?? null,
        })
    let outcome: T
    try {
        outcome = run()
    } catch (thrown) {
        record({ outcome: 'failed', counts: {} })
        throw thrown
    }
    record(summarise(outcome))
    return outcome
}
