import type { Row, Session } from '../../contracts.ts'
import { page, redirect } from '../http/answer.ts'
import { bodyForm, type Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { isToken } from '../session/token.ts'
import { formView } from './form-view.ts'
import { formState, type FormState } from './form-state.ts'
import { framed } from './frame.ts'
import { html } from './html.ts'
import { readForm } from './read-form.ts'
import { uiActions } from './ui-actions.ts'

/** /<table>.do?sys_id=…: the classic form. `sys_id=-1` is a new record. */
export function formPage(exchange: Exchange, session: Session, table: string): WebAnswer {
    const { instance, query } = exchange
    const sysId = query.get('sys_id') ?? '-1'
    const found = sysId === '-1' ? undefined : instance.records.get(session, table, sysId)
    if (sysId !== '-1' && !found) return notFound(exchange, session)
    if (sysId === '-1' && !instance.security.can(session, 'create', table)) return denied(exchange, session)
    const rowClass = found?.row['sys_class_name'] || table
    const realTable = instance.dictionary.table(rowClass) ? rowClass : table
    const state = formState(instance, session, realTable, found)
    if (exchange.method === 'POST') return submit(exchange, state)
    return show(exchange, state)
}

const show = (exchange: Exchange, state: FormState, status = 200): WebAnswer => {
    const { title, content } = formView(exchange, state)
    return page(framed(exchange, state.session, title, content), status)
}

function submit(exchange: Exchange, state: FormState): WebAnswer {
    const { instance, session, table } = state
    const form = bodyForm(exchange)
    if (!isToken(session, form.get('sysparm_ck'))) {
        return page(
            framed(
                exchange,
                session,
                'Invalid token',
                html`<h1>${state.t('Your form has expired. Load it again.')}</h1>`,
            ),
            403,
        )
    }
    const { changes, problems } = readForm(state, form)
    const again = (messages: readonly string[]) => {
        session.messages.push(...messages.map((text) => ({ kind: 'error' as const, text })))
        const found = state.row && instance.records.get(session, table, state.sysId)
        return show(exchange, formState(instance, session, table, found, changes), 400)
    }
    if (problems.length > 0) return again(problems)
    const verb = form.get('sys_action') ?? ''
    if (verb !== 'sysverb_insert' && verb !== 'sysverb_update' && verb !== 'sysverb_update_and_stay') {
        return runAction(exchange, state, verb, changes)
    }
    const outcome = state.row
        ? instance.records.update(session, table, state.sysId, changes)
        : instance.records.insert(session, table, changes)
    if (outcome.kind === 'done') {
        return redirect(
            verb === 'sysverb_update_and_stay'
                ? formUrl(exchange, table, outcome.sysId)
                : `/${table}_list.do`,
        )
    }
    return again([outcome.kind === 'missing' ? state.t('Record not found') : outcome.message])
}

function runAction(
    exchange: Exchange,
    state: FormState,
    sysId: string,
    changes: Readonly<Record<string, string>>,
): WebAnswer {
    const { instance, session, table } = state
    const action: Row | undefined = uiActions(state).find((candidate) => candidate['sys_id'] === sysId)
    if (!action) return denied(exchange, session)
    if (action['client'] === 'true') {
        const text = `local instance: the client script of the UI action ${action['name'] ?? ''} is not implemented`
        session.messages.push({ kind: 'error', text })
        return redirect(formUrl(exchange, table, state.sysId))
    }
    const { redirectUrl } = instance.scripts.runUiAction(session, action, table, state.sysId, changes)
    return redirect(
        redirectUrl === undefined ? formUrl(exchange, table, state.sysId) : actionTarget(redirectUrl),
    )
}

/** Where action.setRedirectURL leads: another site as it is, anything else as a path of this instance. */
const actionTarget = (url: string) => (/^(https?:)?\/\//.test(url) || url.startsWith('/') ? url : `/${url}`)

function formUrl(exchange: Exchange, table: string, sysId: string): string {
    const view = exchange.query.get('sysparm_view')
    return `/${table}.do?sys_id=${sysId}${view ? `&sysparm_view=${encodeURIComponent(view)}` : ''}`
}

function notFound(exchange: Exchange, session: Session): WebAnswer {
    const t = (text: string) => exchange.instance.message(text, session.language)
    return page(
        framed(exchange, session, t('Record not found'), html`<h1>${t('Record not found')}</h1>`),
        404,
    )
}

function denied(exchange: Exchange, session: Session): WebAnswer {
    const text = exchange.instance.message(
        'Security constraints prevent access to requested page',
        session.language,
    )
    return page(framed(exchange, session, text, html`<h1>${text}</h1>`), 403)
}
