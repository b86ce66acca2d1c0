import type { Column, Instance, Session } from '../../contracts.ts'
import { fromZone, glideTime } from '../../core/script/time-zone.ts'

/**
 * `sysparm_input_display_value=true`: what the caller sends are display values. References and choices become the
 * value behind, times move from the caller's time zone to UTC (page c_TableAPI). Throws a RangeError that names a
 * value that stands for nothing.
 */
export function valuesOfDisplay(
    instance: Instance,
    session: Session,
    table: string,
    given: Readonly<Record<string, string>>,
): Record<string, string> {
    const values: Record<string, string> = {}
    for (const [name, text] of Object.entries(given)) {
        const column = instance.dictionary.column(table, name)
        values[name] = column && text !== '' ? valueOf(instance, session, table, column, text) : text
    }
    return values
}

function valueOf(instance: Instance, session: Session, table: string, column: Column, text: string): string {
    if (column.type === 'reference' && column.reference) {
        return referenced(instance, session, column.reference, text) ?? unknown(column, text)
    }
    if (column.type === 'glide_date_time') {
        if (!/^\d{4}-\d\d-\d\d \d\d:\d\d:\d\d$/.test(text)) return unknown(column, text)
        return glideTime(fromZone(text, session.timeZone))
    }
    if (column.choice > 0) {
        const choices = instance.dictionary.choices(table, column.name, session.language)
        const found =
            choices.find(({ label }) => label === text) ?? choices.find(({ value }) => value === text)
        // A column with suggestions takes other values too.
        return found?.value ?? (column.choice === 2 || choices.length === 0 ? text : unknown(column, text))
    }
    return text
}

/** The first readable record with this display value, or with this sys_id. */
function referenced(instance: Instance, session: Session, table: string, text: string): string | undefined {
    const display = instance.dictionary.displayColumn(table)
    // Compared here, not in the query: the caller's text may hold operators.
    const found =
        instance.store.query(table).find((row) => row[display] === text) ?? instance.store.get(table, text)
    return found && instance.records.get(session, table, found['sys_id'] ?? '') ? found['sys_id'] : undefined
}

function unknown(column: Column, text: string): never {
    throw new RangeError(`${column.name}: there is nothing with the display value ${text}`)
}
