import {
    approveOperation,
    confirmIdentity,
} from '../../../../../src/server/user-operations/decide-operation.ts'
import type { OperationKind } from '../../../../../src/server/user-operations/operation-kind.ts'
import { tellPeople } from '../../../../../src/server/user-operations/people/tell-people.ts'
import { requestOperation } from '../../../../../src/server/user-operations/request-operation.ts'
import type { UserOperation } from '../../../../../src/server/user-operations/user-operation.ts'
import { AGENT, EMMA, GRETA, GROUP, GUS, MAX, OperationsLab } from '../../../../fakes/operations-lab.ts'

const ITEM = 'f'.repeat(32)

function ask(lab: OperationsLab, kind: OperationKind = 'reset-password', requestItemId = ''): string {
    const made = requestOperation(lab.deps(), {
        key: `${kind}:${lab.memory.rows.size}`,
        kind,
        targetId: EMMA,
        requesterId: AGENT,
        requestItemId,
        input: {},
    })
    if (!made.ok) throw new Error(made.error.code)
    if (kind === 'reset-password') lab.inspected(made.value.sysId)
    return made.value.sysId
}

/** What was said since the last time. */
function told(lab: OperationsLab): readonly (readonly [string, string])[] {
    lab.told.length = 0
    tellPeople(lab.deps())
    return lab.told.map(([name, , person]) => [name, person])
}

function end(lab: OperationsLab, sysId: string, code: NonNullable<UserOperation['outcome']>['code']): void {
    const row = lab.memory.rows.get(sysId)
    if (!row) throw new Error('no row')
    lab.memory.rows.set(sysId, { ...row, state: 'succeeded', outcome: { code, parameters: [] } })
}

test('each who can go on is told once, step by step', () => {
    const lab = new OperationsLab({}, { 'reset-password': { approval: 'group', approvalGroup: GROUP } })
    const sysId = ask(lab)
    expect(told(lab)).toEqual([['waits', MAX]])
    expect(told(lab)).toEqual([])
    confirmIdentity(lab.deps(), sysId, MAX)
    expect(told(lab)).toEqual([['waits', GUS]])
    approveOperation(lab.deps(), sysId, GUS)
    expect(told(lab)).toEqual([['waits', MAX]])
    expect(told(lab)).toEqual([])
})

test('before the account was looked at nobody is told', () => {
    const lab = new OperationsLab()
    const sysId = ask(lab)
    const row = lab.row()
    lab.memory.rows.set(sysId, { ...row, progress: {} })
    expect(told(lab)).toEqual([])
})

test('a manager who comes later is told too, the one before not again', () => {
    const lab = new OperationsLab()
    ask(lab)
    told(lab)
    lab.managers[EMMA] = GRETA
    expect(told(lab)).toEqual([['waits', GRETA]])
    lab.managers[EMMA] = MAX
    expect(told(lab)).toEqual([])
})

test('approvers of a requested item are asked by the approval of the item, not twice', () => {
    const lab = new OperationsLab()
    ask(lab, 'assign-license', ITEM)
    expect(told(lab)).toEqual([])
    ask(lab, 'assign-license')
    expect(told(lab)).toEqual([['waits', MAX]])
})

test.each([
    ['password-reset', 'handed-over'],
    ['access-pass-issued', 'handed-over'],
    ['runbook-reference', 'kept'],
    ['self-service', 'self-service'],
] as const)('%s: the person is told once, whoever did it', (code, name) => {
    const lab = new OperationsLab()
    const sysId = ask(lab)
    told(lab)
    end(lab, sysId, code)
    expect(told(lab)).toEqual([[name, EMMA]])
    expect(told(lab)).toEqual([])
})

test('of a runbook that was asked for as such nobody is told where its output leads', () => {
    const lab = new OperationsLab()
    const sysId = ask(lab)
    told(lab)
    end(lab, sysId, 'runbook-reference')
    const row = lab.memory.rows.get(sysId)
    if (!row) throw new Error('no row')
    lab.memory.rows.set(sysId, { ...row, kind: 'run-runbook' })
    expect(told(lab)).toEqual([])
})

test('a node that dies before it tells, and one that dies before it notes: nobody is left out', () => {
    for (const dies of ['tell', 'note'] as const) {
        const lab = new OperationsLab()
        ask(lab)
        const fall = (): never => {
            throw new Error('the node died')
        }
        if (dies === 'tell') lab.onTell = fall
        else lab.onWrite = fall
        expect(() => tellPeople(lab.deps())).toThrow('the node died')
        lab.onTell = () => undefined
        lab.onWrite = () => undefined
        lab.platform.at += 60_000
        expect(told(lab)).toEqual([['waits', MAX]])
        expect(told(lab)).toEqual([])
    }
})

test('nothing that is told stands in what is told: names of events and sys_ids alone', () => {
    const lab = new OperationsLab()
    const sysId = ask(lab)
    tellPeople(lab.deps())
    expect(lab.told).toEqual([['waits', sysId, MAX]])
})

test('switched off, nobody is told that something waits', () => {
    const lab = new OperationsLab()
    ask(lab)
    lab.configure({ isOn: false })
    expect(told(lab)).toEqual([])
})
