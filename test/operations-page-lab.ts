/** What tests of the pages of user operations share: a set-up that has them, with app registrations of their own. */
import { GROUP_ROWS } from './automation-lab.ts'
import type { Lab } from './lab.ts'
import { COMPLETE, enter, setupCalls } from './setup-lab.ts'

export const OPERATIONS_API = '/api/x_mioms_m365_assis/v1/operations'
export const OPERATIONS_PROFILE = 'd3e00000000000000000000000000e02'
export const AZURE_PROFILE = 'd3e00000000000000000000000000e12'

interface Row {
    readonly table: string
    readonly values: Readonly<Record<string, string>>
}

/** An OAuth provider with its profile and its one scope. */
function provider(profile: string, name: string, scope: string): readonly Row[] {
    const id = (end: string): string => profile.replace(/.$/, end)
    return [
        {
            table: 'oauth_entity',
            values: {
                sys_id: id('1'),
                name,
                type: 'oauth_provider',
                client_id: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e07',
                client_secret: 'contoso-operations-secret',
                token_url: 'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token',
                default_grant_type: 'client_credentials',
                active: 'true',
            },
        },
        {
            table: 'oauth_entity_profile',
            values: {
                sys_id: profile,
                name: `${name} default_profile`,
                oauth_entity: id('1'),
                grant_type: 'client_credentials',
                default: 'true',
            },
        },
        {
            table: 'oauth_entity_scope',
            values: { sys_id: id('8'), name, oauth_entity_scope: scope, oauth_entity: id('1') },
        },
        {
            table: 'oauth_entity_profile_scope',
            values: { sys_id: id('9'), oauth_entity_profile: profile, oauth_entity_scope: id('8') },
        },
    ]
}

/** The set-up of the demo is completed again, with user operations; there is a group that may approve. */
export async function chooseOperations(lab: Lab): Promise<void> {
    await lab.instance.control.loadRecords([
        ...GROUP_ROWS,
        ...provider(OPERATIONS_PROFILE, 'operations', 'https://graph.microsoft.com/.default'),
        ...provider(AZURE_PROFILE, 'azure', 'https://management.azure.com/.default'),
    ])
    const setup = setupCalls(lab)
    await setup.act([
        enter('setup-type', { features: ['service-health', 'support-cases', 'user-operations'] }),
        enter('outbound', { userOperationsProfile: OPERATIONS_PROFILE, azureProfile: AZURE_PROFILE }),
    ])
    await setup.check()
    const { json } = await setup.act([{ kind: 'go-to', step: 'complete' }, COMPLETE])
    if (json.result.refusal !== null)
        throw new Error(`Setup was not completed: ${JSON.stringify(json.result.refusal)}`)
}
