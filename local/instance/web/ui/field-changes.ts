import type { Column, Row } from '../../contracts.ts'
import { shownValue, type FormState } from './form-state.ts'
import type { Activity } from './activity-list.ts'

const JOURNALS = new Set(['journal', 'journal_input'])

/** The audited changes of a record, those of one save together; newest first, as far as the user may read the fields. */
export function fieldChanges(state: FormState, columns: readonly Column[]): readonly Activity[] {
    const { instance, session, table, sysId } = state
    const byName = new Map(columns.map((column) => [column.name, column]))
    const shown = (column: Column, value: string): string =>
        shownValue(instance, session, table, column, value)
    const saves = new Map<string, { readonly first: Row; readonly lines: string[] }>()
    for (const entry of instance.store.query('sys_audit', `documentkey=${sysId}^ORDERBYDESCsys_created_on`)) {
        const { fieldname = '', oldvalue = '', newvalue = '', record_checkpoint: update = '' } = entry
        const column = byName.get(fieldname)
        // Journal texts are entries of their own.
        if (!column || JOURNALS.has(column.type)) continue
        const key = `${update} ${entry['user'] ?? ''} ${entry['sys_created_on'] ?? ''}`
        const save = saves.get(key) ?? { first: entry, lines: [] }
        saves.set(key, save)
        const label = instance.dictionary.label(table, fieldname, session.language)
        const was = oldvalue === '' ? '' : ` ${state.t('was')} ${shown(column, oldvalue)}`
        save.lines.push(`${label}: ${newvalue === '' ? state.t('Empty') : shown(column, newvalue)}${was}`)
    }
    return [...saves.values()].map(({ first, lines }) => ({
        by: first['user'] ?? '',
        what: state.t('Field changes'),
        at: first['sys_created_on'] ?? '',
        text: lines.join('\n'),
    }))
}
