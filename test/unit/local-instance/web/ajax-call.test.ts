import { createWeb } from '../../../../local/instance/web/create-web.ts'
import { documented } from '../documented.ts'
import { textOf, visitor, type Visitor } from './browser-session.ts'
import { smallWeb } from './small-web.ts'

const PAGE = 'api-reference/c_GlideAjaxAPI'

/** An instance with one script include that clients may call; its functions are `members`. */
function open(members = "hello: function () { return 'Hello ' + this.getParameter('sysparm_who') }") {
    const small = smallWeb()
    const logged: string[] = []
    const web = createWeb(small.instance, { log: (_level, line) => void logged.push(line) })
    small.row('sys_script_include', {
        name: 'Greeter',
        api_name: 'global.Greeter',
        sys_scope: 'global',
        active: 'true',
        client_callable: 'true',
        script: `var Greeter = Class.create(); Greeter.prototype = Object.extendsObject(AbstractAjaxProcessor, { ${members}, type: 'Greeter' });`,
    })
    return {
        ...small,
        logged,
        person: (name: string, ...roles: readonly string[]): Visitor => {
            small.browser(name, ...roles)
            return visitor(web, name)
        },
        nobody: visitor(web),
    }
}
const asked = { sysparm_processor: 'Greeter', sysparm_name: 'hello', sysparm_who: 'Bob' }
const FORM = { 'content-type': 'application/x-www-form-urlencoded' }
const body = new URLSearchParams(asked).toString()

documented(
    PAGE,
    'GlideAjax - getXMLAnswer(Function callback, Object additionalParam, Object responseParam)',
    () => {
        test('the answer stands in XML', () => {
            const { person } = open()
            const answer = person('admin').submit('/xmlhttp.do', asked)
            expect([answer.status, answer.headers['content-type']]).toEqual([200, 'text/xml;charset=UTF-8'])
            expect(textOf(answer)).toContain('answer="Hello Bob"')
        })
        test('a script include that is not there, or not for clients, is named', () => {
            const { person, row } = open()
            row('sys_script_include', {
                name: 'Inner',
                api_name: 'global.Inner',
                sys_scope: 'global',
                active: 'true',
                client_callable: 'false',
                script: 'var Inner = { go: function () { return 1 } }',
            })
            const ask = (name: string) =>
                person('admin').submit('/xmlhttp.do', { ...asked, sysparm_processor: name })
            expect([ask('NoSuch').status, ask('Inner').status]).toEqual([404, 404])
            expect(textOf(ask('Inner'))).toContain('global.Inner is not Glide AJAX enabled')
        })
    },
)

documented(
    'platform-security/instance-security-hardening-settings/sc-csrf-strict-validation',
    'Prevent Users From Accepting Warning To Bypass CSRF Validation [Updated in Security Center 1.3 and 1.5]',
    () => {
        test('without a session nothing runs', () => {
            const { nobody, instance } = open("hello: function () { new GlideRecord('incident').insert() }")
            const answer = nobody.send('POST', '/xmlhttp.do', body, FORM)
            expect([answer.status, textOf(answer)]).toEqual([401, ''])
            expect(instance.store.query('incident')).toHaveLength(0)
        })
        test("a session without its token, with another's, or with a made-up one is none", () => {
            const { person, instance } = open("hello: function () { new GlideRecord('incident').insert() }")
            const [admin, other] = [person('admin'), person('other')]
            const status = (token?: string) =>
                admin.send('POST', '/xmlhttp.do', body, token ? { ...FORM, 'x-usertoken': token } : FORM)
                    .status
            expect([status(), status(other.token), status('x'.repeat(72))]).toEqual([401, 401, 401])
            expect(instance.store.query('incident')).toHaveLength(0)
            expect(status(admin.token)).toBe(200)
        })
    },
)

documented(
    'platform-security/access-control/acl-rule-types',
    'Client-callable script include ACL rules',
    () => {
        test('who fails the access control of the script include gets no answer', () => {
            const { person, row } = open()
            const acl = row('sys_security_acl', {
                name: 'Greeter',
                type: 'client_callable_script_include',
                operation: 'execute',
                active: 'true',
                admin_overrides: 'true',
            })
            const role = row('sys_user_role', { name: 'x_greeter' })
            row('sys_security_acl_role', { sys_security_acl: acl, sys_user_role: role })
            const refused = person('abel').submit('/xmlhttp.do', asked)
            expect([refused.status, textOf(refused)]).toEqual([
                403,
                'Access to Script Include global.Greeter is denied',
            ])
            expect(person('bea', 'x_greeter').submit('/xmlhttp.do', asked).status).toBe(200)
            expect(person('admin').submit('/xmlhttp.do', asked).status).toBe(200)
        })
    },
)

documented('api-reference/scripts/p_AJAX', 'GlideAjax', () => {
    test('a script that fails answers an id; what it said is in the log only', () => {
        const { person, logged } = open("hello: function () { throw new Error('password hunter2') }")
        const answer = person('admin').submit('/xmlhttp.do', asked)
        const [, id = 'none'] = /^The script failed\. Error id: (\w{16})$/.exec(textOf(answer)) ?? []
        expect(answer.status).toBe(500)
        expect(textOf(answer)).not.toMatch(/hunter2|at |\.ts/)
        expect(logged).toEqual([`[${id}] xmlhttp.do Greeter: password hunter2`])
    })
    test('what this instance lacks is said by name', () => {
        const { person } = open('hello: function () { return new GlideSchedule() }')
        const answer = person('admin').submit('/xmlhttp.do', asked)
        expect([answer.status, textOf(answer)]).toEqual([
            500,
            expect.stringContaining('local instance: GlideSchedule is not implemented'),
        ])
    })
})
