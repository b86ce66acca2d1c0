import type { Page } from 'playwright-core'
import { startInboundLab } from '../inbound-lab.ts'
import { startLab } from '../lab.ts'
import { expectNoViolations } from './axe.ts'
import {
    chooseSecureScore,
    fieldAt,
    PAGE,
    picture,
    press,
    saveState,
    settled,
    startConfigurationPages,
    type ConfigurationPages,
} from './configuration-driver.ts'
import { signIn } from './sign-in.ts'
import { hold, loseRole } from './platform-answers.ts'

jest.setTimeout(240_000)

let pages: ConfigurationPages
beforeAll(async () => {
    pages = await startConfigurationPages()
}, 300_000)
afterAll(() => pages?.close())
afterEach(() => pages.tidyUp())

const DAYS = 'kinds.incident.dueInDays'

test('what was entered outlives a reload, and can be given up', async () => {
    const page = await pages.open('admin')
    await fieldAt(page, DAYS).fill('7')
    await fieldAt(page, 'kinds.incident.states.3').selectOption({ label: 'Open' })
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await settled(page)
    await page.getByText('What you had entered and not saved is back.').waitFor()
    expect(await fieldAt(page, DAYS).inputValue()).toBe('7')
    expect(await fieldAt(page, 'kinds.incident.states.3').inputValue()).toBe('open')
    expect(await saveState(page)).toBe('You have unsaved changes.')
    await press(page, 'Discard changes')
    expect(await fieldAt(page, DAYS).inputValue()).toBe('30')
    await page.reload()
    await settled(page)
    expect(await saveState(page)).toBe('Everything is saved.')
})

test('what is kept over a reload says that somebody saved in between', async () => {
    const page = await pages.open('admin')
    await fieldAt(page, DAYS).fill('7')
    await pages.saveAs('adele.admin', (settings) => ({ ...settings, whenLost: 'create' }))
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await settled(page)
    await page.getByText('saved by somebody else while you were changing them').waitFor()
    expect(await page.locator('.m365-message').first().innerText()).toContain('Adele Admin')
    await press(page, 'Save mine')
    expect((await pages.current()).settings).toMatchObject({
        whenLost: 'create',
        kinds: { incident: { dueInDays: 7 } },
    })
})

test('connecting after somebody else saved shows what they saved below what was entered, and says so', async () => {
    const page = await pages.open('admin')
    await fieldAt(page, DAYS).fill('7')
    await pages.saveAs('adele.admin', (settings) => ({ ...settings, closeWhenDone: true }))
    await press(page, 'Connect')
    // What they saved shows, and that it is theirs is said.
    await page.getByText('saved by somebody else while you were changing them').waitFor()
    expect(await fieldAt(page, DAYS).inputValue()).toBe('7')
    expect((await pages.current()).settings).toMatchObject({ isConnected: true, closeWhenDone: true })
})

test('without an answer the page says so and tries again; a session that ends loses nothing', async () => {
    const page = await pages.signedIn('admin')
    await page.route('**/security_tickets/configuration', (route) => route.abort())
    await page.goto(pages.lab.instance.url + PAGE)
    await page.getByText('ServiceNow cannot be reached').waitFor()
    await picture(page, 'no-connection')
    await page.unroute('**/security_tickets/configuration')
    await press(page, 'Try again')
    await fieldAt(page, DAYS).fill('9')
    await page.waitForLoadState('networkidle')
    await page.context().clearCookies()
    await press(page, 'Save')
    await page.getByText('Your session has ended').first().waitFor()
    expect(await fieldAt(page, DAYS).inputValue()).toBe('9')
    await picture(page, 'session-ended')
    const tab = await page.context().newPage()
    await signIn(tab, pages.lab.instance.url, 'admin')
    await press(page, 'Save')
    expect(await saveState(page)).toBe('Saved')
    expect((await pages.current()).settings.kinds.incident.dueInDays).toBe(9)
})

