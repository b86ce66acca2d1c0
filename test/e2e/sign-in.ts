import type { Page } from 'playwright-core'
import { DEMO_PASSWORD } from '../../local/instance/demo/demo-rows.ts'

/** Signs somebody of the demo in, as people do. */
export async function signIn(page: Page, url: string, user: string): Promise<void> {
    await page.goto(`${url}/login.do`)
    await page.fill('#user_name', user)
    await page.fill('#user_password', user === 'admin' ? 'admin' : DEMO_PASSWORD)
    await page.keyboard.press('Enter')
    await page.waitForURL((where) => !where.pathname.startsWith('/login'))
}
