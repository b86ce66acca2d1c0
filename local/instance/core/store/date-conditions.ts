import { glideTime, toZone } from '../script/time-zone.ts'

const UNIT_MS: Readonly<Record<string, number>> = {
    minute: 60_000,
    hour: 3_600_000,
    day: 86_400_000,
    week: 604_800_000,
}
const UNIT_MONTHS: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 }

/** The value of RELATIVEGE and its kind, e.g. `@minute@ago@5`: a moment before or after now. Throws on another form. */
export function relativeMoment(value: string, now: number): string {
    const [, unit = '', direction = '', amount = ''] = /^@(\w+)@(ago|ahead)@(\d+)$/.exec(value) ?? []
    const name = unit.replace(/s$/, '')
    const by = (direction === 'ago' ? -1 : 1) * Number(amount)
    const milliseconds = UNIT_MS[name]
    if (milliseconds !== undefined) return glideTime(now + by * milliseconds)
    const months = UNIT_MONTHS[name]
    if (months === undefined) throw new Error(`local instance: relative date ${value} is not implemented`)
    const at = new Date(now)
    const day = at.getUTCDate()
    at.setUTCDate(1)
    at.setUTCMonth(at.getUTCMonth() + by * months)
    const last = new Date(Date.UTC(at.getUTCFullYear(), at.getUTCMonth() + 1, 0)).getUTCDate()
    at.setUTCDate(Math.min(day, last))
    return glideTime(at.getTime())
}

/** The day of a moment (UTC text) in a time zone; a day stays as it is. */
export function dayOf(text: string, timeZone: string): string {
    const at = text.length > 10 ? Date.parse(`${text.replace(' ', 'T')}Z`) : NaN
    return Number.isNaN(at) ? text : toZone(at, timeZone).slice(0, 10)
}

/** The value of ON and NOTON: `Today@javascript:…@javascript:…`, or a plain date, which means that day in UTC. */
export function dayRange(
    value: string,
    resolve: (part: string) => string,
    type: string,
): readonly [string, string] {
    const parts = value.split('@')
    if (parts.length === 3) return [resolve(parts[1] ?? ''), resolve(parts[2] ?? '')]
    const date = resolve(value).slice(0, 10)
    return type === 'glide_date' ? [date, date] : [`${date} 00:00:00`, `${date} 23:59:59`]
}
