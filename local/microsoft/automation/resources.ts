import type { Millis } from '../clock.ts'
import type { Answer, ServiceRequest } from '../http/exchange.ts'
import { armAnswer, armHeaders, automationError } from './arm-answer.ts'
import { idOfAccount, type AutomationAccount } from './automation-account.ts'
import { permissionsOn, type AzureRole } from './azure-roles.ts'
import { createJob, type RepeatedJob } from './create-job.ts'
import type { JobBook } from './job-book.ts'
import { isEnded, stateAt, type Job } from './job.ts'
import { jobEntity, jobListItem } from './job-entity.ts'
import { listStreams, oneStream } from './list-streams.ts'
import { runbookEntity, workerGroupEntity } from './runbook-entity.ts'

export interface AutomationRequest {
    readonly book: JobBook
    readonly account: AutomationAccount
    readonly request: ServiceRequest
    readonly now: Millis
    readonly repeatedJob: RepeatedJob
    /** Of the caller. */
    readonly roles: readonly AzureRole[]
    /** What the path names, decoded. */
    readonly names: readonly string[]
}

/** A resource below an Automation account: its path, the action that its role needs, and what it answers. */
export interface AutomationResource {
    readonly method: 'GET' | 'PUT' | 'POST'
    readonly path: RegExp
    /** Below `Microsoft.Automation/automationAccounts`, or of another provider. */
    readonly action: string
    readonly apiVersions: readonly string[]
    readonly answer: (asked: AutomationRequest) => Answer
}

const onJob =
    (answer: (job: Job, asked: AutomationRequest) => Answer) =>
    (asked: AutomationRequest): Answer => {
        const [name = ''] = asked.names
        const job = asked.book.find(idOfAccount(asked.account), name)
        return job === undefined
            ? automationError(asked.request, 404, 'NotFound', `The job ${name} was not found.`)
            : answer(job, asked)
    }

const stop = (job: Job, { book, request, now }: AutomationRequest): Answer => {
    if (isEnded(stateAt(job, now).status))
        return automationError(
            request,
            400,
            'BadRequest',
            `The job ${job.name} has ended and cannot be stopped.`,
        )
    book.stop(job)
    return { status: 200, headers: armHeaders(request), body: '' }
}

const output = (job: Job, { request, now }: AutomationRequest): Answer => ({
    status: 200,
    headers: { 'content-type': 'text/plain; charset=utf-8', ...armHeaders(request) },
    body: stateAt(job, now)
        .stream.filter(({ streamType }) => streamType === 'Output')
        .map(({ text }) => text)
        .join('\n'),
})

const AUTOMATION_VERSIONS = ['2023-11-01', '2024-10-23']

const STATUS = /^properties\/(?:status eq '(\w+)'|runbook\/name eq '([^']+)')$/

const listJobs = ({ book, account, request, now }: AutomationRequest): Answer => {
    const text = request.query.get('$filter')
    const [found, status, runbook] = STATUS.exec(text ?? '') ?? []
    if (text !== null && found === undefined)
        return automationError(request, 400, 'BadRequest', `The filter "${text}" is not supported.`)
    const jobs = book
        .jobs(idOfAccount(account))
        .filter((job) => status === undefined || stateAt(job, now).status === status)
        .filter((job) => runbook === undefined || job.runbook === runbook)
    return armAnswer(request, { value: jobs.map((job) => jobListItem(job, now)) })
}

/** Jobs, their output and streams, runbooks and worker groups. https://learn.microsoft.com/rest/api/automation/job */
const ownResources: readonly Omit<AutomationResource, 'apiVersions'>[] = [
    { method: 'GET', path: /^\/jobs$/, action: 'jobs/read', answer: listJobs },
    {
        method: 'PUT',
        path: /^\/jobs\/([^/]+)$/,
        action: 'jobs/write',
        answer: ({ book, account, request, names, now, repeatedJob }) =>
            createJob(book, account, request, names[0] ?? '', { repeatedJob, now }),
    },
    {
        method: 'GET',
        path: /^\/jobs\/([^/]+)$/,
        action: 'jobs/read',
        answer: onJob((job, { request, now }) => armAnswer(request, jobEntity(job, now))),
    },
    { method: 'POST', path: /^\/jobs\/([^/]+)\/stop$/, action: 'jobs/stop/action', answer: onJob(stop) },
    { method: 'GET', path: /^\/jobs\/([^/]+)\/output$/, action: 'jobs/output/read', answer: onJob(output) },
    {
        method: 'GET',
        path: /^\/jobs\/([^/]+)\/streams$/,
        action: 'jobs/streams/read',
        answer: onJob((job, { request, now }) => listStreams(job, request, now)),
    },
    {
        method: 'GET',
        path: /^\/jobs\/([^/]+)\/streams\/([^/]+)$/,
        action: 'jobs/streams/read',
        answer: onJob((job, { request, now, names }) => oneStream(job, names[1] ?? '', request, now)),
    },
    {
        method: 'GET',
        path: /^\/runbooks$/,
        action: 'runbooks/read',
        answer: ({ account, request }) =>
            armAnswer(request, { value: account.runbooks.map((one) => runbookEntity(account, one, false)) }),
    },
    {
        method: 'GET',
        path: /^\/runbooks\/([^/]+)$/,
        action: 'runbooks/read',
        answer: ({ account, request, names: [name = ''] }) => {
            const runbook = account.runbooks.find((one) => one.name.toLowerCase() === name.toLowerCase())
            return runbook === undefined
                ? automationError(request, 404, 'NotFound', `The runbook ${name} was not found.`)
                : armAnswer(request, runbookEntity(account, runbook, true))
        },
    },
    {
        method: 'GET',
        path: /^\/hybridRunbookWorkerGroups$/,
        action: 'hybridRunbookWorkerGroups/read',
        answer: ({ account, request }) =>
            armAnswer(request, { value: account.workerGroups.map((one) => workerGroupEntity(account, one)) }),
    },
]

/** Also what the caller may do on the account, of the provider Microsoft.Authorization. https://learn.microsoft.com/rest/api/authorization/permissions/list-for-resource */
export const automationResources: readonly AutomationResource[] = [
    ...ownResources.map((resource) => ({ ...resource, apiVersions: AUTOMATION_VERSIONS })),
    {
        method: 'GET',
        path: /^\/providers\/Microsoft\.Authorization\/permissions$/i,
        action: 'Microsoft.Authorization/permissions/read',
        apiVersions: ['2022-04-01'],
        answer: ({ account, request, roles }) =>
            armAnswer(request, { value: permissionsOn(roles, idOfAccount(account)) }),
    },
]
