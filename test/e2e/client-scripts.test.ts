import { documented } from '../unit/local-instance/documented.ts'
import type { smallWeb } from '../unit/local-instance/web/small-web.ts'
import { browserPages } from './browser-pages.ts'

const PAGE = 'api-reference/scripts/client-scripts'
const pages = browserPages()

type Values = Readonly<Record<string, string>>
/** The form of a stored incident with client scripts on it. */
const form =
    (scripts: readonly Values[], values: Values = {}, view = '') =>
    ({ row, incident }: ReturnType<typeof smallWeb>): string => {
        scripts.forEach((script, at) =>
            row('sys_script_client', {
                name: `script ${String(at + 1)}`,
                table: 'incident',
                active: 'true',
                ui_type: '10',
                global: 'true',
                ...script,
            }),
        )
        return `/incident.do?sys_id=${incident(values)}${view}`
    }
const onLoad = (text: string, more: Values = {}): Values => ({
    type: 'onLoad',
    script: `function onLoad() { ${text} }`,
    ...more,
})
const says = (text: string, more: Values = {}): Values => onLoad(`g_form.addInfoMessage('${text}')`, more)
const onChange = (text: string, field: string): Values => ({
    type: 'onChange',
    field,
    script: `function onChange(control, oldValue, newValue, isLoading, isTemplate) { ${text} }`,
})
const onSubmit = (text: string): Values => ({
    type: 'onSubmit',
    script: `function onSubmit() { ${text} }`,
})

documented(PAGE, 'Client script form', () => {
    test('onLoad runs when the form has loaded, by order', async () => {
        const { messages } = await pages.visit(
            form([says('second', { order: '20' }), says('first', { order: '10' })]),
        )
        expect(await messages()).toEqual(['first', 'second'])
    })

    test('inactive scripts, those of mobile pages and those of other tables do not run', async () => {
        const { messages } = await pages.visit(
            form([
                says('off', { active: 'false' }),
                says('mobile', { ui_type: '1' }),
                says('task', { table: 'task' }),
                says('problem', { table: 'problem', applies_extended: 'true' }),
                says('desktop', { ui_type: '0' }),
                says('inherited', { table: 'task', applies_extended: 'true' }),
            ]),
        )
        expect(await messages()).toEqual(['desktop', 'inherited'])
    })

    test('a script that is not global runs in its view only', async () => {
        const scripts = [
            says('ess', { global: 'false', view: 'ess' }),
            says('default', { global: 'false', view: '' }),
            says('all'),
        ]
        const inDefault = await pages.visit(form(scripts))
        expect(await inDefault.messages()).toEqual(['default', 'all'])
        const inEss = await pages.visit(form(scripts, {}, '&sysparm_view=ess'))
        expect(await inEss.messages()).toEqual(['ess', 'all'])
    })

    test('onChange runs on load, and when the user changes its field', async () => {
        const told = 'g_form.addInfoMessage([oldValue, newValue, isLoading, isTemplate, control.id].join())'
        const { page, messages } = await pages.visit(
            form([onChange(told, 'short_description'), onChange(told, 'urgency')], {
                short_description: 'a',
                urgency: '3',
            }),
        )
        expect(await messages()).toEqual([
            'a,a,true,false,incident.short_description',
            '3,3,true,false,incident.urgency',
        ])
        await page.getByLabel('Urgency').selectOption('1')
        expect((await messages()).slice(2)).toEqual(['3,1,false,false,incident.urgency'])
        await page.getByLabel('Short description').fill('b')
        await page.getByLabel('Short description').press('Tab')
        expect((await messages()).slice(3)).toEqual(['a,b,false,false,incident.short_description'])
    })

    test('a reference changes to the sys_id of the chosen record', async () => {
        const { page, messages, session } = await pages.visit(
            form([
                onChange(
                    "if (!isLoading) g_form.addInfoMessage(newValue + ' ' + g_form.getDisplayValue() )",
                    'caller_id',
                ),
            ]),
        )
        await page.getByLabel('Caller').fill('System Administrator')
        await page.getByLabel('Caller').press('Tab')
        expect((await messages())[0]).toContain(session('admin').userId)
    })

    test('onSubmit that answers false keeps the form, other scripts included', async () => {
        const { page, messages, url } = await pages.visit(
            form([
                onSubmit("g_form.addErrorMessage('Not yet'); return false"),
                onSubmit("g_form.addErrorMessage('never')"),
            ]),
        )
        await page.getByRole('button', { name: 'Update' }).click()
        expect(await messages()).toEqual(['Not yet'])
        expect(page.url()).toContain(`${url}/incident.do`)
    })

    test('without an answer the form is sent', async () => {
        const { page, instance } = await pages.visit(
            form([onSubmit("g_form.setValue('short_description', 'by script')")]),
        )
        await page.getByRole('button', { name: 'Update' }).click()
        await page.waitForURL(/incident_list\.do/)
        expect(instance.store.query('incident')[0]?.['short_description']).toBe('by script')
    })

    test('onCellEdit does not run on forms', async () => {
        const { messages } = await pages.visit(
            form([{ type: 'onCellEdit', field: 'urgency', script: 'function onCellEdit() { x() }' }]),
        )
        expect(await messages()).toEqual([])
    })

    test('announced messages come in the user’s language', async () => {
        const { messages } = await pages.visit((small) => {
            small.row('sys_ui_message', { key: 'Hello', message: 'Salut', language: 'fr' })
            const admin = small.session('admin').userId
            small.instance.store.update('sys_user', admin, { preferred_language: 'fr' })
            const script = onLoad("g_form.addInfoMessage(getMessage('Hello') + getMessage('Unannounced'))")
            return form([{ ...script, messages: 'Hello\nBye' }])(small)
        })
        expect(await messages()).toEqual(['SalutUnannounced'])
    })

    test('an isolated script is strict and reaches neither window nor the page', async () => {
        const probe = [
            'var found = [typeof window, window, document, typeof jQuery];',
            'try { undeclared = 1; found.push("loose") } catch (e) { found.push("strict") }',
            'g_form.addInfoMessage(found.join())',
        ].join(' ')
        const { messages } = await pages.visit(
            form([onLoad(probe, { isolate_script: 'true' }), onLoad(probe, { isolate_script: 'false' })]),
        )
        const [isolated, open] = await messages()
        expect(isolated).toBe('object,,,object,strict')
        expect(open).toContain('object,[object Window],[object HTMLDocument],undefined,loose')
    })

    test('a script that fails, or lacks its function, is told and ends alone', async () => {
        const { messages } = await pages.visit(
            form([
                onLoad('missing()'),
                { type: 'onLoad', script: 'function other() {}' },
                { type: 'onLoad', script: 'function onLoad( {' },
                says('still here'),
            ]),
        )
        expect(await messages()).toEqual([
            'Client script script 2: the script declares no function onLoad',
            expect.stringContaining('Client script script 3: Unexpected token'),
            'Client script script 1: missing is not defined',
            'still here',
        ])
    })

    test('an onSubmit script that fails stops the form', async () => {
        const { page, messages, instance } = await pages.visit(form([onSubmit('missing()')]))
        await page.getByLabel('Short description').fill('changed')
        await page.getByRole('button', { name: 'Update' }).click()
        expect(await messages()).toEqual(['Client script script 1: missing is not defined'])
        expect(instance.store.query('incident')[0]?.['short_description']).toBe('x')
    })
})

