import { ERRORS, isErrorCode } from '../../errors.ts'
import { COUNT_LABELS, JOB_TITLES, type JobRun } from '../../maintenance/job-run.ts'
import type { CurrentUser } from '../../ports.ts'
import type { JobRunView } from './service-health-page.ts'

/** What an error's sentence would name is not kept with a run. */
const UNKNOWN = '…'

/** One run of a job, in the user's language. `tenantName` answers the name of a tenant's row. */
export function toJobRunView(
    run: JobRun & { readonly sysId: string },
    user: Pick<CurrentUser, 'translate'>,
    tenantName: (sysId: string) => string,
): JobRunView {
    const { counts, errorCode } = run
    const kinds = Object.keys(COUNT_LABELS) as (keyof typeof COUNT_LABELS)[]
    return {
        sysId: run.sysId,
        job: run.job,
        title: user.translate(JOB_TITLES[run.job]),
        tenant: run.tenantId === null ? null : tenantName(run.tenantId),
        startedAt: new Date(run.startedAt).toISOString(),
        durationMs: run.durationMs,
        outcome: run.outcome,
        counts: kinds
            .map((kind) => ({ label: user.translate(COUNT_LABELS[kind]), value: counts[kind] ?? 0 }))
            .filter(({ value }) => value !== 0),
        error:
            errorCode !== null && isErrorCode(errorCode)
                ? {
                      code: errorCode,
                      message: user.translate(ERRORS[errorCode].message, [UNKNOWN, UNKNOWN, UNKNOWN]),
                  }
                : null,
        correlationId: run.correlationId,
    }
}
