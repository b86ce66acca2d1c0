import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Frame, Page } from 'playwright-core'

const SOURCE = readFileSync(join('node_modules', 'axe-core', 'axe.min.js'), 'utf8')

interface Violation {
    readonly id: string
    readonly help: string
    readonly nodes: readonly { readonly html: string }[]
}

const violationsOf = async (frame: Frame): Promise<readonly Violation[]> => {
    await frame.evaluate(SOURCE)
    return frame.evaluate(async () => {
        const { axe } = window as unknown as {
            axe: { run(context: unknown, options: unknown): Promise<{ violations: Violation[] }> }
        }
        const { violations } = await axe.run(document, {
            iframes: false,
            runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'best-practice'],
        })
        return violations
    })
}

/** Runs axe in the page and in each of its frames; names every violation with an example. */
export async function expectNoViolations(page: Page): Promise<void> {
    const found: string[] = []
    // A frame that loads once it is shown has nothing in it before.
    for (const frame of page.frames().filter((one) => !['', 'about:blank'].includes(one.url()))) {
        for (const { id, help, nodes } of await violationsOf(frame)) {
            found.push(`${id}: ${help} (${nodes[0]?.html ?? ''})`)
        }
    }
    expect(found).toEqual([])
}
