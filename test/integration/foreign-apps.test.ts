// Apps that the local instance was not written for: what each does, seen from outside.
import { join } from 'node:path'
import { startForeignLab, type ForeignLab } from '../foreign-lab.ts'
import { installPackage } from '../lab.ts'
import type { Outcome } from '../../local/try-app/outcome.ts'
import { tryInstalledApp } from '../../local/try-app/try-installed-app.ts'
import type { Fields, Page, Visitor } from '../../local/try-app/visitor.ts'

const FIXTURES = ['repairs', 'lending', 'notices', 'words']
let lab: ForeignLab

beforeAll(async () => {
    lab = await startForeignLab(FIXTURES)
}, 180_000)
afterAll(() => lab.close())

const TABLES = '/api/now/table'
const resultOf = <T = Fields>({ text }: Page): T => (JSON.parse(text) as { result: T }).result
const created = async (by: Visitor, table: string, values: Fields): Promise<Fields> => {
    const answer = await by.rest('POST', `${TABLES}/${table}?sysparm_exclude_reference_link=true`, values)
    if (answer.status !== 201) throw new Error(`${table}: ${String(answer.status)} ${answer.text}`)
    return resultOf(answer)
}
const read = async (by: Visitor, table: string, sysId = ''): Promise<Fields> =>
    resultOf(await by.rest('GET', `${TABLES}/${table}/${sysId}?sysparm_exclude_reference_link=true`))
const one = async (table: string, query: string, ...fields: readonly string[]): Promise<Fields> =>
    (await lab.admin.rows(table, query, ['sys_id', ...fields]))[0] ?? {}

test.each(FIXTURES)('%s installs without a refused record', (name) => {
    expect(lab.reports[name]).toMatchObject({ refused: [], updated: 0, deleted: 0 })
})

