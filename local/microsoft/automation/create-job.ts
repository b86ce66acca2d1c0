import type { Answer, ServiceRequest } from '../http/exchange.ts'
import { isJsonObject, jsonObject } from '../http/json-object.ts'
import { isGuid } from '../tenants.ts'
import { armAnswer, automationError } from './arm-answer.ts'
import { idOfAccount, type AutomationAccount } from './automation-account.ts'
import type { JobBook } from './job-book.ts'
import { jobEntity } from './job-entity.ts'
import type { Runbook } from './runbooks.ts'

/** What happens when a job is asked for under a name that is taken. */
export type RepeatedJob = 'conflict' | 'same'

interface JobRequest {
    readonly runbook: string
    readonly parameters: Readonly<Record<string, string>>
    readonly runOn: string
}

/** The request that a body holds, or what is wrong with it. */
const parseRequest = (text: string): JobRequest | string => {
    const properties = jsonObject(text)?.properties
    if (!isJsonObject(properties)) return 'The request body must hold properties.'
    const other = Object.keys(properties).find((name) => !['runbook', 'parameters', 'runOn'].includes(name))
    if (other !== undefined) return `Unknown property ${other}.`
    const { runbook, parameters = {}, runOn = '' } = properties
    if (!isJsonObject(runbook) || typeof runbook.name !== 'string') return 'The runbook name is missing.'
    if (!isJsonObject(parameters)) return 'The parameters must be an object.'
    const wrong = Object.entries(parameters).find(([, value]) => typeof value !== 'string')
    if (wrong) return `The value of parameter ${wrong[0]} must be a string.`
    if (typeof runOn !== 'string') return 'runOn must be a string.'
    return { runbook: runbook.name, parameters: parameters as Record<string, string>, runOn }
}

const TYPES: Readonly<Record<string, RegExp>> = {
    'System.Boolean': /^(?:true|false|0|1)$/i,
    'System.Int32': /^-?\d{1,9}$/,
}

const missingParameter = ({ parameters }: Runbook, given: JobRequest['parameters']): string | undefined =>
    parameters.find(({ name, isMandatory }) => isMandatory && given[name] === undefined)?.name

/** What PowerShell says when it cannot call the runbook with these parameters. */
const callProblem = (runbook: Runbook, given: JobRequest['parameters']): string | undefined => {
    for (const [name, value] of Object.entries(given)) {
        const parameter = runbook.parameters.find((one) => one.name === name)
        if (parameter === undefined)
            return `A parameter cannot be found that matches parameter name '${name}'.`
        if (TYPES[parameter.type]?.test(value) === false)
            return `Cannot process argument transformation on parameter '${name}'. Cannot convert value to type "${parameter.type}".`
    }
    return undefined
}

/**
 * Makes a job under the client's name. A name that is taken is a conflict: the job that is there goes on.
 * https://learn.microsoft.com/rest/api/automation/job/create
 */
export const createJob = (
    book: JobBook,
    account: AutomationAccount,
    request: ServiceRequest,
    name: string,
    options: { readonly repeatedJob: RepeatedJob; readonly now: number },
): Answer => {
    if (!isGuid(name)) return automationError(request, 400, 'BadRequest', 'The job name must be a GUID.')
    const asked = parseRequest(request.body)
    if (typeof asked === 'string') return automationError(request, 400, 'BadRequest', asked)
    const runbook = account.runbooks.find((one) => one.name.toLowerCase() === asked.runbook.toLowerCase())
    if (runbook === undefined)
        return automationError(request, 404, 'NotFound', `The runbook ${asked.runbook} was not found.`)
    const { runOn, parameters } = asked
    if (runOn !== '' && !account.workerGroups.some((group) => group.name === runOn))
        return automationError(request, 400, 'BadRequest', `The hybrid worker group ${runOn} was not found.`)
    const accountId = idOfAccount(account)
    const known = book.find(accountId, name)
    if (known !== undefined) {
        book.countPut(known)
        return options.repeatedJob === 'same'
            ? armAnswer(request, jobEntity(known, options.now), 201)
            : automationError(
                  request,
                  409,
                  'Conflict',
                  `Job with specified id already exists. Job id: ${known.name}`,
              )
    }
    const missing = missingParameter(runbook, parameters)
    if (missing !== undefined)
        return automationError(
            request,
            400,
            'BadRequest',
            `The value of mandatory parameter ${missing} of runbook ${runbook.name} is missing.`,
        )
    const cannotRun = callProblem(runbook, parameters)
    const job = book.create(accountId, {
        name,
        runbook,
        parameters,
        runOn,
        ...(cannotRun === undefined ? {} : { cannotRun }),
    })
    return armAnswer(request, jobEntity(job, options.now), 201)
}