test('while it loads it says so', async () => {
    const page = await pages.signedIn('admin')
    const go = await hold(page, '**/security_tickets/configuration')
    await page.goto(pages.lab.instance.url + PAGE)
    await page.getByRole('status').getByText('Loading').waitFor()
    expect(await page.locator('main').getAttribute('aria-busy')).toBe('true')
    await expectNoViolations(page)
    go()
    await settled(page)
    await page.locator('#connection').waitFor()
})

test('who loses the role while the page is open is told which one is needed', async () => {
    const page = await pages.signedIn('admin')
    await loseRole(page, '**/security_tickets/configuration')
    await page.goto(pages.lab.instance.url + PAGE)
    await page.getByText('You do not have access to the configuration of security tickets').waitFor()
    expect(await page.locator('code').innerText()).toBe('admin')
    await picture(page, 'forbidden')
})

test('in French, and on a phone as on a wide screen, nothing is cut off', async () => {
    await pages.act('connect')
    const page = await pages.open('adele.admin')
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await page.getByRole('heading', { name: 'Noms des états des tickets' }).waitFor()
    await page.getByRole('button', { name: 'Supprimer la connexion' }).click()
    await picture(page, 'french')
    const english = await pages.open('admin')
    const words = async (of: Page): Promise<string> => of.locator('main').innerText()
    for (const sentence of [
        'Assignment group',
        'Counts as',
        'What leaves',
        'OAuth entity',
        'Nobody else gets',
    ])
        expect([
            sentence,
            ...[await words(english), await words(page)].map((text) => text.includes(sentence)),
        ]).toEqual([sentence, true, false])
    for (const width of [320, 1600]) {
        const sized = await pages.open('admin', width)
        await sized.getByRole('button', { name: 'Remove the connection' }).click()
        const over = await sized.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect([width, over <= 0]).toEqual([width, true])
        await picture(sized, String(width))
    }
})

test('before Setup the page can be prepared, says what comes next and offers nothing that cannot work', async () => {
    const other = await startLab()
    try {
        const page = await pages.signedIn('admin', 1280, other.instance.url)
        await page.goto(other.instance.url + PAGE)
        await settled(page)
        const connection = page.locator('#connection')
        await connection.getByText('The setup of the app is not complete.').waitFor()
        const link = connection.getByRole('link', { name: 'Open Setup' })
        expect(await link.getAttribute('href')).toBe('/x_mioms_m365_assis_setup.do')
        expect(await connection.getByRole('button').count()).toBe(0)
        await page
            .locator('#checklist')
            .getByText('By Setup no other system sends security tickets')
            .waitFor()
        expect(await page.getByRole('button', { name: 'Authorize' }).count()).toBe(0)
        await picture(page, 'not-set-up')
    } finally {
        await other.close()
    }
})

test('Setup that leaves Secure Score out is named with its step; where no other system sends tickets there is nothing to authorize', async () => {
    const other = await startInboundLab()
    try {
        const page = await pages.signedIn('admin', 1280, other.instance.url)
        await page.goto(other.instance.url + PAGE)
        await settled(page)
        await page.getByText('Microsoft Secure Score is not part of the setup.').waitFor()
        const choose = page.locator('#connection').getByRole('link', { name: 'Open Setup' })
        expect(await choose.getAttribute('href')).toMatch(/setup\.do\?step=setup-type$/)
        await chooseSecureScore(other, false)
        await page.reload()
        await settled(page)
        await page.getByRole('button', { name: 'Connect', exact: true }).waitFor()
        const link = page.getByRole('link', { name: 'Another system is to send some: open Setup' })
        expect(await link.getAttribute('href')).toMatch(/setup\.do\?step=setup-type$/)
        expect(await page.getByRole('button', { name: 'Authorize' }).count()).toBe(0)
    } finally {
        await other.close()
    }
})
