import { isObject } from '../../json.ts'
import { parseGraphTime } from '../../microsoft-clients/microsoft-time.ts'
import { INBOUND_LIMITS } from './inbound-update.ts'
import { plainLine, plainText } from './plain-text.ts'

const UPDATE_ID = /^[A-Za-z0-9._:~+/=-]+$/
const LARGEST_SEQUENCE = 2_147_483_647
/** Before that nobody ran a case of Microsoft 365. */
const EARLIEST = Date.UTC(2011, 0, 1)

/** Reads the fields of one body and collects what is wrong with them: names of fields and what they must be, never values. */
export interface Fields {
    readonly problems: readonly string[]
    updateId(): string
    sequence(): number | null
    occurredAt(now: number): number
    text(isRequired: boolean): string
    author(): string
    /** One line that must be there. */
    line(name: string, longest: number): string
    /** One of these; undefined: something else was given, or nothing. */
    oneOf<T extends string>(name: string, values: readonly T[]): T | undefined
    /** Something else stands in the field than it may hold. */
    refuse(name: string, must: string): void
    /** A field that is there and does not belong to this kind of update. */
    absent(name: string, unless: string): void
}

/** Fields that are not in `known` are refused: a name with a slip in it would be lost without a word. */
export function fieldsOf(body: unknown, known: readonly string[]): Fields {
    const problems: string[] = []
    const given = isObject(body) ? body : {}
    const refuse = (name: string, must: string): void => void problems.push(`${name} must ${must}`)
    if (!isObject(body)) problems.push('the body must be a JSON object')
    const unknown = Object.keys(given).filter((name) => !known.includes(name)).length
    if (unknown > 0) problems.push(`${String(unknown)} field(s) are unknown; known are ${known.join(', ')}`)

    const textOf = (name: string, longest: number, isRequired: boolean, read: typeof plainText): string => {
        const value = given[name]
        if (value === undefined || value === null) {
            if (isRequired) refuse(name, 'be there')
            return ''
        }
        if (typeof value !== 'string') {
            refuse(name, 'be a text')
            return ''
        }
        const text = read(value)
        if (text === '' && isRequired) refuse(name, 'not be empty')
        if (text.length > longest) refuse(name, `have at most ${String(longest)} characters`)
        return text
    }
    return {
        problems,
        refuse,
        updateId() {
            const value = given['updateId']
            const isId =
                typeof value === 'string' && value.length <= INBOUND_LIMITS.updateId && UPDATE_ID.test(value)
            if (!isId)
                refuse(
                    'updateId',
                    `be 1 to ${String(INBOUND_LIMITS.updateId)} letters, digits or signs of ._:~+/=-`,
                )
            return isId ? value : ''
        },
        sequence() {
            const value = given['sequence']
            if (value === undefined || value === null) return null
            const isCount =
                typeof value === 'number' &&
                Math.floor(value) === value &&
                value >= 0 &&
                value <= LARGEST_SEQUENCE
            if (!isCount) refuse('sequence', `be a whole number from 0 to ${String(LARGEST_SEQUENCE)}`)
            return isCount ? value : null
        },
        occurredAt(now) {
            const value = given['occurredAt']
            const at =
                typeof value === 'string' && /(?:Z|[+-]\d{2}:\d{2})$/.test(value)
                    ? parseGraphTime(value)
                    : undefined
            if (at === undefined) refuse('occurredAt', 'be a time with a zone, such as 2026-11-22T10:15:00Z')
            else if (at < EARLIEST) refuse('occurredAt', 'not lie before 2011')
            else if (at > now + INBOUND_LIMITS.futureMs)
                refuse('occurredAt', 'not lie in the future: compare the clocks')
            return at ?? 0
        },
        text: (isRequired) => textOf('text', INBOUND_LIMITS.text, isRequired, plainText),
        author: () => textOf('author', INBOUND_LIMITS.author, false, plainLine),
        line: (name, longest) => textOf(name, longest, true, plainLine),
        oneOf(name, values) {
            const found = values.find((value) => value === given[name])
            if (found === undefined) refuse(name, `be one of ${values.join(', ')}`)
            return found
        },
        absent(name, unless) {
            if (given[name] !== undefined && given[name] !== null)
                refuse(name, `only be there with the kind ${unless}`)
        },
    }
}
