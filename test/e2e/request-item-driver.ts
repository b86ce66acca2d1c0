/** An order of one of the app's catalog items in a browser, as who ordered it and who approves see it. */
import type { Page } from 'playwright-core'
import type { LicenseLab } from '../license-lab.ts'
import { shotsOf } from './pictures.ts'
import type { SignedInPages } from './signed-in-pages.ts'

/** @param name what the pictures are called by */
export function requestItemDriver(pages: () => SignedInPages<LicenseLab>, catalogItem: string, name: string) {
    const url = (path: string): string => pages().lab.instance.url + path
    return {
        url,
        picture: shotsOf(name),
        form: (): string => url(`/com.glideapp.servicecatalog_cat_item_view.do?sysparm_id=${catalogItem}`),
        newestItem: async (): Promise<string> =>
            (await pages().lab.rows('sc_req_item', 'ORDERBYDESCnumber'))[0]?.['sys_id'] ?? '',
        shown: (page: Page, column: string): Promise<string> =>
            page.locator(`[id="sys_readonly.sc_req_item.${column}"]`).inputValue(),
        /** Marc's page of the approval that an item waits for. */
        async approvalOf(item: string): Promise<Page> {
            const marc = await pages().signedIn('marc.manager')
            const [approval] = await pages().lab.rows('sysapproval_approver', `sysapproval=${item}`)
            await marc.goto(url(`/sysapproval_approver.do?sys_id=${approval?.['sys_id'] ?? ''}`))
            return marc
        },
        async approve(marc: Page): Promise<void> {
            await marc.getByRole('button', { name: 'Approve' }).click()
            await marc.waitForURL(/sysapproval_approver_list\.do/)
            await pages().lab.instance.control.drain()
        },
    }
}
