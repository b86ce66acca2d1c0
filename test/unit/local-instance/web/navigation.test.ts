import { createWeb } from '../../../../local/instance/web/create-web.ts'
import { documented } from '../documented.ts'
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

documented('sdk:guides/application-menu-guide', 'Instructions', () => {
    test("modules appear by their roles and their application's", () => {
        const agent = textOf(as('abel').get('/'))
        expect(agent).toContain('Overview')
        expect(agent).not.toContain('Setup')
        expect(textOf(as('admin').get('/'))).toContain('Setup')
        expect(textOf(as('eve').get('/'))).not.toContain('Demo app')
    })
})

documented('sdk:guides/application-menu-guide', 'Common link_type Values', () => {
    test('a page opens inside the frame, a list by its filter, an unknown link type says so', () => {
        const text = textOf(as('abel').get('/'))
        expect(text).toContain('href="/nav_to.do?uri=x_demo_page.do"')
        expect(text).toContain('href="/incident_list.do?sysparm_query=active%3Dtrue"')
        expect(text).toContain('link type ASSESSMENT is not implemented')
    })
})

documented('platform-user-interface/navigate-using-url', 'Procedure', () => {
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
})

documented('platform-administration/system-localization/r_MessageTable', 'Message table', () => {
    test("the frame speaks the user's language where the instance has the words", () => {
        expect(textOf(as('eve').get('/'))).toContain('<h1>Accueil</h1>')
        expect(textOf(as('abel').get('/'))).toContain('<h1>Home</h1>')
    })
})

documented('platform-user-interface/navigate-using-url', 'Procedure', () => {
    test('what does not exist answers 404', () => {
        expect(as('abel').get('/nonsense.do').status).toBe(404)
        expect(as('abel').get('/local/health').status).toBe(404)
    })
})

documented('sdk:guides/application-menu-guide', 'Common link_type Values', () => {
    const titled = (values: Record<string, string>) => {
        const module = { sys_id: 'm', application: 'app', active: 'true', title: 'The module', ...values }
        const text = textOf(as('abel', { rows: { ...rows, sys_app_module: [module] } }).get('/'))
        const navigator = text.slice(0, text.indexOf('id="content"'))
        return /<li>((?:(?!<li>)[\s\S])*The module[\s\S]*?)<\/li>/.exec(navigator)?.[1]?.trim()
    }

    test.each([
        [
            { link_type: 'LIST', name: 'incident', view_name: 'ess' },
            '/incident_list.do?sysparm_query=&#38;sysparm_view=ess',
        ],
        [
            { link_type: 'FILTER', name: 'incident', filter: 'state=1' },
            '/incident_list.do?sysparm_query=state%3D1',
        ],
        [
            { link_type: 'NEW', name: 'incident', query: 'sysparm_stack=incident_list.do' },
            '/incident.do?sys_id=-1&#38;sysparm_stack=incident_list.do',
        ],
        [{ link_type: 'DETAIL', name: 'incident', query: 'sys_id=i1' }, '/incident.do?sys_id=i1'],
        [{ link_type: 'DIRECT', query: 'https://example.org/x' }, 'https://example.org/x'],
    ] as const)('%o leads to %s', (values, href) => {
        expect(titled(values)).toBe(`<a href="${href}" title="">The module</a>`)
    })

    test('a separator leads nowhere; a type that cannot be shown says so', () => {
        expect(titled({ link_type: 'SEPARATOR', hint: 'why' })).toBe(
            '<span class="separator" title="why">The module</span>',
        )
        for (const link_type of ['REPORT', 'SCRIPT', 'TIMELINE', 'MAP'])
            expect(titled({ link_type })).toContain(`link type ${link_type} is not implemented`)
    })
})

documented('sdk:guides/application-menu-guide', 'Complete Application Menu with Modules', () => {
    test('the hints of a menu and of its modules are shown; an inactive module is not', () => {
        const application = { sys_id: 'app', active: 'true', title: 'Demo app', hint: 'This is a hint' }
        const module = { application: 'app', link_type: 'LIST', name: 'incident', hint: 'Link to my table' }
        const sys_app_module = [
            { ...module, sys_id: '1', active: 'true', title: 'On' },
            { ...module, sys_id: '2', active: 'false', title: 'Switched off' },
        ]
        const text = textOf(
            as('abel', { rows: { ...rows, sys_app_application: [application], sys_app_module } }).get('/'),
        )
        expect(text).toContain('<h2 title="This is a hint">Demo app</h2>')
        expect(text).toContain('title="Link to my table">On</a>')
        expect(text).not.toContain('Switched off')
    })
})

documented('platform-user-interface/r_NavigatingByURLExamples', 'Open a form with preset values', () => {
    test('the values of the query are in the form, references by the record, gs.getUserID() by the user', () => {
        const query = encodeURIComponent('state=2^caller_id=javascript:gs.getUserID()^no_such=x')
        const text = textOf(as('abel').get(`/incident.do?sys_id=-1&sysparm_query=${query}`))
        expect(text).toMatch(/<option value="2" selected/)
        expect(text).toContain('value="Abel Tuter"')
        expect(text).toContain('value="u_abel"')
    })

    test('another script in the address is not run', () => {
        const query = encodeURIComponent('state=javascript:gs.getProperty("x")')
        expect(textOf(as('abel').get(`/incident.do?sys_id=-1&sysparm_query=${query}`))).toContain(
            'is not implemented',
        )
    })
})

documented(
    'platform-user-interface/r_NavigatingByURLExamples',
    'Open an existing record with preset values',
    () => {
        test('a query names the record; one that finds none finds nothing', () => {
            expect(textOf(as('abel').get('/incident.do?sysparm_query=number=INC003'))).toContain(
                'data-sys-id="i3"',
            )
            expect(as('abel').get('/incident.do?sysparm_query=number=INC999').status).toBe(404)
        })
    },
)
