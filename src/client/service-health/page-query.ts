import type { IssueFilter } from '../../server/service-health/page/service-health-page.ts'
import { offsetInQuery } from '../shared/offset-in-query.ts'

/** What the address names: one of three views, and what the history is filtered by. */
export type PageQuery =
    | { readonly view: 'overview' }
    | { readonly view: 'history'; readonly filter: IssueFilter; readonly offset: number }
    | { readonly view: 'issue'; readonly sysId: string }

export const NO_FILTER: IssueFilter = {
    service: '',
    state: 'all',
    classification: '',
    origin: '',
    text: '',
    from: '',
    to: '',
    tenant: '',
}

export const history = (filter: Partial<IssueFilter> = {}, offset = 0): PageQuery => ({
    view: 'history',
    filter: { ...NO_FILTER, ...filter },
    offset,
})

/** Reads the address. A filter that cannot be is left to the server, which says what is wrong with it. */
export function queryOf(search: string): PageQuery {
    const given = new URLSearchParams(search)
    const text = (name: string): string => (given.get(name) ?? '').trim()
    const sysId = text('issue').toLowerCase()
    if (/^[0-9a-f]{32}$/.test(sysId)) return { view: 'issue', sysId }
    if (text('view') !== 'history') return { view: 'overview' }
    const filter = Object.entries(NO_FILTER).map(([name, none]) => [name, text(name) || none])
    return history(
        Object.fromEntries(filter) as IssueFilter,
        // The server takes no larger one; there is no such page in any case.
        offsetInQuery(text('offset')),
    )
}

/** The address of a view: only what differs from the empty filter stands in it. */
export function searchOf(query: PageQuery): string {
    switch (query.view) {
        case 'overview':
            return '?view=overview'
        case 'issue':
            return `?issue=${query.sysId}`
        case 'history':
            return `?${parameters([['view', 'history'], ...filterEntries(query.filter)], query.offset)}`
    }
}

/** What the API is asked for. */
export const historyPath = (filter: IssueFilter, offset: number): string =>
    `/service_health/issues?${parameters([['state', 'all'], ...filterEntries(filter)], offset)}`

export const filterCount = (filter: IssueFilter): number => filterEntries(filter).length

export const isFiltered = (filter: IssueFilter): boolean => filterCount(filter) > 0

const filterEntries = (filter: IssueFilter): readonly (readonly [string, string])[] =>
    Object.entries(filter).filter(([name, value]) => value !== NO_FILTER[name as keyof IssueFilter])

function parameters(entries: readonly (readonly [string, string])[], offset: number): string {
    const all = new URLSearchParams()
    for (const [name, value] of entries) all.set(name, value)
    if (offset > 0) all.set('offset', String(offset))
    return all.toString()
}
