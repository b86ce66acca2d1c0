import { createTicketOfForm } from '../../../../src/server/security-tickets/create-ticket.ts'
import type { TicketSettings } from '../../../../src/server/security-tickets/ticket-settings.ts'
import {
    summariseTicketWork,
    workOnTickets,
    type TicketWorkReport,
} from '../../../../src/server/security-tickets/work-on-tickets.ts'
import { Crash, DAY, tenant } from '../../../fakes/memory-platform.ts'
import {
    actionId,
    improvementAction,
    TENANT,
    ticketFormBody,
    SecurityLab,
} from '../../../fakes/security-lab.ts'

const MINUTES = 60_000

/** A lab with one change request about action 1. */
function started(settings: Partial<TicketSettings> = {}, kind = 'change_request'): SecurityLab {
    const lab = new SecurityLab(settings)
    lab.put(improvementAction(1))
    const made = createTicketOfForm(lab.deps(), ticketFormBody({ kind }))
    if (!made.ok) throw new Error(made.error.code)
    lab.platform.at += 30 * MINUTES
    return lab
}

const run = (lab: SecurityLab): TicketWorkReport => workOnTickets(lab.deps())
const ticket = (lab: SecurityLab, n = 0) => {
    const row = [...lab.memory.ticketRows.values()][n]
    if (!row) throw new Error(`there is no ticket ${n}`)
    return row
}
const count = (text: string, part: string): number => text.split(part).length - 1

/** As the sync does when the score shows all points, and when it loses them. */
const gain = (lab: SecurityLab): void =>
    lab.change(1, { score: 10, doneSince: lab.platform.at, lostAt: null })
const lose = (lab: SecurityLab): void => lab.change(1, { score: 3, doneSince: null, lostAt: lab.platform.at })

test('nothing new: nothing is written', () => {
    const lab = started()
    let writes = 0
    lab.onWrite = () => (writes += 1)
    const report = run(lab)
    expect(summariseTicketWork(report)?.outcome).toBe('done')
    // Lock: taken, released.
    expect(writes).toBe(2)
})

test('an action that is done is told once, and the record stays open', () => {
    const lab = started()
    gain(lab)
    expect(run(lab).counts.ticketsTold).toBe(1)
    run(lab)
    expect(
        count(lab.record().notes, 'Secure Score shows this action as completed: Action 1 (10 of 10 points).'),
    ).toBe(1)
    expect(lab.record().values['state']).toBe('-5')
    expect(ticket(lab).told.what).toBe('done')
})

test('by rule it is closed with code and notes, in the same write', () => {
    const lab = started({ closeWhenDone: true })
    gain(lab)
    expect(run(lab).counts).toMatchObject({ ticketsTold: 1, ticketsClosed: 1 })
    expect(lab.record().values).toMatchObject({
        state: '3',
        close_code: 'successful',
        close_notes: 'Secure Score shows this action as completed: Action 1 (10 of 10 points).',
    })
    expect(ticket(lab).endedAt).toBe(lab.platform.at)
})

test('what a person opens again after that is not closed again', () => {
    const lab = started({ closeWhenDone: true }, 'incident')
    gain(lab)
    run(lab)
    lab.record().values['state'] = '2'
    run(lab)
    expect(lab.record().values['state']).toBe('2')
    expect(ticket(lab).endedAt).toBeNull()
})

test('a state that the instance keeps is reported, and tried once', () => {
    const lab = started({ closeWhenDone: true })
    gain(lab)
    lab.memory.keepsState = true
    expect(run(lab).counts).toMatchObject({ ticketsTold: 1, ticketsClosed: 0, refused: 1 })
    expect(lab.platform.errors.map(({ code }) => code)).toEqual(['TICKET_STATE_KEPT'])
    run(lab)
    expect(count(lab.record().notes, '10 of 10')).toBe(1)
})

test('where the instance refuses the end it takes the note', () => {
    const lab = started({ closeWhenDone: true })
    gain(lab)
    const { ticketRecords } = lab.memory
    const deps = {
        ...lab.deps(),
        ticketRecords: {
            ...ticketRecords,
            update: (...[kind, sysId, values]: Parameters<typeof ticketRecords.update>) =>
                values['state'] === undefined && ticketRecords.update(kind, sysId, values),
        },
    }
    expect(workOnTickets(deps).counts).toMatchObject({ ticketsTold: 1, ticketsClosed: 0, refused: 1 })
    expect(lab.record().values['state']).toBe('-5')
    expect(count(lab.record().notes, '10 of 10')).toBe(1)
})

test('where it refuses everything, it is asked again an hour later', () => {
    const lab = started()
    gain(lab)
    lab.memory.refusesUpdates = true
    expect(run(lab).counts.refused).toBe(1)
    lab.memory.refusesUpdates = false
    lab.platform.at += 59 * MINUTES
    expect(run(lab).counts.ticketsTold).toBe(0)
    lab.platform.at += MINUTES
    expect(run(lab).counts.ticketsTold).toBe(1)
})

