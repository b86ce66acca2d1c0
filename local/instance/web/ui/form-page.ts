import type { Session } from '../../contracts.ts'
import { page, redirect } from '../http/answer.ts'
import { bodyForm, type Exchange } from '../http/exchange.ts'
import { localPath } from '../http/local-path.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { isToken } from '../session/token.ts'
import { formView } from './form-view.ts'
import { formState, type FormState } from './form-state.ts'
import { framed } from './frame.ts'
import { visit } from './page-stack.ts'
import { prefilled } from './prefilled-form.ts'
import { readForm } from './read-form.ts'
import { runFormAction } from './run-form-action.ts'
import { expiredForm, toldPage } from './told-page.ts'

/** /<table>.do?sys_id=…: the classic form. `sys_id=-1` is a new record, with what `sysparm_query` says already in it. */
export function formPage(exchange: Exchange, session: Session, table: string): WebAnswer {
    const { instance, query } = exchange
    const sysId = query.get('sys_id') ?? recordByQuery(exchange, session, table)
    const found = sysId === '-1' ? undefined : instance.records.get(session, table, sysId)
    if (sysId !== '-1' && !found) return notFound(exchange, session)
    if (sysId === '-1' && !instance.security.can(session, 'create', table)) return denied(exchange, session)
    const rowClass = found?.row['sys_class_name'] || table
    const realTable = instance.dictionary.table(rowClass) ? rowClass : table
    const view = query.get('sysparm_view') ?? ''
    const typed = sysId === '-1' ? prefilled(exchange, session, realTable) : {}
    const state = formState(instance, session, realTable, found, typed, view, Object.fromEntries(query))
    if (exchange.method === 'POST') return submit(exchange, state)
    const stacked = query.get('sysparm_stack')
    if (stacked) visit(session, localPath(stacked))
    visit(session, addressOf(exchange))
    return show(exchange, state)
}

/** Without a sys_id the address may name a record by a query; `` is one that is not there. */
function recordByQuery({ instance, query }: Exchange, session: Session, table: string): string {
    const encoded = query.get('sysparm_query')
    if (!encoded) return '-1'
    const { rows } = instance.records.query(session, table, encoded, { limit: 1, offset: 0 })
    return rows[0]?.row['sys_id'] ?? ''
}

const addressOf = ({ path, query }: Exchange): string => `${path}?${query.toString()}`

const show = (exchange: Exchange, state: FormState, status = 200): WebAnswer => {
    const { title, content } = formView(exchange, state)
    return page(framed(exchange, state.session, title, content), status)
}

function submit(exchange: Exchange, state: FormState): WebAnswer {
    const { instance, session, table } = state
    const form = bodyForm(exchange)
    if (!isToken(session, form.get('sysparm_ck'))) return expiredForm(exchange, session)
    const { changes, problems } = readForm(state, form)
    const again = (messages: readonly string[]) => {
        session.messages.push(...messages.map((text) => ({ kind: 'error' as const, text })))
        const found = state.row && instance.records.get(session, table, state.sysId)
        return show(
            exchange,
            formState(instance, session, table, found, changes, state.view, state.parameters),
            400,
        )
    }
    if (problems.length > 0) return again(problems)
    const outcome = runFormAction(exchange, state, form.get('sys_action') ?? '', changes)
    if (outcome.kind === 'unknown') return denied(exchange, session)
    if (outcome.kind === 'failed') return again([outcome.message])
    return redirect(outcome.url)
}

const notFound = (exchange: Exchange, session: Session): WebAnswer =>
    toldPage(exchange, session, 'Record not found', 404)

const denied = (exchange: Exchange, session: Session): WebAnswer =>
    toldPage(exchange, session, 'Security constraints prevent access to requested page', 403)
