import { startDemoLab } from '../lab.ts'
import { OPERATIONS_PROFILE } from '../operations-page-lab.ts'
import { setupCalls } from '../setup-lab.ts'
import { expectNoViolations } from './axe.ts'
import { focusIs } from './focus.ts'
import {
    fieldAt,
    PAGE,
    picture,
    press,
    saveState,
    settled,
    startOperationsPages,
    type OperationsPages,
} from './operations-driver.ts'
import { hold, loseRole } from './platform-answers.ts'

jest.setTimeout(240_000)

let pages: OperationsPages
beforeAll(async () => {
    pages = await startOperationsPages()
}, 300_000)
afterAll(() => pages?.close())
afterEach(() => pages.tidyUp())

const CONFIGURATION = '**/operations/configuration'

test('an admin opens it from the menu, and sees that everything is off and what is never automated', async () => {
    const page = await pages.open('admin')
    expect(await fieldAt(page, 'isOn').isChecked()).toBe(false)
    await page.getByText('What stands in tier 3: a person does it by hand.').waitFor()
    await page.getByText('Nobody is listed.').waitFor()
    await page.getByText('No runbook may be started.').waitFor()
    await page.getByText('Nobody has saved anything here yet.').waitFor()
    expect(await saveState(page)).toBe('Everything is saved.')
    await picture(page, 'shipped')
})

test('kinds, approvals, people, licenses and passwords are decided, by keyboard where something is looked for', async () => {
    const page = await pages.open('admin')
    await fieldAt(page, 'isOn').check()
    await fieldAt(page, 'kinds.assign-license.isOn').check()
    await page.getByRole('group', { name: 'Assign license' }).getByLabel('Somebody of a group').check()

    // Without a group nobody could approve.
    await press(page, 'Save')
    await page.getByText('Nothing was saved yet: this needs your attention').waitFor()
    await focusIs(page, 'field-kinds.assign-license.approvalGroup')
    expect((await pages.current()).settings.isOn).toBe(false)
    await picture(page, 'refused')

    const group = page.getByRole('group', { name: 'Group that approves' })
    await group.getByRole('button', { name: 'Choose Group that approves' }).press('Enter')
    await page.locator('input[type=search]:focus').waitFor()
    await page.keyboard.type('Mess')
    await page.keyboard.press('Enter')
    await group.getByRole('button', { name: 'Messaging', exact: true }).press('Enter')
    await focusIs(page, 'field-kinds.assign-license.approvalGroup')

    const people = page.locator('#protected')
    await people.getByRole('button', { name: 'Choose Add a person' }).press('Enter')
    await page.locator('input[type=search]:focus').waitFor()
    await page.keyboard.type('Emma')
    await page.keyboard.press('Enter')
    await people.getByRole('button', { name: /^Emma Employee/ }).press('Enter')
    await people.getByRole('listitem').getByText('Emma Employee').first().waitFor()

    await fieldAt(page, 'licenses.offered').fill('11111111-1111-4111-8111-111111111111\n\n')
    await page.getByLabel('Always take the same country').check()
    await fieldAt(page, 'licenses.fixedLocation').fill('FR')
    await page.getByLabel('The agent who verified the identity').check()
    await fieldAt(page, 'enrichment.minutes').fill('soon')
    await press(page, 'Save')
    await page.locator('#enrichment').getByText('Enter a whole number from 1 to 60.').waitFor()
    await focusIs(page, 'field-enrichment.minutes')
    await fieldAt(page, 'enrichment.minutes').fill('15')
    await press(page, 'Save')
    expect(await saveState(page)).toBe('Saved')
    const { settings } = await pages.current()
    expect(settings).toMatchObject({
        isOn: true,
        kinds: { 'assign-license': { isOn: true, tier: 1, approval: 'group' } },
        protectedUsers: [expect.stringMatching(/^[0-9a-f]{32}$/)],
        enrichment: { minutes: 15 },
        licenses: {
            offered: ['11111111-1111-4111-8111-111111111111'],
            usageLocation: 'fixed',
            fixedLocation: 'FR',
        },
        passwords: { recipient: 'verifier' },
    })
    await page.reload()
    await settled(page)
    expect(await people.getByRole('listitem').innerText()).toContain('Emma Employee')
    expect(await page.locator('#history li').first().innerText()).toMatch(
        /System Administrator[^]*On or off · Assign license|Assign license[^]*On or off/,
    )
    await picture(page, 'decided')

    await people.getByRole('button', { name: 'Remove Emma Employee' }).press('Enter')
    await focusIs(page, 'field-protectedUsers')
    await page.getByText('Nobody is listed.').waitFor()
    await press(page, 'Save')
    expect((await pages.current()).settings.protectedUsers).toEqual([])
})

