import type { Exchange } from '../http/exchange.ts'
import type { TableParameters } from './table-parameters.ts'

/** The `Link` header of a Table API list: first, prev, next and last page, as far as they exist. */
export function paginationLinks(
    exchange: Exchange,
    { limit, offset }: TableParameters,
    total: number,
): Record<string, string> {
    if (limit === 0 || total <= limit) return {}
    const link = (relation: string, to: number) => {
        const query = new URLSearchParams(exchange.query)
        query.set('sysparm_limit', String(limit))
        query.set('sysparm_offset', String(to))
        return `<${exchange.origin}${exchange.path}?${query.toString()}>;rel="${relation}"`
    }
    const links = [
        link('first', 0),
        ...(offset > 0 ? [link('prev', Math.max(0, offset - limit))] : []),
        ...(offset + limit < total ? [link('next', offset + limit)] : []),
        link('last', Math.floor((total - 1) / limit) * limit),
    ]
    return { link: links.join(',') }
}
