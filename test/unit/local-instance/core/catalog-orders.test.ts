import { documented } from '../documented.ts'
import { catalogLab } from './catalog-lab.ts'

const CATALOG = 'servicenow-platform/service-catalog'
const REQUESTS = 'it-service-management/request-management'
const API = 'api-reference/rest-apis/c_ServiceCatalogAPI'
const ADD_TO_CART = 'Service Catalog - POST /sn_sc/servicecatalog/items/{sys_id}/add_to_cart'

documented(`${REQUESTS}/request-management-architecture`, 'Request management process', () => {
    test('an order is a request with a requested item, each with its number, of whoever ordered', () => {
        const lab = catalogLab()
        const outcome = lab.place(lab.emma)
        if (outcome.kind === 'refused') throw new Error(outcome.message)
        expect(outcome.number).toMatch(/^REQ\d{7}$/)
        expect(lab.row('sc_request', outcome.sysId)).toMatchObject({
            number: outcome.number,
            requested_for: lab.emma.userId,
            opened_by: lab.emma.userId,
            request_state: 'requested',
            state: '1',
            approval: 'not requested',
        })
        expect(lab.row('sc_req_item', outcome.itemSysId)).toMatchObject({
            request: outcome.sysId,
            cat_item: lab.item,
            sc_catalog: 'e0d08b13c3330100c8b837659bba8fb4',
            requested_for: lab.emma.userId,
            quantity: '1',
            state: '1',
            active: 'true',
            stage: 'waiting_for_approval',
        })
        expect(lab.row('sc_req_item', outcome.itemSysId)['number']).toMatch(/^RITM\d{7}$/)
    })

    test('variables are kept before the requested item, and that before the request', () => {
        const lab = catalogLab()
        lab.variable('why', '2')
        lab.rule({
            collection: 'sc_req_item',
            when: 'after',
            script: `current.description = [String(current.variables.why), current.request.number.nil()].join()
                current.update()`,
        })
        const [item] = [lab.row('sc_req_item', lab.ordered(lab.emma, { why: 'It is green' }))]
        expect(item['description']).toBe('It is green,true')
        expect(lab.row('sc_request', item['request'] ?? '')['number']).toMatch(/^REQ/)
    })

    test('a rule that aborts the requested item leaves nothing of the order', () => {
        const lab = catalogLab()
        lab.variable('why', '2')
        lab.rule({ collection: 'sc_req_item', script: 'current.setAbortAction(true)' })
        expect(lab.refusal(lab.emma, { why: 'x' })).toBe('Operation was aborted by a business rule')
        for (const table of ['sc_request', 'sc_req_item', 'sc_item_option', 'sc_item_option_mtom'])
            expect(lab.store.query(table)).toEqual([])
    })
})

documented('api-reference/scripts/c_UsingGlideRecordToQueryTables', 'Querying Service Catalog Tables', () => {
    test('requested items are found by the value of a variable', () => {
        const lab = catalogLab()
        lab.variable('colour', '6')
        const [green] = [lab.ordered(lab.emma, { colour: 'green' }), lab.ordered(lab.eric, { colour: 'red' })]
        const found = lab.run<readonly string[]>(`
            var rows = new GlideRecord('sc_item_option_mtom')
            rows.addQuery('sc_item_option.item_option_new.name', 'colour')
            rows.addQuery('sc_item_option.value', 'green')
            rows.query()
            var found = []
            while (rows.next()) found.push(String(rows.request_item))
            return found`)
        expect(found).toEqual([green])
    })
})

documented(API, ADD_TO_CART, () => {
    test('"Invalid quantity value": none, a part, a negative one', () => {
        const lab = catalogLab()
        for (const quantity of [0, -1, 1.5, Number.NaN])
            expect(lab.refusal(lab.emma, {}, { quantity })).toBe('Invalid quantity value')
    })

    test('"Mandatory Variables are required": all that are missing are named; a default counts', () => {
        const lab = catalogLab()
        lab.variable('first', '6', { mandatory: 'true' })
        lab.variable('second', '2', { mandatory: 'true' })
        lab.variable('third', '6', { mandatory: 'true', default_value: 'given' })
        expect(lab.refusal(lab.emma, { second: '  ' })).toBe(
            'Mandatory Variables are required: first?, second?',
        )
        expect(lab.refusal(lab.emma, { first: 'a', second: 'b' })).toBe('')
    })

    test('"Security constraints prevent ordering of Item": one that is not there or not active', () => {
        const lab = catalogLab()
        lab.changeItem({ active: 'false' })
        expect(lab.refusal(lab.emma)).toBe('Security constraints prevent ordering of Item')
        const order = { quantity: 1, variables: {} }
        expect(lab.instance.catalog.order(lab.emma, 'x', order)).toEqual({
            kind: 'refused',
            message: 'Security constraints prevent ordering of Item',
        })
    })

    test('a variable that the item does not have is named', () => {
        const lab = catalogLab()
        lab.variable('why', '2')
        expect(lab.refusal(lab.emma, { why: 'x', where: 'y' })).toBe('The item has no variable where')
        expect(lab.store.query('sc_req_item')).toEqual([])
    })
})

