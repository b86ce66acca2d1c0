import { INCIDENT_STATE, OWN_STATE } from '../security-states.ts'
import {
    fieldAt,
    guidePicture,
    PAGE,
    picture,
    press,
    saveState,
    settled,
    startConfigurationPages,
    TICKETS_API,
    type ConfigurationPages,
} from './configuration-driver.ts'
import { focusIs } from './focus.ts'

jest.setTimeout(180_000)

let pages: ConfigurationPages
beforeAll(async () => {
    pages = await startConfigurationPages()
}, 300_000)
afterAll(() => pages?.close())
afterEach(() => pages.tidyUp())

test('connecting reads the score for the first time, and what was read is told', async () => {
    const page = await pages.open('admin')
    const connection = page.locator('#connection')
    await connection.getByText('Everything is ready: Secure Score can be read.').waitFor()
    await connection.getByText('Nothing was read from Microsoft yet').waitFor()
    expect(await connection.getByRole('button', { name: 'Remove the connection' }).count()).toBe(0)
    await picture(page, 'ready')

    await connection.getByRole('button', { name: 'Connect', exact: true }).press('Enter')
    await connection.getByText('Connected.', { exact: true }).waitFor()
    await connection.locator('dd time').waitFor()
    expect(await page.evaluate(() => document.activeElement?.textContent)).toContain('Connected.')
    const overview = await pages.lab.call('admin', 'GET', `${TICKETS_API}/overview`)
    expect(overview.json.result.connection.state).toBe('connected')
    expect(overview.json.result.score.max).toBeGreaterThan(0)
    await picture(page, 'connected')
    await guidePicture(page)

    await connection.getByRole('button', { name: 'Read now' }).press('Enter')
    await connection.getByText('Everything was read').waitFor()
    // Connecting is a change like any other: it stands in the history once the page is read.
    await page.reload()
    await settled(page)
    expect(await page.locator('#history li').first().innerText()).toMatch(
        /System Administrator[^]*Connection/,
    )
})

test('re-provisioning opens Setup at its step', async () => {
    const page = await pages.open('admin')
    await page.getByRole('link', { name: 'App registration for reading' }).click()
    await page.waitForURL(/setup\.do\?step=outbound/)
    await page.getByRole('heading', { level: 2 }).first().waitFor()
    expect(await page.locator('main').innerText()).toMatch(/outbound/i)
})

test('Microsoft that cannot be reached is told with what to do, and connecting loses nothing', async () => {
    pages.lab.microsoft.control.addFault({ kind: 'error', status: 503, path: '*/security/*', probability: 1 })
    const page = await pages.open('admin')
    try {
        await press(page, 'Connect')
        await page.locator('#connection').getByText('Connected.', { exact: true }).waitFor()
        await page.locator('#connection .m365-message').first().waitFor()
        await page.getByRole('link', { name: 'Look into it in Diagnostics' }).waitFor()
        await picture(page, 'read-failed')
    } finally {
        pages.lab.microsoft.control.clearFaults()
    }
})

test('a mapping that does not fit is refused at its place; one that fits is saved and stands in the history', async () => {
    await pages.lab.instance.control.loadRecords([INCIDENT_STATE])
    const page = await pages.open('admin')
    const own = fieldAt(page, `kinds.incident.states.${OWN_STATE}`)
    expect(await own.inputValue()).toBe('')
    await page.locator('#states').getByText('This state is nothing yet').waitFor()

    await fieldAt(page, 'kinds.incident.writes.done').selectOption({ label: 'Waiting for a vendor' })
    await press(page, 'Save')
    await page.getByText('Nothing was saved yet: this needs your attention').waitFor()
    await focusIs(page, 'field-kinds.incident.writes.done')
    expect(await fieldAt(page, 'kinds.incident.writes.done').getAttribute('aria-invalid')).toBe('true')
    await page.locator('#states').getByText('A record in this state would show as another one.').waitFor()
    expect((await pages.current()).settings.kinds.incident.writes.done).toBe('6')
    await picture(page, 'refused')

    // Either end of the mapping mends it: the state becomes what is written.
    await own.selectOption({ label: 'Done' })
    await page.getByText('Nothing was saved yet').waitFor({ state: 'detached' })
    await press(page, 'Save')
    expect(await saveState(page)).toBe('Saved')
    const { settings } = await pages.current()
    expect(settings.kinds.incident.states[OWN_STATE]).toBe('done')
    expect(settings.kinds.incident.writes.done).toBe(OWN_STATE)
    await page.reload()
    await settled(page)
    expect(await own.inputValue()).toBe('done')
    expect(await page.locator('#history li').first().innerText()).toMatch(/Ticket state names$/)
})

