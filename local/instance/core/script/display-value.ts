import type { Row } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import { toZone } from './time-zone.ts'

const SECRET = new Set(['password', 'password2'])

/** How a value reads: reference by display value, choice by label, date-time in the user's zone, secrets masked. */
export function displayValue(
    deps: { readonly dictionary: TableDictionary; readonly store: MemoryStore },
    user: { readonly language: string; readonly timeZone: string },
    table: string,
    name: string,
    value: string,
): string {
    const column = deps.dictionary.column(table, name)
    if (!column || value === '') return ''
    if (SECRET.has(column.type)) return '********'
    if (column.type === 'boolean') return value === 'true' || value === '1' ? 'true' : 'false'
    if (column.reference && column.type === 'reference') {
        const row = deps.store.get(column.reference, value)
        return row ? recordDisplay(deps, column.reference, row) : value
    }
    if (column.type === 'glide_date_time') {
        const at = Date.parse(`${value.replace(' ', 'T')}Z`)
        return Number.isNaN(at) ? value : toZone(at, user.timeZone)
    }
    if (column.choice > 0) {
        const label = deps.dictionary
            .choices(table, name, user.language)
            .find((choice) => choice.value === value)?.label
        return label ?? value
    }
    return value
}

export function recordDisplay(
    deps: { readonly dictionary: TableDictionary },
    table: string,
    row: Row,
): string {
    const own =
        row['sys_class_name'] && deps.dictionary.table(row['sys_class_name']) ? row['sys_class_name'] : table
    return row[deps.dictionary.displayColumn(own)] ?? row['sys_id'] ?? ''
}
