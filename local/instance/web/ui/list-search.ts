import type { Session } from '../../contracts.ts'
import type { Exchange } from '../http/exchange.ts'
import { html, type Html } from './html.ts'

/** The list's query with what was searched and the chosen order. "^" cannot be searched for: it joins conditions. */
export function fullQuery(query: URLSearchParams): string {
    const parts = [query.get('sysparm_query') ?? '']
    const text = (query.get('sysparm_search_text') ?? '').replaceAll('^', '')
    const field = query.get('sysparm_search_field') ?? ''
    if (text && field) parts.push(`${field}LIKE${text}`)
    const order = query.get('sysparm_order')
    const base = parts.filter(Boolean).join('^')
    if (!order) return base
    const direction = query.get('sysparm_order_direction') === 'desc' ? 'ORDERBYDESC' : 'ORDERBY'
    const unordered = base.split('^').filter((part) => !part.startsWith('ORDERBY'))
    return [...unordered, direction + order].join('^')
}

export function address(
    exchange: Pick<Exchange, 'query' | 'path'>,
    changes: Readonly<Record<string, string>>,
): string {
    const query = new URLSearchParams(exchange.query)
    for (const [name, value] of Object.entries(changes)) query.set(name, value)
    return `${exchange.path}?${query.toString()}`
}

/** Looking for text in one column; the list's query and view stay. */
export function search(
    exchange: Exchange,
    columns: readonly string[],
    table: string,
    session: Session,
): Html {
    const { instance, query } = exchange
    const t = (text: string) => instance.message(text, session.language)
    const chosen =
        query.get('sysparm_search_field') ??
        (columns.includes('short_description') ? 'short_description' : columns[0])
    return html`<form class="search" role="search">
        <input type="hidden" name="sysparm_query" value="${query.get('sysparm_query') ?? ''}" />
        <input type="hidden" name="sysparm_view" value="${query.get('sysparm_view') ?? ''}" />
        <label for="sysparm_search_field">${t('Search in')}</label>
        <select id="sysparm_search_field" name="sysparm_search_field">
            ${columns.map(
                (name) =>
                    html`<option value="${name}" ${name === chosen ? html`selected` : ''}>
                        ${instance.dictionary.label(table, name, session.language)}
                    </option>`,
            )}
        </select>
        <label for="sysparm_search_text">${t('for')}</label>
        <input
            id="sysparm_search_text"
            name="sysparm_search_text"
            type="search"
            value="${query.get('sysparm_search_text') ?? ''}"
        />
        <button type="submit" class="button">${t('Search')}</button>
    </form>`
}

/** Where in the list this page is, and the way to the pages beside it. */
export function pages(
    exchange: Exchange,
    at: {
        readonly first: number
        readonly count: number
        readonly total: number
        readonly rowsPerPage: number
    },
    t: (text: string) => string,
): Html {
    const { first, count, total, rowsPerPage } = at
    const link = (row: number, label: string) =>
        html`<a href="${address(exchange, { sysparm_first_row: String(row) })}">${label}</a>`
    return html`<p class="pages">
        ${first > 1 && link(Math.max(1, first - rowsPerPage), t('Previous page'))}
        <span>${count === 0 ? 0 : first} – ${first + count - 1} / ${total}</span>
        ${first + count <= total && link(first + rowsPerPage, t('Next page'))}
    </p>`
}
