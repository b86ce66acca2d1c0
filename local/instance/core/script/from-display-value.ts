import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import { DATE, isDateTime, isDuration } from './display-value.ts'
import { userFormats } from './user-formats.ts'

export interface FromDisplayDependencies {
    readonly dictionary: TableDictionary
    readonly store: MemoryStore
    property(name: string): string | undefined
}

/** The record that a display value names: '' when none has it. */
function referenced({ dictionary, store }: FromDisplayDependencies, table: string, text: string): string {
    const wanted = dictionary.displayColumn(table)
    const [found] = store.find(table, { [wanted]: text })
    return found?.['sys_id'] ?? ''
}

/** Days and time, `3 04:30:14`: stored as the moment so long after 1970 began. */
function durationOf(name: string, text: string): string {
    const [, days = '0', hours = '', minutes = '', seconds = ''] =
        /^(?:(\d+) )?(\d{1,2}):([0-5]\d):([0-5]\d)$/.exec(text.trim()) ?? []
    if (hours === '' || Number(hours) > 23)
        throw new Error(`local instance: ${name} does not take "${text}" as a duration (d HH:mm:ss)`)
    const total = ((Number(days) * 24 + Number(hours)) * 60 + Number(minutes)) * 60 + Number(seconds)
    return new Date(total * 1000).toISOString().slice(0, 19).replace('T', ' ')
}

/**
 * What is stored for a value as people see it: a reference by its display value, a choice by its label, a date or
 * date and time in the user's zone and format. Throws, naming it, on one that is none.
 */
export function fromDisplayValue(
    deps: FromDisplayDependencies,
    user: { readonly userId: string; readonly language: string; readonly timeZone: string },
    table: string,
    name: string,
    text: string,
): string {
    const column = deps.dictionary.column(table, name)
    if (!column) throw new Error(`local instance: table ${table} has no column ${name}`)
    if (text === '') return ''
    const { type, reference } = column
    if (type === 'reference' && reference) return referenced(deps, reference, text)
    if (type === 'glide_list' && reference)
        return text
            .split(',')
            .map((item) => referenced(deps, reference, item.trim()))
            .filter((id) => id !== '')
            .join(',')
    if (isDateTime(type) || type === DATE) {
        const formats = userFormats(deps, user)
        const stored = type === DATE ? formats.readDate(text) : formats.readDateTime(text)
        if (stored === undefined) {
            const what = type === DATE ? `a date (${formats.date})` : `a date and time (${formats.dateTime})`
            throw new Error(`local instance: ${name} does not take "${text}" as ${what}`)
        }
        return stored
    }
    if (isDuration(type)) return durationOf(name, text)
    if (type === 'boolean') return String(text.toLowerCase() === 'true' || text === '1')
    if (column.choice > 0) {
        const choices = deps.dictionary.choices(table, name, user.language)
        return choices.find(({ label }) => label === text)?.value ?? text
    }
    return text
}