test('kind, group, days and close code are decided by keyboard; days that are none are told in words', async () => {
    const page = await pages.open('admin')
    const group = page.locator('#kinds').getByRole('group', { name: 'Assignment group' }).last()
    await group.getByRole('button', { name: 'Choose Assignment group' }).press('Enter')
    await page.locator('input[type=search]:focus').waitFor()
    await page.keyboard.type('Mess')
    await page.keyboard.press('Enter')
    await page.getByText('Found: 1').waitFor()
    await group.getByRole('button', { name: 'Messaging', exact: true }).press('Enter')
    await focusIs(page, 'field-kinds.incident.assignmentGroup')

    const days = fieldAt(page, 'kinds.incident.dueInDays')
    await days.fill('soon')
    await press(page, 'Save')
    await page.locator('#kinds').getByText('Enter a whole number from 0 to 3650.').waitFor()
    expect(await days.inputValue()).toBe('soon')
    await focusIs(page, 'field-kinds.incident.dueInDays')
    await days.fill('14')
    await fieldAt(page, 'kinds.incident.closeCode').selectOption({ label: 'None' })
    await fieldAt(page, 'kinds.change_request.isOffered').uncheck()
    await press(page, 'Save')
    expect(await saveState(page)).toBe('Saved')
    expect((await pages.current()).settings.kinds).toMatchObject({
        incident: { dueInDays: 14, closeCode: '', assignmentGroup: expect.stringMatching(/^[0-9a-f]{32}$/) },
        change_request: { isOffered: false },
    })
    expect(await group.innerText()).toContain('Messaging')
})

test('rules are decided, and a comment at Microsoft says which permission it needs', async () => {
    const page = await pages.open('admin')
    await page.getByLabel('Close the ticket when the score shows its action done').check()
    await page.getByLabel('Reopen the record that was closed').check()
    await page.getByLabel('Leave a comment at Microsoft when a ticket is opened and when it is over').check()
    await press(page, 'Save')
    expect(await saveState(page)).toBe('Saved')
    expect((await pages.current()).settings).toMatchObject({
        closeWhenDone: true,
        whenLost: 'reopen',
        commentAtMicrosoft: true,
    })
    await page.locator('#rules').getByText('It is not known yet that the application permission').waitFor()
    await picture(page, 'rules')
})

test('removing says what it deletes and keeps, can be given up, and then deletes what was read', async () => {
    await pages.act('connect')
    const page = await pages.open('admin')
    const remove = page.getByRole('button', { name: 'Remove the connection' })
    await remove.press('Enter')
    await focusIs(page, 'remove-question')
    const question = page.getByRole('group', { name: 'Remove the current ServiceNow connection?' })
    expect(await question.innerText()).toContain(
        'The improvement actions and the days of the score that were read.',
    )
    expect(await question.innerText()).toContain('Change requests and incidents that were made')
    await picture(page, 'remove')
    await question.getByRole('button', { name: 'Cancel' }).press('Enter')
    expect(await question.count()).toBe(0)
    await focusIs(page, 'Remove the connection', 'textContent')
    expect((await pages.current()).settings.isConnected).toBe(true)

    // What was entered and not saved is not touched by it.
    await page.getByLabel('Create a new ticket').check()
    await remove.press('Enter')
    await question.getByRole('button', { name: 'Delete and remove' }).press('Enter')
    await page.getByText('Everything is ready: Secure Score can be read.').waitFor()
    const overview = await pages.lab.call('admin', 'GET', `${TICKETS_API}/overview`)
    expect(overview.json.result).toMatchObject({ score: null, next: [], connection: { state: 'ready' } })
    expect(await saveState(page)).toBe('You have unsaved changes.')
    await press(page, 'Save')
    expect(await saveState(page)).toBe('Saved')
    expect((await pages.current()).settings).toMatchObject({ isConnected: false, whenLost: 'create' })
})

