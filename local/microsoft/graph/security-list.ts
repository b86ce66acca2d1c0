import { randomUUID } from 'node:crypto'
import { jsonAnswer, type Answer, type ServiceRequest } from '../http/exchange.ts'
import { CONTENT_TYPE } from './endpoint.ts'
import { exchangeHeaders, graphError, type GraphExchange } from './graph-error.ts'
import type { Entity, PropertyTypes } from './odata-filter.ts'
import { parseQuery } from './odata-query.ts'
import { cutPage } from './page.ts'
import { isQueryError } from './query-error.ts'

/** Where pages that were not asked for yet begin; a token is good as long as the server runs. */
export interface SkipTokens {
    issue(nextSkip: number): string
    skipOf(token: string): number | undefined
}

export const createSkipTokens = (): SkipTokens => {
    const known = new Map<string, number>()
    return {
        issue: (nextSkip) => {
            const token = randomUUID()
            known.set(token, nextSkip)
            return token
        },
        skipOf: (token) => known.get(token),
    }
}

/** The documented options; $select is not among them. */
const OPTIONS = ['$count', '$filter', '$skip', '$top', '$skiptoken']

/**
 * A list of the security API. $top is a page size: a recorded answer to `$top=1` has a next link, with a `$skiptoken`
 * and whatever else was asked. `Prefer: odata.maxpagesize` is not taken.
 */
export const securityListAnswer = (
    tokens: SkipTokens,
    list: {
        readonly name: string
        readonly entity: string
        readonly filterable: PropertyTypes
        readonly filterSupport: boolean
        readonly items: readonly unknown[]
        /** Makes the whole entity of what a page holds. */
        readonly whole?: (item: Entity) => unknown
    },
    request: ServiceRequest,
    exchange: GraphExchange,
): Answer => {
    const refuse = (message: string): Answer => graphError(exchange, 400, 'BadRequest', message)
    const other = [...request.query.keys()].find((name) => !OPTIONS.includes(name))
    if (other !== undefined) return refuse(`Query option '${other}' is not supported.`)
    const options = new URLSearchParams([...request.query].filter(([name]) => name !== '$skiptoken'))
    const rules = { selectable: [], expandable: [], collection: true, sortable: list.filterable }
    const query = parseQuery(options, { ...rules, entity: list.entity, filterSupport: list.filterSupport })
    if (isQueryError(query)) return refuse(query.badRequest)
    const token = request.query.get('$skiptoken')
    const skip = token === null ? query.skip : tokens.skipOf(token)
    if (skip === undefined) return refuse('The $skiptoken is not valid.')
    const { items, total, nextSkip } = cutPage(list.items as readonly Entity[], { ...query, skip }, undefined)
    const kept = [...options].filter(([name]) => name !== '$skip')
    const next = (at: number): string =>
        `https://${request.host}${request.path}?${[...kept, ['$skiptoken', tokens.issue(at)]]
            .map(([name, value]) => `${name}=${encodeURIComponent(value ?? '')}`)
            .join('&')}`
    return jsonAnswer(
        200,
        {
            '@odata.context': `https://${request.host}/v1.0/$metadata#security/${list.name}`,
            ...(query.count ? { '@odata.count': total } : {}),
            ...(nextSkip === undefined ? {} : { '@odata.nextLink': next(nextSkip) }),
            value: list.whole ? items.map(list.whole) : items,
        },
        exchangeHeaders(exchange),
        CONTENT_TYPE,
    )
}

/** Items that no client can read, ahead of the others. */
export const withUnreadable = (items: readonly unknown[], count: number): readonly unknown[] => {
    const broken = [null, 'not an object', { title: 'An item without an id' }]
    return [...Array.from({ length: count }, (_, index) => broken[index % broken.length]), ...items]
}
