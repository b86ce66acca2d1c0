import type { Row } from '../../contracts.ts'
import { fromZone, toZone } from '../script/time-zone.ts'

const DAY = 86_400_000
const moment = (text: string | undefined): number | undefined => {
    const at = text ? Date.parse(`${text.replace(' ', 'T')}Z`) : NaN
    return Number.isNaN(at) ? undefined : at
}

/** Days with `hour` wall-clock time after `after` in a zone that fit a test; the first of them. */
function nextDay(after: number, time: string, zone: string, fits: (wall: Date) => boolean): number {
    for (let days = 0; days < 400; days += 1) {
        const date = toZone(after + days * DAY, zone).slice(0, 10)
        const at = fromZone(`${date} ${time}`, zone)
        if (at > after && fits(new Date(`${date}T00:00:00Z`))) return at
    }
    return Infinity
}

/**
 * When a sysauto_script runs next after a moment; Infinity for never and for on demand. Throws, naming it, on a run
 * type that this instance does not know. `systemZone` is the zone of a job that names none.
 * @see ServiceNowDocs: platform-administration/time-configuration/t_ScheduleAScriptExecution
 */
export function nextRun(job: Row, after: number, systemZone = 'UTC'): number {
    const start = moment(job['run_start'])
    const time = (job['run_time'] ?? '').slice(11, 19) || '00:00:00'
    const zone = job['time_zone'] || systemZone
    const from = Math.max(after, (start ?? 0) - 1)
    switch (job['run_type']) {
        case 'periodically': {
            const period = moment(job['run_period']) ?? 0
            if (period <= 0)
                throw new Error(`local instance: job ${job['name'] ?? ''} has no repeat interval`)
            const first = start ?? after
            return first > after ? first : first + Math.floor((after - first) / period + 1) * period
        }
        case 'daily':
            return nextDay(from, time, zone, () => true)
        case 'weekly':
            return nextDay(
                from,
                time,
                zone,
                (day) => (day.getUTCDay() || 7) === Number(job['run_dayofweek'] || 1),
            )
        case 'monthly':
            return nextDay(from, time, zone, (day) => day.getUTCDate() === Number(job['run_dayofmonth'] || 1))
        case 'once':
            return start !== undefined && start > after ? start : Infinity
        case 'on_demand':
            return Infinity
        default:
            throw new Error(
                `local instance: run type ${job['run_type'] ?? ''} of job ${job['name'] ?? ''} is not implemented`,
            )
    }
}
