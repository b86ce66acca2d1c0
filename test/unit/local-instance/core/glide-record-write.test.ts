import { documented } from '../documented.ts'
import { recordLab } from './record-lab.ts'

const lab = recordLab()
const { found, make, named, run, stored } = lab

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - deleteMultiple()',
    () => {
        test('deletes all that the query finds, whatever the limit', () => {
            named('purge', 'a', 'b', 'c')
            run(
                `var gr = new GlideRecord('incident'); gr.addQuery('correlation_id', 'purge'); gr.addQuery('short_description', '!=', 'c'); gr.setLimit(1); gr.query(); gr.deleteMultiple(); return 1`,
            )
            expect(found('purge', '')).toBe('c')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - deleteRecord()',
    () => {
        test('deletes the record; false when there is none', () => {
            const [id] = named('delete', 'a')
            expect(
                run(
                    `var gr = new GlideRecord('incident'); gr.get('${id}'); return [gr.deleteRecord(), gr.deleteRecord(), gr.get('${id}')]`,
                ),
            ).toEqual([true, false, false])
            expect(found('delete', '')).toBe('')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - getLastErrorMessage()',
    () => {
        test('says why the last write failed; null when it did not', () => {
            const [id] = named('error', 'a')
            expect(
                run(
                    `var gr = new GlideRecord('incident'); var none = gr.getLastErrorMessage(); gr.setNewGuidValue('${id}'); var made = gr.insert(); var said = gr.getLastErrorMessage()
                gr.get('${id}'); gr.short_description = 'b'; gr.update(); return [none, made, said, gr.getLastErrorMessage()]`,
                ),
            ).toEqual([null, null, 'A record with this key exists', null])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - insert()',
    () => {
        test('answers the sys_id; defaults, number and stamps are there at once', () => {
            const made = run<{ id: string; number: string }>(
                `var gr = new GlideRecord('incident'); gr.initialize(); gr.short_description = 'made'; var id = gr.insert(); return { id: id, number: gr.getValue('number') }`,
            )
            expect(made.number).toMatch(/^INC\d{7}$/)
            expect(lab.instance.store.get('incident', made.id)).toMatchObject({
                short_description: 'made',
                number: made.number,
                state: '1',
                active: 'true',
                sys_created_by: 'admin',
                sys_created_on: expect.stringMatching(/^2026-03-02 10:/),
                sys_mod_count: '0',
            })
        })
        test('an incident is opened now, by whom inserts it, whatever the time zone', () => {
            const { userId } = lab.user('paris', 'itil')
            lab.instance.store.update('sys_user', userId, { time_zone: 'Europe/Paris' })
            const id = run<string>(
                "var gr = new GlideRecord('incident'); gr.initialize(); gr.short_description = 'p'; return gr.insert()",
                lab.session('paris'),
            )
            expect(lab.instance.store.get('incident', id)).toMatchObject({
                opened_at: expect.stringMatching(/^2026-03-02 10:/),
                opened_by: userId,
                sys_created_by: 'paris',
            })
        })
        test('null when a rule aborts it', () => {
            lab.rule({ filter_condition: 'category=refused', script: 'current.setAbortAction(true)' })
            expect(
                run(
                    "var gr = new GlideRecord('incident'); gr.initialize(); gr.category = 'refused'; return [gr.insert(), gr.getLastErrorMessage()]",
                ),
            ).toEqual([null, 'Operation was aborted by a business rule'])
        })
        test('an element or a record as a value stands for its text and its sys_id', () => {
            const caller = lab.user('insert.caller')
            expect(
                run(`var user = new GlideRecord('sys_user'); user.get('${caller.userId}')
            var gr = new GlideRecord('incident'); gr.initialize(); gr.short_description = user.user_name; gr.caller_id = user; gr.setValue('opened_by', user.sys_id); gr.insert()
            return ['' + gr.short_description, '' + gr.caller_id, '' + gr.opened_by]`),
            ).toEqual(['insert.caller', caller.userId, caller.userId])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - initialize()',
    () => {
        test('empties the record: it is new, without defaults and without a sys_id', () => {
            const [id] = named('initialize', 'a')
            expect(
                run(
                    `var gr = new GlideRecord('incident'); gr.get('${id}'); gr.initialize(); return [gr.isNewRecord(), gr.getValue('short_description'), gr.getValue('state'), gr.getUniqueValue(), gr.insert() === '${id}']`,
                ),
            ).toEqual([true, null, null, null, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - isActionAborted()',
    () => {
        test('false at first, and again after next', () => {
            named('aborted', 'a')
            expect(
                run(
                    `var gr = new GlideRecord('incident'); gr.addQuery('correlation_id', 'aborted'); gr.query(); var first = gr.isActionAborted(); gr.setAbortAction(true); var set = gr.isActionAborted(); gr.next(); return [first, set, gr.isActionAborted()]`,
                ),
            ).toEqual([false, true, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - isNewRecord()',
    () => {
        test('true until it is inserted', () => {
            expect(
                run(
                    "var gr = new GlideRecord('incident'); var plain = gr.isNewRecord(); gr.newRecord(); var made = gr.isNewRecord(); gr.insert(); return [plain, made, gr.isNewRecord()]",
                ),
            ).toEqual([false, true, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - newRecord()',
    () => {
        test('has its defaults and the sys_id that it is stored under', () => {
            expect(
                run(
                    "var gr = new GlideRecord('incident'); gr.newRecord(); var id = gr.getUniqueValue(); return [gr.getValue('impact'), id.length, gr.insert() === id]",
                ),
            ).toEqual(['3', 32, true])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - operation()',
    () => {
        test('names the operation in a business rule', () => {
            lab.rule({
                filter_condition: 'category=operation',
                action_delete: 'true',
                script: "gs.setProperty('x.operation', gs.getProperty('x.operation', '') + current.operation() + ' ')",
            })
            const id = lab.incident({ category: 'operation' })
            run(
                `var gr = new GlideRecord('incident'); gr.get('${id}'); gr.short_description = 'o'; gr.update(); gr.deleteRecord(); return 1`,
            )
            expect(lab.instance.property('x.operation')).toBe('insert update delete ')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - setAbortAction(Boolean b)',
    () => {
        test('stops the next action of the record, and only that', () => {
            const [id] = named('abort', 'a')
            expect(
                run(
                    `var gr = new GlideRecord('incident'); gr.get('${id}'); gr.short_description = 'b'; gr.setAbortAction(true); return [gr.update(), gr.update()]`,
                ),
            ).toEqual([null, id])
        })
        test('in a before rule: the rule and the rules after it run on, the action does not happen', () => {
            lab.rule({
                filter_condition: 'category=abort',
                script: "current.setAbortAction(true); gs.setProperty('x.abort', current.isActionAborted())",
            })
            lab.rule({
                filter_condition: 'category=abort',
                order: '200',
                script: "gs.setProperty('x.later', 'ran')",
            })
            expect(
                run(
                    "var gr = new GlideRecord('incident'); gr.initialize(); gr.category = 'abort'; return gr.insert()",
                ),
            ).toBeNull()
            expect([lab.instance.property('x.abort'), lab.instance.property('x.later')]).toEqual([
                'true',
                'ran',
            ])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - setNewGuidValue(String guid)',
    () => {
        test('is the sys_id of the record that is inserted; a second one with it is not', () => {
            const guid = 'a'.repeat(32)
            const script = `var gr = new GlideRecord('incident'); gr.initialize(); gr.setNewGuidValue('${guid}'); return [gr.insert(), gr.getValue('sys_id')]`
            expect(run(script)).toEqual([guid, guid])
            expect(run<unknown[]>(script)[0]).toBeNull()
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - setValue(String name, Object value)',
    () => {
        test('the same as the assignment; booleans in every writing', () => {
            expect(
                run(
                    `var gr = new GlideRecord('incident'); gr.initialize(); gr.setValue('short_description', 'a'); gr.description = 'b'; gr.setValue('active', false); var off = gr.getValue('active'); gr.setValue('active', '1'); return ['' + gr.short_description, gr.getValue('description'), off, gr.getValue('active')]`,
                ),
            ).toEqual(['a', 'b', '0', '1'])
        })
        test.each(['r.no_such = 1', "r.setValue('no_such', 1)"])(
            'a field that is not there: %s throws',
            (set) => {
                expect(() => run(`var r = new GlideRecord('incident'); ${set}; return 1`)).toThrow(
                    'table incident has no column no_such',
                )
            },
        )
        test('password2 takes no clear text', () => {
            expect(() =>
                run("new GlideRecord('oauth_entity').setValue('client_secret', 'x'); return 1"),
            ).toThrow('client_secret expects encrypted data')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - setWorkflow(Boolean enable)',
    () => {
        test('false: no business rule runs, also none before queries; numbers and stamps come all the same', () => {
            lab.rule({ filter_condition: 'category=quiet', script: "current.description = 'ran'" })
            lab.rule({
                when: 'before',
                action_insert: 'false',
                action_update: 'false',
                action_query: 'true',
                script: "current.addQuery('category', '!=', 'quiet')",
            })
            const insert = (on: string): string =>
                run(
                    `var r = new GlideRecord('incident'); r.setWorkflow(${on}); r.category = 'quiet'; r.correlation_id = 'quiet'; r.short_description = '${on}'; return r.insert()`,
                )
            expect(stored(insert('true'), 'description')).toBe('ran')
            const quiet = insert('false')
            expect(stored(quiet, 'description')).toBe('')
            expect(stored(quiet, 'number')).toMatch(/^INC\d{7}$/)
            expect(found('quiet', '')).toBe('')
            expect(found('quiet', 'gr.setWorkflow(false)')).toBe('truefalse')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - update(String reason)',
    () => {
        test('answers the sys_id and writes only what changed', () => {
            const [id = ''] = named('update', 'a')
            expect(
                run(`var gr = new GlideRecord('incident'); gr.get('${id}'); gr.setValue('urgency', '1')
            var first = gr.update('because'), count = gr.getValue('sys_mod_count'); gr.update()
            return [first, gr.getValue('sys_mod_count') === count]`),
            ).toEqual([id, true])
            expect(stored(id, 'urgency')).toBe('1')
        })
        test('a record that does not exist is inserted; one that was deleted meanwhile is not', () => {
            const [id = ''] = named('updated', 'a')
            const made = run<string>(
                "var gr = new GlideRecord('incident'); gr.get('none'); gr.short_description = 'n'; return gr.update()",
            )
            expect(stored(made, 'short_description')).toBe('n')
            expect(
                run(
                    `var gr = new GlideRecord('incident'); gr.get('${id}'); new GlideRecord('incident'); var other = new GlideRecord('incident'); other.get('${id}'); other.deleteRecord(); gr.short_description = 'b'; return [gr.update(), gr.getLastErrorMessage()]`,
                ),
            ).toEqual([null, 'There is no such record'])
        })
        test('stamps are the platform’s, unless autoSysFields(false)', () => {
            const [id = ''] = named('stamps', 'a')
            const update = (off: string, on: string): void =>
                run(
                    `var r = new GlideRecord('incident'); r.get('${id}'); ${off} r.sys_updated_on = '${on}'; r.sys_updated_by = 'me'; r.short_description = '${on}'; r.update(); return 1`,
                )
            update('', '2000-01-01 00:00:00')
            expect([stored(id, 'sys_updated_on'), stored(id, 'sys_mod_count')]).toEqual([
                expect.stringMatching(/^2026-03-02 10:/),
                '1',
            ])
            update('r.autoSysFields(false);', '2001-01-01 00:00:00')
            expect([
                stored(id, 'sys_updated_on'),
                stored(id, 'sys_updated_by'),
                stored(id, 'sys_mod_count'),
            ]).toEqual(['2001-01-01 00:00:00', 'me', '1'])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - updateMultiple()',
    () => {
        test('changes all that the query finds; an empty text clears nothing, NULL does', () => {
            const [a = '', b = ''] = make(
                'multiple',
                { description: 'd' },
                { description: 'e', active: 'false' },
            )
            const update = (value: string): void =>
                run(
                    `var r = new GlideRecord('incident'); r.addQuery('correlation_id', 'multiple'); r.addQuery('active', true); r.query(); r.setValue('description', '${value}'); r.updateMultiple(); return 1`,
                )
            update('')
            expect([stored(a, 'description'), stored(b, 'description')]).toEqual(['d', 'e'])
            update('x')
            expect([stored(a, 'description'), stored(b, 'description')]).toEqual(['x', 'e'])
            update('NULL')
            expect([stored(a, 'description'), stored(b, 'description')]).toEqual(['', 'e'])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - updateWithReferences(Object reason)',
    () => {
        test('updates the record that a reference leads to, which update alone does not', () => {
            const caller = lab.user('references.caller')
            const [id] = make('references', { caller_id: caller.userId })
            const change = (act: string): string => {
                run(
                    `var gr = new GlideRecord('incident'); gr.get('${id}'); gr.caller_id.first_name = 'John'; gr.caller_id.last_name = 'Doe'; gr.${act}; return 1`,
                )
                return lab.instance.store.get('sys_user', caller.userId)?.['first_name'] ?? ''
            }
            expect([change('update()'), change("updateWithReferences('why')")]).toEqual(['', 'John'])
        })
        test('without one it is made, and referred to', () => {
            const [id = ''] = make('references', {})
            expect(
                run(
                    `var gr = new GlideRecord('incident'); gr.get('${id}'); gr.caller_id.first_name = 'Jane'; gr.caller_id.last_name = 'Doe'; return gr.updateWithReferences()`,
                ),
            ).toBe(id)
            expect(lab.instance.store.get('sys_user', stored(id, 'caller_id'))?.['name']).toBe('Jane Doe')
        })
    },
)

documented('api-reference/scripts/r_SettingAGlideRecordVariableToNull', 'Example 1', () => {
    test('a field is emptied by NULL; the object shows it when it was read again', () => {
        const [id = ''] = make('nulled', { description: 'd' })
        run(
            `var gr = new GlideRecord('incident'); gr.get('${id}'); gr.description = 'NULL'; gr.update(); return 1`,
        )
        expect(stored(id, 'description')).toBe('')
    })
})
