import {
    approveOperation,
    cancelOperation,
    confirmIdentity,
    rejectOperation,
} from '../../../../src/server/user-operations/decide-operation.ts'
import {
    requestOperation,
    type OperationRequest,
} from '../../../../src/server/user-operations/request-operation.ts'
import type { Result } from '../../../../src/server/result.ts'
import type { UserOperation } from '../../../../src/server/user-operations/user-operation.ts'
import { acquireLock } from '../../../../src/server/lock.ts'
import { AGENT, EMMA, GRETA, GROUP, GUS, MAX, OperationsLab } from '../../../fakes/operations-lab.ts'

const LICENSE: OperationRequest = {
    key: 'assign-license:item-1',
    kind: 'assign-license',
    targetId: EMMA,
    requesterId: EMMA,
    requestItemId: 'f'.repeat(32),
    input: { skuId: 'c5928f49-12ba-48f7-ada3-0d743a3601d5' },
}
const RESET: OperationRequest = {
    key: 'reset-password:1',
    kind: 'reset-password',
    targetId: EMMA,
    requesterId: AGENT,
    input: {},
}
const READ: OperationRequest = {
    key: 'read:1',
    kind: 'read-account',
    targetId: EMMA,
    requesterId: AGENT,
    input: {},
}

const code = (outcome: Result<UserOperation>): string =>
    outcome.ok ? outcome.value.state : outcome.error.code

function requested(lab: OperationsLab, request: OperationRequest): string {
    const made = requestOperation(lab.deps(), request)
    if (!made.ok) throw new Error(made.error.code)
    return made.value.sysId
}

describe('a request', () => {
    test('reading waits for nobody and is planned at once', () => {
        const lab = new OperationsLab()
        expect(code(requestOperation(lab.deps(), READ))).toBe('queued')
        expect(lab.events()).toEqual(['requested', 'queued'])
        expect(lab.platform.sent).toEqual([])
    })

    test('asked twice, or by two nodes at once, is one row', () => {
        const lab = new OperationsLab()
        lab.onWrite = () => {
            lab.onWrite = () => undefined
            requestOperation(lab.deps(), LICENSE)
        }
        const first = requestOperation(lab.deps(), LICENSE)
        const second = requestOperation(lab.deps(), LICENSE)
        expect(first.ok && second.ok && first.value.sysId === second.value.sysId).toBe(true)
        expect(lab.memory.rows.size).toBe(1)
    })

    test('by rule a reversible operation needs no approval; by default it does', () => {
        const byRule = new OperationsLab({}, { 'assign-license': { approval: 'automatic' } })
        expect(code(requestOperation(byRule.deps(), LICENSE))).toBe('queued')
        expect(code(requestOperation(new OperationsLab().deps(), LICENSE))).toBe('requested')
    })

    test('a sensitive one is never approved automatically', () => {
        const lab = new OperationsLab({}, { 'reset-password': { approval: 'automatic' } })
        expect(code(requestOperation(lab.deps(), RESET))).toBe('requested')
    })

    test('for a listed person it fails at once and calls nobody, however it was asked for', () => {
        const lab = new OperationsLab(
            { protectedUsers: [EMMA] },
            { 'assign-license': { approval: 'automatic' } },
        )
        expect(code(requestOperation(lab.deps(), LICENSE))).toBe('failed')
        expect(lab.row().error?.code).toBe('OPERATION_PRIVILEGED')
        expect(lab.row().tier).toBe(3)
        expect(lab.platform.sent).toEqual([])
    })

    test.each<[string, (lab: OperationsLab) => void, string]>([
        ['switched off', (lab) => lab.configure({ isOn: false }), 'OPERATIONS_OFF'],
        [
            'of a kind that is off',
            (lab) => lab.configure({}, { 'assign-license': { isOn: false } }),
            'OPERATION_KIND_OFF',
        ],
        ['for somebody who left', (lab) => lab.inactive.add(EMMA), 'OPERATION_TARGET_NOT_FOUND'],
        ['without a set-up', (lab) => lab.platform.revisions.clear(), 'OPERATIONS_NOT_CHOSEN'],
    ])('%s makes no row', (_what, prepare, expected) => {
        const lab = new OperationsLab()
        prepare(lab)
        expect(code(requestOperation(lab.deps(), LICENSE))).toBe(expected)
        expect(lab.memory.rows.size).toBe(0)
    })

    test('a runbook that is not registered, or is off, is refused by its name', () => {
        const lab = new OperationsLab()
        const outcome = requestOperation(lab.deps(), {
            ...RESET,
            kind: 'run-runbook',
            input: { runbook: 'Remove-Everything' },
        })
        expect(outcome).toMatchObject({
            ok: false,
            error: { code: 'RUNBOOK_NOT_REGISTERED', parameters: ['Remove-Everything'] },
        })
    })

    test('a dry run needs nobody', () => {
        const lab = new OperationsLab()
        expect(code(requestOperation(lab.deps(), { ...RESET, isDryRun: true }))).toBe('queued')
    })
})