documented('sdk:api/clientscript-api', 'OnLoad Client Script with External File', () => {
    test('the message of the example is shown', async () => {
        const { messages } = await pages.visit(
            form([onLoad("g_form.addInfoMessage('Hello from Fluent Client Script')")]),
        )
        expect(await messages()).toEqual(['Hello from Fluent Client Script'])
    })
})

documented(
    'api-reference/scripts/client-script-best-practices',
    'Retrieve server data using g_scratchpad',
    () => {
        test('g_scratchpad holds what display rules put into it', async () => {
            const { messages } = await pages.visit((small) => {
                small.rule({ when: 'display', script: "g_scratchpad.who = 'rule ' + current.number" })
                return form([onLoad('g_form.addInfoMessage(g_scratchpad.who)')])(small)
            })
            expect((await messages())[0]).toMatch(/^rule INC\d+$/)
        })
    },
)

documented(
    'api-reference/c_GlideAjaxAPI',
    'GlideAjax - getXMLAnswer(Function callback, Object additionalParam, Object responseParam)',
    () => {
        const include = (small: ReturnType<typeof smallWeb>) =>
            small.row('sys_script_include', {
                name: 'Hello',
                api_name: 'global.Hello',
                active: 'true',
                access: 'public',
                client_callable: 'true',
                sys_scope: 'global',
                script: `var Hello = Class.create();
                Hello.prototype = Object.extendsObject(AbstractAjaxProcessor, {
                    hello: function () { return 'Hello ' + this.getParameter('sysparm_user_name') },
                    type: 'Hello'
                });`,
            })
        const calls = (call: string) =>
            onLoad(`var ga = new GlideAjax('Hello');
            ga.addParam('sysparm_name', 'hello');
            ga.addParam('sysparm_user_name', 'Bob');
            ${call}`)

        test('the callback gets the answer and what was passed along', async () => {
            const { page } = await pages.visit((small) => {
                include(small)
                return form([
                    calls(
                        "ga.getXMLAnswer(function (a, b, c) { g_form.addInfoMessage([a, b.x, c].join()) }, { x: 1 }, 'y')",
                    ),
                ])(small)
            })
            await page.getByText('Hello Bob,1,y').waitFor()
        })

        test('getXML hands the response over, getXMLWait halts until it is there', async () => {
            const { page } = await pages.visit((small) => {
                include(small)
                return form([
                    calls(
                        "ga.getXML(function (r) { g_form.addInfoMessage('1' + r.responseXML.documentElement.getAttribute('answer')) })",
                    ),
                    calls("ga.getXMLWait(); g_form.addInfoMessage('2' + ga.getAnswer())"),
                ])(small)
            })
            await page.getByText('1Hello Bob').waitFor()
            await page.getByText('2Hello Bob').waitFor()
        })

        test('a class that is not there is told', async () => {
            const { page } = await pages.visit(form([calls('ga.getXML(function () {})')]))
            await page.getByText('GlideAjax Hello: 404').waitFor()
        })
    },
)
