import { changeState } from '../../../../src/server/security-tickets/change-state.ts'
import { createTicketOfForm } from '../../../../src/server/security-tickets/create-ticket.ts'
import { DEFAULT_TICKET_SETTINGS } from '../../../../src/server/security-tickets/ticket-settings.ts'
import { improvementAction, ticketFormBody, SecurityLab } from '../../../fakes/security-lab.ts'

function started(kind = 'change_request'): { readonly lab: SecurityLab; readonly sysId: string } {
    const lab = new SecurityLab()
    lab.put(improvementAction(1))
    const made = createTicketOfForm(lab.deps(), ticketFormBody({ kind }))
    if (!made.ok) throw new Error(made.error.code)
    return { lab, sysId: made.value.ticket.sysId }
}

const change = (lab: SecurityLab, sysId: string, state: unknown) => changeState(lab.deps(), sysId, { state })

test('done writes the mapped value, close code and notes that name who did it', () => {
    const { lab, sysId } = started()
    const answer = change(lab, sysId, 'done')
    expect(answer.ok && answer.value.ticket).toMatchObject({
        state: { value: 'done', label: 'Done' },
        record: { state: { value: '3', label: 'Closed' } },
    })
    expect(lab.record().values).toMatchObject({
        state: '3',
        close_code: 'successful',
        close_notes: 'State set on the page Security Tickets by Sam Security.',
    })
    expect(answer.ok && answer.value.ticket.may.map(({ value }) => value)).toEqual([
        'open',
        'inProgress',
        'cancelled',
    ])
})

test('a change request that is canceled gets its reason as a work note, an incident as close notes', () => {
    const changed = started()
    change(changed.lab, changed.sysId, 'cancelled')
    expect(changed.lab.record().values['close_code']).toBeUndefined()
    expect(changed.lab.record().notes).toContain('by Sam Security')
    const incident = started('incident')
    change(incident.lab, incident.sysId, 'cancelled')
    expect(incident.lab.record().values).toMatchObject({
        state: '8',
        close_code: 'Closed/Resolved by Caller',
    })
})

test('the state that it has already writes nothing', () => {
    const { lab, sysId } = started()
    lab.onWrite = () => {
        throw new Error('it wrote')
    }
    expect(change(lab, sysId, 'open').ok).toBe(true)
})

test('the mapping of the customer is what counts', () => {
    const { lab, sysId } = started()
    lab.memory.stateChoices.change_request = [
        { value: '-5', label: 'Neu', dependsOn: '' },
        { value: '42', label: 'Erledigt', dependsOn: '' },
    ]
    const { change_request: kind, incident } = DEFAULT_TICKET_SETTINGS.kinds
    lab.configure({
        kinds: {
            incident,
            change_request: {
                ...kind,
                states: { '42': 'done' },
                writes: { ...kind.writes, done: '42', inProgress: '' },
            },
        },
    })
    const answer = change(lab, sysId, 'done')
    expect(answer.ok && answer.value.ticket.record?.state).toEqual({ value: '42', label: 'Erledigt' })
    // Not offered: nothing is named, or what is named is no state of this instance.
    for (const state of ['inProgress', 'cancelled']) {
        const refused = change(lab, sysId, state)
        expect(refused.ok ? '' : refused.error.code).toBe('TICKET_STATE_NOT_OFFERED')
    }
})

test('a state that the instance keeps is told with where the record stands', () => {
    const { lab, sysId } = started()
    lab.memory.keepsState = true
    const answer = change(lab, sysId, 'done')
    expect(answer.ok ? undefined : answer.error).toMatchObject({
        code: 'TICKET_STATE_KEPT',
        parameters: ['CHG0000001', 'New'],
    })
    lab.memory.refusesUpdates = true
    const refused = change(lab, sysId, 'done')
    expect(refused.ok ? undefined : refused.error).toMatchObject({
        code: 'TICKET_WRITE_REFUSED',
        parameters: ['CHG0000001'],
    })
})

test('what is not there, or is no state, is said', () => {
    const { lab, sysId } = started()
    const code = (answer: ReturnType<typeof changeState>): string => (answer.ok ? '' : answer.error.code)
    expect(code(change(lab, 'x', 'done'))).toBe('REQUEST_INVALID')
    expect(code(change(lab, sysId, 'closed'))).toBe('REQUEST_INVALID')
    expect(code(changeState(lab.deps(), sysId, null))).toBe('REQUEST_INVALID')
    expect(code(change(lab, 'f'.repeat(32), 'done'))).toBe('TICKET_NOT_FOUND')
    lab.memory.records.clear()
    expect(code(change(lab, sysId, 'done'))).toBe('TICKET_RECORD_MISSING')
})
