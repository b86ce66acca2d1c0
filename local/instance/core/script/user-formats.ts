import type { Row } from '../../contracts.ts'
import { formatPattern, parsePattern } from '../glide/date-pattern.ts'
import { fromZone, glideTime, toZone } from './time-zone.ts'

export interface FormatSource {
    readonly store: { get(table: string, sysId: string): Row | undefined }
    property(name: string): string | undefined
}

/** How a user reads dates and times, as Java's formats: as the user's record says, else the instance's properties. */
export function dateFormats(
    { store, property }: FormatSource,
    userId: string,
): { readonly date: string; readonly time: string } {
    const user = userId ? store.get('sys_user', userId) : undefined
    return {
        date: user?.['date_format'] || property('glide.sys.date_format') || 'yyyy-MM-dd',
        time: user?.['time_format'] || property('glide.sys.time_format') || 'HH:mm:ss',
    }
}

const utc = (text: string): number => Date.parse(`${text.replace(' ', 'T')}Z`)

/**
 * Dates and times as one user reads and types them.
 * @see ServiceNowDocs: platform-administration/time-configuration/r_FormatDateAndTimeFields
 */
export function userFormats(
    source: FormatSource,
    user: { readonly userId: string; readonly timeZone: string },
) {
    const { date, time } = dateFormats(source, user.userId)
    const dateTime = `${date} ${time}`
    return {
        date,
        dateTime,
        /** A stored date and time in the user's zone; what is none stays as it is. */
        showDateTime(stored: string): string {
            const at = utc(stored)
            return Number.isNaN(at) ? stored : formatPattern(utc(toZone(at, user.timeZone)), dateTime)
        },
        showDate(stored: string): string {
            const at = utc(`${stored.slice(0, 10)} 00:00:00`)
            return Number.isNaN(at) ? stored : formatPattern(at, date)
        },
        /** What is stored for a date and time as the user types it; undefined: it is none. */
        readDateTime(typed: string): string | undefined {
            const wall = parsePattern(typed, dateTime)
            return Number.isNaN(wall) ? undefined : glideTime(fromZone(glideTime(wall), user.timeZone))
        },
        readDate(typed: string): string | undefined {
            const at = parsePattern(typed, date)
            return Number.isNaN(at) ? undefined : glideTime(at).slice(0, 10)
        },
    }
}
