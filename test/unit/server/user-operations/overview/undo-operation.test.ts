import { cancelOperation } from '../../../../../src/server/user-operations/decide-operation.ts'
import {
    undoOperation,
    undoStandings,
} from '../../../../../src/server/user-operations/overview/undo-operation.ts'
import type { UserOperation } from '../../../../../src/server/user-operations/user-operation.ts'
import { AGENT, EMMA, EMMA_ACCOUNT } from '../../../../fakes/operations-lab.ts'
import { OverviewLab } from '../../../../fakes/overview-lab.ts'

const SKU = 'c5928f49-12ba-48f7-ada3-0d743a3601d5'
const GIVEN: Partial<UserOperation> = {
    outcome: { code: 'license-assigned', parameters: ['Visio Plan 2'] },
    undo: { removeLicense: SKU },
    incidentId: 'd'.repeat(32),
}

let lab: OverviewLab
beforeEach(() => {
    lab = new OverviewLab()
    lab.signedIn = { sysId: AGENT, mayOperate: true }
})

const undos = (): readonly UserOperation[] =>
    [...lab.memory.rows.values()].filter(({ kind }) => kind === 'remove-license')
function asked(sysId: string) {
    const answer = undoOperation(lab.deps(), sysId)
    return answer.ok ? answer.value.undo : answer.error.code
}
const standing = (sysId: string) => {
    const row = lab.memory.rows.get(sysId)
    return row ? undoStandings(lab.deps(), [row])(sysId) : null
}

test('it is an operation of its own for the same person and account, which waits for approval', () => {
    const sysId = lab.plant(GIVEN)
    expect(standing(sysId)).toEqual({ may: true, by: null })
    expect(asked(sysId)).toEqual({
        may: false,
        by: { sysId: undos()[0]?.sysId, state: { value: 'requested', label: 'Requested' } },
    })
    expect(undos()).toEqual([
        expect.objectContaining({
            state: 'requested',
            targetId: EMMA,
            requesterId: AGENT,
            incidentId: 'd'.repeat(32),
            input: { skuId: SKU, partNumber: 'VISIOCLIENT', accountId: EMMA_ACCOUNT, undoes: sysId },
        }),
    ])
})

test('asked for twice it is one; after it came to nothing it is another, five at most', () => {
    const sysId = lab.plant(GIVEN)
    for (let turn = 1; turn <= 5; turn += 1) {
        asked(sysId)
        asked(sysId)
        expect(undos()).toHaveLength(turn)
        const last = undos()[turn - 1]
        expect(cancelOperation(lab.deps(), last?.sysId ?? '', AGENT, true).ok).toBe(true)
    }
    expect(standing(sysId)).toMatchObject({ may: false, by: { state: { value: 'cancelled' } } })
    expect(asked(sysId)).toBe('OPERATION_ATTEMPTS_USED')
    expect(undos()).toHaveLength(5)
})

test.each<[string, Partial<UserOperation>]>([
    ['what gave nothing', { ...GIVEN, undo: null }],
    ['what failed', { ...GIVEN, state: 'failed' }],
    ['what goes on', { ...GIVEN, state: 'running' }],
    ['what has no account', { ...GIVEN, accountId: '' }],
    ['what gave something else', { ...GIVEN, undo: { removeGroup: SKU } }],
])('%s cannot be taken back', (_what, given) => {
    const sysId = lab.plant(given)
    expect(standing(sysId)).toBeNull()
    expect(asked(sysId)).toBe('OPERATION_NOT_REVERSIBLE')
    expect(undos()).toEqual([])
})

test.each(['9'.repeat(32), '', "x' or 1=1"])('%j is no operation', (sysId) =>
    expect(asked(sysId)).toBe('OPERATION_NOT_FOUND'),
)

test('who may not operate is offered nothing', () => {
    const sysId = lab.plant(GIVEN)
    lab.signedIn = { sysId: AGENT, mayOperate: false }
    expect(standing(sysId)).toEqual({ may: false, by: null })
})

test('while the kind is off it is refused, and nothing is stored', () => {
    const sysId = lab.plant(GIVEN)
    lab.configure({}, { 'assign-license': { isOn: false } })
    expect(asked(sysId)).toBe('OPERATION_KIND_OFF')
    expect(undos()).toEqual([])
})
