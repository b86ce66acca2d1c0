/** What the browser tests of an operation's page share: one lab with resets of Emma's password, and moves on the page. */
import type { Page } from 'playwright-core'
import { startOwnOperationsLab, type OwnOperationsLab } from '../own-operations-lab.ts'
import { startSignedInPages, type SignedInPages } from './signed-in-pages.ts'
import { picturesOf } from './pictures.ts'

export const PAGE = '/x_mioms_m365_assis_operation.do'
export const OWN_API = '/api/x_mioms_m365_assis/v1/own_operations'

export interface OwnPages extends SignedInPages<OwnOperationsLab> {
    /** The page of an operation, or of what is one's own. */
    opened(user: string, sysId?: string, width?: number): Promise<Page>
    /** What whoever runs operations reads of one. */
    stored(sysId: string): Promise<{ readonly state: string; readonly text: string }>
}

export async function startOwnPages(): Promise<OwnPages> {
    const signed = await startSignedInPages(startOwnOperationsLab, {
        permissions: ['clipboard-read', 'clipboard-write'],
    })
    return {
        ...signed,
        async opened(user, sysId = '', width = 1280) {
            const page = await signed.signedIn(user, width)
            await page.goto(signed.lab.instance.url + PAGE + (sysId && `?sysparm_id=${sysId}`))
            await page.locator('main[aria-busy=false]').waitFor()
            return page
        },
        async stored(sysId) {
            const answer = await signed.lab.call('olga.operations', 'GET', `${OWN_API}/${sysId}`)
            return { state: answer.json.result.operation.state as string, text: answer.text }
        },
    }
}

/** A picture of the whole page, which axe finds nothing wrong with. */
export const picture = picturesOf('own-operations')

export const text = (page: Page): Promise<string> => page.locator('main').innerText()

/** Goes to a button with the keyboard alone, and presses it. */
export async function keyboardTo(page: Page, name: string): Promise<void> {
    const button = page.getByRole('button', { name, exact: true })
    await button.waitFor()
    for (let presses = 0; presses < 40; presses += 1) {
        if (await button.evaluate((one) => one === document.activeElement)) {
            await page.keyboard.press('Enter')
            return
        }
        await page.keyboard.press('Tab')
    }
    throw new Error(`The keyboard does not get to "${name}"`)
}

/** All that the browser keeps of a page besides what it draws. */
export const kept = (page: Page): Promise<string> =>
    page.evaluate(
        () =>
            document.documentElement.outerHTML +
            location.href +
            JSON.stringify(history.state) +
            JSON.stringify({ ...localStorage }) +
            JSON.stringify({ ...sessionStorage }) +
            document.cookie +
            [...document.querySelectorAll('input')].map(({ value }) => value).join(),
    )
