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
        `${AUTOMATION}/hybridRunbookWorkerGroups/read`,
        `${AUTOMATION}/jobs/output/read`,
        `${AUTOMATION}/jobs/read`,
        `${AUTOMATION}/jobs/stop/action`,
        `${AUTOMATION}/jobs/streams/read`,
        `${AUTOMATION}/jobs/write`,
    ],
    'Automation Runbook Operator': [`${AUTOMATION}/runbooks/read`],
} as const satisfies Readonly<Record<string, readonly string[]>>

const isWithin = (scope: string, resource: string): boolean =>
    `${resource.toLowerCase()}/`.startsWith(`${scope.toLowerCase()}/`)

/** Whether one of the roles allows an action on a resource. */
export const isAllowed = (roles: readonly AzureRole[], action: string, resource: string): boolean =>
    roles.some(
        ({ role, scope }) =>
            isWithin(scope, resource) && (ACTIONS[role] as readonly string[]).includes(action),
    )
