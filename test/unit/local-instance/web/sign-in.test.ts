import { createWeb } from '../../../../local/instance/web/create-web.ts'
import { documented } from '../documented.ts'
import { basic, textOf, visitor } from './browser-session.ts'
import { fakeInstance } from './fake-instance.ts'

const form = { 'content-type': 'application/x-www-form-urlencoded' }

const web = createWeb(fakeInstance())

documented('platform-security/authentication/t_SpecifyingALoginLandingPage', 'About this task', () => {
    test('a page without a session leads to the login page and back to the wanted page', () => {
        const nobody = visitor(web)
        const answer = nobody.get('/incident_list.do?sysparm_query=active=true')
        const login = String(answer.headers['location'])
        expect(answer.status).toBe(302)
        expect(login).toMatch(/^\/login\.do\?sysparm_goto_url=/)
        expect(textOf(nobody.get(login))).toContain('/incident_list.do?sysparm_query=active')
    })
})

documented(
    'platform-security/instance-security-hardening-settings/sc-rotate-http-session-identifiers',
    'More information',
    () => {
        test('the right password opens a session under a new, protected cookie', () => {
            const body = 'user_name=abel&user_password=abel&sysparm_goto_url=%2Fincident_list.do'
            const answer = visitor(web).send('POST', '/login.do', body, {
                ...form,
                cookie: 'JSESSIONID=CHOSEN',
            })
            expect(answer.status).toBe(302)
            expect(answer.headers['location']).toBe('/incident_list.do')
            expect(answer.headers['set-cookie']).toMatch(
                /^JSESSIONID=[0-9A-F]{32}; Path=\/; HttpOnly; SameSite=Lax$/,
            )
        })
    },
)

documented(
    'platform-security/authentication/exploring-login-and-authenication-security',
    'Explore login and authentication security',
    () => {
        test('a wrong password, an unknown user and guest are refused alike', () => {
            for (const body of [
                'user_name=abel&user_password=x',
                'user_name=no&user_password=no',
                'user_name=guest&user_password=guest',
            ]) {
                const answer = visitor(web).send('POST', '/login.do', body, form)
                expect(answer.status).toBe(401)
                expect(answer.headers['set-cookie']).toBeUndefined()
                expect(textOf(answer)).toContain('User name or password invalid')
            }
        })

        test('signing out ends the session for good', () => {
            const abel = visitor(web, 'abel')
            expect(abel.get('/').status).toBe(200)
            abel.get('/logout.do')
            expect(abel.get('/').status).toBe(302)
        })
    },
)

documented(
    'platform-security/instance-security-hardening-settings/sc-enforce-url-allowlist-check',
    'More information',
    () => {
        test('sign-in never leads to another site', () => {
            for (const goto of [
                'https://evil.example/x',
                '//evil.example',
                '/\\evil.example',
                'javascript:alert(1)',
            ]) {
                const body = new URLSearchParams({
                    user_name: 'abel',
                    user_password: 'abel',
                    sysparm_goto_url: goto,
                }).toString()
                expect(visitor(web).send('POST', '/login.do', body, form).headers['location']).toBe('/')
            }
        })
    },
)

documented('platform-administration/user-administration/t_CreateAUser', 'Procedure', () => {
    test('a user who was deactivated is signed out', () => {
        const instance = fakeInstance()
        const abel = visitor(createWeb(instance), 'abel')
        instance.store.update('sys_user', 'u_abel', { active: 'false' })
        expect(abel.get('/').status).toBe(302)
    })
})

documented('api-reference/rest-api-explorer/c_RESTAPI', 'REST API security', () => {
    test('REST without a sign-in answers 401 and asks for Basic', () => {
        const answer = visitor(web).get('/api/now/table/incident')
        expect(answer.status).toBe(401)
        expect(answer.headers['www-authenticate']).toMatch(/^Basic /)
        expect(JSON.parse(textOf(answer))).toEqual({
            error: { message: 'User Not Authenticated', detail: 'Required to provide Auth information' },
            status: 'failure',
        })
    })

    test('a wrong Basic password answers 401 even beside a good cookie', () => {
        expect(visitor(web, 'abel').get('/api/now/table/incident', basic('abel', 'x')).status).toBe(401)
    })

    test("a page is not told to open the browser's own sign-in dialog", () => {
        const answer = visitor(web).get('/api/now/table/incident', { 'x-usertoken': 'gone' })
        expect(answer.headers['www-authenticate']).toMatch(/^BasicCustom /)
    })
})

documented(
    'platform-security/instance-security-hardening-settings/anti-csrf-token',
    'Anti-CSRF token (instance security hardening)',
    () => {
        test('a session may not write over REST without its token', () => {
            const abel = visitor(web, 'abel')
            const post = (headers: Record<string, string>) =>
                abel.send('POST', '/api/now/table/incident', '{}', {
                    'content-type': 'application/json',
                    ...headers,
                }).status
            expect(post({})).toBe(401)
            expect(post({ 'x-usertoken': 'f'.repeat(72) })).toBe(401)
            expect(post({ 'x-usertoken': visitor(web, 'admin').token })).toBe(401)
            expect(post({ 'x-usertoken': abel.token })).toBe(201)
        })
    },
)
