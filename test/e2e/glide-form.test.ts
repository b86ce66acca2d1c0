import type { Page } from 'playwright-core'
import { documented } from '../unit/local-instance/documented.ts'
import { browserPages } from './browser-pages.ts'

const PAGE = 'api-reference/c_GlideFormAPI'
const pages = browserPages()

/** The form of an incident, on which a script is run as a client script would be. */
async function open(values: Readonly<Record<string, string>> = {}, path = '') {
    const opened = await pages.visit(
        ({ incident, session }) =>
            path || `/incident.do?sys_id=${incident({ caller_id: session('admin').userId, ...values })}`,
    )
    return {
        ...opened,
        /** What the script answers. */
        run: <T = unknown>(script: string): Promise<T> =>
            opened.page.evaluate(`(function () { ${script} })()`),
    }
}
const label = (page: Page, field: string) => page.locator(`[id="label.incident.${field}"]`)

documented(PAGE, 'GlideForm - getValue(String fieldName)', () => {
    test('answers what is stored: of a reference the sys_id, of a read-only field its value too', async () => {
        const { run, session } = await open({ urgency: '2' })
        const got = await run("return ['urgency', 'caller_id', 'number'].map((f) => g_form.getValue(f))")
        expect(got).toEqual(['2', session('admin').userId, expect.stringMatching(/^INC\d+$/)])
    })

    test('a field of the table that is not on the form is empty; a name that is no field throws', async () => {
        const { run } = await open()
        expect(await run("return g_form.getValue('sys_created_by')")).toBe('')
        await expect(run("return g_form.getValue('no_such_field')")).rejects.toThrow(
            'incident has no field no_such_field',
        )
    })
})

documented(PAGE, 'GlideForm - setValue(String fieldName, String value, String displayValue)', () => {
    test('sets text and choices; of a reference the record, with the display value given or found', async () => {
        const { run, page, instance, user } = await open()
        const abel = user('Abel').userId
        await run(`g_form.setValue('short_description', 'set'); g_form.setValue('urgency', '1');
            g_form.setValue('caller_id', '${abel}', 'Somebody')`)
        expect(await page.getByLabel('Caller').inputValue()).toBe('Somebody')
        await run(`g_form.setValue('caller_id', '${abel}')`)
        await run(`g_form.setValue('assigned_to', '${abel}')`)
        expect(await page.getByLabel('Assigned to').inputValue()).toBe('Abel')
        await page.getByRole('button', { name: 'Save' }).click()
        await page.waitForLoadState('load')
        expect(instance.store.query('incident')[0]).toMatchObject({
            short_description: 'set',
            urgency: '1',
            caller_id: abel,
            assigned_to: abel,
        })
    })

    test('a field that is read-only keeps its value, whether access control or a script made it so', async () => {
        const { run } = await open({ short_description: 'kept' })
        await run("g_form.setReadOnly('short_description', true); g_form.setValue('short_description', 'x')")
        expect(await run("return g_form.getValue('short_description')")).toBe('kept')
        await run("g_form.setValue('number', 'INC9')")
        expect(await run("return g_form.getValue('number')")).not.toBe('INC9')
    })
})

documented(PAGE, 'GlideForm - clearValue(String fieldName)', () => {
    test('removes the value', async () => {
        const { run, page } = await open()
        await run("g_form.clearValue('caller_id'); g_form.clearValue('short_description')")
        expect(await run("return g_form.getValue('caller_id') + g_form.getValue('short_description')")).toBe(
            '',
        )
        expect(await page.getByLabel('Caller').inputValue()).toBe('')
    })
})

documented(PAGE, 'GlideForm - getIntValue(String fieldName)', () => {
    test('answers a number, zero without one', async () => {
        const { run } = await open({ urgency: '2', short_description: 'text' })
        expect(
            await run("return [g_form.getIntValue('urgency'), g_form.getIntValue('short_description')]"),
        ).toEqual([2, 0])
    })
})

documented(PAGE, 'GlideForm - getReference(String fieldName, Function callBack)', () => {
    test('hands the record to the callback, and answers it without one', async () => {
        const { run } = await open()
        expect(
            await run("return new Promise((ok) => g_form.getReference('caller_id', (r) => ok(r.user_name)))"),
        ).toBe('admin')
        expect(await run("return g_form.getReference('caller_id').getValue('user_name')")).toBe('admin')
        expect(await run("return g_form.getReference('assigned_to').rows.length")).toBe(0)
    })

    test('a password of the record does not leave the instance', async () => {
        const { run } = await open()
        expect(await run("return g_form.getReference('caller_id').getValue('user_password')")).toBe('')
    })
})

