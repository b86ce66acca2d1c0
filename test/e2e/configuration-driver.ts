/** What the browser tests of Manage ServiceNow configuration share: one lab with a sender, people, and the moves on the page. */
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import type { TicketSettings } from '../../src/server/security-tickets/ticket-settings.ts'
import { GROUP_ROWS } from '../automation-lab.ts'
import { basic, INTEGRATION, startInboundLab, type InboundLab } from '../inbound-lab.ts'
import type { Answer } from '../lab.ts'
import { COMPLETE, enter, setupCalls } from '../setup-lab.ts'
import { opensSettings, settingsAt, type SavedSettings } from './settings-driver.ts'
import { startSignedInPages, type SignedInPages } from './signed-in-pages.ts'
import { ARTEFACTS, picturesOf } from './pictures.ts'

export { fieldAt, press, saveState, settled } from './settings-driver.ts'

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

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- tests read whatever an API answered
type Current = SavedSettings<TicketSettings> & Readonly<Record<string, any>>

export interface ConfigurationPages extends SignedInPages<InboundLab> {
    open(user: string, width?: number): Promise<Page>
    current(): Promise<Current>
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
    const saved = settingsAt<Current>(lab, `${TICKETS_API}/configuration`)
    const { settings: shipped } = await saved.current()
    const pages: ConfigurationPages = {
        ...signed,
        ...saved,
        open: opensSettings(PAGE, signed),
        async act(action) {
            const { status, text } = await lab.call('admin', 'POST', `${TICKETS_API}/connection`, { action })
            expect([action, status, text.slice(0, 300)]).toEqual([action, 200, expect.anything()])
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

export const picture = picturesOf('security-configuration')

/** The upper part, for the guide. */
export const guidePicture = async (page: Page): Promise<void> => {
    const clip = { x: 0, y: 0, width: 1280, height: 1200 }
    await page.screenshot({ path: join(ARTEFACTS, 'security-configuration-guide.png'), clip })
}