test('who closed the record before the score noticed is told too; who canceled it is not', () => {
    const closed = started({ closeWhenDone: true })
    closed.record().values['state'] = '3'
    gain(closed)
    expect(run(closed).counts).toMatchObject({ ticketsTold: 1, ticketsClosed: 0 })
    const canceled = started()
    canceled.record().values['state'] = '4'
    gain(canceled)
    expect(run(canceled).counts.ticketsTold).toBe(0)
})

test('a ticket that was made of an action that was done already is left alone', () => {
    const lab = new SecurityLab({ closeWhenDone: true })
    lab.put(improvementAction(1, { score: 10, doneSince: 5 }))
    expect(createTicketOfForm(lab.deps(), ticketFormBody()).ok).toBe(true)
    run(lab)
    expect([lab.record().values['state'], lab.record().notes]).toEqual(['-5', ''])
})

function lostAgain(settings: Partial<TicketSettings>, kind = 'incident'): SecurityLab {
    const lab = started({ closeWhenDone: true, ...settings }, kind)
    gain(lab)
    run(lab)
    lab.platform.at += DAY
    lose(lab)
    return lab
}

test('points that are lost again: by default the ticket is told, and no more', () => {
    const lab = lostAgain({ whenLost: 'tell' })
    expect(run(lab).counts).toMatchObject({ ticketsTold: 1, ticketsMade: 0, ticketsReopened: 0 })
    run(lab)
    expect(
        count(lab.record().notes, 'Points of this action were lost again: Action 1 (3 of 10 points).'),
    ).toBe(1)
    expect(lab.record().values['state']).toBe('6')
    expect(ticket(lab).told.what).toBe('lost')
})

test('by rule the record is opened again, and what follows is told anew', () => {
    const lab = lostAgain({ whenLost: 'reopen' })
    expect(run(lab).counts).toMatchObject({ ticketsTold: 1, ticketsReopened: 1, ticketsMade: 0 })
    expect(lab.record().values['state']).toBe('1')
    expect(ticket(lab).endedAt).toBeNull()
    lab.platform.at += DAY
    gain(lab)
    expect(run(lab).counts).toMatchObject({ ticketsTold: 1, ticketsClosed: 1 })
    expect(count(lab.record().notes, '10 of 10')).toBe(2)
})

test('by rule a new ticket is made, once, that the old one names', () => {
    const lab = lostAgain({ whenLost: 'create' })
    expect(run(lab).counts).toMatchObject({ ticketsTold: 1, ticketsMade: 1 })
    run(lab)
    expect(lab.memory.records.size).toBe(2)
    expect(lab.record().notes).toContain('New ticket: INC0000002')
    expect(ticket(lab, 1)).toMatchObject({
        origin: 'rule',
        ordinal: 2,
        request: { actionSysId: actionId(1), kind: 'incident', dueOn: '2026-12-22' },
    })
    expect(ticket(lab, 1).request.description).toContain('lost again')
    // The new one is what the next news is about.
    lab.platform.at += DAY
    gain(lab)
    run(lab)
    expect(lab.record(2).values['state']).toBe('6')
    expect(count(lab.record(1).notes, '10 of 10')).toBe(1)
})

test('a record that the instance does not open again is followed by a new one', () => {
    const lab = lostAgain({ whenLost: 'reopen' }, 'change_request')
    lab.memory.keepsState = true
    expect(run(lab).counts).toMatchObject({ ticketsReopened: 0, ticketsMade: 1 })
    expect(lab.platform.errors.map(({ code }) => code)).toEqual(['TICKET_STATE_KEPT'])
    run(lab)
    expect(lab.memory.records.size).toBe(2)
    expect(count(lab.record().notes, '3 of 10')).toBe(1)
})

test('where somebody has opened another ticket meanwhile none is made or reopened', () => {
    for (const whenLost of ['create', 'reopen'] as const) {
        const lab = lostAgain({ whenLost })
        expect(createTicketOfForm(lab.deps(), ticketFormBody({ ordinal: 2 })).ok).toBe(true)
        run(lab)
        expect([lab.memory.records.size, lab.record().values['state']]).toEqual([2, '6'])
    }
})

test('an action that the score does not count any more has not lost points', () => {
    const lab = lostAgain({ whenLost: 'create' })
    lab.change(1, { score: null })
    expect(run(lab).counts).toMatchObject({ ticketsTold: 0, ticketsMade: 0 })
})

test('a renamed action takes its tickets along', () => {
    const lab = started()
    lab.put(improvementAction(2, { score: 10, doneSince: lab.platform.at }))
    lab.change(1, { goneAt: lab.platform.at, successor: actionId(2) })
    run(lab)
    expect(ticket(lab).request.actionSysId).toBe(actionId(2))
    expect(lab.record().notes).toContain('Action 2')
})

