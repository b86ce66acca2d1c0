import { documented } from '../documented.ts'
import { elementLab } from './element-lab.ts'

const lab = elementLab()
const { agent, caller, of, ofItem, run } = lab

documented('api-reference/server-api-reference/c_GlideElementScopedAPI', 'GlideElement- Scoped', () => {
    test.each([
        'getStages',
        'getQuestion',
        'getCurrencyValue',
        'setPhoneNumber',
        'getGlobalDisplayValue',
        'noSuch',
    ])('%s is not there and says so', (name) =>
        expect(() => of({}, `gr.description.${name}('x')`)).toThrow(
            `local instance: GlideElement.${name} is not implemented (column description)`,
        ),
    )
    test('compares and concatenates as text, a boolean as a boolean', () => {
        expect(
            of(
                { short_description: 'a', urgency: '2', active: 'true' },
                "[gr.short_description == 'a', gr.short_description + '!', gr.urgency == 2, gr.urgency > 1, gr.active == true, '' + gr.active]",
            ),
        ).toEqual([true, 'a!', true, true, true, 'true'])
    })
})

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - canCreate()',
    () => {
        test('is what the access controls say of the field and the user', () => {
            const script = '[gr.category.canCreate(), gr.short_description.canCreate()]'
            expect(of({}, script)).toEqual([true, true])
            expect(of({}, script, agent)).toEqual([false, true])
            expect(of({}, script, lab.session('guest'))).toEqual([false, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - canRead()',
    () => {
        test('is what the access controls say of the field and the user', () => {
            const script = '[gr.description.canRead(), gr.short_description.canRead()]'
            expect(of({}, script)).toEqual([true, true])
            expect(of({}, script, agent)).toEqual([false, true])
            expect(of({}, script, lab.session('guest'))).toEqual([false, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - canWrite()',
    () => {
        test('is what the access controls say of the field and the user', () => {
            const script = '[gr.close_notes.canWrite(), gr.short_description.canWrite()]'
            expect(of({}, script)).toEqual([true, true])
            expect(of({}, script, agent)).toEqual([false, true])
            expect(of({}, script, lab.session('guest'))).toEqual([false, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - changes()',
    () => {
        test('false for what was only read, true once it has another value', () => {
            expect(
                of(
                    { description: 'd' },
                    "[gr.description.changes(), (gr.description = 'd', gr.description.changes()), (gr.description = 'e', gr.description.changes())]",
                ),
            ).toEqual([false, false, true])
        })
        test('in an after rule it is still true, and false again after the write', () => {
            lab.rule({
                when: 'after',
                filter_condition: 'category=changes',
                action_insert: 'false',
                script: "gs.setProperty('x.changes', current.description.changes() + ' ' + current.state.changes())",
            })
            expect(
                of({ category: 'changes' }, "(gr.description = 'e', gr.update(), gr.description.changes())"),
            ).toBe(false)
            expect(lab.instance.property('x.changes')).toBe('true false')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - changesFrom(Object o)',
    () => {
        test('compares with what it was; booleans in every writing', () => {
            expect(
                of(
                    { description: 'd', active: 'true' },
                    "(gr.description = 'e', gr.active = false, [gr.description.changesFrom('d'), gr.description.changesFrom('e'), gr.active.changesFrom(true), gr.active.changesFrom('1'), gr.active.changesFrom(false), gr.state.changesFrom('1')])",
                ),
            ).toEqual([true, false, true, true, false, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - changesTo(Object o)',
    () => {
        test('compares with what it is', () => {
            expect(
                of(
                    { description: 'd', active: 'true' },
                    "(gr.description = 'e', gr.active = false, [gr.description.changesTo('e'), gr.description.changesTo('d'), gr.active.changesTo(false), gr.active.changesTo(true), gr.state.changesTo('1')])",
                ),
            ).toEqual([true, false, true, false, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - dateNumericValue()',
    () => {
        test('milliseconds of a duration and of a date; 0 for none', () => {
            expect(ofItem({ spent: '1970-01-01 00:01:38' }, 'gr.spent.dateNumericValue()')).toBe(98000)
            expect(of({ opened_at: '2026-01-02 00:00:00' }, 'gr.opened_at.dateNumericValue()')).toBe(
                Date.UTC(2026, 0, 2),
            )
            expect(ofItem({}, 'gr.spent.dateNumericValue()')).toBe(0)
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - getAttribute(String attributeName)',
    () => {
        test('is the value of one attribute; null without it', () => {
            expect(
                ofItem(
                    {},
                    "['tree_picker', 'limit', 'edge', 'none'].map(function (name) { return gr.place.getAttribute(name) })",
                ),
            ).toEqual(['true', '5', 'true', null])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - getBooleanAttribute(String attributeName)',
    () => {
        test('true only for an attribute that is true', () => {
            expect(
                ofItem(
                    {},
                    "[gr.place.getBooleanAttribute('tree_picker'), gr.place.getBooleanAttribute('limit'), gr.plain.getBooleanAttribute('tree_picker')]",
                ),
            ).toEqual([true, false, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - getED()',
    () => {
        test('describes the field', () => {
            expect(of({}, '[gr.priority.getED().getName(), gr.priority.getED().getInternalType()]')).toEqual([
                'priority',
                'integer',
            ])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - getGlideObject()',
    () => {
        test('of a date and time: a GlideDateTime; null of an empty field', () => {
            expect(
                of(
                    { opened_at: '2026-01-02 03:04:05' },
                    '[gr.opened_at.getGlideObject().getNumericValue(), gr.opened_at.getGlideObject().getValue(), gr.closed_at.getGlideObject()]',
                ),
            ).toEqual([Date.UTC(2026, 0, 2, 3, 4, 5), '2026-01-02 03:04:05', null])
        })
        test('of a date a GlideDate, of a duration a GlideDuration', () => {
            expect(
                ofItem(
                    { day: '2026-03-02', spent: '1970-01-02 01:30:00' },
                    '[gr.day.getGlideObject().getDayOfMonthNoTZ(), gr.spent.getGlideObject().getDurationValue(), gr.spent.getGlideObject().getNumericValue()]',
                ),
            ).toEqual([2, '1 01:30:00', 91_800_000])
        })
        test('of a time a GlideTime', () => {
            const values = { name: 'job', run_time: '1970-01-01 13:14:15' }
            expect(
                of(
                    values,
                    'gr.run_time.getGlideObject().getByFormat("HH.mm.ss")',
                    undefined,
                    'sysauto_script',
                ),
            ).toBe('13.14.15')
        })
        test('of a type that has none here it throws', () => {
            expect(() => of({ description: 'd' }, 'gr.description.getGlideObject()')).toThrow(
                'getGlideObject of description (string) is not implemented',
            )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - getName()',
    () => {
        test('is the name', () => expect(of({}, 'gr.short_description.getName()')).toBe('short_description'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - getReferenceTable()',
    () => {
        test('is the table that it refers to', () => {
            expect(of({}, '[gr.caller_id.getReferenceTable(), gr.description.getReferenceTable()]')).toEqual([
                'sys_user',
                null,
            ])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - getRefRecord()',
    () => {
        test('is the record that it refers to', () => {
            expect(
                of(
                    { caller_id: caller.userId },
                    '[gr.caller_id.getRefRecord().getTableName(), gr.caller_id.getRefRecord().getValue("user_name"), gr.caller_id.getRefRecord().isValidRecord()]',
                ),
            ).toEqual(['sys_user', 'element.caller', true])
        })
        test('without a value, or of a record that is gone: an empty record', () => {
            const empty =
                '[gr.caller_id.getRefRecord().isValidRecord(), "" + gr.caller_id.user_name, gr.caller_id.manager.nil()]'
            expect(of({}, empty)).toEqual([false, '', true])
            expect(of({ caller_id: 'f'.repeat(32) }, empty)).toEqual([false, '', true])
        })
        test('null of a field that refers to nothing', () => {
            expect(of({}, 'gr.description.getRefRecord()')).toBeNull()
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - getTableName()',
    () => {
        test('is the table that has the field, which may be one that is extended', () => {
            expect(of({}, '[gr.short_description.getTableName(), gr.caller_id.getTableName()]')).toEqual([
                'task',
                'incident',
            ])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - getValue()',
    () => {
        test('is the stored value', () => {
            expect(
                of(
                    { opened_at: '2026-01-02 03:04:05', caller_id: caller.userId, priority: '1' },
                    '[gr.opened_at.getValue(), gr.caller_id.getValue(), gr.priority.getValue(), gr.closed_at.getValue()]',
                ),
            ).toEqual(['2026-01-02 03:04:05', caller.userId, '1', null])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - nil()',
    () => {
        test('true for an empty field', () => {
            expect(of({ state: '1' }, '[gr.state.nil(), gr.close_code.nil()]')).toEqual([false, true])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - setDateNumericValue(Number milliseconds)',
    () => {
        test('sets the time, or the day', () => {
            expect(
                run(
                    "var gr = new GlideRecord('incident'); gr.initialize(); gr.opened_at.setDateNumericValue(10000); return '' + gr.opened_at",
                ),
            ).toBe('1970-01-01 00:00:10')
            expect(
                ofItem({}, `(gr.day.setDateNumericValue(${String(Date.UTC(2026, 0, 2, 23))}), '' + gr.day)`),
            ).toBe('2026-01-02')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - setError(String errorMessage)',
    () => {
        test('stays with the field until another record is read', () => {
            expect(
                of(
                    {},
                    "(gr.description.setError('empty'), [gr.description.getError(), gr.state.getError(), (gr.get(gr.getUniqueValue()), gr.description.getError())])",
                ),
            ).toEqual(['empty', null, null])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - setValue(Object value)',
    () => {
        test('sets the field, and is written', () => {
            const id = lab.incident()
            run(
                `var gr = new GlideRecord('incident'); gr.get('${id}'); gr.short_description.setValue('Network failure'); gr.update(); return 1`,
            )
            expect(lab.instance.store.get('incident', id)?.['short_description']).toBe('Network failure')
        })
        test('password2 takes no clear text', () => {
            expect(() => ofItem({}, "gr.secret.setValue('x')")).toThrow('secret expects encrypted data')
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideElementScopedAPI',
    'Scoped GlideElement - toString()',
    () => {
        test('is the stored value; a boolean is true or false', () => {
            expect(
                of(
                    { opened_at: '2026-01-02 03:04:05', active: 'true' },
                    '[gr.opened_at.toString(), gr.active.toString(), gr.close_code.toString()]',
                ),
            ).toEqual(['2026-01-02 03:04:05', 'true', ''])
        })
    },
)
