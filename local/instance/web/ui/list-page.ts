import type { Session, VisibleRow } from '../../contracts.ts'
import { page } from '../http/answer.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { framed } from './frame.ts'
import { displayTime } from './glide-time.ts'
import { html, type Html } from './html.ts'
import { listColumns } from './list-columns.ts'
import { isSecret } from './secret-column.ts'

const rowsPerPage = 20

/** /<table>_list.do?sysparm_query=…: a list of what the user may read, with order, search and pages. */
export function listPage(exchange: Exchange, session: Session, table: string): WebAnswer {
    const { instance, query } = exchange
    const { dictionary } = instance
    const t = (text: string) => instance.message(text, session.language)
    const label = dictionary.label(table, null, session.language)
    const columns = listColumns(instance, table, query.get('sysparm_view') ?? '')
    const first = Math.max(1, Number.parseInt(query.get('sysparm_first_row') ?? '1', 10) || 1)
    let rows: readonly VisibleRow[]
    let total: number
    try {
        ;({ rows, total } = instance.records.query(session, table, fullQuery(query), {
            limit: rowsPerPage,
            offset: first - 1,
        }))
    } catch (error) {
        const text = error instanceof Error ? error.message : String(error)
        return page(
            framed(
                exchange,
                session,
                label,
                html`<h1>${label}</h1>
                    <p class="message error" role="alert">${text}</p>`,
            ),
            400,
        )
    }
    if (total === 0 && !instance.security.can(session, 'read', table)) {
        const text = t('Security constraints prevent access to requested page')
        return page(framed(exchange, session, text, html`<h1>${text}</h1>`), 403)
    }
    const column = (name: string) => dictionary.column(table, name)
    const content = html`<div class="form-header">
            <h1>${label}</h1>
            ${instance.security.can(session, 'create', table) &&
            html`<a class="button" href="/${table}.do?sys_id=-1">${t('New')}</a>`}
        </div>
        ${search(exchange, columns, table, session)}
        <div class="table" tabindex="0" role="region" aria-label="${label}">
            <table>
                <thead>
                    <tr>
                        ${columns.map((name) =>
                            headerCell(exchange, name, dictionary.label(table, name, session.language)),
                        )}
                    </tr>
                </thead>
                <tbody>
                    ${rows.map(({ row, display }) => {
                        const rowTable = row['sys_class_name'] || table
                        return html`<tr>
                            ${columns.map((name, index) => {
                                const shown = cell(
                                    row[name] ?? '',
                                    display[name],
                                    column(name)?.type ?? 'string',
                                    session,
                                )
                                return index === 0
                                    ? html`<td>
                                          <a href="/${rowTable}.do?sys_id=${row['sys_id']}"
                                              >${shown || t('(empty)')}</a
                                          >
                                      </td>`
                                    : html`<td>${shown}</td>`
                            })}
                        </tr>`
                    })}
                </tbody>
            </table>
        </div>
        ${rows.length === 0 && html`<p>${t('No records to display')}</p>`}
        ${pages(exchange, first, rows.length, total, t)}`
    return page(framed(exchange, session, label, content))
}

function cell(value: string, display: string | undefined, type: string, session: Session): string {
    if (isSecret({ type })) return ''
    if (type === 'glide_date_time') return displayTime(value, session.timeZone)
    const text = display ?? value
    return text.length > 200 ? `${text.slice(0, 199)}…` : text
}

/** The list's query with what was searched and the chosen order. "^" cannot be searched for: it joins conditions. */
function fullQuery(query: URLSearchParams): string {
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

function address(exchange: Exchange, changes: Readonly<Record<string, string>>): string {
    const query = new URLSearchParams(exchange.query)
    for (const [name, value] of Object.entries(changes)) query.set(name, value)
    return `${exchange.path}?${query.toString()}`
}

function headerCell(exchange: Exchange, name: string, label: string): Html {
    const current =
        exchange.query.get('sysparm_order') === name
            ? (exchange.query.get('sysparm_order_direction') ?? 'asc')
            : ''
    const href = address(exchange, {
        sysparm_order: name,
        sysparm_order_direction: current === 'asc' ? 'desc' : 'asc',
        sysparm_first_row: '1',
    })
    const sort = current === '' ? 'none' : current === 'asc' ? 'ascending' : 'descending'
    return html`<th scope="col" aria-sort="${sort}"><a href="${href}">${label}</a></th>`
}

function search(exchange: Exchange, columns: readonly string[], table: string, session: Session): Html {
    const { instance, query } = exchange
    const t = (text: string) => instance.message(text, session.language)
    const chosen =
        query.get('sysparm_search_field') ??
        (columns.includes('short_description') ? 'short_description' : columns[0])
    return html`<form class="search" role="search">
        <input type="hidden" name="sysparm_query" value="${query.get('sysparm_query') ?? ''}" />
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

function pages(
    exchange: Exchange,
    first: number,
    count: number,
    total: number,
    t: (text: string) => string,
): Html {
    const link = (row: number, label: string) =>
        html`<a href="${address(exchange, { sysparm_first_row: String(row) })}">${label}</a>`
    return html`<p class="pages">
        ${first > 1 && link(Math.max(1, first - rowsPerPage), t('Previous page'))}
        <span>${count === 0 ? 0 : first} – ${first + count - 1} / ${total}</span>
        ${first + count <= total && link(first + rowsPerPage, t('Next page'))}
    </p>`
}
