import type { DirectoryUser } from '../../../../../src/server/ports.ts'
import type { Result } from '../../../../../src/server/result.ts'
import type { FlowAnswer } from '../../../../../src/server/user-operations/flow-actions/flow-answer.ts'
import { inputOf } from '../../../../../src/server/user-operations/flow-actions/flow-input.ts'
import { readUserOperation } from '../../../../../src/server/user-operations/flow-actions/read-user-operation.ts'
import {
    requestLicense,
    type LicenseRequest,
} from '../../../../../src/server/user-operations/flow-actions/request-license.ts'
import { requestPasswordReset } from '../../../../../src/server/user-operations/flow-actions/request-password-reset.ts'
import { runRunbook } from '../../../../../src/server/user-operations/flow-actions/run-runbook.ts'
import { rejectOperation } from '../../../../../src/server/user-operations/decide-operation.ts'
import { operationsConnection } from '../../../../../src/server/user-operations/operations-connection.ts'
import { OPERATION_RUNNERS } from '../../../../../src/server/user-operations/operation-runners.ts'
import { AGENT, EMMA, MAX, OperationsLab } from '../../../../fakes/operations-lab.ts'

const INCIDENT = 'b'.repeat(32)
const VISIO = { userId: EMMA, partNumber: 'VISIOCLIENT', reason: '' }

function started(): OperationsLab {
    const lab = new OperationsLab()
    lab.signedIn = { sysId: AGENT, mayOperate: true, isAdmin: false }
    lab.callers.set(INCIDENT, EMMA)
    offer(lab, 'VISIOCLIENT', true)
    offer(lab, 'POWER_BI_PRO', false)
    return lab
}
function offer(lab: OperationsLab, partNumber: string, isOffered: boolean, tenantId?: string): void {
    const connection = operationsConnection(lab.deps())
    if (!connection.ok) throw new Error(connection.error.code)
    const sysId = `${partNumber}${tenantId ?? ''}`
    const sizes = { total: 2, free: 1, readAt: 0 }
    const tenant = tenantId ?? connection.value.graph.sysId
    lab.licenses.save(
        { sysId, tenantId: tenant, skuId: `sku-${sysId}`, partNumber, name: partNumber, ...sizes, isOffered },
        true,
    )
}
const license = (lab: OperationsLab, changes: Partial<LicenseRequest> = {}) =>
    requestLicense(lab.deps(), { ...VISIO, ...changes })
const done = (answer: Result<FlowAnswer>): FlowAnswer => {
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.value
}
const codeOf = (answer: Result<FlowAnswer>): string => (answer.ok ? 'done' : answer.error.code)

describe('who asks', () => {
    const asks: readonly (readonly [string, (lab: OperationsLab) => Result<FlowAnswer>])[] = [
        ['license', license],
        ['reset', (lab) => requestPasswordReset(lab.deps(), OPERATION_RUNNERS, INCIDENT)],
        ['runbook', (lab) => runRunbook(lab.deps(), { incidentId: INCIDENT, name: 'x', parameters: '' })],
    ]

    test.each(asks)('%s: nobody, when the flow runs as no person', (_name, ask) => {
        for (const sysId of ['', 'system', '9'.repeat(32)]) {
            const lab = started()
            lab.signedIn = { sysId, mayOperate: true, isAdmin: true }
            expect([sysId, codeOf(ask(lab))]).toEqual([sysId, 'OPERATION_WITHOUT_PERSON'])
            expect(lab.memory.rows.size).toBe(0)
        }
    })

    test.each(['system', 'Guest', 'SYSTEM'])('%s has a record of a person and is none', (userId) => {
        const lab = started()
        const deps = lab.deps()
        const person = (sysId: string): DirectoryUser | undefined => {
            const found = deps.directory.user(sysId)
            return found && { ...found, userId }
        }
        const own = { ...deps, directory: { ...deps.directory, user: person } }
        expect(codeOf(requestLicense(own, VISIO))).toBe('OPERATION_WITHOUT_PERSON')
    })

    test('who has left is nobody', () => {
        const lab = started()
        lab.inactive.add(AGENT)
        expect(codeOf(license(lab))).toBe('OPERATION_WITHOUT_PERSON')
    })

    test.each([
        ['license', 'done'],
        ['reset', 'OPERATION_ROLE_MISSING'],
        ['runbook', 'OPERATION_ROLE_MISSING'],
    ])('%s without the role of user operations: %s', (name, code) => {
        const lab = started()
        lab.signedIn = { sysId: AGENT, mayOperate: false, isAdmin: false }
        const [, ask] = asks.find(([one]) => one === name)!
        expect(codeOf(ask(lab))).toBe(code)
        lab.signedIn = { sysId: AGENT, mayOperate: false, isAdmin: true }
        expect(codeOf(ask(lab))).not.toBe('OPERATION_ROLE_MISSING')
    })
})

