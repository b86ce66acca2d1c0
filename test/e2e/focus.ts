import type { Page } from 'playwright-core'

type Part = 'id' | 'tagName' | 'textContent'

/** Waits until the keyboard is at an element, known by its id or another part: it is moved once the page is drawn. */
export const focusIs = async (page: Page, wanted: string, part: Part = 'id'): Promise<void> =>
    void (await page.waitForFunction(([name, value]) => document.activeElement?.[name] === value, [
        part,
        wanted,
    ] as const))
