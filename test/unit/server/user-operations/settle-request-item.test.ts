import { LICENSE_ITEM } from '../../../../src/server/user-operations/licenses/license-item.ts'
import { tenantLicenseId } from '../../../../src/server/user-operations/licenses/tenant-license.ts'
import type { OperationRunner } from '../../../../src/server/user-operations/operation-runner.ts'
import type { KindPolicy } from '../../../../src/server/user-operations/operation-settings.ts'
import { settleRequestItem } from '../../../../src/server/user-operations/request-items/settle-request-item.ts'
import { settleRequestItems } from '../../../../src/server/user-operations/request-items/settle-request-items.ts'
import { workOnOperations } from '../../../../src/server/user-operations/work-on-operations.ts'
import { appError } from '../../../../src/server/errors.ts'
import { Crash } from '../../../fakes/memory-platform.ts'
import { AGENT, EMMA, GRETA, GROUP, GUS, MAX, OperationsLab } from '../../../fakes/operations-lab.ts'

const VISIO = 'c5928f49-12ba-48f7-ada3-0d743a3601d5'
const POWER_BI = 'f8a1db68-be16-40ed-86d5-cb42ce701560'
const ITEM = '1'.repeat(32)

const assigned: OperationRunner = () => ({
    then: 'succeeded',
    outcome: { code: 'license-assigned', parameters: ['Visio Plan 2'] },
})

/** Emma's request for Visio, and the job. */
class Order {
    readonly lab: OperationsLab
    runner: OperationRunner = assigned
    runs = 0

    constructor(policy: Partial<KindPolicy> = {}, by = EMMA) {
        this.lab = new OperationsLab({}, { 'assign-license': policy })
        for (const [skuId, name] of [
            [VISIO, 'Visio Plan 2'],
            [POWER_BI, 'Power BI Pro'],
        ] as const)
            this.lab.licenses.save(
                {
                    sysId: this.license(skuId),
                    tenantId: this.tenantId,
                    skuId,
                    partNumber: name,
                    name,
                    total: 5,
                    free: 2,
                    isOffered: true,
                    readAt: 0,
                },
                true,
            )
        this.lab.items.order({
            sysId: ITEM,
            catalogItemId: LICENSE_ITEM,
            requesterId: by,
            variables: { requested_for: EMMA, license: this.license(VISIO) },
        })
    }

    /** Of the tenant that Setup was completed with. */
    get tenantId(): string {
        return [...this.lab.platform.tenantRows.keys()][0] ?? ''
    }
    license = (skuId: string): string => tenantLicenseId(this.lab.deps(), this.tenantId, skuId)
    settle(): void {
        settleRequestItem(this.lab.deps(), ITEM)
    }
    job(): void {
        const deps = this.lab.deps()
        const runner: OperationRunner = (work) => {
            this.runs += 1
            return this.runner(work)
        }
        settleRequestItems(deps)
        workOnOperations(deps, { 'assign-license': runner })
        settleRequestItems(deps)
    }
    decide(who: string, state: 'approved' | 'rejected', by = who): void {
        this.lab.items.decide(who, state, by)
        this.settle()
    }
    get asked(): readonly string[] {
        return this.lab.items.itemApprovals
            .ofItem(ITEM)
            .map(({ approverId, state }) => `${approverId} ${state}`)
    }
    get end(): string {
        const { end, comments } = this.lab.items.get(ITEM)
        return `${end}: ${comments[comments.length - 1] ?? ''}`
    }
}

test('ordered, asked, approved, done, closed: once each', () => {
    const order = new Order()
    order.settle()
    order.settle()
    expect(order.asked).toEqual([`${MAX} requested`])
    expect(order.lab.items.get(ITEM).comments).toEqual(['en: This request waits for approval by <e2>.'])
    expect(order.lab.row()).toMatchObject({
        kind: 'assign-license',
        targetId: EMMA,
        requesterId: EMMA,
        requestItemId: ITEM,
        input: { skuId: VISIO },
        state: 'requested',
    })
    order.job()
    expect(order.runs).toBe(0)
    order.decide(MAX, 'approved')
    expect(order.lab.row()).toMatchObject({ state: 'queued', approverId: MAX })
    order.job()
    order.job()
    expect([order.runs, order.lab.memory.rows.size]).toEqual([1, 1])
    expect(order.end).toBe('complete: en: The license Visio Plan 2 was assigned, and Microsoft shows it.')
    expect(order.lab.items.get(ITEM).comments).toHaveLength(2)
})