test('the row says who asked, that a flow did, and why, without an address', () => {
    const lab = started()
    const { operation, state } = done(license(lab, { partNumber: ' visioclient ', reason: 'For x@y.org' }))
    expect(state).toBe('requested')
    expect(lab.row()).toMatchObject({
        sysId: operation,
        requesterId: AGENT,
        targetId: EMMA,
        input: { partNumber: 'VISIOCLIENT', reason: 'For …' },
    })
    expect(lab.row().history[0]).toMatchObject({ kind: 'requested', by: AGENT, detail: 'by-flow' })
})

test('one request goes on at a time, for each who asks', () => {
    const lab = started()
    const first = done(license(lab))
    expect(done(license(lab, { reason: 'again' }))).toEqual(first)
    lab.signedIn = { sysId: MAX }
    const other = done(license(lab)).operation
    expect(other).not.toBe(first.operation)
    lab.signedIn = { sysId: AGENT }
    expect(rejectOperation(lab.deps(), first.operation, MAX).ok).toBe(true)
    expect([first.operation, other]).not.toContain(done(license(lab)).operation)
})

test('who asked for a hundred operations in a day is told to come again tomorrow', () => {
    const lab = started()
    const { operation } = done(license(lab))
    const row = lab.row()
    expect(row.input).toEqual({ skuId: 'sku-VISIOCLIENT', partNumber: 'VISIOCLIENT' })
    for (let n = 1; n < 100; n += 1)
        lab.memory.rows.set(`other${n}`, { ...row, sysId: `other${n}`, targetId: MAX })
    expect(done(license(lab)).operation).toBe(operation)
    expect(codeOf(license(lab, { userId: AGENT }))).toBe('OPERATION_TOO_MANY')
    lab.platform.at += 25 * 60 * 60_000
    expect(codeOf(license(lab, { userId: AGENT }))).toBe('done')
})

test.each<readonly [string, Partial<LicenseRequest>, string]>([
    ['no sys_id', { userId: 'emma' }, 'REQUEST_INVALID'],
    ['no license', { partNumber: '  ' }, 'REQUEST_INVALID'],
    ['a product that people may not ask for', { partNumber: 'POWER_BI_PRO' }, 'LICENSE_NOT_OFFERED'],
    ['a product of another tenant', { partNumber: 'ELSEWHERE' }, 'LICENSE_NOT_SUBSCRIBED'],
    ['somebody who is not there', { userId: '9'.repeat(32) }, 'OPERATION_TARGET_NOT_FOUND'],
])('refused: %s', (_what, changes, code) => {
    const lab = started()
    offer(lab, 'ELSEWHERE', true, 'd'.repeat(32))
    expect(codeOf(license(lab, changes))).toBe(code)
    expect(lab.memory.rows.size).toBe(0)
})

test.each(['{', '[]', '"x"', '7', `{"a":"${'x'.repeat(8000)}"}`])(
    'parameters that are no object of values are refused: %s',
    (parameters) => {
        const answer = runRunbook(started().deps(), { incidentId: INCIDENT, name: 'x', parameters })
        expect(answer).toMatchObject({
            ok: false,
            error: { code: 'REQUEST_INVALID', parameters: ['parameters'] },
        })
    },
)

test('an operation is read as it stands, and how it ended once it has', () => {
    const lab = started()
    const { operation } = done(license(lab))
    const read = () => done(readUserOperation(lab.deps(), operation))
    expect(read()).toEqual({
        operation,
        state: 'requested',
        finished: 'false',
        outcome_code: '',
        outcome: '',
    })
    const row = lab.row()
    const postponed = { code: 'NETWORK_TIMEOUT' as const, parameters: ['graph'] }
    lab.memory.rows.set(operation, { ...row, state: 'running', error: postponed })
    expect(read()).toMatchObject({ finished: 'false', outcome_code: '' })
    lab.memory.rows.set(operation, {
        ...row,
        state: 'failed',
        error: { code: 'LICENSE_NONE_FREE', parameters: ['V'] },
    })
    expect(read()).toMatchObject({ finished: 'true', outcome_code: 'LICENSE_NONE_FREE' })
    expect(read().outcome).toContain('No license of this product is free')
    lab.memory.rows.set(operation, { ...row, state: 'cancelled' })
    expect(read()).toMatchObject({ state: 'cancelled', finished: 'true', outcome_code: '', outcome: '' })
})

test('inputs are texts, whatever the platform hands on', () => {
    expect(
        ['a', 'b', 'c', 'd'].map((name) => inputOf({ a: 'x', b: null, c: { toString: () => 'y' } }, name)),
    ).toEqual(['x', '', 'y', ''])
})
