import { documented } from '../documented.ts'
import { smallInstance, START } from './small-instance.ts'

type Values = Readonly<Record<string, string>>

function open() {
    const lab = smallInstance()
    const { instance } = lab
    const { store } = instance
    const scope = (name: string): string => store.insert('sys_scope', { scope: name, name })?.['sys_id'] ?? ''
    return {
        ...lab,
        store,
        scope,
        action: (script: string, more: Values = {}): void =>
            void store.insert('sysevent_script_action', {
                name: 'action',
                event_name: 'x.happened',
                active: 'true',
                order: '100',
                sys_scope: 'global',
                script,
                ...more,
            }),
        register: (event_name: string, more: Values = {}): void =>
            void store.insert('sysevent_register', { event_name, ...more }),
        fire: (call: string, scopeId = 'global'): void =>
            void instance.scripts.evaluateExpression(lab.session('admin'), call, scopeId),
        /** A script that appends a value to what `trace()` answers. */
        note: (value: string): string =>
            `gs.setProperty('x.trace', gs.getProperty('x.trace', '') + (${value}) + ' ')`,
        trace: (): string => instance.property('x.trace') ?? '',
        log: (): string =>
            store
                .query('syslog')
                .map((row) => row['message'])
                .join('\n'),
    }
}

const SYSTEM = 'api-reference/server-api-reference/c_GlideSystemScopedAPI'

documented(
    SYSTEM,
    'Scoped GlideSystem - eventQueue(String name, Object instance, String parm1, String parm2, String queue)',
    () => {
        test('the event waits as a row of sysevent with its record, parameters, user and queue', () => {
            const { fire, incident, store, session } = open()
            const id = incident()
            fire(
                `(function () { var r = new GlideRecord('incident'); r.get('${id}'); gs.eventQueue('x.happened', r, 'a', 2, 'my_queue') })()`,
            )
            expect(store.query('sysevent', 'name=x.happened')).toMatchObject([
                {
                    table: 'incident',
                    instance: id,
                    parm1: 'a',
                    parm2: '2',
                    queue: 'my_queue',
                    state: 'ready',
                    user_id: session('admin').userId,
                    user_name: 'admin',
                },
            ])
        })

        test('record and parameters may be left out', () => {
            const { fire, store } = open()
            fire("gs.eventQueue('x.happened')")
            fire("gs.eventQueue('x.happened', null, null, undefined)")
            const empty = { table: '', instance: '', parm1: '', parm2: '', queue: '' }
            expect(store.query('sysevent')).toMatchObject([empty, empty])
        })
    },
)

documented(
    SYSTEM,
    'Scoped GlideSystem - eventQueueScheduled(String name, Object instance, String parm1, String parm2, Object expiration)',
    () => {
        test('the event is not processed before its time', () => {
            const { fire, action, note, trace, instance, store } = open()
            action(note('event.parm1'))
            fire(
                "(function () { var t = new GlideDateTime(); t.addSeconds(3600); gs.eventQueueScheduled('x.happened', null, 'late', '', t) })()",
            )
            expect(store.query('sysevent')[0]?.['process_on']).toMatch(/^2026-03-02 11:00:/)
            instance.setClock(START + 59 * 60_000)
            instance.jobs.runDue()
            expect(trace()).toBe('')
            instance.setClock(START + 62 * 60_000)
            instance.jobs.runDue()
            expect(trace()).toBe('late ')
        })

        test('the record may be a sys_id; parm1 falls back to the display value of a record', () => {
            const { fire, incident, store } = open()
            const id = incident()
            fire("gs.eventQueueScheduled('event.test', '0e29421383101000dada83ec37d9292d', '', '', '')")
            fire(
                `(function () { var r = new GlideRecord('incident'); r.get('${id}'); gs.eventQueueScheduled('event.test', r) })()`,
            )
            expect(store.query('sysevent')).toMatchObject([
                { instance: '0e29421383101000dada83ec37d9292d', parm1: '', process_on: '' },
                { instance: id, parm1: store.get('incident', id)?.['number'] },
            ])
        })

        test('what is no time is refused', () => {
            const { fire, store } = open()
            expect(() => fire("gs.eventQueueScheduled('event.test', null, '', '', 'tomorrow')")).toThrow(
                'cannot be scheduled for "tomorrow"',
            )
            expect(store.query('sysevent')).toEqual([])
        })
    },
)

