import type { CurrentUser } from '../ports.ts'
import type { SetupType } from './setup-choices.ts'
import type { SetupTypeCard } from './wizard.ts'

const INSIGHTS = ['Service Health Incidents', 'Recommended Solutions'] as const
const OUTBOUND = 'An app registration in Microsoft Entra for outbound calls' as const

interface Card {
    readonly type: SetupType
    readonly title: string
    readonly features: readonly string[]
    readonly needs: readonly string[]
}

/** The table of the configuration guide: what each set-up gives and needs. */
const CARDS: readonly Card[] = [
    {
        type: 'basic-authentication',
        title: 'Set up with ServiceNow Basic Authentication',
        features: [...INSIGHTS, 'Microsoft service request'],
        needs: [
            OUTBOUND,
            'If another system calls this instance: an inbound OAuth client and an integration user, and Basic Authentication allowed for inbound web-service calls',
        ],
    },
    {
        type: 'aad-oauth-token',
        title: 'Set up with AAD OAuth Token',
        features: [...INSIGHTS, 'Microsoft service request'],
        needs: [
            OUTBOUND,
            'The same single Microsoft 365 tenant on both sides',
            'If another system calls this instance: two more app registrations, an OIDC provider in ServiceNow, and an integration user whose User ID is a client ID',
        ],
    },
    {
        type: 'insights-only',
        title: 'Set up for Insights only',
        features: INSIGHTS,
        needs: [OUTBOUND, 'Nobody needs the role x_mioms_m365_assis.administrator'],
    },
]

export const setupTypeCards = ({ translate }: CurrentUser): readonly SetupTypeCard[] =>
    CARDS.map(({ type, title, features, needs }) => ({
        type,
        title: translate(title),
        features: features.map((feature) => translate(feature)),
        needs: needs.map((need) => translate(need)),
    }))