test('what is closed, reopened or deleted is noted with its time', () => {
    const lab = started()
    lab.record().values['state'] = '4'
    run(lab)
    expect(ticket(lab).endedAt).toBe(lab.platform.at)
    lab.record().values['state'] = '-1'
    run(lab)
    expect(ticket(lab).endedAt).toBeNull()
    lab.memory.records.clear()
    run(lab)
    expect(ticket(lab).endedAt).toBe(lab.platform.at)
})

test('a clone, and what is not connected, writes to no record', () => {
    const clone = started({ closeWhenDone: true })
    gain(clone)
    clone.platform.tenantRows.set(TENANT, tenant({ instanceName: 'prod' }))
    run(clone)
    const removed = started({ closeWhenDone: true })
    gain(removed)
    removed.configure({ isConnected: false })
    expect(run(removed).counts.deleted).toBe(1)
    for (const lab of [clone, removed])
        expect([lab.record().notes, lab.record().values['state']]).toEqual(['', '-5'])
    expect(removed.memory.actionRows.size).toBe(0)
    expect(removed.memory.ticketRows.size).toBe(1)
    // What is not connected and has nothing to do leaves no row of the history.
    expect(summariseTicketWork(run(removed))).toBeNull()
})

test('of two nodes one works', () => {
    const lab = started()
    gain(lab)
    let other: TicketWorkReport | undefined
    lab.onWrite = () => {
        if (lab.platform.lockRows.size === 0 || other) return
        other = workOnTickets(lab.deps())
    }
    run(lab)
    expect(other?.outcome).toBe('busy')
    expect(count(lab.record().notes, '10 of 10')).toBe(1)
})

test('a run writes so many records and leaves the others to the next', () => {
    const lab = new SecurityLab()
    for (let n = 1; n <= 130; n += 1) {
        lab.put(improvementAction(n))
        createTicketOfForm(lab.deps(), ticketFormBody({ action: actionId(n) }))
    }
    lab.platform.at += 30 * MINUTES
    for (let n = 1; n <= 130; n += 1) lab.change(n, { score: 10, doneSince: lab.platform.at })
    const first = run(lab)
    expect(first.counts).toMatchObject({ ticketsTold: 100, waiting: 30 })
    expect(summariseTicketWork(first)?.outcome).toBe('left-over')
    expect(run(lab).counts).toMatchObject({ ticketsTold: 30, waiting: 0 })
})

/** What counts of a lab after everything: without times. */
const outcome = (lab: SecurityLab) => ({
    records: [...lab.memory.records.values()].map(({ values, notes }) => ({
        state: values['state'],
        number: values['number'],
        done: count(notes, '10 of 10'),
        lost: count(notes, '3 of 10'),
        names: count(notes, 'New ticket: '),
    })),
    tickets: [...lab.memory.ticketRows.values()].map(({ state, told, ordinal, endedAt }) => ({
        state,
        told: told.what,
        ordinal,
        isEnded: endedAt !== null,
    })),
})

describe.each([
    ['tell', 'incident'],
    ['reopen', 'incident'],
    ['create', 'incident'],
    ['create', 'change_request'],
    ['reopen', 'change_request'],
] as const)('cut at any write and run again, it ends the same: %s, %s', (whenLost, kind) => {
    /** From the form to points that are lost again; the write with this number dies. */
    function story(diesAt: number): { readonly lab: SecurityLab; readonly writes: number } {
        const lab = new SecurityLab({ closeWhenDone: true, whenLost })
        lab.put(improvementAction(1))
        let writes = 0
        lab.onWrite = () => {
            writes += 1
            if (writes === diesAt) throw new Crash()
        }
        const attempt = (work: () => void): void => {
            for (let tries = 0; tries < 2; tries += 1)
                try {
                    work()
                    return
                } catch (thrown) {
                    if (!(thrown instanceof Crash)) throw thrown
                    // The lease of the dead node ends; the day goes on.
                    lab.platform.at += 11 * MINUTES
                }
        }
        attempt(() => void createTicketOfForm(lab.deps(), ticketFormBody({ kind })))
        lab.platform.at = Date.UTC(2026, 10, 22)
        attempt(() => void run(lab))
        lab.platform.at = Date.UTC(2026, 10, 23)
        gain(lab)
        attempt(() => void run(lab))
        lab.platform.at = Date.UTC(2026, 10, 24)
        lose(lab)
        if (kind === 'change_request' && whenLost === 'reopen') lab.memory.keepsState = true
        attempt(() => void run(lab))
        attempt(() => void run(lab))
        return { lab, writes }
    }
    const whole = story(0)
    test.each(Array.from({ length: whole.writes }, (_, index) => [index + 1]))('at write %i', (cut) => {
        expect(outcome(story(cut).lab)).toEqual(outcome(whole.lab))
    })
})
