import type { Clock, JobHistory } from '../ports.ts'
import type { JobName, RunSummary } from './job-run.ts'

export interface RecordRunDependencies {
    readonly runs: JobHistory
    readonly clock: Clock
}

/**
 * Runs one job and leaves a row of its history: when, how long, what came of it; no row when
 * `summarise` answers null, because there was nothing to do. Answers what the job answered. A job
 * that breaks off is recorded as failed, and breaks off all the same.
 */
export function recordRun<T>(
    deps: RecordRunDependencies,
    job: JobName,
    tenantId: string | null,
    run: () => T,
    summarise: (outcome: T) => RunSummary | null,
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
    const summary = summarise(outcome)
    if (summary) record(summary)
    return outcome
}
