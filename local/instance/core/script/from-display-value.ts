import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import { isDateTime } from './display-value.ts'
import { fromZone, glideTime } from './time-zone.ts'

export interface FromDisplayDependencies {
    readonly dictionary: TableDictionary
    readonly store: MemoryStore
}

const GLIDE_TIME = /^\d{4}-\d{2}-\d{2} \d{2}:\d{2}:\d{2}$/

/** The record that a display value names: '' when none has it. */
function referenced({ dictionary, store }: FromDisplayDependencies, table: string, text: string): string {
    const wanted = dictionary.displayColumn(table)
    const [found] = store.find(table, { [wanted]: text })
    return found?.['sys_id'] ?? ''
}

/**
 * What is stored for a value as people see it: a reference by its display value, a choice by its label, a date-time
 * in the user's zone. Throws, naming it, on a date-time that is none.
 */
export function fromDisplayValue(
    deps: FromDisplayDependencies,
    user: { readonly language: string; readonly timeZone: string },
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
    if (isDateTime(type)) {
        if (!GLIDE_TIME.test(text))
            throw new Error(`local instance: ${name} does not take "${text}" as a date and time`)
        return glideTime(fromZone(text, user.timeZone))
    }
    if (type === 'boolean') return String(text.toLowerCase() === 'true' || text === '1')
    if (column.choice > 0) {
        const choices = deps.dictionary.choices(table, name, user.language)
        return choices.find(({ label }) => label === text)?.value ?? text
    }
    return text
}
