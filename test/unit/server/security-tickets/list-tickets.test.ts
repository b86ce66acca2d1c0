import { createTicketOfForm } from '../../../../src/server/security-tickets/create-ticket.ts'
import { exportCsv } from '../../../../src/server/security-tickets/export-csv.ts'
import { listTickets } from '../../../../src/server/security-tickets/list-tickets.ts'
import type { TicketList } from '../../../../src/server/security-tickets/security-tickets-view.ts'
import {
    actionId,
    improvementAction,
    parameters,
    ticketFormBody,
    SecurityLab,
} from '../../../fakes/security-lab.ts'

/** Tickets 1 and 3 are change requests, 2 is an incident. */
function three(): SecurityLab {
    const lab = new SecurityLab()
    for (const n of [1, 2, 3]) {
        lab.put(improvementAction(n))
        const made = createTicketOfForm(
            lab.deps(),
            ticketFormBody({
                action: actionId(n),
                name: `Ticket ${n}`,
                kind: n === 2 ? 'incident' : 'change_request',
                dueOn: n === 1 ? '2026-11-22' : '',
            }),
        )
        if (!made.ok) throw new Error(made.error.code)
        lab.platform.at += 1000
    }
    return lab
}

function list(lab: SecurityLab, given: Readonly<Record<string, string>> = {}): TicketList {
    const answer = listTickets(lab.deps(), parameters(given))
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.value
}

const names = (answer: TicketList): readonly string[] => answer.tickets.map(({ name }) => name)

test('newest first, by kind, state and words, each record as it stands now', () => {
    const lab = three()
    expect(names(list(lab))).toEqual(['Ticket 3', 'Ticket 2', 'Ticket 1'])
    expect(names(list(lab, { kind: 'incident' }))).toEqual(['Ticket 2'])
    lab.platform.at = Date.UTC(2026, 10, 23)
    expect(names(list(lab, { state: 'overdue' }))).toEqual(['Ticket 1'])
    lab.record(1).values['state'] = '3'
    expect(names(list(lab, { state: 'done' }))).toEqual(['Ticket 1'])
    expect(names(list(lab, { state: 'overdue' }))).toEqual([])
    lab.record(1).values['state'] = '-1'
    Object.assign(lab.record(1).values, { assigned_to: 'Beth Anglin', assignment_group: 'Network' })
    expect(list(lab, { text: 'beth network ticket' }).tickets[0]).toMatchObject({
        name: 'Ticket 1',
        state: { value: 'inProgress' },
        record: { assignedTo: 'Beth Anglin', assignmentGroup: 'Network', isOverdue: true },
    })
    expect(names(list(lab, { text: 'INC0000002' }))).toEqual(['Ticket 2'])
    expect(names(list(lab, { text: 'action 3' }))).toEqual(['Ticket 3'])
    expect(list(lab, { offset: '1', limit: '1' })).toMatchObject({ total: 3, offset: 1, limit: 1 })
})

test('a deleted record is said, under all states', () => {
    const lab = three()
    lab.memory.records.clear()
    expect(names(list(lab))).toEqual([])
    expect(list(lab, { state: 'all' }).tickets[0]).toMatchObject({
        state: { value: 'deleted' },
        record: null,
        may: [],
        remark: 'Its record was deleted on this instance.',
    })
})

test('what the score says of a ticket stands beside it', () => {
    const lab = three()
    const remark = (): string | undefined => list(lab, { text: 'Ticket 1' }).tickets[0]?.remark
    expect(remark()).toBe('')
    lab.change(1, { score: 10, doneSince: Date.UTC(2026, 10, 23) })
    expect(remark()).toBe('Secure Score shows this action as completed since 2026-11-23.')
    lab.change(1, { score: 2, doneSince: null, lostAt: Date.UTC(2026, 10, 24) })
    expect(remark()).toBe('Points of this action were lost again on 2026-11-24.')
    lab.change(1, { goneAt: Date.UTC(2026, 10, 25) })
    expect(remark()).toBe('Microsoft no longer lists this improvement action since 2026-11-25.')
    lab.change(1, { goneAt: null, lostAt: null, isDeprecated: true })
    expect(remark()).toBe('Microsoft has deprecated this improvement action.')
})

test.each([
    ['kind', 'problem'],
    ['state', 'closed'],
    ['limit', 'all'],
    ['text', 'x'.repeat(101)],
])('%s=%s is refused by name', (name, value) => {
    const answer = listTickets(new SecurityLab().deps(), parameters({ [name]: value }))
    expect(answer.ok ? '' : answer.error.field).toBe(name)
})

test('the export has what the filter has, and nothing that a spreadsheet runs', () => {
    const lab = three()
    const formula = '=HYPERLINK("https://evil.example")'
    lab.change(3, { title: formula })
    Object.assign(lab.record(3).values, { assigned_to: 'beth@contoso.com' })
    const answer = exportCsv(lab.deps(), parameters({ list: 'tickets', kind: 'change_request' }))
    if (!answer.ok) throw new Error(answer.error.code)
    expect(answer.value.fileName).toBe('security-tickets-2026-11-21.csv')
    const lines = answer.value.csv.split('\r\n')
    expect(lines).toHaveLength(4)
    expect(lines[0]).toMatch(/^\ufeffNumber,Kind,Name,State,/)
    expect(lines[1]).toContain(`"'=HYPERLINK(""https://evil.example"")"`)
    expect(answer.value.csv).not.toContain('@')
    expect(lines[2]).toContain('Ticket 1,Open,New,No,2026-11-22,')
})

test('the export of actions takes their filter, and any other list is refused', () => {
    const lab = three()
    const answer = exportCsv(lab.deps(), parameters({ list: 'actions', text: 'action 2', limit: '1' }))
    expect(answer.ok && answer.value.csv.split('\r\n')[1]).toBe(
        'Action 2,Identity,Microsoft Entra ID,To address,10,0,10,Low,Low,,2,control_2,Contoso',
    )
    for (const which of ['', 'users']) {
        const refused = exportCsv(lab.deps(), parameters({ list: which }))
        expect(refused.ok ? '' : refused.error.field).toBe('list')
    }
    const filtered = exportCsv(lab.deps(), parameters({ list: 'actions', status: 'x' }))
    expect(filtered.ok).toBe(false)
})