documented('build-workflows/system-events/r_ScriptActions', 'Script actions', () => {
    test('event is the record of the event, current the record that it is for', () => {
        const { action, fire, note, trace, incident, instance, store, session } = open()
        action(
            note(
                '[event.name, event.parm1, event.parm2, event.user_id, event.getTableName(), String(event.sys_created_on).slice(0, 16), current.number].join()',
            ),
        )
        const id = incident()
        fire(
            `(function () { var r = new GlideRecord('incident'); r.get('${id}'); gs.eventQueue('x.happened', r, 'a', 'b') })()`,
        )
        instance.jobs.drain()
        expect(trace().trim()).toBe(
            `x.happened,a,b,${session('admin').userId},sysevent,2026-03-02 10:00,${store.get('incident', id)?.['number'] ?? ''}`,
        )
    })

    test('it may change the record; without one, current is null', () => {
        const { action, fire, incident, instance, store } = open()
        action(
            "if (current) { current.description = event.parm1 + event.parm2; current.update() } else gs.setProperty('x.none', 'yes')",
        )
        const id = incident()
        fire(
            `(function () { var r = new GlideRecord('incident'); r.get('${id}'); gs.eventQueue('x.happened', r, 'a', 'b'); gs.eventQueue('x.happened', null) })()`,
        )
        instance.jobs.drain()
        expect(store.get('incident', id)?.['description']).toBe('ab')
        expect(instance.property('x.none')).toBe('yes')
    })

    test('in order, when active, when the condition script holds', () => {
        const { action, fire, note, trace, instance } = open()
        action(note("'twenty'"), { order: '20' })
        action(note("'ten'"), { order: '10', condition_script: "event.parm1 == 'go'" })
        action(note("'five'"), { order: '5', condition_script: "event.parm1 == 'stop'" })
        action(note("'inactive'"), { order: '1', active: 'false' })
        action(note("'other'"), { order: '1', event_name: 'x.other' })
        fire("gs.eventQueue('x.happened', null, 'go')")
        instance.jobs.drain()
        expect(trace()).toBe('ten twenty ')
    })

    test('it runs as the user who fired the event', () => {
        const { action, note, trace, instance, run, user } = open()
        action(note('gs.getUserName()'))
        run("gs.eventQueue('x.happened', null); return 1", user('agent', 'itil'))
        instance.jobs.drain()
        expect(trace()).toBe('agent ')
    })
})

documented('build-workflows/system-events/r_EventStates', 'Event states', () => {
    test('ready, then processed; an event that nothing listens to is processed too', () => {
        const { fire, instance, store } = open()
        fire("gs.eventQueue('x.unheard', null)")
        expect(store.query('sysevent')[0]?.['state']).toBe('ready')
        expect(instance.jobs.drain()).toBe(1)
        expect(store.query('sysevent')[0]).toMatchObject({
            state: 'processed',
            processed: expect.stringMatching(/^2026-03-02 10:00:/) as string,
        })
        expect(instance.jobs.drain()).toBe(0)
    })

    test('an action that throws leaves the state error and its reason; the other actions run', () => {
        const { fire, action, note, trace, instance, store, log } = open()
        action('nosuch()', { name: 'broken', order: '1' })
        action(note("'fine'"), { order: '2' })
        fire("gs.eventQueue('x.happened', null)")
        instance.jobs.drain()
        expect(trace()).toBe('fine ')
        expect(store.query('sysevent')[0]).toMatchObject({ state: 'error' })
        expect(store.query('sysevent')[0]?.['error_message']).toMatch(/broken.*nosuch is not defined/s)
        expect(log()).toMatch(/script action broken.*nosuch is not defined/s)
    })
})

documented('build-workflows/system-events/t_ReprocessAnEvent', 'Reprocess an event', () => {
    test('an event that is put back into the queue runs again', () => {
        const { fire, action, note, trace, instance, store } = open()
        action(note("'ran'"))
        fire("gs.eventQueue('x.happened', null)")
        instance.jobs.drain()
        store.update('sysevent', store.query('sysevent')[0]?.['sys_id'] ?? '', { state: 'ready' })
        instance.jobs.drain()
        expect(trace()).toBe('ran ran ')
    })
})

