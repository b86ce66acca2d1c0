import type { Session, VisibleRow } from '../../contracts.ts'
import { page } from '../http/answer.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { clientActions } from './client-actions.ts'
import { framed } from './frame.ts'
import { html, type Html } from './html.ts'
import { bannerButtons, bottomActions, listActions } from './list-actions.ts'
import { listColumns } from './list-columns.ts'
import { fullQuery, pages, search } from './list-search.ts'
import { listTable } from './list-table.ts'
import { pageDefinition } from './page-definition.ts'
import { pageScript } from './page-script.ts'
import { visit } from './page-stack.ts'
import { runListAction } from './run-list-action.ts'

const rowsPerPage = 20

/** /<table>_list.do?sysparm_query=…: a list of what the user may read, with order, search, pages and UI actions. */
export function listPage(exchange: Exchange, session: Session, table: string): WebAnswer {
    const { instance, query, path } = exchange
    const { dictionary } = instance
    const t = (text: string) => instance.message(text, session.language)
    const label = dictionary.label(table, null, session.language)
    const view = query.get('sysparm_view') ?? ''
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
        const told = html`<h1>${label}</h1>
            <p class="message error" role="alert">${text}</p>`
        return page(framed(exchange, session, label, told), 400)
    }
    if (total === 0 && !instance.security.can(session, 'read', table)) {
        const text = t('Security constraints prevent access to requested page')
        return page(framed(exchange, session, text, html`<h1>${text}</h1>`), 403)
    }
    const place = { instance, session, table, view, first: rows[0]?.row['sys_id'] }
    const actions = listActions(place)
    if (exchange.method === 'POST') return runListAction(exchange, place, actions)
    visit(session, `${path}?${query.toString()}`)
    const columns = listColumns(instance, table, view)
    const selectable = actions.length > 0
    const content = html`${search(exchange, columns, table, session)}
        <form
            method="post"
            class="list"
            id="${table}"
            data-list="${table}"
            action="${path}?${query.toString()}"
        >
            <input type="hidden" name="sysparm_ck" value="${session.token}" />
            <div class="form-header">
                <h1>${label}</h1>
                <div class="buttons">
                    ${bannerButtons(actions)} ${newButton(exchange, session, table, view, t)}
                </div>
            </div>
            ${listTable(exchange, { session, table, label, columns, rows, selectable })}
            ${rows.length === 0 && html`<p>${t('No records to display')}</p>`} ${bottomActions(actions, t)}
        </form>
        ${pages(exchange, { first, count: rows.length, total, rowsPerPage }, t)}
        ${pageScript('classic-list', {
            ...pageDefinition(
                exchange,
                session,
                actions.map((action) => action['messages'] ?? ''),
            ),
            table,
            view,
            query: fullQuery(query),
            title: label,
            clientActions: clientActions(actions),
        })}`
    return page(framed(exchange, session, label, content))
}

function newButton(
    { instance }: Exchange,
    session: Session,
    table: string,
    view: string,
    t: (text: string) => string,
): Html | false {
    const inView = view ? `&sysparm_view=${encodeURIComponent(view)}` : ''
    return (
        instance.security.can(session, 'create', table) &&
        html`<a class="button" href="/${table}.do?sys_id=-1${inView}">${t('New')}</a>`
    )
}
