// ServiceNowDocs: build-workflows/table-administration (unique columns, table extension, reference cascade rules)
import { appendFileSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { smallInstance } from './small-instance.ts'

test('a unique column refuses a second row with its value, and an update to it', () => {
    const { store } = smallInstance().instance
    const row = store.insert('sys_user', { user_name: 'twice' })
    expect(store.insert('sys_user', { user_name: 'twice' })).toBeUndefined()
    const other = store.insert('sys_user', { user_name: 'once' })
    expect(store.update('sys_user', other?.['sys_id'] ?? '', { user_name: 'twice' })).toBeUndefined()
    store.delete('sys_user', row?.['sys_id'] ?? '')
    expect(store.insert('sys_user', { user_name: 'twice' })).toBeDefined()
})

test('a child table shares columns and sys_ids with its parent', () => {
    const lab = smallInstance()
    const id = lab.incident({ short_description: 'child' })
    const { store } = lab.instance
    expect(store.get('task', id)?.['sys_class_name']).toBe('incident')
    expect(store.query('task', 'short_description=child')).toHaveLength(1)
    expect(store.query('problem', 'short_description=child')).toHaveLength(0)
    expect(store.insert('problem', { sys_id: id })).toBeUndefined()
})

test('deleting a record clears references to it, and deletes rows that it owns', () => {
    const lab = smallInstance()
    const { store } = lab.instance
    const user = lab.user('leaver', 'itil')
    const id = lab.incident({ caller_id: user.userId })
    store.delete('sys_user', user.userId)
    expect(store.get('incident', id)?.['caller_id']).toBe('')
    expect(store.query('sys_user_has_role', `user=${user.userId}`)).toEqual([])
})

test('a record that another one holds on to is not deleted', () => {
    const { dictionary, store } = smallInstance().instance
    const column = dictionary.column('problem', 'assigned_to')
    if (!column) throw new Error('no column')
    Object.assign(column, { cascadeRule: 'restrict' })
    const user = store.insert('sys_user', { user_name: 'held' })?.['sys_id'] ?? ''
    const problem = store.insert('problem', { assigned_to: user })?.['sys_id'] ?? ''
    expect(store.delete('sys_user', user)).toBe(false)
    store.delete('problem', problem)
    expect(store.delete('sys_user', user)).toBe(true)
    Object.assign(column, { cascadeRule: 'clear' })
})

test('unknown tables and columns throw by name', () => {
    const { store } = smallInstance().instance
    expect(() => store.query('nowhere')).toThrow('there is no table nowhere')
    expect(() => store.insert('incident', { bogus: '1' })).toThrow('no column bogus')
})

describe('with a folder', () => {
    let dataDirectory: string
    beforeEach(() => {
        dataDirectory = mkdtempSync(join(tmpdir(), 'store-'))
    })
    afterEach(() => rmSync(dataDirectory, { recursive: true, force: true }))

    test('a killed process loses nothing that was answered, async work included', () => {
        const first = smallInstance({ dataDirectory })
        first.rule({
            when: 'async',
            script: "current.setWorkflow(false); current.description = 'ran'; current.update()",
        })
        const id = first.incident({ short_description: 'kept' })
        const gone = first.incident()
        first.instance.store.delete('incident', gone)
        // Not closed: as if killed.
        const second = smallInstance({ dataDirectory })
        expect(second.instance.store.get('incident', id)?.['short_description']).toBe('kept')
        expect(second.instance.store.get('incident', gone)).toBeUndefined()
        // One for each insert; the record of one is gone.
        expect(second.instance.jobs.drain()).toBe(2)
        expect(second.instance.store.get('incident', id)?.['description']).toBe('ran')
    })

    test('a torn last line is dropped; a damaged line in the middle is an error that names it', () => {
        const id = smallInstance({ dataDirectory }).incident()
        const journal = join(dataDirectory, 'journal.jsonl')
        appendFileSync(journal, '["put","incident",{"sys_id"')
        const second = smallInstance({ dataDirectory })
        expect(second.instance.store.get('incident', id)).toBeDefined()
        const next = second.incident()
        expect(smallInstance({ dataDirectory }).instance.store.get('incident', next)).toBeDefined()

        appendFileSync(journal, 'damaged\n["delete","incident","x"]\n')
        expect(() => smallInstance({ dataDirectory })).toThrow(/journal\.jsonl line \d+ is damaged/)
    })
})
