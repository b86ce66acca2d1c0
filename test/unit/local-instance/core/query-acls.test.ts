import { documented } from '../documented.ts'
import { accessLab } from './access-lab.ts'

const PAGE = 'platform-security/access-control/query-acl-rule'
const WINDOW = { limit: 9, offset: 0 }

function open() {
    const lab = accessLab()
    const { instance, security, user } = lab
    const agent = user('agent', 'itil')
    return {
        ...lab,
        agent,
        may: (kind: 'match' | 'range', column = 'priority'): boolean =>
            security.canQuery(agent, 'incident', column, kind),
        /** How many incidents an agent finds, or why the query is refused. */
        find(query: string): number | string {
            try {
                return instance.records.query(agent, 'incident', query, WINDOW).total
            } catch (error) {
                return (error as Error).name
            }
        },
    }
}

documented(PAGE, 'Query ACL behavior', () => {
    test('without query rules, read access to the column decides', () => {
        const { acl, may } = open()
        expect([may('match'), may('range')]).toEqual([true, true])
        acl({ name: 'incident.priority' }, 'user_admin')
        expect([may('match'), may('range')]).toEqual([false, false])
        expect(may('range', 'state')).toBe(true)
    })

    test('a query rule overrides that: it may allow what cannot be read, and forbid what can', () => {
        const { acl, may } = open()
        acl({ name: 'incident.priority' }, 'user_admin')
        acl({ name: 'incident.priority', operation: 'query_match' }, 'itil')
        acl({ name: 'incident.state', operation: 'query_range' }, 'user_admin')
        expect([may('match'), may('range')]).toEqual([true, false])
        expect([may('match', 'state'), may('range', 'state')]).toEqual([true, false])
    })

    test.each([
        ['priority=1', true, false],
        ['priority!=2', true, false],
        ['priorityIN1,2', true, false],
        ['priorityNOT IN3', true, false],
        ['prioritySAMEASpriority', true, false],
        ['priorityANYTHING', true, false],
        ['priorityISNOTEMPTY', true, false],
        ['priority<2', false, true],
        ['priority>=1', false, true],
        ['priorityBETWEEN1@2', false, true],
        ['priorityLIKE1', false, true],
        ['prioritySTARTSWITH1', false, true],
        ['ORDERBYpriority', false, true],
        ['ORDERBYDESCpriority', false, true],
        ['state=1^ORpriority=1^NQstate=9', true, false],
    ])('%s is a match query: %p, a range query: %p', (query, isMatch, isRange) => {
        for (const [kind, concerned] of [
            ['query_match', isMatch],
            ['query_range', isRange],
        ] as const) {
            const { acl, find } = open()
            expect(typeof find(query)).toBe('number')
            acl({ name: 'incident.priority', operation: kind }, 'user_admin')
            expect(find(query)).toEqual(concerned ? 'QueryDenied' : expect.any(Number))
        }
    })

    test('deny-unless, names with wildcards and rules of the whole table count too', () => {
        const { acl, may, find } = open()
        acl({ name: '*.priority', operation: 'query_range' }, 'user_admin')
        expect([may('match'), may('range')]).toEqual([true, false])
        acl({ name: 'task.impact', operation: 'query_match', decision_type: 'deny' }, 'user_admin')
        expect([may('match', 'impact'), may('range', 'impact')]).toEqual([false, true])
        acl({ operation: 'query_match' }, 'user_admin')
        expect(find('state=1')).toBe('QueryDenied')
    })

    test('a script is asked without a record; one that needs a record, or a data condition, allows nothing', () => {
        const { acl, may } = open()
        acl({ name: 'incident.priority', operation: 'query_range', script: "answer = gs.hasRole('itil')" })
        acl({ name: 'incident.state', operation: 'query_range', script: 'answer = current.active == true' })
        acl({ name: 'incident.impact', operation: 'query_range', condition: 'active=true' }, 'itil')
        expect([may('range'), may('range', 'state'), may('range', 'impact')]).toEqual([true, false, false])
    })

    test('on the way of a dot-walk every reference and the last column must be open', () => {
        const { acl, find, store } = open()
        const caller = store.insert('sys_user', { user_name: 'abel', name: 'Abel' })?.['sys_id'] ?? ''
        store.insert('incident', { caller_id: caller })
        expect(find('caller_id.name=Abel')).toBe(1)
        acl({ name: 'sys_user.name', operation: 'query_match' }, 'user_admin')
        expect(find('caller_id.name=Abel')).toBe('QueryDenied')
        expect(find('caller_id.user_name=abel')).toBe(1)
        acl({ name: 'incident.caller_id', operation: 'query_match' }, 'user_admin')
        expect(find('caller_id.user_name=abel')).toBe('QueryDenied')
    })

    test('an administrator may ask everything, unless a rule says otherwise', () => {
        const { acl, security, session } = open()
        const admin = session('admin')
        acl({ name: 'incident.priority', operation: 'query_range' }, 'user_admin')
        expect(security.canQuery(admin, 'incident', 'priority', 'range')).toBe(true)
        acl({ name: 'incident.state', operation: 'query_range' }, 'nobody')
        expect(security.canQuery(admin, 'incident', 'state', 'range')).toBe(false)
    })
})

documented('sdk:guides/security-guide', 'Query ACLs', () => {
    test('a deny-unless range rule on a salary: exact values may be asked, bounds not', () => {
        const { acl, find } = open()
        acl({ name: 'incident.priority', operation: 'query_range', decision_type: 'deny' }, 'user_admin')
        expect(find('priority=1')).toBe(1)
        expect(find('priority>0')).toBe('QueryDenied')
    })
})

documented(PAGE, 'What is a query ACL', () => {
    test('a table that may not be read answers nothing at all, whatever is asked', () => {
        const { bare, find } = open()
        bare('incident', 'task')
        expect(find('priority>0')).toBe(0)
    })
})
