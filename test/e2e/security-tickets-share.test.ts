/** Share to ServiceNow and the states of tickets, with answers that the test gives. */
import type { Route } from 'playwright-core'
import {
    actionView,
    actionWithTicket,
    formPage,
    frame,
    sysIdOf,
    ticket,
    ticketList,
} from '../fakes/security-tickets-answers.ts'
import { focusIs } from './focus.ts'
import {
    answer,
    API,
    picture,
    press,
    ready,
    refusal,
    securityPages,
    textOf,
} from './security-tickets-driver.ts'

jest.setTimeout(180_000)

const { mocked } = securityPages()
const ACTION = `?action=${sysIdOf(1)}`

test('Share to ServiceNow: a double click makes one; a refused field is named at its place; nothing is lost', async () => {
    const page = await mocked(ACTION, { action: actionView() })
    const bodies: Record<string, unknown>[] = []
    let respond: (route: Route) => Promise<void> = refusal(400, {
        code: 'TICKET_FORM_INVALID',
        message: 'The due date is in the past.',
        field: 'dueOn',
    })
    await page.route(`${API}tickets`, async (route) => {
        bodies.push(route.request().postDataJSON() as Record<string, unknown>)
        await new Promise((done) => setTimeout(done, 200))
        return respond(route)
    })
    await press(page, 'Share to ServiceNow')
    // The keyboard begins where the form does; what becomes of it is shown word for word.
    await focusIs(page, 'new-ticket')
    expect(await textOf(page)).toContain(
        'Microsoft 365 Security and Configuration Change Request: Ensure multifactor',
    )
    await page.getByLabel('Name').fill('MFA for admins')
    await page.getByLabel('Priority').selectOption('2 - High')
    await press(page, 'Send to ServiceNow')
    await focusIs(page, 'field-dueOn')
    expect(await page.locator('#field-dueOn-problem').innerText()).toContain('The due date is in the past.')
    await picture(page, 'field-refused')

    // Incidents know one priority more.
    const priorities = page.getByLabel('Priority').locator('option')
    expect(await priorities.count()).toBe(4)
    await page.getByLabel('Kind').selectOption('Incident')
    expect(await priorities.count()).toBe(5)
    expect(await textOf(page)).toMatch(/This will be created\s+MFA for admins/)

    // What was entered outlives a reload.
    await page.reload()
    await page.getByText('What you had entered and not sent is back.').waitFor()
    expect(await page.getByLabel('Name').inputValue()).toBe('MFA for admins')

    respond = (route) => route.abort()
    await press(page, 'Send to ServiceNow')
    await page.getByText('Nothing is lost. Doing it again does it once.').waitFor()
    await answer(page, { action: actionWithTicket() })
    // It had arrived: the server answers the ticket that it made.
    respond = (route) =>
        route.fulfill({
            json: { result: { ...frame, isNew: false, ticket: ticket({ name: 'MFA for admins' }) } },
        })
    const before = bodies.length
    await page.getByRole('button', { name: 'Send to ServiceNow' }).dblclick()
    await page.getByText('The ticket was created.').waitFor()
    expect(bodies).toHaveLength(before + 1)
    expect(bodies.at(-1)).toEqual(bodies.at(-2))
    expect(bodies.at(-1)).toMatchObject({
        action: sysIdOf(1),
        kind: 'incident',
        name: 'MFA for admins',
        priority: 2,
        ordinal: 1,
        another: false,
    })
    await page.getByRole('heading', { name: 'Tickets', exact: true }).waitFor()
    expect(await page.getByLabel('Name').count()).toBe(0)
    await picture(page, 'shared')
    await page.reload()
    await ready(page)
    expect(await page.getByText('What you had entered').count()).toBe(0)
})

