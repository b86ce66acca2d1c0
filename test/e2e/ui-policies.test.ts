import type { smallWeb } from '../unit/local-instance/web/small-web.ts'
import { documented } from '../unit/local-instance/documented.ts'
import { browserPages } from './browser-pages.ts'

const PAGE = 'platform-administration/t_CreateAUIPolicy'
const pages = browserPages()

type Values = Readonly<Record<string, string>>
interface Policy extends Values {
    readonly conditions: string
}
/** An incident's form with UI policies, each with its actions. */
const form =
    (policies: readonly (readonly [Policy, ...Values[]])[], values: Values = {}, view = '') =>
    ({ row, incident }: ReturnType<typeof smallWeb>): string => {
        policies.forEach(([policy, ...actions], at) => {
            const ui_policy = row('sys_ui_policy', {
                short_description: `policy ${String(at + 1)}`,
                table: 'incident',
                active: 'true',
                global: 'true',
                on_load: 'true',
                reverse_if_false: 'true',
                ...policy,
            })
            for (const action of actions) row('sys_ui_policy_action', { ui_policy, ...action })
        })
        return `/incident.do?sys_id=${incident(values)}${view}`
    }
const hidesState = { field: 'state', visible: 'false' }

documented(PAGE, 'Create a UI policy', () => {
    test('while its condition holds it makes fields mandatory, read-only, hidden; then it undoes that', async () => {
        const { page } = await pages.visit(
            form(
                [
                    [
                        { conditions: 'urgency=1' },
                        { field: 'short_description', mandatory: 'true' },
                        { field: 'description', disabled: 'true' },
                        hidesState,
                    ],
                ],
                { urgency: '3' },
            ),
        )
        const look = async () => [
            await page.evaluate("g_form.isMandatory('short_description')"),
            await page.locator('[id="incident.description"]').isEditable(),
            await page.getByLabel('State').isVisible(),
        ]
        expect(await look()).toEqual([false, true, true])
        await page.getByLabel('Urgency').selectOption('1')
        expect(await look()).toEqual([true, false, false])
        await page.getByLabel('Urgency').selectOption('2')
        expect(await look()).toEqual([false, true, true])
    })

    test('without Reverse if false it stays', async () => {
        const { page } = await pages.visit(
            form([[{ conditions: 'urgency=1', reverse_if_false: 'false' }, hidesState]], { urgency: '1' }),
        )
        expect(await page.getByLabel('State').isVisible()).toBe(false)
        await page.getByLabel('Urgency').selectOption('2')
        expect(await page.getByLabel('State').isVisible()).toBe(false)
    })

    test('without On load it waits for a change', async () => {
        const { page } = await pages.visit(
            form([[{ conditions: 'urgency!=3', on_load: 'false' }, hidesState]], { urgency: '1' }),
        )
        expect(await page.getByLabel('State').isVisible()).toBe(true)
        await page.getByLabel('Urgency').selectOption('2')
        expect(await page.getByLabel('State').isVisible()).toBe(false)
    })

    test('of two that conflict the one with the higher order wins, an inherited one in any case', async () => {
        const show = { field: 'state', visible: 'true' }
        const shown = async (...policies: readonly (readonly [Policy, ...Values[]])[]) => {
            const { page } = await pages.visit(form(policies))
            return page.getByLabel('State').isVisible()
        }
        const always = { conditions: '' }
        expect(
            await shown([{ ...always, order: '200' }, show], [{ ...always, order: '100' }, hidesState]),
        ).toBe(true)
        expect(
            await shown(
                [{ ...always, order: '500' }, show],
                [{ ...always, table: 'task', inherit: 'true', order: '100' }, hidesState],
            ),
        ).toBe(false)
        expect(await shown([{ ...always, table: 'task' }, hidesState])).toBe(true)
    })

    test('one that is not global applies in its view, or in the Default view', async () => {
        const policy = [[{ conditions: '', global: 'false' }, hidesState]] as const
        const inDefault = await pages.visit(form(policy))
        expect(await inDefault.page.getByLabel('State').isVisible()).toBe(false)
        const inEss = await pages.visit(form(policy, {}, '&sysparm_view=ess'))
        expect(await inEss.page.getByLabel('State').isVisible()).toBe(true)
    })

    test('an inactive one does nothing', async () => {
        const { page } = await pages.visit(form([[{ conditions: '', active: 'false' }, hidesState]]))
        expect(await page.getByLabel('State').isVisible()).toBe(true)
    })

    test('a condition speaks of fields that are not on the form too', async () => {
        const { page, messages } = await pages.visit(
            form([[{ conditions: 'contact_type=phone' }, hidesState]], { contact_type: 'phone' }),
        )
        expect(await page.getByLabel('State').isVisible()).toBe(false)
        expect(await messages()).toEqual([])
    })

    test('a UI action that changes the field does not have it looked at again', async () => {
        const { page } = await pages.visit((small) => {
            small.action({
                name: 'Raise',
                client: 'true',
                onclick: 'raise()',
                script: "function raise() { g_form.setValue('urgency', '1') }",
            })
            return form([[{ conditions: 'urgency=1' }, hidesState]], { urgency: '3' })(small)
        })
        await page.getByRole('button', { name: 'Raise' }).click()
        expect(await page.getByLabel('Urgency').inputValue()).toBe('1')
        expect(await page.getByLabel('State').isVisible()).toBe(true)
    })
})

