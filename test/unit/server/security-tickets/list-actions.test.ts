import { listActions } from '../../../../src/server/security-tickets/list-actions.ts'
import { createTicketOfForm } from '../../../../src/server/security-tickets/create-ticket.ts'
import type { ActionList } from '../../../../src/server/security-tickets/security-tickets-view.ts'
import { tenant } from '../../../fakes/memory-platform.ts'
import {
    actionId,
    improvementAction,
    parameters,
    ticketFormBody,
    SecurityLab,
} from '../../../fakes/security-lab.ts'

function list(lab: SecurityLab, given: Readonly<Record<string, string>> = {}): ActionList {
    const answer = listActions(lab.deps(), parameters(given))
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.value
}

const titles = (answer: ActionList): readonly string[] => answer.actions.map(({ title }) => title)

test('what is to do stands first, the most gain for the effort before all', () => {
    const lab = new SecurityLab()
    lab.put(improvementAction(1, { maxScore: 9, implementationCost: 'High', userImpact: 'High' }))
    lab.put(improvementAction(2, { maxScore: 8, implementationCost: 'low', userImpact: 'Low' }))
    lab.put(improvementAction(3, { maxScore: 10, score: 10 }))
    lab.put(improvementAction(4, { maxScore: 8, implementationCost: '', userImpact: 'who knows' }))
    lab.put(improvementAction(5, { maxScore: 50, score: null }))
    expect(titles(list(lab))).toEqual(['Action 2', 'Action 4', 'Action 1'])
    expect(titles(list(lab, { status: 'all' }))).toEqual([
        'Action 2',
        'Action 4',
        'Action 1',
        'Action 3',
        'Action 5',
    ])
    expect(titles(list(lab, { status: 'completed' }))).toEqual(['Action 3'])
    expect(titles(list(lab, { status: 'not-scored' }))).toEqual(['Action 5'])
})

test('two that weigh the same stand in the order of Microsoft, so that pages do not repeat', () => {
    const lab = new SecurityLab()
    for (let n = 1; n <= 120; n += 1) lab.put(improvementAction(n, { rank: n % 2 === 0 ? null : 120 - n }))
    const first = list(lab)
    const second = list(lab, { offset: '50' })
    const third = list(lab, { offset: '100', limit: '50' })
    expect([first.total, first.actions.length, second.actions.length, third.actions.length]).toEqual([
        120, 50, 50, 20,
    ])
    expect(new Set([...titles(first), ...titles(second), ...titles(third)]).size).toBe(120)
    expect(titles(first)[0]).toBe('Action 119')
})

test('filters by category, cost, impact, threat, tenant and words, whatever the case of Microsoft', () => {
    const lab = new SecurityLab()
    const other = 'b'.repeat(32)
    lab.platform.tenantRows.set(other, tenant({ sysId: other, name: 'Fabrikam' }))
    lab.put(
        improvementAction(1, {
            category: 'Device',
            threats: ['accountBreach'],
            implementationCost: 'MODERATE',
        }),
    )
    lab.put(
        improvementAction(2, {
            category: 'devices',
            threats: ['Account Breach'],
            implementationCost: 'Medium',
        }),
    )
    lab.put(improvementAction(3, { title: 'Block legacy authentication', service: 'Exchange Online' }))
    lab.put(improvementAction(4, { tenantId: other, userImpact: 'Enormous' }))
    const of = (given: Readonly<Record<string, string>>): readonly string[] => titles(list(lab, given))
    expect(of({ category: 'devices' })).toEqual(['Action 1', 'Action 2'])
    expect(of({ cost: 'moderate' })).toEqual(['Action 1', 'Action 2'])
    expect(of({ threat: 'accountbreach' })).toEqual(['Action 1', 'Action 2'])
    expect(of({ impact: 'enormous' })).toEqual(['Action 4'])
    expect(of({ tenant: other })).toEqual(['Action 4'])
    expect(of({ text: 'LEGACY exchange' })).toEqual(['Block legacy authentication'])
    expect(of({ text: 'account breach' })).toEqual(['Action 1', 'Action 2'])
    expect(of({ text: 'nowhere' })).toEqual([])
    const all = list(lab)
    expect(all.costs).toEqual([
        { value: 'low', label: 'Low' },
        { value: 'moderate', label: 'Moderate' },
    ])
    expect(all.impacts).toEqual([
        { value: 'low', label: 'Low' },
        { value: 'enormous', label: 'Enormous' },
    ])
    expect(all.threats).toEqual([{ value: 'accountbreach', label: 'Account breach' }])
    expect(all.categories.map(({ value }) => value)).toEqual(['identity', 'devices'])
    expect(all.tenants.map(({ label }) => label)).toEqual(['Contoso', 'Fabrikam'])
})

test.each([
    ['status', 'nonsense'],
    ['category', 'Identity'],
    ['sort', 'score'],
    ['tenant', 'x'],
    ['offset', '-1'],
    ['limit', '101'],
    ['text', 'a b c d e f g h i'],
    ['cost', 'x'.repeat(101)],
])('%s=%s is refused by name, not ignored', (name, value) => {
    const answer = listActions(new SecurityLab().deps(), parameters({ [name]: value }))
    expect(answer.ok ? '' : answer.error.field).toBe(name)
})

test('an action shows its open ticket, and none once that is closed', () => {
    const lab = new SecurityLab()
    lab.put(improvementAction(1))
    expect(createTicketOfForm(lab.deps(), ticketFormBody()).ok).toBe(true)
    expect(list(lab).actions[0]?.ticket?.number).toBe('CHG0000001')
    lab.record().values['state'] = '3'
    expect(list(lab).actions[0]?.ticket).toBeNull()
})

test('what was renamed is listed by its new name alone; what is gone stays to be found', () => {
    const lab = new SecurityLab()
    lab.put(improvementAction(1, { goneAt: 5, successor: actionId(2) }))
    lab.put(improvementAction(2))
    lab.put(improvementAction(3, { goneAt: 5 }))
    expect(titles(list(lab, { status: 'all' }))).toEqual(['Action 2', 'Action 3'])
    expect(titles(list(lab, { status: 'gone' }))).toEqual(['Action 3'])
})
