import { documented } from '../documented.ts'
import { application, SCOPE_ID, zipOf } from './package-of.ts'
import { ruleLab } from './rule-lab.ts'
import { smallInstance } from './small-instance.ts'

const item = (field: string, value: string, end = false) =>
    `<item goto="false" or="false" field="${field}" endquery="${String(end)}" value="${value}" operator="=" newquery="false"/>`
const items = `\n    ${item('urgency', '1')}\n    ${item('', '', true)}`

documented('application-development/servicenow-sdk/business-rule-api-now-ts', 'BusinessRule object', () => {
    test('a filter condition that ends in its items counts by its query alone', () => {
        const { rule, incident, update, read } = ruleLab()
        rule({ filter_condition: `urgency=1^EQ${items}`, script: "current.description = 'ran'" })
        const id = incident({ urgency: '3' })
        update(id, { urgency: '2' })
        expect(read(id)).toBe('')
        update(id, { urgency: '1' })
        expect(read(id)).toBe('ran')
    })

    test('field values may end so too; a value that only looks so stays', () => {
        const { rule, incident, read } = ruleLab()
        rule({ template: `description=set <item/>^EQ${items}` })
        expect(read(incident())).toBe('set <item/>')
    })

    test('other elements after a query are refused by name', () => {
        const { rule, incident } = ruleLab()
        rule({ filter_condition: 'urgency=1^EQ<other/>', script: '' })
        expect(() => incident()).toThrow('local instance: the encoded query condition "EQ<other/>"')
    })
})

documented('application-development/servicenow-sdk/servicenow-sdk-cli-commands', 'install', () => {
    const rule = (inside: string) =>
        `<record_update table="sys_script"><sys_script action="INSERT_OR_UPDATE"><sys_id>r</sys_id><name>Exported</name><collection>incident</collection><filter_condition table="incident">${inside}</filter_condition><sys_scope>${SCOPE_ID}</sys_scope></sys_script></record_update>`
    const install = (inside: string) => {
        const { instance } = smallInstance()
        const zip = zipOf({ 'scope/sys_app.xml': application(), 'update/r.xml': rule(inside) })
        instance.packages.install(zip, { loadDemo: false })
        return instance.store.get('sys_script', 'r')?.['filter_condition']
    }

    test('a record that was exported with the parts of a condition beside it is installed with the query', () => {
        expect(install(`urgency=1^EQ${item('urgency', '1')}${item('', '', true)}`)).toBe('urgency=1^EQ')
    })

    test('any other element inside a column is refused by name', () => {
        expect(() => install('urgency=1<part>x</part>')).toThrow(
            'sys_script.filter_condition holds elements, which is not implemented',
        )
    })
})
