import { createWeb } from '../../../../local/instance/web/create-web.ts'
import { textOf, visitor } from './browser-session.ts'
import { fakeInstance, type FakeSetting } from './fake-instance.ts'

const modules: readonly Record<string, string>[] = [
    {
        sys_id: 'm1',
        application: 'app',
        active: 'true',
        title: 'Overview',
        link_type: 'DIRECT',
        query: 'x_demo_page.do',
        order: '1',
    },
    {
        sys_id: 'm2',
        application: 'app',
        active: 'true',
        title: 'Setup',
        link_type: 'DIRECT',
        query: 'x_demo_page.do',
        roles: 'admin',
        override_menu_roles: 'true',
        order: '2',
    },
    {
        sys_id: 'm3',
        application: 'app',
        active: 'true',
        title: 'Open cases',
        link_type: 'LIST',
        name: 'incident',
        filter: 'active=true',
        order: '3',
    },
    { sys_id: 'm4', application: 'app', active: 'true', title: 'Odd', link_type: 'ASSESSMENT', order: '4' },
]
const rows: NonNullable<FakeSetting['rows']> = {
    sys_app_application: [{ sys_id: 'app', active: 'true', title: 'Demo app', roles: 'itil', order: '1' }],
    sys_app_module: modules,
    sys_ui_page: [
        { sys_id: 'p', endpoint: 'x_demo_page.do', name: 'page', direct: 'true', html: '<html></html>' },
    ],
    incident: Array.from({ length: 45 }, (_, index) => ({
        sys_id: `i${String(index)}`,
        number: `INC${String(index).padStart(3, '0')}`,
        short_description: index === 7 ? 'a^b' : 'Text',
        state: '1',
    })),
}
const as = (user: string, setting: FakeSetting = {}) =>
    visitor(createWeb(fakeInstance({ rows, ...setting })), user)

describe('navigator', () => {
    test("modules appear by their roles and their application's", () => {
        const agent = textOf(as('abel').get('/'))
        expect(agent).toContain('Overview')
        expect(agent).not.toContain('Setup')
        expect(textOf(as('admin').get('/'))).toContain('Setup')
        expect(textOf(as('eve').get('/'))).not.toContain('Demo app')
    })

    test('a page opens inside the frame, a list by its filter, an unknown link type says so', () => {
        const text = textOf(as('abel').get('/'))
        expect(text).toContain('href="/nav_to.do?uri=x_demo_page.do"')
        expect(text).toContain('href="/incident_list.do?sysparm_query=active%3Dtrue"')
        expect(text).toContain('link type ASSESSMENT is not implemented')
    })

    test('nav_to.do frames a UI page, follows lists and forms, and leads nowhere else', () => {
        const abel = as('abel')
        expect(textOf(abel.get('/nav_to.do?uri=x_demo_page.do%3Fa%3D1'))).toMatch(
            /<iframe[^>]*src="\/x_demo_page\.do\?a=1"/,
        )
        expect(abel.get('/nav_to.do?uri=incident.do%3Fsys_id%3Di1').headers['location']).toBe(
            '/incident.do?sys_id=i1',
        )
        expect(abel.get('/now/nav/ui/classic/params/target/incident_list.do').headers['location']).toBe(
            '/incident_list.do',
        )
        expect(abel.get('/nav_to.do?uri=https%3A%2F%2Fevil.example').headers['location']).toBe('/')
    })

    test("the frame speaks the user's language where the instance has the words", () => {
        expect(textOf(as('eve').get('/'))).toContain('<h1>Accueil</h1>')
        expect(textOf(as('abel').get('/'))).toContain('<h1>Home</h1>')
    })

    test('what does not exist answers 404', () => {
        expect(as('abel').get('/nonsense.do').status).toBe(404)
        expect(as('abel').get('/local/health').status).toBe(404)
    })
})

describe('list', () => {
    test('shows a page of records with the way to the next and the previous', () => {
        const abel = as('abel')
        const first = textOf(abel.get('/incident_list.do?sysparm_query=ORDERBYnumber'))
        expect(first.match(/incident\.do\?sys_id=i\d/g)).toHaveLength(20)
        expect(first).toContain('1 – 20 / 45')
        expect(first).toContain('sysparm_first_row=21')
        const last = textOf(abel.get('/incident_list.do?sysparm_first_row=41'))
        expect(last).toContain('41 – 45 / 45')
        expect(last).not.toContain('Next page')
    })

    test('orders by a column and back', () => {
        const text = textOf(
            as('abel').get('/incident_list.do?sysparm_order=number&sysparm_order_direction=desc'),
        )
        expect(text.indexOf('INC044')).toBeLessThan(text.indexOf('INC043'))
        expect(text).toContain('aria-sort="descending"')
    })

    test('what is searched for cannot add conditions', () => {
        const query = new URLSearchParams({
            sysparm_search_field: 'short_description',
            sysparm_search_text: 'Text^ORDERBYx',
        }).toString()
        expect(textOf(as('abel').get(`/incident_list.do?${query}`))).toContain('No records to display')
    })

    test('refuses who may not read the table, and names a query it does not understand', () => {
        expect(as('abel', { denied: ['read incident'] }).get('/incident_list.do').status).toBe(403)
        const wrong = as('abel').get('/incident_list.do?sysparm_query=numberMAGIC1')
        expect([wrong.status, textOf(wrong).includes('numberMAGIC1')]).toEqual([400, true])
    })
})
