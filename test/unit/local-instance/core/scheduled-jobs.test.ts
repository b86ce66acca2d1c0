import { nextRun } from '../../../../local/instance/core/jobs/next-run.ts'
import { documented } from '../documented.ts'
import { smallInstance, START } from './small-instance.ts'

type Values = Readonly<Record<string, string>>

const MINUTE = 60_000
const DAY = 86_400_000
const PAGE = 'platform-administration/time-configuration/t_ScheduleAScriptExecution'
const GUIDE = 'sdk:guides/scheduled-script-guide'

/** The next run after a time, to the minute. */
const next = (job: Values, after: string): string => {
    const run = nextRun(job, Date.parse(`${after}Z`))
    return run === Infinity ? 'never' : new Date(run).toISOString().slice(0, 16)
}
const at = (time: string): string => `1970-01-01 ${time}:00`

function open() {
    const lab = smallInstance()
    const { instance } = lab
    return {
        ...lab,
        job: (values: Values): string =>
            instance.store.insert('sysauto_script', {
                name: 'job',
                active: 'true',
                run_type: 'periodically',
                run_period: at('00:05'),
                run_start: '2026-03-02 10:00:00',
                script: "gs.setProperty('x.runs', gs.getProperty('x.runs', '') + gs.getUserName() + ' ')",
                ...values,
            })?.['sys_id'] ?? '',
        runs: (): string => instance.property('x.runs') ?? '',
        log: (): string =>
            instance.store
                .query('syslog', 'level=2')
                .map((row) => row['message'] ?? '')
                .join('\n'),
        /** Runs what is due so long after the start. */
        after(milliseconds: number): void {
            instance.setClock(START + milliseconds)
            instance.jobs.runDue()
        },
    }
}

