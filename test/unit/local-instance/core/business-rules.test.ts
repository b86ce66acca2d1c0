import { documented } from '../documented.ts'
import { ruleLab as open, trace } from './rule-lab.ts'

const PAGE = 'build-workflows/business-rules-classic/c_BusinessRules'

documented(
    'api-reference/scripts/r_ExecutionOrderScriptsAndEngines',
    'Execution order of scripts and engines',
    () => {
        test('before rules by order, the write, after rules by order; async rules when the queue runs', () => {
            const { rule, incident, instance } = open()
            for (const [when, order] of [
                ['async', '1'],
                ['after', '1001'],
                ['after', '999'],
                ['before', '1000'],
                ['before', '5'],
                ['before', '999'],
            ] as const)
                rule({ when, order, script: trace(`${when}${order}`) })
            incident()
            expect(instance.property('x.trace')).toBe('before5 before999 before1000 after999 after1001 ')
            instance.jobs.drain()
            expect(instance.property('x.trace')).toMatch(/ after1001 async1 $/)
        })

        test('a later before rule sees what an earlier one set, and all of it is stored', () => {
            const { rule, incident, read } = open()
            rule({ order: '200', script: "current.description = current.description + 'second'" })
            rule({ order: '100', script: "current.description = 'first '" })
            expect(read(incident())).toBe('first second')
        })
    },
)

documented(PAGE, 'When business rules run', () => {
    test('a before rule sees a new record with its sys_id and defaults, everything in it changed', () => {
        const { rule, incident, read } = open()
        rule({
            action_update: 'false',
            script: 'current.description = [current.isNewRecord(), current.getUniqueValue().length, current.impact, current.short_description.changes(), previous === null, current.operation()].join()',
        })
        expect(read(incident())).toBe('true,32,3,true,true,insert')
    })

    test('an after rule sees the stored record, knows what changed and may write another record', () => {
        const { rule, incident, instance, read } = open()
        rule({
            when: 'after',
            action_update: 'false',
            script: "var p = new GlideRecord('problem'); p.initialize(); p.short_description = [current.number, current.isNewRecord(), current.short_description.changes()].join(); p.insert()",
        })
        const id = incident()
        expect(instance.store.query('problem')[0]?.['short_description']).toBe(
            `${read(id, 'number')},false,true`,
        )
    })

    test('an after rule that sets a field changes nothing that is stored', () => {
        const { rule, incident, read } = open()
        rule({ when: 'after', script: "current.description = 'late'" })
        expect(read(incident({ description: 'kept' }))).toBe('kept')
    })

    test.each(['async', 'async_always'])('an %s rule waits for the queue and knows no previous', (when) => {
        const { rule, incident, instance, update, read } = open()
        const id = incident({ urgency: '3' })
        rule({
            when,
            script: 'current.setWorkflow(false); current.description = [previous, current.urgency, current.urgency.changes()].join("/"); current.update()',
        })
        update(id, { urgency: '1' })
        update(id, { urgency: '2' })
        expect(read(id)).toBe('')
        expect(instance.jobs.drain()).toBe(2)
        // Both runs saw the record as it was when they ran.
        expect(read(id)).toBe('/2/false')
        expect(instance.jobs.drain()).toBe(0)
    })

    test('an async rule runs as the user who caused it', () => {
        const { rule, instance, user, run } = open()
        rule({ when: 'async_always', script: "gs.setProperty('x.who', gs.getUserName())" })
        run(
            "var r = new GlideRecord('incident'); r.short_description = 'x'; r.insert(); return 1",
            user('agent', 'itil'),
        )
        instance.jobs.drain()
        expect(instance.property('x.who')).toBe('agent')
    })

    test('an async rule on delete has the record that is gone', () => {
        const { rule, incident, instance, session } = open()
        const id = incident({ short_description: 'late' })
        rule({
            when: 'async',
            action_insert: 'false',
            action_delete: 'true',
            script: "gs.setProperty('x.gone', '' + current.short_description)",
        })
        instance.records.delete(session('admin'), 'incident', id)
        instance.jobs.drain()
        expect(instance.property('x.gone')).toBe('late')
    })

    test('async rules are queued with their order', () => {
        const { rule, incident, instance } = open()
        rule({ name: 'late', when: 'async', order: '900', script: trace('late') })
        rule({ name: 'early', when: 'async', order: '10', script: trace('early') })
        incident()
        expect(instance.store.query('sys_trigger', 'nameSTARTSWITHASYNC^ORDERBYorder')).toMatchObject([
            { order: '10' },
            { order: '900' },
        ])
        instance.jobs.drain()
        expect(instance.property('x.trace')).toBe('early late ')
    })

    test('the condition builder of an async rule knows changes: it is judged when the rule is queued', () => {
        const { rule, incident, instance, update } = open()
        const id = incident({ urgency: '3' })
        rule({
            when: 'async',
            action_insert: 'false',
            filter_condition: 'urgencyCHANGESTO1',
            condition: "current.urgency.changesFrom('2')",
            script: trace('ran'),
        })
        update(id, { urgency: '2' })
        update(id, { urgency: '1' })
        update(id, { description: 'other' })
        instance.jobs.drain()
        expect(instance.property('x.trace')).toBe('ran ')
    })

    test.each([
        ['insert', ['insert']],
        ['update', ['update']],
        ['delete', ['delete']],
        ['insert,update,delete', ['insert', 'update', 'delete']],
        ['', []],
    ])('a rule for "%s" runs for %p alone', (actions, expected) => {
        const { rule, incident, instance, update, session } = open()
        const flag = (name: string): string => String(actions.split(',').includes(name))
        rule({
            action_insert: flag('insert'),
            action_update: flag('update'),
            action_delete: flag('delete'),
            script: "gs.setProperty('x.trace', gs.getProperty('x.trace', '') + current.operation() + ' ')",
        })
        const id = incident()
        update(id, { urgency: '1' })
        instance.records.delete(session('admin'), 'incident', id)
        expect(instance.property('x.trace')?.trim().split(' ') ?? []).toEqual(expected)
    })

    test('a write after setWorkflow(false) runs no rule, before, after or async', () => {
        const { rule, incident, instance, run } = open()
        for (const when of ['before', 'after', 'async'])
            rule({ when, action_insert: 'false', action_delete: 'true', script: trace(when) })
        const id = incident()
        run(
            `var r = new GlideRecord('incident'); r.get('${id}'); r.setWorkflow(false); r.urgency = 1; r.update(); r.deleteRecord(); return 1`,
        )
        instance.jobs.drain()
        expect(instance.property('x.trace')).toBeUndefined()
        expect(instance.store.get('incident', id)).toBeUndefined()
    })

    test('an update that changes nothing writes nothing and runs no after rule; a journal entry is a change', () => {
        const { rule, incident, instance, update, read } = open()
        const id = incident({ description: 'same' })
        rule({ when: 'after', script: trace('ran') })
        update(id, { description: 'same' })
        expect(instance.property('x.trace')).toBeUndefined()
        expect(read(id, 'sys_mod_count')).toBe('0')
        update(id, { work_notes: 'note' })
        expect(instance.property('x.trace')).toBe('ran ')
    })

    test('background work that throws is logged, and the next piece of work runs', () => {
        const { rule, incident, instance, log } = open()
        rule({ name: 'broken', when: 'async', order: '1', script: 'nosuch()' })
        rule({ when: 'async', order: '2', script: trace('ran') })
        incident()
        instance.jobs.drain()
        expect(instance.property('x.trace')).toBe('ran ')
        expect(log().join()).toMatch(/async rule broken.*nosuch is not defined/s)
    })

    test('an error in a before rule stops the write and names the rule in its stack', () => {
        const { rule, instance, session } = open()
        rule({ name: 'broken rule', script: 'nosuch()' })
        let stack = ''
        try {
            instance.records.insert(session('admin'), 'incident', { short_description: 'x' })
        } catch (error) {
            stack = (error as Error).stack ?? ''
        }
        expect(stack).toMatch(/nosuch is not defined[\s\S]*sys_script broken rule/)
        expect(instance.store.query('incident')).toEqual([])
    })
})

