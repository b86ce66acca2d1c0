import { documented } from '../documented.ts'
import { ruleLab as open, trace } from './rule-lab.ts'

/** Every function that a rule may define, each leaving its name and what it was given. */
const SCRIPT = ['onBefore', 'onAfter', 'onAsync', 'onDisplay']
    .map((name) => `function ${name}(record, other) { var a = record.getTableName(); ${trace(name)} }`)
    .join('\n')

documented('sdk:api/businessrule-api', 'config', () => {
    test.each([
        ['before', 'onBefore '],
        ['after', 'onAfter '],
        ['async', 'onAsync '],
        ['async_always', 'onAsync '],
    ])('executeFunction calls the function that is defined for a rule of its kind: %s', (when, called) => {
        const { rule, incident, instance } = open()
        rule({ when, execute_function: 'true', script: SCRIPT })
        incident()
        instance.jobs.drain()
        expect(instance.property('x.trace')).toBe(called)
    })

    test.each(['false', ''])('without it (%p) the script is evaluated and defines functions only', (flag) => {
        const { rule, incident, instance } = open()
        rule({ execute_function: flag, script: SCRIPT })
        incident()
        expect(instance.property('x.trace')).toBeUndefined()
    })

    test('the function gets the record and what it was before', () => {
        const { rule, incident, update, read } = open()
        const script =
            "function onBefore(now, then) { now.description = then.urgency + ' became ' + now.urgency }"
        const id = incident({ urgency: '3' })
        rule({ action_insert: 'false', execute_function: 'true', script })
        update(id, { urgency: '1' })
        expect(read(id)).toBe('3 became 1')
    })

    test('onDisplay gets the record and the scratchpad', () => {
        const { rule, incident, instance, session } = open()
        const id = incident({ urgency: '2' })
        const script = 'function onDisplay(record, pad) { pad.urgency = String(record.urgency) }'
        rule({ when: 'display', execute_function: 'true', script })
        const { scratchpad } = instance.scripts.runDisplayRules(session('admin'), 'incident', id)
        expect(JSON.parse(scratchpad)).toEqual({ urgency: '2' })
    })

    test('a query rule is one that runs before: its onBefore narrows the query', () => {
        const { rule, incident, run } = open()
        incident({ urgency: '1' })
        incident({ urgency: '2' })
        const script = "function onBefore(query) { query.addQuery('urgency', '1') }"
        const query = { action_query: 'true', action_insert: 'false', action_update: 'false' }
        rule({ ...query, execute_function: 'true', script })
        expect(run("var r = new GlideRecord('incident'); r.query(); return r.getRowCount()")).toBe(1)
    })

    test('a rule that does not define its function fails by its name', () => {
        const { rule, incident } = open()
        rule({ execute_function: 'true', script: 'function onAfter() {}' })
        expect(() => incident()).toThrow(/onBefore is not defined/)
    })
})
