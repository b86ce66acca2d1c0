import type { Row } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import { userFormats } from './user-formats.ts'

const SECRET = new Set(['password', 'password2'])
export const DATE = 'glide_date'
const DATE_TIMES = new Set(['glide_date_time', 'due_date'])
/** Parts of a duration, in seconds. */
const PARTS = [
    ['Day', 86_400],
    ['Hour', 3600],
    ['Minute', 60],
] as const

export interface DisplayDependencies {
    readonly dictionary: TableDictionary
    readonly store: MemoryStore
    property(name: string): string | undefined
}

/** A timer is kept and reads as a duration. */
export const isDuration = (type: string): boolean => type === 'glide_duration' || type === 'timer'
export const isDateTime = (type: string): boolean => DATE_TIMES.has(type)

const utc = (text: string): number => Date.parse(`${text.replace(' ', 'T')}Z`)

/** A duration is stored as the moment so long after 1970 began, and reads `1 Day 2 Hours`. */
function durationDisplay(value: string): string {
    let seconds = Math.floor(utc(value) / 1000)
    if (Number.isNaN(seconds)) return value
    const words: string[] = []
    for (const [name, length] of PARTS) {
        const count = Math.floor(seconds / length)
        seconds -= count * length
        if (count > 0) words.push(`${String(count)} ${name}${count === 1 ? '' : 's'}`)
    }
    return words.join(' ') || '0 Minutes'
}

/**
 * How a value reads: references and lists of them by display value, a choice and a class by its label, dates and times
 * in the user's zone and format, secrets masked.
 * @see ServiceNowDocs: platform-administration/c_DisplayValues
 */
export function displayValue(
    deps: DisplayDependencies,
    user: { readonly userId: string; readonly language: string; readonly timeZone: string },
    table: string,
    name: string,
    value: string,
): string {
    const column = deps.dictionary.column(table, name)
    if (!column || value === '') return ''
    const { type, reference } = column
    const referenced = (id: string): string => {
        const row = reference ? deps.store.get(reference, id) : undefined
        return reference && row ? recordDisplay(deps, reference, row) : id
    }
    if (SECRET.has(type)) return '********'
    if (type === 'boolean') return value === 'true' || value === '1' ? 'true' : 'false'
    if (type === 'reference') return referenced(value)
    if (type === 'glide_list')
        return value
            .split(',')
            .map((item) => referenced(item.trim()))
            .join(', ')
    if (isDateTime(type)) return userFormats(deps, user).showDateTime(value)
    if (type === DATE) return userFormats(deps, user).showDate(value)
    if (isDuration(type)) return durationDisplay(value)
    if (type === 'sys_class_name' && deps.dictionary.table(value))
        return deps.dictionary.label(value, null, user.language)
    if (column.choice > 0) {
        const choices = deps.dictionary.choices(table, name, user.language)
        return choices.find((choice) => choice.value === value)?.label ?? value
    }
    return value
}

/** The display value of a record: that of its own class's display column. */
export function recordDisplay(
    deps: { readonly dictionary: TableDictionary },
    table: string,
    row: Row,
): string {
    const own =
        row['sys_class_name'] && deps.dictionary.table(row['sys_class_name']) ? row['sys_class_name'] : table
    return row[deps.dictionary.displayColumn(own)] ?? row['sys_id'] ?? ''
}
