// ServiceNowDocs: business-rules-classic/c_BusinessRules (async rules, query rules, actions),
// api-reference/scripts/r_ExecutionOrderScriptsAndEngines
import { smallInstance } from './small-instance.ts'

const open = () => {
    const lab = smallInstance()
    return {
        ...lab,
        read: (id: string, column = 'description') => lab.instance.store.get('incident', id)?.[column] ?? '',
        update: (id: string, values: Readonly<Record<string, string>>) =>
            lab.instance.records.update(lab.session('admin'), 'incident', id, values),
    }
}

test('"set field values" and the message of a rule take effect', () => {
    const { rule, instance, session } = open()
    rule({ template: 'description=a^^b^urgency=1^EQ', add_message: 'true', message: 'noted' })
    const admin = session('admin')
    const made = instance.records.insert(admin, 'incident', { short_description: 'x' })
    expect(instance.store.get('incident', made.kind === 'done' ? made.sysId : '')).toMatchObject({
        description: 'a^b',
        urgency: '1',
    })
    expect(admin.messages).toEqual([{ kind: 'info', text: 'noted' }])
    rule({ template: 'descriptionSAMEASshort_description' })
    expect(() => instance.records.insert(admin, 'incident', {})).toThrow(
        'field value "descriptionSAMEASshort_description"',
    )
})

test('role conditions: the rule runs for users with one of the roles', () => {
    const { rule, instance, user, session } = open()
    rule({ role_conditions: 'user_admin,security_admin', script: "current.description = 'ran'" })
    const insert = (who: ReturnType<typeof session>): string => {
        const made = instance.records.insert(who, 'incident', { short_description: 'x' })
        return instance.store.get('incident', made.kind === 'done' ? made.sysId : '')?.['description'] ?? ''
    }
    expect(insert(user('agent', 'itil'))).toBe('')
    expect(insert(user('both', 'itil', 'security_admin'))).toBe('ran')
    expect(insert(session('admin'))).toBe('ran')
})

test('orders around 1000 keep their order; a later rule sees what an earlier one set', () => {
    const { rule, incident, read } = open()
    for (const order of ['1000', '999', '5', '1001'])
        rule({ order, script: `current.description = (current.getValue('description') || '') + '${order} '` })
    expect(read(incident())).toBe('5 999 1000 1001 ')
})

test('an abort stops later rules, the write, and what comes after it; on update and delete too', () => {
    const { rule, incident, instance, update, read, session } = open()
    const id = incident({ description: 'kept' })
    rule({
        order: '1',
        action_insert: 'false',
        action_delete: 'true',
        condition: "current.operation() != 'insert'",
        script: 'current.setAbortAction(true)',
    })
    rule({ order: '2', action_delete: 'true', script: "gs.setProperty('x.later', 'ran')" })
    rule({ when: 'after', action_delete: 'true', script: "gs.setProperty('x.after', 'ran')" })
    rule({ when: 'async', action_delete: 'true', script: "gs.setProperty('x.async', 'ran')" })
    expect(update(id, { description: 'changed' })).toMatchObject({ kind: 'aborted' })
    expect(instance.records.delete(session('admin'), 'incident', id)).toMatchObject({ kind: 'aborted' })
    instance.jobs.drain()
    expect(read(id)).toBe('kept')
    expect(['x.later', 'x.after', 'x.async'].map((name) => instance.property(name))).toEqual([
        undefined,
        undefined,
        undefined,
    ])
})

test('a new record is new to its before rule, has its sys_id and its defaults, and everything in it has changed', () => {
    const { rule, incident, read } = open()
    rule({
        action_update: 'false',
        script: 'current.description = [current.isNewRecord(), current.getUniqueValue().length, current.impact, current.short_description.changes(), previous === null, current.operation()].join()',
    })
    const id = incident()
    expect(read(id)).toBe('true,32,3,true,true,insert')
})

test('nothing changed: nothing is written, and no after rule runs', () => {
    const { rule, incident, instance, update, read } = open()
    const id = incident({ description: 'same' })
    rule({ when: 'after', script: "gs.setProperty('x.after', 'ran')" })
    update(id, { description: 'same' })
    expect(instance.property('x.after')).toBeUndefined()
    expect(read(id, 'sys_mod_count')).toBe('0')
    // A journal entry is a change.
    update(id, { work_notes: 'note' })
    expect(instance.property('x.after')).toBe('ran')
})

