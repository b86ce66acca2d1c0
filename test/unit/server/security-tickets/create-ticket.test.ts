import { createTicketOfForm } from '../../../../src/server/security-tickets/create-ticket.ts'
import { readAction } from '../../../../src/server/security-tickets/read-action.ts'
import { readForm } from '../../../../src/server/security-tickets/read-form.ts'
import { DEFAULT_TICKET_SETTINGS } from '../../../../src/server/security-tickets/ticket-settings.ts'
import type { TicketOutcome } from '../../../../src/server/security-tickets/security-tickets-view.ts'
import { Crash, DAY } from '../../../fakes/memory-platform.ts'
import { actionId, improvementAction, ticketFormBody, SecurityLab } from '../../../fakes/security-lab.ts'

function lab(): SecurityLab {
    const made = new SecurityLab()
    made.put(improvementAction(1, { title: 'Turn on multifactor authentication' }))
    return made
}

function create(given: SecurityLab, changes: Parameters<typeof ticketFormBody>[0] = {}): TicketOutcome {
    const answer = createTicketOfForm(given.deps(), ticketFormBody(changes))
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.value
}

const refusal = (given: SecurityLab, changes: Parameters<typeof ticketFormBody>[0]) => {
    const answer = createTicketOfForm(given.deps(), ticketFormBody(changes))
    return answer.ok ? undefined : answer.error
}

const form = (given: SecurityLab) => {
    const answer = readAction(given.deps(), actionId(1))
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.value.form
}

test('a change request carries the type label, who started it, priority and due date', () => {
    const made = lab()
    const { isNew, ticket } = create(made)
    expect(isNew).toBe(true)
    expect(ticket).toMatchObject({
        kind: { value: 'change_request' },
        state: { value: 'open', label: 'Open' },
        startedBy: 'Sam Security',
        record: { number: 'CHG0000001', state: { value: '-5', label: 'New' }, isOverdue: false },
        action: { title: 'Turn on multifactor authentication', status: { value: 'to-address' } },
    })
    expect(made.record().values).toMatchObject({
        short_description:
            'Microsoft 365 Security and Configuration Change Request: Turn on multifactor authentication',
        priority: '2',
        type: 'normal',
        due_date: '2026-12-01 12:00:00',
    })
})

test('the same form sent twice makes one ticket', () => {
    const made = lab()
    const first = create(made)
    const second = create(made)
    expect([second.isNew, second.ticket.sysId]).toEqual([false, first.ticket.sysId])
    expect(made.memory.records.size).toBe(1)
})

test('an open ticket is shown first, also when the form was opened before it', () => {
    const made = lab()
    const first = create(made)
    expect(form(made).proposal.ordinal).toBe(2)
    const second = create(made, { ordinal: 2, name: 'Something else' })
    expect([second.isNew, second.ticket.sysId]).toEqual([false, first.ticket.sysId])
    const another = create(made, { ordinal: 2, another: true, name: 'Something else' })
    expect([another.isNew, another.ticket.name]).toEqual([true, 'Something else'])
})

test('after the record is closed the next form makes a new one', () => {
    const made = lab()
    create(made)
    made.record().values['state'] = '3'
    expect(create(made, { ordinal: form(made).proposal.ordinal }).isNew).toBe(true)
    expect(made.memory.records.size).toBe(2)
})

test('two people at once make one ticket', () => {
    const made = lab()
    made.onWrite = () => {
        made.onWrite = () => undefined
        create(made)
    }
    const late = create(made)
    expect(late.isNew).toBe(false)
    expect([made.memory.ticketRows.size, made.memory.records.size]).toEqual([1, 1])
})

test('cut at any write and sent again it is one ticket with one record', () => {
    for (let cut = 1; cut <= 3; cut += 1) {
        const made = lab()
        let writes = 0
        made.onWrite = () => {
            writes += 1
            if (writes === cut) throw new Crash()
        }
        expect(() => create(made)).toThrow()
        made.onWrite = () => undefined
        expect(create(made).ticket.record?.number).toBe('CHG0000001')
        expect([made.memory.ticketRows.size, made.memory.records.size]).toEqual([1, 1])
    }
})

test('a refused record is told, and tried again with what was corrected', () => {
    const made = lab()
    made.memory.refusesInserts = true
    expect(refusal(made, {})?.code).toBe('TICKET_NOT_SAVED')
    made.memory.refusesInserts = false
    expect(form(made).proposal.ordinal).toBe(1)
    const again = create(made, { name: 'Corrected' })
    expect([again.isNew, again.ticket.name]).toEqual([true, 'Corrected'])
    expect(made.record().values['short_description']).toContain(': Corrected')
    expect(made.memory.ticketRows.size).toBe(1)
})

test('a record outlives the row that retention deleted: its number is not given again', () => {
    const made = lab()
    create(made)
    made.record().values['state'] = '3'
    made.memory.ticketRows.clear()
    expect(form(made).proposal.ordinal).toBe(2)
    const next = create(made, { ordinal: 1 })
    expect([next.isNew, next.ticket.record?.number]).toEqual([true, 'CHG0000002'])
})

test('without an action one form makes one ticket, another form another one', () => {
    const made = lab()
    const read = () => {
        const answer = readForm(made.deps())
        if (!answer.ok) throw new Error(answer.error.code)
        return answer.value.proposal
    }
    const first = { ...read(), name: 'Rotate keys' }
    expect(create(made, first).isNew).toBe(true)
    expect(create(made, first).isNew).toBe(false)
    made.platform.at += 1000
    expect(create(made, { ...read(), name: 'Rotate keys' }).isNew).toBe(true)
    expect(create(made, first).ticket.action).toBeNull()
})

