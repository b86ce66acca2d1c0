import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { DemoRow } from './demo-rows.ts'

interface KnowledgeFile {
    readonly criteria: readonly {
        readonly sys_id: string
        readonly name: string
        readonly roleName?: string
        readonly group?: string
    }[]
    readonly group: {
        readonly sys_id: string
        readonly name: string
        readonly members: readonly { readonly sys_id: string; readonly user: string }[]
    }
    readonly bases: readonly {
        readonly sys_id: string
        readonly title: string
        readonly canRead: { readonly sys_id: string; readonly criteria: string }
    }[]
    readonly articles: readonly {
        readonly sys_id: string
        readonly number: string
        readonly base: string
        readonly title: string
        readonly text: string
        readonly state?: string
        readonly validTo?: string
    }[]
}

/** The knowledge of the demo: what the service desk may read, and what only one team may. */
export function demoKnowledge(
    roleId: (name: string) => string,
    userId: (userName: string) => string,
): readonly DemoRow[] {
    const file = JSON.parse(
        readFileSync(join(process.cwd(), 'local/instance/demo/knowledge.json'), 'utf8'),
    ) as KnowledgeFile
    const { members, ...group } = file.group
    const baseId = (title: string): string => file.bases.find((base) => base.title === title)?.sys_id ?? ''
    return [
        { table: 'sys_user_group', values: { ...group, active: 'true' } },
        ...members.map(({ sys_id, user }) => ({
            table: 'sys_user_grmember',
            values: { sys_id, group: group.sys_id, user: userId(user) },
        })),
        ...file.criteria.map(({ sys_id, name, roleName, group: of = '' }) => ({
            table: 'user_criteria',
            values: { sys_id, name, group: of, role: roleName ? roleId(roleName) : '', active: 'true' },
        })),
        ...file.bases.flatMap(({ sys_id, title, canRead }): readonly DemoRow[] => [
            { table: 'kb_knowledge_base', values: { sys_id, title, active: 'true' } },
            {
                table: 'kb_uc_can_read_mtom',
                values: {
                    sys_id: canRead.sys_id,
                    kb_knowledge_base: sys_id,
                    user_criteria: canRead.criteria,
                },
            },
        ]),
        ...file.articles.map(({ sys_id, number, base, title, text, state, validTo }) => ({
            table: 'kb_knowledge',
            values: {
                sys_id,
                number,
                short_description: title,
                text,
                kb_knowledge_base: baseId(base),
                workflow_state: state ?? 'published',
                valid_to: validTo ?? '2100-01-01',
                article_type: 'text',
                active: 'true',
                latest: 'true',
            },
        })),
    ]
}
