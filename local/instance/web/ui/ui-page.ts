import type { Row, Session } from '../../contracts.ts'
import { page, text } from '../http/answer.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { framed } from './frame.ts'
import { html, Html } from './html.ts'
import { fillExpressions } from './page-expressions.ts'
import { replaceJellyElements } from './required-scripts.ts'

export const findUiPage = ({ instance }: Exchange, endpoint: string): Row | undefined =>
    instance.store.query('sys_ui_page', `endpoint=${endpoint}`)[0]

/**
 * A UI page (pages r_UIPages, and ui-page-guide of the SDK). Its access control carries the endpoint's name without
 * `.do`; a page without one is open to every signed-in user.
 */
export function uiPage(exchange: Exchange, session: Session, row: Row): WebAnswer {
    const { instance, method } = exchange
    const name = (row['endpoint'] ?? '').replace(/\.do$/, '')
    if (instance.security.canResource(session, 'ui_page', name, 'read') === 'denied') {
        return page(framed(exchange, session, 'No permission', noPermission), 403)
    }
    if (method === 'POST' && row['processing_script']) {
        return text(`local instance: the processing script of ${name} is not implemented`, 500)
    }
    if (method !== 'GET') return text(`${method} is not supported on ${name}.do`, 405)
    const filled = fillExpressions(replaceJellyElements(row['html'] ?? '', exchange, session), {
        instance,
        session,
    })
    const script = row['client_script'] ? `<script>${row['client_script']}</script>` : ''
    if (row['direct'] === 'true') return page(`<!DOCTYPE html>\n${filled}${script}`)
    return page(framed(exchange, session, row['name'] ?? name, new Html(filled + script)))
}

const noPermission = html`<h1>Security constraints prevent access to requested page</h1>
    <p>Your roles do not include what this page asks for.</p>`
