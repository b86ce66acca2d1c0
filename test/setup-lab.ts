/**
 * What an admin of a laboratory has at hand for the Setup wizard: OAuth records, an integration user, and calls of its
 * routes.
 */
import { SETUP_API, type Answer, type Lab } from './lab.ts'
import { demoRows } from '../local/instance/demo/demo-rows.ts'

const id = (end: string): string => `d3e0${'5e'.repeat(12)}${end}`.slice(0, 32).padEnd(32, '0')

export const REST_USER_CLIENT_ID = '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e77'
export const RECORDS = {
    graphProfile: 'd3e0000000000000000000000000c002',
    connectorEntity: id('0a01'),
    connectorProfile: id('0a02'),
    connectorScope: id('0a03'),
    inboundClient: id('0b01'),
    oidcEntity: id('0c01'),
    oidcConfiguration: id('0c02'),
    integrationUser: id('0d01'),
    restUser: id('0d02'),
} as const

const user = (sysId: string, userName: string): Row => ({
    table: 'sys_user',
    values: {
        sys_id: sysId,
        user_name: userName,
        name: 'm365supportintegration_integration_user',
        active: 'true',
        web_service_access_only: 'true',
        email: 'canary.integration@contoso.com',
    },
})

interface Row {
    readonly table: string
    readonly values: Readonly<Record<string, string>>
}

/** Everything that the three set-ups choose from. */
function rows(roleId: string): readonly Row[] {
    return [
        {
            table: 'oauth_entity',
            values: {
                sys_id: RECORDS.connectorEntity,
                name: 'm365supportintegration_outbound_connector',
                type: 'oauth_provider',
                client_id: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e01',
                client_secret: 'contoso-simulated-secret',
                default_grant_type: 'client_credentials',
                token_url: 'https://login.microsoftonline.com/contoso.com/oauth2/v2.0/token',
                active: 'true',
            },
        },
        {
            table: 'oauth_entity_profile',
            values: {
                sys_id: RECORDS.connectorProfile,
                name: 'm365supportintegration_outbound_connector default_profile',
                oauth_entity: RECORDS.connectorEntity,
                grant_type: 'client_credentials',
            },
        },
        {
            table: 'oauth_entity_scope',
            values: {
                sys_id: RECORDS.connectorScope,
                name: 'Connector',
                oauth_entity_scope: 'api://m365-connector/.default',
                oauth_entity: RECORDS.connectorEntity,
            },
        },
        {
            table: 'oauth_entity_profile_scope',
            values: {
                sys_id: id('0a04'),
                oauth_entity_profile: RECORDS.connectorProfile,
                oauth_entity_scope: RECORDS.connectorScope,
            },
        },
        {
            table: 'oauth_entity',
            values: {
                sys_id: RECORDS.inboundClient,
                name: 'm365supportintegration_inbound_rest',
                type: 'client',
                client_id: '0f0e0d0c0b0a09080706050403020100',
                refresh_token_lifespan: '8640000',
                active: 'true',
            },
        },
        {
            table: 'oidc_provider_configuration',
            values: {
                sys_id: RECORDS.oidcConfiguration,
                oidc_provider: 'm365supportintegration_oidc_provider',
                oidc_url:
                    'https://login.microsoftonline.com/contoso.com/v2.0/.well-known/openid-configuration',
                user_claim: 'azp',
                user_field: 'user_name',
            },
        },
        {
            table: 'oauth_oidc_entity',
            values: {
                sys_id: RECORDS.oidcEntity,
                name: 'm365supportintegration_inbound_aad',
                client_id: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e76',
                oidc_provider_configuration: RECORDS.oidcConfiguration,
                active: 'true',
            },
        },
        user(RECORDS.integrationUser, 'lab.integration'),
        user(RECORDS.restUser, REST_USER_CLIENT_ID),
        ...[RECORDS.integrationUser, RECORDS.restUser].map((one, index) => ({
            table: 'sys_user_has_role',
            values: { sys_id: id(`0e0${index}`), user: one, role: roleId, state: 'active' },
        })),
    ]
}

export interface SetupLab {
    /** GET /setup/wizard. */
    wizard(): Promise<Answer['json']>
    /** POST /setup/wizard/actions at the newest revision, or at a given one. */
    act(actions: readonly unknown[], revision?: number): Promise<Answer>
    /** Runs every group of checks that applies. */
    check(): Promise<void>
}

/** Loads people of the demo and records of all set-ups into a lab where nothing is connected yet. */
export async function prepareSetup(lab: Lab): Promise<SetupLab> {
    const roles = await lab.call('admin', 'GET', '/api/now/table/sys_user_role?sysparm_limit=1000')
    const roleId = (name: string): string => {
        const found = (roles.json.result as readonly { name: string; sys_id: string }[]).find(
            (role) => role.name === name,
        )
        if (!found) throw new Error(`There is no role ${name}`)
        return found.sys_id
    }
    await lab.instance.control.loadRecords([
        ...demoRows(Date.now(), roleId).rows,
        ...rows(roleId('x_mioms_m365_assis.inbound_integration')),
    ])
    return setupCalls(lab)
}

/** The routes of the wizard, as admin. */
export function setupCalls(lab: Lab): SetupLab {
    const wizard: SetupLab['wizard'] = async () =>
        (await lab.call('admin', 'GET', `${SETUP_API}/wizard`)).json.result
    return {
        wizard,
        act: async (actions, revision) =>
            lab.call('admin', 'POST', `${SETUP_API}/wizard/actions`, {
                revision: revision ?? (await wizard()).revision,
                actions,
            }),
        async check() {
            for (const group of (await wizard()).choices.checkGroups as readonly string[])
                await lab.call('admin', 'POST', `${SETUP_API}/checks`, { group })
        },
    }
}

type Values = Readonly<Record<string, unknown>>
export const enter = (step: string, values: Values): unknown => ({ kind: 'enter', step, values })
export const AGREE = { kind: 'agree' }
export const NEXT = { kind: 'next' }
export const COMPLETE = { kind: 'complete' }

const OUTBOUND = [
    enter('tenant', { domain: 'contoso.com', cloud: 'global' }),
    enter('outbound', { graphProfile: RECORDS.graphProfile }),
]
const CONNECTOR = [
    ...OUTBOUND,
    enter('outbound', { connectorProfile: RECORDS.connectorProfile }),
    enter('settings', { adminEmail: 'admin@contoso.com', testEnvironment: false }),
]
const withCases = (answers: Values): unknown =>
    enter('setup-type', {
        ...answers,
        features: ['service-health', 'support-cases'],
        supportBackend: 'connector',
        connectorUrl: 'https://connector.contoso.com/v1',
    })

/** What is entered for each set-up of the configuration guide. */
export const SET_UPS = {
    'insights-only': [
        enter('setup-type', {
            basicAuthentication: false,
            singleTenant: false,
            features: ['service-health', 'support-cases'],
        }),
        ...OUTBOUND,
    ],
    'basic-authentication': [
        withCases({ basicAuthentication: true }),
        ...CONNECTOR,
        enter('inbound', { skip: false, externalOidc: false, client: RECORDS.inboundClient }),
        enter('integration-user', { skip: false, user: RECORDS.integrationUser }),
    ],
    'aad-oauth-token': [
        withCases({ basicAuthentication: false, singleTenant: true }),
        ...CONNECTOR,
        enter('inbound', { skip: false, externalOidc: true, client: RECORDS.oidcEntity }),
        enter('integration-user', {
            skip: false,
            user: RECORDS.restUser,
            restClientId: REST_USER_CLIENT_ID,
        }),
    ],
} as const
