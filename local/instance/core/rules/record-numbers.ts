import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { MemoryStore } from '../store/memory-store.ts'

export interface NumberSources {
    readonly dictionary: TableDictionary
    readonly store: MemoryStore
}

/** How a table's records are numbered. */
interface Numbering {
    /** The table that is numbered: tables that extend it share its numbers. */
    readonly owner: string
    readonly prefix: string
    readonly base: number
    readonly digits: number
}

const DEFAULT_BASE = 1000
const DEFAULT_DIGITS = 7
/** Where the base system's own tables begin. */
const PLATFORM_BASE = 10_000

const whole = (text: string | undefined, otherwise: number): number => (text ? Number(text) : otherwise)

/** A record of Number Maintenance (sys_number) says it, of the table or of the nearest one that it extends. */
export function numberingOf({ dictionary, store }: NumberSources, table: string): Numbering | undefined {
    for (const owner of dictionary.lineage(table)) {
        const [row] = store.find('sys_number', { category: owner })
        if (row) {
            const { prefix = '', number, maximum_digits } = row
            return {
                owner,
                prefix,
                base: whole(number, DEFAULT_BASE),
                digits: whole(maximum_digits, DEFAULT_DIGITS),
            }
        }
        const {
            numberPrefix,
            numberDigits = DEFAULT_DIGITS,
            numberBase = PLATFORM_BASE,
        } = dictionary.stored(owner)
        if (numberPrefix) return { owner, prefix: numberPrefix, base: numberBase, digits: numberDigits }
    }
    return undefined
}

/**
 * The next number of a table, e.g. INC0010001; '' for a table that has no numbering. It is used up by asking.
 * @see ServiceNowDocs: platform-administration/t_AutoNumberingRecordsInATable
 */
export function nextNumber(sources: NumberSources, table: string, isPadded: boolean): string {
    const numbering = numberingOf(sources, table)
    if (!numbering) return ''
    const { store } = sources
    const { owner, prefix, base, digits } = numbering
    const [counter] = store.find('sys_number_counter', { table: owner })
    const next = String(Math.max(whole(counter?.['number'], 0), base) + 1)
    if (counter) store.update('sys_number_counter', counter['sys_id'] ?? '', { number: next })
    else store.insert('sys_number_counter', { table: owner, number: next })
    return `${prefix}${isPadded ? next.padStart(digits, '0') : next}`
}
