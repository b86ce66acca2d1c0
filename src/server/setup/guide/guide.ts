import type { DirectoryUser, InboundClient, OAuthProvider } from '../../ports.ts'
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

export interface ItemWriter {
    text(key: string, ...parameters: readonly string[]): GuideItem
    warning(key: string, ...parameters: readonly string[]): GuideItem
    link(key: string, url: string): GuideItem
    /** A value to copy; `note` says where it belongs. */
    value(label: string, value: string, note?: string): GuideItem
    secret(label: string, note: string): GuideItem
}

/** Writes the items of a section. */
export const items = (facts: GuideFacts): ItemWriter => ({
    text: (key: string, ...parameters: readonly string[]): GuideItem => ({
        kind: 'text',
        text: facts.say(key, ...parameters),
    }),
    warning: (key: string, ...parameters: readonly string[]): GuideItem => ({
        kind: 'warning',
        text: facts.say(key, ...parameters),
    }),
    link: (key: string, url: string): GuideItem => ({ kind: 'link', text: facts.say(key), url }),
    value: (label: string, value: string, note = ''): GuideItem => ({
        kind: 'value',
        label: facts.say(label),
        value,
        note: note === '' ? '' : facts.say(note),
    }),
    secret: (label: string, note: string): GuideItem => ({
        kind: 'secret',
        label: facts.say(label),
        note: facts.say(note),
    }),
})

export const section = (
    facts: GuideFacts,
    title: string,
    whoActs: string | null,
    content: readonly (GuideItem | false)[],
): GuideSection => ({
    title: facts.say(title),
    whoActs: whoActs === null ? null : facts.say(whoActs),
    items: content.filter((item): item is GuideItem => item !== false),
})

/** Recommended names begin with `dev_` on a test environment, as in the guide. */
export const named = ({ state }: GuideFacts, name: string): string =>
    state.entries.settings.testEnvironment ? `dev_${name}` : name

export const redirectUrl = ({ instanceUrl }: GuideFacts): string => `${instanceUrl}/oauth_redirect.do`