documented(PAGE, 'Prevent recursive business rules', () => {
    test.each(['before', 'after'])('an %s rule that updates its own record is stopped and logged', (when) => {
        const { rule, incident, read, update, log } = open()
        const id = incident()
        rule({
            name: 'again',
            when,
            script: 'current.reopen_count = Number(current.reopen_count) + 1; current.update()',
        })
        update(id, { urgency: '1' })
        expect(read(id, 'reopen_count')).toBe('1')
        expect(read(id, 'urgency')).toBe('1')
        expect(log()).toContain("Recursive business rule 'again' was stopped")
    })

    test('another rule does run for that update, and setWorkflow(false) keeps every rule out', () => {
        const { rule, incident, update, instance, log } = open()
        const id = incident()
        rule({ when: 'after', order: '1', script: "current.description = 'x'; current.update()" })
        rule({ when: 'after', order: '2', script: trace('other') })
        update(id, { urgency: '1' })
        expect(instance.property('x.trace')).toBe('other other ')
        for (const { sys_id = '' } of instance.store.query('sys_script', 'order=1'))
            instance.store.update('sys_script', sys_id, {
                script: "current.setWorkflow(false); current.description = 'y'; current.update()",
            })
        const before = log().length
        update(id, { urgency: '2' })
        expect(instance.property('x.trace')).toBe('other other other ')
        expect(log().length).toBe(before)
    })

    test('a rule may write other records of its table, for which it runs too', () => {
        const { rule, incident, instance } = open()
        rule({
            when: 'after',
            action_update: 'false',
            condition: "current.short_description != 'child'",
            script: "var r = new GlideRecord('incident'); r.initialize(); r.short_description = 'child'; r.insert()",
        })
        incident()
        expect(instance.store.query('incident').map((row) => row['short_description'])).toEqual([
            'x',
            'child',
        ])
    })
})

