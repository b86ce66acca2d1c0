import { OPERATION_RUNNERS } from '../../../../../src/server/user-operations/operation-runners.ts'
import { settleRequestItems } from '../../../../../src/server/user-operations/request-items/settle-request-items.ts'
import { MAILBOX_ITEM } from '../../../../../src/server/user-operations/runbooks/mailbox-item.ts'
import { workOnOperations } from '../../../../../src/server/user-operations/work-on-operations.ts'
import { AUTOMATION, FakeAutomation, parameter, runbook } from '../../../../fakes/automation-account.ts'
import { EMMA, GUS, json, MAX, OperationsLab } from '../../../../fakes/operations-lab.ts'

const ITEM = '1'.repeat(32)

/** Emma's request for a mailbox, and the job. */
class Order {
    readonly azure = new FakeAutomation()
    readonly lab = new OperationsLab(
        { automation: AUTOMATION, runbooks: [runbook()] },
        { 'run-runbook': { tier: 1, approval: 'manager' } },
    )

    constructor(variables: Readonly<Record<string, string>> = {}) {
        this.lab.graph = (request) =>
            this.azure.answer(request) ??
            (request.url.includes('userPrincipalName')
                ? json(200, { id: 'x', userPrincipalName: 'emma@contoso.com' })
                : undefined)
        this.lab.items.order({
            sysId: ITEM,
            catalogItemId: MAILBOX_ITEM,
            requesterId: EMMA,
            variables: {
                requested_for: EMMA,
                mailbox: ' reception ',
                access_right: 'FullAccess',
                ...variables,
            },
        })
    }

    job(times = 1): void {
        for (let n = 0; n < times; n += 1) {
            const deps = this.lab.deps()
            settleRequestItems(deps)
            workOnOperations(deps, OPERATION_RUNNERS)
            settleRequestItems(deps)
            this.lab.platform.at += 60_000
        }
    }

    get end(): string {
        const { end, comments } = this.lab.items.get(ITEM)
        return `${end} ${comments[comments.length - 1] ?? ''}`.replace(/\ben: /g, '')
    }
}

test('approved by the manager, the right is given and the item closed with the outcome', () => {
    const order = new Order()
    order.job()
    expect(order.end).toBe(' This request waits for approval by <e2>.')
    order.lab.items.decide(MAX, 'approved')
    order.job(6)
    expect(order.end).toBe('complete The runbook Shared mailbox completed.')
    expect([...order.azure.jobs.values()]).toMatchObject([
        { properties: { parameters: { Mailbox: 'reception', AccessRight: 'FullAccess' } } },
    ])
})

test('a runbook that wrote errors closes the item incomplete, with what to do', () => {
    const order = new Order()
    order.azure.errorPages = [1]
    order.job()
    order.lab.items.decide(MAX, 'approved')
    order.job(6)
    expect(order.end).toMatch(/^incomplete The runbook Shared mailbox completed, but wrote errors \(1\)/)
})

test.each<[string, () => Order, RegExp]>([
    [
        'while the runbook is not registered',
        () => {
            const order = new Order()
            order.lab.configure({ automation: AUTOMATION }, { 'run-runbook': { tier: 1 } })
            return order
        },
        /^incomplete The runbook Add-SharedMailboxPermission is not registered, or is switched off\. An admin/,
    ],
    [
        'while it is registered with other parameters',
        () => {
            const order = new Order()
            order.lab.configure(
                { automation: AUTOMATION, runbooks: [runbook({ parameters: [parameter('Box')] })] },
                { 'run-runbook': { tier: 1 } },
            )
            return order
        },
        /^incomplete The runbook has no such parameter: Mailbox\. /,
    ],
    [
        'for an address',
        () => new Order({ mailbox: 'reception@contoso.com' }),
        /^incomplete This value is not taken: Mailbox label\. /,
    ],
    [
        'for a right that is none',
        () => new Order({ access_right: 'Owner' }),
        /^incomplete This value is not taken: AccessRight label\. /,
    ],
])('%s the item is closed with the words that say so', (_what, made, expected) => {
    const order = made()
    order.job()
    expect(order.end).toMatch(expected)
    expect(order.lab.memory.rows.size).toBe(0)
})

test.each([
    ['mailbox', 'sales'],
    ['access_right', 'SendAs'],
    ['requested_for', GUS],
])('%s changed after the approval: nothing is done', (name, value) => {
    const order = new Order()
    order.job()
    order.lab.items.decide(MAX, 'approved')
    settleRequestItems(order.lab.deps())
    const { item } = order.lab.items.get(ITEM)
    order.lab.items.change(ITEM, { variables: { ...item.variables, [name]: value } })
    order.job(3)
    expect(order.end).toMatch(/^incomplete What is asked for now is not what was requested/)
    expect(order.azure.puts).toBe(0)
})
