// ServiceNowDocs: platform-administration/time-configuration/t_ScheduleAScriptExecution
import { smallInstance, START } from './small-instance.ts'

const MINUTE = 60_000
const DAY = 86_400_000

function open() {
    const lab = smallInstance()
    const { instance } = lab
    const job = (values: Readonly<Record<string, string>>): string =>
        instance.store.insert('sysauto_script', {
            name: 'job',
            active: 'true',
            run_type: 'periodically',
            run_period: '1970-01-01 00:05:00',
            run_start: '2026-03-02 10:00:00',
            script: "gs.setProperty('x.runs', gs.getProperty('x.runs', '') + gs.getUserName() + ' ')",
            ...values,
        })?.['sys_id'] ?? ''
    const runs = (): string => instance.property('x.runs') ?? ''
    /** Runs what is due so long after the start. */
    const at = (milliseconds: number): void => {
        instance.setClock(START + milliseconds)
        instance.jobs.runDue()
    }
    return { ...lab, job, runs, at }
}

test('a job that is new is planned and not run at once; then it runs once a period', () => {
    const { job, runs, at } = open()
    job({})
    at(0)
    at(4 * MINUTE)
    expect(runs()).toBe('')
    for (const minute of [5, 6, 9, 10, 11]) at(minute * MINUTE)
    expect(runs()).toBe('system system ')
})

test('a clock that goes back plans anew: the job does not wait for the time that it was ahead', () => {
    const { job, runs, at } = open()
    job({})
    at(0)
    at(30 * DAY)
    expect(runs()).toBe('system ')
    at(0)
    at(5 * MINUTE)
    expect(runs()).toBe('system system ')
})

test('a changed schedule counts at once', () => {
    const { job, runs, at, instance } = open()
    const id = job({ run_type: 'daily', run_time: '1970-01-01 09:00:00' })
    at(0)
    at(5 * MINUTE)
    expect(runs()).toBe('')
    instance.store.update('sysauto_script', id, { run_type: 'periodically' })
    at(6 * MINUTE)
    at(10 * MINUTE)
    expect(runs()).toBe('system ')
})

test('once is once, also when the instance looks later; on demand never comes due', () => {
    const { job, runs, at, instance } = open()
    job({ name: 'one', run_type: 'once', run_start: '2026-03-02 11:00:00' })
    job({ name: 'two', run_type: 'on_demand' })
    at(0)
    at(DAY)
    at(2 * DAY)
    expect(runs()).toBe('system ')
    instance.jobs.executeNow('two')
    expect(runs()).toBe('system system ')
})

test('a job without a time zone runs by that of the instance', () => {
    const { job, runs, at, instance } = open()
    const [zone] = instance.store.query('sys_properties', 'name=glide.sys.default.tz')
    instance.store.update('sys_properties', zone?.['sys_id'] ?? '', { value: 'Asia/Tokyo' })
    job({ run_type: 'daily', run_time: '1970-01-01 20:00:00', run_start: '' })
    at(0)
    at(59 * MINUTE)
    expect(runs()).toBe('')
    // 20:00 in Tokyo is 11:00 UTC.
    at(60 * MINUTE)
    expect(runs()).toBe('system ')
})

test('a job runs as the user whom it names', () => {
    const { job, runs, at, user } = open()
    const { userId } = user('runner')
    job({ run_as: userId })
    at(0)
    at(5 * MINUTE)
    expect(runs()).toBe('runner ')
})

test('the last expression of a condition decides, as in the documentation’s example', () => {
    const { job, runs, at, incident } = open()
    job({
        conditional: 'true',
        condition:
            "var ga = new GlideAggregate('incident');\nga.addAggregate('COUNT');\nga.query();\nga.next();\nga.getAggregate('COUNT') !== '0'",
    })
    at(0)
    at(5 * MINUTE)
    expect(runs()).toBe('')
    incident()
    at(10 * MINUTE)
    expect(runs()).toBe('system ')
})

test('a job that cannot be planned, or that throws, is logged and does not stop the others', () => {
    const { job, runs, at, instance } = open()
    job({ name: 'odd', run_type: 'business_calendar_start' })
    job({ name: 'idle', run_period: '' })
    job({ name: 'broken', script: 'nosuch()' })
    job({ name: 'fine' })
    at(0)
    at(5 * MINUTE)
    at(6 * MINUTE)
    expect(runs()).toBe('system ')
    const log = instance.store.query('syslog', 'level=2').map((row) => row['message'] ?? '')
    expect(log).toHaveLength(3)
    expect(log.join('\n')).toMatch(
        /run type business_calendar_start of job odd[\s\S]*job idle has no repeat interval[\s\S]*job broken: .*nosuch is not defined/,
    )
})

test('a month without that day is left out; a weekday is counted from Monday', () => {
    const { job, runs, at } = open()
    job({ run_type: 'monthly', run_dayofmonth: '31', run_time: '1970-01-01 12:00:00', run_start: '' })
    at(0)
    at(30 * DAY)
    // 31 March is 29 days after 2 March; April has none.
    expect(runs()).toBe('system ')
    at(60 * DAY)
    expect(runs()).toBe('system ')
    at(91 * DAY)
    expect(runs()).toBe('system system ')
})

test('deleting a job leaves nothing that comes due', () => {
    const { job, runs, at, instance } = open()
    const id = job({})
    at(0)
    instance.store.delete('sysauto_script', id)
    at(5 * MINUTE)
    expect(runs()).toBe('')
    expect(instance.store.query('sys_trigger')).toEqual([])
})
