import { documented } from '../documented.ts'
import { elementLab } from './element-lab.ts'

const lab = elementLab()
const { agent, caller, of, ofItem, run } = lab

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - getChoices(String dependent)',
    () => {
        const choice = (value: string, dependent_value: string): void =>
            void lab.instance.store.insert('sys_choice', {
                name: 'incident',
                element: 'contact_type',
                value,
                label: `${value}!`,
                dependent_value,
                language: 'en',
            })
        test('are the values of the choice list, those that are not active left out', () => {
            expect(of({}, 'gr.urgency.getChoices()')).toEqual(['1', '2', '3'])
            expect(of({}, 'gr.description.getChoices()')).toEqual([])
        })
        test('with what the list depends on: a value, or the field that has it', () => {
            choice('phone', 'hardware')
            choice('mail', 'software')
            const dependent = (given: string): string[] =>
                of({ category: 'software' }, `gr.contact_type.getChoices(${given})`)
            expect(dependent('')).toEqual(['phone', 'mail'])
            expect(dependent("'hardware'")).toEqual(['phone'])
            expect(dependent("'category'")).toEqual(['mail'])
            expect(dependent('gr.category')).toEqual(['mail'])
            expect(dependent("'none'")).toEqual([])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - getChoiceValue()',
    () => {
        test('is the label of the choice', () => {
            expect(of({ urgency: '1' }, 'gr.urgency.getChoiceValue()')).toBe('1 - High')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - getDecryptedValue()',
    () => {
        test('is the clear text, which scripts do not see otherwise', () => {
            const made = run<string>(
                "var gr = new GlideRecord('x_el_item'); gr.initialize(); gr.secret.setDisplayValue('hush'); return gr.insert()",
            )
            expect(
                run(
                    `var gr = new GlideRecord('x_el_item'); gr.get('${made}'); return [gr.secret.getDecryptedValue(), '' + gr.secret, gr.getValue('secret'), gr.secret.getDisplayValue()]`,
                ),
            ).toEqual(['hush', '(encrypted)', '(encrypted)', '********'])
        })
        test('of another field it throws', () => {
            expect(() => ofItem({}, 'gr.plain.getDecryptedValue()')).toThrow(
                'plain is no Password (2 way encrypted) field',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - getDisplayValue(Number maxCharacters)',
    () => {
        test('as long as is asked for', () => {
            expect(
                of(
                    { short_description: 'abcdef' },
                    '[gr.short_description.getDisplayValue(), gr.short_description.getDisplayValue(3)]',
                ),
            ).toEqual(['abcdef', 'abc'])
        })
        test('of a journal field: all its entries', () => {
            const id = lab.incident({ work_notes: 'one' })
            expect(
                run(
                    `var gr = new GlideRecord('incident'); gr.get('${id}'); return gr.work_notes.getDisplayValue()`,
                ),
            ).toMatch(/\(Work notes\)\none\n\n$/)
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - getDisplayValueLang(String language)',
    () => {
        test('of a choice: its label in the language, else in that of the user, else in English', () => {
            const choice = { name: 'task', element: 'urgency', value: '1', label: '1 - Hoch', language: 'de' }
            lab.instance.store.insert('sys_choice', choice)
            const script =
                "[gr.urgency.getDisplayValueLang('de'), gr.urgency.getDisplayValueLang('fr'), gr.urgency.getDisplayValueLang('en'), gr.urgency.getDisplayValue()]"
            expect(of({ urgency: '1' }, script)).toEqual(['1 - Hoch', '1 - High', '1 - High', '1 - High'])
            const german = { ...lab.session('admin'), language: 'de' }
            expect(of({ urgency: '1' }, script, german)).toEqual([
                '1 - Hoch',
                '1 - Hoch',
                '1 - High',
                '1 - Hoch',
            ])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - getGlobalDisplayValue()',
    () => {
        test('is not there and says so: phone numbers have no formats here', () => {
            expect(() => ofItem({ phone: '1' }, 'gr.phone.getGlobalDisplayValue()')).toThrow(
                'GlideElement.getGlobalDisplayValue is not implemented (column phone)',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - getHTMLValue(Number maxChars)',
    () => {
        test('of text: its HTML; of HTML: itself', () => {
            expect(of({ description: '<b>&"\n' }, 'gr.description.getHTMLValue()')).toBe(
                '&lt;b&gt;&amp;&quot;<br/>',
            )
            expect(ofItem({ page: '<b>x</b>' }, '[gr.page.getHTMLValue(), gr.page.getHTMLValue(3)]')).toEqual(
                ['<b>x</b>', '<b>'],
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - getJournalEntry(Number mostRecent)',
    () => {
        test('1: the newest entry; -1: all of them; with label, time in the zone of the user, and display name', () => {
            lab.instance.store.update('sys_user', agent.userId, {
                name: 'Ann Agent',
                time_zone: 'Europe/Paris',
            })
            const id = lab.incident()
            for (const text of ['one', 'two']) {
                lab.instance.setClock(Date.UTC(2026, 2, 3, text === 'one' ? 8 : 9))
                lab.instance.records.update(agent, 'incident', id, { work_notes: text })
            }
            const entry = (which: string): string =>
                run(
                    `var gr = new GlideRecord('incident'); gr.get('${id}'); return gr.work_notes.getJournalEntry(${which})`,
                    lab.session('element.agent'),
                )
            expect(entry('1')).toMatch(/^2026-03-03 10:00:\d\d - Ann Agent \(Work notes\)\ntwo\n\n$/)
            expect(
                entry('-1')
                    .split('\n\n')
                    .map((text) => text.split('\n')[1]),
            ).toEqual(['two', 'one', undefined])
            expect(() => entry('2')).toThrow('getJournalEntry(2) is not implemented')
        })
        test('nothing of a field without entries', () => {
            expect(of({}, 'gr.work_notes.getJournalEntry(1)')).toBe('')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - getLabel()',
    () => {
        test('is the label', () =>
            expect(of({}, 'gr.short_description.getLabel()')).toBe('Short description'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - getLabelLang(String language)',
    () => {
        test('is the label in a language, else in English', () => {
            lab.instance.store.insert('sys_documentation', {
                name: 'task',
                element: 'short_description',
                language: 'de',
                label: 'Kurzbeschreibung',
            })
            expect(
                of({}, "[gr.short_description.getLabelLang('de'), gr.short_description.getLabelLang('fr')]"),
            ).toEqual(['Kurzbeschreibung', 'Short description'])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - setDisplayValue(Object value)',
    () => {
        const set = (column: string, value: string, as = lab.session('admin')): string =>
            of({}, `(gr.${column}.setDisplayValue('${value}'), '' + gr.${column})`, as)
        test('a choice by its label; what is no label is the value', () => {
            expect(set('urgency', '3 - Low')).toBe('3')
            expect(set('urgency', '2')).toBe('2')
        })
        test('a reference by its display value; nobody of that name leaves it empty', () => {
            expect(set('caller_id', 'element.caller')).toBe(caller.userId)
            expect(set('caller_id', 'no one')).toBe('')
        })
        test('references of a list', () => {
            expect(set('watch_list', 'element.caller, no one, System Administrator')).toBe(
                `${caller.userId},${lab.session('admin').userId}`,
            )
        })
        test('a date and time in the zone of the user', () => {
            const { userId } = lab.user('element.tokyo')
            lab.instance.store.update('sys_user', userId, { time_zone: 'Asia/Tokyo' })
            expect(set('opened_at', '2026-03-02 10:00:00', lab.session('element.tokyo'))).toBe(
                '2026-03-02 01:00:00',
            )
            expect(() => set('opened_at', 'yesterday')).toThrow('opened_at does not take "yesterday"')
        })
        test('a boolean, a text, and nothing', () => {
            expect([
                set('active', 'true'),
                set('active', 'no'),
                set('description', 'd'),
                set('description', ''),
            ]).toEqual(['true', 'false', 'd', ''])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - setPhoneNumber(Object phoneNumber, Boolean strict)',
    () => {
        test('is not there and says so: phone numbers have no formats here', () => {
            expect(() => ofItem({}, "gr.phone.setPhoneNumber('1', true)")).toThrow(
                'GlideElement.setPhoneNumber is not implemented (column phone)',
            )
        })
    },
)
