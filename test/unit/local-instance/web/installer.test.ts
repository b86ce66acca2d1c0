// The requests that the SDK's command line makes (now-sdk install, --reinstall); GET /api/sn_cicd/progress: CICD API
import { createWeb } from '../../../../local/instance/web/create-web.ts'
import type { WebAnswer } from '../../../../local/instance/web/http/web-request.ts'
import { basic, jsonOf, textOf, visitor, type Visitor } from './browser-session.ts'
import { fakeInstance } from './fake-instance.ts'

async function upload(
    web: ReturnType<typeof createWeb>,
    who: Visitor,
    content: string,
    withToken = true,
): Promise<WebAnswer> {
    const form = new FormData()
    form.append('upload_type', 'file')
    form.append('load_demo', 'true')
    if (withToken) form.append('sysparm_ck', who.token)
    form.append('attachFile', new Blob([content]))
    const request = new Request('http://x/', { method: 'POST', body: form })
    return web.handle({
        method: 'POST',
        url: '/sn_appclient_upload_processor.do?sysparm_track_fluent_install=true',
        headers: {
            host: 'localhost',
            cookie: who.cookie,
            'content-type': request.headers.get('content-type') ?? '',
        },
        body: new Uint8Array(await request.arrayBuffer()),
    })
}

describe("the installer's endpoints", () => {
    test("an admin's package is installed, tracked and recorded in the upgrade history", async () => {
        const instance = fakeInstance()
        const web = createWeb(instance)
        const admin = visitor(web, 'admin')
        const { executionTracker } = jsonOf<{ executionTracker: string }>(await upload(web, admin, 'PK-zip'))
        expect(jsonOf(admin.get(`/api/sn_cicd/progress/${executionTracker}`))).toMatchObject({
            result: { status: '2', percent_complete: 100, status_message: 'x_demo 1.0.0 installed' },
        })
        expect(instance.rows.get('sys_upgrade_history')).toMatchObject([
            { to_version: 'x_demo', upgrade_finished: '2026-01-05 08:00:00' },
        ])
    })

    test('a broken package answers a tracker that failed with the reason, and no upgrade is recorded', async () => {
        const instance = fakeInstance()
        const log: string[] = []
        const web = createWeb(instance, { log: (_level, message) => void log.push(message) })
        const admin = visitor(web, 'admin')
        const answer = await upload(web, admin, 'no')
        const { executionTracker } = jsonOf<{ executionTracker: string }>(answer)
        expect(answer.status).toBe(400)
        expect(jsonOf(admin.get(`/api/sn_cicd/progress/${executionTracker}`))).toMatchObject({
            result: { status: '3', status_message: 'the package is no zip' },
        })
        expect(instance.rows.get('sys_upgrade_history')).toEqual([])
        expect(log.join()).toContain('the package is no zip')
    })

    test('nobody, an agent, and an admin without the token install nothing', async () => {
        const instance = fakeInstance()
        const web = createWeb(instance)
        expect((await upload(web, visitor(web), 'PK-zip')).status).toBe(401)
        expect((await upload(web, visitor(web, 'abel'), 'PK-zip')).status).toBe(401)
        expect((await upload(web, visitor(web, 'admin'), 'PK-zip', false)).status).toBe(401)
        expect(instance.rows.get('sys_upgrade_history')).toEqual([])
    })

    test('the sign-in of the command line answers a cookie, then the token in a header of a 401', () => {
        const web = createWeb(fakeInstance())
        const body = 'user_name=admin&user_password=admin'
        const login = visitor(web).send('POST', '/angular.do?sysparm_type=view_form.login', body)
        const cookie = String(login.headers['set-cookie']).split(';')[0] ?? ''
        const token = visitor(web).send('POST', '/angular.do?sysparm_type=get_user', '', { cookie })
        expect([jsonOf(login), token.status]).toEqual([{ status: 'success' }, 401])
        expect(token.headers['x-usertoken-response']).toMatch(/^[0-9a-f]{72}$/)
        const wrong = visitor(web).send(
            'POST',
            '/angular.do?sysparm_type=view_form.login',
            'user_name=admin&user_password=x',
        )
        expect(jsonOf(wrong)).toEqual({ status: 'error', message: 'User name or password invalid' })
        expect(wrong.headers['set-cookie']).toBeUndefined()
    })

    test('an application is removed by an admin only', () => {
        const instance = fakeInstance()
        const web = createWeb(instance)
        const remove = {
            sysparm_processor: 'com.snc.apps.AppsAjaxProcessor',
            sysparm_function: 'deleteApplication',
            sysparm_sys_id: 'app1',
        }
        expect(visitor(web, 'abel').submit('/xmlhttp.do', remove).status).toBe(401)
        expect(instance.calls).toEqual([])
        const admin = visitor(web, 'admin')
        const tracker = /answer="([^"]+)"/.exec(textOf(admin.submit('/xmlhttp.do', remove)))?.[1] ?? ''
        expect(instance.calls).toEqual(['uninstall app1'])
        expect(jsonOf(admin.get(`/api/sn_cicd/progress/${tracker}`))).toMatchObject({
            result: { status: '2' },
        })
        expect(visitor(web).get(`/api/sn_cicd/progress/${tracker}`, basic('abel')).status).toBe(403)
        expect(textOf(admin.submit('/xmlhttp.do', { ...remove, sysparm_function: 'other' }))).toContain(
            'AppsAjaxProcessor.other',
        )
    })
})
