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

function whole(name: string, count: unknown): number {
    const number = Number(count)
    if (count === undefined || !Number.isInteger(number))
        throw new Error(`gs.${name}: ${String(count)} is no whole number`)
    return number
}

/** Start of an hour or minute that lies so many back: by the clock, whose changes do not make hours longer. */
function clockStart(unit: number, count: number): number {
    const now = floor(host.now(), 1000)
    return now - (wall(now) % unit) - count * unit
}
const dayStart = (count: number): number => floor(wall(host.now()), DAY) - count * DAY

/** `daysAgo`, `daysAgoStart`, `daysAgoEnd` and their kind. */
function ago(name: string, unit: number): Record<string, DateFunction> {
    const start = (count: number): string =>
        unit === DAY ? utc(dayStart(count)) : formatUtc(clockStart(unit, count))
    const end = (count: number): string =>
        unit === DAY ? utc(dayStart(count - 1) - 1000) : formatUtc(clockStart(unit, count - 1) - 1000)
    return {
        [`${name}Ago`]: (count) => formatUtc(host.now() - whole(`${name}Ago`, count) * unit),
        [`${name}AgoStart`]: (count) => start(whole(`${name}AgoStart`, count)),
        [`${name}AgoEnd`]: (count) => end(whole(`${name}AgoEnd`, count)),
    }
}

/** `monthsAgo` and its kind: whole calendar units. */
function calendarAgo(unit: string, name: string): Record<string, DateFunction> {
    const months = MONTHS[unit] ?? 1
    const start = (count: number): number => addMonths(startOf(unit, wall(host.now())), -months * count)
    return {
        [`${name}Ago`]: (count) => utc(addMonths(wall(host.now()), -months * whole(`${name}Ago`, count))),
        [`${name}AgoStart`]: (count) => utc(start(whole(`${name}AgoStart`, count))),
        [`${name}AgoEnd`]: (count) => utc(start(whole(`${name}AgoEnd`, count) - 1) - 1000),
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

/** Units back by name; `Last7Days` and its kind reach from the first of them to the end of the present one. */
const AGO: Readonly<Record<string, Record<string, DateFunction>>> = {
    minutes: ago('minutes', MINUTE),
    hours: ago('hours', HOUR),
    days: ago('days', DAY),
    months: calendarAgo('Month', 'months'),
    quarters: calendarAgo('Quarter', 'quarters'),
    years: calendarAgo('Year', 'years'),
}
const LAST: readonly (readonly [string, string, number, number])[] = [
    ...[7, 30, 60, 90, 120].map((count) => [`Last${String(count)}Days`, 'days', count, 0] as const),
    ...[15, 30, 45].map((count) => [`Last${String(count)}Minutes`, 'minutes', count, 0] as const),
    ...[3, 6, 9, 12].map((count) => [`Last${String(count)}Months`, 'months', count, 0] as const),
    ['Last2Hours', 'hours', 2, 0],
    ['Last2Quarters', 'quarters', 2, 0],
    ['Next2Quarters', 'quarters', 0, -2],
    ['Last2Years', 'years', 2, 0],
    ['OneYearAgo', 'years', 1, 1],
    ['LastHour', 'hours', 1, 1],
    ['LastMinute', 'minutes', 1, 1],
    ['CurrentHour', 'hours', 0, 0],
    ['CurrentMinute', 'minutes', 0, 0],
]
const spans = LAST.map(
    ([name, unit, from, to]): Record<string, DateFunction> => ({
        [`beginningOf${name}`]: () => AGO[unit]?.[`${unit}AgoStart`]?.(from) ?? '',
        [`endOf${name}`]: () => AGO[unit]?.[`${unit}AgoEnd`]?.(to) ?? '',
    }),
)

/** The date functions of `gs`: moments by the user's calendar, as UTC text. */
export const dateRanges: Readonly<Record<string, DateFunction>> = Object.assign(
    {},
    ...Object.values(AGO),
    day('Yesterday', -1),
    day('Today', 0),
    day('Tomorrow', 1),
    ...CALENDAR,
    ...spans,
    {
        yesterday: () => formatUtc(host.now() - DAY),
        /** What DATEPART in a query reads: its arguments. */
        datePart: (part: unknown, value?: unknown, operator?: unknown) =>
            [part, value, operator].map(String).join(),
        /** `start`, `end` or a time of a day of the user's calendar. */
        dateGenerate: (date: unknown, range?: unknown) => {
            const time = range === 'start' ? '00:00:00' : range === 'end' ? '23:59:59' : String(range)
            const at = parseUtc(`${String(date)} ${time}`)
            if (Number.isNaN(at))
                throw new Error(`gs.dateGenerate: ${String(date)} ${time} is no date and time`)
            return utc(at)
        },
    },
)
