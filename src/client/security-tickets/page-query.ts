import type { ActionFilter, TicketFilterState } from '../../server/security-tickets/security-tickets-view.ts'
import type { TicketKind } from '../../server/security-tickets/security-ticket.ts'
import { offsetInQuery } from '../shared/offset-in-query.ts'

export interface TicketFilter {
    readonly kind: TicketKind | ''
    readonly state: TicketFilterState
    readonly text: string
}

export interface ListFilters {
    readonly actions: ActionFilter
    readonly tickets: TicketFilter
}
export type ListName = keyof ListFilters

/** A list as the address names it. */
export type ListQuery = {
    readonly [L in ListName]: { readonly view: L; readonly filter: ListFilters[L]; readonly offset: number }
}[ListName]

export type PageQuery =
    | { readonly view: 'overview' }
    | ListQuery
    | { readonly view: 'action'; readonly sysId: string }
    | { readonly view: 'new'; readonly kind: string }

/** As the lists open: what there is to do, what gives most for the effort first. */
export const NO_FILTER: ListFilters = {
    actions: {
        text: '',
        category: '',
        status: 'to-do',
        cost: '',
        impact: '',
        threat: '',
        tenant: '',
        sort: 'gain-for-effort',
    },
    tickets: { text: '', kind: '', state: 'open' },
}

/** A list, filtered; without a filter as it opens. */
export const filtered = <L extends ListName>(
    view: L,
    filter: Partial<ListFilters[L]> = {},
    offset = 0,
): ListQuery => ({ view, filter: { ...NO_FILTER[view], ...filter }, offset }) as ListQuery

/** Reads the address. A filter that cannot be is left to the server, which says what is wrong with it. */
export function queryOf(search: string): PageQuery {
    const given = new URLSearchParams(search)
    const text = (name: string): string => (given.get(name) ?? '').trim()
    const sysId = text('action').toLowerCase()
    if (/^[0-9a-f]{32}$/.test(sysId)) return { view: 'action', sysId }
    const view = text('view')
    if (view === 'new') return { view, kind: text('kind') }
    if (view !== 'actions' && view !== 'tickets') return { view: 'overview' }
    const filter = Object.entries(NO_FILTER[view]).map(([name, none]) => [name, text(name) || none])
    const offset = offsetInQuery(text('offset'))
    return filtered(view, Object.fromEntries(filter), offset)
}

/** The address of a view: only what differs from the list as it opens stands in it. */
export function searchOf(query: PageQuery): string {
    switch (query.view) {
        case 'overview':
            return '?view=overview'
        case 'action':
            return `?action=${query.sysId}`
        case 'new':
            return `?view=new${query.kind && `&kind=${encodeURIComponent(query.kind)}`}`
        default:
            return `?${parameters([['view', query.view], ...changesOf(query)], query.offset)}`
    }
}

/** What the API is asked for. */
export const listPath = (query: ListQuery): string =>
    `/security_tickets/${query.view}?${parameters(saidOf(query), query.offset)}`

/** The whole list as a file, filtered like the one on the page. */
export const exportPath = (query: ListQuery): string =>
    `/security_tickets/export?${parameters([['list', query.view], ...saidOf(query)], 0)}`

export const filterCount = (query: ListQuery): number =>
    changesOf(query).filter(([name]) => name !== 'sort').length

const entriesOf = ({ filter }: ListQuery): [string, string][] => Object.entries(filter)

const saidOf = (query: ListQuery) => entriesOf(query).filter(([, value]) => value !== '')

function changesOf(query: ListQuery) {
    const none = NO_FILTER[query.view] as unknown as Readonly<Record<string, string>>
    return entriesOf(query).filter(([name, value]) => value !== none[name])
}

function parameters(entries: [string, string][], offset: number): string {
    const all = new URLSearchParams(entries)
    if (offset > 0) all.set('offset', String(offset))
    return all.toString()
}
