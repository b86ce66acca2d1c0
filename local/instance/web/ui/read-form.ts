import type { Column } from '../../contracts.ts'
import type { FormState } from './form-state.ts'
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
            const chosen = readReference(state, column, form)
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

/**
 * What a reference field holds: the record that the page's script noted beside it, or the one whose display value was
 * typed. Undefined: there is none.
 */
function readReference(state: FormState, column: Column, form: URLSearchParams): string | undefined {
    const id = `${state.table}.${column.name}`
    const before = state.value(column)
    const typed = form.get(`sys_display.${id}`)?.trim()
    const noted = form.get(id)
    const untouched = noted === null || noted === before
    if (untouched && (typed === undefined || typed === state.display(column))) return before
    if (typed === undefined) return known(state, column, noted ?? '')
    if (typed === '') return noted && noted !== before ? known(state, column, noted) : ''
    if (noted && (noted !== before || typed === state.display(column))) return known(state, column, noted)
    return resolve(state, column.reference ?? '', typed)
}

/** A sys_id, if the user may read the record that it names. */
const known = ({ instance, session }: FormState, { reference }: Column, sysId: string): string | undefined =>
    sysId === '' || instance.records.get(session, reference ?? '', sysId) ? sysId : undefined

/** A record by its display value, among those that the user may read; undefined: none, or more than one. */
function resolve({ instance, session }: FormState, table: string, typed: string): string | undefined {
    if (typed === '') return ''
    const display = instance.dictionary.displayColumn(table)
    // These have a meaning in a query; no display value with them can be chosen here.
    if (typed.includes('^') || typed.startsWith('javascript:')) return undefined
    const { rows } = instance.records.query(session, table, `${display}=${typed}`, { limit: 2, offset: 0 })
    return rows.length === 1 ? rows[0]?.row['sys_id'] : undefined
}
