import type { Row, Session } from '../../contracts.ts'
import type { Exchange } from '../http/exchange.ts'
import { escapeHtml, html } from './html.ts'
import type { PageElement } from './jelly/evaluate-jelly.ts'
import { replaceJellyElements } from './required-scripts.ts'

type Attributes = Readonly<Record<string, string>>

/** Event handlers and the like of a form that a page may state. */
const formAttributes = ['id', 'name', 'onsubmit', 'class', 'autocomplete']

/** The tags that a UI page has beside Jelly's: its form with the dialog's buttons, required scripts, the user. */
export const uiPageElements =
    (exchange: Exchange, session: Session, page: Row) =>
    (name: string, attributes: Attributes): PageElement | undefined => {
        const t = (text: string) => exchange.instance.message(text, session.language)
        const only = (before: string): PageElement => ({ before, after: '' })
        switch (name) {
            case 'ui_form':
            case 'form':
                return { before: formStart(page, session, attributes), after: '</form>' }
            case 'dialog_buttons_ok_cancel':
                return only(okCancel(attributes, t))
            case 'requires':
                return only(
                    replaceJellyElements(
                        `<g:requires name="${attributes['name'] ?? ''}"/>`,
                        exchange,
                        session,
                    ),
                )
            case 'client_script':
                return only(
                    replaceJellyElements(
                        `<g2:client_script type="${attributes['type'] ?? ''}"/>`,
                        exchange,
                        session,
                    ),
                )
            default:
                return undefined
        }
    }

/** The page's form is posted to the page itself, whose processing script runs then (r_UIPages). */
function formStart(page: Row, session: Session, attributes: Attributes): string {
    const unknown = Object.keys(attributes).find((name) => !formAttributes.includes(name))
    if (unknown !== undefined) throw new Error(`local instance: ${unknown} of g:ui_form is not implemented`)
    const written = Object.entries(attributes).map(([name, value]) => `${name}="${escapeHtml(value)}"`)
    // Two pieces: a formatter would close a form that a template only opens.
    const token = html`<input type="hidden" name="sysparm_ck" value="${session.token}" />`
    const action = escapeHtml(`/${page['endpoint'] ?? ''}`)
    return `<form method="post" action="${action}" ${written.join(' ')}>${token.text}`
}

const OK_CANCEL = ['ok', 'cancel', 'ok_text', 'cancel_text', 'ok_id', 'cancel_id', 'ok_title', 'cancel_title']

function okCancel(attributes: Attributes, t: (text: string) => string): string {
    const unknown = Object.keys(attributes).find((name) => !OK_CANCEL.includes(name))
    if (unknown !== undefined)
        throw new Error(`local instance: ${unknown} of g:dialog_buttons_ok_cancel is not implemented`)
    const { text } = html`<div class="dialog-buttons">
        <button
            type="button"
            class="button"
            id="${attributes['cancel_id'] ?? 'cancel_button'}"
            title="${attributes['cancel_title'] ?? ''}"
            onclick="${attributes['cancel'] ?? 'history.back()'}"
        >
            ${attributes['cancel_text'] ?? t('Cancel')}
        </button>
        <button
            type="submit"
            class="button primary"
            id="${attributes['ok_id'] ?? 'ok_button'}"
            title="${attributes['ok_title'] ?? ''}"
            onclick="${attributes['ok'] ?? ''}"
        >
            ${attributes['ok_text'] ?? t('OK')}
        </button>
    </div>`
    return text
}
