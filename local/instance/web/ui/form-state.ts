import type { Column, Instance, Row, Session, VisibleRow } from '../../contracts.ts'
import type { ReferenceField } from './reference-field.ts'
import { userTime } from './user-time.ts'

/** What a form shows: the record (none yet for a new one) under what the user typed and could not save. */
export interface FormState {
    readonly instance: Instance
    readonly session: Session
    readonly table: string
    readonly view: string
    /** What the address carries. */
    readonly parameters: Readonly<Record<string, string>>
    readonly sysId: string
    readonly row: Row | undefined
    /** What display rules left in g_scratchpad, as JSON. */
    readonly scratchpad: string
    value(column: Column): string
    /** What the user typed, or the address gives. */
    given(column: Column): string | undefined
    display(column: Column): string
    mayWrite(column: Column): boolean
    t(text: string): string
}

export function formState(
    instance: Instance,
    session: Session,
    table: string,
    found: VisibleRow | undefined,
    typed: Readonly<Record<string, string>> = {},
    view = '',
    parameters: Readonly<Record<string, string>> = {},
): FormState {
    const row = found?.row
    const operation = row ? 'write' : 'create'
    const begun = row ?? instance.scripts.newRecord(session, table)
    const shown = instance.scripts.runDisplayRules(session, table, row?.['sys_id'])
    const value = (column: Column) =>
        typed[column.name] ?? shown.values[column.name] ?? begun[column.name] ?? ''
    return {
        instance,
        session,
        table,
        view,
        parameters,
        sysId: row?.['sys_id'] ?? '-1',
        row,
        scratchpad: shown.scratchpad,
        value,
        given: ({ name }) => typed[name],
        display(column) {
            const current = value(column)
            if (found && current === (found.row[column.name] ?? ''))
                return found.display[column.name] ?? current
            return shownValue(instance, session, table, column, current)
        },
        mayWrite: (column) =>
            !column.readOnly &&
            refersToTable(instance, column) &&
            column.name !== 'number' &&
            !column.name.startsWith('sys_') &&
            instance.security.can(session, operation, table, row) &&
            instance.security.canField(session, operation, table, column.name, row),
        t: (text) => instance.message(text, session.language),
    }
}

/**
 * False: a reference to a table that is not here, such as one of an application that is not installed. Nothing can be
 * chosen for it, and what it holds stays as it is.
 */
export const refersToTable = (
    { dictionary }: Pick<Instance, 'dictionary'>,
    { type, reference = '' }: Column,
): boolean => type !== 'reference' || dictionary.table(reference) !== undefined

/** A reference column as the form holds it. */
export const referenceOf = (state: FormState, column: Column): ReferenceField => ({
    id: `${state.table}.${column.name}`,
    table: column.reference ?? '',
    value: state.value(column),
    display: state.display(column),
})

/** How a value that the record does not hold reads: what the user typed, or what the field was before. */
export function shownValue(
    instance: Instance,
    session: Session,
    table: string,
    column: Column,
    value: string,
): string {
    if (column.type === 'reference') return referenceDisplay(instance, session, column, value)
    const time = userTime(instance, session)
    if (time.formatOf(column)) return time.show(column, value)
    const choices = column.choice ? instance.dictionary.choices(table, column.name, session.language) : []
    return choices.find((choice) => choice.value === value)?.label ?? value
}

/** A referenced record's display value, as far as the user may read it. */
export function referenceDisplay(
    { dictionary, records }: Instance,
    session: Session,
    column: Column,
    sysId: string,
): string {
    const { reference } = column
    if (!reference || sysId === '') return ''
    if (!refersToTable({ dictionary }, column)) return sysId
    return records.get(session, reference, sysId)?.row[dictionary.displayColumn(reference)] ?? ''
}
