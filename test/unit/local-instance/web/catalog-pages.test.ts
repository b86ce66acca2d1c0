import { catalogLab } from '../core/catalog-lab.ts'
import { documented } from '../documented.ts'
import { createWeb } from '../../../../local/instance/web/create-web.ts'
import { hashPassword } from '../../../../local/instance/core/security/password.ts'
import { textOf, visitor } from './browser-session.ts'

const CATALOG = 'servicenow-platform/service-catalog'
const FORM = '/com.glideapp.servicecatalog_cat_item_view.do'

function open() {
    const lab = catalogLab()
    const web = createWeb(lab.instance)
    const at = (who: { userId: string; userName: string }) => {
        lab.store.update('sys_user', who.userId, { user_password: hashPassword(who.userName) })
        return visitor(web, who.userName)
    }
    const kind = lab.variable('kind', '5', { mandatory: 'true', include_none: 'true' })
    lab.choice(kind, 'fern')
    lab.variable('waterer', '8', { reference: 'sys_user' })
    lab.variable('gift', '7')
    lab.variable('why', '2', { help_text: 'Be honest', example_text: 'Green' })
    const emma = at(lab.emma)
    const url = `${FORM}?sysparm_id=${lab.item}`
    return {
        ...lab,
        at,
        emma,
        url,
        order: (fields: Record<string, string>, who = emma) =>
            who.submit(url, {
                sys_action: 'order_now',
                'variables.kind': 'fern',
                'variables.gift': 'false',
                quantity: '1',
                ...fields,
            }),
    }
}

const locationOf = (answer: { headers: Record<string, unknown> }): string =>
    String(answer.headers['location'] ?? '')

documented(`${CATALOG}/c_EnableATwoStepCheckout`, 'Service Catalog checkout models', () => {
    test('Order Now orders the item, and the order status follows', () => {
        const lab = open()
        const answer = lab.order({ 'variables.why': 'It is\r\ngreen', quantity: '2' })
        expect(answer.status).toBe(302)
        const [item] = lab.store.query('sc_req_item')
        expect(item).toMatchObject({ quantity: '2', opened_by: lab.emma ? item?.['requested_for'] : '' })
        const values = lab.instance.catalog.ordered(lab.session('emma.employee'), item?.['sys_id'] ?? '')
        expect(values.map(({ name, value }) => `${name}=${value}`)).toEqual([
            'kind=fern',
            'waterer=',
            'gift=false',
            'why=It is\ngreen',
        ])
        const status = textOf(lab.emma.get(locationOf(answer as never)))
        expect(status).toContain('Thank you, your request has been submitted')
        expect(status).toContain(lab.row('sc_request', item?.['request'] ?? '')['number'])
        expect(status).toContain('waiting_for_approval')
    })

    test('what is refused is said, and what was typed stays', () => {
        const lab = open()
        const answer = lab.order({ 'variables.kind': '', 'variables.why': 'Because <b>', quantity: '0' })
        const text = textOf(answer)
        expect(answer.status).toBe(400)
        expect(text).toContain('Invalid quantity value')
        expect(text).toContain('Because &#60;b&#62;')
        expect(textOf(lab.order({ 'variables.kind': '' }))).toContain(
            'Mandatory Variables are required: kind?',
        )
        expect(lab.store.query('sc_req_item')).toEqual([])
    })

    test('without the session’s token nothing is ordered', () => {
        const lab = open()
        const answer = lab.order({ sysparm_ck: 'wrong' })
        expect(answer.status).toBe(403)
        expect(lab.store.query('sc_req_item')).toEqual([])
    })
})

documented(`${CATALOG}/reference`, 'Reference', () => {
    test('a reference takes a typed name, or the sys_id that the page noted; an unknown name is refused', () => {
        const lab = open()
        const waterers = () =>
            lab.store.query('sc_item_option', 'item_option_new.name=waterer').map(({ value = '' }) => value)
        lab.order({ 'variables.waterer': '', 'sys_display.variables.waterer': 'eric.employee' })
        lab.order({
            'variables.waterer': lab.eric.userId,
            'sys_display.variables.waterer': 'eric.employee',
        })
        expect(waterers()).toEqual([lab.eric.userId, lab.eric.userId])
        const unknown = lab.order({
            'variables.waterer': '',
            'sys_display.variables.waterer': 'nobody at all',
        })
        expect(textOf(unknown)).toContain('waterer?: Invalid reference')
        expect(waterers()).toHaveLength(2)
    })
})

documented(`${CATALOG}/t_AppUserCritItemsCat`, 'Apply user criteria to items', () => {
    test('the catalog lists what is for the user; another item’s form answers as one that does not exist', () => {
        const lab = open()
        const criteria = lab.insert('user_criteria', {
            name: 'c',
            active: 'true',
            user: lab.emma && lab.session('emma.employee').userId,
        })
        lab.insert('sc_cat_item_user_criteria_mtom', { sc_cat_item: lab.item, user_criteria: criteria })
        const eric = lab.at(lab.session('eric.employee'))
        expect(textOf(lab.emma.get('/catalog_home.do'))).toContain(lab.url)
        expect(textOf(eric.get('/catalog_home.do'))).toContain('There is nothing that you can order')
        const [hidden, missing] = [lab.url, `${FORM}?sysparm_id=x`].map((url) => eric.get(url))
        expect([hidden?.status, missing?.status]).toEqual([404, 404])
        expect(textOf(hidden as never)).toBe(textOf(missing as never))
        expect(lab.order({}, eric).status).toBe(404)
    })
})

