// ServiceNowDocs: api-reference/server-api-reference/c_GlideSystemScopedAPI, c_GlideDateTimeScoped,
// c_GlideSessionScopedAPI, c_GlideUserScopedAPI, GlideDigest; platform-user-interface (UI messages)
import { smallInstance } from './small-instance.ts'

const lab = smallInstance()
const { run, instance } = lab

test('who the user is, in which language and zone', () => {
    const user = lab.user('paris', 'itil')
    instance.store.update('sys_user', user.userId, { preferred_language: 'fr', time_zone: 'Europe/Paris' })
    expect(
        run(
            'return [gs.getUserName(), gs.getUserID() == gs.getUser().getID(), gs.getSession().getLanguage(), gs.getSession().getTimeZoneName(), gs.hasRole("itil"), gs.hasRole("admin"), gs.hasRole("x,itil")]',
            lab.session('paris'),
        ),
    ).toEqual(['paris', true, 'fr', 'Europe/Paris', true, false, true])
})

test('days begin at midnight of the user, and answers are in UTC', () => {
    instance.setClock(Date.UTC(2026, 6, 1, 23, 30))
    const paris = lab.session('paris')
    expect(run('return [gs.beginningOfToday(), gs.endOfToday(), gs.daysAgoStart(1)]', paris)).toEqual([
        '2026-07-01 22:00:00',
        '2026-07-02 21:59:59',
        '2026-06-30 22:00:00',
    ])
    expect(run('return gs.beginningOfToday()')).toBe('2026-07-01 00:00:00')
    expect(run("return gs.dateGenerate('2026-01-15', '12:00:00')", paris)).toBe('2026-01-15 11:00:00')
})

test('GlideDateTime: UTC value, display value in the zone, arithmetic, comparison', () => {
    expect(
        run(
            `var a = new GlideDateTime('2026-07-01 10:00:00'), b = new GlideDateTime(a)
            b.addSeconds(90); b.addDaysUTC(1)
            return [a.getValue(), a.getDisplayValue(), b.getValue(), a.compareTo(b), b.after(a), a.getNumericValue(), new GlideDateTime('nonsense').isValid()]`,
            lab.session('paris'),
        ),
    ).toEqual([
        '2026-07-01 10:00:00',
        '2026-07-01 12:00:00',
        '2026-07-02 10:01:30',
        -1,
        true,
        Date.UTC(2026, 6, 1, 10),
        false,
    ])
})

test('local days keep the hour over the change to winter time', () => {
    expect(
        run(
            "var d = new GlideDateTime('2026-10-24 08:00:00'); d.addDaysLocalTime(1); return d.getValue()",
            lab.session('paris'),
        ),
    ).toBe('2026-10-25 09:00:00')
})

test('messages: own language, else English, else the key, with parameters', () => {
    const add = (language: string, message: string) =>
        instance.store.insert('sys_ui_message', { key: 'Wait {0}', language, message })
    add('en', 'Wait for {0}')
    add('fr', 'Attendez {0}')
    const script = "return [gs.getMessage('Wait {0}', ['Ana']), gs.getMessage('No such {0}', ['key'])]"
    expect(run(script, lab.session('paris'))).toEqual(['Attendez Ana', 'No such key'])
    expect(run(script)).toEqual(['Wait for Ana', 'No such key'])
})

test('properties, with a fallback; null when there is none', () => {
    expect(
        run(
            "gs.setProperty('x.y', '1'); return [gs.getProperty('x.y'), gs.getProperty('x.z', 'd'), gs.getProperty('x.z')]",
        ),
    ).toEqual(['1', 'd', null])
})

test('the log takes level, source and filled parameters', () => {
    run("gs.info('{0} of {1}', 1, 'two'); gs.error('bad'); return 1")
    expect(instance.store.query('syslog').map((row) => [row['level'], row['message']])).toEqual([
        ['0', '1 of two'],
        ['2', 'bad'],
    ])
})

test('digests are those of the standard', () => {
    expect(run("var d = new GlideDigest(); return [d.getMD5Hex('abc'), d.getSHA256Hex('')]")).toEqual([
        '900150983cd24fb0d6963f7d28e17f72',
        'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
    ])
})
