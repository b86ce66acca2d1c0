import { smallInstance } from './small-instance.ts'

/** Three problems and three users on 2 March 2026, 10:00 in UTC, a Monday; what tests of queries do with them. */
export function queryLab() {
    const lab = smallInstance()
    const { instance, session } = lab
    const { store } = instance
    const id = (row: Readonly<Record<string, string>> | undefined): string => row?.['sys_id'] ?? ''
    const don = id(store.insert('sys_user', { user_name: 'don', name: 'Don Goodliffe', title: 'Lead' }))
    const abel = id(store.insert('sys_user', { user_name: 'abel', name: 'Abel Tuter', manager: don }))
    const cai = id(store.insert('sys_user', { user_name: 'cai', name: 'Cai', manager: abel }))
    const add = (short_description: string, values: Readonly<Record<string, string>>): void =>
        void store.insert('problem', { short_description, ...values })
    add('a', {
        assigned_to: don,
        opened_by: don,
        impact: '1',
        urgency: '2',
        priority: '1',
        active: 'true',
        opened_at: '2026-03-02 09:00:00',
        closed_at: '2026-03-05 01:00:00',
        correlation_id: 'X-1',
    })
    add('b', {
        assigned_to: abel,
        opened_by: don,
        impact: '2',
        urgency: '2',
        priority: '3',
        active: 'false',
        opened_at: '2026-03-01 23:59:59',
        closed_at: '2026-03-02 00:00:01',
        correlation_id: 'x-2',
    })
    add('c', { impact: '', urgency: '3', priority: '10', active: 'true', opened_at: '', description: 'c' })

    /** The short descriptions of what is found, as one word. */
    const find = (query: string, who = session('admin')): string =>
        instance.records
            .query(who, 'problem', query, { limit: 100, offset: 0 })
            .rows.map(({ row }) => row['short_description'])
            .join('')
    const west = { ...session('admin'), timeZone: 'America/Los_Angeles' }
    const finds = ([query, expected]: readonly [string, string]): void =>
        expect([query, find(query)]).toEqual([query, expected])
    return { ...lab, store, id, don, abel, cai, add, find, finds, west }
}