describe('approval', () => {
    test('by the manager plans it, and the trail says who', () => {
        const lab = new OperationsLab()
        const sysId = requested(lab, LICENSE)
        expect(code(approveOperation(lab.deps(), sysId, MAX))).toBe('queued')
        expect(lab.row()).toMatchObject({ approverId: MAX, nextAttemptAt: lab.platform.at })
        expect(lab.row().history.map(({ kind, by }) => [kind, by])).toEqual([
            ['requested', EMMA],
            ['approved', MAX],
            ['queued', ''],
        ])
    })

    test.each([
        ['the requester', EMMA, 'own-request'],
        ['a colleague', AGENT, 'not-entitled'],
        ["the manager's manager", GRETA, 'not-entitled'],
        ['nobody', '', 'not-entitled'],
    ])('by %s is refused and noted', (_who, by, reason) => {
        const lab = new OperationsLab()
        const sysId = requested(lab, LICENSE)
        const outcome = approveOperation(lab.deps(), sysId, by)
        expect(outcome).toMatchObject({
            ok: false,
            error: { code: 'OPERATION_NOT_YOURS', parameters: [reason] },
        })
        expect(lab.row().state).toBe('requested')
        expect(lab.row().history.at(-1)).toMatchObject({ kind: 'refused', by, detail: reason })
    })

    test('of what the manager asked for is up to the manager of the manager', () => {
        const lab = new OperationsLab()
        const sysId = requested(lab, { ...LICENSE, requesterId: MAX })
        expect(code(approveOperation(lab.deps(), sysId, MAX))).toBe('OPERATION_NOT_YOURS')
        expect(code(approveOperation(lab.deps(), sysId, GRETA))).toBe('queued')
    })

    test('by a group is up to its members', () => {
        const lab = new OperationsLab({}, { 'assign-license': { approval: 'group', approvalGroup: GROUP } })
        const sysId = requested(lab, LICENSE)
        expect(code(approveOperation(lab.deps(), sysId, MAX))).toBe('OPERATION_NOT_YOURS')
        expect(code(approveOperation(lab.deps(), sysId, GUS))).toBe('queued')
    })

    test('a group that nobody chose has no members', () => {
        const lab = new OperationsLab({}, { 'assign-license': { approval: 'group' } })
        expect(code(approveOperation(lab.deps(), requested(lab, LICENSE), GUS))).toBe('OPERATION_NOT_YOURS')
    })

    test('of a sensitive operation comes after the identity, which nobody confirms for themselves', () => {
        const lab = new OperationsLab()
        const sysId = requested(lab, RESET)
        lab.inspected(sysId)
        expect(code(approveOperation(lab.deps(), sysId, MAX))).toBe('OPERATION_STATE')
        expect(code(confirmIdentity(lab.deps(), sysId, EMMA))).toBe('OPERATION_NOT_YOURS')
        expect(code(confirmIdentity(lab.deps(), sysId, AGENT))).toBe('OPERATION_NOT_YOURS')
        expect(code(confirmIdentity(lab.deps(), sysId, MAX))).toBe('verified')
        expect(code(approveOperation(lab.deps(), sysId, MAX))).toBe('approved')
        // It waits for the person who is shown the secret.
        expect(lab.row().nextAttemptAt).toBeNull()
    })

    test('is for what was requested: another person or another input is not gone on with', () => {
        for (const change of [{ targetId: GUS }, { input: { skuId: 'other' } }]) {
            const lab = new OperationsLab()
            const sysId = requested(lab, LICENSE)
            lab.memory.rows.set(sysId, { ...lab.row(), ...change })
            // Gus has no manager: entitled is the group.
            lab.configure({}, { 'assign-license': { approval: 'group', approvalGroup: GROUP } })
            const by = change.targetId === GUS ? AGENT : GUS
            const outcome = approveOperation(lab.deps(), sysId, by)
            expect(['OPERATION_CHANGED', 'OPERATION_NOT_YOURS']).toContain(code(outcome))
            expect(lab.row().state).toBe('requested')
        }
    })

    test('comes too late once the kind is off, the person is listed, or somebody rejected it', () => {
        const lab = new OperationsLab()
        const sysId = requested(lab, LICENSE)
        lab.configure({}, { 'assign-license': { isOn: false } })
        expect(code(approveOperation(lab.deps(), sysId, MAX))).toBe('OPERATION_KIND_OFF')
        lab.configure({})
        expect(code(rejectOperation(lab.deps(), sysId, MAX))).toBe('cancelled')
        expect(code(approveOperation(lab.deps(), sysId, MAX))).toBe('OPERATION_STATE')
    })

    test('while somebody else decides is told to try again', () => {
        const lab = new OperationsLab()
        const sysId = requested(lab, LICENSE)
        acquireLock(lab.deps(), `user_operation:${sysId}`, 10_000)
        expect(code(approveOperation(lab.deps(), sysId, MAX))).toBe('OPERATION_BUSY')
    })
})

describe('taking back', () => {
    test('is up to the requester and to who runs operations; to others it is not there', () => {
        const lab = new OperationsLab()
        const sysId = requested(lab, LICENSE)
        expect(code(cancelOperation(lab.deps(), sysId, MAX, false))).toBe('OPERATION_NOT_FOUND')
        expect(code(cancelOperation(lab.deps(), sysId, EMMA, false))).toBe('cancelled')
        expect(code(cancelOperation(lab.deps(), sysId, EMMA, false))).toBe('OPERATION_STATE')
        expect(code(cancelOperation(lab.deps(), 'f'.repeat(32), AGENT, true))).toBe('OPERATION_NOT_FOUND')
    })
})
