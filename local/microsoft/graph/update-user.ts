import type { DirectoryAccount } from '../directory/account.ts'
import { jsonObject, type JsonObject } from '../http/json-object.ts'
import type { Answer, ServiceRequest } from '../http/exchange.ts'
import type { Caller } from './authorize.ts'
import { badRequestAnswer, insufficientPrivileges, noContent } from './directory-answer.ts'
import type { GraphExchange } from './graph-error.ts'
import { mayChangeSensitive } from './password-authority.ts'
import type { Graph } from './route.ts'
import { setPassword, SYNCED } from './set-password.ts'

const ANY_PROPERTY = ['User.ReadWrite.All', 'Directory.ReadWrite.All']
const SWITCH = [...ANY_PROPERTY, 'User.EnableDisableAccount.All']
const PASSWORD = [...ANY_PROPERTY, 'User-PasswordProfile.ReadWrite.All']

/** Of which one is needed before anything else is looked at. */
export const PATCH_PERMISSIONS = [...new Set([...SWITCH, ...PASSWORD])]

/** ISO 3166-1 alpha-2, as far as its form goes. */
const COUNTRY = /^[A-Z]{2}$/

const isText = (value: unknown): boolean => value === null || typeof value === 'string'

/** The properties that can be changed here, and what each takes. */
const takes: Readonly<Record<string, (value: unknown) => boolean>> = {
    accountEnabled: (value) => typeof value === 'boolean',
    department: isText,
    jobTitle: isText,
    passwordProfile: (value) => typeof value === 'object' && value !== null,
    usageLocation: (value) => typeof value === 'string' && COUNTRY.test(value),
}

const permissionsFor = (name: string): readonly string[] =>
    name === 'accountEnabled' ? SWITCH : name === 'passwordProfile' ? PASSWORD : ANY_PROPERTY

/** Properties of a synced account that its Active Directory decides on. */
const MASTERED_ON_PREMISES = ['accountEnabled', 'department', 'jobTitle']

const wrongProperty = (change: JsonObject): string | undefined => {
    for (const [name, value] of Object.entries(change)) {
        if (!Object.hasOwn(takes, name)) return `The property '${name}' cannot be updated here.`
        if (!takes[name]!(value)) return `Invalid value specified for property '${name}' of resource 'User'.`
    }
    return undefined
}

/**
 * PATCH of a user: usage location, department, job title, whether it may sign in, password.
 * https://learn.microsoft.com/graph/api/user-update
 */
export const updateUser = (
    graph: Graph,
    request: ServiceRequest,
    exchange: GraphExchange,
    caller: Caller,
    account: DirectoryAccount,
): Answer => {
    const change = jsonObject(request.body)
    if (change === undefined)
        return badRequestAnswer(exchange, 'The body is not a JSON object.', 'BadRequest')
    const wrong = wrongProperty(change)
    if (wrong !== undefined) return badRequestAnswer(exchange, wrong)
    const names = Object.keys(change)
    if (!names.every((name) => permissionsFor(name).some((one) => caller.roles.includes(one))))
        return insufficientPrivileges(exchange)
    if (names.includes('accountEnabled') && !mayChangeSensitive(graph, caller, account))
        return insufficientPrivileges(exchange)
    if (account.onPremisesSyncEnabled && names.some((name) => MASTERED_ON_PREMISES.includes(name)))
        return badRequestAnswer(exchange, SYNCED)
    const { passwordProfile, ...plain } = change
    const refused =
        passwordProfile === undefined
            ? undefined
            : setPassword(graph, exchange, caller, account, passwordProfile as JsonObject)
    if (refused) return refused
    graph.directory.change(caller.tenantId, account.id, () => plain as Partial<DirectoryAccount>)
    return noContent(exchange)
}
