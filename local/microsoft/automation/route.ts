import type { ScenarioClock } from '../clock.ts'
import type { SigningKeys } from '../entra/signing-keys.ts'
import { authorizeFor, type Caller } from '../graph/authorize.ts'
import type { Throttle } from '../graph/throttle.ts'
import { cloudsOfManagementHost } from '../hosts.ts'
import { header, type Answer, type ServiceRequest } from '../http/exchange.ts'
import { findApp, findTenant, type AppRegistration, type Tenant } from '../tenants.ts'
import { armError } from './arm-answer.ts'
import { idOfAccount } from './automation-account.ts'
import { isAllowed } from './azure-roles.ts'
import type { RepeatedJob } from './create-job.ts'
import type { JobBook } from './job-book.ts'
import { automationResources } from './resources.ts'

export interface Automation {
    readonly tenants: readonly Tenant[]
    readonly keys: SigningKeys
    readonly clock: ScenarioClock
    readonly book: JobBook
    readonly repeatedJob: () => RepeatedJob
    readonly throttle: Throttle
}

const PATH =
    /^\/subscriptions\/([^/]+)\/resourceGroups\/([^/]+)\/providers\/Microsoft\.Automation\/automationAccounts\/([^/]+)(\/.+)$/i

type Refusal = readonly [status: number, code: string, message: string]

const versionProblem = (version: string | null, supported: readonly string[]): Refusal | undefined => {
    if (version === null)
        return [
            400,
            'MissingApiVersionParameter',
            'The api-version query parameter (?api-version=) is required for all requests.',
        ]
    return supported.includes(version)
        ? undefined
        : [
              400,
              'NoRegisteredProviderFound',
              `No registered resource provider found for API version '${version}'. The supported api-versions are '${supported.join(', ')}'.`,
          ]
}

const appOf = (tenants: readonly Tenant[], caller: Caller): AppRegistration | undefined => {
    const tenant = findTenant(tenants, caller.tenantId)
    return tenant && findApp(tenant, caller.clientId)
}

/** What Resource Manager refuses before Automation is asked; undefined: nothing. */
const refusalOf = (
    { tenants, book }: Automation,
    caller: Caller,
    request: ServiceRequest,
    place: { readonly subscription: string; readonly group: string; readonly name: string },
    action: string,
): Refusal | undefined => {
    const { subscription, group, name } = place
    const inSubscription = book.accounts().filter(({ subscriptionId }) => subscriptionId === subscription)
    const [first] = inSubscription
    if (first === undefined)
        return [404, 'SubscriptionNotFound', `The subscription '${subscription}' could not be found.`]
    if (first.tenantId !== caller.tenantId)
        return [
            401,
            'InvalidAuthenticationTokenTenant',
            `The access token is from the wrong issuer. It must match the tenant associated with this subscription.`,
        ]
    const app = appOf(tenants, caller)
    const whole = action.startsWith('Microsoft.')
        ? action
        : `Microsoft.Automation/automationAccounts/${action}`
    const scope = decodeURIComponent(request.path).replace(
        /\/(?:output|stop|streams.*|providers\/Microsoft\.Authorization\/.*)$/i,
        '',
    )
    if (!isAllowed(app?.azureRoles ?? [], whole, scope))
        return [
            403,
            'AuthorizationFailed',
            `The client '${caller.clientId}' with object id '${app?.objectId ?? ''}' does not have authorization to perform action '${whole}' over scope '${scope}' or the scope is invalid. If access was recently granted, please refresh your credentials.`,
        ]
    const sameGroup = inSubscription.filter(
        ({ resourceGroup }) => resourceGroup.toLowerCase() === group.toLowerCase(),
    )
    if (sameGroup.length === 0)
        return [404, 'ResourceGroupNotFound', `Resource group '${group}' could not be found.`]
    return sameGroup.some((one) => one.name.toLowerCase() === name.toLowerCase())
        ? undefined
        : [
              404,
              'ResourceNotFound',
              `The Resource 'Microsoft.Automation/automationAccounts/${name}' under resource group '${group}' was not found.`,
          ]
}

/**
 * Routes a request to Azure Resource Manager: token, version, role of the app on the resource, then the resource.
 * https://learn.microsoft.com/azure/azure-resource-manager/management/overview
 */
export const answerAutomation = async (automation: Automation, request: ServiceRequest): Promise<Answer> => {
    const now = automation.clock.now()
    const refuse = ([status, code, message]: Refusal): Answer => armError(request, status, code, message)
    const caller = await authorizeFor(automation.keys, automation.tenants, {
        authorization: header(request.headers, 'authorization'),
        audiences: [`https://${request.host}`, `https://${request.host}/`],
        clouds: cloudsOfManagementHost(request.host),
        now,
    })
    if ('unauthorized' in caller) return refuse([401, 'InvalidAuthenticationToken', caller.unauthorized])
    const [, subscription = '', group = '', name = '', below = ''] = PATH.exec(request.path) ?? []
    const own = automationResources.filter(({ path }) => path.test(below))
    if (own.length === 0)
        return refuse([404, 'InvalidResourceType', `The resource type could not be found: ${request.path}`])
    const resource = own.find(({ method }) => method === request.method)
    if (resource === undefined)
        return refuse([405, 'MethodNotAllowed', `${request.method} is not supported on this resource.`])
    const wrongVersion = versionProblem(request.query.get('api-version'), resource.apiVersions)
    if (wrongVersion) return refuse(wrongVersion)
    const place = { subscription, group, name }
    const refused = refusalOf(automation, caller, request, place, resource.action)
    if (refused) return refuse(refused)
    const wait = resource.action === 'jobs/write' && automation.throttle.count(caller, now, 'automation-jobs')
    if (wait)
        return armError(request, 429, 'TooManyRequests', 'Too many jobs were asked for.', {
            'retry-after': `${wait}`,
        })
    const account = automation.book
        .accounts()
        .find((one) => idOfAccount(one).toLowerCase() === request.path.slice(0, -below.length).toLowerCase())!
    const names = (resource.path.exec(below) ?? []).slice(1).map(decodeURIComponent)
    const { book, repeatedJob } = automation
    const roles = appOf(automation.tenants, caller)?.azureRoles ?? []
    return resource.answer({ book, account, request, now, repeatedJob: repeatedJob(), roles, names })
}
