import type { Row, Session } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import { nextNumber, numberingOf } from './record-numbers.ts'

export interface DefaultsDependencies {
    readonly dictionary: TableDictionary
    readonly store: MemoryStore
    /** A default of the dictionary, `javascript:` cut off: the application's own script, not a value of a query. */
    evaluateDefault(session: Session, script: string, scopeId: string): string
}

const SCRIPT = 'javascript:'
/** Defaults that number a record, and whether they pad: `getNextObjNumberPadded()` and `getNextObjNumber()`. */
const NUMBER = /\bgetNextObjNumber(Padded)?\b/

/** Defaults of a table's columns; numbers are given when a record is inserted. */
export function defaultsOf(deps: DefaultsDependencies, session: Session, table: string): Row {
    // In UTC: a date's default is the user's time on the platform, which stores what that is in UTC.
    const utc = { ...session, timeZone: 'UTC' }
    const values: Record<string, string> = {}
    for (const { name, defaultValue = '', table: owner } of deps.dictionary.columns(table)) {
        if (defaultValue === '' || NUMBER.test(defaultValue)) continue
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
    const numbered = numberingOf(deps, table) !== undefined
    for (const { name, defaultValue = '' } of dictionary.columns(table)) {
        const asked = NUMBER.exec(defaultValue)
        if (values[name] || !(asked || (numbered && name === 'number'))) continue
        const number = nextNumber(deps, table, !asked || asked[1] !== undefined)
        if (number !== '') values[name] = number
    }
    return values
}
