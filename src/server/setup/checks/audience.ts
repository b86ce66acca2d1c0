import { CLOUDS, type CloudName } from '../../microsoft-clients/clouds.ts'
import type { CheckRule } from '../check.ts'
import { featuresOf, usesConnector, type Feature } from '../setup-choices.ts'
import type { OutboundProfile, SetupState } from '../setup-state.ts'
import { isEntraHost } from '../token-url.ts'

/** What is checked of every outbound OAuth profile; a title for each, as people read them in a list of all checks. */
export type OutboundTopic =
    | 'profile'
    | 'client-id'
    | 'grant-type'
    | 'token-url'
    | 'scope'
    | 'redirect-url'
    | 'token'

/** Who a token is for. Its checks are written once, and made for every audience. */
export interface Audience {
    readonly group: 'graph' | 'connector' | 'user-operations' | 'azure'
    readonly profile: OutboundProfile
    readonly feature: Feature | 'setup'
    /** English, message keys. */
    readonly titles: Readonly<Record<OutboundTopic, string>>
    applies(state: SetupState): boolean
    /** The resource that the scope names in this cloud; undefined: whatever the profile says. */
    resource(cloud: CloudName): string | undefined
}

const operatesOnUsers = ({ entries }: SetupState): boolean =>
    featuresOf(entries['setup-type']).includes('user-operations')

export const GRAPH: Audience = {
    group: 'graph',
    profile: 'graphProfile',
    feature: 'setup',
    titles: {
        profile: 'OAuth profile for Microsoft Graph',
        'client-id': 'Client ID',
        'grant-type': 'Grant type',
        'token-url': 'Token URL',
        scope: 'Scope for Microsoft Graph',
        'redirect-url': 'Redirect URL',
        token: 'Access token for Microsoft Graph',
    },
    applies: () => true,
    resource: (cloud) => CLOUDS[cloud].graph,
}

export const CONNECTOR: Audience = {
    group: 'connector',
    profile: 'connectorProfile',
    feature: 'support-cases',
    titles: {
        profile: 'Connector: OAuth profile',
        'client-id': 'Connector: client ID',
        'grant-type': 'Connector: grant type',
        'token-url': 'Connector: token URL',
        scope: 'Connector: scope',
        'redirect-url': 'Connector: redirect URL',
        token: 'Connector: access token',
    },
    applies: ({ entries }) => usesConnector(entries['setup-type']),
    resource: () => undefined,
}

export const USER_OPERATIONS: Audience = {
    group: 'user-operations',
    profile: 'userOperationsProfile',
    feature: 'user-operations',
    titles: {
        profile: 'User operations: OAuth profile',
        'client-id': 'User operations: client ID',
        'grant-type': 'User operations: grant type',
        'token-url': 'User operations: token URL',
        scope: 'User operations: scope',
        'redirect-url': 'User operations: redirect URL',
        token: 'User operations: access token',
    },
    applies: operatesOnUsers,
    resource: (cloud) => CLOUDS[cloud].graph,
}

export const AZURE_AUTOMATION: Audience = {
    group: 'azure',
    profile: 'azureProfile',
    feature: 'user-operations',
    titles: {
        profile: 'Azure Automation: OAuth profile',
        'client-id': 'Azure Automation: client ID',
        'grant-type': 'Azure Automation: grant type',
        'token-url': 'Azure Automation: token URL',
        scope: 'Azure Automation: scope',
        'redirect-url': 'Azure Automation: redirect URL',
        token: 'Azure Automation: access token',
    },
    applies: operatesOnUsers,
    resource: (cloud) => CLOUDS[cloud].azure,
}

/** Id of a check: step 1 is about Graph first of all, as the guides name it. */
export const checkId = (audience: Audience, topic: OutboundTopic): string =>
    audience === GRAPH && topic !== 'token' ? `outbound-${topic}` : `${audience.group}-${topic}`

/** A connector may get its tokens elsewhere: then nothing that is Entra's is asked of its records. */
export const isEntras = (audience: Audience, tokenUrl: string): boolean =>
    audience.resource('global') !== undefined || isEntraHost(tokenUrl)

/** What all checks of an audience have in common: they speak for the profile and the tenant that are entered. */
export const checksOf = ({
    group,
    profile,
    feature,
    applies,
}: Audience): Pick<CheckRule, 'step' | 'applies' | 'subject'> & {
    readonly group: Audience['group']
    readonly feature: Audience['feature']
} => ({
    group,
    feature,
    step: 'outbound',
    applies,
    subject: ({ entries: { outbound, tenant } }) =>
        JSON.stringify([outbound[profile], tenant.domain, tenant.cloud]),
})
