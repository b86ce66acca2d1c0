import { appError, type AppError, type ErrorFacts } from '../errors.ts'
import { isObject } from '../json.ts'
import { err, ok, type Result } from '../result.ts'
import type { Tenant } from '../setup/tenant.ts'
import { CLOUDS } from './clouds.ts'
import { parseGraphError } from './graph-errors.ts'
import { callMicrosoft, type MicrosoftRequest, type OutboundDependencies } from './outbound-call.ts'

/**
 * The least role in Azure, given on the Automation account: it starts, reads and stops jobs and reads their streams, and
 * can neither list nor read runbooks.
 * @see https://learn.microsoft.com/azure/automation/automation-role-based-access-control
 */
export const JOB_OPERATOR = 'Automation Job Operator'

/** What a runbook takes, below `Microsoft.Automation/automationAccounts/`: without one of these nothing runs to its end. */
export const JOB_ACTIONS = ['jobs/write', 'jobs/read', 'jobs/streams/read'] as const
/** To stop a job, and to read its output: runbooks run without. */
export const MORE_JOB_ACTIONS = ['jobs/stop/action', 'jobs/output/read'] as const
type JobAction = (typeof JOB_ACTIONS)[number] | (typeof MORE_JOB_ACTIONS)[number]

const API_VERSION = 'api-version=2023-11-01'
/** Pages of errors that are counted. */
const MOST_PAGES = 10

/** An Automation account, as an admin names it. */
export interface AutomationAccount {
    readonly subscriptionId: string
    readonly resourceGroup: string
    readonly account: string
}

/** Where a job is: the path of its account below Azure Resource Manager, and the name that we gave it, a GUID. */
export interface JobPlace {
    readonly account: string
    readonly name: string
}

/** The path of an Automation account. */
export const accountPath = ({ subscriptionId, resourceGroup, account }: AutomationAccount): string =>
    `/subscriptions/${encodeURIComponent(subscriptionId)}/resourceGroups/${encodeURIComponent(resourceGroup)}` +
    `/providers/Microsoft.Automation/automationAccounts/${encodeURIComponent(account)}`

interface JobRequest {
    readonly tenant: Tenant
    readonly job: JobPlace
    readonly timeoutMs: number
}

const codeOf = (body: unknown): string =>
    // Resource Manager wraps its errors, Automation does not.
    (parseGraphError(body) ?? parseGraphError({ error: body }))?.code || '-'

/**
 * Azure's error statuses by what a person can do about them; undefined: as everywhere at Microsoft.
 * @param action what a 403 says is not allowed
 */
export const automationRefusal =
    (tenant: Tenant, action: string): NonNullable<MicrosoftRequest['refusal']> =>
    (status: number, body: unknown, facts: ErrorFacts): AppError | undefined => {
        if (status === 401) return appError('AUTOMATION_TOKEN_REFUSED', [CLOUDS[tenant.cloud].azure], facts)
        if (status === 403) return appError('AUTOMATION_ROLE_MISSING', [JOB_OPERATOR, action], facts)
        if (status === 404) return appError('AUTOMATION_NOT_FOUND', [codeOf(body)], facts)
        if (status === 429 || status >= 500) return undefined
        return appError('AUTOMATION_REQUEST_REFUSED', [String(status), codeOf(body)], facts)
    }

const call = <T>(
    deps: OutboundDependencies,
    { tenant, job, timeoutMs }: JobRequest,
    what: Pick<MicrosoftRequest, 'method' | 'body' | 'isText'> & {
        readonly action: JobAction
        readonly below?: string
        readonly query?: string
    },
    parse: (body: unknown, facts: ErrorFacts) => Result<T>,
): Result<T> => {
    const { method, action, body, isText, below = '', query = API_VERSION } = what
    return callMicrosoft(
        deps,
        {
            tenant,
            service: 'automation',
            permission: JOB_OPERATOR,
            method,
            url: `${CLOUDS[tenant.cloud].azure}${job.account}/jobs/${job.name}${below}?${query}`,
            urlTemplate: `/automationAccounts/{account}/jobs/{job}${below}`,
            headers: {
                ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
                ...(isText ? { Accept: 'text/plain' } : {}),
            },
            ...(body === undefined ? {} : { body }),
            ...(isText ? { isText } : {}),
            timeoutMs,
            refusal: automationRefusal(tenant, action),
        },
        parse,
    )
}