documented(`${CATALOG}/r_VariableTypes`, 'Types of service catalog variables', () => {
    test('a select box takes its active choices', () => {
        const lab = catalogLab()
        const kind = lab.variable('kind', '5')
        lab.choice(kind, 'fern')
        lab.choice(kind, 'orchid', { inactive: 'true' })
        expect(lab.refusal(lab.emma, { kind: 'fern' })).toBe('')
        expect(lab.refusal(lab.emma, { kind: 'orchid' })).toBe('kind?: orchid is no choice')
        expect(lab.refusal(lab.emma, { kind: 'The fern' })).toBe('kind?: The fern is no choice')
    })

    test('a check box is true or false; one that must be selected is not complete without', () => {
        const lab = catalogLab()
        lab.variable('gift', '7')
        expect(lab.refusal(lab.emma, { gift: 'yes' })).toBe('gift?: yes is neither true nor false')
        lab.variable('agree', '7', { mandatory: 'true' })
        expect(lab.refusal(lab.emma, { agree: 'false' })).toBe('Mandatory Variables are required: agree?')
        expect(lab.refusal(lab.emma, { agree: 'true' })).toBe('')
    })

    test('a reference is a record that the user may read and that its qualifier lets through', () => {
        const lab = catalogLab()
        lab.variable('waterer', '8', { reference: 'sys_user', reference_qual_condition: 'active=true^EQ' })
        lab.store.update('sys_user', lab.eric.userId, { active: 'false' })
        const no = 'waterer?: there is no such record to choose'
        expect(lab.refusal(lab.emma, { waterer: lab.emma.userId })).toBe('')
        expect(lab.refusal(lab.emma, { waterer: lab.eric.userId })).toBe(no)
        expect(lab.refusal(lab.emma, { waterer: 'emma.employee' })).toBe(no)
        expect(lab.refusal(lab.emma, { waterer: 'x^ORsys_idISNOTEMPTY' })).toBe(no)
    })

    test('a reference to what the user may not read is refused as one that does not exist', () => {
        const lab = catalogLab()
        lab.variable('ticket', '8', { reference: 'incident' })
        const incident = lab.incident()
        const no = 'ticket?: there is no such record to choose'
        expect(lab.refusal(lab.emma, { ticket: incident })).toBe(no)
        expect(lab.refusal(lab.emma, { ticket: '0'.repeat(32) })).toBe(no)
        expect(lab.refusal(lab.session('admin'), { ticket: incident })).toBe('')
    })

    test('a read-only variable keeps its default', () => {
        const lab = catalogLab()
        lab.variable('price', '6', { read_only: 'true', default_value: 'free' })
        expect(lab.refusal(lab.emma, { price: 'gold' })).toBe('price?: this is read-only')
        const [variable] = lab.instance.catalog.ordered(lab.emma, lab.ordered(lab.emma))
        expect(variable).toMatchObject({ name: 'price', value: 'free', display: 'free' })
    })

    test.each([
        ['21', 'the type 21 of the variable odd'],
        ['25', 'the type 25 of the variable odd'],
    ])('type %s throws by name', (type, message) => {
        const lab = catalogLab()
        lab.variable('odd', type)
        expect(() => lab.place(lab.emma)).toThrow(message)
    })

    test('what a variable asks for and is not known throws by name', () => {
        const lab = catalogLab()
        lab.variable('odd', '6', { read_roles: 'itil' })
        expect(() => lab.place(lab.emma)).toThrow('read_roles of the variable odd')
        const other = catalogLab()
        other.insert('io_set_item', { sc_cat_item: other.item, variable_set: 'x' })
        expect(() => other.place(other.emma)).toThrow('variable sets are not implemented (A plant)')
    })
})

