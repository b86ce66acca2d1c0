import {
    approveOperation,
    cancelOperation,
    confirmIdentity,
} from '../../../../../src/server/user-operations/decide-operation.ts'
import type { OperationView } from '../../../../../src/server/user-operations/people/operation-view.ts'
import { listOwnOperations } from '../../../../../src/server/user-operations/people/list-own-operations.ts'
import { readOperation } from '../../../../../src/server/user-operations/people/read-operation.ts'
import {
    requestOperation,
    type OperationRequest,
} from '../../../../../src/server/user-operations/request-operation.ts'
import type { UserOperation } from '../../../../../src/server/user-operations/user-operation.ts'
import { AGENT, EMMA, GRETA, GROUP, GUS, MAX, OperationsLab } from '../../../../fakes/operations-lab.ts'

const STRANGER = '77'.repeat(16)
const ITEM = 'f'.repeat(32)
const INCIDENT = 'b'.repeat(32)
const RESET: OperationRequest = {
    key: 'reset',
    kind: 'reset-password',
    targetId: EMMA,
    requesterId: AGENT,
    incidentId: INCIDENT,
    requestItemId: ITEM,
    input: {},
}
const LICENSE: OperationRequest = {
    ...RESET,
    key: 'license',
    kind: 'assign-license',
    requesterId: EMMA,
    input: { skuId: 'x', partNumber: 'VISIOCLIENT' },
}

function requested(lab: OperationsLab, request: OperationRequest): string {
    const made = requestOperation(lab.deps(), request)
    if (!made.ok) throw new Error(made.error.code)
    if (request.kind === 'reset-password') lab.inspected(made.value.sysId)
    return made.value.sysId
}

/** What somebody is answered: the view, or the code of the error. */
function seenBy(lab: OperationsLab, sysId: string, by: string, mayOperate = false): OperationView | string {
    lab.signedIn = { sysId: by, mayOperate }
    const answer = readOperation(lab.deps(), sysId)
    return answer.ok ? answer.value.operation : answer.error.code
}

function viewOf(lab: OperationsLab, sysId: string, by: string, mayOperate = false): OperationView {
    const seen = seenBy(lab, sysId, by, mayOperate)
    if (typeof seen === 'string') throw new Error(seen)
    return seen
}

const allowed = ({ may }: OperationView): readonly string[] =>
    Object.entries(may).flatMap(([name, isAllowed]) => (isAllowed ? [name] : []))

describe('what was found out about an account', () => {
    const ADMIN = { error: { code: 'OPERATION_PRIVILEGED', parameters: [] } } as const
    const ended = (by: string): readonly [OperationsLab, string] => {
        const lab = new OperationsLab({ protectedUsers: [EMMA] })
        const made = requestOperation(lab.deps(), { ...RESET, requesterId: by })
        if (!made.ok) throw new Error(made.error.code)
        expect(made.value).toMatchObject(ADMIN)
        return [lab, made.value.sysId]
    }

    test.each([
        ['the person', EMMA, EMMA, false, ADMIN.error.code],
        ['the manager who asked', MAX, MAX, false, ADMIN.error.code],
        ['somebody else who asked', GUS, GUS, false, 'ACCOUNT_NOT_TOLD'],
        ['who runs user operations', GUS, AGENT, true, ADMIN.error.code],
    ])('%s', (_who, requester, reader, mayOperate, code) => {
        const [lab, sysId] = ended(requester)
        const view = viewOf(lab, sysId, reader, mayOperate)
        expect(view.error?.code).toBe(code)
        const isTold = code !== 'ACCOUNT_NOT_TOLD'
        expect(JSON.stringify(view).includes('protected')).toBe(isTold)
        const lists = listOwnOperations(lab.deps(), { waiting: '', asked: '', mine: '' })
        if (!mayOperate) expect(JSON.stringify(lists).includes('protected')).toBe(isTold)
    })

    test('that somebody is registered for self-service is for nobody else either', () => {
        const lab = new OperationsLab()
        const made = requestOperation(lab.deps(), { ...RESET, requesterId: GUS })
        if (!made.ok) throw new Error(made.error.code)
        lab.deps().operations.save({
            ...made.value,
            state: 'succeeded',
            outcome: { code: 'self-service', parameters: ['https://aka.ms/sspr'] },
            history: [
                ...made.value.history,
                { at: 1, by: '', kind: 'succeeded', detail: 'self-service', correlationId: '' },
            ],
        })
        const { sysId } = made.value
        expect(viewOf(lab, sysId, EMMA).outcome?.code).toBe('self-service')
        const told = viewOf(lab, sysId, GUS)
        expect(told.outcome).toMatchObject({ code: 'told-to-person', parameters: [] })
        expect(JSON.stringify(told)).not.toMatch(/self-service|sspr/i)
    })
})

