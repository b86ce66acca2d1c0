import { confirmIdentity } from '../../../../../src/server/user-operations/decide-operation.ts'
import { LICENSE_ITEM } from '../../../../../src/server/user-operations/licenses/license-item.ts'
import { decideOwnOperation } from '../../../../../src/server/user-operations/people/decide-own-operation.ts'
import { requestOperation } from '../../../../../src/server/user-operations/request-operation.ts'
import { settleRequestItem } from '../../../../../src/server/user-operations/request-items/settle-request-item.ts'
import { tenantLicenseId } from '../../../../../src/server/user-operations/licenses/tenant-license.ts'
import { AGENT, EMMA, GROUP, GUS, MAX, OperationsLab } from '../../../../fakes/operations-lab.ts'

const ITEM = 'f'.repeat(32)
const STRANGER = '77'.repeat(16)

function reset(): { lab: OperationsLab; sysId: string } {
    const lab = new OperationsLab()
    const made = requestOperation(lab.deps(), {
        key: 'reset',
        kind: 'reset-password',
        targetId: EMMA,
        requesterId: AGENT,
        input: {},
    })
    if (!made.ok) throw new Error(made.error.code)
    lab.inspected(made.value.sysId)
    return { lab, sysId: made.value.sysId }
}

/** State after a decision, or the code of the error. */
function decide(
    lab: OperationsLab,
    sysId: string,
    by: string,
    decision: unknown,
    mayOperate = false,
): string {
    lab.signedIn = { sysId: by, mayOperate }
    lab.items.signedIn = by
    const answer = decideOwnOperation(lab.deps(), sysId, { decision })
    return answer.ok ? answer.value.operation.state : answer.error.code
}

describe('a decision of the signed-in person', () => {
    test('the manager confirms, approves; the answer shows what comes next', () => {
        const { lab, sysId } = reset()
        expect(decide(lab, sysId, MAX, 'confirm-identity')).toBe('verified')
        expect(decide(lab, sysId, MAX, 'approve')).toBe('approved')
        expect(lab.row().verifierId).toBe(MAX)
        expect(decide(lab, sysId, MAX, 'approve')).toBe('OPERATION_STATE')
    })

    test.each([
        ['confirm-identity', EMMA],
        ['confirm-identity', AGENT],
    ])('%s is refused to who sees it and may not, and noted', (decision, by) => {
        const { lab, sysId } = reset()
        expect(decide(lab, sysId, by, decision)).toBe('OPERATION_NOT_YOURS')
        expect(lab.events()).toEqual(['requested', 'refused'])
        expect(lab.row().state).toBe('requested')
    })

    test('who asked for it, or is its subject, does not approve it', () => {
        const { lab, sysId } = reset()
        confirmIdentity(lab.deps(), sysId, MAX)
        expect(decide(lab, sysId, AGENT, 'approve', true)).toBe('OPERATION_NOT_YOURS')
        expect(decide(lab, sysId, EMMA, 'approve')).toBe('OPERATION_NOT_YOURS')
        expect(lab.row().state).toBe('verified')
    })

    test('for a stranger it is not there, and nothing is noted', () => {
        const { lab, sysId } = reset()
        for (const decision of ['confirm-identity', 'approve', 'reject', 'cancel'])
            expect(decide(lab, sysId, STRANGER, decision)).toBe('OPERATION_NOT_FOUND')
        expect(lab.events()).toEqual(['requested'])
    })

    test('the requester cancels, and who holds the role', () => {
        for (const [by, mayOperate] of [
            [AGENT, false],
            [STRANGER, true],
        ] as const) {
            const { lab, sysId } = reset()
            expect(decide(lab, sysId, by, 'cancel', mayOperate)).toBe('cancelled')
        }
        const { lab, sysId } = reset()
        expect(decide(lab, sysId, EMMA, 'cancel')).toBe('OPERATION_NOT_FOUND')
    })

    test.each([undefined, '', 'verified', 'constructor', 7, ['approve']])('%j is no decision', (decision) => {
        const { lab, sysId } = reset()
        expect(decide(lab, sysId, MAX, decision)).toBe('REQUEST_INVALID')
        expect(lab.events()).toEqual(['requested'])
    })
})

describe('the requested item follows', () => {
    function ordered(settings = {}): { lab: OperationsLab; sysId: string } {
        const lab = new OperationsLab({}, { 'assign-license': settings })
        const deps = lab.deps()
        const sku = 'c5928f49-12ba-48f7-ada3-0d743a3601d5'
        const license = tenantLicenseId(deps, 'a'.repeat(32), sku)
        lab.licenses.save(
            {
                sysId: license,
                tenantId: 'a'.repeat(32),
                skuId: sku,
                partNumber: 'VISIOCLIENT',
                name: 'Visio Plan 2',
                total: 5,
                free: 2,
                isOffered: true,
                readAt: lab.platform.at,
            },
            true,
        )
        lab.items.order({
            sysId: ITEM,
            catalogItemId: LICENSE_ITEM,
            requesterId: EMMA,
            variables: { requested_for: EMMA, license },
        })
        settleRequestItem(deps, ITEM)
        return { lab, sysId: lab.row().sysId }
    }
    const approvals = (lab: OperationsLab): readonly (readonly [string, string])[] =>
        [...lab.items.approvals.values()].map(({ approverId, state }) => [approverId, state])

    test('approved on the page: the approval says so, by the same person', () => {
        const { lab, sysId } = ordered()
        expect(approvals(lab)).toEqual([[MAX, 'requested']])
        expect(decide(lab, sysId, MAX, 'approve')).toBe('queued')
        expect(approvals(lab)).toEqual([[MAX, 'approved']])
        expect([...lab.items.approvals.values()][0]?.changedById).toBe(MAX)
        settleRequestItem(lab.deps(), ITEM)
        expect(lab.events()).toEqual(['requested', 'approved', 'queued'])
    })

    test('rejected on the page: the item is closed with it', () => {
        const { lab, sysId } = ordered()
        expect(decide(lab, sysId, MAX, 'reject')).toBe('cancelled')
        expect(approvals(lab)).toEqual([[MAX, 'rejected']])
        expect(lab.items.get(ITEM)).toMatchObject({ end: 'incomplete' })
        expect(lab.items.get(ITEM).comments.at(-1)).toContain('was rejected')
    })

    test('cancelled by the requester: nobody is asked any more, and the item is closed', () => {
        const { lab, sysId } = ordered()
        expect(decide(lab, sysId, EMMA, 'cancel')).toBe('cancelled')
        expect(approvals(lab)).toEqual([[MAX, 'other']])
        expect(lab.items.get(ITEM).end).toBe('incomplete')
    })

    test('one member of a group decides, the others are asked no more', () => {
        const { lab, sysId } = ordered({ approval: 'group', approvalGroup: GROUP })
        lab.items.approvals.set('second', {
            sysId: 'second',
            itemId: ITEM,
            approverId: STRANGER,
            state: 'requested',
            changedById: '',
        })
        expect(decide(lab, sysId, GUS, 'approve')).toBe('queued')
        expect(approvals(lab)).toEqual([
            [GUS, 'approved'],
            [STRANGER, 'other'],
        ])
    })

    test('a refused attempt leaves the approvals as they were', () => {
        const { lab, sysId } = ordered()
        expect(decide(lab, sysId, EMMA, 'approve')).toBe('OPERATION_NOT_YOURS')
        expect(approvals(lab)).toEqual([[MAX, 'requested']])
    })
})
