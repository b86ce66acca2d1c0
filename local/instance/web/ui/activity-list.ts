import type { Column } from '../../contracts.ts'
import { fieldChanges } from './field-changes.ts'
import type { FormState } from './form-state.ts'
import { html, type Html } from './html.ts'
import { isSecret } from './secret-column.ts'
import { userTime } from './user-time.ts'

/** One entry: who did what, when (stored), and its text. */
export interface Activity {
    readonly by: string
    readonly what: string
    readonly at: string
    readonly text: string
}

const isJournal = ({ type }: Column): boolean => type === 'journal_input' || type === 'journal'

/** The fields that the formatter shows: those of the table's property, else all. */
function wanted({ instance, table }: FormState): (column: Column) => boolean {
    const fields = instance.property(`glide.ui.${table}_activity.fields`)
    if (!fields) return () => true
    const names = new Set(fields.split(',').map((name) => name.trim()))
    return ({ name }) => names.has(name)
}

/**
 * Journal entries and field changes of a record, newest first, as far as the user may read their fields.
 * ServiceNowDocs: platform-administration/c_ActivityFormatter
 */
export function activityList(state: FormState): Html {
    const { instance, session, table, row } = state
    if (!row) return html``
    const { dictionary, security, store } = instance
    const time = userTime(instance, session)
    const columns = dictionary.columns(table).filter(wanted(state))
    const readable = columns.filter(
        (column) => !isSecret(column) && security.canField(session, 'read', table, column.name, row),
    )
    if (!readable.some(isJournal)) return html``
    const names = new Set(readable.filter(isJournal).map(({ name }) => name))
    const texts = store
        .query('sys_journal_field', `element_id=${state.sysId}^ORDERBYDESCsys_created_on`)
        .filter((entry) => names.has(entry['element'] ?? ''))
        .map((entry) => ({
            by: entry['sys_created_by'] ?? '',
            what: dictionary.label(table, entry['element'] ?? '', session.language),
            at: entry['sys_created_on'] ?? '',
            text: entry['value'] ?? '',
        }))
    const activities = [...texts, ...fieldChanges(state, readable)].sort((one, other) =>
        one.at < other.at ? 1 : one.at > other.at ? -1 : 0,
    )
    return html`<section class="activities" aria-label="${state.t('Activities')}">
        <h2>${state.t('Activities')}: ${activities.length}</h2>
        <ul class="plain">
            ${activities.map(
                ({ by, what, at, text }) =>
                    html`<li class="activity">
                        <p class="hint">${by} · ${what} · ${time.showDateTime(at)}</p>
                        <p class="journal">${text}</p>
                    </li>`,
            )}
        </ul>
    </section>`
}
