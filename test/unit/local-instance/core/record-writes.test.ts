// ServiceNowDocs: api-reference/server-api-reference/c_GlideRecordScopedAPI, c_GlideElementScopedAPI,
// scripts/r_SettingAGlideRecordVariableToNull
import { smallInstance } from './small-instance.ts'

const open = (lab = smallInstance()) => ({
    ...lab,
    read: (table: string, id: string, column: string) => lab.instance.store.get(table, id)?.[column] ?? '',
})

test('setValue to NULL empties a column, also for all records of a query; an empty text does not', () => {
    const { incident, run, read } = open()
    const id = incident({ description: 'd', category: 'software' })
    run(`var r = new GlideRecord('incident'); r.setValue('description', ''); r.updateMultiple(); return 1`)
    expect(read('incident', id, 'description')).toBe('d')
    run(
        `var r = new GlideRecord('incident'); r.setValue('description', 'NULL'); r.setValue('category', 'x'); r.updateMultiple(); return 1`,
    )
    expect([read('incident', id, 'description'), read('incident', id, 'category')]).toEqual(['', 'x'])
})

test('a limit does not hold for deleteMultiple; the last of setLimit and chooseWindow holds for query', () => {
    const { incident, instance, run } = open()
    for (let index = 0; index < 6; index += 1) incident({ short_description: String(index) })
    const names = (window: string): string =>
        run(
            `var r = new GlideRecord('incident'); ${window}; r.orderBy('short_description'); r.query(); var s = ''; while (r.next()) s += r.short_description; return s`,
        )
    expect(names('r.setLimit(1); r.chooseWindow(2, 4)')).toBe('23')
    expect(names('r.chooseWindow(2, 4); r.setLimit(3)')).toBe('012')
    run(
        `var r = new GlideRecord('incident'); r.addQuery('short_description', '<', '4'); r.setLimit(1); r.deleteMultiple(); return 1`,
    )
    expect(instance.store.query('incident')).toHaveLength(2)
})

test('newRecord has its defaults and a sys_id before it is stored; initialize has neither', () => {
    const { run } = open()
    expect(
        run(`
        var n = new GlideRecord('incident'); n.newRecord()
        var i = new GlideRecord('incident'); i.initialize()
        return [n.isNewRecord(), n.getValue('impact'), n.getUniqueValue().length, n.insert() === n.getUniqueValue(), n.isNewRecord(), i.getValue('impact'), i.getUniqueValue(), i.isValidRecord()]`),
    ).toEqual([true, '3', 32, true, false, null, '', false])
})

test('an incident is opened now, by whom inserts it, whatever the time zone', () => {
    const { instance, session, user } = open()
    user('paris', 'itil')
    const id = instance.store.query('sys_user', 'user_name=paris')[0]?.['sys_id'] ?? ''
    instance.store.update('sys_user', id, { time_zone: 'Europe/Paris' })
    const made = instance.records.insert(session('paris'), 'incident', { short_description: 'x' })
    const row = instance.store.get('incident', made.kind === 'done' ? made.sysId : '')
    expect(row).toMatchObject({
        opened_at: '2026-03-02 10:00:00',
        opened_by: id,
        active: 'true',
        state: '1',
        sys_created_by: 'paris',
        sys_created_on: '2026-03-02 10:00:00',
        sys_mod_count: '0',
    })
})

test('autoSysFields(false) leaves the stamps to the script; without it a script cannot set them', () => {
    const { incident, run, read } = open()
    const id = incident()
    const update = (off: string, on: string): void =>
        run(
            `var r = new GlideRecord('incident'); r.get('${id}'); ${off} r.sys_updated_on = '${on}'; r.sys_updated_by = 'me'; r.short_description = '${on}'; r.update(); return 1`,
        )
    update('', '2000-01-01 00:00:00')
    expect([read('incident', id, 'sys_updated_on'), read('incident', id, 'sys_mod_count')]).toEqual([
        '2026-03-02 10:00:00',
        '1',
    ])
    update('r.autoSysFields(false);', '2001-01-01 00:00:00')
    expect(read('incident', id, 'sys_updated_on')).toBe('2001-01-01 00:00:00')
    expect(read('incident', id, 'sys_mod_count')).toBe('1')
    expect(read('incident', id, 'sys_updated_by')).toBe('me')
})

test('a user without a name is called by the first and the last name', () => {
    const { instance, session, read } = open()
    const made = instance.records.insert(session('admin'), 'sys_user', {
        user_name: 'e',
        first_name: 'Emma',
        last_name: 'Meyer',
    })
    expect(read('sys_user', made.kind === 'done' ? made.sysId : '', 'name')).toBe('Emma Meyer')
    expect(instance.store.insert('sys_user', { user_name: 'f', last_name: 'Only' })?.['name']).toBe('Only')
    expect(instance.store.insert('sys_user', { user_name: 'g', name: 'Own', last_name: 'x' })?.['name']).toBe(
        'Own',
    )
})

