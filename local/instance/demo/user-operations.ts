import type { DemoRow } from './demo-rows.ts'
import { adminCall } from './admin-call.ts'
import type { RunningInstance } from '../start-instance.ts'

const CONFIGURATION = '/api/x_mioms_m365_assis/v1/operations/configuration'
const id = (end: string): string => `d3e0${'f0'.repeat(12)}${end}`
const GRAPH = { entity: id('0a01'), profile: id('0a02'), scope: id('0a03') }
const AZURE = { entity: id('0b01'), profile: id('0b02'), scope: id('0b03') }

/** What Setup is to be told: the app registration of user operations, at Microsoft Graph and at Azure. */
export const OPERATIONS_PROFILES = {
    userOperationsProfile: GRAPH.profile,
    azureProfile: AZURE.profile,
} as const

/** An app registration of the simulated tenant: the end of its client id, and its secret. */
export interface OperationsApp {
    readonly clientEnd: string
    readonly secret: string
}

/** The one that may do everything user operations do. */
const CONTOSO_OPERATIONS: OperationsApp = { clientEnd: '1e07', secret: 'contoso-operations-secret' }

const provider = (
    { entity, profile, scope }: typeof GRAPH,
    name: string,
    audience: string,
    { clientEnd, secret }: OperationsApp,
): readonly DemoRow[] => [
    {
        table: 'oauth_entity',
        values: {
            sys_id: entity,
            name,
            type: 'oauth_provider',
            client_id: `3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d${clientEnd}`,
            client_secret: secret,
            default_grant_type: 'client_credentials',
            token_url: 'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token',
            active: 'true',
        },
    },
    {
        table: 'oauth_entity_profile',
        values: {
            sys_id: profile,
            name: `${name} default_profile`,
            oauth_entity: entity,
            grant_type: 'client_credentials',
        },
    },
    {
        table: 'oauth_entity_scope',
        values: { sys_id: scope, name, oauth_entity_scope: audience, oauth_entity: entity },
    },
    {
        table: 'oauth_entity_profile_scope',
        values: {
            sys_id: `${profile.slice(0, 30)}ff`,
            oauth_entity_profile: profile,
            oauth_entity_scope: scope,
        },
    },
]

/** OAuth providers of the app registration of user operations: one audience each. */
export const operationsProviders = (app: OperationsApp = CONTOSO_OPERATIONS): readonly DemoRow[] => [
    ...provider(
        GRAPH,
        'm365supportintegration_outbound_user_operations',
        'https://graph.microsoft.com/.default',
        app,
    ),
    ...provider(AZURE, 'm365supportintegration_outbound_azure', 'https://management.azure.com/.default', app),
]

const AUTOMATION = {
    subscriptionId: 'a1f0a3c8-5c5b-4d0e-9a55-0d2b6c0f5b01',
    resourceGroup: 'rg-servicedesk',
    account: 'aa-servicedesk',
}

const text = (name: string, label: string, pattern = '') => ({
    name,
    label,
    type: 'text',
    isRequired: true,
    pattern,
    choices: [],
})

const runbook = (name: string, label: string, parameters: readonly object[], resetsPasswords = false) => ({
    name,
    label,
    isOn: true,
    tier: resetsPasswords ? 2 : 1,
    workerGroup: 'HybridWorkers-OnPrem',
    parameters,
    timeoutMinutes: 15,
    resetsPasswords,
})

/** Those of the simulated Automation account. */
const RUNBOOKS = [
    runbook('Add-SharedMailboxPermission', 'Add permission to a shared mailbox', [
        text('Mailbox', 'Alias of the mailbox', '[A-Za-z0-9._-]{1,64}'),
        { ...text('User', 'Person'), type: 'user' },
        {
            ...text('AccessRight', 'Right'),
            type: 'choice',
            choices: ['FullAccess', 'SendAs', 'SendOnBehalf'],
        },
    ]),
    runbook('Restart-PrintSpooler', 'Restart the print spooler', [
        text('ComputerName', 'Print server', '[A-Za-z0-9-]{1,15}'),
    ]),
    runbook(
        'Reset-OnPremisesPassword',
        'Reset an on-premises password',
        [{ ...text('SamAccountName', 'Person'), type: 'user' }],
        true,
    ),
]

interface Configuration {
    readonly revision: number
    readonly settings: { readonly kinds: Readonly<Record<string, object>> }
}

/** Switches every kind of user operation on, as an admin does under Manage user operations; once. */
export async function switchOperationsOn(instance: RunningInstance): Promise<void> {
    const url = `${instance.url}${CONFIGURATION}`
    const { revision, settings } = (await adminCall(url, 'GET')) as Configuration
    if (revision > 0) return
    const kinds = Object.entries(settings.kinds).map(([kind, policy]) => [kind, { ...policy, isOn: true }])
    const { saved, problems } = (await adminCall(url, 'PUT', {
        revision,
        settings: {
            ...settings,
            isOn: true,
            kinds: Object.fromEntries(kinds) as object,
            automation: AUTOMATION,
            runbooks: RUNBOOKS,
        },
    })) as { saved: boolean; problems: unknown }
    if (!saved) throw new Error(`The settings of user operations were refused: ${JSON.stringify(problems)}`)
}
