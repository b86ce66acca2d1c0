import { toZone } from '../script/time-zone.ts'

const MINUTE = 60_000
const DAY = 86_400_000
/** 5 January 1970 was a Monday, with which weeks begin. */
const MONDAY = 4 * DAY

const UNITS: Readonly<Record<string, (wall: number, date: Date) => number>> = {
    minute: (wall) => Math.floor(wall / MINUTE),
    hour: (wall) => Math.floor(wall / (60 * MINUTE)),
    day: (wall) => Math.floor(wall / DAY),
    week: (wall) => Math.floor((wall - MONDAY) / (7 * DAY)),
    month: (_wall, date) => date.getUTCFullYear() * 12 + date.getUTCMonth(),
    quarter: (_wall, date) => date.getUTCFullYear() * 4 + Math.floor(date.getUTCMonth() / 3),
    year: (_wall, date) => date.getUTCFullYear(),
}

/** The user's wall clock, as if it were UTC, of a stored date (which has no zone) or date-time. */
export function wallClock(text: string, timeZone: string): number {
    const at = Date.parse(text.length > 10 ? `${text.replace(' ', 'T')}Z` : `${text}T00:00:00Z`)
    return text.length > 10 ? Date.parse(`${toZone(at, timeZone).replace(' ', 'T')}Z`) : at
}

/** Numbers the minutes, days, months and so on of a calendar. Throws, naming it, on another unit. */
export function calendarUnit(unit: string, timeZone: string): (text: string) => number {
    const number = UNITS[unit.replace(/s$/, '')]
    if (!number) throw new Error(`local instance: date unit ${unit} is not implemented`)
    return (text) => {
        const wall = wallClock(text, timeZone)
        return number(wall, new Date(wall))
    }
}
