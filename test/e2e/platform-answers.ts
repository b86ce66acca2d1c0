/** How the platform answers a page's requests, where a test cannot have it do so. */
import type { Page } from 'playwright-core'

/** The signed-in user has lost the role of the REST resource: what the platform says before a script runs. */
export const loseRole = (page: Page, resource: string): Promise<unknown> =>
    page.route(resource, (route) =>
        route.fulfill({
            status: 403,
            json: {
                error: { message: 'User Not Authorized', detail: 'Failed API level ACL Validation' },
                status: 'failure',
            },
        }),
    )

/** Requests wait until what is answered here is called. */
export async function hold(page: Page, resource: string): Promise<() => void> {
    let go = (): void => undefined
    const held = new Promise<void>((resolve) => (go = resolve))
    await page.route(resource, async (route) => {
        await held
        await route.fallback()
    })
    return () => go()
}
