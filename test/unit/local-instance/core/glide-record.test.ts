import { documented } from '../documented.ts'
import { application, dictionary, element, zipOf } from './package-of.ts'
import { recordLab } from './record-lab.ts'

const lab = recordLab()
const { agent, make, named, run, stored, stranger } = lab

documented('api-reference/server-api-reference/c_GlideRecordScopedAPI', 'GlideRecord- Scoped', () => {
    test('an invalid query throws, whatever is done with it', () => {
        for (const act of ['query()', 'deleteMultiple()', 'updateMultiple()'])
            expect(() =>
                run(
                    `var gr = new GlideRecord('incident'); gr.addEncodedQuery('no_such=1'); gr.${act}; return 1`,
                ),
            ).toThrow('table incident has no column no_such')
    })
    test.each([
        'addFunction',
        'applyEncodedQuery',
        'getFields',
        'addRLQuery',
        'applyTemplate',
        'getRelatedLists',
        'queryNoDomain',
        'targetExtension',
    ])('%s is not there and says so', (name) => {
        expect(() => run(`new GlideRecord('incident').${name}('x'); return 1`)).toThrow(
            `local instance: GlideRecord.${name} is not implemented`,
        )
    })
    test('what is neither a method nor a column is undefined, and what the instance keeps is not there', () => {
        expect(
            run(
                `var gr = new GlideRecord('incident'); return ['nosuch', 'state_of', 'builder', 'rows', 'fetch', 'writeOptions', 'load', 'constructor'].filter(function (name) { return gr[name] !== undefined })`,
            ),
        ).toEqual([])
    })
})

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Retrieve values from records',
    () => {
        test('a dot-walk leads over references; its text is read by toString', () => {
            const manager = lab.user('walk.manager')
            const caller = lab.user('walk.caller')
            lab.instance.store.update('sys_user', caller.userId, { manager: manager.userId })
            const [id] = make('walk', { caller_id: caller.userId })
            expect(
                run(`var gr = new GlideRecord('incident'); gr.get('${id}')
            return [gr.caller_id.manager.toString(), String(gr.caller_id.manager.user_name), gr.caller_id.manager.manager.nil()]`),
            ).toEqual([manager.userId, 'walk.manager', true])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - canCreate()',
    () => {
        test('is what the access controls say of the table and the user', () => {
            const [id] = make('canCreate', {})
            const script = `var gr = new GlideRecord('incident'); gr.get('${id}'); return gr.canCreate()`
            expect([run(script, agent), run(script, stranger)]).toEqual([true, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - canRead()',
    () => {
        test('is what the access controls say of the table and the user', () => {
            const [id] = make('canRead', {})
            const script = `var gr = new GlideRecord('incident'); gr.get('${id}'); return gr.canRead()`
            expect([run(script, agent), run(script, stranger)]).toEqual([true, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - canWrite()',
    () => {
        test('is what the access controls say of the table and the user', () => {
            const [id] = make('canWrite', {})
            const script = `var gr = new GlideRecord('incident'); gr.get('${id}'); return gr.canWrite()`
            expect([run(script, agent), run(script, stranger)]).toEqual([true, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - canDelete()',
    () => {
        test('is what the access controls say of the table and the user', () => {
            const [id] = make('canDelete', {})
            const script = `var gr = new GlideRecord('incident'); gr.get('${id}'); return gr.canDelete()`
            expect([run(script, lab.session('admin')), run(script, agent)]).toEqual([true, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - getAttribute(String fieldName)',
    () => {
        test('is all attributes of a column, as they are written', () => {
            const columns = element('place', 'attributes="tree_picker=true,edge"') + element('plain')
            const files = {
                'scope/sys_app.xml': application(),
                'dictionary/x_attr_item.xml': dictionary('x_attr_item', columns),
            }
            lab.instance.packages.install(zipOf(files), { loadDemo: false })
            expect(
                run(
                    `var gr = new GlideRecord('x_attr_item'); return [gr.getAttribute('place'), gr.getAttribute('plain'), gr.getAttribute('none')]`,
                ),
            ).toEqual(['tree_picker=true,edge', '', null])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - getClassDisplayValue()',
    () => {
        test("is the table's label, that of the class for a record of another class", () => {
            const [id] = make('class', {})
            expect(
                run(
                    `var gr = new GlideRecord('task'); var none = gr.getClassDisplayValue(); gr.get('${id}'); return [none, gr.getClassDisplayValue()]`,
                ),
            ).toEqual(['Task', 'Incident'])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - getDisplayValue()',
    () => {
        test('is that of the record, or of a column, dot-walked too', () => {
            const caller = lab.user('display.caller')
            const [id = ''] = make('display', { state: '2', caller_id: caller.userId })
            expect(
                run(
                    `var gr = new GlideRecord('incident'); gr.get('${id}'); return [gr.getDisplayValue(), gr.getDisplayValue('state'), gr.getDisplayValue('caller_id.user_name'), gr.getDisplayValue('no_such')]`,
                ),
            ).toEqual([stored(id, 'number'), 'In Progress', 'display.caller', ''])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - getED()',
    () => {
        test('describes the table; that of an element describes the column', () => {
            expect(
                run(
                    "var gr = new GlideRecord('incident'); return [gr.getED().getName(), gr.getED().getLabel(), gr.getElement('priority').getED().getLabel()]",
                ),
            ).toEqual(['incident', 'Incident', 'Priority'])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - getElement(String fieldName)',
    () => {
        test('is the same as the field, dot-walked too; null for what is no field', () => {
            const caller = lab.user('element.caller')
            const [id] = make('element', { short_description: 'a', caller_id: caller.userId })
            expect(
                run(
                    `var gr = new GlideRecord('incident'); gr.get('${id}'); return ['' + gr.getElement('short_description'), '' + gr.getElement('caller_id.user_name'), gr.getElement('no_such'), gr.getElement('caller_id.no_such'), gr.getElement('state.name')]`,
                ),
            ).toEqual(['a', 'element.caller', null, null, null])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - getElements()',
    () => {
        test('is an array of all fields', () => {
            const [id] = make('elements', { short_description: 'e' })
            expect(
                run(`var gr = new GlideRecord('incident'); gr.get('${id}'); var all = gr.getElements()
            return [Array.isArray(all), all.filter(function (one) { return one.getName() == 'short_description' }).map(String), all.length > 40]`),
            ).toEqual([true, ['e'], true])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - getLabel()',
    () => {
        test('is the label', () =>
            expect(run("return new GlideRecord('incident').getLabel()")).toBe('Incident'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - getLink(Boolean noStack)',
    () => {
        test('leads to the record, and back to the list unless noStack', () => {
            const [id] = make('link', {})
            expect(
                run(
                    `var gr = new GlideRecord('incident'); gr.get('${id}'); return [gr.getLink(true), gr.getLink(false)]`,
                ),
            ).toEqual([
                `incident.do?sys_id=${id}`,
                `incident.do?sys_id=${id}&sysparm_stack=incident_list.do?sysparm_query=active=true`,
            ])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - getRecordClassName()',
    () => {
        test('is the class of the record, the table without one', () => {
            const [id] = make('recordclass', {})
            expect(
                run(
                    `var gr = new GlideRecord('task'); var none = gr.getRecordClassName(); gr.get('${id}'); return [none, gr.getRecordClassName(), gr.getTableName()]`,
                ),
            ).toEqual(['task', 'incident', 'task'])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - getTableName()',
    () => {
        test('is the name', () =>
            expect(run("return new GlideRecord('incident').getTableName()")).toBe('incident'))
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - getUniqueValue()',
    () => {
        test('is the sys_id; null without one', () => {
            const [id] = make('unique', {})
            expect(
                run(
                    `var gr = new GlideRecord('incident'); var none = gr.getUniqueValue(); gr.initialize(); var empty = gr.getUniqueValue(); gr.get('${id}'); return [none, empty, gr.getUniqueValue()]`,
                ),
            ).toEqual([null, null, id])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - getValue(String name)',
    () => {
        test('null for an empty or unknown field, 1 and 0 for booleans', () => {
            const [id] = make('value', { short_description: 'a', active: 'false' })
            expect(
                run(
                    `var gr = new GlideRecord('incident'); gr.get('${id}'); return ['short_description', 'description', 'no_such', 'active', 'made_sla'].map(function (name) { return gr.getValue(name) })`,
                ),
            ).toEqual(['a', null, null, '0', '1'])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - GlideRecord(String tableName)',
    () => {
        test('of a table that is not there only isValid can be asked', () => {
            expect(run("return new GlideRecord('nowhere').isValid()")).toBe(false)
            for (const act of ['query()', 'get("x")', 'insert()', 'setValue("a", 1)', 'canRead()'])
                expect(() => run(`new GlideRecord('nowhere').${act}; return 1`)).toThrow(
                    /there is no table nowhere|table nowhere has no column/,
                )
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - isValid()',
    () => {
        test('false for no table and for no record', () => {
            const [id] = make('valid', {})
            expect(
                run(
                    `var gr = new GlideRecord('incident'); var table = gr.isValid(); gr.get('none'); var none = gr.isValid(); gr.get('${id}'); return [table, none, gr.isValid(), new GlideRecord('cf_comment').isValid()]`,
                ),
            ).toEqual([true, false, true, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - isValidField(String columnName)',
    () => {
        test('own and inherited fields', () => {
            expect(
                run(
                    "var gr = new GlideRecord('incident'); return ['caller_id', 'short_description', 'no_such', 'getValue'].map(function (name) { return gr.isValidField(name) })",
                ),
            ).toEqual([true, true, false, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - isValidRecord()',
    () => {
        test('false before the first and after the last record', () => {
            named('validrecord', 'a')
            expect(
                run(
                    `var gr = new GlideRecord('incident'); gr.addQuery('correlation_id', 'validrecord'); gr.query(); var all = [gr.isValidRecord()]; while (gr.next()) all.push(gr.isValidRecord()); all.push(gr.isValidRecord()); return all`,
                ),
            ).toEqual([false, true, false])
        })
    },
)

documented(
    'api-reference/server-api-reference/c_GlideRecordScopedAPI',
    'Scoped GlideRecord - isView()',
    () => {
        test('false: this instance has no database views', () => {
            expect(run("return new GlideRecord('incident').isView()")).toBe(false)
        })
    },
)
