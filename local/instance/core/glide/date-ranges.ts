import { addMonths, formatUtc, parseUtc } from './date-text.ts'
import { host } from './host.ts'

const DAY = 86_400_000
const HOUR = 3_600_000
const MINUTE = 60_000

/** The user's wall clock, as if it were UTC, and back to UTC as text. */
const wall = (at: number): number => parseUtc(host.toZone(at, host.user().timeZone))
const utc = (local: number): string => formatUtc(host.fromZone(formatUtc(local), host.user().timeZone))
const floor = (local: number, unit: number): number => Math.floor(local / unit) * unit

/** Start of the calendar unit that holds a wall-clock moment; a week starts on Monday. */
function startOf(unit: string, local: number): number {
    const date = new Date(floor(local, DAY))
    const month = date.getUTCMonth()
    if (unit === 'Week') return date.getTime() - ((date.getUTCDay() + 6) % 7) * DAY
    date.setUTCDate(1)
    if (unit === 'Quarter') date.setUTCMonth(month - (month % 3))
    if (unit === 'Year') date.setUTCMonth(0)
    return date.getTime()
}
const MONTHS: Readonly<Record<string, number>> = { Month: 1, Quarter: 3, Year: 12 }
const moved = (unit: string, local: number, by: number): number =>
    unit === 'Week' ? local + by * 7 * DAY : addMonths(local, by * (MONTHS[unit] ?? 1))

type DateFunction = (count?: unknown) => string

/** `daysAgo`, `daysAgoStart`, `daysAgoEnd` and their kind. */
function ago(name: string, unit: number): Record<string, DateFunction> {
    const start = (count: unknown): number => floor(wall(host.now()), unit) - Number(count) * unit
    return {
        [`${name}Ago`]: (count) => formatUtc(host.now() - Number(count) * unit),
        [`${name}AgoStart`]: (count) => utc(start(count)),
        [`${name}AgoEnd`]: (count) => utc(start(count) + unit - 1000),
    }
}

function calendar(unit: string, which: string, by: number): Record<string, DateFunction> {
    const start = (): number => moved(unit, startOf(unit, wall(host.now())), by)
    return {
        [`beginningOf${which}${unit}`]: () => utc(start()),
        [`endOf${which}${unit}`]: () => utc(moved(unit, start(), 1) - 1000),
    }
}

const day = (name: string, by: number): Record<string, DateFunction> => ({
    [`beginningOf${name}`]: () => utc(floor(wall(host.now()), DAY) + by * DAY),
    [`endOf${name}`]: () => utc(floor(wall(host.now()), DAY) + (by + 1) * DAY - 1000),
})

const CALENDAR = ['Week', 'Month', 'Quarter', 'Year'].flatMap((unit) =>
    (
        [
            ['Last', -1],
            ['This', 0],
            ['Next', 1],
        ] as const
    ).map(([which, by]) => calendar(unit, which, by)),
)

/** The date functions of `gs`: moments by the user's calendar, as UTC text. */
export const dateRanges: Readonly<Record<string, DateFunction>> = Object.assign(
    {},
    ago('days', DAY),
    ago('hours', HOUR),
    ago('minutes', MINUTE),
    day('Yesterday', -1),
    day('Today', 0),
    day('Tomorrow', 1),
    ...CALENDAR,
    {
        monthsAgo: (count: unknown) => utc(addMonths(wall(host.now()), -Number(count))),
        yearsAgo: (count: unknown) => utc(addMonths(wall(host.now()), -12 * Number(count))),
        yesterday: () => formatUtc(host.now() - DAY),
        /** `start`, `end` or a time of a day of the user's calendar. */
        dateGenerate: (date: unknown, range?: unknown) => {
            const time = range === 'start' ? '00:00:00' : range === 'end' ? '23:59:59' : String(range)
            return formatUtc(host.fromZone(`${String(date)} ${time}`, host.user().timeZone))
        },
    },
)
