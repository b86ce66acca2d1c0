import type { Row } from '../../contracts.ts'
import type { AggregateTrend } from '../glide/host.ts'

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const

/** The interval that a row falls into: as scripts read it, and as intervals follow each other. */
export interface TimeReference {
    readonly text: string
    readonly order: number
}

/** A row without a date belongs to none: it comes first, and reads ''. */
const NONE: TimeReference = { text: '', order: -1 }

/** Times are UTC, which the database's time zone must be. */
export function timeReference(
    { interval, byYear }: AggregateTrend,
    read: (row: Row) => string,
): (row: Row) => TimeReference {
    return (row) => {
        const text = read(row)
        const date = new Date(`${text.slice(0, 10)}T00:00:00Z`)
        if (text === '' || Number.isNaN(date.getTime())) return NONE
        const year = date.getUTCFullYear()
        if (interval === 'year') return { text: String(year), order: year }
        if (interval === 'quarter') {
            const quarter = Math.floor(date.getUTCMonth() / 3) + 1
            return { text: `${String(quarter)}/${String(year)}`, order: year * 4 + quarter }
        }
        const day = date.getUTCDay()
        const name = DAYS[day] ?? ''
        return byYear
            ? { text: `${name}/${String(year)}`, order: year * 7 + day }
            : { text: name, order: day }
    }
}
