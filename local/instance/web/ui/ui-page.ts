import type { Row, Session } from '../../contracts.ts'
import { messageOf } from '../../core/script/host-bridge.ts'
import { page, redirect, text } from '../http/answer.ts'
import { bodyForm, type Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { isToken } from '../session/token.ts'
import { framed } from './frame.ts'
import { html, Html } from './html.ts'
import { evaluateJelly } from './jelly/evaluate-jelly.ts'
import { surroundings } from './jelly/surroundings.ts'
import { pageDefinition } from './page-definition.ts'
import { fillExpressions } from './page-expressions.ts'
import { pageScript } from './page-script.ts'
import { pageBefore, visit } from './page-stack.ts'
import { replaceJellyElements } from './required-scripts.ts'
import { localAddress } from './run-form-action.ts'
import { uiPageElements } from './ui-page-elements.ts'

/**
 * A UI page (pages r_UIPages, and ui-page-guide of the SDK). Its access control carries the endpoint's name without
 * `.do`; a page without one is open to every signed-in user.
 */
export function uiPage(exchange: Exchange, session: Session, row: Row): WebAnswer {
    const { instance, method, path, query } = exchange
    const name = (row['endpoint'] ?? '').replace(/\.do$/, '')
    if (instance.security.canResource(session, 'ui_page', name, 'read') === 'denied') {
        return page(framed(exchange, session, 'No permission', noPermission), 403)
    }
    if (method === 'POST' && row['processing_script']) return process(exchange, session, row)
    if (method !== 'GET') return text(`${method} is not supported on ${name}.do`, 405)
    const announced: string[] = []
    const markup = content(exchange, session, row, (keys) => void announced.push(keys))
    if (row['direct'] === 'true') {
        const script = row['client_script'] ? `<script>${row['client_script']}</script>` : ''
        return page(`<!DOCTYPE html>\n${markup}${script}`)
    }
    visit(session, `${path}?${query.toString()}`)
    return page(
        framed(
            exchange,
            session,
            row['name'] ?? name,
            new Html(markup + scripts(exchange, session, row, announced)),
        ),
    )
}

/** Jelly tags other than those that the SDK builds into its pages. */
const JELLY = /<(?:j2?|g2?):(?!requires\b|client_script\b)/

/** A page with Jelly in it is evaluated as Jelly; of others only the expressions are, since they may be no XML. */
function content(exchange: Exchange, session: Session, row: Row, announce: (keys: string) => void): string {
    const { instance } = exchange
    const source = row['html'] ?? ''
    const around = surroundings({
        instance,
        session,
        owner: row,
        page: context(exchange, session, Object.fromEntries(exchange.query)),
        element: uiPageElements(exchange, session, row),
        announce,
    })
    if (JELLY.test(source)) return evaluateJelly(source, around).text
    return fillExpressions(
        replaceJellyElements(source, exchange, session),
        { instance, session },
        (expression) => around.scripts.text(expression),
    )
}

/** The page's client script, after what it may use: g_user, GlideAjax, getMessage. */
function scripts(exchange: Exchange, session: Session, row: Row, announced: readonly string[]): string {
    const script = row['client_script'] ? `<script>${row['client_script']}</script>` : ''
    return pageScript('classic-page', pageDefinition(exchange, session, announced)).text + script
}

/** What the page's form posts runs the processing script; without a word from it, the page before is next. */
function process(exchange: Exchange, session: Session, row: Row): WebAnswer {
    const form = bodyForm(exchange)
    if (!isToken(session, form.get('sysparm_ck'))) {
        const title = exchange.instance.message('Your form has expired. Load it again.', session.language)
        return page(framed(exchange, session, title, html`<h1>${title}</h1>`), 403)
    }
    form.delete('sysparm_ck')
    const at = context(exchange, session, Object.fromEntries(form))
    try {
        const { redirectUrl } = exchange.instance.scripts.runProcessingScript(session, row, at)
        return redirect(localAddress(redirectUrl ?? at.returnUrl))
    } catch (error) {
        return page(scriptFailed(exchange, session, row, messageOf(error)), 500)
    }
}

/** Says on a page what the script said, which its author wants to know first; the log has it too. */
function scriptFailed(exchange: Exchange, session: Session, row: Row, message: string): Html {
    const name = row['endpoint'] ?? ''
    exchange.options.log?.('error', `processing script of ${name}: ${message}`)
    const title = exchange.instance.message("The page's processing script failed", session.language)
    return framed(
        exchange,
        session,
        title,
        html`<h1>${title}</h1>
            <p class="message error" role="alert">${name}: ${message}</p>`,
    )
}

const context = (
    { path, query }: Exchange,
    session: Session,
    parameters: Readonly<Record<string, string>>,
) => ({ parameters, returnUrl: pageBefore(session, `${path}?${query.toString()}`) ?? '/' })

const noPermission = html`<h1>Security constraints prevent access to requested page</h1>
    <p>Your roles do not include what this page asks for.</p>`
