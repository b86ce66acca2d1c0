/** A role of Azure that an app was given on a resource and what is below it. */
export interface AzureRole {
    readonly role: keyof typeof ACTIONS
    readonly scope: string
}

const AUTOMATION = 'Microsoft.Automation/automationAccounts'

/**
 * Actions of the built-in roles, as far as they are about Automation.
 * https://learn.microsoft.com/azure/automation/automation-role-based-access-control
 */
const ACTIONS = {
    'Automation Job Operator': [
        'Microsoft.Authorization/*/read',
        `${AUTOMATION}/hybridRunbookWorkerGroups/read`,
        `${AUTOMATION}/jobs/output/read`,
        `${AUTOMATION}/jobs/read`,
        `${AUTOMATION}/jobs/stop/action`,
        `${AUTOMATION}/jobs/streams/read`,
        `${AUTOMATION}/jobs/write`,
    ],
    'Automation Runbook Operator': ['Microsoft.Authorization/*/read', `${AUTOMATION}/runbooks/read`],
    /** No built-in role: somebody who may only look at jobs. */
    'Job reader': [
        'Microsoft.Authorization/*/read',
        `${AUTOMATION}/jobs/read`,
        `${AUTOMATION}/jobs/streams/read`,
    ],
    /** No built-in role: works with jobs, and may not ask what it may do. */
    'Jobs, untold': [
        `${AUTOMATION}/jobs/output/read`,
        `${AUTOMATION}/jobs/read`,
        `${AUTOMATION}/jobs/stop/action`,
        `${AUTOMATION}/jobs/streams/read`,
        `${AUTOMATION}/jobs/write`,
    ],
} as const satisfies Readonly<Record<string, readonly string[]>>

const isWithin = (scope: string, resource: string): boolean =>
    `${resource.toLowerCase()}/`.startsWith(`${scope.toLowerCase()}/`)

const actionsOn = (roles: readonly AzureRole[], resource: string): readonly (readonly string[])[] =>
    roles.filter(({ scope }) => isWithin(scope, resource)).map(({ role }) => ACTIONS[role])

/** To read whatever Microsoft.Authorization has is the only action with a wildcard among these roles. */
const fits = (given: string, action: string): boolean =>
    given === action || (given.includes('*') && /^Microsoft\.Authorization\/.+\/read$/.test(action))

/** Whether one of the roles allows an action on a resource. */
export const isAllowed = (roles: readonly AzureRole[], action: string, resource: string): boolean =>
    actionsOn(roles, resource).some((actions) => actions.some((given) => fits(given, action)))

/** What the roles allow on a resource, one entry a role. https://learn.microsoft.com/rest/api/authorization/permissions/list-for-resource */
export const permissionsOn = (roles: readonly AzureRole[], resource: string): readonly object[] =>
    actionsOn(roles, resource).map((actions) => ({
        actions,
        notActions: [],
        dataActions: [],
        notDataActions: [],
    }))
