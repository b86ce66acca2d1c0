import type { Row, Session } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { MemoryStore } from '../store/memory-store.ts'

export interface DefaultsDependencies {
    readonly dictionary: TableDictionary
    readonly store: MemoryStore
    /** A default of the dictionary, `javascript:` cut off: the application's own script, not a value of a query. */
    evaluateDefault(session: Session, script: string, scopeId: string): string
}

const SCRIPT = 'javascript:'
const isNumber = (text: string): boolean => text.includes('getNextObjNumberPadded')

/** The next number of a table, e.g. INC0010001. */
function nextNumber({ store, dictionary }: DefaultsDependencies, table: string): string {
    const owner = dictionary.lineage(table).find((name) => dictionary.stored(name).numberPrefix) ?? table
    const { numberPrefix = '', numberDigits = 7 } = dictionary.stored(owner)
    const [counter] = store.find('sys_number_counter', { table: owner })
    const next = String(Number(counter?.['number'] ?? '10000') + 1)
    if (counter) store.update('sys_number_counter', counter['sys_id'] ?? '', { number: next })
    else store.insert('sys_number_counter', { table: owner, number: next })
    return `${numberPrefix}${next.padStart(numberDigits, '0')}`
}

/** Defaults of a table's columns; numbers are given when a record is inserted. */
export function defaultsOf(deps: DefaultsDependencies, session: Session, table: string): Row {
    // In UTC: a date's default is the user's time on the platform, which stores what that is in UTC.
    const utc = { ...session, timeZone: 'UTC' }
    const values: Record<string, string> = {}
    for (const { name, defaultValue = '', table: owner } of deps.dictionary.columns(table)) {
        if (defaultValue === '' || isNumber(defaultValue)) continue
        const { scopeId } = deps.dictionary.stored(owner)
        values[name] = defaultValue.startsWith(SCRIPT)
            ? deps.evaluateDefault(utc, defaultValue.slice(SCRIPT.length), scopeId)
            : defaultValue
    }
    return values
}

/** A new record's values with what the platform adds: defaults of columns that are empty, and its number. */
export function withDefaults(deps: DefaultsDependencies, session: Session, table: string, given: Row): Row {
    const { dictionary } = deps
    const filled = Object.entries(given).filter(([, value]) => value !== '')
    const values: Record<string, string> = {
        ...given,
        ...defaultsOf(deps, session, table),
        ...Object.fromEntries(filled),
    }
    const numbered = dictionary.lineage(table).some((name) => dictionary.stored(name).numberPrefix)
    for (const { name, defaultValue = '' } of dictionary.columns(table)) {
        const wants = isNumber(defaultValue) || (numbered && name === 'number')
        if (wants && !values[name]) values[name] = nextNumber(deps, table)
    }
    return values
}
