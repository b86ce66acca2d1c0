import { appError, type ErrorFacts } from '../errors.ts'
import { isObject } from '../json.ts'
import { err, ok, type Result } from '../result.ts'
import type { Tenant } from '../setup/tenant.ts'
import { automationRefusal, JOB_OPERATOR, queryOf } from './automation-jobs.ts'
import { CLOUDS } from './clouds.ts'
import { callMicrosoft, type OutboundDependencies } from './outbound-call.ts'

const BELOW = '/providers/Microsoft.Authorization/permissions'
const API_VERSION = 'api-version=2022-04-01'
const MOST_PAGES = 10

/** What one role gives; `*` stands for any text. */
interface GivenByRole {
    readonly actions: readonly string[]
    readonly notActions: readonly string[]
}

const textsOf = (value: unknown): readonly string[] =>
    Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : []

function parsePage(
    body: unknown,
    facts: ErrorFacts,
): Result<{ readonly roles: readonly GivenByRole[]; readonly next: string }> {
    const { value, nextLink } = isObject(body) ? body : {}
    if (!Array.isArray(value))
        return err(appError('MICROSOFT_ANSWER_UNREADABLE', ['it holds no list'], facts))
    return ok({
        roles: value.filter(isObject).map(({ actions, notActions }) => ({
            actions: textsOf(actions),
            notActions: textsOf(notActions),
        })),
        next: typeof nextLink === 'string' ? nextLink : '',
    })
}

/** Does a pattern of Azure, in which `*` stands for any text, fit an action? Capitals do not matter. */
export function fitsAction(pattern: string, action: string): boolean {
    const [first = '', ...rest] = pattern.toLowerCase().split('*')
    const wanted = action.toLowerCase()
    const last = rest.pop()
    if (last === undefined) return wanted === first
    if (!wanted.startsWith(first)) return false
    let at = first.length
    for (const part of rest) {
        const found = wanted.indexOf(part, at)
        if (found < 0) return false
        at = found + part.length
    }
    return wanted.length - last.length >= at && wanted.endsWith(last)
}

/**
 * What a role excludes it does not give; another role may give it all the same.
 * @see https://learn.microsoft.com/azure/role-based-access-control/role-definitions
 */
const isGiven = (roles: readonly GivenByRole[], action: string): boolean =>
    roles.some(
        ({ actions, notActions }) =>
            actions.some((pattern) => fitsAction(pattern, action)) &&
            !notActions.some((pattern) => fitsAction(pattern, action)),
    )

/**
 * Which of these actions the caller's roles do not allow on an Automation account. To ask this is an action of its own,
 * Microsoft.Authorization/permissions/read, which the built-in roles for Automation allow. Deny assignments are not told.
 * Errors: AUTOMATION_ROLE_MISSING (403: the caller has no role, or one that does not allow to ask), AUTOMATION_NOT_FOUND,
 * and those of every call.
 * @param account its path
 * @param actions below `Microsoft.Automation/automationAccounts/`
 * @see https://learn.microsoft.com/rest/api/authorization/permissions/list-for-resource
 */
export function readMissingActions(
    deps: OutboundDependencies,
    {
        tenant,
        account,
        timeoutMs,
    }: { readonly tenant: Tenant; readonly account: string; readonly timeoutMs: number },
    actions: readonly string[],
): Result<readonly string[]> {
    const roles: GivenByRole[] = []
    let query = API_VERSION
    for (let page = 0; page < MOST_PAGES && query !== ''; page += 1) {
        const read = callMicrosoft(
            deps,
            {
                tenant,
                service: 'automation',
                permission: JOB_OPERATOR,
                method: 'GET',
                url: `${CLOUDS[tenant.cloud].azure}${account}${BELOW}?${query}`,
                urlTemplate: `/automationAccounts/{account}${BELOW}`,
                timeoutMs,
                refusal: automationRefusal(tenant, 'Microsoft.Authorization/permissions/read'),
            },
            parsePage,
        )
        if (!read.ok) return read
        roles.push(...read.value.roles)
        query = queryOf(read.value.next)
    }
    return ok(
        actions.filter((action) => !isGiven(roles, `Microsoft.Automation/automationAccounts/${action}`)),
    )
}