test('approval automatic by rule: nobody is asked', () => {
    const order = new Order({ approval: 'automatic' })
    order.job()
    expect([order.asked, order.runs, order.end.slice(0, 8)]).toEqual([[], 1, 'complete'])
})

test("the manager asked: the manager's manager approves", () => {
    const order = new Order({}, MAX)
    order.settle()
    expect(order.asked).toEqual([`${GRETA} requested`])
})

test('a group approves: the first decision counts, others are no longer waited for', () => {
    const order = new Order({ approval: 'group', approvalGroup: GROUP })
    order.settle()
    expect(order.asked).toEqual([`${GUS} requested`])
    order.decide(GUS, 'approved')
    expect(order.lab.row().state).toBe('queued')
})

test('rejected: nothing is done, and the item says so', () => {
    const order = new Order()
    order.settle()
    order.decide(MAX, 'rejected')
    order.job()
    expect([order.lab.row().state, order.runs]).toEqual(['cancelled', 0])
    expect(order.end).toBe('incomplete: en: The request was rejected; nothing was changed.')
})

test.each([
    ['who asked', EMMA, 'own-request'],
    ['a stranger', AGENT, 'not-entitled'],
    ['nobody that is known', '', 'not-entitled'],
])('%s decides in the place of the manager: refused, audited, and it waits again', (_who, by, refusal) => {
    const order = new Order()
    order.settle()
    order.decide(MAX, 'approved', by)
    expect(order.lab.row()).toMatchObject({ state: 'requested', approverId: '' })
    expect(order.lab.row().history.filter(({ kind }) => kind === 'refused')).toMatchObject([
        { by, detail: refusal },
    ])
    expect(order.asked).toEqual([`${MAX} requested`])
    expect(order.lab.items.get(ITEM).workNotes).toHaveLength(1)
    order.job()
    expect(order.runs).toBe(0)
    order.decide(MAX, 'approved')
    expect(order.lab.row().state).toBe('queued')
})

test.each<[string, (order: Order) => void]>([
    [
        'another license',
        (order) =>
            order.lab.items.change(ITEM, {
                variables: { requested_for: EMMA, license: order.license(POWER_BI) },
            }),
    ],
    [
        'another person',
        (order) =>
            order.lab.items.change(ITEM, {
                variables: { requested_for: AGENT, license: order.license(VISIO) },
            }),
    ],
])('changed after the approval to %s: nothing is done', (_what, change) => {
    for (const isSettled of [true, false]) {
        const order = new Order()
        order.settle()
        order.decide(MAX, 'approved')
        change(order)
        if (isSettled) order.settle()
        // What runs without anybody having looked at the item compares too.
        else workOnOperations(order.lab.deps(), { 'assign-license': assigned })
        expect(order.lab.row()).toMatchObject({ state: 'failed', error: { code: 'OPERATION_CHANGED' } })
        order.job()
        expect([order.runs, order.end.slice(0, 10)]).toEqual([0, 'incomplete'])
    }
})

test('changed while it waits for approval: the approval is not for that', () => {
    const order = new Order()
    order.settle()
    order.lab.items.change(ITEM, { variables: { requested_for: EMMA, license: order.license(POWER_BI) } })
    order.decide(MAX, 'approved')
    expect(order.lab.row()).toMatchObject({ state: 'failed', error: { code: 'OPERATION_CHANGED' } })
})

test('closed by hand before it was begun: nothing is done', () => {
    const order = new Order()
    order.settle()
    order.lab.items.change(ITEM, { isActive: false })
    order.decide(MAX, 'approved')
    expect(order.lab.row().state).toBe('cancelled')
    expect(order.lab.items.get(ITEM).comments).toHaveLength(1)
})

test.each<[string, (order: Order) => void, string]>([
    [
        'user operations are off',
        ({ lab }) => lab.configure({ isOn: false }),
        'User operations are switched off.',
    ],
    [
        'the kind is off',
        ({ lab }) => lab.configure({}, { 'assign-license': { isOn: false } }),
        'Operations of this kind are switched off',
    ],
    ['nobody can approve', ({ lab }) => void lab.inactive.add(EMMA).add(MAX), 'There is no active user'],
    ['the product is gone', ({ lab }) => lab.licenses.rows.clear(), 'The tenant has no such license'],
    [
        'the person is protected',
        ({ lab }) => lab.configure({ protectedUsers: [EMMA] }),
        'This account is protected',
    ],
    [
        'the group is empty',
        ({ lab }) => lab.configure({}, { 'assign-license': { approval: 'group' } }),
        'Nobody can approve this',
    ],
])('%s: the item is closed with the reason and the fix', (_what, change, sentence) => {
    const order = new Order()
    change(order)
    order.job()
    order.job()
    expect(order.end).toContain(`incomplete: en: ${sentence}`)
    expect([order.runs, order.lab.items.get(ITEM).comments.length]).toEqual([0, 1])
})

