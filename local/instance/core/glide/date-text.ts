import { parsePattern } from './date-pattern.ts'

/** Formats that the platform tries, in its order; the internal one first. */
const FORMATS = [
    'yyyy-MM-dd HH:mm:ss',
    'MM/dd/yyyy HH:mm:ss',
    'MM-dd-yyyy HH:mm:ss',
    'MM-dd-yyyy HH:mm',
    'MM-dd-yyyy',
    'MM/dd/yyyy',
    'dd-MM-yyyy HH:mm:ss',
    'dd-MM-yyyy HH.mm.ss',
    'dd-MM-yyyy HH.mm',
    'dd-MM-yy HH.mm.ss',
    'dd/MM/yyyy',
    'dd-MM-yyyy',
    'yyyy-MM-dd HH:mm',
    'yyyy-MM-dd',
    'dd.MM.yyyy HH:mm:ss',
    'dd.MM.yyyy HH.mm.ss',
    'dd.MM.yyyy hh:mm:ss a',
    'dd.MM.yyyy hh.mm.ss a',
    'dd.MM.yyyy',
]

const two = (number: number): string => String(number).padStart(2, '0')

/** Milliseconds since the epoch as `yyyy-MM-dd HH:mm:ss` in UTC. */
export function formatUtc(at: number): string {
    const date = new Date(at)
    const day = `${String(date.getUTCFullYear()).padStart(4, '0')}-${two(date.getUTCMonth() + 1)}-${two(date.getUTCDate())}`
    return `${day} ${two(date.getUTCHours())}:${two(date.getUTCMinutes())}:${two(date.getUTCSeconds())}`
}

/** Milliseconds since the epoch of a text in UTC; NaN for what is no date. A day that a month does not have is none. */
export function parseUtc(text: string): number {
    for (const format of FORMATS) {
        const at = parsePattern(text, format)
        if (!Number.isNaN(at)) return at
    }
    return NaN
}

export function daysInMonth(at: number): number {
    const date = new Date(at)
    return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
}

/** Weeks begin on Sunday; the first one holds the first of January, which the last days of December may fall into. */
export function weekOfYear(at: number): number {
    const day = Math.floor(at / 86_400_000)
    const saturday = day + 6 - new Date(at).getUTCDay()
    const first = Date.UTC(new Date(saturday * 86_400_000).getUTCFullYear(), 0, 1) / 86_400_000
    return Math.floor((saturday - first) / 7) + 1
}

export type DatePart = 'year' | 'month' | 'day'

/** A moment with another year, month (from 1) or day; a day that the month does not have becomes its last. */
export function withPart(at: number, part: DatePart, value: number): number {
    if (!Number.isInteger(value) || value < 1)
        throw new Error(`GlideDateTime: ${String(value)} is no ${part}`)
    const date = new Date(at)
    if (part === 'day') return date.setUTCDate(Math.min(value, daysInMonth(at)))
    if (part === 'month' && value > 12) throw new Error(`GlideDateTime: ${String(value)} is no month`)
    const months = part === 'year' ? (value - date.getUTCFullYear()) * 12 : value - 1 - date.getUTCMonth()
    return addMonths(at, months)
}

/** A moment moved by whole months; a day that the month does not have becomes its last. */
export function addMonths(at: number, months: number): number {
    const date = new Date(at)
    const day = date.getUTCDate()
    date.setUTCDate(1)
    date.setUTCMonth(date.getUTCMonth() + months)
    const last = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
    date.setUTCDate(Math.min(day, last))
    return date.getTime()
}
