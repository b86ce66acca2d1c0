import { referenceOf, type FormState } from './form-state.ts'
import { chosenRecord } from './reference-field.ts'
import { isSecret } from './secret-column.ts'
import { userTime } from './user-time.ts'

export interface Submitted {
    /** Columns whose value the user changed. */
    readonly changes: Readonly<Record<string, string>>
    readonly problems: readonly string[]
}

/** What a posted form changes. Values come in the user's words: times in the user's zone, references by display value. */
export function readForm(state: FormState, form: URLSearchParams): Submitted {
    const { instance, session, table } = state
    const changes: Record<string, string> = {}
    const problems: string[] = []
    const time = userTime(instance, session)
    for (const column of instance.dictionary.columns(table)) {
        const id = `${table}.${column.name}`
        const label = instance.dictionary.label(table, column.name, session.language)
        if (!state.mayWrite(column)) continue
        if (column.type === 'reference') {
            const chosen = chosenRecord(state, referenceOf(state, column), form)
            if (chosen === undefined) problems.push(`${label}: ${state.t('Invalid reference')}`)
            else if (chosen !== (state.row?.[column.name] ?? '')) changes[column.name] = chosen
            continue
        }
        const posted = form.getAll(id).at(-1)
        if (posted === undefined) {
            // What the address gives a new record counts, whether or not the form shows it.
            const preset = state.row ? undefined : state.given(column)
            if (preset) changes[column.name] = preset
            continue
        }
        const value = posted.replace(/\r\n/g, '\n')
        if (time.formatOf(column)) {
            const stored = value.trim() === '' ? '' : time.read(column, value)
            if (stored === undefined) problems.push(`${label}: ${state.t('Invalid date')}`)
            else if (stored !== state.value(column)) changes[column.name] = stored
        } else if (column.type === 'journal_input' || isSecret(column)) {
            if (value !== '') changes[column.name] = value
        } else if (value !== state.value(column) || state.row === undefined) {
            if (value !== '') changes[column.name] = value
            else if (state.row) changes[column.name] = ''
        }
    }
    return { changes, problems }
}
