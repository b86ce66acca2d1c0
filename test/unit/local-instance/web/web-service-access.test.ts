import { documented } from '../documented.ts'
import { basic, textOf, visitor } from './browser-session.ts'
import { FORM } from './oauth-lab.ts'
import { restClient } from './rest-client.ts'
import { createWeb } from '../../../../local/instance/web/create-web.ts'

const lab = restClient()
const { instance, person, session } = lab
const { store } = instance
const web = createWeb(instance)
const caller = visitor(web)
const INCIDENTS = '/api/now/table/incident'
const login = (user: string) =>
    caller.send('POST', '/login.do', `user_name=${user}&user_password=admin`, FORM)
const fields = (user: string, values: Readonly<Record<string, string>>) =>
    store.update('sys_user', session(user).userId, values)
/** A browser that is signed in with the password `admin`. */
const signedIn = (user: string) => {
    const cookie = String(login(user).headers['set-cookie']).split(';')[0] ?? ''
    return { get: (url: string) => visitor(web).get(url, { cookie }) }
}

documented(
    'platform-administration/user-administration/c_NonInteractiveSessions',
    'Non-interactive sessions',
    () => {
        const robot = person('robot', ['itil'])
        fields('robot', { web_service_access_only: 'true' })

        test('a non-interactive user signs in to REST', () => {
            expect(caller.get(INCIDENTS, robot).status).toBe(200)
        })

        test('a non-interactive user does not sign in to pages, and is told no more than with a wrong password', () => {
            const answer = login('robot')
            expect([answer.status, answer.headers['set-cookie']]).toEqual([401, undefined])
            expect(textOf(answer)).toContain('User name or password invalid')
        })

        test("neither through the command line's way in", () => {
            const answer = caller.send(
                'POST',
                '/angular.do?sysparm_type=view_form.login',
                'user_name=robot&user_password=admin',
                FORM,
            )
            expect(answer.headers['set-cookie']).toBeUndefined()
            expect(textOf(answer)).toContain('User name or password invalid')
        })

        test('an interactive user does both', () => {
            const ada = person('ada', ['itil'])
            expect(signedIn('ada').get('/incident_list.do').status).toBe(200)
            expect(caller.get(INCIDENTS, ada).status).toBe(200)
        })
    },
)

documented(
    'platform-administration/user-administration/c_NonInteractiveSessions',
    'Create a non-interactive user for web services',
    () => {
        test('a user who becomes non-interactive loses the open sessions', () => {
            person('bea', ['itil'])
            const browser = signedIn('bea')
            expect(browser.get('/incident_list.do').status).toBe(200)
            fields('bea', { web_service_access_only: 'true' })
            expect(browser.get('/incident_list.do').status).toBe(302)
        })
    },
)

documented(
    'platform-administration/user-administration/c_NonInteractiveSessions',
    'Make a non-interactive user record interactive',
    () => {
        test('without the flag the user signs in to pages', () => {
            person('cleo', ['itil'])
            fields('cleo', { web_service_access_only: 'true' })
            expect(login('cleo').status).toBe(401)
            fields('cleo', { web_service_access_only: 'false' })
            expect(login('cleo').status).toBe(302)
        })
    },
)

documented('platform-administration/user-administration/t_CreateAUser', 'Create a user', () => {
    test.each([
        ['machine', 'true'],
        ['human', 'false'],
        ['ai', 'false'],
        ['', 'false'],
    ])('identity type "%s": web service access only is %s', (identityType, expected) => {
        const id = lab.run<string>(
            `var gr = new GlideRecord('sys_user'); gr.user_name = 'made.${identityType}'; gr.identity_type = '${identityType}'; return gr.insert() + ''`,
        )
        expect(store.get('sys_user', id)?.['web_service_access_only']).toBe(expected)
    })
})

documented('platform-administration/user-administration/c_ManageUserSessions', 'Lock out a user', () => {
    test('a locked out user signs in nowhere, and loses the open sessions', () => {
        const dan = person('dan', ['itil'])
        const browser = signedIn('dan')
        fields('dan', { locked_out: 'true' })
        expect(browser.get('/incident_list.do').status).toBe(302)
        expect(login('dan').status).toBe(401)
        expect(caller.get(INCIDENTS, dan).status).toBe(401)
    })
})

documented('platform-administration/user-administration/c_ManageUserSessions', 'Mark a user inactive', () => {
    test('an inactive user signs in nowhere, and loses the open sessions', () => {
        const eli = person('eli', ['itil'])
        const browser = signedIn('eli')
        fields('eli', { active: 'false' })
        expect(browser.get('/incident_list.do').status).toBe(302)
        expect(login('eli').status).toBe(401)
        expect(caller.get(INCIDENTS, eli).status).toBe(401)
        expect(caller.get(INCIDENTS, basic('admin')).status).toBe(200)
    })
})