describe('repairs: tables, rules, roles, menus', () => {
    const BIKE = 'x_mioms_repairs_bike'
    const REPAIR = 'x_mioms_repairs_repair'
    let mechanic: Visitor
    let viewer: Visitor
    let stranger: Visitor
    let bike: Fields

    beforeAll(async () => {
        mechanic = await lab.person('mia.mechanic', 'x_mioms_repairs.mechanic')
        viewer = await lab.person('vera.viewer', 'x_mioms_repairs.viewer')
        stranger = await lab.person('stan.stranger')
        bike = await created(mechanic, BIKE, { name: 'Rocket', frame: '  ab-1 ' })
    })

    test('data of the first installation and demo data are there', async () => {
        const names = (await lab.admin.rows(BIKE, 'ORDERBYname', ['name'])).map(({ name }) => name)
        expect(names).toEqual(expect.arrayContaining(['Demo bike', 'Shop bike']))
    })

    test('defaults, and a before rule that changes what was sent', () => {
        expect(bike).toMatchObject({ frame: 'AB-1', colour: 'black', electric: 'false', repairs: '0' })
    })

    test('a unique index refuses a second bike with the same frame', async () => {
        const answer = await mechanic.rest('POST', `${TABLES}/${BIKE}`, { name: 'Copy', frame: 'ab-1' })
        expect(answer.status).toBe(403)
        expect(await lab.admin.rows(BIKE, 'name=Copy', ['name'])).toEqual([])
    })

    test('numbers, overridden defaults and an after rule on a table that extends task', async () => {
        const values = { bike: bike['sys_id'] ?? '', short_description: 'Squeaks' }
        const first = await created(mechanic, REPAIR, values)
        const second = await created(mechanic, REPAIR, { ...values, kind: 'brakes' })
        expect(first).toMatchObject({ kind: 'check', priority: '2', urgency: '3', sys_class_name: REPAIR })
        expect(first['number']).toMatch(/^RPR00\d{3}$/)
        expect(Number(second['number']?.slice(3))).toBe(Number(first['number']?.slice(3)) + 1)
        expect(second['urgency']).toBe('1')
        expect((await read(mechanic, BIKE, bike['sys_id']))['repairs']).toBe('2')
        expect(await one('task', `number=${first['number'] ?? ''}`, 'short_description')).toMatchObject({
            short_description: 'Squeaks',
        })
    })

    test('a rule refuses to close a repair without notes, says why on the form, and the record stays', async () => {
        const values = { bike: bike['sys_id'] ?? '', short_description: 'Flat' }
        const { sys_id: id = '' } = await created(mechanic, REPAIR, values)
        const refused = await mechanic.rest('PATCH', `${TABLES}/${REPAIR}/${id}`, { state: '3' })
        expect(refused.status).toBe(403)
        const path = `/${REPAIR}.do?sys_id=${id}`
        const form = await mechanic.submit(path, { [`${REPAIR}.state`]: '3', sys_action: 'sysverb_update' })
        expect(form.text).toContain('Say in the close notes what was done')
        expect((await read(mechanic, REPAIR, id))['state']).toBe('1')
        const closed = { state: '3', close_notes: 'New tube' }
        expect((await mechanic.rest('PATCH', `${TABLES}/${REPAIR}/${id}`, closed)).status).toBe(200)
    })

    test('an async rule tells incidents about the bike, through a column that the app added to incident', async () => {
        const incident = await created(lab.admin, 'incident', {
            short_description: 'My bike is gone',
            x_mioms_repairs_bike: bike['sys_id'] ?? '',
        })
        const values = { bike: bike['sys_id'] ?? '', short_description: 'Found' }
        const { sys_id: id = '' } = await created(mechanic, REPAIR, values)
        await mechanic.rest('PATCH', `${TABLES}/${REPAIR}/${id}`, { state: '3', close_notes: 'x' })
        await lab.instance.control.drain()
        const text = (await read(lab.admin, 'incident', incident['sys_id']))['correlation_display']
        expect(text).toMatch(/^Rocket: [3-9] repairs$/)
    })

    test('who may do what: by role, containment, field, condition and script', async () => {
        const values = { bike: bike['sys_id'] ?? '', short_description: 'Wheel', price: '12.5' }
        const { sys_id: id = '' } = await created(mechanic, REPAIR, values)
        expect((await stranger.rest('GET', `${TABLES}/${REPAIR}/${id}`)).status).toBe(404)
        expect((await viewer.rest('POST', `${TABLES}/${REPAIR}`, values)).status).toBe(403)
        expect((await viewer.rest('PATCH', `${TABLES}/${REPAIR}/${id}`, { kind: 'wheel' })).status).toBe(403)
        expect((await mechanic.rest('DELETE', `${TABLES}/${REPAIR}/${id}`)).status).toBe(403)
        expect((await read(mechanic, REPAIR, id))['price']).toBe('12.5')
        expect((await read(viewer, REPAIR, id))['price'] ?? '').toBe('')
        await mechanic.rest('PATCH', `${TABLES}/${REPAIR}/${id}`, { state: '3', close_notes: 'x' })
        expect((await read(viewer, REPAIR, id))['price']).toBe('12.5')

        const electric = await created(mechanic, BIKE, { name: 'Volt', frame: 'V-1', electric: 'true' })
        const path = `${TABLES}/${BIKE}/${electric['sys_id'] ?? ''}`
        expect((await mechanic.rest('GET', path)).status).toBe(200)
        expect((await viewer.rest('GET', path)).status).toBe(404)
        expect((await lab.admin.rest('DELETE', `${TABLES}/${REPAIR}/${id}`)).status).toBe(204)
    })

    test('the menu shows itself and its modules to those who have the roles', async () => {
        const menus = await Promise.all(
            [stranger, viewer, mechanic].map(async (who) => (await who.get('/')).text),
        )
        expect(menus.map((text) => text.includes('Bike repairs'))).toEqual([false, true, true])
        expect(menus.map((text) => text.includes('Open repairs'))).toEqual([false, true, true])
        expect(menus.map((text) => text.includes('New repair'))).toEqual([false, false, true])
    })

    test('the form has the table’s own and inherited fields, choices with labels, and marks what is mandatory', async () => {
        const { text } = await mechanic.get(`/${REPAIR}.do?sys_id=-1`)
        expect(text).toContain('Brakes')
        expect(text).toContain('Short description')
        const field = (page: string, name: string) => new RegExp(`<[^>]*name="${name}"[^>]*>`).exec(page)?.[0]
        expect(field(text, `${REPAIR}.short_description`)).toMatch(/required/)
        const incident = (await lab.admin.get('/incident.do?sys_id=-1')).text
        expect(field(incident, 'incident.short_description')).not.toMatch(/required/)
    })
})

