import { documented } from '../documented.ts'
import { textOf } from './browser-session.ts'
import { smallWeb } from './small-web.ts'

const PAGE = 'platform-administration/c_ActivityFormatter'

/** An incident whose urgency, assignment and work notes changed, and what its form lists. */
function changed(more: Readonly<Record<string, string>> = {}) {
    const small = smallWeb()
    const { instance, session, incident, user } = small
    const abel = user('abel', 'itil')
    const id = incident()
    instance.setClock(Date.UTC(2026, 2, 2, 11, 0, 0))
    instance.records.update(session('admin'), 'incident', id, {
        urgency: '1',
        assigned_to: abel.userId,
        ...more,
    })
    return {
        ...small,
        id,
        list(userName = 'admin'): string {
            const page = textOf(small.browser(userName, 'itil').get(`/incident.do?sys_id=${id}`))
            return (/<section class="activities"[\s\S]*?<\/section>/.exec(page)?.[0] ?? '').replace(
                /\s+/g,
                ' ',
            )
        },
    }
}

documented(PAGE, 'Activity formatter', () => {
    test('what was changed together is one entry, in words, with who and when', () => {
        const list = changed().list()
        expect(list).toContain('Activities: 1')
        expect(list).toContain('admin · Field changes · 2026-03-02 11:00:0')
        expect(list).toContain('Urgency: 1 - High was 3 - Low')
        expect(list).toContain('Assigned to: abel')
    })

    test('journal entries are entries of their own, and count once', () => {
        const list = changed({ work_notes: 'Looked <b>into</b> it' }).list()
        expect(list).toContain('Activities: 2')
        expect(list.match(/Looked/g)).toHaveLength(1)
        expect(list).toContain('Work notes · ')
        expect(list).toContain('Looked &#60;b&#62;into&#60;/b&#62; it')
    })

    test('a record that is not there yet has none', () => {
        const { browser } = smallWeb()
        expect(textOf(browser('admin').get('/incident.do?sys_id=-1'))).not.toContain('class="activities"')
    })
})

documented(PAGE, 'Customize activities', () => {
    test('the property says which fields appear', () => {
        const { row, list } = changed({ work_notes: 'a note' })
        row('sys_properties', { name: 'glide.ui.incident_activity.fields', value: 'work_notes, urgency' })
        expect(list()).toContain('Urgency: 1 - High')
        expect(list()).not.toContain('Assigned to')
    })
})

documented(PAGE, 'Configure roles for viewing emails in the activity formatter', () => {
    test('users see activity only of fields that they may read', () => {
        const { row, list } = changed()
        row('sys_security_acl', {
            name: 'incident.urgency',
            type: 'record',
            operation: 'read',
            active: 'true',
            admin_overrides: 'true',
        })
        expect(list()).toContain('Urgency')
        expect(list('abel')).toContain('Assigned to')
        expect(list('abel')).not.toContain('Urgency')
    })
})
