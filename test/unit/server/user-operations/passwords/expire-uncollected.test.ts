import type { OperationRequest } from '../../../../../src/server/user-operations/request-operation.ts'
import { expireUncollected } from '../../../../../src/server/user-operations/passwords/expire-uncollected.ts'
import { handOver } from '../../../../../src/server/user-operations/passwords/hand-over.ts'
import { settleIncidents } from '../../../../../src/server/user-operations/passwords/settle-incidents.ts'
import { tellPeople } from '../../../../../src/server/user-operations/people/tell-people.ts'
import { approvedReset, type ApprovedReset } from '../../../../fakes/approved-reset.ts'
import { Crash } from '../../../../fakes/memory-platform.ts'
import { AGENT, EMMA, json, MAX, type OperationsLab } from '../../../../fakes/operations-lab.ts'

const HOUR = 60 * 60_000
const INCIDENT = 'b'.repeat(32)

function waiting(request: Partial<OperationRequest> = {}): ApprovedReset {
    const reset = approvedReset({}, { incidentId: INCIDENT, ...request })
    reset.lab.platform.outageRows.incidents.set(INCIDENT, {
        sysId: INCIDENT,
        number: 'INC0001',
        state: '2',
        isActive: true,
        parent: '',
        writes: [],
    })
    return reset
}
const incident = (lab: OperationsLab) => lab.platform.outageRows.incidents.get(INCIDENT)!
const pass = (lab: OperationsLab, hours: number): void => {
    lab.platform.at += hours * HOUR
    expireUncollected(lab.deps())
}
const told = (lab: OperationsLab): readonly (readonly [string, string])[] => {
    lab.told.length = 0
    tellPeople(lab.deps())
    return lab.told.map(([name, , person]) => [name, person])
}

test('72 hours after everybody agreed it ends: the incident gets a note and stays open, and people are told, once', () => {
    const { lab, microsoft } = waiting()
    told(lab)
    pass(lab, 71.9)
    expect(lab.row().state).toBe('approved')
    pass(lab, 0.1)
    expect(lab.row()).toMatchObject({
        state: 'failed',
        error: { code: 'PASSWORD_NOT_COLLECTED', parameters: ['72'] },
        recipientId: '',
    })
    expect(told(lab)).toEqual([
        ['expired', EMMA],
        ['expired', AGENT],
    ])
    expect(incident(lab).writes).toEqual([
        { work_notes: expect.stringContaining('nobody collected it within 72 hours') as string },
    ])
    pass(lab, 1)
    settleIncidents(lab.deps())
    expect([told(lab), incident(lab).writes.length, incident(lab).state]).toEqual([[], 1, '2'])
    expect(lab.events().filter((kind) => kind === 'failed')).toHaveLength(1)
    const late = handOver(lab.deps(), lab.row().sysId, MAX, false)
    expect([late.ok, microsoft.secrets]).toEqual([false, []])
})

test('a person who asked for themselves is told once', () => {
    const { lab } = waiting({ requesterId: EMMA })
    pass(lab, 72)
    expect(told(lab)).toEqual([['expired', EMMA]])
})

test('the hours count from the last agreement, not from the request', () => {
    const { lab } = waiting()
    const row = lab.row()
    const history = row.history.map((event) =>
        event.kind === 'approved' ? { ...event, at: event.at + 48 * HOUR } : event,
    )
    lab.memory.rows.set(row.sysId, { ...row, history })
    pass(lab, 72)
    expect(lab.row().state).toBe('approved')
    pass(lab, 48)
    expect(lab.row().state).toBe('failed')
})

test('what waits for people to agree, or was collected, stays', () => {
    const { lab, microsoft } = waiting()
    const { sysId, history } = lab.row()
    lab.memory.rows.set(sysId, {
        ...lab.row(),
        state: 'verified',
        history: history.filter(({ kind }) => kind !== 'approved'),
    })
    pass(lab, 500)
    expect(lab.row().state).toBe('verified')
    const other = waiting()
    expect(handOver(other.lab.deps(), other.lab.row().sysId, MAX, false).ok).toBe(true)
    pass(other.lab, 500)
    expect([other.lab.row().state, microsoft.secrets]).toEqual(['succeeded', []])
})

test('one that the recipient tried, and that Microsoft put off, ends too', () => {
    const { lab, microsoft } = waiting()
    microsoft.trouble = (what) => (what === 'pass' ? json(503, { error: { code: 'x' } }) : undefined)
    handOver(lab.deps(), lab.row().sysId, MAX, false)
    expect(lab.row().state).toBe('running')
    pass(lab, 72)
    expect(lab.row().error?.code).toBe('PASSWORD_NOT_COLLECTED')
})

test('while resets are switched off it ends all the same', () => {
    const { lab } = waiting()
    lab.configure({}, { 'reset-password': { isOn: false } })
    pass(lab, 72)
    expect(lab.row().error?.code).toBe('PASSWORD_NOT_COLLECTED')
})

test('however many wait for people before it, it is found', () => {
    const { lab } = waiting()
    const row = lab.row()
    for (let n = 0; n < 250; n += 1) {
        const sysId = n.toString(16).padStart(32, '9')
        lab.memory.rows.set(sysId, {
            ...row,
            sysId,
            createdAt: row.createdAt - HOUR,
            state: 'requested',
            history: [],
        })
    }
    pass(lab, 72)
    expect(lab.memory.rows.get(row.sysId)?.state).toBe('failed')
})

test('cut after any write, the next runs bring it to the same end, once', () => {
    const run = (dies: number): string => {
        const { lab } = waiting()
        told(lab)
        lab.platform.at += 72 * HOUR
        let writes = 0
        lab.onWrite = () => {
            writes += 1
            if (writes === dies) throw new Crash()
        }
        const job = (): void => {
            expireUncollected(lab.deps())
            settleIncidents(lab.deps())
            tellPeople(lab.deps())
        }
        lab.told.length = 0
        try {
            job()
        } catch (error) {
            if (!(error instanceof Crash)) throw error
        }
        lab.onWrite = () => undefined
        lab.platform.at += 3 * 60_000
        job()
        job()
        return JSON.stringify([
            lab.row().error?.code,
            lab.events().filter((kind) => kind === 'failed').length,
            incident(lab).writes.length,
            // Somebody may be told again, and is never left out.
            [...new Set(lab.told.map(([name, , person]) => `${name} ${person}`))],
            writes,
        ])
    }
    const whole = JSON.parse(run(0)) as readonly unknown[]
    expect(whole.slice(0, 3)).toEqual(['PASSWORD_NOT_COLLECTED', 1, 1])
    expect(whole[4]).toBeGreaterThan(2)
    for (let dies = 1; dies <= Number(whole[4]); dies += 1)
        expect(JSON.parse(run(dies)).slice(0, 4)).toEqual(whole.slice(0, 4))
})