test('an async rule knows no changes, and runs as the user who caused it', () => {
    const { rule, instance, user, run } = open()
    rule({
        when: 'async_always',
        script: "gs.setProperty('x.async', [current.short_description.changes(), previous === null, gs.getUserName(), current.operation()].join())",
    })
    run(
        "var r = new GlideRecord('incident'); r.short_description = 'x'; r.insert(); return 1",
        user('agent', 'itil'),
    )
    instance.jobs.drain()
    expect(instance.property('x.async')).toBe('false,true,agent,insert')
})

test('an async rule on delete has the record that is gone', () => {
    const { rule, incident, instance, session } = open()
    const id = incident({ short_description: 'late' })
    rule({
        when: 'async',
        action_insert: 'false',
        action_update: 'false',
        action_delete: 'true',
        script: "gs.setProperty('x.gone', '' + current.short_description)",
    })
    instance.records.delete(session('admin'), 'incident', id)
    instance.jobs.drain()
    expect(instance.property('x.gone')).toBe('late')
})

test('the filter of an async rule is judged when it is queued: CHANGES works there', () => {
    const { rule, incident, instance, update } = open()
    const id = incident({ urgency: '3' })
    rule({
        when: 'async',
        action_insert: 'false',
        filter_condition: 'urgencyCHANGESTO1',
        script: "gs.setProperty('x.count', String(Number(gs.getProperty('x.count', '0')) + 1))",
    })
    update(id, { urgency: '2' })
    update(id, { urgency: '1' })
    update(id, { description: 'other' })
    instance.jobs.drain()
    expect(instance.property('x.count')).toBe('1')
})

test('query rules restrict every alternative of a query, of scripts and of people, but not their own queries', () => {
    const { rule, incident, instance, user, run, session } = open()
    incident({ short_description: 'open', urgency: '1' })
    incident({ short_description: 'secret', urgency: '2' })
    rule({
        action_insert: 'false',
        action_update: 'false',
        action_query: 'true',
        condition: "!gs.hasRole('admin')",
        script: "var n = new GlideRecord('incident'); n.query(); if (n.getRowCount() === 2) current.addQuery('short_description', '!=', 'secret')",
    })
    const agent = user('agent', 'itil')
    const count = (who: typeof agent): unknown =>
        run(
            "var r = new GlideRecord('incident'); r.addEncodedQuery('urgency=1^NQurgency=2'); r.query(); var a = new GlideAggregate('incident'); a.addAggregate('COUNT'); a.query(); a.next(); return [r.getRowCount(), a.getAggregate('COUNT')]",
            who,
        )
    expect(count(agent)).toEqual([1, '1'])
    expect(count(session('admin'))).toEqual([2, '2'])
    expect(instance.records.query(agent, 'incident', '', { limit: 9, offset: 0 }).total).toBe(1)
})

test('an error in a before rule stops the write and reaches the caller with the rule’s name in its stack', () => {
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

test('a rule that is switched off stops at once', () => {
    const { rule, incident, instance, read } = open()
    rule({ script: "current.description = 'ran'" })
    expect(read(incident())).toBe('ran')
    for (const { sys_id = '' } of instance.store.query('sys_script'))
        instance.store.update('sys_script', sys_id, { active: 'false' })
    expect(read(incident())).toBe('')
})

test('a script action runs only when its condition holds, in order, and an unknown event is simply done', () => {
    const { instance, run } = open()
    const action = (order: string, condition_script: string): void =>
        void instance.store.insert('sysevent_script_action', {
            name: order,
            event_name: 'x.e',
            active: 'true',
            order,
            condition_script,
            script: `gs.setProperty('x.order', gs.getProperty('x.order', '') + '${order} ')`,
        })
    action('20', '')
    action('10', "event.parm1 == 'go'")
    action('5', "event.parm1 == 'stop'")
    run("gs.eventQueue('x.e', null, 'go'); gs.eventQueue('x.unheard', null); return 1")
    expect(instance.jobs.drain()).toBe(2)
    expect(instance.property('x.order')).toBe('10 20 ')
    expect(instance.store.query('sysevent', 'state=ready')).toEqual([])
})

test('work that keeps making work is stopped and named', () => {
    const { rule, incident, instance } = open()
    rule({
        when: 'async',
        script: "var r = new GlideRecord('incident'); r.get(current.getUniqueValue()); r.reopen_count = Number(r.reopen_count) + 1; r.update()",
    })
    incident()
    expect(() => instance.jobs.drain()).toThrow('keep making more of themselves')
})
