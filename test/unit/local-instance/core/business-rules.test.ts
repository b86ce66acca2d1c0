// ServiceNowDocs: api-reference/scripts/r_ExecutionOrderScriptsAndEngines, business-rules-classic/c_BusinessRules,
// scripts/c_AbortDatabaseActionBusRule; build-workflows/system-events
import { smallInstance } from './small-instance.ts'

test('before rules run by order and change what is stored', () => {
    const lab = smallInstance()
    lab.rule({ order: '200', script: "current.description = current.description + 'second'" })
    lab.rule({ order: '100', script: "current.description = 'first '" })
    const id = lab.incident()
    expect(lab.instance.store.get('incident', id)?.['description']).toBe('first second')
})

test('an aborted insert leaves nothing and the user a message', () => {
    const lab = smallInstance()
    lab.rule({ script: "gs.addErrorMessage('no'); current.setAbortAction(true)" })
    const admin = lab.session('admin')
    expect(lab.instance.records.insert(admin, 'incident', { short_description: 'x' })).toMatchObject({
        kind: 'aborted',
    })
    expect(lab.instance.store.query('incident')).toEqual([])
    expect(admin.messages).toEqual([{ kind: 'error', text: 'no' }])
})

test('previous holds the values before; changes, changesTo and changesFrom tell what happened', () => {
    const lab = smallInstance()
    const id = lab.incident({ urgency: '3' })
    lab.rule({
        action_insert: 'false',
        script: "current.description = [previous.urgency, current.urgency.changes(), current.urgency.changesTo('1'), current.urgency.changesFrom('3'), current.impact.changes(), current.operation()].join()",
    })
    lab.instance.records.update(lab.session('admin'), 'incident', id, { urgency: '1' })
    expect(lab.instance.store.get('incident', id)?.['description']).toBe('3,true,true,true,false,update')
})

test.each([
    ['urgencyVALCHANGES', true],
    ['urgencyCHANGES', true],
    ['urgencyCHANGESTO1', true],
    ['urgencyCHANGESFROM2', false],
    ['impactVALCHANGES', false],
    ['urgency=1^active=true', true],
    ['urgency=2', false],
])('filter condition %s: runs is %s', (filter_condition, runs) => {
    const lab = smallInstance()
    const id = lab.incident({ urgency: '3' })
    lab.rule({ filter_condition, script: "current.description = 'ran'" })
    lab.instance.records.update(lab.session('admin'), 'incident', id, { urgency: '1' })
    expect(lab.instance.store.get('incident', id)?.['description'] === 'ran').toBe(runs)
})

test('a condition script decides too, and rules of a parent table run for its children', () => {
    const lab = smallInstance()
    lab.rule({
        collection: 'task',
        condition: "current.short_description == 'yes'",
        script: "current.description = 'ran'",
    })
    const [yes, no] = [lab.incident({ short_description: 'yes' }), lab.incident({ short_description: 'no' })]
    const read = (id: string) => lab.instance.store.get('incident', id)?.['description'] ?? ''
    expect([read(yes), read(no)]).toEqual(['ran', ''])
})

test('an after rule sees the stored record and may write another one', () => {
    const lab = smallInstance()
    lab.rule({
        when: 'after',
        action_update: 'false',
        script: "var p = new GlideRecord('problem'); p.initialize(); p.short_description = current.number; p.insert()",
    })
    const id = lab.incident()
    expect(lab.instance.store.query('problem')[0]?.['short_description']).toBe(
        lab.instance.store.get('incident', id)?.['number'],
    )
})

test.each(['async', 'async_always'])('an %s rule waits for the queue and knows no previous', (when) => {
    const lab = smallInstance()
    const id = lab.incident({ urgency: '3' })
    lab.rule({
        when,
        script: 'current.setWorkflow(false); current.description = String(previous) + current.urgency; current.update()',
    })
    lab.instance.records.update(lab.session('admin'), 'incident', id, { urgency: '1' })
    lab.instance.records.update(lab.session('admin'), 'incident', id, { urgency: '2' })
    expect(lab.instance.store.get('incident', id)?.['description'] ?? '').toBe('')
    expect(lab.instance.jobs.drain()).toBe(2)
    // Both runs saw the record as it was when they ran.
    expect(lab.instance.store.get('incident', id)?.['description']).toBe('null2')
    expect(lab.instance.jobs.drain()).toBe(0)
})

test('background work that throws is logged, and the next piece of work runs', () => {
    const lab = smallInstance()
    lab.rule({ name: 'broken', when: 'async', order: '1', script: 'nosuch()' })
    lab.rule({
        name: 'fine',
        when: 'async',
        order: '2',
        script: "current.setWorkflow(false); current.description = 'ran'; current.update()",
    })
    const id = lab.incident()
    lab.instance.jobs.drain()
    expect(lab.instance.store.get('incident', id)?.['description']).toBe('ran')
    expect(lab.instance.store.query('syslog', 'level=2')[0]?.['message']).toMatch(
        /async rule broken.*nosuch is not defined/s,
    )
})

test('an event runs its script actions with its parameters', () => {
    const lab = smallInstance()
    lab.instance.store.insert('sysevent_script_action', {
        name: 'note',
        event_name: 'x.happened',
        active: 'true',
        sys_scope: 'global',
        script: 'current.description = event.parm1 + event.parm2; current.update()',
    })
    const id = lab.incident()
    lab.run(
        `var gr = new GlideRecord('incident'); gr.get('${id}'); gs.eventQueue('x.happened', gr, 'a', 'b'); return 1`,
    )
    lab.instance.jobs.drain()
    expect(lab.instance.store.get('incident', id)?.['description']).toBe('ab')
})
