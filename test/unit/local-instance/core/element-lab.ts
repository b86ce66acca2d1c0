import { application, dictionary, element, zipOf } from './package-of.ts'
import { smallInstance } from './small-instance.ts'

const COLUMNS =
    element('place', 'attributes="tree_picker=true, edge ,limit=5"') +
    element('plain', 'mandatory="true"') +
    '<element name="secret" type="password2" label="Secret" max_length="255"/>' +
    '<element name="page" type="html" label="Page" max_length="4000"/>' +
    '<element name="day" type="glide_date" label="Day"/>' +
    '<element name="spent" type="glide_duration" label="Spent"/>' +
    '<element name="phone" type="ph_number" label="Phone"/>'
const FILES = {
    'scope/sys_app.xml': application(),
    'dictionary/x_el_item.xml': dictionary('x_el_item', COLUMNS),
}

/** An instance with incidents, items of every kind of field, and fields that only administrators may use. */
export function elementLab() {
    const lab = smallInstance()
    lab.instance.packages.install(zipOf(FILES), { loadDemo: false })
    for (const [column, operation] of [
        ['description', 'read'],
        ['close_notes', 'write'],
        ['category', 'create'],
    ] as const)
        lab.instance.store.insert('sys_security_acl', {
            name: `incident.${column}`,
            type: 'record',
            operation,
            active: 'true',
            admin_overrides: 'true',
        })
    /** What an expression over `gr` answers, for an incident or another record with these values. */
    function of<T>(
        values: Readonly<Record<string, string>>,
        expression: string,
        as = lab.session('admin'),
        table = 'incident',
    ): T {
        const id = lab.instance.store.insert(table, { ...values })?.['sys_id'] ?? ''
        return lab.run<T>(`var gr = new GlideRecord('${table}'); gr.get('${id}'); return ${expression}`, as)
    }
    return {
        ...lab,
        agent: lab.user('element.agent', 'itil'),
        caller: lab.user('element.caller'),
        of,
        ofItem: <T>(values: Readonly<Record<string, string>>, expression: string): T =>
            of<T>(values, expression, lab.session('admin'), 'x_el_item'),
    }
}