documented(PAGE, 'GlideForm - setMandatory(String fieldName, Boolean mandatory)', () => {
    test('an empty mandatory field keeps the form, is named, and gets the focus', async () => {
        const { run, page, messages, url } = await open({ short_description: '' })
        await run("g_form.setMandatory('short_description', true)")
        expect(await run("return g_form.isMandatory('short_description')")).toBe(true)
        expect(await label(page, 'short_description').locator('.mandatory').isVisible()).toBe(true)
        await page.getByRole('button', { name: 'Update' }).click()
        expect(await messages()).toEqual([
            'The following mandatory fields are not filled in: Short description',
        ])
        expect(await page.evaluate('document.activeElement.id')).toBe('incident.short_description')
        expect(page.url()).toContain(`${url}/incident.do`)
        await run("g_form.setMandatory('short_description', false)")
        await page.getByRole('button', { name: 'Update' }).click()
        await page.waitForURL(/_list\.do/)
    })

    test('one behind a tab brings its tab to the front', async () => {
        const { run, page } = await open()
        await run("g_form.setMandatory('close_notes', true)")
        await page.getByRole('button', { name: 'Update' }).click()
        expect(await page.evaluate('document.activeElement.id')).toBe('incident.close_notes')
    })
})

documented(PAGE, 'GlideForm - setReadOnly(String fieldName, Boolean readOnly)', () => {
    test('keeps the user from text, choices and references, and lets go again', async () => {
        const { run, page } = await open()
        for (const readOnly of [true, false]) {
            await run(
                `['short_description', 'caller_id', 'urgency'].forEach((f) => g_form.setReadOnly(f, ${String(readOnly)}))`,
            )
            const states =
                await page.evaluate(`['incident.short_description', 'sys_display.incident.caller_id', 'incident.urgency']
                .map((id) => document.getElementById(id)).map((e) => e.readOnly || e.inert)`)
            expect(states).toEqual([readOnly, readOnly, readOnly])
        }
    })

    test('a mandatory field must be let go first', async () => {
        const { run, page } = await open()
        await run(
            "g_form.setMandatory('short_description', true); g_form.setReadOnly('short_description', true)",
        )
        expect(await page.getByLabel('Short description').isEditable()).toBe(true)
    })
})

documented(PAGE, 'GlideForm - setDisplay(String fieldName, Boolean display)', () => {
    test('hides and shows a field, but no mandatory one without a value', async () => {
        const { run, page } = await open({ short_description: '' })
        await run("g_form.setDisplay('urgency', false)")
        expect(await page.getByLabel('Urgency').isVisible()).toBe(false)
        expect(await run("return g_form.isVisible('urgency')")).toBe(false)
        await run("g_form.setDisplay('urgency', true)")
        expect(await page.getByLabel('Urgency').isVisible()).toBe(true)
        await run(
            "g_form.setMandatory('short_description', true); g_form.setDisplay('short_description', false)",
        )
        expect(await page.getByLabel('Short description').isVisible()).toBe(true)
    })
})

documented(PAGE, 'GlideForm - setVisible(String fieldName, Boolean display)', () => {
    test('leaves the space where the field was', async () => {
        const { run, page } = await open()
        const height = () => page.evaluate("document.getElementById('element.incident.urgency').offsetHeight")
        const before = await height()
        await run("g_form.setVisible('urgency', false)")
        expect([await page.getByLabel('Urgency').isVisible(), await height()]).toEqual([false, before])
    })
})

documented(PAGE, 'GlideForm - setLabelOf(String fieldName, String label)', () => {
    test('changes the label, which getLabelOf answers', async () => {
        const { run, page } = await open()
        expect(await run("return g_form.getLabelOf('urgency')")).toBe('Urgency')
        await run("g_form.setLabelOf('urgency', '<b>Haste</b>')")
        expect(await run("return g_form.getLabelOf('urgency')")).toBe('<b>Haste</b>')
        expect(await page.locator('label b').count()).toBe(0)
    })
})

documented(
    PAGE,
    'GlideForm - addOption(String fieldName, String choiceValue, String choiceLabel, Number choiceIndex)',
    () => {
        test('adds a choice at a place or at the end; removeOption and clearOptions take them away', async () => {
            const { run, page } = await open({ urgency: '1' })
            const options = () => page.getByLabel('Urgency').locator('option').allTextContents()
            const before = (await options()).length
            await run(
                "g_form.addOption('urgency', '8', 'First', 0); g_form.addOption('urgency', '9', 'Last')",
            )
            const now = (await options()).map((text) => text.trim())
            expect([now[0], now.at(-1), now.length]).toEqual(['First', 'Last', before + 2])
            expect(await run("return g_form.getOption('urgency', '9').text")).toBe('Last')
            expect(
                await run("g_form.removeOption('urgency', '9'); return g_form.getOption('urgency', '9')"),
            ).toBeNull()
            await run("g_form.clearOptions('urgency')")
            expect(await options()).toEqual([])
        })
    },
)

