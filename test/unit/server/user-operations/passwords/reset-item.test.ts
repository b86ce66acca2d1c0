import {
    approveOperation,
    confirmIdentity,
} from '../../../../../src/server/user-operations/decide-operation.ts'
import { OPERATION_RUNNERS } from '../../../../../src/server/user-operations/operation-runners.ts'
import type { KindPolicy } from '../../../../../src/server/user-operations/operation-settings.ts'
import { answerHandOver } from '../../../../../src/server/user-operations/passwords/answer-hand-over.ts'
import { RESET_ITEM } from '../../../../../src/server/user-operations/passwords/reset-item.ts'
import { settleRequestItems } from '../../../../../src/server/user-operations/request-items/settle-request-items.ts'
import { workOnOperations } from '../../../../../src/server/user-operations/work-on-operations.ts'
import { Crash } from '../../../../fakes/memory-platform.ts'
import { AGENT, EMMA, GRETA, GROUP, GUS, json, MAX, OperationsLab } from '../../../../fakes/operations-lab.ts'
import { PasswordsAtMicrosoft } from '../../../../fakes/passwords-at-microsoft.ts'

const ITEM = '1'.repeat(32)

class Order {
    readonly lab: OperationsLab
    readonly microsoft: PasswordsAtMicrosoft

    constructor(policy: Partial<KindPolicy> = {}, requesterId = EMMA) {
        this.lab = new OperationsLab({}, { 'reset-password': policy })
        this.microsoft = new PasswordsAtMicrosoft(this.lab)
        this.lab.items.order({
            sysId: ITEM,
            catalogItemId: RESET_ITEM,
            requesterId,
            variables: { requested_for: EMMA },
        })
    }

    job(): void {
        const deps = this.lab.deps()
        settleRequestItems(deps)
        workOnOperations(deps, OPERATION_RUNNERS)
        settleRequestItems(deps)
    }
    get item() {
        return this.lab.items.get(ITEM)
    }
    get approvals(): readonly string[] {
        return [...this.lab.items.approvals.values()].map(
            ({ approverId, state }) => `${approverId.slice(-2)} ${state}`,
        )
    }
    handOver(by: string) {
        this.lab.signedIn = { sysId: by, mayOperate: false }
        return answerHandOver(this.lab.deps(), this.lab.row().sysId, {})
    }
}

test('the manager approves and vouches by it, hands over, and the item is closed without the secret', () => {
    const order = new Order()
    order.job()
    expect(order.approvals).toEqual(['e2 requested'])
    expect(order.item.comments).toEqual(['en: This request waits for approval by <e2>.'])
    order.lab.items.decide(MAX, 'approved')
    order.job()
    expect(order.lab.row()).toMatchObject({ state: 'approved', verifierId: MAX, approverId: MAX })
    const done = order.handOver(MAX)
    expect(done.ok && done.value.handOver?.secret).toBe('Pass-1-canary')
    expect(order.item).toMatchObject({ end: 'complete' })
    expect(order.item.comments.at(-1)).toContain('A Temporary Access Pass was issued')
    expect(JSON.stringify(order.item)).not.toContain('canary')
})

test('nobody is asked before the account was looked at', () => {
    const order = new Order()
    order.microsoft.trouble = () => json(503, { error: { code: 'x' } })
    order.job()
    expect([order.approvals, order.item.comments]).toEqual([[], []])
})

test('who is registered for self-service reads on the item where to go, and nobody is asked', () => {
    const order = new Order()
    order.microsoft.details = json(200, { isSsprCapable: true })
    order.job()
    expect(order.item).toMatchObject({ end: 'complete' })
    expect(order.item.comments).toEqual([expect.stringContaining('https://aka.ms/sspr')])
    expect(order.approvals).toEqual([])
})

