import { documented } from '../documented.ts'
import { bearer, oauthLab } from './oauth-lab.ts'

const lab = oauthLab()
const { caller, instance, password, session } = lab
const abel = session('abel').userId
const getUser = (cookie?: string) =>
    caller.send('POST', '/angular.do?sysparm_type=get_user', '', cookie ? { cookie } : {})
const cookieOf = (answer: ReturnType<typeof getUser>): string =>
    String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? ''
const scopes = (headers: Record<string, string>) =>
    caller.get('/api/now/table/incident?sysparm_limit=1', headers)

documented('sdk:configuration/ci-integration', 'OAuth Client Credentials', () => {
    test('the steps of the command line: a visit, a call with the token, a session token', () => {
        const token = password()['access_token']
        const visit = cookieOf(getUser())
        const called = scopes({ cookie: visit, ...bearer(token) })
        expect(called.status).toBe(200)
        const bound = cookieOf(called)
        expect(bound).toMatch(/^JSESSIONID=[0-9A-F]{32}$/)
        expect(bound).not.toBe(visit)
        const last = getUser(bound)
        expect([last.status, last.headers['x-usertoken-response']]).toEqual([
            401,
            expect.stringMatching(/^[0-9a-f]{72}$/),
        ])
        expect(caller.get('/incident_list.do', { cookie: bound }).status).toBe(200)
    })

    test('a visit itself shows nothing, before and after it has led to a session', () => {
        const visit = cookieOf(getUser())
        const pages = () => [scopes({ cookie: visit }).status, caller.get('/', { cookie: visit }).status]
        expect(pages()).toEqual([401, 302])
        scopes({ cookie: visit, ...bearer(password()['access_token']) })
        expect(pages()).toEqual([401, 302])
    })

    test('a bad token binds nothing, and neither does a good one without a visit', () => {
        const visit = cookieOf(getUser())
        expect(cookieOf(scopes({ cookie: visit, ...bearer('unknown') }))).toBe('')
        const token = password()['access_token']
        expect(cookieOf(scopes(bearer(token)))).toBe('')
        expect(cookieOf(scopes({ cookie: `JSESSIONID=${'A'.repeat(32)}`, ...bearer(token) }))).toBe('')
    })
})

documented('sdk:configuration/ci-integration', '3. Configure the Service User', () => {
    test('a user for web services only, as a machine is, comes to no session', () => {
        const token = password()['access_token']
        instance.store.update('sys_user', abel, { web_service_access_only: 'true' })
        const called = scopes({ cookie: cookieOf(getUser()), ...bearer(token) })
        expect([called.status, cookieOf(called)]).toEqual([200, ''])
    })
})
