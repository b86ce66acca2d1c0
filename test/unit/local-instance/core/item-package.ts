import { application, dictionary, element, record, zipOf } from './package-of.ts'
import type { smallInstance } from './small-instance.ts'

/** Columns of the table that the package brings. */
export const COLUMNS =
    element('name', 'display="true"') +
    element('code', 'unique="true"') +
    '<element name="state" type="choice" label="State" choice="3" default_value="new"><choice><element value="new" label="New" sequence="1"/><element value="done" label="Done" sequence="2"/></choice></element>' +
    '<element name="about" type="reference" label="About" reference="incident" reference_cascade_rule="restrict"/>' +
    '<element name="owner" type="reference" label="Owner" reference="sys_user"/>'
/** A package with one of everything. */
export const FILES = {
    'scope/sys_app.xml': application(),
    'dictionary/x_pkg_item.xml': dictionary('x_pkg_item', COLUMNS),
    'update/sys_db_object_x.xml': record('sys_db_object', {
        sys_id: 'b1',
        name: 'x_pkg_item',
        label: 'Item',
    }),
    'update/sys_number_x.xml': record('sys_number', {
        sys_id: 'b2',
        category: 'x_pkg_item',
        prefix: 'ITM',
        maximum_digits: '5',
    }),
    'update/sys_script_x.xml': record('sys_script', {
        sys_id: 'b3',
        name: 'rule',
        collection: 'x_pkg_item',
        when: 'before',
        action_insert: 'true',
        action_update: 'false',
        active: 'true',
        order: '100',
        script: "const { mark } = require('./src/mark.ts'); mark(current)",
    }),
    'update/sys_module_x.xml': record('sys_module', {
        sys_id: 'b4',
        path: 'x_pkg/package/1.0.0/src/mark.ts',
        content: "export const mark = (current: any) => { current.name = current.name + ' <&> marked' }",
    }),
    'update/sys_user_role_x.xml': record('sys_user_role', { sys_id: 'b5', name: 'x_pkg.user' }),
    'update/sys_properties_x.xml': record('sys_properties', {
        sys_id: 'b6',
        name: 'x_pkg.colour',
        value: 'red',
    }),
    'update/sys_ux_screen_x.xml': record('sys_ux_screen', { sys_id: 'b7', name: 'unknown here' }),
    'unload/x_pkg_item_1.xml': record('x_pkg_item', { sys_id: 'c1', name: 'first', code: '1' }),
    'unload.demo/x_pkg_item_2.xml': record('x_pkg_item', { sys_id: 'c2', name: 'demo', code: '2' }),
    'package_inventory.csv': 'not XML',
}
/** Installs the package with some files otherwise. */
export const install = (
    lab: ReturnType<typeof smallInstance>,
    changes: Readonly<Record<string, string>> = {},
    loadDemo = false,
) => lab.instance.packages.install(zipOf({ ...FILES, ...changes }), { loadDemo })
