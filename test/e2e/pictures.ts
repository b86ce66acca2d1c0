/** Pictures of what the browser tests see, kept for people to look at. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { expectNoViolations } from './axe.ts'

export const ARTEFACTS = 'artifacts/screenshots'

/** Takes a picture of the whole page. */
export async function shot(page: Page, name: string): Promise<void> {
    await page.screenshot({ path: join(ARTEFACTS, `${name}.png`), fullPage: true })
}

/** Takes a picture of a page that axe finds nothing wrong with and that does not scroll sideways. */
export async function picture(page: Page, name: string): Promise<void> {
    await shot(page, name)
    const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    )
    expect(overflow).toBeLessThanOrEqual(0)
    await expectNoViolations(page)
}

/** The same for pictures that are all called by what they are of. */
export const shotsOf = (of: string) => (page: Page, name: string) => shot(page, `${of}-${name}`)
export const picturesOf = (of: string) => (page: Page, name: string) => picture(page, `${of}-${name}`)
