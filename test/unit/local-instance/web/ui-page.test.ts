// UI pages: ServiceNowDocs markdown/api-reference/scripts/r_UIPages.md; the SDK's ui-page-guide
import { gzipSync } from 'node:zlib'
import { createWeb } from '../../../../local/instance/web/create-web.ts'
import { fillExpressions } from '../../../../local/instance/web/ui/page-expressions.ts'
import { documented } from '../documented.ts'
import { textOf, visitor } from './browser-session.ts'
import { fakeInstance } from './fake-instance.ts'

const html = [
    '<html><head><script>window.g_ck = "$[gs.getSession().getSessionToken() || gs.getSessionToken()]";</script>',
    '<g:requires name="scripts/lib/prototype.js"></g:requires><g2:client_script type="user"></g2:client_script>',
    '<link href="/$uxappimmutables.do?sysparm_request_type=ux_theme$[AMP]uxpcb=$[sn_ui.PolarisUI.getThemeVariableCssCacheKey()]"></link>',
    '</head><body><div id="root"></div></body></html>',
].join('')
const setting = (markup = html) => ({
    deniedPages: ['x_demo_secret'],
    rows: {
        sys_ui_page: [
            { sys_id: 'p1', endpoint: 'x_demo_page.do', name: 'page', direct: 'true', html: markup },
            { sys_id: 'p2', endpoint: 'x_demo_secret.do', name: 'secret', direct: 'true', html },
        ],
        sys_ux_lib_asset: [
            {
                sys_id: 'a1',
                name: 'x_demo/main',
                content: 'export {}',
                mime_type: 'application/javascript',
                sys_updated_on: '2026-01-01 00:00:00',
            },
        ],
    },
})