describe('lending: routes, script includes, events, jobs', () => {
    const API = '/api/x_mioms_lending'
    const LOAN = 'x_mioms_lending_loan'
    let lender: Visitor
    let stranger: Visitor

    beforeAll(async () => {
        lender = await lab.person('lena.lender', 'x_mioms_lending.lender')
        stranger = await lab.person('sue.stranger')
        await created(lab.admin, 'x_mioms_lending_tool', { name: 'Saw' })
    })

    test('versions: the path names one, without it the default answers', async () => {
        const first = await lender.rest('GET', `${API}/v1/lending/tools`)
        expect(resultOf<unknown>(first)).toEqual(['Drill', 'Saw'])
        const all = { days: 7, tools: ['Drill', 'Saw'].map((name) => ({ name, lent: false })) }
        expect(resultOf<unknown>(await lender.rest('GET', `${API}/v2/lending/tools`))).toEqual(all)
        expect(resultOf<unknown>(await lender.rest('GET', `${API}/lending/tools`))).toEqual(all)
        const unknown = await lender.rest('GET', `${API}/v3/lending/tools`)
        expect([unknown.status, unknown.text]).toEqual([400, expect.stringContaining('does not represent')])
    })

    test('a body, a path parameter, a status and a header; a conflict and an unknown tool', async () => {
        const answer = await lender.rest('POST', `${API}/v2/lending/tools/Drill/loans`, { days: 3 })
        expect(answer.status).toBe(201)
        expect(answer.location).toContain('/tools/Drill/loans/')
        const { loan, days } = resultOf<{ loan: string; days: number }>(answer)
        expect(days).toBe(3)
        const row = await read(lab.admin, LOAN, loan)
        const lena = await one('sys_user', 'user_name=lena.lender')
        expect(row).toMatchObject({ days: '3', returned: 'false', borrower: lena['sys_id'] })
        expect((await lender.rest('POST', `${API}/v2/lending/tools/Drill/loans`, {})).status).toBe(409)
        expect((await lender.rest('POST', `${API}/v2/lending/tools/Axe/loans`, {})).status).toBe(404)
        const lent = await lender.rest('GET', `${API}/v2/lending/tools?lent=true`)
        expect(resultOf<{ tools: unknown }>(lent).tools).toEqual([{ name: 'Drill', lent: true }])
        expect(resultOf(await lender.rest('DELETE', `${API}/v2/lending/tools/Drill/loans`))).toEqual({
            returned: 1,
        })
    })

    test('an error object answers its status and detail', async () => {
        const answer = await lender.rest('GET', `${API}/v2/lending/tools?lent=perhaps`)
        expect(answer.status).toBe(400)
        expect(JSON.parse(answer.text)).toMatchObject({
            error: { message: 'lent is true or false', detail: 'It was perhaps' },
        })
    })

    test('a resource with an access control of its own refuses others; one without is open to internal users', async () => {
        const path = `${API}/v2/lending/tools`
        expect((await stranger.rest('GET', path)).status).toBe(200)
        expect((await stranger.rest('POST', `${path}/Saw/loans`, {})).status).toBe(403)
        const external = await lab.person('eve.external', 'snc_external')
        expect((await external.rest('GET', path)).status).toBe(403)
        expect((await fetch(lab.instance.url + path)).status).toBe(401)
    })

    test('a property changes what the script include says', async () => {
        const { sys_id: id = '' } = await one('sys_properties', 'name=x_mioms_lending.days')
        await lab.admin.rest('PATCH', `${TABLES}/sys_properties/${id}`, { value: '14' })
        const answer = await lender.rest('GET', `${API}/v2/lending/tools`)
        expect(resultOf<{ days: number }>(answer).days).toBe(14)
        await lab.admin.rest('PATCH', `${TABLES}/sys_properties/${id}`, { value: '7' })
    })

    test('a job raises events with parameters; script actions run in order, each by its condition', async () => {
        await lender.rest('POST', `${API}/v2/lending/tools/Saw/loans`, { days: -1 })
        const { sys_id: loan = '' } = await one(LOAN, 'tool.name=Saw^returned=false')
        const job = 'Lending: remind borrowers'
        const incidents = () =>
            lab.admin.rows('incident', 'short_descriptionSTARTSWITHSaw', ['short_description'])
        for (const reminders of ['1', '2']) {
            await lab.instance.control.executeJob(job)
            await lab.instance.control.drain()
            expect(await read(lab.admin, LOAN, loan)).toMatchObject({
                reminders,
                remark: `quiet/${reminders}`,
            })
        }
        expect(await incidents()).toEqual([])
        await lab.instance.control.executeJob(job)
        await lab.instance.control.drain()
        expect(await incidents()).toEqual([{ short_description: expect.stringContaining('is overdue (3)') }])
        expect((await read(lab.admin, LOAN, loan))['remark']).toBe('loud/3')
    })

    test('a tool with loans cannot be deleted', async () => {
        const { sys_id: id = '' } = await one('x_mioms_lending_tool', 'name=Drill')
        const answer = await lab.admin.rest('DELETE', `${TABLES}/x_mioms_lending_tool/${id}`)
        expect(answer.status).toBe(403)
        expect((await one('x_mioms_lending_tool', 'name=Drill'))['sys_id']).toBe(id)
    })

    test('a page asks a client-callable script include; others may not be asked', async () => {
        const ask = (processor: string, more: Fields) =>
            lender.submit('/xmlhttp.do', {
                sysparm_processor: processor,
                sysparm_scope: 'x_mioms_lending',
                ...more,
            })
        const answer = await ask('LoanAnswers', { sysparm_name: 'isLent', sysparm_tool: 'Saw' })
        expect(answer.text).toContain('answer="lent"')
        const refused = await ask('LoanPolicy', { sysparm_name: 'days' })
        expect(refused.text).not.toContain('answer="7"')
    })
})

