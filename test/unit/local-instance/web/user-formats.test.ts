import { documented } from '../documented.ts'
import { textOf } from './browser-session.ts'
import { smallWeb } from './small-web.ts'

const PAGE = 'platform-administration/time-configuration/r_FormatDateAndTimeFields'

/** An incident's form and list, for an administrator in Berlin with formats of his own. */
function open(formats: Readonly<Record<string, string>>) {
    const small = smallWeb()
    const { instance, incident, session, browser } = small
    instance.store.update('sys_user', session('admin').userId, { time_zone: 'Europe/Berlin', ...formats })
    const id = incident()
    instance.store.update('incident', id, { opened_at: '2026-07-01 20:00:00' })
    const who = browser('admin')
    return {
        ...small,
        id,
        who,
        form: () => textOf(who.get(`/incident.do?sys_id=${id}`)),
        list: () => textOf(who.get('/incident_list.do')),
        save: (opened: string) =>
            who.submit(`/incident.do?sys_id=${id}`, {
                'incident.opened_at': opened,
                sys_action: 'sysverb_update_and_stay',
            }),
    }
}

documented(PAGE, 'Date format', () => {
    test("forms and lists show dates and times in the user's format and zone", () => {
        const { form, list } = open({ date_format: 'dd.MM.yyyy', time_format: 'HH:mm' })
        expect(form()).toMatch(
            /name="incident\.opened_at"\s+value="01\.07\.2026 22:00"\s+placeholder="dd\.MM\.yyyy HH:mm"/,
        )
        expect(list()).toContain('01.07.2026 22:00')
    })

    test('what is typed is read in that format; another one is refused', () => {
        const { save, instance, id } = open({ date_format: 'dd.MM.yyyy' })
        expect(save('24.12.2026 18:00:00').status).toBe(302)
        expect(instance.store.get('incident', id)?.['opened_at']).toBe('2026-12-24 17:00:00')
        const refused = save('2026-12-25 18:00:00')
        expect([refused.status, textOf(refused)]).toEqual([
            400,
            expect.stringContaining('Opened: Invalid date'),
        ])
        expect(instance.store.get('incident', id)?.['opened_at']).toBe('2026-12-24 17:00:00')
    })

    test('a form that is saved as it was shown changes nothing', () => {
        const { save, instance, id } = open({ date_format: 'MM/dd/yyyy', time_format: 'hh:mm:ss a' })
        const before = instance.store.get('incident', id)
        expect(save('07/01/2026 10:00:00 PM').status).toBe(302)
        expect(instance.store.get('incident', id)).toEqual(before)
    })
})
