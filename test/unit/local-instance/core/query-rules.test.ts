import type { Session } from '../../../../local/instance/contracts.ts'
import { documented } from '../documented.ts'
import { smallInstance } from './small-instance.ts'

function open() {
    const lab = smallInstance()
    const count = (who: Session, query = '', table = 'incident'): unknown =>
        lab.run(
            `var r = new GlideRecord('${table}'); r.addEncodedQuery('${query}'); r.query(); var a = new GlideAggregate('${table}'); a.addEncodedQuery('${query}'); a.setAggregateWorkflow(true); a.addAggregate('COUNT'); a.query(); a.next(); return [r.getRowCount(), Number(a.getAggregate('COUNT'))]`,
            who,
        )
    const query = (script: string, more: Readonly<Record<string, string>> = {}): void =>
        lab.rule({ action_insert: 'false', action_update: 'false', action_query: 'true', script, ...more })
    return { ...lab, count, query }
}

documented(
    'build-workflows/business-rules-classic/c_BusinessRules',
    'Default before-query business rule',
    () => {
        test('callers find only their own incidents, agents all', () => {
            const { incident, query, count, user } = open()
            const caller = user('caller')
            incident({ caller_id: caller.userId })
            incident({ opened_by: caller.userId })
            incident()
            query(
                "if (!gs.hasRole('itil')) { var u = gs.getUserID(); current.addQuery('caller_id', u).addOrCondition('opened_by', u) }",
            )
            expect(count(caller)).toEqual([2, 2])
            expect(count(user('agent', 'itil'))).toEqual([3, 3])
        })

        test('every alternative of a query is restricted, of scripts and of people', () => {
            const { incident, query, count, user, session, instance } = open()
            incident({ short_description: 'open', urgency: '1' })
            incident({ short_description: 'secret', urgency: '2' })
            query("current.addQuery('short_description', '!=', 'secret')", {
                condition: "!gs.hasRole('admin')",
            })
            const agent = user('agent', 'itil')
            expect(count(agent, 'urgency=1^NQurgency=2')).toEqual([1, 1])
            expect(count(session('admin'), 'urgency=1^NQurgency=2')).toEqual([2, 2])
            expect(instance.records.query(agent, 'incident', '', { limit: 9, offset: 0 }).total).toBe(1)
        })

        test("a rule's own queries of its table are not restricted again", () => {
            const { incident, query, count, user } = open()
            incident({ short_description: 'open' })
            incident({ short_description: 'secret' })
            query(
                "var n = new GlideRecord('incident'); n.query(); if (n.getRowCount() === 2) current.addQuery('short_description', 'open')",
            )
            expect(count(user('agent', 'itil'))).toEqual([1, 1])
        })
    },
)

documented('build-workflows/business-rules-classic/c_BusinessRules', 'When business rules run', () => {
    test('only rules of the queried table run, not those of tables that it refers to', () => {
        const { incident, query, count, session, instance } = open()
        const user = instance.store.insert('sys_user', { user_name: 'abel', name: 'Abel' })
        incident({ caller_id: user?.['sys_id'] ?? '' })
        query("current.addQuery('user_name', 'nobody at all')", { collection: 'sys_user' })
        expect(count(session('admin'), 'caller_id.name=Abel')).toEqual([1, 1])
        expect(count(session('admin'), '', 'sys_user')).toEqual([0, 0])
    })

    test('roles of a query rule, and rules that are for other operations', () => {
        const { incident, query, count, user, session } = open()
        incident()
        query("current.addQuery('short_description', 'none')", { role_conditions: 'itil' })
        query("current.addQuery('short_description', 'none')", { action_query: 'false' })
        expect(count(user('agent', 'itil'))).toEqual([0, 0])
        expect(count(user('other'))).toEqual([1, 1])
        expect(count(session('admin'))).toEqual([0, 0])
    })
})
