import { appError, type AppError } from '../../errors.ts'
import {
    createJob,
    readJobStatus,
    stopJob,
    type JobDefinition,
} from '../../microsoft-clients/automation-jobs.ts'
import { ok, type Result } from '../../result.ts'
import type { Attempt, OperationWork } from '../operation-runner.ts'
import { afterCompletion } from './after-completion.ts'
import { namedValues, principalNameOf } from './named-values.ts'
import type { Runbook } from './runbook.ts'
import { isJobUnderway, jobOf, type RunbookJob } from './runbook-job.ts'
import { checkValues, type RunbookValues } from './runbook-values.ts'

const SECOND_MS = 1000
const MINUTE_MS = 60 * SECOND_MS
/** When a job is looked at again. */
const LOOKS_MS = [5, 10, 20, 30].map((seconds) => seconds * SECOND_MS)
/** How long a job that was told to stop is waited for. */
const STOPPING_MS = 5 * MINUTE_MS

/**
 * Statuses after which nothing happens to a job by itself. Blocked, Disconnected and what Azure may add are waited for
 * until the time of the runbook is over.
 * @see https://learn.microsoft.com/azure/automation/automation-runbook-execution
 */
const FAILED = ['Failed', 'Stopped', 'Suspended']

/** A runbook that is to run. */
export interface RunbookCall {
    readonly name: string
    /** Of a person the sys_id. */
    readonly parameters: RunbookValues
    /** What the runbook calls a person by; without it the user principal name that Microsoft Graph tells. */
    readonly nameOf?: (userSysId: string) => Result<string>
}

/** What is known while an attempt is made. */
interface RunbookWork {
    readonly work: OperationWork
    readonly runbook: Runbook
    readonly job: RunbookJob
    readonly call: RunbookCall
}

const failed = (error: AppError): Attempt => ({ then: 'failed', error })

/**
 * Runs a registered runbook as a job of Azure Automation, over as many attempts as it takes: starts it under a name that
 * follows from the operation, looks at it until it has ended, reads its error stream and output, and stops it when its time
 * is over. What the next attempt has to know is noted before each call that changes something, so that no job is started
 * twice. Ends with `runbook-completed` [label] or `runbook-reference` [label, reference], or with one of RUNBOOK_ERRORS.
 * @see https://learn.microsoft.com/azure/automation/automation-runbook-execution
 */
export function attemptRunbook(work: OperationWork, call: RunbookCall): Attempt {
    const runbook = work.settings.runbooks.find(
        ({ name, isOn }) => (isOn || isJobUnderway(work.operation)) && name === call.name,
    )
    if (!runbook) return failed(appError('RUNBOOK_NOT_REGISTERED', [call.name.slice(0, 100)]))
    const known: RunbookWork = { work, runbook, job: jobOf(work, runbook), call }
    if (known.job.askedAt !== null) return follow(known)
    // Nothing was asked of Azure yet.
    return known.job.stopWantedAt === null ? start(known) : { then: 'stopped' }
}

function requestTo({ work: { connection, limitMs }, job }: RunbookWork) {
    return { tenant: connection.azure, job, timeoutMs: limitMs() }
}

function definitionOf({ work, runbook, call }: RunbookWork): Result<JobDefinition> {
    const values = checkValues(work.deps, runbook, call.parameters)
    if (!values.ok) return values
    const named = namedValues(
        runbook,
        values.value,
        call.nameOf ?? ((userSysId) => principalNameOf(work, userSysId)),
    )
    return named.ok
        ? ok({ runbook: runbook.name, workerGroup: runbook.workerGroup, parameters: named.value })
        : named
}

function start(known: RunbookWork): Attempt {
    const { work, job } = known
    if (work.operation.isDryRun) return dryRun(known)
    const definition = definitionOf(known)
    if (!definition.ok) return failed(definition.error)
    const isNoted = work.note({
        jobId: job.name,
        automation: job.account,
        askedAt: String(job.askedAt ?? work.deps.clock.now()),
    })
    if (!isNoted) return { then: 'taken-over' }
    const made = createJob(work.deps, requestTo(known), definition.value)
    return made.ok ? lookAgain(known) : failed(made.error)
}