describe('who sees an operation', () => {
    test.each([
        ['the person', EMMA, true],
        ['the requester', AGENT, true],
        ['the manager, who confirms', MAX, true],
        ["the manager's manager", GRETA, false],
        ['somebody else', STRANGER, false],
        ['nobody', '', false],
    ])('%s', (_who, by, isShown) => {
        const lab = new OperationsLab()
        const sysId = requested(lab, RESET)
        expect(typeof seenBy(lab, sysId, by) === 'object').toBe(isShown)
        if (!isShown) expect(seenBy(lab, sysId, by)).toBe(seenBy(lab, '9'.repeat(32), by))
    })

    test('whoever holds the role of user operations', () => {
        const lab = new OperationsLab()
        expect(viewOf(lab, requested(lab, RESET), STRANGER, true).label).toBe('Reset password')
    })

    test('a member of the approving group, and the manager no longer', () => {
        const group = { approval: 'group', approvalGroup: GROUP } as const
        const lab = new OperationsLab({}, { 'assign-license': group })
        const sysId = requested(lab, LICENSE)
        expect(allowed(viewOf(lab, sysId, GUS))).toEqual(['approve', 'reject'])
        expect(seenBy(lab, sysId, MAX)).toBe('OPERATION_NOT_FOUND')
    })

    test('whoever has decided, also when they are the manager no more or the kind is off', () => {
        const lab = new OperationsLab()
        const sysId = requested(lab, RESET)
        confirmIdentity(lab.deps(), sysId, MAX)
        lab.configure({}, { 'reset-password': { isOn: false } })
        const view = viewOf(lab, sysId, MAX)
        expect(view.error?.code).toBe('OPERATION_KIND_OFF')
        expect(view.waitsFor).toEqual({ what: 'nothing', who: [], says: '' })
        expect(allowed(view)).toEqual([])
    })

    test.each(['', 'x', "' or 1=1", '9'.repeat(31)])('%j is no operation', (sysId) => {
        expect(seenBy(new OperationsLab(), sysId, AGENT, true)).toBe('OPERATION_NOT_FOUND')
    })
})