documented('sdk:guides/ui-page-guide', 'HTML Entry (with Array.from Polyfill)', () => {
    test("the built expressions are filled in and the platform's elements replaced", () => {
        const abel = visitor(createWeb(fakeInstance(setting())), 'abel')
        const answer = abel.get('/x_demo_page.do')
        const text = textOf(answer)
        expect(text).toContain(`window.g_ck = "${abel.token}"`)
        expect(text).toContain('ux_theme&uxpcb=20260101000000')
        expect(text).toContain("userName:'abel'")
        expect(text).not.toMatch(/g:requires|g2:client_script|\$\[/)
        expect(answer.headers['x-frame-options']).toBe('SAMEORIGIN')
        expect(answer.headers['cache-control']).toBe('no-store')
    })

    test('a required script is loaded when the options hold it', () => {
        const requiredScripts = { 'scripts/lib/prototype.js': 'window.Prototype = {}' }
        const web = createWeb(fakeInstance(setting()), { requiredScripts })
        expect(textOf(visitor(web, 'abel').get('/x_demo_page.do'))).toContain(
            '<script src="/scripts/lib/prototype.js">',
        )
        expect(textOf(visitor(web, 'abel').get('/scripts/lib/prototype.js'))).toBe('window.Prototype = {}')
    })
})

documented('platform-administration/system-localization/r_MessageTable', 'Message table', () => {
    test("messages come in the user's language and cannot leave their string", () => {
        const instance = fakeInstance()
        Object.assign(instance, {
            message: (key: string, language: string) => `${language}: ${key} ' </script> {0}`,
        })
        const session = frenchSession
        const filled = fillExpressions(
            '${NS,JS:sn_i18n.Message.getMessage("x_demo", "Show {0} \\"more\\"")}',
            { instance, session },
            () => '',
        )
        expect(filled).toContain('fr: Show {0} \\"more\\"')
        expect(filled).not.toMatch(/['<]/)
    })
})

documented('api-reference/scripts/r_UIPages', 'Use access controls on UI pages', () => {
    test('a page that an access control refuses answers 403, to admin it opens', () => {
        const web = createWeb(fakeInstance(setting()))
        const refused = visitor(web, 'abel').get('/x_demo_secret.do')
        expect(refused.status).toBe(403)
        expect(textOf(refused)).toContain('Security constraints prevent access to requested page')
        expect(visitor(web, 'admin').get('/x_demo_secret.do').status).toBe(200)
        expect(visitor(web).get('/x_demo_secret.do').status).toBe(302)
    })
})

documented('sdk:guides/ui-page-guide', 'Project Structure', () => {
    test('assets need a session, carry their type and are revalidated by tag', () => {
        const web = createWeb(fakeInstance(setting()))
        expect(visitor(web).get('/uxasset/externals/x_demo/main.jsdbx').status).toBe(401)
        const abel = visitor(web, 'abel')
        const answer = abel.get('/uxasset/externals/x_demo/main.jsdbx?uxpcb=1')
        expect(answer.headers['content-type']).toBe('application/javascript;charset=UTF-8')
        expect(answer.headers['cache-control']).toContain('immutable')
        expect(
            abel.get('/uxasset/externals/x_demo/main.jsdbx', {
                'if-none-match': String(answer.headers['etag']),
            }).status,
        ).toBe(304)
        expect(abel.get('/uxasset/externals/x_demo/other.jsdbx').status).toBe(404)
        expect(abel.get('/uxasset/externals/@devsnc/library-uxf/index.jsdbx').status).toBe(200)
        expect(abel.get('/uxasset/set-cache-buster/1.js').status).toBe(200)
    })

    test('an image, style or font that was packed as a compressed attachment is served whole', () => {
        const data = gzipSync('body { color: red }').toString('base64')
        const id = 'a'.repeat(32)
        const rows = {
            db_image: [{ sys_id: id, name: 'x_demo/logo.png' }],
            sys_attachment: [
                { sys_id: 'at', table_sys_id: id, content_type: 'text/css', compressed: 'true' },
            ],
            sys_attachment_doc: [
                { sys_id: 'd2', sys_attachment: 'at', position: '1', data: data.slice(8) },
                { sys_id: 'd1', sys_attachment: 'at', position: '0', data: data.slice(0, 8) },
            ],
        }
        const web = createWeb(fakeInstance({ rows }))
        expect(textOf(visitor(web, 'abel').get(`/uxta/${id}.assetx?path=styles.css&v=1`))).toBe(
            'body { color: red }',
        )
        expect(visitor(web, 'abel').get('/x_demo/logo.png').status).toBe(200)
        expect(visitor(web, 'abel').get('/x_demo/other.png').status).toBe(404)
        expect(visitor(web).get(`/uxta/${id}.assetx`).status).toBe(401)
    })
})

documented('platform-user-interface/navigate-using-url', 'Procedure', () => {
    test('an address cannot add conditions to the query for an asset, an image or a view', () => {
        const abel = visitor(createWeb(fakeInstance({ rows: { ...setting().rows, db_image: [] } })), 'abel')
        expect(abel.get('/uxasset/externals/x%5EORname=x_demo/main.jsdbx').status).toBe(404)
        expect(abel.get('/x%5EORname=a.png').status).toBe(404)
        expect(abel.get('/incident.do?sys_id=-1&sysparm_view=x%5EORname=y').status).toBe(200)
        expect(abel.get('/api/x%5EORname=y/z').status).toBe(400)
    })
})

documented('sdk:guides/ui-page-theming-guide', 'Dark Mode', () => {
    test("the theme follows the user's choice, else the browser", () => {
        const instance = fakeInstance()
        const abel = visitor(createWeb(instance), 'abel')
        const theme = () => textOf(abel.get('/$uxappimmutables.do?sysparm_request_type=ux_theme'))
        expect(theme()).toContain('prefers-color-scheme')
        instance.store.insert('sys_user_preference', {
            user: 'u_abel',
            name: 'glide.ui.polaris.theme.mode',
            value: 'dark',
        })
        expect(theme()).toContain('color-scheme:dark')
        expect(theme()).not.toContain('prefers-color-scheme')
    })
})

const frenchSession = {
    id: '1',
    userId: 'u_eve',
    userName: 'eve',
    language: 'fr',
    timeZone: 'UTC',
    token: 't',
    messages: [],
}
