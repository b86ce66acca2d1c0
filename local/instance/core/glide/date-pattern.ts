const MONTHS = [
    'January',
    'February',
    'March',
    'April',
    'May',
    'June',
    'July',
    'August',
    'September',
    'October',
    'November',
    'December',
]
const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']
const LETTERS = /'(?:[^']|'')*'|y+|M+|d+|H+|h+|m+|s+|a+|E+|[A-Za-z]/g

const padded = (number: number, length: number): string => String(number).padStart(length, '0')
const unknown = (letters: string): never => {
    throw new Error(`local instance: the letters ${letters} of a date format are not implemented`)
}

function letters(found: string, date: Date): string {
    const { length } = found
    switch (found[0]) {
        case "'":
            return found === "''" ? "'" : found.slice(1, -1).replaceAll("''", "'")
        case 'y':
            return length === 2
                ? padded(date.getUTCFullYear() % 100, 2)
                : padded(date.getUTCFullYear(), length)
        case 'M': {
            const name = MONTHS[date.getUTCMonth()] ?? ''
            if (length > 2) return length === 3 ? name.slice(0, 3) : name
            return padded(date.getUTCMonth() + 1, length)
        }
        case 'd':
            return padded(date.getUTCDate(), length)
        case 'H':
            return padded(date.getUTCHours(), length)
        case 'h':
            return padded(date.getUTCHours() % 12 || 12, length)
        case 'm':
            return padded(date.getUTCMinutes(), length)
        case 's':
            return padded(date.getUTCSeconds(), length)
        case 'a':
            return date.getUTCHours() < 12 ? 'AM' : 'PM'
        case 'E': {
            const name = DAYS[date.getUTCDay()] ?? ''
            return length < 4 ? name.slice(0, 3) : name
        }
        default:
            return unknown(found)
    }
}

/** A wall clock (as if it were UTC) in one of Java's formats. Throws, naming them, on letters that are not known. */
export function formatPattern(wall: number, pattern: string): string {
    const date = new Date(wall)
    return pattern.replace(LETTERS, (found) => letters(found, date))
}

type Parts = Partial<Record<'y' | 'M' | 'd' | 'H' | 'h' | 'm' | 's' | 'a', string>>

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

const matchers = new Map<string, RegExp>()

function matcher(pattern: string): RegExp {
    const known = matchers.get(pattern)
    if (known) return known
    let source = ''
    let end = 0
    for (const { 0: found, index } of pattern.matchAll(LETTERS)) {
        source += escaped(pattern.slice(end, index))
        end = index + found.length
        const letter = found[0] ?? ''
        if (letter === "'") source += escaped(found === "''" ? "'" : found.slice(1, -1))
        else if (letter === 'y') source += `(?<y>\\d{${found.length === 2 ? '2' : '4'}})`
        else if (letter === 'a') source += '(?<a>[AaPp][Mm])'
        else if ('MdHhms'.includes(letter) && found.length <= 2) source += `(?<${letter}>\\d{1,2})`
        else unknown(found)
    }
    const made = new RegExp(`^${source}${escaped(pattern.slice(end))}$`)
    matchers.set(pattern, made)
    return made
}

function hourOf({ H, h, a }: Parts): number {
    if (h === undefined) return Number(H ?? '0')
    if (Number(h) < 1 || Number(h) > 12) return NaN
    return (Number(h) % 12) + (a?.toLowerCase() === 'pm' ? 12 : 0)
}

/** The wall clock (as if it were UTC) that a text in one of Java's formats means; NaN when it does not fit. */
export function parsePattern(text: string, pattern: string): number {
    const parts: Parts | undefined = matcher(pattern).exec(text.trim())?.groups
    if (!parts) return NaN
    const year = parts.y === undefined ? 1970 : Number(parts.y) + (parts.y.length === 2 ? 2000 : 0)
    const numbers = [
        year,
        Number(parts.M ?? '1') - 1,
        Number(parts.d ?? '1'),
        hourOf(parts),
        Number(parts.m ?? '0'),
        Number(parts.s ?? '0'),
    ] as const
    const at = Date.UTC(...numbers)
    const date = new Date(at)
    const read = [
        date.getUTCFullYear(),
        date.getUTCMonth(),
        date.getUTCDate(),
        date.getUTCHours(),
        date.getUTCMinutes(),
        date.getUTCSeconds(),
    ]
    return read.every((number, index) => number === numbers[index]) ? at : NaN
}
