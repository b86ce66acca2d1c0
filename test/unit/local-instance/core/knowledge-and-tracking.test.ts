import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

const insert = (small: ReturnType<typeof smallInstance>, table: string, values: Record<string, string>) => {
    const outcome = small.instance.records.insert(small.session('admin'), table, values)
    if (outcome.kind !== 'done') throw new Error(`${table}: ${outcome.kind}`)
    return small.instance.store.get(table, outcome.sysId) ?? {}
}

documented('servicenow-platform/knowledge-management/create-knowledge-article', 'Procedure', () => {
    test('an article has a number of its own and its author, and is a draft', () => {
        const small = smallInstance()
        const owner = small.session('admin').userId
        const base = insert(small, 'kb_knowledge_base', { title: 'IT', owner })
        const article = { short_description: 'Mail', kb_knowledge_base: base['sys_id'] ?? '' }
        const [one, other] = [insert(small, 'kb_knowledge', article), insert(small, 'kb_knowledge', article)]
        expect(one).toMatchObject({ author: owner, workflow_state: 'draft', active: 'true', latest: 'true' })
        expect(one['number']).toMatch(/^KB\d{7}$/)
        expect(other['number']).not.toBe(one['number'])
    })
})

documented(
    'it-service-management/service-level-management/r_InstalledWithServiceLevelMgmt',
    'Tables installed with Service Level Management',
    () => {
        test("without SLA definitions no task has an SLA; a task's own go with it", () => {
            const small = smallInstance()
            const task = small.incident()
            const { store, records } = small.instance
            expect(store.query('task_sla')).toEqual([])
            const sla = insert(small, 'task_sla', { task })
            expect(sla).toMatchObject({ stage: 'in_progress', active: 'true' })
            expect(records.delete(small.session('admin'), 'incident', task).kind).toBe('done')
            expect(store.query('task_sla')).toEqual([])
        })

        test('definitions are no table of this instance: packages hear that theirs never act', () => {
            const { instance } = smallInstance()
            expect(instance.dictionary.table('contract_sla')).toBeUndefined()
        })
    },
)
