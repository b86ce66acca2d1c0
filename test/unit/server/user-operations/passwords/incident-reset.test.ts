import {
    approveOperation,
    confirmIdentity,
} from '../../../../../src/server/user-operations/decide-operation.ts'
import { OPERATION_RUNNERS } from '../../../../../src/server/user-operations/operation-runners.ts'
import { answerHandOver } from '../../../../../src/server/user-operations/passwords/answer-hand-over.ts'
import { requestReset } from '../../../../../src/server/user-operations/passwords/request-reset.ts'
import { settleIncidents } from '../../../../../src/server/user-operations/passwords/settle-incidents.ts'
import { rejectOperation } from '../../../../../src/server/user-operations/decide-operation.ts'
import { Crash } from '../../../../fakes/memory-platform.ts'
import { AGENT, EMMA, GROUP, GUS, json, MAX, OperationsLab } from '../../../../fakes/operations-lab.ts'
import { PasswordsAtMicrosoft } from '../../../../fakes/passwords-at-microsoft.ts'

const INCIDENT = 'b'.repeat(32)
const STRANGER = '77'.repeat(16)

function started(): { readonly lab: OperationsLab; readonly microsoft: PasswordsAtMicrosoft } {
    const lab = new OperationsLab({}, { 'reset-password': { approval: 'group', approvalGroup: GROUP } })
    lab.signedIn = { sysId: AGENT, mayOperate: true }
    lab.callers.set(INCIDENT, EMMA)
    lab.platform.outageRows.incidents.set(INCIDENT, {
        sysId: INCIDENT,
        number: 'INC0001',
        state: '2',
        isActive: true,
        parent: '',
        writes: [],
    })
    return { lab, microsoft: new PasswordsAtMicrosoft(lab) }
}

const ask = (lab: OperationsLab) => {
    const answer = requestReset(lab.deps(), OPERATION_RUNNERS, INCIDENT)
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.value.operation
}
const incident = (lab: OperationsLab) => lab.platform.outageRows.incidents.get(INCIDENT)!
const decided = (lab: OperationsLab): void => {
    const { sysId } = lab.row()
    confirmIdentity(lab.deps(), sysId, MAX)
    approveOperation(lab.deps(), sysId, GUS)
}
const asManager = (lab: OperationsLab): void => {
    lab.signedIn = { sysId: MAX, mayOperate: false }
}

test('the agent hears at once what it waits for: the account was looked at in the same request', () => {
    const { lab } = started()
    expect(ask(lab)).toMatchObject({
        kind: 'reset-password',
        state: 'requested',
        waitsFor: { what: 'verification', who: ['<e2>'] },
        error: null,
    })
    expect(incident(lab).writes).toEqual([])
})

test('a second click, or a second agent, is shown the reset that goes on', () => {
    const { lab } = started()
    const first = ask(lab)
    expect(ask(lab).sysId).toBe(first.sysId)
    expect(lab.memory.rows.size).toBe(1)
})

test('after one that failed another can be asked for', () => {
    const { lab, microsoft } = started()
    microsoft.user['accountEnabled'] = false
    expect(ask(lab)).toMatchObject({ state: 'failed', error: { code: 'PASSWORD_OF_DISABLED' } })
    microsoft.user['accountEnabled'] = true
    expect(ask(lab).state).toBe('requested')
    expect(lab.memory.rows.size).toBe(2)
})

test('throttled while the agent waits: the reset stays, and another click does not hurry it', () => {
    const { lab, microsoft } = started()
    microsoft.trouble = () => json(429, { error: { code: 'x' } }, { 'Retry-After': '60' })
    expect(ask(lab)).toMatchObject({ state: 'requested', error: { code: 'MICROSOFT_THROTTLED' } })
    const sent = lab.platform.sent.length
    ask(lab)
    expect(lab.platform.sent).toHaveLength(sent)
})

test('of an incident that the agent may not read, or without a caller, nothing is reset', () => {
    const { lab } = started()
    lab.hidden.add(INCIDENT)
    const hidden = requestReset(lab.deps(), OPERATION_RUNNERS, INCIDENT)
    expect(!hidden.ok && hidden.error.code).toBe('INCIDENT_NOT_FOUND')
    lab.hidden.clear()
    lab.callers.set(INCIDENT, '')
    const nobody = requestReset(lab.deps(), OPERATION_RUNNERS, INCIDENT)
    expect(!nobody.ok && nobody.error.code).toBe('OPERATION_TARGET_NOT_FOUND')
    expect(lab.memory.rows.size).toBe(0)
})

