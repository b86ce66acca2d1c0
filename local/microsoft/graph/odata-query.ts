import {
    parseFilter,
    parseOrderBy,
    type Comparator,
    type Predicate,
    type PropertyTypes,
} from './odata-filter.ts'
import { badRequest, isQueryError, type QueryError } from './query-error.ts'

/** What one endpoint takes in its query. */
export interface QueryRules {
    readonly entity: string
    readonly sortable: PropertyTypes
    readonly selectable: readonly string[]
    readonly expandable: readonly string[]
    readonly filterSupport: boolean
    /** A single entity takes $select and $expand only. */
    readonly collection: boolean
}

export interface ODataQuery {
    readonly filter?: Predicate
    readonly orderBy?: Comparator
    readonly select?: readonly string[]
    readonly expand: readonly string[]
    readonly top?: number
    readonly skip: number
    readonly count: boolean
}

const COLLECTION_OPTIONS = ['$filter', '$orderby', '$top', '$skip', '$count']

const checkNames = (query: URLSearchParams, rules: QueryRules): QueryError | undefined => {
    const known = ['$select', '$expand', ...(rules.collection ? COLLECTION_OPTIONS : [])]
    for (const name of new Set(query.keys())) {
        if (!known.includes(name)) return badRequest(`Query option '${name}' is not supported.`)
        if (query.getAll(name).length > 1)
            return badRequest(`Query option '${name}' was specified more than once.`)
    }
    return undefined
}

const wholeNumber = (query: URLSearchParams, name: string): number | undefined | QueryError => {
    const text = query.get(name)
    if (text === null) return undefined
    return /^\d{1,9}$/.test(text) ? Number(text) : badRequest(`Invalid value '${text}' for ${name}.`)
}

const names = (
    query: URLSearchParams,
    option: '$select' | '$expand',
    allowed: readonly string[],
    entity: string,
): readonly string[] | undefined | QueryError => {
    const list = query
        .get(option)
        ?.split(',')
        .map((name) => name.trim())
    const unknown = list?.find((name) => !allowed.includes(name))
    if (unknown === undefined) return list
    return badRequest(`Could not find a property named '${unknown}' on type '${entity}' for ${option}.`)
}

/** Parses the query options of an endpoint; whatever it does not take is an error that names it. */
export const parseQuery = (query: URLSearchParams, rules: QueryRules): ODataQuery | QueryError => {
    const wrongName = checkNames(query, rules)
    if (wrongName !== undefined) return wrongName
    const filterText = query.get('$filter')
    if (filterText !== null && !rules.filterSupport)
        return badRequest('$filter is not supported on this resource.')
    const filter = filterText === null ? undefined : parseFilter(filterText, rules.sortable)
    if (isQueryError(filter)) return filter
    const orderByText = query.get('$orderby')
    const orderBy = orderByText === null ? undefined : parseOrderBy(orderByText, rules.sortable)
    if (isQueryError(orderBy)) return orderBy
    const select = names(query, '$select', rules.selectable, rules.entity)
    if (isQueryError(select)) return select
    const expand = names(query, '$expand', rules.expandable, rules.entity)
    if (isQueryError(expand)) return expand
    const top = wholeNumber(query, '$top')
    if (isQueryError(top)) return top
    const skip = wholeNumber(query, '$skip')
    if (isQueryError(skip)) return skip
    const count = query.get('$count') ?? 'false'
    if (count !== 'true' && count !== 'false') return badRequest(`Invalid value '${count}' for $count.`)
    return { filter, orderBy, select, expand: expand ?? [], top, skip: skip ?? 0, count: count === 'true' }
}