describe('what is shown', () => {
    test('who is waited for, step by step, and who may what', () => {
        const lab = new OperationsLab({
            passwords: { recipient: 'manager', usesAccessPass: true, revokesSessions: false },
        })
        const sysId = requested(lab, RESET)
        expect(viewOf(lab, sysId, MAX).waitsFor).toEqual({
            what: 'verification',
            who: ['<e2>'],
            says: 'Waits for <e2>, who confirms that this is really <e1>, or for an agent who sends a one-time code.',
        })
        expect(allowed(viewOf(lab, sysId, MAX))).toEqual(['confirmIdentity'])
        expect(allowed(viewOf(lab, sysId, EMMA))).toEqual([])
        expect(allowed(viewOf(lab, sysId, AGENT))).toEqual(['cancel'])
        expect(allowed(viewOf(lab, sysId, STRANGER, true))).toEqual(['cancel', 'sendCode'])
        confirmIdentity(lab.deps(), sysId, MAX)
        expect(allowed(viewOf(lab, sysId, MAX))).toEqual(['approve', 'reject'])
        approveOperation(lab.deps(), sysId, MAX)
        const view = viewOf(lab, sysId, EMMA)
        expect(view.waitsFor).toEqual({ what: 'recipient', who: ['<e2>'], says: expect.any(String) })
        expect(view.steps.map(({ name, state, by }) => [name, state, by])).toEqual([
            ['requested', 'reached', '<e4>'],
            ['verified', 'reached', '<e2>'],
            ['approved', 'reached', '<e2>'],
            ['done', 'current', null],
        ])
    })

    test('an agent is named as long as a code can be sent or entered, and alone where no manager is known', () => {
        const lab = new OperationsLab()
        const sysId = requested(lab, RESET)
        const says = () => viewOf(lab, sysId, AGENT).waitsFor.says
        const sent = (changes: Readonly<Record<string, string>>): void => {
            const row = lab.row()
            lab.memory.rows.set(sysId, { ...row, progress: { ...row.progress, ...changes } })
        }
        sent({ codesSent: '3', codeHash: 'x', codeTries: '1', codeSentAt: String(lab.platform.at) })
        expect(says()).toContain('one-time code')
        sent({ codeTries: '0' })
        expect(says()).toBe('Waits for <e2>, who confirms that this is really <e1>.')
        lab.managers[EMMA] = ''
        expect(says()).toBe('Waits until somebody makes sure that this is really <e1>: no manager is known.')
        sent({ codesSent: '0' })
        expect(says()).toBe(
            'Waits for an agent who makes sure with a one-time code that this is really <e1>: no manager is known.',
        )
    })

    test('a license names the product and asks for no verification', () => {
        const lab = new OperationsLab()
        const view = viewOf(lab, requested(lab, LICENSE), EMMA)
        expect(view.about).toBe('Visio Plan 2')
        expect(view.title).toBe('Assign license for <e1>: Visio Plan 2')
        expect(view.waitsFor.says).toBe('Waits for approval by <e2>.')
        expect(view.steps.map(({ name }) => name)).toEqual(['requested', 'approved', 'done'])
        expect(view.waitsFor.who).toEqual(['<e2>'])
    })

    test('a cancelled one shows what was not reached', () => {
        const lab = new OperationsLab()
        const sysId = requested(lab, LICENSE)
        cancelOperation(lab.deps(), sysId, EMMA, false)
        const view = viewOf(lab, sysId, EMMA)
        expect(view.steps.map(({ state }) => state)).toEqual(['reached', 'missed', 'missed'])
        expect(view.finishedAt).not.toBeNull()
        expect(allowed(view)).toEqual([])
    })

    test('records only to whom may read them', () => {
        const lab = new OperationsLab()
        const sysId = requested(lab, RESET)
        lab.numbers.set(INCIDENT, 'INC0010001')
        const view = viewOf(lab, sysId, EMMA)
        expect(view.incident).toEqual({ sysId: INCIDENT, number: 'INC0010001' })
        expect(view.requestItem).toBeNull()
    })

    test('calls to Microsoft and their ids only to who holds the role', () => {
        const lab = new OperationsLab()
        const sysId = requested(lab, LICENSE)
        const row = lab.row()
        lab.memory.rows.set(sysId, {
            ...row,
            accountId: '11111111-1111-4111-8111-111111111111',
            history: [
                ...row.history,
                {
                    at: row.createdAt,
                    by: '',
                    kind: 'called',
                    detail: 'POST /users/{id}/assignLicense 200',
                    correlationId: 'c0ffee00-0000-4000-8000-000000000001',
                },
            ],
        } satisfies UserOperation)
        const own = JSON.stringify(viewOf(lab, sysId, EMMA))
        expect(own).not.toContain('assignLicense')
        expect(own).not.toContain('c0ffee00')
        expect(own).not.toContain('11111111-1111')
        const agents = viewOf(lab, sysId, STRANGER, true)
        expect(agents.history.at(-1)).toMatchObject({
            label: 'Asked Microsoft',
            detail: 'POST /users/{id}/assignLicense 200',
            correlationId: 'c0ffee00-0000-4000-8000-000000000001',
        })
    })

    test('a refused attempt is told in words', () => {
        const lab = new OperationsLab()
        const sysId = requested(lab, LICENSE)
        approveOperation(lab.deps(), sysId, EMMA)
        expect(viewOf(lab, sysId, AGENT, true).history.at(-1)).toMatchObject({
            by: '<e1>',
            label: 'Refused',
            detail: 'Nobody decides on what they asked for themselves.',
        })
    })
})