describe('notices: pages, UI actions, client scripts', () => {
    const NOTICE = 'x_mioms_notices_notice'
    let editor: Visitor
    const notice = (title: string) => created(lab.admin, NOTICE, { title })
    const press = async (by: Visitor, sysId = '', action = ''): Promise<Page> => {
        const { sys_id: id = '' } = await one('sys_ui_action', `action_name=x_mioms_notices_${action}`)
        return by.submit(`/${NOTICE}.do?sys_id=${sysId}`, { sys_action: id })
    }

    beforeAll(async () => {
        editor = await lab.person('ed.editor', 'x_mioms_notices.editor', 'admin')
    })

    test('a button changes the record, tells the user, and leads on; then its condition hides it', async () => {
        const { sys_id: id } = await notice('Party')
        const answer = await press(editor, id, 'publish')
        expect(answer.location).toBe(`/${NOTICE}_list.do?sysparm_query=state=published`)
        expect((await editor.get(answer.location)).text).toContain('Published: Party')
        expect(await read(lab.admin, NOTICE, id)).toMatchObject({ state: 'published' })
        const form = (await editor.get(`/${NOTICE}.do?sys_id=${id ?? ''}`)).text
        expect(form).toContain('Withdraw')
        expect(form).not.toContain('x_mioms_notices_publish')
    })

    test('a link makes another record and leads to that', async () => {
        const { sys_id: id } = await notice('Sale')
        const answer = await press(editor, id, 'copy')
        const copy = await one(NOTICE, 'title=Copy of Sale')
        expect(answer.location).toContain(`sys_id=${copy['sys_id'] ?? 'none'}`)
    })

    test('an action that is pressed against its condition does nothing', async () => {
        const { sys_id: id } = await notice('Quiet')
        await press(editor, id, 'withdraw')
        expect((await read(lab.admin, NOTICE, id))['state']).toBe('draft')
    })

    test('a classic page: markup of the platform, a query in it, its parameters, and a script for what was sent', async () => {
        const stranger = await lab.person('sam.stranger')
        expect((await stranger.get('/x_mioms_notices_quick.do')).status).toBe(403)
        await notice('A draft')
        const path = '/x_mioms_notices_quick.do'
        const page = (await editor.get(`${path}?sysparm_title=From%20a%20link`)).text
        expect(page).toContain('Quick notice of ed.editor')
        expect(page).toContain('<li>A draft</li>')
        expect(page).toContain('value="From a link"')
        expect(page).toContain('checkTitle')
        const [, target = ''] = /<form[^>]*action="([^"]+)"/.exec(page) ?? []
        const sent = await editor.submit(target, { notice_title: 'Sent' })
        expect(sent.location).toContain(`${NOTICE}_list.do`)
        expect((await one(NOTICE, 'title=Sent'))['sys_id']).toBeDefined()
    })

    test('a module page: opened, its assets served as modules, and the Table API open to its user by token', async () => {
        const page = await editor.get('/x_mioms_notices_board.do')
        expect(page.status).toBe(200)
        const [, script = ''] =
            /<script[^>]+src="(\/uxasset\/externals\/x_mioms_notices[^"]+)"/.exec(page.text) ?? []
        const asset = await editor.get(script.replaceAll('&amp;', '&'))
        expect(asset.status).toBe(200)
        expect(asset.type).toContain('javascript')
        expect(asset.text).toContain('x_mioms_notices_notice')
        const [, token = ''] = /g_ck\s*=\s*["']([^"']+)["']/.exec(page.text) ?? []
        expect(token.length).toBeGreaterThan(20)
    })

    test('client scripts come with the form of their table and with no other', async () => {
        const { sys_id: id = '' } = await notice('Scripted')
        expect((await editor.get(`/${NOTICE}.do?sys_id=${id}`)).text).toContain('Nobody sees this notice yet')
        expect((await editor.get('/incident.do?sys_id=-1')).text).not.toContain('Nobody sees this notice yet')
    })
})