documented(PAGE, 'Procedure', () => {
    const five = { run_type: 'periodically', run_period: at('00:05') }
    test.each([
        [{ ...five, run_start: '2025-01-01 00:00:00' }, '2026-03-02T10:02', '2026-03-02T10:05'],
        [{ ...five, run_start: '2025-01-01 00:00:00' }, '2026-03-02T10:05', '2026-03-02T10:10'],
        [{ ...five, run_start: '2027-01-01 00:00:00' }, '2026-03-02T10:05', '2027-01-01T00:00'],
        [{ run_type: 'daily', run_time: at('02:30') }, '2026-03-02T10:00', '2026-03-03T02:30'],
        [{ run_type: 'daily', run_time: at('12:00') }, '2026-03-02T10:00', '2026-03-02T12:00'],
        [{ run_type: 'daily', run_start: '2026-04-01 00:00:00' }, '2026-03-02T10:00', '2026-04-01T00:00'],
        [
            { run_type: 'weekly', run_time: at('09:00'), run_dayofweek: '3' },
            '2026-03-02T10:00',
            '2026-03-04T09:00',
        ],
        [
            { run_type: 'weekly', run_time: at('09:00'), run_dayofweek: '7' },
            '2026-03-02T10:00',
            '2026-03-08T09:00',
        ],
        [
            { run_type: 'monthly', run_time: at('09:00'), run_dayofmonth: '1' },
            '2026-03-02T10:00',
            '2026-04-01T09:00',
        ],
        [{ run_type: 'once', run_start: '2026-03-02 11:00:00' }, '2026-03-02T10:00', '2026-03-02T11:00'],
        [{ run_type: 'once', run_start: '2026-03-02 09:00:00' }, '2026-03-02T10:00', 'never'],
        [{ run_type: 'on_demand' }, '2026-03-02T10:00', 'never'],
        // A day and a month in the year: 14 July.
        [
            {
                run_type: 'day_and_month_in_year',
                run_month: '7',
                run_dayofmonth: '14',
                run_time: at('08:00'),
            },
            '2026-07-14T08:00',
            '2027-07-14T08:00',
        ],
        // The second Monday in October.
        [
            { run_type: 'day_week_month_year', run_month: '10', run_weekinmonth: '2', run_dayofweek: '1' },
            '2026-03-02T10:00',
            '2026-10-12T00:00',
        ],
        // The third Tuesday of each month.
        [
            { run_type: 'week_in_month', run_weekinmonth: '3', run_dayofweek: '2' },
            '2026-03-17T00:00',
            '2026-04-21T00:00',
        ],
    ])('%p after %s runs at %s', (job, after, expected) => {
        expect(next(job as Values, after)).toBe(expected)
    })

    test.each([
        [{ run_type: 'business_calendar_start' }, 'run type business_calendar_start'],
        [{ run_type: 'business_calendar_end' }, 'run type business_calendar_end'],
        [{ run_type: 'week_in_month', run_weekinmonth: '6' }, 'week 6 of a month'],
        [{ run_type: 'periodically' }, 'no repeat interval'],
    ])('%p throws by name', (job, why) => {
        expect(() => nextRun({ name: 'j', ...job }, START)).toThrow(why)
    })

    test('a new job is planned and not run at once; then it runs once a period', () => {
        const { job, runs, after } = open()
        job({})
        after(0)
        after(4 * MINUTE)
        expect(runs()).toBe('')
        for (const minute of [5, 6, 9, 10, 11]) after(minute * MINUTE)
        expect(runs()).toBe('system system ')
    })

    test('time that was slept through counts once', () => {
        const { job, runs, after } = open()
        job({})
        after(0)
        after(60 * MINUTE)
        after(61 * MINUTE)
        expect(runs()).toBe('system ')
    })

    test('a changed schedule counts at once', () => {
        const { job, runs, after, instance } = open()
        const id = job({ run_type: 'daily', run_time: at('09:00') })
        after(0)
        after(5 * MINUTE)
        expect(runs()).toBe('')
        instance.store.update('sysauto_script', id, { run_type: 'periodically' })
        after(6 * MINUTE)
        after(10 * MINUTE)
        expect(runs()).toBe('system ')
    })

    test('a clock that goes back plans anew: the job does not wait for the time that it was ahead', () => {
        const { job, runs, after } = open()
        job({})
        after(0)
        after(30 * DAY)
        expect(runs()).toBe('system ')
        after(0)
        after(5 * MINUTE)
        expect(runs()).toBe('system system ')
    })

    test('once is once, also when the instance looks later', () => {
        const { job, runs, after } = open()
        job({ run_type: 'once', run_start: '2026-03-02 11:00:00' })
        after(0)
        after(DAY)
        after(2 * DAY)
        expect(runs()).toBe('system ')
    })

    test('inactive jobs and false conditions do not run; on demand and Execute Now run all the same', () => {
        const { job, runs, after, instance } = open()
        job({ name: 'conditional', conditional: 'true', condition: "gs.getProperty('x.on') == 'true'" })
        job({ name: 'inactive', active: 'false' })
        job({ name: 'demand', run_type: 'on_demand' })
        after(0)
        after(DAY)
        expect(runs()).toBe('')
        instance.jobs.executeNow('conditional')
        instance.jobs.executeNow('demand')
        expect(runs()).toBe('system system ')
        expect(() => instance.jobs.executeNow('nobody')).toThrow('there is no scheduled job nobody')
    })

    test('a job that cannot be planned, or that throws, is logged and does not stop the others', () => {
        const { job, runs, after, log } = open()
        job({ name: 'odd', run_type: 'business_calendar_start' })
        job({ name: 'idle', run_period: '' })
        job({ name: 'broken', script: 'nosuch()' })
        job({ name: 'fine' })
        after(0)
        after(5 * MINUTE)
        after(6 * MINUTE)
        expect(runs()).toBe('system ')
        expect(log()).toMatch(
            /run type business_calendar_start of job odd[\s\S]*job idle has no repeat interval[\s\S]*job broken: .*nosuch is not defined/,
        )
        expect(log().match(/run type business|job idle has|nosuch is not/g)).toHaveLength(3)
    })

    test('deleting a job leaves nothing that comes due', () => {
        const { job, runs, after, instance } = open()
        const id = job({})
        after(0)
        instance.store.delete('sysauto_script', id)
        after(5 * MINUTE)
        expect(runs()).toBe('')
        expect(instance.store.query('sys_trigger')).toEqual([])
    })
})

documented(PAGE, 'About this task', () => {
    test('the last expression of a condition decides, as in the example', () => {
        const { job, runs, after, incident } = open()
        job({
            conditional: 'true',
            condition:
                "var ga = new GlideAggregate('incident');\nga.addAggregate('COUNT');\nga.query();\nga.next();\nga.getAggregate('COUNT') !== '0'",
        })
        after(0)
        after(5 * MINUTE)
        expect(runs()).toBe('')
        incident()
        after(10 * MINUTE)
        expect(runs()).toBe('system ')
    })
})

documented(GUIDE, 'Run Type Details', () => {
    test('weekly on several days', () => {
        const job = { run_type: 'weekly', run_daysofweek: '25', run_time: at('09:00') }
        expect(next(job, '2026-03-02T10:00')).toBe('2026-03-03T09:00')
        expect(next(job, '2026-03-03T09:00')).toBe('2026-03-06T09:00')
        expect(next(job, '2026-03-06T09:00')).toBe('2026-03-10T09:00')
    })

    test.each([
        ['31', '2026-01-31T12:00', '2026-02-28T12:00'],
        ['31', '2026-03-31T12:00', '2026-04-30T12:00'],
        ['30', '2028-01-30T12:00', '2028-02-29T12:00'],
        ['30', '2026-04-30T12:00', '2026-05-30T12:00'],
    ])('monthly on day %s after %s: a short month has it on its last day, %s', (day, after, expected) => {
        const job = { run_type: 'monthly', run_dayofmonth: day, run_time: at('12:00') }
        expect(next(job, after)).toBe(expected)
    })

    test('a fifth Friday that a month has not is left out', () => {
        const job = { run_type: 'week_in_month', run_weekinmonth: '5', run_dayofweek: '5' }
        expect(next(job, '2026-03-02T10:00')).toBe('2026-05-29T00:00')
    })
})