test('Authorize waits until a test call of the integration user came through; a call of somebody else is none', async () => {
    const page = await pages.open('admin')
    const section = page.locator('#checklist')
    for (const title of ['OAuth entity: ', 'Integration user: ', 'Authorization of the sender: '])
        await section.getByRole('heading', { name: title }).waitFor()
    expect(await section.innerText()).toContain('Do not use your personal credentials.')
    expect(await section.innerText()).toContain('select the Not You link')
    expect(await section.innerText()).toContain(
        `${pages.lab.instance.url}/api/x_mioms_m365_assis/v1/inbound/security_tickets/authorization`,
    )
    await section.getByRole('button', { name: 'Authorize' }).press('Enter')
    await section.getByText('Waiting for the test call of the sender').first().waitFor()
    await picture(page, 'waiting')

    expect(await pages.testCall({})).toBe(401)
    expect((await pages.current()).sender.waitsUntil).not.toBeNull()
    expect(await pages.testCall()).toBe(200)
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await section.getByText('The test call was received and verified.').waitFor()
    await section.getByRole('heading', { name: 'Authorization of the sender: Passed' }).waitFor()
    expect(await section.getByRole('button', { name: 'Stop waiting' }).count()).toBe(0)
    await picture(page, 'authorized')
})

test('waiting is stopped by the button, and by its time', async () => {
    const page = await pages.open('admin')
    const section = page.locator('#checklist')
    const authorize = section.getByRole('button', { name: 'Authorize' })
    await authorize.click()
    await section.getByRole('button', { name: 'Stop waiting' }).press('Enter')
    await section.getByRole('button', { name: 'Stop waiting' }).waitFor({ state: 'detached' })
    await focusIs(page, 'Authorize', 'textContent')
    expect((await pages.current()).sender.waitsUntil).toBeNull()

    await authorize.click()
    await section.getByRole('button', { name: 'Stop waiting' }).waitFor()
    await pages.lab.instance.control.setClock({ advanceSeconds: 16 * 60 })
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')))
    await section.getByText('No test call came in time.').waitFor()
})

test('of two admins the later one is told who was faster, sees what is saved, and saves only what they changed', async () => {
    const page = await pages.open('admin')
    await fieldAt(page, 'kinds.incident.dueInDays').fill('7')
    await pages.saveAs('adele.admin', (settings) => ({ ...settings, closeWhenDone: true }))
    await press(page, 'Save')
    await page.locator('.m365-notices').getByText('Adele Admin').first().waitFor()
    expect(await fieldAt(page, 'kinds.incident.dueInDays').inputValue()).toBe('7')
    expect(await page.getByLabel('Close the ticket when the score shows its action done').isChecked()).toBe(
        true,
    )
    await picture(page, 'conflict')
    await press(page, 'Show what is saved')
    expect(await fieldAt(page, 'kinds.incident.dueInDays').inputValue()).toBe('30')
    await press(page, 'Put back what I entered')
    await press(page, 'Save')
    expect(await saveState(page)).toBe('Saved')
    expect((await pages.current()).settings).toMatchObject({
        closeWhenDone: true,
        kinds: { incident: { dueInDays: 7 } },
    })
})

test.each(['ana.agent', 'omar.escalation'])('%s may not open it', async (user) => {
    const page = await pages.signedIn(user)
    const answer = await page.goto(pages.lab.instance.url + PAGE)
    expect(answer?.status()).toBe(403)
})
