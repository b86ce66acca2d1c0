import { confirmIdentity } from '../../../../../src/server/user-operations/decide-operation.ts'
import type { OperationKind } from '../../../../../src/server/user-operations/operation-kind.ts'
import { listOwnOperations } from '../../../../../src/server/user-operations/people/list-own-operations.ts'
import type { OwnOperations } from '../../../../../src/server/user-operations/people/own-operations-view.ts'
import { requestOperation } from '../../../../../src/server/user-operations/request-operation.ts'
import type { OperationInput } from '../../../../../src/server/user-operations/user-operation.ts'
import { AGENT, EMMA, GRETA, GROUP, GUS, MAX, OperationsLab } from '../../../../fakes/operations-lab.ts'
import { countCalls } from '../../../../fakes/count-calls.ts'

function ask(
    lab: OperationsLab,
    key: string,
    kind: OperationKind,
    targetId: string,
    requesterId: string,
): string {
    const input: OperationInput = kind === 'assign-license' ? { partNumber: 'VISIOCLIENT' } : {}
    const made = requestOperation(lab.deps(), { key, kind, targetId, requesterId, input })
    if (!made.ok) throw new Error(made.error.code)
    if (kind === 'reset-password') lab.inspected(made.value.sysId)
    lab.platform.at += 1000
    return made.value.sysId
}

function listsOf(
    lab: OperationsLab,
    by: string,
    offsets: Partial<Record<'waiting' | 'asked' | 'mine', string>> = {},
): OwnOperations['lists'] {
    lab.signedIn = { sysId: by }
    const answer = listOwnOperations(lab.deps(), { waiting: '', asked: '', mine: '', ...offsets })
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.value.lists
}

const totals = ({ waiting, asked, mine }: OwnOperations['lists']): readonly number[] =>
    [waiting, asked, mine].map(({ total }) => total)

test('each sees what waits for them, what they asked for and what is for them, and nobody sees the rest', () => {
    const lab = new OperationsLab()
    ask(lab, 'a', 'assign-license', EMMA, EMMA)
    const reset = ask(lab, 'b', 'reset-password', EMMA, AGENT)
    ask(lab, 'c', 'read-account', EMMA, AGENT)
    expect(totals(listsOf(lab, EMMA))).toEqual([0, 1, 2])
    expect(totals(listsOf(lab, AGENT))).toEqual([0, 1, 0])
    expect(totals(listsOf(lab, MAX))).toEqual([2, 0, 0])
    expect(totals(listsOf(lab, GRETA))).toEqual([0, 0, 0])
    expect(totals(listsOf(lab, GUS))).toEqual([0, 0, 0])
    confirmIdentity(lab.deps(), reset, MAX)
    expect(listsOf(lab, MAX).waiting.lines.map(({ sysId }) => sysId)[0]).toBe(reset)
})

test('a line says what for whom, and whom it waits for', () => {
    const lab = new OperationsLab()
    ask(lab, 'a', 'assign-license', EMMA, EMMA)
    expect(listsOf(lab, MAX).waiting.lines[0]).toMatchObject({
        kind: { value: 'assign-license', label: 'Assign license' },
        about: 'Visio Plan 2',
        target: '<e1>',
        requestedBy: 'Emma Employee',
        waitsFor: ['<e2>'],
        isDryRun: false,
        state: { value: 'requested', label: 'Requested' },
    })
})

test('an agent with a code is named beside the manager, while it waits for that', () => {
    const lab = new OperationsLab()
    const sysId = ask(lab, 'a', 'reset-password', EMMA, AGENT)
    expect(listsOf(lab, MAX).waiting.lines[0]?.waitsFor).toEqual(['<e2>', 'an agent with a one-time code'])
    confirmIdentity(lab.deps(), sysId, MAX)
    expect(listsOf(lab, MAX).waiting.lines[0]?.waitsFor).toEqual(['<e2>'])
})

test('a group is asked as a group', () => {
    const lab = new OperationsLab({}, { 'assign-license': { approval: 'group', approvalGroup: GROUP } })
    ask(lab, 'a', 'assign-license', EMMA, EMMA)
    expect(totals(listsOf(lab, GUS))).toEqual([1, 0, 0])
    expect(totals(listsOf(lab, MAX))).toEqual([0, 0, 0])
})

test('nobody is waited for once the kind is off', () => {
    const lab = new OperationsLab()
    ask(lab, 'a', 'assign-license', EMMA, EMMA)
    lab.configure({}, { 'assign-license': { isOn: false } })
    expect(totals(listsOf(lab, MAX))).toEqual([0, 0, 0])
})

test('newest first, 20 a page, each list from its own place', () => {
    const lab = new OperationsLab()
    const all = Array.from({ length: 45 }, (_, n) =>
        ask(lab, `k${n}`, 'assign-license', EMMA, EMMA),
    ).reverse()
    const ids = (page: { readonly lines: readonly { readonly sysId: string }[] }): readonly string[] =>
        page.lines.map(({ sysId }) => sysId)
    expect(ids(listsOf(lab, EMMA).asked)).toEqual(all.slice(0, 20))
    const second = listsOf(lab, EMMA, { asked: '20', mine: 'x' })
    expect(ids(second.asked)).toEqual(all.slice(20, 40))
    expect(second.mine.offset).toBe(0)
    expect(ids(listsOf(lab, MAX, { waiting: '40' }).waiting)).toEqual(all.slice(40))
    expect(listsOf(lab, MAX).waiting).toMatchObject({ total: 45, isCut: false })
})

test('of more than are looked through, the list says that it is cut', () => {
    const lab = new OperationsLab()
    for (let n = 0; n < 201; n += 1) ask(lab, `k${n}`, 'assign-license', EMMA, EMMA)
    expect(listsOf(lab, MAX).waiting).toMatchObject({ total: 200, isCut: true })
})

test('the settings and each manager are asked for once, however long the lists are', () => {
    const lab = new OperationsLab()
    for (let n = 0; n < 60; n += 1) ask(lab, `k${n}`, 'assign-license', EMMA, AGENT)
    lab.signedIn = { sysId: MAX }
    const { deps, calls } = countCalls(lab.deps(), ['operationSettings', 'operationPeople', 'directory'])
    listOwnOperations(deps, { waiting: '', asked: '', mine: '' })
    expect(calls['operationSettings.latest']).toBe(1)
    expect(calls['operationPeople.manager']).toBe(1)
})
