import type {
    SolutionFilter,
    SolutionOrder,
    SolutionState,
} from '../../server/recommendations/catalogue/catalogue-page.ts'
import { offsetInQuery } from '../shared/offset-in-query.ts'

export type SearchOrder = 'newest' | 'frequent'

/** What the address names. */
export type PageQuery =
    | { readonly view: 'list'; readonly filter: SolutionFilter; readonly offset: number }
    | { readonly view: 'solution'; readonly key: string }
    | { readonly view: 'edit'; readonly key: string; readonly language: string }
    /** `search`: sys_id of the search without result that it is made of, or empty. */
    | { readonly view: 'new'; readonly search: string }
    | { readonly view: 'searches'; readonly order: SearchOrder }

export const NO_FILTER: SolutionFilter = { area: '', state: 'all', text: '', order: 'area' }

export const listOf = (filter: SolutionFilter, offset = 0): PageQuery => ({ view: 'list', filter, offset })

export const LIST = listOf(NO_FILTER)

/** Reads the address. A filter that cannot be is left to the server, which refuses it by name. */
export function queryOf(search: string): PageQuery {
    const given = new URLSearchParams(search)
    const text = (name: string): string => (given.get(name) ?? '').trim()
    const key = text('solution')
    const language = text('edit')
    if (key) return language ? { view: 'edit', key, language } : { view: 'solution', key }
    if (text('view') === 'new') return { view: 'new', search: text('search') }
    if (text('view') === 'searches')
        return { view: 'searches', order: text('order') === 'frequent' ? 'frequent' : 'newest' }
    const state = (text('state') || 'all') as SolutionState
    const order = (text('order') || 'area') as SolutionOrder
    return listOf({ area: text('area'), state, text: text('text'), order }, offsetInQuery(text('offset')))
}

/** The address of a view: only what differs from the empty one stands in it. */
export function searchOf(query: PageQuery): string {
    switch (query.view) {
        case 'list':
            return `?${listParameters(query.filter, query.offset)}`
        case 'solution':
            return `?${new URLSearchParams({ solution: query.key })}`
        case 'edit':
            return `?${new URLSearchParams({ solution: query.key, edit: query.language })}`
        case 'new':
            return query.search ? `?view=new&search=${encodeURIComponent(query.search)}` : '?view=new'
        case 'searches':
            return query.order === 'newest' ? '?view=searches' : `?view=searches&order=${query.order}`
    }
}

export function listParameters(filter: SolutionFilter, offset: number): string {
    const changed = Object.entries(filter).filter(
        ([name, value]) => value !== NO_FILTER[name as keyof SolutionFilter],
    )
    return new URLSearchParams([...changed, ...(offset > 0 ? [['offset', String(offset)]] : [])]).toString()
}