/** Names of parameters only: a dry run asks Microsoft for nobody's name. */
function dryRun({ work, runbook, job, call }: RunbookWork): Attempt {
    const values = checkValues(work.deps, runbook, call.parameters)
    if (!values.ok) return failed(values.error)
    const names = Object.keys(values.value).join(', ')
    const where = runbook.workerGroup === '' ? '' : `, runOn ${runbook.workerGroup}`
    const asked = `PUT /automationAccounts/{account}/jobs/${job.name} ${runbook.name} (${names})${where}`
    return { then: 'succeeded', outcome: { code: 'dry-run', parameters: [asked] } }
}

function lookAgain(
    { work: { deps }, job }: RunbookWork,
    more: Readonly<Record<string, string>> = {},
): Extract<Attempt, { readonly then: 'at' }> {
    const now = deps.clock.now()
    return {
        then: 'at',
        at: now + (LOOKS_MS[Math.min(job.looks, LOOKS_MS.length - 1)] ?? 0),
        progress: { jobSeenAt: String(job.seenAt ?? now), looks: String(job.looks + 1), ...more },
    }
}

const timeout = ({ runbook, job }: RunbookWork, status: string): AppError =>
    appError('RUNBOOK_TIMEOUT', [runbook.label, String(runbook.timeoutMinutes), job.name, status])

const isLate = ({ work: { deps }, runbook, job }: RunbookWork): boolean =>
    job.seenAt !== null && deps.clock.now() - job.seenAt >= runbook.timeoutMinutes * MINUTE_MS

function follow(known: RunbookWork): Attempt {
    const { work, runbook, job } = known
    const status = readJobStatus(work.deps, requestTo(known))
    if (!status.ok) return failed(status.error)
    if (status.value === null) return missing(known)
    if (status.value === 'Completed') return afterCompletion(work, runbook, job)
    if (status.value === 'Stopped' && job.stopWantedAt !== null) return { then: 'stopped' }
    if (FAILED.includes(status.value))
        return failed(
            job.stopAskedAt === null
                ? appError('RUNBOOK_FAILED', [runbook.label, status.value, job.name])
                : timeout(known, status.value),
        )
    if (isLate(known)) return stop(known, status.value)
    return job.stopWantedAt !== null && job.stopToldAt === null ? tellToStop(known) : lookAgain(known)
}

/** Azure has no such job: the call that was to make it never arrived, or its answer is all that was lost. */
function missing(known: RunbookWork): Attempt {
    const { work, runbook, job } = known
    if (job.seenAt !== null) return failed(appError('RUNBOOK_JOB_LOST', [runbook.label]))
    if (job.stopWantedAt === null) return start(known)
    // It is not made any more; a call that is still on its way may make it for some time.
    const now = work.deps.clock.now()
    return now - (job.askedAt ?? 0) < STOPPING_MS
        ? { then: 'at', at: now + MINUTE_MS, progress: {} }
        : { then: 'stopped' }
}

/** It ends as stopped once Azure says so, and by its own outcome where it was faster. What Azure refuses may be asked again. */
function tellToStop(known: RunbookWork): Attempt {
    const { work } = known
    const told = stopJob(work.deps, requestTo(known))
    // A job that has ended is not stopped any more: the next look tells how.
    if (told.ok || told.error.code === 'AUTOMATION_REQUEST_REFUSED')
        return lookAgain(known, { stopToldAt: String(work.deps.clock.now()) })
    if (told.error.retryable) return failed(told.error)
    return { ...lookAgain(known, { stopWantedAt: '' }), error: told.error }
}

/** Asked again it changes nothing; a job that ended meanwhile says so at the next look. */
function stop(known: RunbookWork, status: string): Attempt {
    const { work, job } = known
    const now = work.deps.clock.now()
    if (job.stopAskedAt !== null)
        return now - job.stopAskedAt < STOPPING_MS ? lookAgain(known) : failed(timeout(known, status))
    const stopped = stopJob(work.deps, requestTo(known))
    if (!stopped.ok && stopped.error.retryable) return failed(stopped.error)
    return lookAgain(known, { stopAskedAt: String(now) })
}
