import { smallInstance } from './small-instance.ts'

type Values = Readonly<Record<string, string>>
type Right = 'can_read' | 'cannot_read' | 'can_contribute' | 'cannot_contribute'

/** A knowledge base with one published article, and what tests of its access do with them. */
export function knowledgeLab(property: Values = {}) {
    const lab = smallInstance()
    const { store } = lab.instance
    const insert = (table: string, values: Values): string => store.insert(table, values)?.['sys_id'] ?? ''
    for (const [name, value] of Object.entries(property))
        insert('sys_properties', { name: `glide.knowman.${name}`, value })
    const base = insert('kb_knowledge_base', { title: 'IT', active: 'true' })
    const article = insert('kb_knowledge', {
        number: 'KB0000001',
        short_description: 'Reset your password',
        text: '<p>Open the <b>portal</b> &amp; choose <i>Reset</i>.</p><script>alert(1)</script>',
        kb_knowledge_base: base,
        workflow_state: 'published',
        active: 'true',
        valid_to: '2100-01-01',
    })
    const roleId = (name: string): string => store.query('sys_user_role', `name=${name}`)[0]?.['sys_id'] ?? ''
    return {
        ...lab,
        store,
        base,
        article,
        insert,
        roleId,
        /** User criteria by what they ask; answers the sys_id. */
        criteria: (values: Values): string =>
            insert('user_criteria', { name: 'criteria', active: 'true', ...values }),
        grant(right: Right, criteria: string): void {
            insert(`kb_uc_${right}_mtom`, { kb_knowledge_base: base, user_criteria: criteria })
        },
        change: (values: Values): void => void store.update('kb_knowledge', article, values),
        changeBase: (values: Values): void => void store.update('kb_knowledge_base', base, values),
        /** May this user open the article? */
        reads: (userName: string): boolean =>
            lab.instance.knowledge.article(lab.session(userName), { number: 'KB0000001', sysId: '' }) !==
            undefined,
    }
}
