import { userFormats } from '../../core/script/user-formats.ts'
import type { Column, Instance, Session } from '../../contracts.ts'

const DATE_TIMES = new Set(['glide_date_time', 'due_date'])

/** Dates and times of a form or list as the user reads and types them. */
export function userTime({ store, property }: Instance, session: Session) {
    const formats = userFormats({ store, property }, session)
    return {
        ...formats,
        /** The format of a column that holds one; undefined: it holds something else. */
        formatOf: ({ type }: Column): string | undefined =>
            DATE_TIMES.has(type) ? formats.dateTime : type === 'glide_date' ? formats.date : undefined,
        show: ({ type }: Column, stored: string): string =>
            type === 'glide_date' ? formats.showDate(stored) : formats.showDateTime(stored),
        /** Undefined: what was typed is none. */
        read: ({ type }: Column, typed: string): string | undefined =>
            type === 'glide_date' ? formats.readDate(typed) : formats.readDateTime(typed),
    }
}
