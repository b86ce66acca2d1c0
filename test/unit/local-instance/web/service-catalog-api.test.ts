import { documented } from '../documented.ts'
import { jsonOf, textOf } from './browser-session.ts'
import { restClient } from './rest-client.ts'

const API = 'api-reference/rest-apis/c_ServiceCatalogAPI'
const ITEMS = '/api/sn_sc/servicecatalog/items'

function open() {
    const rest = restClient()
    const item = rest.insert('sc_cat_item', { name: 'A plant', active: 'true', access_type: 'restricted' })
    const kind = rest.insert('item_option_new', {
        cat_item: item,
        name: 'kind',
        question_text: 'Which?',
        type: '5',
        mandatory: 'true',
        active: 'true',
        order: '100',
    })
    rest.insert('question_choice', { question: kind, value: 'fern', text: 'Fern', inactive: 'false' })
    const emma = rest.person('emma')
    return {
        ...rest,
        item,
        kind,
        emma,
        order: (body: unknown, who = emma) => rest.send('POST', `${ITEMS}/${item}/order_now`, body, who),
    }
}

interface Failed {
    readonly error: { readonly message: string; readonly detail: string | null }
}

documented(API, 'Service Catalog - POST /sn_sc/servicecatalog/items/{sys_id}/order_now', () => {
    test('orders, and answers number and sys_id of the request; with a version in the path too', () => {
        const rest = open()
        const answer = rest.order({ sysparm_quantity: 1, variables: { kind: 'fern' } })
        expect(answer.status).toBe(200)
        const { result } = jsonOf<{ result: Record<string, string> }>(answer)
        const [request] = rest.instance.store.query('sc_request')
        expect(result).toEqual({
            sys_id: request?.['sys_id'],
            number: request?.['number'],
            request_number: request?.['number'],
            request_id: request?.['sys_id'],
            table: 'sc_request',
        })
        const versioned = `/api/sn_sc/v1/servicecatalog/items/${rest.item}/order_now`
        const body = { sysparm_quantity: '2', variables: { kind: 'fern' } }
        expect(rest.send('POST', versioned, body, rest.emma).status).toBe(200)
        const items = rest.instance.store.query('sc_req_item', 'ORDERBYnumber')
        expect(items.map(({ quantity }) => quantity)).toEqual(['1', '2'])
    })

    test.each([
        ['Invalid quantity value', { variables: { kind: 'fern' } }],
        ['Invalid quantity value', { sysparm_quantity: -1, variables: { kind: 'fern' } }],
        ['Mandatory Variables are required: Which?', { sysparm_quantity: 1 }],
        ['The item has no variable colour', { sysparm_quantity: 1, variables: { colour: 'red' } }],
        ['Which?: moss is no choice', { sysparm_quantity: 1, variables: { kind: 'moss' } }],
    ])('400 %s', (message, body) => {
        const rest = open()
        const answer = rest.order(body)
        expect([answer.status, jsonOf<Failed>(answer).error.message]).toEqual([400, message])
        expect(rest.instance.store.query('sc_req_item')).toEqual([])
    })

    test('400 for what is not for the caller, 401 for nobody', () => {
        const rest = open()
        const criteria = rest.insert('user_criteria', {
            name: 'c',
            active: 'true',
            user: rest.session('emma').userId,
        })
        rest.insert('sc_cat_item_user_criteria_no_mtom', { sc_cat_item: rest.item, user_criteria: criteria })
        const answer = rest.order({ sysparm_quantity: 1, variables: { kind: 'fern' } })
        expect(jsonOf<Failed>(answer).error.message).toBe('Security constraints prevent ordering of Item')
        expect(rest.order({ sysparm_quantity: 1 }, {}).status).toBe(401)
    })

    test('a parameter of the page that is not here throws by name', () => {
        const answer = open().order({ sysparm_quantity: 1, sysparm_also_request_for: 'x' })
        expect(textOf(answer)).toContain('sysparm_also_request_for is not implemented')
    })
})

documented(API, 'Service Catalog - GET /sn_sc/servicecatalog/items/{sys_id}', () => {
    test('an item with its variables', () => {
        const rest = open()
        const answer = rest.caller.get(`${ITEMS}/${rest.item}`, rest.emma)
        expect(jsonOf<{ result: unknown }>(answer).result).toMatchObject({
            sys_id: rest.item,
            name: 'A plant',
            show_quantity: true,
            variables: [
                {
                    id: rest.kind,
                    name: 'kind',
                    label: 'Which?',
                    type: 5,
                    friendly_type: 'select_box',
                    mandatory: true,
                    choices: [{ value: 'fern', label: 'Fern' }],
                },
            ],
        })
    })

    test('400 for one that is not there, or not for the caller', () => {
        const rest = open()
        expect(rest.caller.get(`${ITEMS}/${'0'.repeat(32)}`, rest.emma).status).toBe(400)
    })
})

documented(API, 'Service Catalog - GET /sn_sc/servicecatalog/cart', () => {
    test('the cart is not here: it throws by name', () => {
        const rest = open()
        const answer = rest.caller.get('/api/sn_sc/servicecatalog/cart', rest.emma)
        expect(answer.status).toBe(500)
        expect(textOf(answer)).toContain('GET /api/sn_sc/servicecatalog/cart is not implemented')
    })
})