test.each([
    ['name', { name: '  ' }],
    ['name', { name: 'x'.repeat(201) }],
    ['name', { name: 'two\nlines' }],
    ['description', { description: 'x'.repeat(3001) }],
    ['priority', { priority: 6 }],
    ['priority', { priority: '2' }],
    ['priority', { priority: 5 }],
    ['dueOn', { dueOn: '2026-02-30' }],
    ['dueOn', { dueOn: '1.12.2026' }],
    ['dueOn', { dueOn: '2026-11-19' }],
    ['dueOn', { dueOn: '2126-11-19' }],
    ['source', { source: 'somebody' }],
    ['category', { category: 'Identity' }],
    ['kind', { kind: 'problem' }],
] as const)('%s that is wrong is named: %j', (field, changes) => {
    const made = lab()
    expect(refusal(made, changes)).toMatchObject({ code: 'TICKET_FORM_INVALID', field })
    expect(made.memory.ticketRows.size).toBe(0)
})

test.each([
    [null],
    ['text'],
    [[]],
    [{}],
    [{ ...ticketFormBody(), ordinal: 0 }],
    [{ ...ticketFormBody(), action: "1' OR" }],
])('a body that is not the form is refused: %j', (body) => {
    const answer = createTicketOfForm(lab().deps(), body)
    expect(answer.ok ? '' : answer.error.code).toBe('REQUEST_INVALID')
})

test('a day that is still today somewhere is no past one, planning is for incidents', () => {
    expect(create(lab(), { dueOn: '2026-11-20', kind: 'incident', priority: 5 }).isNew).toBe(true)
})

test('what is not offered, not connected, gone or unknown makes nothing', () => {
    const off = lab()
    off.configure({
        kinds: {
            ...DEFAULT_TICKET_SETTINGS.kinds,
            incident: { ...DEFAULT_TICKET_SETTINGS.kinds.incident, isOffered: false },
        },
    })
    expect(refusal(off, { kind: 'incident' })).toMatchObject({
        code: 'TICKET_KIND_NOT_OFFERED',
        field: 'kind',
    })
    expect(form(off).kinds.map(({ value }) => value)).toEqual(['change_request'])
    const removed = lab()
    removed.configure({ isConnected: false })
    expect(refusal(removed, {})?.code).toBe('TICKET_NOT_CONNECTED')
    expect(form(removed).problems).toHaveLength(1)
    const gone = lab()
    gone.change(1, { goneAt: 5 })
    expect(refusal(gone, {})?.code).toBe('TICKET_ACTION_GONE')
    expect(refusal(gone, { action: actionId(9) })?.code).toBe('TICKET_ACTION_NOT_FOUND')
    for (const made of [off, removed, gone]) expect(made.memory.ticketRows.size).toBe(0)
})

test('the form proposes the action in words, with a link to Microsoft alone', () => {
    const made = new SecurityLab()
    made.put(
        improvementAction(1, {
            title: 'Turn on\nMFA',
            category: 'Device',
            maxScore: 9,
            score: 1.5,
            description: '<p>Why &amp; what</p><script>alert(1)</script>',
            remediation:
                '<ol><li>Open <a href="https://aka.ms/mfa">the page</a></li><li>Save<ul><li>twice</li></ul></li></ol>',
            actionUrl: 'https://evil.example/x',
        }),
    )
    const { proposal, prefix, priorities } = form(made)
    expect(proposal).toMatchObject({
        kind: 'change_request',
        name: 'Turn on MFA',
        category: 'devices',
        source: 'microsoft',
        dueOn: '2026-12-21',
        ordinal: 1,
        priority: 2,
    })
    expect(proposal.description).toBe(
        'Why & what\n\n1. Open the page (https://aka.ms/mfa)\n2. Save\n   - twice\n\nPoints to gain: 7.5 of 9\nSecure Score control: control_1',
    )
    expect(prefix.change_request).toBe('Microsoft 365 Security and Configuration Change Request: ')
    expect(priorities[0]).toEqual({ value: '1', label: '1 - Critical' })
    expect(create(made, { ...proposal }).isNew).toBe(true)
})

test('a long remediation is cut so that the proposal can be sent', () => {
    const made = new SecurityLab()
    made.put(improvementAction(1, { title: 'x'.repeat(500), remediation: '<p>word </p>'.repeat(3000) }))
    const { proposal } = form(made)
    expect(proposal.description.length).toBeLessThanOrEqual(3000)
    expect(proposal.description).toContain('…\n\nPoints to gain: 10 of 10')
    expect(create(made, { ...proposal }).isNew).toBe(true)
})

test('the due date that nobody changed counts until its day is over', () => {
    const made = lab()
    create(made)
    const overdue = (): boolean | undefined => {
        const answer = readAction(made.deps(), actionId(1))
        return answer.ok ? answer.value.tickets[0]?.record?.isOverdue : undefined
    }
    made.platform.at = Date.UTC(2026, 11, 1, 23, 59)
    expect(overdue()).toBe(false)
    made.platform.at += DAY / 2
    expect(overdue()).toBe(true)
    made.record().values['state'] = '3'
    expect(overdue()).toBe(false)
})
