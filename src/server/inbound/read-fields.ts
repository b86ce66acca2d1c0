import { isObject } from '../json.ts'
import { plainLine, plainText } from './plain-text.ts'

/** Reads the fields of one body and collects what is wrong with them: names of fields and what they must be, never values. */
export interface Fields {
    readonly problems: readonly string[]
    /** As it came; undefined also for null. */
    given(name: string): unknown
    /** The sender's own id of something; one that stands in a path has no sign that a path may lose. */
    id(name: string, longest: number, isInPath?: boolean): string
    text(name: string, longest: number, isRequired: boolean): string
    /** The same on one line. */
    line(name: string, longest: number, isRequired?: boolean): string
    /** One of these; undefined: something else was given, or nothing. */
    oneOf<T extends string>(name: string, values: readonly T[]): T | undefined
    /** Something else stands in the field than it may hold. */
    refuse(name: string, must: string): void
}

const ID = /^[A-Za-z0-9._:~+/=-]+$/
const PATH_ID = /^[A-Za-z0-9._:~=-]+$/

/** Fields that are not in `known` are refused: a name with a slip in it would be lost without a word. */
export function fieldsOf(body: unknown, known: readonly string[]): Fields {
    const problems: string[] = []
    const all = isObject(body) ? body : {}
    const given = (name: string): unknown => all[name] ?? undefined
    const refuse = (name: string, must: string): void => void problems.push(`${name} must ${must}`)
    if (!isObject(body)) problems.push('the body must be a JSON object')
    const unknown = Object.keys(all).filter((name) => !known.includes(name)).length
    if (unknown > 0)
        problems.push(`${String(unknown)} field(s) are unknown; known are ${known.join(', ') || 'none'}`)

    const textOf = (name: string, longest: number, isRequired: boolean, read: typeof plainText): string => {
        const value = given(name)
        if (value === undefined) {
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
        given,
        refuse,
        id(name, longest, isInPath = false) {
            const value = given(name)
            const form = isInPath ? PATH_ID : ID
            const isId = typeof value === 'string' && value.length <= longest && form.test(value)
            const signs = isInPath ? '._:~=-' : '._:~+/=-'
            if (!isId) refuse(name, `be 1 to ${String(longest)} letters, digits or signs of ${signs}`)
            return isId ? value : ''
        },
        text: (name, longest, isRequired) => textOf(name, longest, isRequired, plainText),
        line: (name, longest, isRequired = true) => textOf(name, longest, isRequired, plainLine),
        oneOf(name, values) {
            const found = values.find((value) => value === given(name))
            if (found === undefined) refuse(name, `be one of ${values.join(', ')}`)
            return found
        },
    }
}
