import { createTicketOfForm } from '../../../../src/server/security-tickets/create-ticket.ts'
import { readOverview } from '../../../../src/server/security-tickets/read-overview.ts'
import type { SecurityOverview } from '../../../../src/server/security-tickets/security-tickets-view.ts'
import { tenant } from '../../../fakes/memory-platform.ts'
import {
    actionId,
    improvementAction,
    parameters,
    ticketFormBody,
    SecurityLab,
} from '../../../fakes/security-lab.ts'

function overview(lab: SecurityLab, given: Readonly<Record<string, string>> = {}): SecurityOverview {
    const answer = readOverview(lab.deps(), parameters(given))
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.value
}

/** Setup names the feature, is complete, and Secure Score is connected. */
function connected(): SecurityLab {
    const lab = new SecurityLab()
    lab.completeSetup()
    return lab
}

test('before the connection there is one card, and nothing else', () => {
    const lab = new SecurityLab({ isConnected: false })
    lab.put(improvementAction(1))
    expect(overview(lab)).toMatchObject({
        connection: { state: 'setup' },
        score: null,
        cards: [],
        next: [],
        statuses: [],
    })
})

test('the cards count what the lists show', () => {
    const lab = connected()
    for (let n = 1; n <= 8; n += 1) {
        lab.put(improvementAction(n))
        const made = createTicketOfForm(
            lab.deps(),
            ticketFormBody({ action: actionId(n), dueOn: n < 3 ? '2026-11-22' : '' }),
        )
        if (!made.ok) throw new Error(made.error.code)
        lab.platform.at += 1000
    }
    lab.record(1).values['state'] = '3'
    lab.record(2).values['state'] = '-1'
    lab.record(3).values['state'] = '4'
    lab.platform.at = Date.UTC(2026, 10, 23)
    const { cards, next } = overview(lab)
    expect(
        cards.map(({ kind, label, open, overdue, done, mayCreate }) => [
            kind,
            label,
            open,
            overdue,
            done,
            mayCreate,
        ]),
    ).toEqual([
        ['change_request', 'Change requests', 6, 1, 1, true],
        ['incident', 'Incidents', 0, 0, 0, true],
    ])
    expect(cards[0]?.newest.map(({ action }) => action?.title)).toEqual(
        [8, 7, 6, 5, 4].map((n) => `Action ${n}`),
    )
    expect(next.map(({ title, ticket }) => [title, ticket?.number ?? null])).toEqual([
        ['Action 1', null],
        ['Action 2', 'CHG0000002'],
        ['Action 3', null],
        ['Action 4', 'CHG0000004'],
        ['Action 5', 'CHG0000005'],
    ])
})

test('statuses are counted in the words of the portal, those without any left out', () => {
    const lab = connected()
    lab.put(improvementAction(1))
    lab.put(improvementAction(2, { score: 4 }))
    lab.put(improvementAction(3, { score: 10 }))
    lab.put(improvementAction(4, { microsoftState: 'Ignored' }))
    lab.put(improvementAction(5, { microsoftState: 'thirdParty' }))
    lab.put(improvementAction(6))
    expect(overview(lab).statuses).toEqual([
        { value: 'to-address', label: 'To address', count: 2 },
        { value: 'partial', label: 'To address, partly completed', count: 1 },
        { value: 'completed', label: 'Completed', count: 1 },
        { value: 'risk-accepted', label: 'Risk accepted', count: 1 },
        { value: 'third-party', label: 'Resolved through third party', count: 1 },
    ])
})

test('of several tenants one is shown, the first unless another is named', () => {
    const lab = connected()
    const other = 'b'.repeat(32)
    lab.platform.tenantRows.set(other, tenant({ sysId: other, name: 'Fabrikam' }))
    for (const [day, tenantId, currentScore] of [
        ['2026-11-20', 'a'.repeat(32), 10],
        ['2026-11-20', other, 20],
    ] as const)
        lab.memory.scoreRows.set(`${tenantId}${day}`, {
            sysId: `${tenantId}${day}`,
            tenantId,
            day,
            currentScore,
            maxScore: 100,
            licensedUsers: 0,
            averages: [],
        })
    lab.put(improvementAction(1))
    lab.put(improvementAction(2, { tenantId: other }))
    expect(overview(lab)).toMatchObject({
        score: { tenant: 'Contoso', percent: 10 },
        next: [{ title: 'Action 1' }],
    })
    expect(overview(lab, { tenant: other })).toMatchObject({
        score: { tenant: 'Fabrikam', percent: 20 },
        next: [{ title: 'Action 2' }],
    })
    const refused = readOverview(lab.deps(), parameters({ tenant: "x' OR" }))
    expect(refused.ok ? '' : refused.error.field).toBe('tenant')
})