test('a tier says what it means, and asks for an approval only where there is one', async () => {
    const page = await pages.open('admin')
    const reset = page.getByRole('group', { name: 'Reset password' })
    expect(await reset.getByRole('radio', { name: /^Tier/ }).count()).toBe(2)
    await reset.getByLabel('Nobody is asked').check()
    await press(page, 'Save')
    await reset.getByText('What is sensitive is never approved automatically').waitFor()
    expect(await saveState(page)).toBe('Saved')
    await reset.getByLabel('Tier 3: privileged').check()
    expect(await reset.getByRole('group', { name: 'Who approves' }).count()).toBe(0)
})

test('a runbook is added from the example, adapted, refused with a secret, mended, saved, removed and put back', async () => {
    const page = await pages.open('admin')
    const runbooks = page.locator('#runbooks')
    await runbooks.getByRole('button', { name: 'Add the example: shared mailbox permission' }).press('Enter')
    await focusIs(page, 'field-runbooks[0].isOn')
    expect(await fieldAt(page, 'runbooks[0].name').inputValue()).toBe('Add-SharedMailboxPermission')
    expect(await fieldAt(page, 'runbooks[0].parameters[2].choices').inputValue()).toBe('FullAccess\nSendAs')
    await fieldAt(page, 'runbooks[0].isOn').check()
    await runbooks.getByRole('button', { name: 'Add a parameter' }).click()
    await fieldAt(page, 'runbooks[0].parameters[3].name').fill('AdminPassword')
    await fieldAt(page, 'runbooks[0].parameters[3].label').fill('Password')
    await fieldAt(page, 'runbooks[0].parameters[0].pattern').fill('([a-z]+)+@contoso.com')
    await press(page, 'Save')
    await focusIs(page, 'field-runbooks[0].parameters[0].pattern')
    await runbooks.getByText('Some texts would keep this pattern busy for ever').waitFor()
    await runbooks.getByText('This looks like a secret').waitFor()
    expect((await pages.current()).settings.runbooks).toEqual([])
    await picture(page, 'runbook-refused')

    await runbooks.getByRole('button', { name: 'Remove Password' }).click()
    await focusIs(page, 'field-runbooks[0].parameters')
    await fieldAt(page, 'runbooks[0].parameters[0].pattern').fill('[a-z]+@contoso\\.com')
    await fieldAt(page, 'runbooks[0].parameters[2].type').selectOption({ label: 'Text' })
    await fieldAt(page, 'runbooks[0].parameters[2].type').selectOption({ label: 'Choice' })
    await fieldAt(page, 'runbooks[0].parameters[2].choices').fill('FullAccess\nSendAs\nSendOnBehalf')
    await fieldAt(page, 'automation.account').fill('automation-support')
    await press(page, 'Save')
    expect(await saveState(page)).toBe('Saved')
    const { settings } = await pages.current()
    expect(settings.automation.account).toBe('automation-support')
    expect(settings.runbooks).toHaveLength(1)
    expect(settings.runbooks[0]).toMatchObject({
        isOn: true,
        tier: 2,
        parameters: [
            { name: 'Mailbox', pattern: '[a-z]+@contoso\\.com' },
            { name: 'User', type: 'user' },
            { name: 'Right', choices: ['FullAccess', 'SendAs', 'SendOnBehalf'] },
        ],
    })
    await picture(page, 'runbook')

    await runbooks.getByRole('button', { name: 'Remove Shared mailbox permission' }).press('Enter')
    await focusIs(page, 'undo-runbook')
    await page.keyboard.press('Enter')
    await focusIs(page, 'field-runbooks[0].isOn')
    expect(await saveState(page)).toBe('Everything is saved.')
})

test('what was entered outlives a reload; that another admin saved in between is told, and both are kept', async () => {
    const page = await pages.open('admin')
    await fieldAt(page, 'enrichment.minutes').fill('30')
    await pages.saveAs('adele.admin', (settings) => ({
        ...settings,
        passwords: { ...settings.passwords, revokesSessions: false },
    }))
    await press(page, 'Save')
    await page.getByText('has changed the configuration of user operations meanwhile').waitFor()
    expect(await page.locator('.m365-message').first().innerText()).toContain('Adele Admin')
    expect(await fieldAt(page, 'passwords.revokesSessions').isChecked()).toBe(false)
    await picture(page, 'conflict')
    page.on('dialog', (dialog) => void dialog.accept())
    await page.reload()
    await settled(page)
    expect(await fieldAt(page, 'enrichment.minutes').inputValue()).toBe('30')
    await press(page, 'Save')
    expect((await pages.current()).settings).toMatchObject({
        enrichment: { minutes: 30 },
        passwords: { revokesSessions: false },
    })
})