test('an action with an open ticket shows it first; another one is asked for', async () => {
    const page = await mocked(ACTION, { action: actionView() })
    const bodies: Record<string, unknown>[] = []
    await page.route(`${API}tickets`, (route) => {
        const body = route.request().postDataJSON() as Record<string, unknown>
        bodies.push(body)
        const isNew = body['another'] === true
        const other = ticket({ sysId: sysIdOf(502), name: 'Mine' })
        return route.fulfill({ json: { result: { ...frame, isNew, ticket: isNew ? other : ticket() } } })
    })
    await press(page, 'Share to ServiceNow')
    await page.getByLabel('Name').fill('Mine')
    // Somebody else was faster.
    await answer(page, { action: actionWithTicket() })
    await press(page, 'Send to ServiceNow')
    await page.getByText('There is a ticket already: nothing new was created.').waitFor()
    // It stands above the form: the keyboard goes there.
    await focusIs(page, 'SECTION', 'tagName')
    expect(await page.getByLabel('Name').inputValue()).toBe('Mine')
    await picture(page, 'open-ticket')
    await press(page, 'Create another all the same')
    await press(page, 'Send to ServiceNow')
    await page.getByText('The ticket was created.').waitFor()
    expect(bodies).toMatchObject([
        { ordinal: 1, another: false },
        { ordinal: 2, another: true, name: 'Mine' },
    ])
})

test('a draft that somebody overtook says so', async () => {
    const page = await mocked(ACTION, { action: actionView() })
    await press(page, 'Share to ServiceNow')
    await page.getByLabel('Name').fill('Mine')
    await answer(page, { action: actionWithTicket() })
    await page.reload()
    await page.getByText('A ticket was created for this action while you were writing.').waitFor()
    expect(await page.getByLabel('Name').inputValue()).toBe('Mine')
    await picture(page, 'overtaken')
    await press(page, 'Discard')
    await page.getByRole('button', { name: 'Create another' }).waitFor()
    expect(await textOf(page)).toContain('Open ticket: CHG0030001')
})

test('the next person at this browser does not see the draft', async () => {
    const page = await mocked(ACTION, { action: actionView() })
    await press(page, 'Share to ServiceNow')
    await page.getByLabel('Name').fill('Mine')
    await page.evaluate(() => {
        for (const key of Object.keys(sessionStorage))
            sessionStorage.setItem(key, (sessionStorage.getItem(key) ?? '').replace(/"by":"\w+"/, '"by":"b"'))
    })
    await page.reload()
    await ready(page)
    expect(await page.getByLabel('Name').count()).toBe(0)
})

test('no ticket can be made: why, and what to do', async () => {
    const problems = [{ message: 'No kind of ticket is offered.', fix: 'An admin offers one.' }]
    const page = await mocked('?view=new', { form: formPage({ problems }) })
    expect(await textOf(page)).toContain('No kind of ticket is offered.')
    expect(await page.getByRole('button').count()).toBe(0)
    await picture(page, 'no-kind')
})

test('the state is changed where the ticket stands; what the instance refused is said there', async () => {
    const page = await mocked('?view=tickets', { tickets: ticketList() })
    const bodies: unknown[] = []
    let respond = refusal(409, { code: 'TICKET_STATE_REFUSED', message: 'The instance did not take it.' })
    await page.route(`${API}tickets/*/state`, (route) => {
        bodies.push(route.request().postDataJSON())
        return respond(route)
    })
    const row = page.locator('.m365-row').first()
    const choice = page.getByLabel('Change the state CHG0030001')
    // Nothing is chosen yet.
    await row.getByRole('button', { name: 'Change' }).click({ force: true })
    expect(bodies).toEqual([])
    await choice.selectOption('Done')
    await row.getByRole('button', { name: 'Change' }).click()
    await row.getByText('The instance did not take it.').waitFor()
    expect(await choice.inputValue()).toBe('done')
    await picture(page, 'state-refused')
    const done = ticket({ state: { value: 'done', label: 'Done' }, may: [] })
    respond = (route) => route.fulfill({ json: { result: { ...frame, ticket: done } } })
    await row.getByRole('button', { name: 'Change' }).click()
    await row.getByText('Done. Done').waitFor()
    // The form is gone: the keyboard is at the row.
    await focusIs(page, 'LI', 'tagName')
    expect(bodies).toEqual([{ state: 'done' }, { state: 'done' }])
})