test('self-service resolves the incident with the page to go to', () => {
    const { lab, microsoft } = started()
    microsoft.details = json(200, { isSsprCapable: true })
    expect(ask(lab)).toMatchObject({ state: 'succeeded', outcome: { code: 'self-service' } })
    expect(incident(lab)).toMatchObject({ state: '6' })
    const [written] = incident(lab).writes
    expect(written?.['work_notes']).toContain('https://aka.ms/sspr')
    expect(written).toMatchObject({ close_notes: written?.['work_notes'] })
})

test('a hand-over resolves the incident, once, with a note that knows no secret', () => {
    const { lab } = started()
    ask(lab)
    decided(lab)
    asManager(lab)
    const done = answerHandOver(lab.deps(), lab.row().sysId, {})
    expect(done.ok && done.value.handOver?.secret).toBe('Pass-1-canary')
    expect(done.ok && JSON.stringify(done.value.operation)).not.toContain('canary')
    expect(incident(lab).state).toBe('6')
    settleIncidents(lab.deps())
    expect(incident(lab).writes).toHaveLength(1)
    expect(JSON.stringify(incident(lab).writes)).not.toContain('canary')
})

test('what a person reopens stays open', () => {
    const { lab } = started()
    ask(lab)
    decided(lab)
    asManager(lab)
    answerHandOver(lab.deps(), lab.row().sysId, {})
    lab.platform.outageRows.incidents.set(INCIDENT, { ...incident(lab), state: '2' })
    settleIncidents(lab.deps())
    expect(incident(lab).state).toBe('2')
})

test('a failed or rejected reset leaves a work note, and the incident as it is', () => {
    const { lab, microsoft } = started()
    microsoft.user['userType'] = 'Guest'
    ask(lab)
    expect(incident(lab)).toMatchObject({ state: '2' })
    expect(incident(lab).writes).toHaveLength(1)
    microsoft.user['userType'] = 'Member'
    const again = ask(lab)
    confirmIdentity(lab.deps(), again.sysId, MAX)
    rejectOperation(lab.deps(), again.sysId, GUS)
    settleIncidents(lab.deps())
    expect(incident(lab).writes[1]?.['work_notes']).toContain('rejected')
    expect(incident(lab).state).toBe('2')
})

test('an instance that refuses to resolve gets the note alone, and the log says why', () => {
    const { lab, microsoft } = started()
    microsoft.details = json(200, { isSsprCapable: true })
    const deps = lab.deps()
    const writes: object[] = []
    requestReset(
        {
            ...deps,
            incidentWriter: {
                ...deps.incidentWriter,
                update: (_sysId, values) => {
                    if ('state' in values) return false
                    writes.push(values)
                    return true
                },
            },
        },
        OPERATION_RUNNERS,
        INCIDENT,
    )
    expect(writes.map((one) => Object.keys(one))).toEqual([['work_notes']])
    expect(lab.platform.errors.map(({ code }) => code)).toEqual(['INCIDENT_WRITE_REFUSED'])
})

test('a node that dies between the incident and the note about it writes nothing twice', () => {
    const { lab, microsoft } = started()
    microsoft.details = json(200, { isSsprCapable: true })
    lab.onWrite = () => {
        if (incident(lab).writes.length > 0) throw new Crash()
    }
    expect(() => ask(lab)).toThrow(Crash)
    lab.onWrite = () => undefined
    lab.platform.at += 5 * 60_000
    settleIncidents(lab.deps())
    expect(incident(lab).writes).toHaveLength(1)
    expect(lab.row().progress['incidentSettled']).toBe('true')
})

test.each([
    ['a stranger', STRANGER, 'OPERATION_NOT_FOUND'],
    ['the agent', AGENT, 'OPERATION_NOT_YOURS'],
    ['the person', EMMA, 'OPERATION_NOT_YOURS'],
])('%s is shown nothing, and a stranger not even that there is something', (_who, by, code) => {
    const { lab, microsoft } = started()
    ask(lab)
    decided(lab)
    lab.signedIn = { sysId: by, mayOperate: by === AGENT }
    const before = lab.row().history.length
    const done = answerHandOver(lab.deps(), lab.row().sysId, {})
    expect(!done.ok && done.error.code).toBe(code)
    expect(lab.row().history.length - before).toBe(code === 'OPERATION_NOT_FOUND' ? 0 : 1)
    expect(microsoft.secrets).toEqual([])
})

test.each([[undefined], [[]], ['x'], [{ again: 'yes' }], [{ recipient: MAX }]])(
    'a body of %j is refused',
    (body) => {
        const { lab } = started()
        ask(lab)
        decided(lab)
        asManager(lab)
        const done = answerHandOver(lab.deps(), lab.row().sysId, body)
        expect(!done.ok && done.error.code).toBe('REQUEST_INVALID')
    },
)
