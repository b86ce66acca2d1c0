import { DEFAULT_BACKEND, definitionOf, type BackendId } from '../support-cases/backends/definitions.ts'

/** The three set-ups of the configuration guide. */
export type SetupType = 'basic-authentication' | 'aad-oauth-token' | 'insights-only'

export const FEATURES = ['service-health', 'support-cases', 'secure-score', 'user-operations'] as const
export type Feature = (typeof FEATURES)[number]

/** What an admin answers before the steps begin. Null: not answered yet. */
export interface SetupChoices {
    /** Does this instance allow Basic Authentication for inbound web-service calls? */
    readonly basicAuthentication: boolean | null
    /** Is a single Microsoft 365 tenant integrated with this instance? */
    readonly singleTenant: boolean | null
    readonly features: readonly Feature[]
    /** How a case gets to Microsoft. */
    readonly supportBackend: BackendId
    /** Base URL of the connector; kept while a backend is chosen that needs none. */
    readonly connectorUrl: string
    /** Does another system send security tickets to this instance? */
    readonly receivesSecurityTickets: boolean
}

export const NO_CHOICES: SetupChoices = {
    basicAuthentication: null,
    singleTenant: null,
    features: ['service-health'],
    supportBackend: DEFAULT_BACKEND,
    connectorUrl: '',
    receivesSecurityTickets: false,
}

/** The table of the guide: what follows from the two answers; undefined while one is missing that matters. */
export function setupTypeOf(choices: SetupChoices): SetupType | undefined {
    if (choices.basicAuthentication === null) return undefined
    if (choices.basicAuthentication) return 'basic-authentication'
    if (choices.singleTenant === null) return undefined
    return choices.singleTenant ? 'aad-oauth-token' : 'insights-only'
}

/** The chosen features that this set-up gives: Insights only has no cases with Microsoft. */
export function featuresOf(choices: SetupChoices): readonly Feature[] {
    const insightsOnly = setupTypeOf(choices) === 'insights-only'
    return choices.features.filter((feature) => !(insightsOnly && feature === 'support-cases'))
}

/** Do cases go by calls to a service, which has a base URL, an OAuth profile, and calls back? */
export const usesConnector = (choices: SetupChoices): boolean =>
    featuresOf(choices).includes('support-cases') && definitionOf(choices.supportBackend).service !== null

/** Does another system send security tickets? */
export const sendsTickets = (choices: SetupChoices): boolean =>
    featuresOf(choices).includes('secure-score') && choices.receivesSecurityTickets

/** Will anything call this instance? Only then are the inbound steps needed. */
export const somebodyCallsIn = (choices: SetupChoices): boolean =>
    usesConnector(choices) || sendsTickets(choices)
