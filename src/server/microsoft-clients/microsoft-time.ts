/**
 * Times as Microsoft writes them. Parsed by hand: what `Date.parse` takes beyond the basic ISO form differs
 * between engines, and Graph sends up to seven decimals and offsets.
 */

const two = '(\\d{2})'
const ISO = new RegExp(
    `^(\\d{4})-${two}-${two}T${two}:${two}(?::${two}(?:\\.(\\d{1,9}))?)?(Z|[+-]\\d{2}:\\d{2})?$`,
)
const HTTP_DATE = /^[A-Za-z]{3}, (\d{2}) ([A-Za-z]{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2}) GMT$/
const LONG_DATE = /([A-Za-z]+)\s+(\d{1,2}),\s+(\d{4}),?\s+(?:at\s+)?(\d{1,2}):(\d{2})\s*(AM|PM)/i
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

const monthIndex = (name: string): number => MONTHS.indexOf(name.slice(0, 3).toLowerCase())

/** Graph's DateTimeOffset to milliseconds since the epoch; undefined when it is none. Without a zone it is UTC. */
export function parseGraphTime(text: unknown): number | undefined {
    const parts = typeof text === 'string' ? ISO.exec(text) : null
    if (!parts) return undefined
    const [, year, month, day, hour, minute, second, fraction, zone] = parts
    const utc = Date.UTC(
        Number(year),
        Number(month) - 1,
        Number(day),
        Number(hour),
        Number(minute),
        Number(second ?? 0),
        Number((fraction ?? '0').slice(0, 3).padEnd(3, '0')),
    )
    // Date.UTC rolls over: 31 February would become March.
    if (new Date(utc).getUTCDate() !== Number(day) || Number(hour) > 23 || Number(minute) > 59)
        return undefined
    if (zone === undefined || zone === 'Z') return utc
    const offset = (Number(zone.slice(1, 3)) * 60 + Number(zone.slice(4, 6))) * 60_000
    return zone.startsWith('+') ? utc - offset : utc + offset
}

/** The date form of Retry-After, e.g. `Wed, 21 Oct 2015 07:28:00 GMT`. */
export function parseHttpDate(text: string): number | undefined {
    const parts = HTTP_DATE.exec(text)
    const month = monthIndex(parts?.[2] ?? '')
    if (!parts || month < 0) return undefined
    return Date.UTC(
        Number(parts[3]),
        month,
        Number(parts[1]),
        Number(parts[4]),
        Number(parts[5]),
        Number(parts[6]),
    )
}

/** The date of Microsoft's posts, e.g. `Thursday, February 19, 2026, at 6:00 AM UTC`. Posts are always in UTC. */
export function parsePostDate(text: string): number | undefined {
    const parts = LONG_DATE.exec(text)
    const month = monthIndex(parts?.[1] ?? '')
    if (!parts || month < 0) return undefined
    const hour = (Number(parts[4]) % 12) + (/pm/i.test(parts[6] ?? '') ? 12 : 0)
    return Date.UTC(Number(parts[3]), month, Number(parts[2]), hour, Number(parts[5]))
}

/** Milliseconds since the epoch as `yyyy-MM-ddTHH:mm:ss.sssZ`. */
export const formatTime = (at: number): string => new Date(at).toISOString()
