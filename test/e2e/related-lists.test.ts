import { baseId } from '../../local/instance/core/base/base-row.ts'
import { documented } from '../unit/local-instance/documented.ts'
import { expectNoViolations } from './axe.ts'
import { browserPages } from './browser-pages.ts'

const PAGE = 'api-reference/c_GlideFormAPI'
const pages = browserPages()

documented(PAGE, 'GlideForm - hideRelatedList(String listTableName)', () => {
    test('lists are named in their order, and hidden and shown by table, by column or by relationship', async () => {
        const files = 'b9edf0ca0a0a0b010035de2d6b579a03'
        const { page } = await pages.visit(({ incident, row }) => {
            // Child incidents stand there already.
            const list_id = baseId('sys_ui_related_list', 'incident|')
            const names = [`REL:${files}`, 'task.parent']
            names.forEach((related_list, position) =>
                row('sys_ui_related_list_entry', { list_id, related_list, position: String(position + 1) }),
            )
            const parent = incident()
            incident({ parent_incident: parent })
            return `/incident.do?sys_id=${parent}`
        })
        const run = (script: string) => page.evaluate(`(function () { ${script} })()`)
        expect(await run('return g_form.getRelatedListNames()')).toEqual([
            'incident.parent_incident',
            `REL:${files}`,
            'task.parent',
        ])
        const shown = (name: string) => page.locator(`[data-related-list="${name}"]`).isVisible()
        const all = async () =>
            Promise.all([shown(`REL:${files}`), shown('incident.parent_incident'), shown('task.parent')])
        await run("g_form.hideRelatedList('incident')")
        expect(await all()).toEqual([true, false, true])
        await run(`g_form.hideRelatedList('${files}'); g_form.showRelatedList('incident.parent_incident')`)
        expect(await all()).toEqual([false, true, true])
        await run("g_form.hideRelatedLists(); g_form.hideRelatedList('no_such')")
        expect(await all()).toEqual([false, false, false])
        await run('g_form.showRelatedLists()')
        expect(await all()).toEqual([true, true, true])
        await expectNoViolations(page)
    })
})
