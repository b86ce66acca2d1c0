import type { Column, Instance, Row, Session, VisibleRow } from '../../contracts.ts'
import { displayTime } from './glide-time.ts'

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
    value(column: Column): string
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
    const defaults = (column: Column) =>
        column.defaultValue?.startsWith('javascript:') ? '' : (column.defaultValue ?? '')
    const value = (column: Column) =>
        typed[column.name] ?? (row ? (row[column.name] ?? '') : defaults(column))
    return {
        instance,
        session,
        table,
        view,
        parameters,
        sysId: row?.['sys_id'] ?? '-1',
        row,
        value,
        display(column) {
            const current = value(column)
            if (found && current === (found.row[column.name] ?? '')) {
                if (column.type === 'glide_date_time') return displayTime(current, session.timeZone)
                return found.display[column.name] ?? current
            }
            if (column.type === 'reference') return referenceDisplay(instance, session, column, current)
            const choices = column.choice
                ? instance.dictionary.choices(table, column.name, session.language)
                : []
            return choices.find((choice) => choice.value === current)?.label ?? current
        },
        mayWrite: (column) =>
            !column.readOnly &&
            column.name !== 'number' &&
            !column.name.startsWith('sys_') &&
            instance.security.can(session, operation, table, row) &&
            instance.security.canField(session, operation, table, column.name, row),
        t: (text) => instance.message(text, session.language),
    }
}

/** A referenced record's display value, as far as the user may read it. */
export function referenceDisplay(
    { dictionary, records }: Instance,
    session: Session,
    { reference }: Column,
    sysId: string,
): string {
    if (!reference || sysId === '') return ''
    return records.get(session, reference, sysId)?.row[dictionary.displayColumn(reference)] ?? ''
}
