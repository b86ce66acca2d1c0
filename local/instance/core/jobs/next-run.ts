import type { Row } from '../../contracts.ts'
import { fromZone, toZone } from '../script/time-zone.ts'
import { runDays } from './run-days.ts'

const DAY = 86_400_000
/** A 29 February comes within eight years. */
const FURTHEST = 8 * 366

const moment = (text: string | undefined): number | undefined => {
    const at = text ? Date.parse(`${text.replace(' ', 'T')}Z`) : NaN
    return Number.isNaN(at) ? undefined : at
}

/** A duration as the platform keeps it: since 1970. */
export const durationOf = (text: string | undefined): number => moment(text) ?? 0

/** `floating` and none at all mean the instance's zone. */
const namedZone = (job: Row): string | undefined =>
    job['time_zone'] && job['time_zone'] !== 'floating' ? job['time_zone'] : undefined

/**
 * The wall-clock time of a job, `HH:mm:ss`. With a zone of its own `run_time` is in UTC, by that zone's offset of 1970,
 * and `entered_time` what was entered; without one it is the time itself.
 */
function wallTime(job: Row): string {
    const zone = namedZone(job)
    const runTime = job['run_time'] ?? ''
    const at = moment(runTime)
    const text = zone && at !== undefined ? job['entered_time'] || toZone(at, zone) : runTime
    return text.slice(11, 19) || '00:00:00'
}

/** The first day after a moment that fits a test, at a time of a zone. */
function nextDay(after: number, time: string, zone: string, fits: (day: Date) => boolean): number {
    // The day before: a zone's midnight need not be there every day.
    const first = Date.parse(`${toZone(after, zone).slice(0, 10)}T00:00:00Z`) - DAY
    for (let days = 0; days < FURTHEST; days += 1) {
        const day = new Date(first + days * DAY)
        if (!fits(day)) continue
        const at = fromZone(`${day.toISOString().slice(0, 10)} ${time}`, zone)
        if (at > after) return at
    }
    return Infinity
}

/** The next time of the schedule itself, before any offset. */
function scheduled(job: Row, after: number, zone: string): number {
    const start = moment(job['run_start'])
    const days = runDays(job)
    if (days) return nextDay(Math.max(after, (start ?? 0) - 1), wallTime(job), zone, days)
    switch (job['run_type']) {
        case 'periodically': {
            const period = durationOf(job['run_period'])
            if (period <= 0)
                throw new Error(`local instance: job ${job['name'] ?? ''} has no repeat interval`)
            const first = start ?? after
            return first > after ? first : first + Math.floor((after - first) / period + 1) * period
        }
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

/** How far from its scheduled time a job runs: `1` past, `2` future. */
function offsetOf(job: Row): number {
    const sign = { '1': -1, '2': 1 }[job['offset_type'] ?? ''] ?? 0
    return sign === 0 ? 0 : sign * durationOf(job['offset'])
}

/**
 * When a sysauto_script runs next after a moment; Infinity for never and for on demand. Throws, naming it, on a run
 * type that this instance does not know. `systemZone` is the zone of a job that names none.
 * @see ServiceNowDocs: platform-administration/time-configuration/t_ScheduleAScriptExecution; the SDK's
 * scheduled-script-guide
 */
export function nextRun(job: Row, after: number, systemZone = 'UTC'): number {
    const offset = offsetOf(job)
    const at = scheduled(job, after - offset, namedZone(job) ?? systemZone) + offset
    const end = moment(job['run_end'])
    return end !== undefined && at > end ? Infinity : at
}
