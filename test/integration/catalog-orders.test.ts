// Orders of a catalog item that a Fluent app brings (test/fixtures/plants): placed, approved, refused, closed.
import { startPlantsLab, type PlantsLab } from '../plants-lab.ts'
import type { Fields, Page, Visitor } from '../../local/try-app/visitor.ts'

let lab: PlantsLab

beforeAll(async () => {
    lab = await startPlantsLab()
}, 180_000)
afterAll(() => lab.close())

const resultOf = <T = Fields>({ text }: Page): T => (JSON.parse(text) as { result: T }).result
const failureOf = ({ text }: Page): string =>
    (JSON.parse(text) as { error: { message: string } }).error.message
const TABLES = '/api/now/table'

const orderNow = (who: Visitor, variables: Fields): Promise<Page> =>
    who.rest('POST', `/api/sn_sc/servicecatalog/items/${lab.ids['item'] ?? ''}/order_now`, {
        sysparm_quantity: 1,
        variables: {
            kind: 'fern',
            shelf: lab.ids['By the window'] ?? '',
            reason: 'It is green',
            ...variables,
        },
    })

/** Orders, lets the app's rules run, and answers sys_ids of request, item and approval. */
async function placed(variables: Fields = {}): Promise<{ request: string; item: string; approval: string }> {
    const answer = await orderNow(lab.emma, variables)
    if (answer.status !== 200) throw new Error(answer.text)
    await lab.settle()
    const { request_id: request = '' } = resultOf(answer)
    const { sys_id: item = '' } = await lab.one('sc_req_item', `request=${request}`)
    const { sys_id: approval = '' } = await lab.one('sysapproval_approver', `sysapproval=${item}`)
    return { request, item, approval }
}

const decide = (who: Visitor, approval: string, state: string): Promise<Page> =>
    who.rest('PATCH', `${TABLES}/sysapproval_approver/${approval}`, { state })

const statusOf = async (who: Visitor, table: string, sysId: string): Promise<number> =>
    (await who.rest('GET', `${TABLES}/${table}/${sysId}`)).status

test('the app installs without a refused record, and none that is only kept', () => {
    expect(lab.reports['plants']).toMatchObject({ refused: [], inert: {}, updated: 0, deleted: 0 })
})

test('the item says what it asks: choices that are active, shelves that are free and no secret', async () => {
    const path = `/api/sn_sc/servicecatalog/items/${lab.ids['item'] ?? ''}`
    const { variables } = resultOf<{
        variables: readonly { name: string; choices?: readonly { label: string }[] }[]
    }>(await lab.emma.rest('GET', path))
    const labels = (name: string) =>
        variables.find((one) => one.name === name)?.choices?.map(({ label }) => label)
    expect(labels('kind')).toEqual(['Fern', 'Cactus'])
    expect(labels('shelf')).toEqual(['Beside the door Room of the door', 'By the window Room of the window'])
})

test('an order reaches the rule of another scope with its variables, and asks the manager', async () => {
    const { item, approval } = await placed({ gift: 'true', card: 'Get well' })
    expect(await lab.one('sc_req_item', `sys_id=${item}`, 'description', 'approval', 'state')).toMatchObject({
        description: 'Fern | By the window Room of the window | true | It is green',
        approval: 'requested',
        state: '1',
    })
    const asked = await lab.one('sysapproval_approver', `sys_id=${approval}`, 'approver', 'state')
    expect(asked).toMatchObject({ approver: lab.ids['mona.manager'], state: 'requested' })
})

test('the manager approves: the item closes complete, and with it the request', async () => {
    const { request, item, approval } = await placed()
    expect((await decide(lab.manager, approval, 'approved')).status).toBe(200)
    expect(await lab.one('sc_req_item', `sys_id=${item}`, 'approval', 'state')).toMatchObject({
        approval: 'approved',
        state: '1',
    })
    await lab.settle()
    const closed = { state: '3', active: 'false' }
    expect(await lab.one('sc_req_item', `sys_id=${item}`, 'state', 'active')).toMatchObject(closed)
    expect(await lab.one('sc_request', `sys_id=${request}`, 'state', 'active')).toMatchObject(closed)
    const { value } = await lab.one('sys_journal_field', `element_id=${item}^element=comments`, 'value')
    expect(value).toBe('Your plant is on its way.')
})

test('the manager rejects: item and request close incomplete', async () => {
    const { request, item, approval } = await placed()
    await decide(lab.manager, approval, 'rejected')
    await lab.settle()
    expect(await lab.one('sc_req_item', `sys_id=${item}`, 'state', 'approval')).toMatchObject({
        state: '4',
        approval: 'rejected',
    })
    expect(await lab.one('sc_request', `sys_id=${request}`, 'state')).toMatchObject({ state: '4' })
})

test('a stranger neither reads nor decides; who ordered does not approve either', async () => {
    const { item, approval } = await placed()
    expect(await statusOf(lab.stranger, 'sc_req_item', item)).toBe(404)
    expect(await statusOf(lab.stranger, 'sysapproval_approver', approval)).toBe(404)
    expect(await statusOf(lab.emma, 'sc_req_item', item)).toBe(200)
    for (const who of [lab.stranger, lab.emma])
        expect((await decide(who, approval, 'approved')).status).toBe(403)
    await lab.settle()
    expect(await lab.one('sc_req_item', `sys_id=${item}`, 'state')).toMatchObject({ state: '1' })
})

test('whom the item is not for cannot order it', async () => {
    const answer = await orderNow(lab.gardener, {})
    expect([answer.status, failureOf(answer)]).toEqual([400, 'Security constraints prevent ordering of Item'])
})

test.each([
    ['Where shall it stand?', 'Full shelf'],
    ['Where shall it stand?', 'In the vault'],
])('%s: the shelf "%s" is no choice', async (label, shelf) => {
    const answer = await orderNow(lab.emma, { shelf: lab.ids[shelf] ?? '' })
    expect([answer.status, failureOf(answer)]).toEqual([
        400,
        `${label}: ${lab.ids[shelf] ?? ''} is no choice`,
    ])
})

test('nobody orders for somebody else before an administrator allows it', async () => {
    const forManager = { requested_for: lab.ids['mona.manager'] ?? '' }
    const answer = await orderNow(lab.emma, forManager)
    expect(failureOf(answer)).toBe('The item cannot be requested for this user')
})

test('the instance logged no error of its own', () => {
    expect(lab.errors).toEqual([])
})
