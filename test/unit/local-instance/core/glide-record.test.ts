// ServiceNowDocs: api-reference/server-api-reference/c_GlideRecordScopedAPI, c_GlideElementScopedAPI,
// c_GlideQueryConditionScopedAPI, c_GlideAggregateScopedAPI
import { smallInstance } from './small-instance.ts'

const lab = smallInstance()
const { run } = lab

test('insert answers the sys_id, numbers the record, and get finds it again', () => {
    const outcome = run<{ id: string; number: string; found: boolean; isNew: boolean }>(`
        var gr = new GlideRecord('incident')
        gr.initialize()
        gr.short_description = 'from a script'
        var id = gr.insert()
        var again = new GlideRecord('incident')
        return { id: id, number: again.get(id) && String(again.number), found: again.isValidRecord(), isNew: again.isNewRecord() }`)
    expect(outcome).toEqual({
        id: expect.stringMatching(/^[0-9a-f]{32}$/),
        number: expect.stringMatching(/^INC\d{7}$/),
        found: true,
        isNew: false,
    })
})

test('a chosen sys_id is used once: the second insert answers null', () => {
    expect(
        run(`
        var make = function () { var gr = new GlideRecord('incident'); gr.initialize(); gr.setNewGuidValue('${'a'.repeat(32)}'); return gr.insert() }
        return [make(), make()]`),
    ).toEqual(['a'.repeat(32), null])
})

test('values: null for an empty column, 1 and 0 for booleans, labels for choices, elements that compare', () => {
    const id = lab.incident({ state: '1' })
    expect(
        run(`
        var gr = new GlideRecord('incident'); gr.get('${id}')
        return [gr.getValue('description'), gr.getValue('active'), gr.getDisplayValue('state'), gr.state == 1, gr.short_description.nil(), gr.nosuch === undefined]`),
    ).toEqual([null, '1', 'New', true, false, true])
})

test('conditions, OR conditions, order, limit and windows', () => {
    for (const n of ['1', '2', '3']) lab.incident({ short_description: `w${n}`, category: 'window' })
    expect(
        run(`
        var names = function (refine) { var gr = new GlideRecord('incident'); gr.addQuery('category', 'window'); refine(gr); gr.query(); var all = []; while (gr.next()) all.push(gr.getValue('short_description')); return all }
        return [
            names(function (gr) { gr.addQuery('short_description', 'w1').addOrCondition('short_description', 'w3') }),
            names(function (gr) { gr.orderByDesc('short_description'); gr.setLimit(2) }),
            names(function (gr) { gr.orderBy('short_description'); gr.chooseWindow(1, 2) }),
            names(function (gr) { gr.addQuery('short_description', 'IN', ['w2', 'w9']) }),
            names(function (gr) { gr.addQuery('short_description', 'a^b') }),
        ]`),
    ).toEqual([['w1', 'w3'], ['w3', 'w2'], ['w2'], ['w2'], []])
})

test('references dot-walk, by element and by getElement', () => {
    const caller = lab.user('walked.caller')
    const id = lab.incident({ caller_id: caller.userId })
    expect(
        run(`
        var gr = new GlideRecord('incident'); gr.get('${id}')
        return [String(gr.caller_id.user_name), String(gr.getElement('caller_id.user_name')), gr.caller_id.getDisplayValue(), gr.caller_id.getRefRecord().getTableName()]`),
    ).toEqual(['walked.caller', 'walked.caller', 'walked.caller', 'sys_user'])
})

test('update answers the sys_id and writes only what changed; delete removes', () => {
    const id = lab.incident()
    expect(
        run(`
        var gr = new GlideRecord('incident'); gr.get('${id}')
        gr.setValue('urgency', '1')
        var first = gr.update(), count = gr.getValue('sys_mod_count')
        gr.update()
        var same = gr.getValue('sys_mod_count') === count
        return [first, same, gr.deleteRecord(), new GlideRecord('incident').get('${id}')]`),
    ).toEqual([id, true, true, false])
})

test('journal fields are kept apart from the record, newest first', () => {
    const id = lab.incident({ work_notes: 'first' })
    lab.instance.setClock(lab.instance.now() + 1000)
    lab.instance.records.update(lab.session('admin'), 'incident', id, { work_notes: 'second' })
    expect(
        run<string>(
            `var gr = new GlideRecord('incident'); gr.get('${id}'); return gr.work_notes.getJournalEntry(1)`,
        ),
    ).toContain('second')
})

test('GlideRecordSecure sees what its user may read, and refuses writes', () => {
    const id = lab.incident()
    const stranger = lab.user('stranger')
    const script = `var gr = new GlideRecordSecure('incident'); var found = gr.get('${id}'); if (found) { gr.short_description = 'mine'; found = gr.update() !== null } return found`
    expect(run(script, stranger)).toBe(false)
    expect(run(script, lab.user('agent', 'itil'))).toBe(true)
})

test('aggregates: count, sum, minimum, maximum, groups', () => {
    for (const [category, priority] of [
        ['g1', '1'],
        ['g1', '4'],
        ['g2', '2'],
    ])
        lab.incident({ category: category ?? '', priority: priority ?? '' })
    expect(
        run(`
        var ag = new GlideAggregate('incident'); ag.addQuery('category', 'IN', 'g1,g2'); ag.groupBy('category')
        ag.addAggregate('COUNT', 'sys_id'); ag.addAggregate('SUM', 'priority'); ag.addAggregate('MAX', 'priority'); ag.query()
        var all = []; while (ag.next()) all.push([ag.getValue('category'), ag.getAggregate('COUNT', 'sys_id'), ag.getAggregate('SUM', 'priority'), ag.getAggregate('MAX', 'priority')]); return all`),
    ).toEqual([
        ['g1', '2', '5', '4'],
        ['g2', '1', '2', '2'],
    ])
})

test.each([
    ["new GlideRecord('nowhere')", 'there is no table nowhere'],
    ["new GlideRecord('incident').addJoinQuery('task')", 'GlideRecord.addJoinQuery is not implemented'],
    ['gs.sleep(1)', 'gs.sleep is not implemented'],
    ['new GlideDateTime().getSpanTime()', 'GlideDateTime.getSpanTime is not implemented'],
    [
        "new GlideAggregate('incident').addTrend('opened_at', 'month')",
        'GlideAggregate.addTrend is not implemented',
    ],
])('%s throws by name', (script, message) => {
    expect(() => run(`return ${script}`)).toThrow(message)
})
