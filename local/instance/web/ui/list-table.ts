import type { Column, Session, VisibleRow } from '../../contracts.ts'
import type { Exchange } from '../http/exchange.ts'
import { html, type Html } from './html.ts'
import { address } from './list-search.ts'
import { isSecret } from './secret-column.ts'

interface Listed {
    readonly session: Session
    readonly table: string
    readonly label: string
    /** Columns, and fields of referenced records (`caller_id.email`). */
    readonly columns: readonly string[]
    readonly rows: readonly VisibleRow[]
    /** Whether rows can be chosen for UI actions. */
    readonly selectable: boolean
    /** The order is given: the headers do not change it. */
    readonly fixedOrder?: boolean
}

type Place = Pick<Exchange, 'instance' | 'query' | 'path'>

/** The rows of a list; the first column leads to the record. */
export function listTable(exchange: Place, listed: Listed): Html {
    const { instance } = exchange
    const { session, table, label, columns, rows, selectable } = listed
    const t = (text: string) => instance.message(text, session.language)
    return html`<div class="table" tabindex="0" role="region" aria-label="${label}">
        <table>
            <thead>
                <tr>
                    ${selectable &&
                    html`<th scope="col">
                        <input type="checkbox" id="allcheck_${table}" aria-label="${t('Select all')}" />
                    </th>`}
                    ${columns.map((path) => headerCell(exchange, listed, path))}
                </tr>
            </thead>
            <tbody>
                ${rows.map((found) => {
                    const sysId = found.row['sys_id'] ?? ''
                    const name = columns[0] === undefined ? '' : cell(exchange, listed, found, columns[0])
                    return html`<tr data-sys-id="${sysId}">
                        ${selectable &&
                        html`<td>
                            <input
                                type="checkbox"
                                name="sysparm_checked_items"
                                value="${sysId}"
                                aria-label="${t('Select record')}: ${name}"
                            />
                        </td>`}
                        ${columns.map((path, index) =>
                            index === 0
                                ? html`<td>
                                      <a href="${recordUrl(exchange, table, found)}"
                                          >${name || t('(empty)')}</a
                                      >
                                  </td>`
                                : html`<td>${cell(exchange, listed, found, path)}</td>`,
                        )}
                    </tr>`
                })}
            </tbody>
        </table>
    </div>`
}

function recordUrl({ query }: Place, table: string, { row }: VisibleRow): string {
    const view = query.get('sysparm_view')
    const inView = view ? `&sysparm_view=${encodeURIComponent(view)}` : ''
    return `/${row['sys_class_name'] || table}.do?sys_id=${row['sys_id'] ?? ''}${inView}`
}

/** The column at the end of a path and the record that has it, as far as the user may read it. */
function follow(
    { instance }: Place,
    { session, table }: Listed,
    path: string,
    start?: VisibleRow,
): { readonly column: Column | undefined; readonly found: VisibleRow | undefined } {
    const steps = path.split('.')
    let at = table
    let found = start
    for (const step of steps.slice(0, -1)) {
        const column = instance.dictionary.column(at, step)
        at = column?.reference ?? at
        const sysId = found?.row[step]
        found = sysId ? instance.records.get(session, at, sysId) : undefined
    }
    return { column: instance.dictionary.column(at, steps.at(-1) ?? ''), found }
}

const pathLabel = (exchange: Place, listed: Listed, path: string): string => {
    const { column } = follow(exchange, listed, path)
    return column
        ? exchange.instance.dictionary.label(column.table, column.name, listed.session.language)
        : path
}

const longest = 200

function cell(exchange: Place, listed: Listed, start: VisibleRow, path: string): string {
    const { column, found } = follow(exchange, listed, path, start)
    if (!column || !found || isSecret(column)) return ''
    const value = found.row[column.name] ?? ''
    const text = found.display[column.name] ?? value
    return text.length > longest ? `${text.slice(0, longest - 1)}…` : text
}

function headerCell(exchange: Place, listed: Listed, name: string): Html {
    const label = pathLabel(exchange, listed, name)
    if (listed.fixedOrder) return html`<th scope="col">${label}</th>`
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
