// ServiceNowDocs: platform-administration/time-configuration/c_ScheduledJobs
import { nextRun } from '../../../../local/instance/core/jobs/next-run.ts'
import { smallInstance, START } from './small-instance.ts'

const at = (text: string): number => Date.parse(`${text}Z`)
const next = (job: Readonly<Record<string, string>>, after: string): string => {
    const run = nextRun(job, at(after))
    return run === Infinity ? 'never' : new Date(run).toISOString().slice(0, 16)
}

test.each([
    [
        { run_type: 'periodically', run_period: '1970-01-01 00:05:00', run_start: '2025-01-01 00:00:00' },
        '2026-03-02T10:02',
        '2026-03-02T10:05',
    ],
    [
        { run_type: 'periodically', run_period: '1970-01-01 00:05:00', run_start: '2025-01-01 00:00:00' },
        '2026-03-02T10:05',
        '2026-03-02T10:10',
    ],
    [
        { run_type: 'periodically', run_period: '1970-01-01 00:05:00', run_start: '2027-01-01 00:00:00' },
        '2026-03-02T10:05',
        '2027-01-01T00:00',
    ],
    [
        { run_type: 'daily', run_time: '1970-01-01 02:30:00', run_start: '2025-01-01 00:00:00' },
        '2026-03-02T10:00',
        '2026-03-03T02:30',
    ],
    [{ run_type: 'daily', run_time: '1970-01-01 12:00:00' }, '2026-03-02T10:00', '2026-03-02T12:00'],
    // Paris goes to summer time on 29 March 2026.
    [
        { run_type: 'daily', run_time: '1970-01-01 08:00:00', time_zone: 'Europe/Paris' },
        '2026-03-28T10:00',
        '2026-03-29T06:00',
    ],
    [
        { run_type: 'weekly', run_time: '1970-01-01 09:00:00', run_dayofweek: '3' },
        '2026-03-02T10:00',
        '2026-03-04T09:00',
    ],
    [
        { run_type: 'monthly', run_time: '1970-01-01 09:00:00', run_dayofmonth: '1' },
        '2026-03-02T10:00',
        '2026-04-01T09:00',
    ],
    [{ run_type: 'once', run_start: '2026-03-02 11:00:00' }, '2026-03-02T10:00', '2026-03-02T11:00'],
    [{ run_type: 'once', run_start: '2026-03-02 09:00:00' }, '2026-03-02T10:00', 'never'],
    [{ run_type: 'on_demand' }, '2026-03-02T10:00', 'never'],
])('%p after %s runs at %s', (job, after, expected) =>
    expect(next(job as Record<string, string>, after)).toBe(expected),
)

test('an unknown run type throws by name', () => {
    expect(() => nextRun({ run_type: 'business_calendar_start', name: 'j' }, START)).toThrow(
        'business_calendar_start',
    )
})

const job = (lab: ReturnType<typeof smallInstance>, values: Readonly<Record<string, string>>): void => {
    lab.instance.store.insert('sysauto_script', {
        name: 'count',
        active: 'true',
        run_type: 'periodically',
        run_period: '1970-01-01 00:05:00',
        run_start: '2025-01-01 00:00:00',
        sys_scope: 'global',
        script: "var p = new GlideRecord('problem'); p.initialize(); p.short_description = gs.getUserName(); p.insert()",
        ...values,
    })
}
const runs = (lab: ReturnType<typeof smallInstance>): number => lab.instance.store.query('problem').length

test('a job runs when its time comes by the clock of the instance, once for a time that was slept through', () => {
    const lab = smallInstance()
    job(lab, {})
    lab.instance.jobs.runDue()
    expect(runs(lab)).toBe(0)
    lab.instance.setClock(START + 5 * 60_000)
    lab.instance.jobs.runDue()
    lab.instance.jobs.runDue()
    expect(runs(lab)).toBe(1)
    lab.instance.setClock(START + 60 * 60_000)
    lab.instance.jobs.runDue()
    lab.instance.jobs.runDue()
    expect(runs(lab)).toBe(2)
    expect(lab.instance.store.query('problem')[0]?.['short_description']).toBe('system')
})

test('a false condition, an inactive job: nothing runs; Execute Now runs all the same', () => {
    const lab = smallInstance()
    job(lab, { name: 'conditional', conditional: 'true', condition: "gs.getProperty('x.on') == 'true'" })
    job(lab, { name: 'inactive', active: 'false' })
    lab.instance.jobs.runDue()
    lab.instance.setClock(START + 3_600_000)
    lab.instance.jobs.runDue()
    expect(runs(lab)).toBe(0)
    lab.instance.jobs.executeNow('conditional')
    expect(runs(lab)).toBe(1)
    expect(() => lab.instance.jobs.executeNow('nobody')).toThrow('there is no scheduled job nobody')
})
