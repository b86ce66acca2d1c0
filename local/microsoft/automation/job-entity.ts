import type { Millis } from '../clock.ts'
import type { JobState, Job } from './job.ts'
import { stateAt } from './job.ts'

/** Azure writes times with an offset. */
export const armTime = (at: Millis): string => new Date(at).toISOString().replace('Z', '+00:00')

const PROVISIONING: Readonly<Record<string, string>> = {
    Completed: 'Succeeded',
    Failed: 'Failed',
    Stopped: 'Failed',
    Suspended: 'Suspended',
}

const TYPE = 'Microsoft.Automation/AutomationAccounts/Jobs'

/** https://learn.microsoft.com/rest/api/automation/job/get */
export const jobEntity = (job: Job, now: Millis): object => {
    const { status, startedAt, endedAt, changedAt, exception } = stateAt(job, now)
    return {
        id: `${job.accountId}/jobs/${job.name}`,
        name: job.name,
        type: TYPE,
        properties: {
            jobId: job.id,
            creationTime: armTime(job.createdAt),
            provisioningState: PROVISIONING[status] ?? 'Processing',
            status,
            statusDetails: 'None',
            startedBy: null,
            startTime: startedAt === null ? null : armTime(startedAt),
            endTime: endedAt === null ? null : armTime(endedAt),
            lastModifiedTime: armTime(changedAt),
            lastStatusModifiedTime: armTime(changedAt),
            exception,
            parameters: job.parameters,
            runOn: job.runOn,
            runbook: { name: job.runbook },
        },
    }
}

/** A job in a list has fewer properties. */
export const jobListItem = (job: Job, now: Millis): object => {
    const { status, startedAt, endedAt, changedAt } = stateAt(job, now)
    return {
        id: `${job.accountId}/jobs/${job.name}`,
        name: job.name,
        type: TYPE,
        properties: {
            jobId: job.id,
            runbook: { name: job.runbook },
            creationTime: armTime(job.createdAt),
            provisioningState: PROVISIONING[status] ?? 'Processing',
            status,
            startTime: startedAt === null ? null : armTime(startedAt),
            endTime: endedAt === null ? null : armTime(endedAt),
            lastModifiedTime: armTime(changedAt),
            runOn: job.runOn,
        },
    }
}

type Written = JobState['stream'][number]

export const streamId = (job: Job, item: Written): string =>
    `${job.id}_${String(item.at).padStart(20, '0')}_${String(item.number).padStart(20, '0')}`

/** Lists give the summary; the whole text is in the item by itself. */
export const streamEntity = (job: Job, item: Written, isWhole: boolean): object => {
    const id = streamId(job, item)
    return {
        id: `${job.accountId}/jobs/${job.name}/streams/${id}`,
        properties: {
            jobStreamId: id,
            time: armTime(item.at),
            streamType: item.streamType,
            ...(isWhole ? { streamText: item.text, value: { value: item.text } } : {}),
            summary: item.text.slice(0, 100),
        },
    }
}
