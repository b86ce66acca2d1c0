import type { FormState } from './form-state.ts'
import { displayTime } from './glide-time.ts'
import { html, type Html } from './html.ts'

/** Journal entries of a record, newest first, as far as the user may read their column. */
export function activityList(state: FormState): Html {
    const { instance, session, table, row } = state
    if (!row) return html``
    const { dictionary, security, store } = instance
    const journals = dictionary
        .columns(table)
        .filter(({ type }) => type === 'journal_input' || type === 'journal')
    const readable = journals.filter(({ name }) => security.canField(session, 'read', table, name, row))
    if (readable.length === 0) return html``
    const names = new Set(readable.map(({ name }) => name))
    const entries = store
        .query('sys_journal_field', `element_id=${state.sysId}^ORDERBYDESCsys_created_on`)
        .filter((entry) => names.has(entry['element'] ?? ''))
    return html`<section class="activities" aria-label="${state.t('Activities')}">
        <h2>${state.t('Activities')}: ${entries.length}</h2>
        <ul class="plain">
            ${entries.map(
                (entry) =>
                    html`<li class="activity">
                        <p class="hint">
                            ${entry['sys_created_by']} ·
                            ${dictionary.label(table, entry['element'] ?? '', session.language)} ·
                            ${displayTime(entry['sys_created_on'] ?? '', session.timeZone)}
                        </p>
                        <p class="journal">${entry['value']}</p>
                    </li>`,
            )}
        </ul>
    </section>`
}
