import type { AddressInfo } from 'node:net'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { createFront } from '../../local/instance/web/http/front.ts'
import { smallWeb } from '../unit/local-instance/web/small-web.ts'
import { launchBrowser } from './browser.ts'

type SmallWeb = ReturnType<typeof smallWeb>

export interface OpenedPage extends SmallWeb {
    readonly page: Page
    readonly url: string
    /** The text of every message at the top of the page. */
    messages(): Promise<readonly string[]>
    close(): Promise<void>
}

/** One browser for a file of tests; each test has an instance and a page of its own. */
export function browserPages() {
    let browser: Browser
    const open: OpenedPage[] = []
    beforeAll(async () => {
        browser = await launchBrowser()
    }, 60_000)
    afterEach(async () => {
        for (const each of open.splice(0)) await each.close()
    })
    afterAll(() => browser.close())
    return {
        /** Somebody signed in, in front of a page; `prepare` puts what it needs into the instance first. */
        async visit(
            path: (small: SmallWeb) => string,
            who: { readonly userName?: string; readonly roles?: readonly string[] } = {},
        ): Promise<OpenedPage> {
            const small = smallWeb()
            const wanted = path(small)
            const front = createFront((request) => Promise.resolve(small.web.handle(request)))
            await new Promise<void>((listening) => front.listen(0, '127.0.0.1', listening))
            const url = `http://localhost:${String((front.address() as AddressInfo).port)}`
            const context: BrowserContext = await browser.newContext({
                viewport: { width: 1600, height: 900 },
            })
            const [name = '', ...value] = small
                .browser(who.userName ?? 'admin', ...(who.roles ?? []))
                .cookie.split('=')
            await context.addCookies([{ name, value: value.join('='), url }])
            const page = await context.newPage()
            await page.goto(url + wanted)
            const opened = {
                ...small,
                page,
                url,
                messages: async () =>
                    (await page.locator('.messages .message').allTextContents()).map((text) => text.trim()),
                async close() {
                    await context.close()
                    front.closeAllConnections()
                    await new Promise((closed) => front.close(closed))
                },
            }
            open.push(opened)
            return opened
        },
    }
}