/** The word that Azure has for where a job is: New, Activating, Running, Completed, … There may come more. */
function parseStatus(body: unknown, facts: ErrorFacts): Result<string> {
    const properties = isObject(body) && isObject(body['properties']) ? body['properties'] : {}
    const { status } = properties
    return typeof status === 'string' && /^[A-Za-z]{1,30}$/.test(status)
        ? ok(status)
        : err(appError('MICROSOFT_ANSWER_UNREADABLE', ['it holds no job'], facts))
}

/** What is to run where, under which values. Azure keeps the values with the job: none may be a secret. */
export interface JobDefinition {
    readonly runbook: string
    /** Group of Hybrid Runbook Workers; empty: in Azure. */
    readonly workerGroup: string
    readonly parameters: Readonly<Record<string, string>>
}

/** A name that is taken: an earlier call made the job, and its answer was lost. */
const isTaken = ({ code, parameters }: AppError): boolean =>
    code === 'AUTOMATION_REQUEST_REFUSED' && parameters[0] === '409'

/**
 * Starts a job under a name of ours. Asked again under the same name, Azure makes no second one: it answers 409.
 * Errors: AUTOMATION_NOT_FOUND (404: account or runbook), AUTOMATION_ROLE_MISSING (403), AUTOMATION_REQUEST_REFUSED (400:
 * worker group or parameters), and those of every call.
 * @see https://learn.microsoft.com/rest/api/automation/job/create
 */
export function createJob(
    deps: OutboundDependencies,
    request: JobRequest,
    { runbook, workerGroup, parameters }: JobDefinition,
): Result<void> {
    const body = JSON.stringify({
        properties: {
            runbook: { name: runbook },
            parameters,
            ...(workerGroup === '' ? {} : { runOn: workerGroup }),
        },
    })
    const made = call(deps, request, { method: 'PUT', action: 'jobs/write', body }, parseStatus)
    if (made.ok || isTaken(made.error)) return ok(undefined)
    return made
}

/**
 * Where a job is; null: Azure has none of this name.
 * @see https://learn.microsoft.com/rest/api/automation/job/get
 */
export function readJobStatus(deps: OutboundDependencies, request: JobRequest): Result<string | null> {
    const read = call(deps, request, { method: 'GET', action: 'jobs/read' }, parseStatus)
    return !read.ok && read.error.code === 'AUTOMATION_NOT_FOUND' ? ok(null) : read
}

/** A page of streams: how many items, and what follows it. */
function parsePage(
    body: unknown,
    facts: ErrorFacts,
): Result<{ readonly items: number; readonly next: string }> {
    const { value, nextLink } = isObject(body) ? body : {}
    return Array.isArray(value)
        ? ok({ items: value.length, next: typeof nextLink === 'string' ? nextLink : '' })
        : err(appError('MICROSOFT_ANSWER_UNREADABLE', ['it holds no list'], facts))
}

/** Of the address of the next page only its query: it is asked of the same job. Empty: there is none. */
export const queryOf = (next: string): string => /^[^?#]*\?([^#\s]{1,2000})/.exec(next)?.[1] ?? ''

/**
 * Counts what a job wrote to its error stream, up to some hundred. The texts are not read: they may quote what must not be
 * kept.
 * @see https://learn.microsoft.com/rest/api/automation/job-stream/list-by-job
 */
export function countErrors(deps: OutboundDependencies, request: JobRequest): Result<number> {
    let query = `${API_VERSION}&$filter=${encodeURIComponent("properties/streamType eq 'Error'")}`
    let count = 0
    for (let page = 0; page < MOST_PAGES; page += 1) {
        const read = call(
            deps,
            request,
            { method: 'GET', action: 'jobs/streams/read', below: '/streams', query },
            parsePage,
        )
        if (!read.ok) return read
        count += read.value.items
        query = queryOf(read.value.next)
        if (query === '') break
    }
    return ok(count)
}

/**
 * What a job wrote to its output, as plain text.
 * @see https://learn.microsoft.com/rest/api/automation/job/get-output
 */
export const readOutput = (deps: OutboundDependencies, request: JobRequest): Result<string> =>
    call(
        deps,
        request,
        { method: 'GET', action: 'jobs/output/read', below: '/output', isText: true },
        (body) => ok(typeof body === 'string' ? body : ''),
    )

/**
 * Asks a job to stop: it stops some time later, if it had not ended.
 * @see https://learn.microsoft.com/rest/api/automation/job/stop
 */
export const stopJob = (deps: OutboundDependencies, request: JobRequest): Result<void> =>
    call(deps, request, { method: 'POST', action: 'jobs/stop/action', below: '/stop', isText: true }, () =>
        ok(undefined),
    )
