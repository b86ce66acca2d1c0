import type { PageOutcome, Row } from '../../contracts.ts'
import { page, redirect } from '../http/answer.ts'
import { bodyForm, type Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { isToken } from '../session/token.ts'
import { framed } from './frame.ts'
import { html } from './html.ts'
import { needsRecords, type ListPlace } from './list-actions.ts'
import { visit } from './page-stack.ts'
import { localAddress } from './run-form-action.ts'
import { meetsCondition } from './ui-actions.ts'

/** Runs a UI action of a list: on each chosen record that meets its condition; a banner button or link also on none. */
export function runListAction(exchange: Exchange, place: ListPlace, actions: readonly Row[]): WebAnswer {
    const { instance, session, table } = place
    const t = (text: string) => instance.message(text, session.language)
    const form = bodyForm(exchange)
    const refused = (text: string) => page(framed(exchange, session, text, html`<h1>${text}</h1>`), 403)
    if (!isToken(session, form.get('sysparm_ck'))) return refused(t('Your form has expired. Load it again.'))
    const pressed = form.get('sys_action') === 'choice' ? form.get('sys_choice') : form.get('sys_action')
    const action =
        actions.find((candidate) => candidate['sys_id'] === pressed) ??
        actions.find((candidate) => pressed && candidate['action_name'] === pressed)
    const list = `${exchange.path}?${exchange.query.toString()}`
    const back = (text: string) => {
        session.messages.push({ kind: 'error', text })
        return redirect(list)
    }
    if (pressed === '') return back(t('No action is chosen'))
    if (!action) return refused(t('Security constraints prevent access to requested page'))
    const chosen = form
        .getAll('sysparm_checked_items')
        .flatMap((sysIds) => sysIds.split(','))
        .filter(Boolean)
    if (chosen.length === 0 && needsRecords(action)) return back(t('No records selected'))
    const parameters = { ...Object.fromEntries(exchange.query), sysparm_checked_items: chosen.join(',') }
    const run = (record: string, sysId: string): PageOutcome =>
        instance.scripts.runUiAction(session, action, record, sysId, {}, { parameters, returnUrl: list })
    let outcome: PageOutcome = {}
    try {
        if (chosen.length === 0) outcome = run(table, '')
        for (const sysId of chosen) {
            const row = instance.records.get(session, table, sysId)?.row
            if (!row) return back(t('Record not found'))
            const record = row['sys_class_name'] || table
            if (meetsCondition(place, action, { table: record, sysId }))
                outcome = { ...outcome, ...run(record, sysId) }
            else {
                const name = row[instance.dictionary.displayColumn(table)] ?? sysId
                session.messages.push({
                    kind: 'info',
                    text: `${action['name'] ?? ''}: ${t('not for')} ${name}`,
                })
            }
        }
    } catch (error) {
        const why = error instanceof Error ? error.message : String(error)
        return back(`The UI action ${action['name'] ?? ''} failed: ${why}`)
    }
    if (outcome.returnUrl !== undefined) visit(session, localAddress(outcome.returnUrl))
    return redirect(localAddress(outcome.redirectUrl ?? outcome.returnUrl ?? list))
}
