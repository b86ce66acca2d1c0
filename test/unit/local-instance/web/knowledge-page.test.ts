import { knowledgeLab } from '../core/knowledge-lab.ts'
import { documented } from '../documented.ts'
import { createWeb } from '../../../../local/instance/web/create-web.ts'
import { hashPassword } from '../../../../local/instance/core/security/password.ts'
import { textOf, visitor } from './browser-session.ts'

function open() {
    const lab = knowledgeLab()
    const web = createWeb(lab.instance)
    const person = (name: string) => {
        const { userId } = lab.user(name, 'itil')
        lab.store.update('sys_user', userId, { user_password: hashPassword(name) })
        return { userId, ...visitor(web, name) }
    }
    const inside = person('inside')
    lab.grant('can_read', lab.criteria({ user: inside.userId }))
    return { ...lab, inside, outside: person('outside'), web }
}

documented(
    'servicenow-platform/knowledge-management/knowledge-article-URL-parameters',
    'Knowledge article URL structure',
    () => {
        test('kb_view.do shows an article by its number or sys_id, its markup as text', () => {
            const { inside, article } = open()
            for (const query of ['sysparm_article=KB0000001', `sys_kb_id=${article}`]) {
                const answer = inside.get(`/kb_view.do?${query}`)
                expect(answer.status).toBe(200)
                expect(textOf(answer)).toContain('<h1>Reset your password</h1>')
                expect(textOf(answer)).toContain('Open the portal &#38; choose Reset.')
                expect(textOf(answer)).not.toContain('<script>alert')
            }
        })

        test('of two parameters the number decides', () => {
            const { inside, article } = open()
            expect(inside.get(`/kb_view.do?sysparm_article=KB9999999&sys_kb_id=${article}`).status).toBe(404)
        })

        test('who may not read it is told what somebody is told who asks for what does not exist', () => {
            const { outside, web } = open()
            const [hidden, missing] = ['KB0000001', 'KB9999999'].map((number) =>
                outside.get(`/kb_view.do?sysparm_article=${number}`),
            )
            expect([hidden?.status, missing?.status]).toEqual([404, 404])
            expect(textOf(hidden as never)).toBe(textOf(missing as never))
            expect(textOf(hidden as never)).not.toContain('Reset')
            expect(visitor(web).get('/kb_view.do?sysparm_article=KB0000001').status).toBe(302)
        })

        test('a parameter that is not known throws by name', () => {
            expect(textOf(open().inside.get('/kb_view.do?sysparm_language=fr'))).toContain(
                'the parameter sysparm_language of kb_view.do',
            )
        })
    },
)