test('an account that is not reset here closes the item with the way', () => {
    const order = new Order()
    order.microsoft.user['userType'] = 'Guest'
    order.job()
    expect(order.item).toMatchObject({ end: 'incomplete' })
    expect(order.item.comments[0]).toContain('another organization')
})

test('the manager says no without having vouched for anybody', () => {
    const order = new Order()
    order.job()
    order.lab.items.decide(MAX, 'rejected')
    order.job()
    expect(order.lab.row()).toMatchObject({ state: 'cancelled', verifierId: '' })
    expect(order.item).toMatchObject({ end: 'incomplete' })
    expect(order.microsoft.secrets).toEqual([])
})

test('the approval of a group waits until somebody has verified the identity', () => {
    const order = new Order({ approval: 'group', approvalGroup: GROUP })
    order.job()
    expect(order.approvals).toEqual(['e5 requested'])
    order.lab.items.decide(GUS, 'approved')
    order.job()
    order.job()
    expect(order.lab.row()).toMatchObject({ state: 'requested', verifierId: '', approverId: '' })
    expect(confirmIdentity(order.lab.deps(), order.lab.row().sysId, MAX).ok).toBe(true)
    order.job()
    expect(order.lab.row()).toMatchObject({ state: 'approved', verifierId: MAX, approverId: GUS })
})

test('an approval by whoever may not approve is set back, also while the identity is open', () => {
    const order = new Order()
    order.job()
    order.lab.items.decide(MAX, 'approved', EMMA)
    order.job()
    expect(order.approvals).toEqual(['e2 requested'])
    expect(order.lab.events()).toContain('refused')
    expect(order.lab.row().state).toBe('requested')
})

test("a manager who asks for it vouches, and the manager's manager approves", () => {
    const order = new Order({}, MAX)
    order.job()
    expect(order.approvals).toEqual(['e3 requested'])
    order.lab.items.decide(GRETA, 'approved')
    order.job()
    expect(order.lab.row().state).toBe('requested')
    confirmIdentity(order.lab.deps(), order.lab.row().sysId, MAX)
    order.job()
    expect(order.lab.row()).toMatchObject({ verifierId: MAX, approverId: GRETA, state: 'approved' })
    expect(order.handOver(MAX).ok).toBe(true)
})

test('an item that was changed to another person, or closed by hand, is not gone on with', () => {
    for (const change of [{ variables: { requested_for: AGENT } }, { isActive: false }]) {
        const order = new Order()
        order.job()
        confirmIdentity(order.lab.deps(), order.lab.row().sysId, MAX)
        approveOperation(order.lab.deps(), order.lab.row().sysId, MAX)
        order.lab.items.change(ITEM, change)
        const done = order.handOver(MAX)
        expect(!done.ok && done.error.code).toBe('OPERATION_CHANGED')
        expect(order.microsoft.secrets).toEqual([])
    }
})

test('a node that dies anywhere between order and approval leaves a request that is asked and decided once', () => {
    for (let cut = 1; cut < 60; cut += 1) {
        const order = new Order()
        let writes = 0
        let died = false
        const count = (): void => {
            writes += 1
            if (writes !== cut) return
            died = true
            throw new Crash()
        }
        order.lab.onWrite = count
        order.lab.items.write = count
        const attempt = (work: () => void): void => {
            try {
                work()
            } catch (crash) {
                if (!(crash instanceof Crash)) throw crash
                order.lab.platform.at += 5 * 60_000
            }
        }
        attempt(() => order.job())
        attempt(() => order.job())
        order.lab.items.decide(MAX, 'approved')
        attempt(() => order.job())
        order.lab.platform.at += 5 * 60_000
        order.job()
        order.job()
        expect([cut, order.lab.row().state, order.lab.row().verifierId]).toEqual([cut, 'approved', MAX])
        expect(order.lab.items.approvals.size).toBe(1)
        expect(order.lab.events().filter((kind) => kind === 'approved')).toHaveLength(1)
        if (!died) return
    }
    throw new Error('it never got through')
})
