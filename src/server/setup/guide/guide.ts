import type { DirectoryUser, InboundClient, OAuthProvider } from '../../ports.ts'
import { problemsOf } from '../entry-problems.ts'
import type { SetupState } from '../setup-state.ts'
import type { GuideItem, GuideSection } from '../wizard.ts'

/** What the texts of a step are filled with: this instance, this tenant, and the records that are chosen. */
export interface GuideFacts {
    readonly state: SetupState
    readonly instanceUrl: string
    readonly instanceName: string
    readonly provider: OAuthProvider | undefined
    readonly inboundClient: InboundClient | undefined
    readonly integrationUser: DirectoryUser | undefined
    /** The sentence in the user's language, its {0}… filled. */
    say(key: string, ...parameters: readonly string[]): string
}

/** A step of the guide as its file writes it. */
export type StepGuide = (facts: GuideFacts) => readonly GuideSection[]

/** Who acts, in the words of the configuration guide; message keys. */
export const ENTRA_ADMIN = 'Microsoft Entra admin'
export const SERVICENOW_ADMIN = 'ServiceNow admin'
export const ENTRA_THEN_SERVICENOW_ADMIN = 'Microsoft Entra admin, then ServiceNow admin'
export const MICROSOFT_365_ADMIN = 'Helpdesk Admin or Service Request Admin in Microsoft 365'

/** Names that the guide recommends; the wizard says where each belongs. */
export const NAMES = {
    outboundApp: 'm365supportintegration_servicenow_outbound',
    outboundProvider: 'm365supportintegration_outbound',
    inboundClient: 'm365supportintegration_inbound_rest',
    inboundApp: 'm365supportintegration_servicenow_inbound',
    oidcEntity: 'm365supportintegration_inbound_aad',
    oidcConfiguration: 'm365supportintegration_oidc_provider',
    restUserApp: 'm365supportintegration_servicenow_rest_user',
    integrationUser: 'm365supportintegration_integration_user',
    userOperationsApp: 'm365supportintegration_servicenow_user_operations',
} as const

/** An application in Microsoft Entra: of a test environment its name begins with `dev_`, as in the guide. */
export const entraName = ({ state }: GuideFacts, name: string): string =>
    state.entries.settings.testEnvironment ? `dev_${name}` : name

export const redirectUrl = ({ instanceUrl }: GuideFacts): string => `${instanceUrl}/oauth_redirect.do`

/** The tenant in addresses; a place holder while none is entered that could stand there. */
export const tenantInUrl = ({ state }: GuideFacts): string =>
    problemsOf(state, 'tenant').length === 0 ? state.entries.tenant.domain : '{tenant}'

export interface ItemWriter {
    text(key: string, ...parameters: readonly string[]): GuideItem
    warning(key: string, ...parameters: readonly string[]): GuideItem
    link(key: string, url: string): GuideItem
    /** A value to copy; `note` says where it belongs. */
    value(label: string, value: string, note?: string, ...parameters: readonly string[]): GuideItem
    secret(label: string, note: string, ...parameters: readonly string[]): GuideItem
}

/** Writes the items of a section. */
export const items = ({ say }: Pick<GuideFacts, 'say'>): ItemWriter => ({
    text: (key, ...parameters) => ({ kind: 'text', text: say(key, ...parameters) }),
    warning: (key, ...parameters) => ({ kind: 'warning', text: say(key, ...parameters) }),
    link: (key, url) => ({ kind: 'link', text: say(key), url }),
    value: (label, value, note = '', ...parameters) => ({
        kind: 'value',
        label: say(label),
        value,
        note: note === '' ? '' : say(note, ...parameters),
    }),
    secret: (label, note, ...parameters) => ({
        kind: 'secret',
        label: say(label),
        note: say(note, ...parameters),
    }),
})

export const section = (
    { say }: GuideFacts,
    title: string,
    whoActs: string | null,
    content: readonly (GuideItem | false)[],
): GuideSection => ({
    title: say(title),
    whoActs: whoActs === null ? null : say(whoActs),
    items: content.filter((item): item is GuideItem => item !== false),
})
