import type { HttpOutcome, HttpRequest } from '../../../../src/server/ports.ts'
import { createTicketOfForm } from '../../../../src/server/security-tickets/create-ticket.ts'
import { workOnTickets } from '../../../../src/server/security-tickets/work-on-tickets.ts'
import { Crash, DAY } from '../../../fakes/memory-platform.ts'
import { actionId, improvementAction, ticketFormBody, SecurityLab } from '../../../fakes/security-lab.ts'

const answerOf = (
    status: number,
    body: unknown = '',
    headers: Readonly<Record<string, string>> = {},
): HttpOutcome => ({
    kind: 'answer',
    status,
    body: typeof body === 'string' ? body : JSON.stringify(body),
    header: (name) => headers[name.toLowerCase()] ?? null,
})

/** Microsoft: keeps comments by control. */
class Microsoft {
    readonly comments: string[] = []
    patch: (comment: string) => HttpOutcome = (comment) => {
        this.comments.push(comment)
        return answerOf(204)
    }

    answer = ({ method, body }: HttpRequest): HttpOutcome =>
        method === 'PATCH'
            ? this.patch((JSON.parse(body ?? '{}') as { comment: string }).comment)
            : answerOf(200, {
                  controlStateUpdates: this.comments.map((comment) => ({ comment, state: 'Default' })),
              })
}

function started(): { readonly lab: SecurityLab; readonly microsoft: Microsoft } {
    const lab = new SecurityLab({ commentAtMicrosoft: true })
    const microsoft = new Microsoft()
    lab.platform.answer = microsoft.answer
    lab.put(improvementAction(1))
    expect(createTicketOfForm(lab.deps(), ticketFormBody()).ok).toBe(true)
    lab.platform.at += 1000
    return { lab, microsoft }
}

const run = (lab: SecurityLab) => workOnTickets(lab.deps()).counts
const comment = (lab: SecurityLab) => [...lab.memory.ticketRows.values()][0]?.comment
const OPENED = 'ServiceNow change request CHG0000001 was opened for this action.'
const ENDED = 'ServiceNow change request CHG0000001 is over: done.'

test('opened and over are said once each, with vendor and provider', () => {
    const { lab, microsoft } = started()
    expect(run(lab).comments).toBe(1)
    run(lab)
    lab.record().values['state'] = '3'
    expect(run(lab).comments).toBe(1)
    run(lab)
    expect(microsoft.comments).toEqual([OPENED, ENDED])
    const [first] = lab.platform.sent
    expect(first?.url).toBe('https://graph.microsoft.com/v1.0/security/secureScoreControlProfiles/control_1')
    expect(JSON.parse(first?.body ?? '')).toMatchObject({
        vendorInformation: { vendor: 'Microsoft', provider: 'SecureScore' },
    })
    expect(JSON.parse(first?.body ?? '')).not.toHaveProperty('state')
})

test('switched off, for a ticket that was over before, and of an action that is gone nothing is sent', () => {
    const off = started()
    off.lab.configure({ commentAtMicrosoft: false })
    const over = started()
    over.lab.record().values['state'] = '3'
    const gone = started()
    gone.lab.change(1, { goneAt: 5 })
    for (const { lab, microsoft } of [off, over, gone]) {
        run(lab)
        run(lab)
        expect([lab.platform.sent, microsoft.comments]).toEqual([[], []])
    }
})

test('a permission that is missing is asked for once a day, whatever the number of tickets', () => {
    const { lab, microsoft } = started()
    for (const n of [2, 3]) {
        lab.put(improvementAction(n))
        createTicketOfForm(lab.deps(), ticketFormBody({ action: actionId(n) }))
    }
    microsoft.patch = () => answerOf(403, { error: { code: 'Forbidden', message: 'x' } })
    run(lab)
    lab.platform.at += DAY / 2
    run(lab)
    expect(lab.platform.sent).toHaveLength(1)
    expect(comment(lab)).toMatchObject({ lastError: 'GRAPH_PERMISSION_MISSING', told: 'nothing' })
    microsoft.patch = new Microsoft().patch
    lab.platform.at += DAY / 2 + 1000
    expect(run(lab).comments).toBe(3)
})

test('while Microsoft is away it waits longer each time, and then says it once', () => {
    const { lab, microsoft } = started()
    const patch = microsoft.patch
    microsoft.patch = () => answerOf(500)
    const waits: number[] = []
    for (let tries = 0; tries < 3; tries += 1) {
        run(lab)
        waits.push(((comment(lab)?.nextAttemptAt ?? 0) - lab.platform.at) / 60_000)
        lab.platform.at = comment(lab)?.nextAttemptAt ?? 0
    }
    expect(waits).toEqual([15, 30, 60])
    microsoft.patch = patch
    run(lab)
    expect(microsoft.comments).toEqual([OPENED])
    expect(comment(lab)).toEqual({ told: 'opened', nextAttemptAt: null, attempts: 0, lastError: null })
})

test('a comment that arrived before the node died is found and not left twice', () => {
    for (let cut = 1; cut <= 12; cut += 1) {
        const { lab, microsoft } = started()
        let writes = 0
        lab.onWrite = () => {
            writes += 1
            if (writes === cut) throw new Crash()
        }
        try {
            run(lab)
        } catch (thrown) {
            expect(thrown).toBeInstanceOf(Crash)
        }
        lab.onWrite = () => undefined
        lab.platform.at += 20 * 60_000
        run(lab)
        expect([cut, microsoft.comments]).toEqual([cut, [OPENED]])
        expect(comment(lab)?.told).toBe('opened')
    }
})

test('a control that Microsoft does not know any more is not asked again', () => {
    const { lab, microsoft } = started()
    microsoft.patch = () => answerOf(404, { error: { code: 'ResourceNotFound', message: 'x' } })
    run(lab)
    lab.platform.at += DAY
    run(lab)
    expect(lab.platform.sent).toHaveLength(1)
})

test('a run makes a few calls and leaves the others to the next', () => {
    const { lab, microsoft } = started()
    for (let n = 2; n <= 15; n += 1) {
        lab.put(improvementAction(n))
        createTicketOfForm(lab.deps(), ticketFormBody({ action: actionId(n) }))
    }
    expect(run(lab)).toMatchObject({ comments: 10, waiting: 5 })
    expect(run(lab)).toMatchObject({ comments: 5, waiting: 0 })
    expect(new Set(microsoft.comments).size).toBe(15)
})