documented(GUIDE, 'Timezone Handling', () => {
    test.each([
        // The SDK stores 08:00 in Paris as 07:00 UTC; Paris goes to summer time on 29 March 2026.
        ['2026-03-27T10:00', '2026-03-28T07:00'],
        ['2026-03-28T10:00', '2026-03-29T06:00'],
    ])('a zone of its own: run_time is in UTC, the job keeps its wall-clock time (%s)', (after, expected) => {
        const job = { run_type: 'daily', run_time: at('07:00'), time_zone: 'Europe/Paris' }
        expect(next(job, after)).toBe(expected)
        expect(next({ ...job, entered_time: at('08:00') }, after)).toBe(expected)
    })

    test.each(['', 'floating'])('the zone "%s" is that of the instance', (time_zone) => {
        const { job, runs, after, instance } = open()
        const [zone] = instance.store.query('sys_properties', 'name=glide.sys.default.tz')
        instance.store.update('sys_properties', zone?.['sys_id'] ?? '', { value: 'Asia/Tokyo' })
        job({ run_type: 'daily', run_time: at('20:00'), run_start: '', time_zone })
        after(0)
        after(59 * MINUTE)
        expect(runs()).toBe('')
        // 20:00 in Tokyo is 11:00 UTC.
        after(60 * MINUTE)
        expect(runs()).toBe('system ')
    })

    test('dates in the script follow the zone that the job names for them', () => {
        const { job, instance } = open()
        job({
            run_as_tz: 'Asia/Tokyo',
            script: "gs.setProperty('x.zone', gs.getSession().getTimeZoneName())",
        })
        instance.jobs.executeNow('job')
        expect(instance.property('x.zone')).toBe('Asia/Tokyo')
    })
})

documented(GUIDE, 'offset and offsetType', () => {
    test.each([
        ['2', '2026-03-02T10:00', '2026-03-03T08:30'],
        ['2', '2026-03-03T08:00', '2026-03-03T08:30'],
        ['1', '2026-03-02T10:00', '2026-03-03T07:30'],
        ['1', '2026-03-03T07:30', '2026-03-04T07:30'],
        ['0', '2026-03-02T10:00', '2026-03-03T08:00'],
    ])('type %s after %s: %s', (offset_type, after, expected) => {
        const job = { run_type: 'daily', run_time: at('08:00'), offset: at('00:30'), offset_type }
        expect(next(job, after)).toBe(expected)
    })
})

documented(GUIDE, 'maxDrift', () => {
    test('a run that comes later than that is left out, the next one in time is not', () => {
        const { job, runs, after } = open()
        job({ run_period: at('01:00'), max_drift: at('00:10') })
        after(0)
        after(75 * MINUTE)
        expect(runs()).toBe('')
        after(125 * MINUTE)
        expect(runs()).toBe('system ')
    })
})

documented(GUIDE, 'repeatEvery', () => {
    test('every third occurrence runs', () => {
        const { job, runs, after } = open()
        job({ repeat_every: '3' })
        after(0)
        const seen = [5, 10, 15, 20, 25, 30].map((minute) => {
            after(minute * MINUTE)
            return runs().trim().split(' ').filter(Boolean).length
        })
        expect(seen).toEqual([0, 0, 1, 1, 1, 2])
    })
})

documented(GUIDE, 'runAs and userTimeZone Usage', () => {
    test('a job runs as the user whom it names, by sys_id or user name', () => {
        const { job, runs, after, user } = open()
        const { userId } = user('runner')
        job({ name: 'one', run_as: userId })
        job({ name: 'two', run_as: 'runner' })
        after(0)
        after(5 * MINUTE)
        expect(runs()).toBe('runner runner ')
    })

    test('a user who does not exist: the job does not run, and the log says so', () => {
        const { job, runs, after, log } = open()
        job({ run_as: 'nobody.there' })
        after(0)
        after(5 * MINUTE)
        expect(runs()).toBe('')
        expect(log()).toContain('runs as nobody.there, and there is no such user')
    })
})

documented('sdk:api/scheduledscript-api', 'config', () => {
    test('after its end a job does not run and is switched off', () => {
        const { job, runs, after, instance } = open()
        const id = job({ run_end: '2026-03-02 10:07:00' })
        after(0)
        after(5 * MINUTE)
        after(10 * MINUTE)
        after(15 * MINUTE)
        expect(runs()).toBe('system ')
        expect(instance.store.get('sysauto_script', id)?.['active']).toBe('false')
    })
})
