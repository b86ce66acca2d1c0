import type { Row, Session } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { SystemLog } from '../log/system-log.ts'
import type { DefaultOutcome, DefaultPlace } from '../script/default-script.ts'
import { DATE, isDateTime } from '../script/display-value.ts'
import { isOfThisInstance, messageOf } from '../script/host-bridge.ts'
import { userFormats } from '../script/user-formats.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import { nextNumber, numberingOf } from './record-numbers.ts'

export interface DefaultsDependencies {
    readonly dictionary: TableDictionary
    readonly store: MemoryStore
    property(name: string): string | undefined
    readonly log: SystemLog
    /** A default of the dictionary, `javascript:` cut off: the application's own script, not a value of a query. */
    evaluateDefault(session: Session, script: string, place: DefaultPlace): DefaultOutcome
}

const SCRIPT = 'javascript:'
/** Defaults that number a record, and whether they pad: `getNextObjNumberPadded()` and `getNextObjNumber()`. */
const NUMBER = /\bgetNextObjNumber(Padded)?\b/

/** Defaults of a table's columns; numbers are given when a record is inserted. `given`: what the record has already. */
export function defaultsOf(
    deps: DefaultsDependencies,
    session: Session,
    table: string,
    given: Row = {},
): Row {
    // In UTC: a date's default is the user's time on the platform, which stores what that is in UTC.
    const utc = { ...session, timeZone: 'UTC' }
    let values: Row = {}
    for (const { name, defaultValue = '', table: owner } of deps.dictionary.columns(table)) {
        if (defaultValue === '' || NUMBER.test(defaultValue)) continue
        const { scopeId } = deps.dictionary.stored(owner)
        if (!defaultValue.startsWith(SCRIPT)) values = { ...values, [name]: defaultValue }
        else if (!given[name]) {
            const place = { table, column: name, row: { ...values, ...given }, scopeId }
            values = { ...values, ...scripted(deps, utc, defaultValue.slice(SCRIPT.length), place) }
        }
    }
    return values
}

/**
 * What a script gives its column, or others through `current`. A script that fails leaves its column empty, and the
 * log says why; what may be missing in this instance only, an API or a name, still throws.
 */
function scripted(deps: DefaultsDependencies, session: Session, script: string, place: DefaultPlace): Row {
    const { table, column, row, scopeId } = place
    try {
        const outcome = deps.evaluateDefault(session, script, place)
        const changed = Object.entries(outcome.row).filter(([name, value]) => value !== (row[name] ?? ''))
        // Only what the script answers counts for its own column, unless it has set that itself.
        return {
            ...(outcome.value === '' ? {} : { [column]: storedDate(deps, session, place, outcome.value) }),
            ...Object.fromEntries(changed),
        }
    } catch (error) {
        const text = messageOf(error)
        if (isOfThisInstance(text) || text.endsWith('is not defined')) throw error
        deps.log.write('error', scopeId || 'global', `Default value of ${table}.${column}: ${text}`)
        return {}
    }
}

/** A date's default is in the user's format, where it is not as dates are stored. */
function storedDate(deps: DefaultsDependencies, session: Session, place: DefaultPlace, text: string): string {
    const type = deps.dictionary.column(place.table, place.column)?.type ?? ''
    const formats = userFormats(deps, session)
    if (isDateTime(type)) return formats.readDateTime(text) ?? text
    return type === DATE ? (formats.readDate(text) ?? text) : text
}

/** A new record's values with what the platform adds: defaults of columns that are empty, and its number. */
export function withDefaults(deps: DefaultsDependencies, session: Session, table: string, given: Row): Row {
    const { dictionary } = deps
    const filled = Object.entries(given).filter(([, value]) => value !== '')
    const values: Record<string, string> = {
        ...given,
        ...defaultsOf(deps, session, table, Object.fromEntries(filled)),
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
