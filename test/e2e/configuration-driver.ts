/** What the browser tests of Manage ServiceNow configuration share: one lab with a sender, people, and the moves on the page. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { TicketSettings } from '../../src/server/security-tickets/ticket-settings.ts'
import { GROUP_ROWS } from '../automation-lab.ts'
import { basic, INTEGRATION, startInboundLab, type InboundLab } from '../inbound-lab.ts'
import type { Answer } from '../lab.ts'
import { COMPLETE, enter, setupCalls } from '../setup-lab.ts'
import { expectNoViolations } from './axe.ts'
import { ARTEFACTS, startSignedInPages, type SignedInPages } from './signed-in-pages.ts'

const API = '/api/x_mioms_m365_assis/v1'
export const TICKETS_API = `${API}/security_tickets`
export const PAGE = '/x_mioms_m365_assis_security_configuration.do'

/** The app registration of the demo that may read Secure Score. */
const SCORE_APP = {
    table: 'oauth_entity',
    values: {
        sys_id: 'd3e0000000000000000000000000c001',
        client_id: '3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e08',
        client_secret: 'contoso-score-secret',
    },
}

export interface ConfigurationPages extends SignedInPages<InboundLab> {
    open(user: string, width?: number): Promise<Page>
    // eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever an API answered
    current(): Promise<any>
    act(action: 'connect' | 'remove' | 'authorize' | 'stop-waiting'): Promise<void>
    saveAs(user: string, change: (settings: TicketSettings) => TicketSettings): Promise<void>
    /** The sender's test call. */
    testCall(headers?: Readonly<Record<string, string>>): Promise<Answer['status']>
    /** Closes the pages; nobody is connected, nothing is waited for, all settings are as shipped. */
    tidyUp(): Promise<void>
}

/** Secure Score is in the set-up, and so is a system that sends tickets; nobody has connected it. */
export async function chooseSecureScore(lab: InboundLab, receivesSecurityTickets: boolean): Promise<void> {
    await lab.instance.control.loadRecords([SCORE_APP])
    // The token of the app registration before it is over.
    await lab.instance.control.setClock({ advanceSeconds: 3700 })
    const setup = setupCalls(lab)
    await setup.act([
        enter('setup-type', {
            features: ['service-health', 'support-cases', 'secure-score'],
            receivesSecurityTickets,
        }),
    ])
    await setup.check()
    const { json } = await setup.act([{ kind: 'go-to', step: 'complete' }, COMPLETE])
    if (json.result.refusal !== null)
        throw new Error(`Setup was not completed: ${JSON.stringify(json.result.refusal)}`)
}

export async function startConfigurationPages(): Promise<ConfigurationPages> {
    const signed = await startSignedInPages(startInboundLab, { height: 2700 })
    const { lab } = signed
    await lab.instance.control.loadRecords(GROUP_ROWS)
    await chooseSecureScore(lab, true)
    const call = async (user: string, method: string, path: string, body?: unknown) => {
        const answer = await lab.call(user, method, `${TICKETS_API}${path}`, body)
        expect([path, answer.status, answer.text.slice(0, 300)]).toEqual([path, 200, expect.anything()])
        return answer.json.result
    }
    const shipped: TicketSettings = (await call('admin', 'GET', '/configuration')).settings
    const pages: ConfigurationPages = {
        ...signed,
        async open(user, width) {
            const page = await pages.signedIn(user, width)
            await page.goto(lab.instance.url + PAGE)
            await settled(page)
            return page
        },
        current: () => call('admin', 'GET', '/configuration'),
        act: async (action) => void (await call('admin', 'POST', '/connection', { action })),
        async saveAs(user, change) {
            const { revision, settings } = await pages.current()
            const saved = await call(user, 'PUT', '/configuration', { revision, settings: change(settings) })
            expect([saved.saved, saved.problems.filter((one: { blocks: boolean }) => one.blocks)]).toEqual([
                true,
                [],
            ])
        },
        async testCall(headers = basic(INTEGRATION)) {
            const answer = await fetch(`${lab.instance.url}${API}/inbound/security_tickets/authorization`, {
                method: 'POST',
                headers: { Accept: 'application/json', 'Content-Type': 'application/json', ...headers },
                body: '{}',
            })
            return answer.status
        },
        async tidyUp() {
            await signed.closePages()
            await pages.act('remove')
            await pages.act('stop-waiting')
            await pages.saveAs('admin', () => shipped)
        },
    }
    return pages
}

/** Until nothing is loading or being saved. */
export const settled = (page: Page): Promise<void> => page.locator('main[aria-busy=false]').waitFor()

/** A picture of the whole page, which axe finds nothing wrong with. */
export async function picture(page: Page, name: string): Promise<void> {
    await page.waitForLoadState('networkidle')
    await page.screenshot({ path: join(ARTEFACTS, `security-configuration-${name}.png`), fullPage: true })
    await expectNoViolations(page)
}

/** The upper part, for the guide. */
export const guidePicture = async (page: Page): Promise<void> => {
    const clip = { x: 0, y: 0, width: 1280, height: 1200 }
    await page.screenshot({ path: join(ARTEFACTS, 'security-configuration-guide.png'), clip })
}

export async function press(page: Page, button: string): Promise<void> {
    await page.getByRole('button', { name: button, exact: true }).click()
    await settled(page)
}

/** Waits until the keyboard is at an element: it is moved once the page is drawn. */
export const focusIs = async (page: Page, id: string): Promise<void> =>
    void (await page.waitForFunction((wanted) => document.activeElement?.id === wanted, id))
export const saveState = (page: Page): Promise<string> => page.locator('.m365-save [role=status]').innerText()

/** The field of a path. */
export const fieldAt = (page: Page, path: string) => page.locator(`[id="field-${path}"]`)