documented(`${CATALOG}/delegated-request-exp`, 'Passing parameters for the Requested For variable', () => {
    test('sysparm_requested_for begins the variable; who may not request for others has it read-only', () => {
        const lab = open()
        lab.variable('for_whom', '31')
        const url = `${lab.url}&sysparm_requested_for=${lab.session('eric.employee').userId}`
        expect(textOf(lab.emma.get(url))).toContain('id="sys_readonly.variables.for_whom"')
        lab.order({ 'variables.for_whom': lab.session('eric.employee').userId })
        expect(lab.store.query('sc_req_item')[0]?.['requested_for']).toBe(lab.session('emma.employee').userId)
        lab.property('glide.sc.req_for.roles.default', 'allow')
        expect(textOf(lab.emma.get(url))).toMatch(
            /id="sys_display.variables.for_whom"[^>]*value="eric.employee"/,
        )
    })

    test('another parameter throws by name', () => {
        const lab = open()
        expect(textOf(lab.emma.get(`${lab.url}&sysparm_guide=x`))).toContain('sysparm_guide')
    })
})

documented(
    `${CATALOG}/contain-start-split-end`,
    'Container start, container split, and container end',
    () => {
        test('a container has its title and its columns, also one that nothing closes', () => {
            const lab = open()
            lab.variable('box', '19', { layout: '2across', display_title: 'true', question_text: 'Care' })
            lab.variable('left', '6')
            lab.variable('halves', '24')
            lab.variable('right', '6')
            const text = textOf(lab.emma.get(lab.url)).replace(/\s+/g, ' ')
            expect(text).toMatch(
                /<legend>Care<\/legend> <div class="split"> <div><div.*>left\?<.*<\/div><div><div.*>right\?<.*<\/fieldset>/,
            )
        })
    },
)

documented(`${CATALOG}/service-catalog-variable-editor`, 'VEditor', () => {
    test('the form of a requested item shows its variables to whoever may read it', () => {
        const lab = open()
        const id = lab.ordered(lab.session('emma.employee'), { kind: 'fern', why: 'It is green' })
        const text = textOf(lab.emma.get(`/sc_req_item.do?sys_id=${id}`))
        expect(text).toMatch(/id="sys_readonly.variables.kind" readonly value="The fern"/)
        expect(text).toContain('name="sc_req_item.comments"')
        expect(text).not.toContain('name="sc_req_item.state"')
        expect(text).not.toContain('element.sc_req_item.work_notes')
        expect(lab.at(lab.session('eric.employee')).get(`/sc_req_item.do?sys_id=${id}`).status).toBe(404)
    })
})

documented(
    'servicenow-platform/approvals/r_ApprovalSummarizerFormatter',
    'Approval summarizer formatter',
    () => {
        test('an approver sees what it is about without reading the record itself, and decides', () => {
            const lab = open()
            const id = lab.ordered(lab.session('emma.employee'), { kind: 'fern', why: 'It is green' })
            const approval = lab.insert('sysapproval_approver', {
                approver: lab.manager.userId,
                sysapproval: id,
                state: 'requested',
            })
            const mona = lab.at(lab.manager)
            const url = `/sysapproval_approver.do?sys_id=${approval}`
            const text = textOf(mona.get(url))
            expect(text).toContain('Summary of RITM')
            expect(text).toMatch(/id="sys_readonly.variables.why" readonly value="It is green"/)
            expect(mona.get(`/sc_req_item.do?sys_id=${id}`).status).toBe(404)
            const [approve] = lab.store.query('sys_ui_action', 'name=Approve')
            const fields = { sys_action: approve?.['sys_id'] ?? '', 'sysapproval_approver.comments': 'Fine' }
            expect(mona.submit(url, fields).status).toBe(302)
            expect(lab.row('sysapproval_approver', approval)['state']).toBe('approved')
            expect(lab.row('sc_req_item', id)['approval']).toBe('approved')
            expect(lab.store.query('sys_journal_field', `element_id=${approval}`)[0]?.['value']).toBe('Fine')
            expect(textOf(mona.get(url))).not.toContain(approve?.['sys_id'])
        })

        test('who is no approver neither sees the form nor presses its buttons', () => {
            const lab = open()
            const id = lab.ordered(lab.session('emma.employee'), { kind: 'fern' })
            const approval = lab.insert('sysapproval_approver', {
                approver: lab.manager.userId,
                sysapproval: id,
                state: 'requested',
            })
            const [approve] = lab.store.query('sys_ui_action', 'name=Approve')
            const url = `/sysapproval_approver.do?sys_id=${approval}`
            expect(lab.emma.get(url).status).toBe(404)
            expect(lab.emma.submit(url, { sys_action: approve?.['sys_id'] ?? '' }).status).toBe(404)
            expect(lab.row('sysapproval_approver', approval)['state']).toBe('requested')
        })
    },
)

documented('servicenow-platform/approvals/r_Approvals', 'Classic approvals', () => {
    test('Self-Service leads to the catalog, own requests and own approvals', () => {
        const lab = open()
        lab.ordered(lab.session('emma.employee'), { kind: 'fern' })
        const home = textOf(lab.emma.get('/'))
        for (const title of ['Service Catalog', 'My Requests', 'Requested Items', 'My Approvals'])
            expect(home).toContain(title)
        const href = /href="(\/sc_request_list[^"]+)"/.exec(home)?.[1] ?? ''
        expect(textOf(lab.emma.get(href.replace(/&#38;/g, '&')))).toMatch(/REQ\d{7}/)
    })
})