documented('build-workflows/system-events/t_RegisterAnEvent', 'Procedure', () => {
    test('the queue of the registration, unless the caller names one', () => {
        const { fire, register, store } = open()
        register('x.happened', { queue: 'registered' })
        fire("gs.eventQueue('x.happened', null)")
        fire("gs.eventQueue('x.happened', null, '', '', 'given')")
        expect(store.query('sysevent').map((row) => row['queue'])).toEqual(['registered', 'given'])
    })

    test('lower priority first; com.glide.sysevent.priority.enabled switches that off', () => {
        const { fire, register, action, note, trace, instance, store } = open()
        register('x.low', { priority: '200' })
        register('x.high', { priority: '10' })
        for (const event_name of ['x.low', 'x.none', 'x.high']) action(note('event.name'), { event_name })
        const all = "['x.low', 'x.none', 'x.high'].forEach(function (name) { gs.eventQueue(name, null) })"
        fire(all)
        instance.jobs.drain()
        expect(trace()).toBe('x.high x.none x.low ')
        store.insert('sys_properties', { name: 'com.glide.sysevent.priority.enabled', value: 'false' })
        fire(all)
        instance.jobs.drain()
        expect(trace()).toBe('x.high x.none x.low x.low x.none x.high ')
    })

    test('caller access: a restricted event of another application is refused, a tracked one is logged', () => {
        const { fire, register, scope, store, log } = open()
        const [own, other] = [scope('x_own'), scope('x_other')]
        register('x_other.open', { sys_scope: other })
        register('x_other.tracked', { sys_scope: other, caller_access: '1' })
        register('x_other.restricted', { sys_scope: other, caller_access: '2' })
        for (const name of ['open', 'tracked', 'restricted'])
            fire(`gs.eventQueue('x_other.${name}', null)`, own)
        fire("gs.eventQueue('x_other.restricted', null)", other)
        expect(store.query('sysevent').map((row) => row['name'])).toEqual([
            'x_other.open',
            'x_other.tracked',
            'x_other.restricted',
        ])
        expect(log()).toContain('Event x_other.tracked of another application was fired')
        expect(log()).toContain('Event x_other.restricted is restricted')
    })
})

documented('sdk:guides/registering-events-guide', 'Avoidance', () => {
    test('an application that fires an event which is not registered: nothing happens, and the log says so', () => {
        const { fire, scope, store, log } = open()
        fire("gs.eventQueue('x_own.nothing', null)", scope('x_own'))
        expect(store.query('sysevent')).toEqual([])
        expect(log()).toContain('Event is not defined: x_own.nothing')
    })
})

documented('build-workflows/system-events/t_CreateYourOwnEvent', 'About this task', () => {
    test('firing an event runs no business rule of the event table', () => {
        const { fire, rule, store } = open()
        rule({ collection: 'sysevent', script: "current.parm1 = 'changed'" })
        fire("gs.eventQueue('x.happened', null, 'kept')")
        expect(store.query('sysevent')[0]?.['parm1']).toBe('kept')
    })
})

documented('build-workflows/system-events/r_BuildAScript', 'The incident events business rule', () => {
    test('a comment on an incident fires incident.commented, its creation does not', () => {
        const { rule, incident, instance, session, store } = open()
        rule({
            when: 'after',
            script: 'if (current.operation() != "insert" && current.comments.changes()) { gs.eventQueue("incident.commented", current, gs.getUserID(), gs.getUserName()); }',
        })
        const id = incident({ comments: 'first' })
        instance.records.update(session('admin'), 'incident', id, { urgency: '1' })
        expect(store.query('sysevent')).toEqual([])
        instance.records.update(session('admin'), 'incident', id, { comments: 'second' })
        expect(store.query('sysevent')).toMatchObject([
            { name: 'incident.commented', instance: id, parm2: 'admin' },
        ])
    })
})

documented(
    'build-workflows/business-rules-classic/c_BusinessRules',
    'Prevent recursive business rules',
    () => {
        test('background work that keeps making work is stopped and named', () => {
            const { rule, incident, instance } = open()
            rule({
                when: 'async',
                script: "var r = new GlideRecord('incident'); r.get(current.getUniqueValue()); r.reopen_count = Number(r.reopen_count) + 1; r.update()",
            })
            incident()
            expect(() => instance.jobs.drain()).toThrow('keep making more of themselves')
        })
    },
)