documented(`${CATALOG}/lookup-select-box`, 'Lookup select box', () => {
    test('offers the rows that the user may read and that the qualifier lets through, by its label fields', () => {
        const lab = catalogLab()
        const value = { lookup_table: 'sys_user', lookup_value: 'user_name', lookup_label: 'name,user_name' }
        lab.variable('who', '18', {
            ...value,
            use_reference_qualifier: 'advanced',
            reference_qual: 'user_nameSTARTSWITHe^sys_id!=javascript:gs.getUserID()',
        })
        const choicesFor = (who = lab.emma) =>
            lab.instance.catalog.item(who, lab.item)?.variables()[0]?.choices
        expect(choicesFor()).toEqual([{ value: 'eric.employee', label: 'eric.employee eric.employee' }])
        expect(lab.refusal(lab.emma, { who: 'emma.employee' })).toBe('who?: emma.employee is no choice')
        const [ordered] = lab.instance.catalog.ordered(
            lab.emma,
            lab.ordered(lab.emma, { who: 'eric.employee' }),
        )
        expect(ordered).toMatchObject({ value: 'eric.employee', display: 'eric.employee eric.employee' })
    })

    test('of a table that the user may not read nothing is offered', () => {
        const lab = catalogLab()
        lab.variable('ticket', '18', { lookup_table: 'incident', lookup_label: 'number' })
        lab.incident()
        const offered = (who = lab.emma) =>
            lab.instance.catalog.item(who, lab.item)?.variables()[0]?.choices.length
        expect([offered(), offered(lab.session('admin'))]).toEqual([0, 1])
    })
})

documented(`${CATALOG}/t_AppUserCritItemsCat`, 'Apply user criteria to items', () => {
    const criteria = (lab: ReturnType<typeof catalogLab>, list: 'mtom' | 'no_mtom', user: string): void => {
        const id = lab.insert('user_criteria', { name: 'c', active: 'true', user })
        lab.insert(`sc_cat_item_user_criteria_${list}`, { sc_cat_item: lab.item, user_criteria: id })
    }
    const both = (lab: ReturnType<typeof catalogLab>) =>
        [lab.emma, lab.eric].map((who) => lab.instance.catalog.item(who, lab.item) !== undefined)

    test('Available For opens the item to those who match, Not Available For wins over it', () => {
        const lab = catalogLab()
        expect(both(lab)).toEqual([true, true])
        criteria(lab, 'mtom', lab.emma.userId)
        expect(both(lab)).toEqual([true, false])
        expect(lab.refusal(lab.eric)).toBe('Security constraints prevent ordering of Item')
        criteria(lab, 'no_mtom', lab.emma.userId)
        expect(both(lab)).toEqual([false, false])
        expect(lab.instance.catalog.items(lab.emma)).toEqual([])
    })
})

documented(`${CATALOG}/delegated-request-exp`, 'Request Management', () => {
    test('the Requested For variable is the requested item’s; it begins with whoever orders', () => {
        const lab = catalogLab()
        lab.property('glide.sc.req_for.roles.default', 'allow')
        lab.variable('for_whom', '31', { mandatory: 'true' })
        const requestedFor = (variables: Record<string, string>) =>
            lab.row('sc_req_item', lab.ordered(lab.emma, variables))['requested_for']
        expect(requestedFor({})).toBe(lab.emma.userId)
        expect(requestedFor({ for_whom: lab.eric.userId })).toBe(lab.eric.userId)
    })
})

documented(`${CATALOG}/config-default-behavior-request-other-user`, 'About this task', () => {
    const NO = 'The item cannot be requested for this user'
    const forEric = (lab: ReturnType<typeof catalogLab>, who = lab.emma) =>
        lab.refusal(who, {}, { requestedFor: lab.eric.userId })

    test('on a new instance nobody requests for others but an administrator', () => {
        const lab = catalogLab()
        expect([forEric(lab), forEric(lab, lab.session('admin'))]).toEqual([NO, ''])
    })

    test('not defined, or anything but deny, it allows everybody', () => {
        const lab = catalogLab()
        lab.property('glide.sc.req_for.roles.default', '')
        expect(forEric(lab)).toBe('')
    })

    test('roles decide where they are named', () => {
        const lab = catalogLab()
        lab.property('glide.sc.req_for.roles', 'catalog_admin,itil')
        expect([forEric(lab), forEric(lab, lab.user('ida', 'itil'))]).toEqual([NO, ''])
    })
})

documented(`${CATALOG}/catalog-item-form`, 'Catalog Item form', () => {
    test('Access Type: restricted to users who have access, delegated for anybody', () => {
        const lab = catalogLab()
        lab.property('glide.sc.req_for.roles.default', 'allow')
        const id = lab.insert('user_criteria', { name: 'c', active: 'true', user: lab.eric.userId })
        lab.insert('sc_cat_item_user_criteria_no_mtom', { sc_cat_item: lab.item, user_criteria: id })
        const forEric = () => lab.refusal(lab.emma, {}, { requestedFor: lab.eric.userId })
        expect(forEric()).toBe('The item cannot be requested for this user')
        lab.changeItem({ access_type: 'delegated' })
        expect(forEric()).toBe('')
    })
})
