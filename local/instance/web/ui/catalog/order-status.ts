import type { Session, VisibleRow } from '../../../contracts.ts'
import { page } from '../../http/answer.ts'
import type { Exchange } from '../../http/exchange.ts'
import type { WebAnswer } from '../../http/web-request.ts'
import { framed } from '../frame.ts'
import { html, type Html } from '../html.ts'
import { toldPage } from '../told-page.ts'
import { userTime } from '../user-time.ts'

export const STATUS_PATH = '/com.glideapp.servicecatalog_checkout_view_v2.do'

export const statusAddress = (request: string): string => `${STATUS_PATH}?sysparm_sys_id=${request}`

const COLUMNS = ['number', 'cat_item', 'stage', 'state', 'quantity'] as const

/**
 * The order status screen: the request that was placed, and the stage of its items.
 * @see ServiceNowDocs: servicenow-platform/service-catalog/c_RequestingAServiceCatalogItem
 */
export function orderStatusPage(exchange: Exchange, session: Session): WebAnswer {
    const { instance, query } = exchange
    for (const name of query.keys()) {
        if (name !== 'sysparm_sys_id')
            throw new Error(`local instance: the parameter ${name} of the order status is not implemented`)
    }
    const t = (text: string): string => instance.message(text, session.language)
    const sysId = query.get('sysparm_sys_id') ?? ''
    const request = instance.records.get(session, 'sc_request', sysId)
    if (!request) return toldPage(exchange, session, 'Record not found', 404)
    const number = request.row['number'] ?? ''
    const title = t('Thank you, your request has been submitted')
    const placed = userTime(instance, session).showDateTime(request.row['opened_at'] ?? '')
    const found = instance.records.query(session, 'sc_req_item', `request=${sysId}^ORDERBYnumber`, {
        limit: 100,
        offset: 0,
    })
    const content = html`<div class="form-header"><h1>${title}</h1></div>
        <p class="message success" role="status">
            ${t('Request Number')}: <a href="/sc_request.do?sys_id=${sysId}">${number}</a>
        </p>
        <p>${t('Order Placed')}: ${placed}</p>
        ${itemTable(exchange, session, found.rows)}`
    return page(framed(exchange, session, title, content))
}

function itemTable({ instance }: Exchange, session: Session, rows: readonly VisibleRow[]): Html {
    const label = (column: string | null) =>
        instance.dictionary.label('sc_req_item', column, session.language)
    return html`<div class="table">
        <table aria-label="${label(null)}">
            <thead>
                <tr>
                    ${COLUMNS.map((column) => html`<th scope="col">${label(column)}</th>`)}
                </tr>
            </thead>
            <tbody>
                ${rows.map(
                    ({ row, display }) =>
                        html`<tr>
                            ${COLUMNS.map(
                                (column) =>
                                    html`<td>
                                        ${column === 'number'
                                            ? html`<a href="/sc_req_item.do?sys_id=${row['sys_id']}"
                                                  >${display[column]}</a
                                              >`
                                            : display[column]}
                                    </td>`,
                            )}
                        </tr>`,
                )}
            </tbody>
        </table>
    </div>`
}
