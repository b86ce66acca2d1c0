import type { Row } from '../../contracts.ts'

const DAY = 86_400_000

/** Monday is 1, Sunday 7. */
const weekday = (day: Date): number => day.getUTCDay() || 7
const month = (day: Date): number => day.getUTCMonth() + 1
const lastOf = (day: Date): number =>
    new Date(Date.UTC(day.getUTCFullYear(), day.getUTCMonth() + 1, 1) - DAY).getUTCDate()

/** The day of a month; in a month that is too short, its last day. */
const isDayOfMonth = (day: Date, wanted: number): boolean =>
    day.getUTCDate() === Math.min(wanted, lastOf(day))

/** The nth of a weekday in its month: the second Monday. */
const ordinal = (day: Date): number => Math.ceil(day.getUTCDate() / 7)

const number = (job: Row, column: string): number => Number(job[column] || 1)

/** Weekdays as the SDK keeps several: `135`. */
const weekdays = (job: Row): ReadonlySet<number> =>
    new Set([...(job['run_daysofweek'] || job['run_dayofweek'] || '1')].map(Number))

function weekInMonth(job: Row): number {
    const week = number(job, 'run_weekinmonth')
    if (week < 1 || week > 5)
        throw new Error(
            `local instance: week ${String(week)} of a month, of job ${job['name'] ?? ''}, is not implemented`,
        )
    return week
}

/**
 * On which days a job runs whose schedule is one of days; undefined for any other run type.
 * @see ServiceNowDocs: platform-administration/time-configuration/t_ScheduleAScriptExecution; the SDK's
 * scheduled-script-guide
 */
export function runDays(job: Row): ((day: Date) => boolean) | undefined {
    switch (job['run_type']) {
        case 'daily':
            return () => true
        case 'weekly':
            return (day) => weekdays(job).has(weekday(day))
        case 'monthly':
            return (day) => isDayOfMonth(day, number(job, 'run_dayofmonth'))
        case 'day_and_month_in_year':
            return (day) =>
                month(day) === number(job, 'run_month') && isDayOfMonth(day, number(job, 'run_dayofmonth'))
        case 'week_in_month': {
            const week = weekInMonth(job)
            return (day) => weekdays(job).has(weekday(day)) && ordinal(day) === week
        }
        case 'day_week_month_year': {
            const week = weekInMonth(job)
            return (day) =>
                month(day) === number(job, 'run_month') &&
                weekday(day) === number(job, 'run_dayofweek') &&
                ordinal(day) === week
        }
        default:
            return undefined
    }
}
