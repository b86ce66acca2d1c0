import type { Session } from '../../../../local/instance/contracts.ts'
import { documented } from '../documented.ts'
import { textOf } from '../web/browser-session.ts'
import { smallWeb } from '../web/small-web.ts'
import { smallInstance } from './small-instance.ts'

function open() {
    const lab = smallInstance()
    const { instance } = lab
    return {
        ...lab,
        show(id: string | undefined, who: Session = lab.session('admin'), table = 'incident') {
            const { scratchpad, values } = instance.scripts.runDisplayRules(who, table, id)
            return { pad: JSON.parse(scratchpad) as unknown, values }
        },
        display: (script: string, more: Readonly<Record<string, string>> = {}): void =>
            lab.rule({ when: 'display', action_insert: 'false', action_update: 'false', script, ...more }),
    }
}

documented('build-workflows/business-rules-classic/c_BusinessRules', 'Display business-rules', () => {
    test('the scratchpad is empty by default', () => {
        const { show, incident } = open()
        expect(show(incident())).toEqual({ pad: {}, values: {} })
    })

    test('rules put names and values into one scratchpad, columns of the record too', () => {
        const { show, incident, display, instance } = open()
        const id = incident({ urgency: '2' })
        display("g_scratchpad.someName = 'someValue'; g_scratchpad.count = 2", { order: '1' })
        display(
            'g_scratchpad.created_by = current.sys_created_by; g_scratchpad.again = g_scratchpad.someName + "!"; g_scratchpad.list = [1, "a"]; g_scratchpad.inner = { on: true }',
            { order: '2' },
        )
        expect(show(id).pad).toEqual({
            someName: 'someValue',
            count: 2,
            created_by: instance.store.get('incident', id)?.['sys_created_by'],
            again: 'someValue!',
            list: [1, 'a'],
            inner: { on: true },
        })
    })

    test('rules of different applications share the scratchpad', () => {
        const { show, incident, display, instance } = open()
        const scope =
            instance.store.insert('sys_scope', { scope: 'x_other', name: 'Other' })?.['sys_id'] ?? ''
        display("g_scratchpad.list = ['first']", { order: '1' })
        display("g_scratchpad.list.push('second')", { order: '2', sys_scope: scope })
        expect(show(incident()).pad).toEqual({ list: ['first', 'second'] })
    })

    test('the form shows what a rule changed', () => {
        const { incident, browser, row, instance } = smallWeb()
        const id = incident({ short_description: 'stored' })
        row('sys_script', {
            name: 'shown',
            collection: 'incident',
            when: 'display',
            active: 'true',
            sys_scope: 'global',
            script: "current.short_description = 'only shown'",
        })
        expect(textOf(browser('admin').get(`/incident.do?sys_id=${id}`))).toContain('value="only shown"')
        expect(instance.store.get('incident', id)?.['short_description']).toBe('stored')
    })

    test('a field that a rule changes is shown so and not stored', () => {
        const { show, incident, display, instance } = open()
        const id = incident({ description: 'stored' })
        display("current.description = 'shown'")
        expect(show(id).values).toEqual({ description: 'shown' })
        expect(instance.store.get('incident', id)).toMatchObject({
            description: 'stored',
            sys_mod_count: '0',
        })
    })

    test('conditions, roles and messages count as for other rules; writes run none of them', () => {
        const { show, incident, display, user, instance } = open()
        const id = incident({ urgency: '1' })
        const more = { add_message: 'true', message: 'urgent' }
        display('g_scratchpad.ran = true', { ...more, filter_condition: 'urgency=1' })
        display('g_scratchpad.admins = true', { role_conditions: 'user_admin' })
        display('g_scratchpad.never = true', { condition: 'current.urgency == 3' })
        const agent = user('agent', 'itil')
        expect(show(id, agent).pad).toEqual({ ran: true })
        expect(agent.messages).toEqual([{ kind: 'info', text: 'urgent' }])
        instance.records.update(agent, 'incident', id, { urgency: '3' })
        expect(agent.messages).toHaveLength(1)
    })

    test('a new record has its defaults and is new', () => {
        const { show, display } = open()
        display('g_scratchpad.seen = [current.isNewRecord(), String(current.impact)]')
        expect(show(undefined).pad).toEqual({ seen: [true, '3'] })
    })

    test('rules of a parent table run, those of other tables do not', () => {
        const { show, incident, display } = open()
        display('g_scratchpad.task = true', { collection: 'task' })
        display('g_scratchpad.problem = true', { collection: 'problem' })
        expect(show(incident()).pad).toEqual({ task: true })
    })

    test('a function in the scratchpad throws by name; so does a record that is not there', () => {
        const { show, incident, display } = open()
        expect(() => show('nowhere')).toThrow('there is no record nowhere in incident')
        display('g_scratchpad.doIt = function () {}')
        expect(() => show(incident())).toThrow('g_scratchpad.doIt cannot hold a function')
    })
})

documented('sdk:guides/business-rule-guide', 'Display -- Add Info Messages', () => {
    test('gs.addInfoMessage of a display rule is for the page', () => {
        const { show, incident, display, session } = open()
        display("gs.addInfoMessage('overdue')")
        const admin = session('admin')
        show(incident(), admin)
        expect(admin.messages).toEqual([{ kind: 'info', text: 'overdue' }])
    })
})