test('while it loads it says so; without an answer it says what to do and tries again', async () => {
    const page = await pages.signedIn('admin')
    const go = await hold(page, CONFIGURATION)
    await page.goto(pages.lab.instance.url + PAGE)
    await page.getByRole('status').getByText('Loading').waitFor()
    await expectNoViolations(page)
    go()
    await settled(page)
    const other = await pages.signedIn('admin')
    await other.route(CONFIGURATION, (route) => route.abort())
    await other.goto(pages.lab.instance.url + PAGE)
    await other.getByText('ServiceNow cannot be reached').waitFor()
    await expectNoViolations(other)
    await other.unroute(CONFIGURATION)
    await press(other, 'Try again')
    await other.locator('#kinds').waitFor()
})

test('who loses the role while the page is open is told which one is needed; others do not get the page', async () => {
    const page = await pages.signedIn('admin')
    await loseRole(page, CONFIGURATION)
    await page.goto(pages.lab.instance.url + PAGE)
    await page.getByText('You do not have access to the configuration of user operations').waitFor()
    expect(await page.locator('code').innerText()).toBe('admin')
    await picture(page, 'forbidden')
    const agent = await pages.signedIn('ana.agent')
    await agent.goto(pages.lab.instance.url + PAGE)
    expect(await agent.locator('#kinds').count()).toBe(0)
})

test('in French, and on a phone as on a wide screen, nothing is cut off', async () => {
    const page = await pages.open('adele.admin')
    expect(await page.locator('html').getAttribute('lang')).toBe('fr')
    await page.getByRole('heading', { name: 'Gérer les opérations utilisateur' }).waitFor()
    await page.getByRole('button', { name: "Ajouter l'exemple" }).click()
    await picture(page, 'french')
    const words = await page.locator('main').innerText()
    for (const sentence of ['Tier', 'Who approves', 'What leaves', 'Nobody', 'Switched', 'Add '])
        expect([sentence, words.includes(sentence)]).toEqual([sentence, false])
    for (const width of [320, 1600]) {
        const sized = await pages.open('admin', width)
        await sized.getByRole('button', { name: 'Add the example: shared mailbox permission' }).click()
        const over = await sized.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)
        expect([width, over <= 0]).toEqual([width, true])
        await picture(sized, String(width))
    }
})

test('before Setup has user operations the page says so, and everything can be prepared', async () => {
    const other = await startDemoLab()
    try {
        const page = await pages.signedIn('admin', 1280, other.instance.url)
        await page.goto(other.instance.url + PAGE)
        await settled(page)
        await page.getByText('User operations are not set up on this instance.').waitFor()
        const link = page.getByRole('link', { name: 'Open Setup' })
        expect(await link.getAttribute('href')).toMatch(/setup\.do\?step=setup-type$/)
        await fieldAt(page, 'kinds.read-account.isOn').check()
        await press(page, 'Save')
        expect(await saveState(page)).toBe('Saved')
        await fieldAt(page, 'isOn').check()
        await press(page, 'Save')
        await focusIs(page, 'field-kinds.read-account.isOn')
        await picture(page, 'not-set-up')
    } finally {
        await other.close()
    }
})

/** The app registration of user operations is another, and Setup has checked what it may. */
async function signsInAs(clientEnd: string, secret: string): Promise<void> {
    const { instance, microsoft } = pages.lab
    await instance.control.loadRecords([
        {
            table: 'oauth_entity',
            values: {
                sys_id: OPERATIONS_PROFILE.replace(/.$/, '1'),
                client_id: `3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d${clientEnd}`,
                client_secret: secret,
            },
        },
    ])
    // A token of the other lasts for an hour.
    await instance.control.setClock({ advanceSeconds: 3700 })
    microsoft.control.advanceClock(62)
    await setupCalls(pages.lab).check()
}

test('a kind that lacks a permission says which, on or off, and does not look switched on', async () => {
    await signsInAs('1e74', 'contoso-operations-read-secret')
    const page = await pages.open('admin')
    const kind = page.getByRole('group', { name: 'Assign license' })
    await kind.getByText('Off: something is missing at Microsoft').waitFor()
    await kind.getByText('lacks RoleManagement.Read.Directory').waitFor()
    await fieldAt(page, 'kinds.assign-license.isOn').check()
    await press(page, 'Save')
    await kind.getByLabel('On as soon as nothing is missing').waitFor()
    expect(await fieldAt(page, 'kinds.assign-license.isOn').isChecked()).toBe(true)
    expect(await kind.getByText('lacks RoleManagement.Read.Directory').count()).toBe(1)
    expect(await kind.getByText('Switched on').count()).toBe(0)
    const account = page.getByRole('group', { name: 'Read account' })
    expect(await account.getByText('Off: something is missing').count()).toBe(0)
    await picture(page, 'permission-missing')
    await signsInAs('1e07', 'contoso-operations-secret')
    await page.reload()
    await settled(page)
    await kind.getByLabel('Switched on').waitFor()
    expect(await kind.getByText('Off: something is missing').count()).toBe(0)
})
