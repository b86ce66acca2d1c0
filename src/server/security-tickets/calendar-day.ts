import { formatTime, parseGraphTime } from '../microsoft-clients/microsoft-time.ts'

const DAY = /^\d{4}-\d{2}-\d{2}$/
const DAY_MS = 24 * 60 * 60_000
/** Where the day ends last, it is twelve hours behind UTC. */
const LATEST_ZONE_MS = 12 * 60 * 60_000

/** Of UTC, `2026-11-22`. */
export const dayOf = (at: number): string => formatTime(at).slice(0, 10)

export const daysLater = (at: number, days: number): string => dayOf(at + days * DAY_MS)

/** A day of the calendar, written `2026-11-22`; none has a thirteenth month or a 31st of June. */
export function isDay(text: string): boolean {
    const at = DAY.test(text) ? parseGraphTime(`${text}T00:00:00Z`) : undefined
    return at !== undefined && dayOf(at) === text
}

/** Over everywhere on earth: nobody's own day is refused. */
export const isPastDay = (day: string, now: number): boolean => day < dayOf(now - LATEST_ZONE_MS)