documented(PAGE, 'Example: creating a UI policy', () => {
    test('mandatory close notes keep the form while they are empty', async () => {
        const { page, messages } = await pages.visit(
            form([[{ conditions: 'state=6' }, { field: 'close_notes', mandatory: 'true' }]], { state: '2' }),
        )
        await page.getByLabel('State').selectOption('6')
        await page.getByRole('button', { name: 'Update' }).click()
        expect((await messages())[0]).toContain('The following mandatory fields are not filled in')
    })
})

documented(PAGE, 'Client scripts for UI policies', () => {
    const scripts = {
        conditions: 'urgency=1',
        script_true: "function onCondition() { g_form.addInfoMessage('holds') }",
        script_false: "function onCondition() { g_form.addInfoMessage('does not') }",
    }

    test('run when the conditions are met and when they are not, if scripts are to run', async () => {
        const { page, messages } = await pages.visit(
            form([[{ ...scripts, run_scripts: 'true', ui_type: '10' }], [scripts]], { urgency: '3' }),
        )
        await page.getByLabel('Urgency').selectOption('1')
        expect(await messages()).toEqual(['does not', 'holds'])
    })

    test('without Reverse if false only the first runs', async () => {
        const { messages } = await pages.visit(
            form([[{ ...scripts, run_scripts: 'true', reverse_if_false: 'false' }]], { urgency: '3' }),
        )
        expect(await messages()).toEqual([])
    })
})

documented('sdk:api/uipolicy-api', 'Parameters', () => {
    test('values are set and cleared, messages shown, when the condition is met', async () => {
        const { page } = await pages.visit(
            form(
                [
                    [
                        { conditions: 'urgency=1' },
                        { field: 'short_description', value: 'set', value_action: 'setValue' },
                        { field: 'description', cleared: 'true' },
                        { field: 'state', field_message: 'Mind this', field_message_type: 'warning' },
                    ],
                ],
                { urgency: '3', description: 'old' },
            ),
        )
        await page.getByLabel('Urgency').selectOption('1')
        expect(await page.getByLabel('Short description').inputValue()).toBe('set')
        expect(await page.locator('[id="incident.description"]').inputValue()).toBe('')
        expect(await page.locator('.field-message').allTextContents()).toEqual(['Mind this'])
        await page.getByLabel('Urgency').selectOption('2')
        expect(await page.locator('.field-message').count()).toBe(0)
    })

    test('what a policy asks for and is not there is told by name', async () => {
        const { messages } = await pages.visit(
            form([
                [{ conditions: 'caller_id.vip=true' }, hidesState],
                [{ conditions: 'opened_at>2026-01-01' }, hidesState],
                [{ conditions: '', set_values: 'x=1' }],
            ]),
        )
        const told = await messages()
        expect(told).toHaveLength(3)
        expect(told.join('\n')).toMatch(/set_values[^\n]*not implemented/)
        expect(told.join('\n')).toMatch(/policy 1[^\n]*caller_id\.vip/)
        expect(told.join('\n')).toMatch(/policy 2[^\n]*opened_at/)
    })
})
