import type { CheckGroup } from '../check.ts'
import type { Feature, SetupType } from '../setup-choices.ts'

/** English, message keys. */
export const FEATURE_TITLES: Readonly<Record<Feature | 'setup' | 'incident-tab', string>> = {
    setup: 'Setup',
    'incident-tab': 'Microsoft 365 Support tab',
    'service-health': 'Service Health Incidents',
    'support-cases': 'Microsoft service request',
    'secure-score': 'Secure Score tickets',
    'user-operations': 'User operations',
}

/** Features that this version has; the others can be chosen, and are announced as coming. */
export const BUILT_FEATURES: readonly Feature[] = ['service-health', 'support-cases', 'secure-score']

export const SETUP_TYPE_TITLES: Readonly<Record<SetupType, string>> = {
    'basic-authentication': 'Basic Authentication',
    'aad-oauth-token': 'AAD OAuth Token',
    'insights-only': 'Insights only',
}

export const GROUP_TITLES: Readonly<Record<CheckGroup, string>> = {
    instance: 'This instance',
    graph: 'Microsoft Graph',
    connector: 'Connector',
    'user-operations': 'User operations',
    azure: 'Azure Automation',
    inbound: 'Calls from outside',
    features: 'Features',
}