describe('words: a library for other applications', () => {
    test('another application calls its public script include, which requires its own modules', async () => {
        const script = "gs.info('said: ' + new x_mioms_lending.LoanReport().summary())"
        const { sys_id: scope = '' } = await one('sys_scope', 'scope=x_mioms_lending')
        const job = { name: 'say', active: 'true', run_type: 'on_demand', sys_scope: scope, script }
        await lab.instance.control.loadRecords([{ table: 'sysauto_script', values: job }])
        await lab.instance.control.executeJob('say')
        expect((await one('syslog', 'messageSTARTSWITHsaid', 'message'))['message']).toBe('said: one tool')
    })
})

test('nothing of all this was an error of the instance or of a script', async () => {
    expect(lab.errors).toEqual([])
    // The one that the app itself threw, for somebody who asked wrongly.
    expect(await lab.admin.rows('syslog', 'level=2', ['source', 'message'])).toEqual([
        { source: 'x_mioms_lending', message: expect.stringContaining('lent is true or false') },
    ])
})

describe('try-app, on an app that is installed', () => {
    const tryIt = async (name: string): Promise<readonly Outcome[]> => {
        const report = lab.reports[name]
        if (!report) throw new Error(`${name} has no report`)
        // Where it was built is gone; this folder holds no built records, as the project's own would.
        const folder = join('test', 'fixtures', name)
        return tryInstalledApp(lab.instance, report, { folder, runJobs: false, errors: [] })
    }
    const failures = (outcomes: readonly Outcome[]) =>
        outcomes.filter(({ state, what }) => state === 'failed' && !what.startsWith('log of'))

    test.each([
        ['repairs', ['row of x_mioms_repairs_repair', 'row of incident', 'module New repair (NEW)']],
        ['lending', ['route GET /api/x_mioms_lending/v2/lending/tools', 'row of x_mioms_lending_tool']],
        ['notices', ['page /x_mioms_notices_board.do', 'action Publish on x_mioms_notices_notice']],
    ])('%s: everything that can be tried works', async (name, some) => {
        const outcomes = await tryIt(name)
        expect(failures(outcomes)).toEqual([])
        const working = outcomes.filter(({ state }) => state === 'ok').map(({ what }) => what)
        expect(working).toEqual(expect.arrayContaining(some))
    })

    test('what does not work is said: a page without its asset, a route that nothing answers, a rule that refuses, a lost module', async () => {
        const { sys_id: scope = '' } = await one('sys_scope', 'scope=x_mioms_lending')
        const own = { sys_scope: scope, active: 'true' }
        const html =
            '<html><body><script src="/uxasset/externals/x_mioms_lending/gone.jsdbx"></script></body></html>'
        const uri = '/api/x_mioms_lending/bad'
        const row = (table: string, values: Fields) => ({ table, values: { ...own, ...values } })
        await lab.instance.control.loadRecords([
            row('sys_ui_page', { name: 'bad', endpoint: 'x_mioms_lending_bad.do', direct: 'true', html }),
            row('sys_ws_definition', { sys_id: 'bad', name: 'Bad', base_uri: uri, service_id: 'bad' }),
            row('sys_ws_operation', {
                name: 'Bad',
                web_service_definition: 'bad',
                http_method: 'GET',
                relative_path: '/',
                operation_uri: uri,
                operation_script: 'noSuchThing()',
                requires_authentication: 'true',
                requires_acl_authorization: 'false',
            }),
            row('sys_app_module', { title: 'Lost', link_type: 'LIST', name: 'problem' }),
        ])
        // Through the Table API: a rule that is only stored would not be noticed.
        await created(lab.admin, 'sys_script', {
            ...own,
            name: 'Bad',
            collection: 'x_mioms_lending_tool',
            when: 'before',
            advanced: 'true',
            action_insert: 'true',
            script: 'current.setAbortAction(true)',
        })
        expect(
            failures(await tryIt('lending')).map(({ what, detail }) => `${what}: ${detail ?? ''}`),
        ).toEqual([
            expect.stringMatching(/^page \/x_mioms_lending_bad.do: .*gone.jsdbx answered 404/),
            expect.stringMatching(/^route GET \/api\/x_mioms_lending\/bad: answered 400, Requested URI/),
            expect.stringMatching(/^row of x_mioms_lending_tool: insert answered/),
            expect.stringMatching(/^module Lost \(LIST\): the navigator has no link/),
        ])
    })
})

test('an app is removed with its tables and its column; the others stay; it can come back', async () => {
    const { admin, instance, packages, reports } = lab
    const { sys_id: id = '' } = await one('sys_scope', 'scope=x_mioms_repairs')
    const removed = await admin.submit('/xmlhttp.do', {
        sysparm_processor: 'com.snc.apps.AppsAjaxProcessor',
        sysparm_function: 'uninstallApplication',
        sysparm_sys_id: id,
    })
    expect(removed.status).toBe(200)
    expect((await admin.rest('GET', `${TABLES}/x_mioms_repairs_bike`)).status).toBe(400)
    expect(
        (await admin.rest('GET', `${TABLES}/incident?sysparm_query=x_mioms_repairs_bikeISEMPTY`)).status,
    ).toBe(400)
    expect((await admin.rest('GET', `${TABLES}/x_mioms_lending_tool`)).status).toBe(200)
    await installPackage(instance.url, packages['repairs'] ?? new Uint8Array())
    expect(await instance.control.lastInstallReport()).toMatchObject({
        inserted: reports['repairs']?.inserted,
    })
    expect((await admin.rest('GET', `${TABLES}/x_mioms_repairs_bike`)).status).toBe(200)
})
