/** What the list is asked for; `states` as the API takes them, between commas, empty for all. */
export interface ListQuery {
    readonly states: string
    readonly isMine: boolean
    /** 1 for the first. */
    readonly page: number
}

/** What the address names. */
export type PageQuery =
    | { readonly view: 'list'; readonly list: ListQuery }
    | { readonly view: 'incident'; readonly sysId: string; readonly isEmbedded: boolean }
    | { readonly view: 'case'; readonly sysId: string }

/** All states in which something is to be done yet. */
export const NOT_OVER = 'prepared,queued,refused,open,waiting,cancelling'

export const LIST: PageQuery = { view: 'list', list: { states: NOT_OVER, isMine: false, page: 1 } }

/** Reads the address. A filter that cannot be is left to the server, which refuses it by name. */
export function queryOf(search: string): PageQuery {
    const given = new URLSearchParams(search)
    const text = (name: string): string | undefined => given.get(name)?.trim()
    const tab = text('tab')
    const incident = tab ?? text('sysparm_incident')
    if (incident) return { view: 'incident', sysId: incident.toLowerCase(), isEmbedded: Boolean(tab) }
    const sysId = text('case')
    if (sysId) return { view: 'case', sysId: sysId.toLowerCase() }
    const states = text('states') ?? NOT_OVER
    return {
        view: 'list',
        list: {
            states: states === 'all' ? '' : states,
            isMine: text('mine') === 'true',
            page: Math.min(Math.trunc(Math.abs(Number(text('page')))) || 1, 9999),
        },
    }
}

/** The address of a view: only what differs from the list as it opens stands in it. */
export function searchOf(query: PageQuery): string {
    if (query.view === 'case') return `?case=${query.sysId}`
    if (query.view === 'incident') return `?sysparm_incident=${query.sysId}`
    const { states, isMine, page } = query.list
    const all = new URLSearchParams()
    if (states !== NOT_OVER) all.set('states', states || 'all')
    if (isMine) all.set('mine', 'true')
    if (page > 1) all.set('page', String(page))
    return `?${all}`
}

/** What the API is asked for. */
export const listPath = ({ states, isMine, page }: ListQuery): string =>
    `/cases/list?${new URLSearchParams({ states: states || 'all', mine: String(isMine), page: String(page) })}`
