import { automationAccounts, idOfAccount } from './automation/automation-account.ts'
import type { AzureRole } from './automation/azure-roles.ts'
import type { AppRegistration } from './tenants.ts'

/** What the app for user operations is granted when it may do all of them, and why. */
const ALL = {
    'User.Read.All': 'profile and manager',
    'GroupMember.ReadBasic.All': 'names of groups',
    'GroupMember.Read.All': 'whether roles can be given to a group',
    'RoleManagement.Read.Directory': 'directory roles, of users and of the app itself',
    'AuditLog.Read.All': 'sign-in activity, registration for self-service password reset',
    'Domain.Read.All': 'which domains sign in at another identity provider',
    'LicenseAssignment.ReadWrite.All': 'products and assignment',
    'User.ReadWrite.All': 'usage location',
    'User-PasswordProfile.ReadWrite.All': 'temporary passwords, with the Entra role',
    'UserAuthMethod-TAP.ReadWrite.All': 'Temporary Access Pass',
    'Policy.Read.AuthenticationMethod': 'whether the tenant allows a Temporary Access Pass',
    'UserAuthenticationMethod.Read.All': 'registered addresses',
    'User.RevokeSessions.All': 'ending sessions',
    'Application.Read.All': 'its own service principal',
} as const

type Permission = keyof typeof ALL

const permissions = Object.keys(ALL) as readonly Permission[]

/** `azureRole`: the only one of its roles in Azure; null: none; undefined: all that user operations need. */
type OperationsApp = AppRegistration & { readonly azureRole?: AzureRole['role'] | null }

/** All that an app here may be given in the tenant's Automation account. The first starts jobs, those of runbooks read them one by one. */
const azureRoles = (tenantId: string): readonly AzureRole[] =>
    automationAccounts
        .filter((account) => account.tenantId === tenantId)
        .flatMap((account) => [
            { role: 'Automation Job Operator', scope: idOfAccount(account) },
            { role: 'Job reader', scope: idOfAccount(account) },
            { role: 'Jobs, untold', scope: idOfAccount(account) },
            ...account.runbooks.map(({ name }) => ({
                role: 'Automation Runbook Operator' as const,
                scope: `${idOfAccount(account)}/runbooks/${name}`,
            })),
        ])

const app = (
    ids: readonly [clientId: string, objectId: string],
    name: string,
    secret: string,
    more: {
        readonly without?: readonly Permission[]
        readonly entraRole?: string | null
        readonly azureRole?: AzureRole['role'] | null
    } = {},
): OperationsApp => ({
    clientId: ids[0],
    objectId: ids[1],
    name,
    secret,
    expiredSecrets: [],
    roles: permissions.filter((permission) => more.without?.includes(permission) !== true),
    azureRole: more.azureRole,
    entraRoles: more.entraRole === null ? [] : [more.entraRole ?? 'User Administrator'],
})

const contoso = (end: string): readonly [string, string] => [
    `3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e${end}`,
    `a2f6a2a5-3c0c-4a0f-8f5e-2d3b0a4c5d${end}`,
]
const other = (clientStart: string, objectStart: string, end: string): readonly [string, string] => [
    `${clientStart}f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e${end}`,
    `${objectStart}2f6a2a5-3c0c-4a0f-8f5e-2d3b0a4c5d${end}`,
]
const NAME = 'ServiceNow user operations'

/** The apps for user operations: one that may do all in each tenant, and in contoso.com some that lack one thing. */
const appsOfTenants: Readonly<Record<string, readonly OperationsApp[]>> = {
    '11f0a3c8-5c5b-4d0e-9a55-0d2b6c0f7a01': [
        app(contoso('07'), NAME, 'contoso-operations-secret'),
        app(contoso('71'), 'User operations, no Entra role', 'contoso-operations-no-role-secret', {
            entraRole: null,
        }),
        app(contoso('72'), 'User operations, no Temporary Access Pass', 'contoso-operations-no-pass-secret', {
            without: ['UserAuthMethod-TAP.ReadWrite.All'],
        }),
        app(contoso('73'), 'User operations, no sign-in activity', 'contoso-operations-no-audit-log-secret', {
            without: ['AuditLog.Read.All'],
        }),
        app(contoso('78'), 'User operations, no Azure role', 'contoso-operations-no-azure-secret', {
            azureRole: null,
        }),
        app(contoso('79'), 'User operations, jobs only', 'contoso-operations-jobs-secret', {
            azureRole: 'Automation Job Operator',
        }),
        app(contoso('7b'), 'User operations, looks at jobs only', 'contoso-operations-job-reader-secret', {
            azureRole: 'Job reader',
        }),
        app(contoso('7c'), 'User operations, jobs untold', 'contoso-operations-untold-secret', {
            azureRole: 'Jobs, untold',
        }),
        {
            ...app(contoso('74'), 'User operations, reads only', 'contoso-operations-read-secret', {
                entraRole: null,
            }),
            roles: ['User.Read.All', 'GroupMember.ReadBasic.All', 'LicenseAssignment.Read.All'],
        },
        app(contoso('75'), 'User operations, no usage location', 'contoso-operations-no-location-secret', {
            without: ['User.ReadWrite.All'],
        }),
        app(contoso('76'), 'User operations, no passwords', 'contoso-operations-no-password-secret', {
            without: ['User.ReadWrite.All', 'User-PasswordProfile.ReadWrite.All'],
        }),
        app(contoso('7a'), 'User operations, names of groups only', 'contoso-operations-no-groups-secret', {
            without: ['GroupMember.Read.All'],
        }),
        app(contoso('77'), 'User operations, over administrators', 'contoso-operations-privileged-secret', {
            entraRole: 'Privileged Authentication Administrator',
        }),
    ],
    '22f0a3c8-5c5b-4d0e-9a55-0d2b6c0f7a02': [app(other('4', 'b', '17'), NAME, 'fabrikam-operations-secret')],
    '33f0a3c8-5c5b-4d0e-9a55-0d2b6c0f7a03': [app(other('5', 'c', '27'), NAME, 'federal-operations-secret')],
    '44f0a3c8-5c5b-4d0e-9a55-0d2b6c0f7a04': [app(other('6', 'd', '37'), NAME, 'defense-operations-secret')],
    '55f0a3c8-5c5b-4d0e-9a55-0d2b6c0f7a05': [app(other('7', 'e', '47'), NAME, 'china-operations-secret')],
}

export const operationsApps = (tenantId: string): readonly AppRegistration[] =>
    (appsOfTenants[tenantId] ?? []).map(({ azureRole, ...registration }) => ({
        ...registration,
        azureRoles: azureRoles(tenantId).filter(({ role }) =>
            azureRole === undefined ? role.startsWith('Automation ') : role === azureRole,
        ),
    }))
