import type { Entity } from './odata-filter.ts'
import type { ODataQuery } from './odata-query.ts'

export const DEFAULT_PAGE_SIZE = 100
export const MAX_PAGE_SIZE = 1000

/** The page size asked for by `Prefer: odata.maxpagesize=N`, cut to the documented maximum. */
export const preferredPageSize = (prefer: string | undefined): number | undefined => {
    const [, size] = /(?:^|[,;\s])odata\.maxpagesize\s*=\s*(\d{1,9})/i.exec(prefer ?? '') ?? []
    if (size === undefined || Number(size) === 0) return undefined
    return Math.min(Number(size), MAX_PAGE_SIZE)
}

export interface Page {
    readonly items: readonly Entity[]
    /** Number of entities in the whole result. */
    readonly total: number
    /** Where the next page begins, when there is one. */
    readonly nextSkip?: number
}

/**
 * Cuts one page. $top is a page size, as https://learn.microsoft.com/graph/query-parameters says,
 * so that a result with more entities still has a next page.
 */
export const cutPage = (
    entities: readonly Entity[],
    query: ODataQuery,
    preferred: number | undefined,
): Page => {
    const { filter, orderBy, skip } = query
    const filtered = filter === undefined ? entities : entities.filter(filter)
    const ordered = orderBy === undefined ? filtered : [...filtered].sort(orderBy)
    const size = Math.min(query.top ?? preferred ?? DEFAULT_PAGE_SIZE, preferred ?? MAX_PAGE_SIZE)
    const end = skip + size
    const items = ordered.slice(skip, end)
    return { items, total: ordered.length, ...(size > 0 && end < ordered.length ? { nextSkip: end } : {}) }
}

/** Keeps the selected properties, in the entity's own order. */
export const selectProperties = (entity: Entity, select: readonly string[] | undefined): Entity =>
    select === undefined
        ? entity
        : Object.fromEntries(Object.entries(entity).filter(([name]) => select.includes(name)))

/** Form-encodes nothing that Graph leaves readable: `$`, commas, quotes and colons stay. */
const encode = (text: string): string =>
    encodeURIComponent(text).replace(/%24/g, '$').replace(/%2C/g, ',').replace(/%3A/g, ':')

/** The next link: an absolute URL on Microsoft's own host that keeps every other query option. */
export const nextLink = (host: string, path: string, query: URLSearchParams, nextSkip: number): string => {
    const kept = [...query].filter(([name]) => name !== '$skip')
    const options = [...kept, ['$skip', `${nextSkip}`]] as readonly (readonly [string, string])[]
    return `https://${host}${path}?${options.map(([name, value]) => `${encode(name)}=${encode(value)}`).join('&')}`
}