documented(PAGE, 'GlideForm - disableChoice(String fieldName, String choiceValue)', () => {
    test('answers whether it changed anything; getChoice tells the state', async () => {
        const { run } = await open()
        const script =
            "return [g_form.disableChoice('urgency', '1'), g_form.disableChoice('urgency', '1'), g_form.getChoice('urgency', '1').disabled, g_form.disableChoice('urgency', 'x'), g_form.enableChoice('urgency', '1'), g_form.getChoice('urgency', 'x')]"
        expect(await run(script)).toEqual([true, false, true, false, true, null])
    })
})

documented(PAGE, 'GlideForm - setChoiceLabel(String fieldName, String choiceValue, String newLabel)', () => {
    test('changes a label, but to none that another choice has', async () => {
        const { run } = await open()
        const script =
            "const other = g_form.getChoice('urgency', '2').label; return [g_form.setChoiceLabel('urgency', '1', 'Now'), g_form.getChoice('urgency', '1').label, g_form.setChoiceLabel('urgency', '1', other), g_form.setChoiceLabel('urgency', 'x', 'y')]"
        expect(await run(script)).toEqual([true, 'Now', false, false])
    })
})

documented(PAGE, 'GlideForm - addInfoMessage(String message)', () => {
    test('shows text, never markup, until clearMessages takes it away', async () => {
        const { run, page, messages } = await open()
        await run(
            "g_form.addInfoMessage('<i>info</i>'); g_form.addErrorMessage('error'); g_form.addWarningMessage('warning')",
        )
        expect(await messages()).toEqual(['<i>info</i>', 'error', 'warning'])
        expect(await page.locator('.messages i').count()).toBe(0)
        await run('g_form.clearMessages()')
        expect(await messages()).toEqual([])
    })
})

documented(PAGE, 'GlideForm - showFieldMsg(String field, String message, String type)', () => {
    test('shows below the field; hideFieldMsg takes the first or all, hideAllFieldMsgs those of a type', async () => {
        const { run, page } = await open()
        const texts = () => page.locator('.field-message').allTextContents()
        await run(
            "['a', 'b', 'c'].forEach((t) => g_form.showFieldMsg('urgency', t, 'error')); g_form.showFieldMsg('state', 'i', 'info')",
        )
        await run("g_form.hideFieldMsg('urgency')")
        expect((await texts()).sort()).toEqual(['b', 'c', 'i'])
        await run("g_form.hideFieldMsg('urgency', true)")
        expect(await texts()).toEqual(['i'])
        await run("g_form.hideAllFieldMsgs('error')")
        expect(await texts()).toEqual(['i'])
        await run('g_form.hideAllFieldMsgs()')
        expect(await texts()).toEqual([])
        await expect(run("g_form.showFieldMsg('urgency', 't', 'odd')")).rejects.toThrow(
            'odd is no type of message',
        )
    })
})

documented(PAGE, 'GlideForm - setSectionDisplay(String sectionName, Boolean display)', () => {
    test('hides a section and its tab; names are as the documentation says', async () => {
        const { run, page } = await open()
        expect(await run('return g_form.getSectionNames()')).toEqual([
            'incident',
            'notes',
            'resolution_information',
        ])
        expect(await run("return g_form.setSectionDisplay('notes', false)")).toBe(true)
        expect(await page.getByRole('tab', { name: 'Notes' }).isVisible()).toBe(false)
        expect(
            await run("return [g_form.isSectionVisible('notes'), g_form.setSectionDisplay('none', false)]"),
        ).toEqual([false, false])
    })
})

documented(PAGE, 'GlideForm - isNewRecord()', () => {
    test('tells new records from saved ones, with the table and the sys_id', async () => {
        const saved = await open()
        const id = saved.instance.store.query('incident')[0]?.['sys_id']
        const all = 'return [g_form.isNewRecord(), g_form.getTableName(), g_form.getUniqueValue()]'
        expect(await saved.run(all)).toEqual([false, 'incident', id])
        const fresh = await open({}, '/incident.do?sys_id=-1')
        expect(await fresh.run('return g_form.isNewRecord()')).toBe(true)
    })
})

documented(PAGE, 'GlideForm - save()', () => {
    test('saves and stays; a new record is inserted', async () => {
        const { run, page, instance } = await open({}, '/incident.do?sys_id=-1')
        await run("g_form.setValue('short_description', 'saved'); g_form.save()")
        await page.waitForURL(/sys_id=\w{32}/)
        expect(instance.store.query('incident')[0]?.['short_description']).toBe('saved')
    })
})

