import { documented } from '../documented.ts'
import { textOf } from './browser-session.ts'
import { smallWeb } from './small-web.ts'

documented('platform-administration/t_SpecifyingADefaultValue', 'Javascript default values', () => {
    /** Incidents whose category and caller have defaults by script. */
    function lab() {
        const web = smallWeb()
        const { dictionary } = web.instance as unknown as {
            dictionary: { addColumn(column: object): void; column(table: string, name: string): object }
        }
        const script = (name: string, defaultValue: string) =>
            dictionary.addColumn({ ...dictionary.column('incident', name), table: 'incident', defaultValue })
        script('caller_id', 'javascript:gs.getUserID()')
        script('short_description', "javascript:'From ' + current.getTableName()")
        return { ...web, admin: web.browser('admin') }
    }

    test('a new form shows them, a reference by its display value', () => {
        const { admin, session } = lab()
        const form = textOf(admin.get('/incident.do?sys_id=-1'))
        expect(form).toContain(`name="incident.caller_id" value="${session('admin').userId}"`)
        expect(form).toMatch(/name="incident.short_description"\s+value="From incident"/)
    })

    test('what the address gives comes before them, and so does what is typed', () => {
        const { admin, instance } = lab()
        const url = '/incident.do?sys_id=-1&sysparm_query=short_description=Given'
        expect(textOf(admin.get(url))).toMatch(/name="incident.short_description"\s+value="Given"/)
        const saved = admin.submit('/incident.do?sys_id=-1', {
            sys_action: 'sysverb_insert',
            'incident.short_description': 'Typed',
        })
        expect(saved.status).toBe(302)
        expect(instance.store.query('incident')).toMatchObject([{ short_description: 'Typed' }])
    })

    test('an open record does not take them up', () => {
        const { admin, row } = lab()
        const sysId = row('incident', { number: 'INC9', short_description: '' })
        const form = textOf(admin.get(`/incident.do?sys_id=${sysId}`))
        expect(form).not.toContain('From incident')
        expect(form).toContain('name="incident.caller_id" value=""')
    })
})
