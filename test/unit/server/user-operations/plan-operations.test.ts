import { approveOperation, cancelOperation } from '../../../../src/server/user-operations/decide-operation.ts'
import { planOperations } from '../../../../src/server/user-operations/plan-operations.ts'
import {
    requestOperation,
    type OperationRequest,
} from '../../../../src/server/user-operations/request-operation.ts'
import { workOnOperations } from '../../../../src/server/user-operations/work-on-operations.ts'
import { Crash } from '../../../fakes/memory-platform.ts'
import { AGENT, EMMA, MAX, OperationsLab } from '../../../fakes/operations-lab.ts'

const LICENSE: OperationRequest = {
    key: 'assign-license:1',
    kind: 'assign-license',
    targetId: EMMA,
    requesterId: AGENT,
    input: { skuId: 'c5928f49-12ba-48f7-ada3-0d743a3601d5' },
}

function requested(lab: OperationsLab, request: OperationRequest): string {
    const made = requestOperation(lab.deps(), request)
    if (!made.ok) throw new Error(made.error.code)
    return made.value.sysId
}

/** The node dies after the approval is stored, before the plan is. */
function dieAfterApproval(lab: OperationsLab, sysId: string): void {
    let writes = 0
    lab.onWrite = () => {
        writes += 1
        if (writes === 2) throw new Crash()
    }
    expect(() => approveOperation(lab.deps(), sysId, MAX)).toThrow()
    lab.onWrite = () => undefined
    // The lease of the dead ends.
    lab.platform.at += 60_000
    expect(lab.row()).toMatchObject({ state: 'approved', nextAttemptAt: null })
}

test('what was approved by a node that died then is planned by the job, once', () => {
    const lab = new OperationsLab()
    dieAfterApproval(lab, requested(lab, LICENSE))
    expect(planOperations(lab.deps())).toBe(1)
    expect(planOperations(lab.deps())).toBe(0)
    expect(lab.events()).toEqual(['requested', 'approved', 'queued'])
})

test('the job begins it in the same run', () => {
    const lab = new OperationsLab()
    dieAfterApproval(lab, requested(lab, LICENSE))
    workOnOperations(lab.deps(), {
        'assign-license': () => ({
            then: 'succeeded',
            outcome: { code: 'license-assigned', parameters: [] },
        }),
    })
    expect(lab.row().state).toBe('succeeded')
})

test('what waits for people stays, and so does what is handed over', () => {
    const lab = new OperationsLab({}, { 'reset-password': { tier: 2 } })
    requested(lab, LICENSE)
    const reset = requested(lab, { ...LICENSE, key: 'reset:1', kind: 'reset-password', input: {} })
    const row = lab.memory.rows.get(reset)
    if (!row) throw new Error('there is no reset')
    lab.memory.rows.set(reset, { ...row, state: 'approved' })
    expect(planOperations(lab.deps())).toBe(0)
})

test('what an admin lets go without approval meanwhile is planned; what was switched off waits', () => {
    const lab = new OperationsLab()
    requested(lab, LICENSE)
    lab.configure({}, { 'assign-license': { isOn: false } })
    expect(planOperations(lab.deps())).toBe(0)
    lab.configure({}, { 'assign-license': { approval: 'automatic' } })
    expect(planOperations(lab.deps())).toBe(1)
})

test('what somebody cancels between reading and planning is left alone', () => {
    const lab = new OperationsLab()
    const sysId = requested(lab, LICENSE)
    lab.configure({}, { 'assign-license': { approval: 'automatic' } })
    const { operations, ...rest } = lab.deps()
    const racing = {
        ...rest,
        operations: {
            ...operations,
            unplanned: (limit: number) => {
                const found = operations.unplanned(limit)
                cancelOperation(lab.deps(), sysId, AGENT, false)
                return found
            },
        },
    }
    expect(planOperations(racing)).toBe(0)
    expect(lab.row().state).toBe('cancelled')
})