test('booleans: 1 and 0 by getValue, true and false as text, and they compare as booleans', () => {
    const { incident, run } = open()
    const id = incident()
    expect(
        run(`var r = new GlideRecord('incident'); r.get('${id}')
        return [r.getValue('active'), r.active.getValue(), r.active.toString(), '' + r.active, r.active == true, r.getDisplayValue('active')]`),
    ).toEqual(['1', '1', 'true', 'true', true, 'true'])
})

test('changes, changesTo and nil of elements; elements compare and concatenate as text', () => {
    const { incident, run } = open()
    const id = incident({ description: 'd' })
    expect(
        run(`var r = new GlideRecord('incident'); r.get('${id}'); var before = r.description.changes(); r.description = 'e'
        return [before, r.description.changes(), r.description.changesFrom('d'), r.description.changesTo('e'), r.close_notes.nil(), r.description == 'e', r.description + '!', r.description.getName(), r.caller_id.getReferenceTable()]`),
    ).toEqual([false, true, true, true, true, true, 'e!', 'description', 'sys_user'])
})

test('GlideRecordSecure leaves out columns that its user may not read or write', () => {
    const lab = open()
    const agent = lab.user('agent', 'itil')
    lab.instance.store.insert('sys_security_acl', {
        name: 'incident.description',
        type: 'record',
        operation: 'read',
        active: 'true',
        admin_overrides: 'true',
    })
    lab.instance.store.insert('sys_security_acl', {
        name: 'incident.close_notes',
        type: 'record',
        operation: 'write',
        active: 'true',
        admin_overrides: 'true',
    })
    const id = lab.incident({ description: 'hidden', close_notes: 'fixed' })
    const script = (name: string) => `var r = new ${name}('incident'); r.get('${id}')
        r.close_notes = 'changed'; r.short_description = 'changed'; r.update()
        return [r.getValue('description'), '' + r.description, r.getDisplayValue('description'), r.description.canRead(), r.close_notes.canWrite()]`
    expect(lab.run(script('GlideRecordSecure'), agent)).toEqual([null, '', '', false, false])
    expect(lab.read('incident', id, 'close_notes')).toBe('fixed')
    expect(lab.read('incident', id, 'short_description')).toBe('changed')
    expect(lab.run(script('GlideRecord'), agent)).toEqual(['hidden', 'hidden', 'hidden', false, false])
})

test('GlideRecordSecure counts and pages only what its user may read', () => {
    const lab = open()
    const caller = lab.user('caller')
    for (let index = 0; index < 4; index += 1)
        lab.incident({ short_description: String(index), ...(index % 2 ? { caller_id: caller.userId } : {}) })
    expect(
        lab.run(
            `var r = new GlideRecordSecure('incident'); r.orderBy('short_description'); r.chooseWindow(1, 2); r.query(); r.next(); return [r.getRowCount(), '' + r.short_description]`,
            caller,
        ),
    ).toEqual([1, '3'])
})

test('setWorkflow(false) runs no business rule, and numbers and stamps all the same', () => {
    const lab = open()
    lab.rule({ script: "current.description = 'ran'" })
    const id = lab.run<string>(
        `var r = new GlideRecord('incident'); r.setWorkflow(false); r.short_description = 'x'; return r.insert()`,
    )
    expect(lab.read('incident', id, 'description')).toBe('')
    expect(lab.read('incident', id, 'number')).toMatch(/^INC00\d{5}$/)
})

test('get by display value, by a column and by a dot-walk; further hits by next', () => {
    const lab = open()
    const { userId } = lab.user('walker')
    for (const text of ['one', 'two']) lab.incident({ short_description: text, caller_id: userId })
    expect(
        lab.run(`var r = new GlideRecord('sys_user'); var i = new GlideRecord('incident')
        return [r.get('walker'), r.getUniqueValue(), r.get('user_name', 'no one'), r.get(''), r.get(null), i.get('caller_id.user_name', 'walker'), i.next(), i.next()]`),
    ).toEqual([true, userId, false, false, false, true, true, false])
})

test('a column that the table does not have: reading by name is null, setting throws', () => {
    const { run } = open()
    expect(
        run(`var r = new GlideRecord('incident'); return [r.getValue('no_such'), r.isValidField('no_such')]`),
    ).toEqual([null, false])
    expect(() => run(`var r = new GlideRecord('incident'); r.no_such = 1; return 1`)).toThrow(
        'table incident has no column no_such',
    )
    expect(() => run(`var r = new GlideRecord('incident'); r.setValue('no_such', 1); return 1`)).toThrow(
        'table incident has no column no_such',
    )
})

test('whether an encoded query is valid can be asked', () => {
    const { run } = open()
    expect(
        run(
            `var r = new GlideRecord('incident'); return ['active=true', 'no_such=1', 'activeFOO', 'sys_created_on>javascript:gs.setProperty(1)'].map(function (q) { return r.isValidEncodedQuery(q) })`,
        ),
    ).toEqual([true, false, false, false])
})

test.each(['addUserQuery', 'addJoinQuery', 'getLastErrorMessage', 'setCategory', 'addFunction'])(
    'GlideRecord.%s is not there and says so',
    (name) => {
        expect(() => open().run(`new GlideRecord('incident').${name}('x'); return 1`)).toThrow(
            `local instance: GlideRecord.${name} is not implemented`,
        )
    },
)
