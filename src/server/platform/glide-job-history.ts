import type { GlideRecord } from '@servicenow/glide'
import {
    COUNT_LABELS,
    isJobName,
    type JobCounts,
    type JobOutcome,
    type JobRun,
} from '../maintenance/job-run.ts'
import type { JobHistory } from '../ports.ts'
import { numberOf, textOf, timeOf, toGlideTime } from './glide-values.ts'
import { insertRecord, mapRecords } from './records.ts'
import { TABLES } from './tables.ts'

const OUTCOMES: readonly string[] = ['done', 'busy', 'failed', 'left-over']

function toCounts(text: string): JobCounts {
    const known = Object.keys(COUNT_LABELS)
    const pairs = text.split(',').map((pair) => pair.split('=') as [string, string?])
    return Object.fromEntries(
        pairs.flatMap(([name, value]) => (known.includes(name) ? [[name, Number(value) || 0]] : [])),
    )
}

const toRun = (record: GlideRecord<string>): (JobRun & { readonly sysId: string }) | undefined => {
    const job = textOf(record, 'job')
    const outcome = textOf(record, 'outcome')
    if (!isJobName(job) || !OUTCOMES.includes(outcome)) return undefined
    return {
        sysId: record.getUniqueValue(),
        job,
        tenantId: textOf(record, 'tenant') || null,
        startedAt: timeOf(record, 'started') ?? 0,
        durationMs: numberOf(record, 'duration'),
        outcome: outcome as JobOutcome,
        counts: toCounts(textOf(record, 'counts')),
        errorCode: textOf(record, 'error_code') || null,
        correlationId: textOf(record, 'correlation_id') || null,
    }
}

/** `newSysId` makes the sys_id of a row that needs no derived one. */
export const glideJobHistory = (newSysId: () => string): JobHistory => ({
    record(run) {
        insertRecord(TABLES.job_run, newSysId(), {
            job: run.job,
            tenant: run.tenantId ?? '',
            started: toGlideTime(run.startedAt),
            duration: String(run.durationMs),
            outcome: run.outcome,
            counts: Object.entries(run.counts)
                .filter(([, count]) => count > 0)
                .map(([name, count]) => `${name}=${count}`)
                .join(','),
            error_code: run.errorCode ?? '',
            correlation_id: run.correlationId ?? '',
        })
    },
    newest: (limit, job) =>
        mapRecords(
            TABLES.job_run,
            (query) => {
                if (job) query.addQuery('job', job)
                query.orderByDesc('started')
                query.setLimit(limit)
            },
            toRun,
        ).flatMap((run) => (run ? [run] : [])),
})