documented(PAGE, 'Global variables in business rules', () => {
    test('previous holds the values before; changes, changesTo and changesFrom tell what happened', () => {
        const { rule, incident, update, read } = open()
        const id = incident({ urgency: '3' })
        rule({
            script: "current.description = [previous.urgency, current.urgency.changes(), current.urgency.changesTo('1'), current.urgency.changesFrom('3'), current.impact.changes(), current.operation()].join()",
        })
        update(id, { urgency: '1' })
        expect(read(id)).toBe('3,true,true,true,false,update')
    })

    test('within one execution context previous stays the record before the first update', () => {
        const { rule, incident, update, instance } = open()
        const id = incident({ urgency: '3' })
        rule({ when: 'after', order: '1', script: 'current.urgency = 2; current.update()' })
        rule({
            when: 'after',
            order: '2',
            script: "gs.setProperty('x.trace', gs.getProperty('x.trace', '') + previous.urgency + current.urgency + ' ')",
        })
        update(id, { urgency: '1' })
        expect(instance.property('x.trace')?.split(' ')[0]).toBe('32')
        // The next write is a context of its own.
        update(id, { urgency: '3' })
        expect(instance.property('x.trace')?.trim().split(' ')[2]).toBe('22')
    })

    test('on delete there is a previous, on insert there is none', () => {
        const { rule, incident, instance, session } = open()
        rule({
            action_delete: 'true',
            script: "gs.setProperty('x.' + current.operation(), previous ? previous.urgency : 'none')",
        })
        instance.records.delete(session('admin'), 'incident', incident({ urgency: '2' }))
        expect([instance.property('x.insert'), instance.property('x.delete')]).toEqual(['none', '2'])
    })
})

documented(PAGE, 'Abort a database action in a before business-rule', () => {
    test('the rule runs on, later before rules run and can tell; the write and what follows it do not happen', () => {
        const { rule, incident, instance, update, read, session } = open()
        const id = incident({ description: 'kept' })
        const more = { action_insert: 'false', action_delete: 'true' }
        rule({ ...more, order: '1', script: `current.setAbortAction(true); ${trace('on')}` })
        rule({ ...more, order: '2', condition: 'current.isActionAborted()', script: trace('told') })
        rule({ ...more, when: 'after', script: trace('after') })
        rule({ ...more, when: 'async', script: trace('async') })
        expect(update(id, { description: 'changed' })).toMatchObject({ kind: 'aborted' })
        expect(instance.records.delete(session('admin'), 'incident', id)).toMatchObject({ kind: 'aborted' })
        instance.jobs.drain()
        expect(read(id)).toBe('kept')
        expect(instance.property('x.trace')).toBe('on told on told ')
    })

    test('an aborted insert leaves nothing and the user a message', () => {
        const { rule, insert, instance, session } = open()
        rule({ script: "gs.addErrorMessage('no'); current.setAbortAction(true)" })
        const admin = session('admin')
        expect(insert(admin).outcome).toMatchObject({ kind: 'aborted' })
        expect(instance.store.query('incident')).toEqual([])
        expect(admin.messages).toEqual([{ kind: 'error', text: 'no' }])
    })

    test('a rule of another scope than its table cannot abort: the write happens and the log says so', () => {
        const { rule, insert, instance, session, log } = open()
        const scope =
            instance.store.insert('sys_scope', { scope: 'x_other', name: 'Other' })?.['sys_id'] ?? ''
        rule({ name: 'foreign', sys_scope: scope, script: 'current.setAbortAction(true)' })
        rule({ name: 'foreign too', sys_scope: scope, abort_action: 'true' })
        expect(insert(session('admin')).outcome.kind).toBe('done')
        expect(log().filter((text) => text.includes('cannot abort an operation'))).toHaveLength(2)
    })
})

documented('api-reference/scripts/c_AbortDatabaseActionBusRule', 'Abort a database action', () => {
    test('for a script, insert answers null and the record is not there', () => {
        const { rule, run, instance } = open()
        rule({ condition: "current.short_description == 'no'", script: 'current.setAbortAction(true)' })
        expect(
            run("var r = new GlideRecord('incident'); r.short_description = 'no'; return r.insert()"),
        ).toBeNull()
        expect(instance.store.query('incident')).toEqual([])
    })
})

documented(PAGE, 'Determine the operation that triggered the business rule', () => {
    test('operation() names it', () => {
        const { rule, incident, update, read } = open()
        rule({
            script: "if (current.operation() == 'update') current.reopen_count++; if (current.operation() == 'insert') current.reopen_count = 7",
        })
        const id = incident()
        expect(read(id, 'reopen_count')).toBe('7')
        update(id, { urgency: '1' })
        expect(read(id, 'reopen_count')).toBe('8')
    })
})
