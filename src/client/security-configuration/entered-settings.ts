import type { ConfigurationView } from '../../server/security-tickets/security-tickets-view.ts'
import type { KindSettings, TicketSettings } from '../../server/security-tickets/ticket-settings.ts'
import { withDrafts, type Drafts } from '../shared/settings-drafts.ts'
import { valueAt } from '../shared/settings-path.ts'

/** Connecting is an action of its own: no field enters it. */
export const OF_SERVER = 'isConnected'

type Page = Pick<ConfigurationView, 'settings' | 'kinds'>
type Kind = keyof TicketSettings['kinds']

const withKinds = (
    settings: TicketSettings,
    change: (kind: Kind, of: KindSettings) => KindSettings,
): TicketSettings => ({
    ...settings,
    kinds: {
        change_request: change('change_request', settings.kinds.change_request),
        incident: change('incident', settings.kinds.incident),
    },
})

/** What is saved, with a place for every state that this instance has: one that is nothing yet is empty. */
export const fieldsOf = ({ settings, kinds }: Page): TicketSettings =>
    withKinds(settings, (kind, of) => {
        const known = kinds.find((one) => one.kind === kind)?.states ?? []
        const empty = Object.fromEntries(known.map(({ value }) => [value, '']))
        return { ...of, states: { ...empty, ...of.states } as KindSettings['states'] }
    })

/** As the server takes it: a state that is nothing is left out. */
export const toSave = (entered: TicketSettings): TicketSettings =>
    withKinds(entered, (_, of) => ({
        ...of,
        states: Object.fromEntries(
            Object.entries(of.states).filter(([, state]) => String(state) !== ''),
        ) as KindSettings['states'],
    }))

/** What the page shows: what was entered above what is saved. */
export const shownSettings = (page: Page, drafts: Drafts): TicketSettings =>
    withDrafts(fieldsOf(page), drafts)

/** What the server takes; a test holds both to the same. */
export const MOST_DAYS = 3650

/** Paths of fields that hold no number of days. */
export const wrongDays = (entered: TicketSettings): readonly string[] =>
    (['change_request', 'incident'] as const)
        .map((kind) => `kinds.${kind}.dueInDays`)
        .filter((path) => {
            const days: unknown = valueAt(entered, path)
            return typeof days !== 'number' || days > MOST_DAYS
        })
