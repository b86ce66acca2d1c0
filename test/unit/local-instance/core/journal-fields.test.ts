import { documented } from '../documented.ts'
import { application, dictionary, zipOf } from './package-of.ts'
import { smallInstance, START } from './small-instance.ts'

function open() {
    const lab = smallInstance()
    const { instance } = lab
    const { store } = instance
    return {
        ...lab,
        store,
        entries: (id: string): readonly (readonly [string, string])[] =>
            store
                .query('sys_journal_field', `element_id=${id}`)
                .map(({ element = '', value = '' }) => [element, value] as const),
        update: (id: string, values: Readonly<Record<string, string>>) =>
            instance.records.update(lab.session('admin'), 'incident', id, values),
        script: <T>(id: string, body: string): T =>
            lab.run<T>(`var r = new GlideRecord('incident'); r.get('${id}'); ${body}`),
    }
}

documented(
    'platform-administration/table-administration-and-data-management/r_JournalFields',
    'Journal fields',
    () => {
        test('upon save the text becomes an entry of the record, and the field itself stays empty', () => {
            const { incident, entries, store } = open()
            const id = incident({ comments: 'for all', work_notes: 'for us' })
            expect(entries(id)).toEqual([
                ['comments', 'for all'],
                ['work_notes', 'for us'],
            ])
            expect(store.query('sys_journal_field')[0]).toMatchObject({
                name: 'incident',
                element_id: id,
                sys_created_by: 'admin',
                sys_created_on: expect.stringMatching(/^2026-03-02 10:00:/) as string,
            })
            expect(store.get('incident', id)?.['comments'] ?? '').toBe('')
        })

        test('an update without text makes no entry and is no change', () => {
            const { incident, entries, update, store } = open()
            const id = incident({ comments: 'one' })
            update(id, { comments: '' })
            expect(entries(id)).toEqual([['comments', 'one']])
            expect(store.get('incident', id)?.['sys_mod_count']).toBe('0')
        })

        test('the same text again is another entry', () => {
            const { incident, entries, update } = open()
            const id = incident({ comments: 'one' })
            update(id, { comments: 'one' })
            expect(entries(id)).toHaveLength(2)
        })
    },
)

documented('platform-administration/c_JournalFields', 'Journal field type', () => {
    test.each([
        ['journal_input', ['text']],
        ['journal', ['text']],
        ['journal_list', []],
    ])('%s keeps %p', (type, kept) => {
        const { instance, session, store } = open()
        const column = `<element name="notes" type="${type}" label="Notes" max_length="4000"/>`
        instance.packages.install(
            zipOf({ 'scope/app.xml': application(), 'dictionary/t.xml': dictionary('x_pkg_t', column) }),
            { loadDemo: false },
        )
        const made = instance.records.insert(session('admin'), 'x_pkg_t', { notes: 'text' })
        expect(store.query('sys_journal_field').map(({ value }) => value)).toEqual(kept)
        expect(store.get('x_pkg_t', made.kind === 'done' ? made.sysId : '')?.['notes'] ?? '').toBe('')
    })
})

documented('platform-administration/c_JournalFields', 'Journal field type', () => {
    test('a journal list shows the entries of the fields that it depends on, each under its own label', () => {
        const { incident, update, script } = open()
        const id = incident({ comments: 'first' })
        update(id, { work_notes: 'second' })
        const read = (which: number): string =>
            script(id, `return r.comments_and_work_notes.getJournalEntry(${String(which)})`)
        expect(read(1)).toMatch(/\(Work notes\)\nsecond\n\n$/)
        expect(read(-1)).toMatch(/\(Work notes\)\nsecond\n\n.*\(Additional comments\)\nfirst\n\n$/)
    })

    test.each([
        ['dependent="one"', /\(one\)\nin one\n\n$/],
        ['', /x_pkg_t\.both is a journal list that depends on no field/],
    ])("a package's journal list, %p", (attribute, shown) => {
        const { instance, session, run } = open()
        const columns = ['one', 'two'].map(
            (name) => `<element name="${name}" type="journal_input" label="${name}" max_length="4000"/>`,
        )
        const list = `<element name="both" type="journal_list" label="Both" max_length="4000" ${attribute}/>`
        instance.packages.install(
            zipOf({
                'scope/app.xml': application(),
                'dictionary/t.xml': dictionary('x_pkg_t', [...columns, list].join('')),
            }),
            { loadDemo: false },
        )
        instance.records.insert(session('admin'), 'x_pkg_t', { one: 'in one', two: 'in two' })
        const read = `var gr = new GlideRecord('x_pkg_t'); gr.query(); gr.next(); try { return gr.both.getJournalEntry(-1) } catch (e) { return String(e) }`
        expect(run(read)).toMatch(shown)
    })

    test('getJournalEntry: the latest, or all of them, newest first, divided by an empty line', () => {
        const { incident, update, script, instance } = open()
        const id = incident({ work_notes: 'first' })
        instance.setClock(START + 60_000)
        update(id, { work_notes: 'second' })
        const all = script<string>(id, 'return r.work_notes.getJournalEntry(-1)')
        expect(all.indexOf('second')).toBeLessThan(all.indexOf('first'))
        expect(all.split('\n\n').filter((entry) => entry !== '')).toHaveLength(2)
        const latest = script<string>(id, 'return r.work_notes.getJournalEntry(1)')
        expect(latest).toContain('second')
        expect(latest).not.toContain('first')
        expect(script(id, 'return r.comments.getJournalEntry(-1)')).toBe('')
    })
})

documented('platform-administration/c_JournalFields', 'Journal field script values', () => {
    test('a script assigns text, and update() makes the entry', () => {
        const { incident, entries, script } = open()
        const id = incident()
        script(id, "r.work_notes = 'Please prioritize.'; r.update(); return 1")
        expect(entries(id)).toEqual([['work_notes', 'Please prioritize.']])
    })
})

documented('build-workflows/business-rules-classic/c_BusinessRules', 'When business rules run', () => {
    test('rules see the new text and that it changed; a rule that updates its record makes no second entry', () => {
        const { incident, entries, update, rule, store } = open()
        const id = incident({ comments: 'old' })
        rule({
            when: 'after',
            condition: 'current.comments.changes()',
            script: "current.description = 'saw ' + current.comments; current.update()",
        })
        update(id, { comments: 'new' })
        expect(store.get('incident', id)?.['description']).toBe('saw new')
        expect(entries(id)).toEqual([
            ['comments', 'old'],
            ['comments', 'new'],
        ])
        update(id, { urgency: '1' })
        expect(entries(id)).toHaveLength(2)
    })

    test('a before rule may add a note; an aborted update adds none', () => {
        const { incident, entries, update, rule } = open()
        const id = incident()
        rule({ script: "current.work_notes = 'by rule'" })
        update(id, { urgency: '1' })
        expect(entries(id)).toEqual([['work_notes', 'by rule']])
        rule({ order: '200', script: 'current.setAbortAction(true)' })
        update(id, { urgency: '2', comments: 'lost' })
        expect(entries(id)).toHaveLength(1)
    })
})