test('what fails closes the item with its sentence and its fix', () => {
    const order = new Order({ approval: 'automatic' })
    order.runner = () => ({ then: 'failed', error: appError('LICENSE_NONE_FREE', ['Visio Plan 2']) })
    order.job()
    expect(order.end).toMatch(
        /^incomplete: en: No license of this product is free: Visio Plan 2\. en: Buy more/,
    )
})

test.each([
    ['the person', EMMA, 'This account is protected'],
    ['the manager', MAX, 'This account is protected'],
    ['somebody else', GUS, 'The app cannot do this for this account.'],
])('%s who ordered for an admin: what the item says', (_who, by, says) => {
    const order = new Order({ approval: 'automatic' }, by)
    order.runner = () => ({ then: 'failed', error: appError('OPERATION_PRIVILEGED') })
    order.job()
    expect(order.end).toContain(`incomplete: en: ${says}`)
    expect(order.lab.row().error?.code).toBe('OPERATION_PRIVILEGED')
})

test('the hundredth order of a day is taken, the next is not, and the day after one is again', () => {
    const order = new Order({ approval: 'automatic' })
    const given = order.lab.items.get(ITEM).item
    const others = Array.from({ length: 102 }, (_, n) => `2${n}`.padEnd(32, 'f'))
    for (const sysId of others.slice(0, 101)) order.lab.items.order({ ...given, sysId })
    for (const sysId of others.slice(0, 101)) settleRequestItem(order.lab.deps(), sysId)
    expect(order.lab.memory.rows.size).toBe(100)
    expect(order.lab.items.get(others[100] ?? '').comments).toEqual([
        expect.stringContaining('One person asked for more than 100 user operations within 24 hours.'),
    ])
    order.lab.platform.at += 25 * 60 * 60_000
    order.lab.items.order({ ...given, sysId: others[101] ?? '' })
    settleRequestItem(order.lab.deps(), others[101] ?? '')
    expect(order.lab.memory.rows.size).toBe(101)
})

test('somebody opens a closed item again: it stays as it is', () => {
    const order = new Order({ approval: 'automatic' })
    order.job()
    order.lab.items.change(ITEM, { isActive: true })
    order.job()
    expect([order.lab.items.get(ITEM).item.isActive, order.runs]).toEqual([true, 1])
})

test('an instance that refuses to write is asked again', () => {
    const order = new Order({ approval: 'automatic' })
    order.lab.items.refuses = true
    order.job()
    order.lab.items.refuses = false
    order.job()
    expect([order.runs, order.end.slice(0, 8)]).toEqual([1, 'complete'])
})

test('items of others are left alone', () => {
    const order = new Order()
    order.lab.items.change(ITEM, { catalogItemId: 'f'.repeat(32) })
    order.settle()
    expect(order.lab.memory.rows.size).toBe(0)
})

test('a node that dies before any write leaves nothing undone and nothing done twice', () => {
    const attempt = (dieAt: number): { readonly order: Order; readonly writes: number } => {
        const order = new Order()
        let writes = 0
        const count = (): void => {
            writes += 1
            if (writes === dieAt) throw new Crash()
        }
        const step = (work: () => void): void => {
            try {
                work()
            } catch (error) {
                if (!(error instanceof Crash)) throw error
                // Locks of the dead end.
                order.lab.platform.at += 121_000
            }
        }
        order.lab.items.write = count
        order.lab.onWrite = count
        step(() => order.settle())
        step(() => order.job())
        order.lab.items.decide(MAX, 'approved')
        step(() => order.settle())
        for (let minute = 0; minute < 5; minute += 1) {
            step(() => order.job())
            order.lab.platform.at += 60_000
        }
        return { order, writes }
    }
    const whole = attempt(-1).writes
    expect(whole).toBeGreaterThan(8)
    for (let dieAt = 1; dieAt <= whole; dieAt += 1) {
        const { order } = attempt(dieAt)
        const { comments, end } = order.lab.items.get(ITEM)
        expect([dieAt, end, comments.length, order.lab.memory.rows.size]).toEqual([dieAt, 'complete', 2, 1])
        expect(order.lab.row().progress).toMatchObject({ itemClosed: 'true' })
    }
})