documented(PAGE, 'GlideForm - submit(String verb)', () => {
    test('presses an action by its name, which getActionName answers', async () => {
        const opened = await pages.visit((small) => {
            small.action({
                action_name: 'mark',
                script: "current.short_description = 'marked'; current.update()",
            })
            small.row('sys_script_client', {
                name: 's',
                table: 'incident',
                type: 'onSubmit',
                active: 'true',
                global: 'true',
                script: "function onSubmit() { document.title = g_form.getActionName(); return g_form.getValue('urgency') != '1' }",
            })
            return `/incident.do?sys_id=${small.incident({ urgency: '1' })}`
        })
        const { page, instance } = opened
        await page.evaluate("g_form.submit('mark')")
        expect(await page.title()).toBe('mark')
        await page.evaluate("g_form.setValue('urgency', '2'); g_form.submit('mark')")
        await page.waitForURL(/_list\.do/)
        expect(instance.store.query('incident')[0]?.['short_description']).toBe('marked')
    })
})

documented(PAGE, 'GlideForm - onUserChangeValue(Function fn)', () => {
    test("hears of the user's changes, not of a script's, until it is taken away", async () => {
        const { run, page } = await open({ urgency: '3' })
        await run('window.heard = []; window.off = g_form.onUserChangeValue((...a) => heard.push(a.join()))')
        await run("g_form.setValue('urgency', '2')")
        await page.getByLabel('Urgency').selectOption('1')
        await run('off()')
        await page.getByLabel('Urgency').selectOption('3')
        expect(await run('return heard')).toEqual(['urgency,3,1'])
    })
})

documented(PAGE, 'GlideForm - flash(String fieldName, String color, Number count)', () => {
    test('lights the label up; a count that is not listed is refused', async () => {
        const { run, page } = await open()
        await run("g_form.flash('incident.urgency', 'red', -4)")
        expect(await label(page, 'urgency').getAttribute('style')).toContain('red solid')
        await expect(run("g_form.flash('urgency', 'red', 7)")).rejects.toThrow('7 is no valid count')
    })
})

documented(PAGE, 'GlideForm - addDecoration(String fieldName, String icon, String title)', () => {
    test('adds an icon once, and removes it', async () => {
        const { run, page } = await open()
        const count = () => page.locator('.decoration').count()
        await run(
            "g_form.addDecoration('urgency', 'icon-star', 'VIP'); g_form.addDecoration('urgency', 'icon-star', 'VIP')",
        )
        expect(await count()).toBe(1)
        await run("g_form.removeDecoration('urgency', 'icon-star', 'VIP')")
        expect(await count()).toBe(0)
    })
})

documented(PAGE, 'GlideForm - toggleAnnotations()', () => {
    test('is not there, and says so', async () => {
        const { run } = await open()
        for (const name of ['toggleAnnotations', 'getAnnotations', 'setVariablesReadOnly', 'nonsense'])
            await expect(run(`g_form.${name}()`)).rejects.toThrow(`g_form.${name} is not implemented`)
    })
})

documented(
    'api-reference/c_GlideUserAPI',
    'GlideUser - hasRole(String role, Boolean includeDefaults)',
    () => {
        test('admin has every role, but exactly only its own; others what they were given', async () => {
            const asked =
                "return ['itil', 'user_admin'].flatMap((r) => [g_user.hasRole(r), g_user.hasRoleExactly(r)])"
            const { run, page } = await open()
            expect(await run(asked)).toEqual([true, false, true, false])
            expect(await run('return [g_user.userName, g_user.firstName, g_user.getFullName()]')).toEqual([
                'admin',
                'System',
                'System Administrator',
            ])
            const ida = await pages.visit(() => '/incident.do?sys_id=-1', {
                userName: 'ida',
                roles: ['itil', 'snc_internal'],
            })
            const hers = (script: string) => ida.page.evaluate(`(function () { ${script} })()`)
            expect(await hers(asked)).toEqual([true, true, false, false])
            expect(
                await hers(
                    "return [g_user.hasRole('snc_internal'), g_user.hasRole('snc_internal', true), g_user.hasRoleFromList('x, itil'), g_user.hasRoles()]",
                ),
            ).toEqual([false, true, true, true])
            await expect(page.evaluate('g_user.nonsense')).rejects.toThrow(
                'g_user.nonsense is not implemented',
            )
        })
    },
)

documented(PAGE, 'GlideForm - isLiveUpdating()', () => {
    test('nothing updates an open form here, so that a change is never a live update', async () => {
        const { run } = await open()
        expect(await run('return g_form.isLiveUpdating()')).toBe(false)
    })
})
