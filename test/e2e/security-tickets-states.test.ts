/** The page Security Tickets in states that a server is seldom in, with answers that the test gives. */
import {
    action,
    actionList,
    actionView,
    actionWithTicket,
    adminFrame,
    ago,
    card,
    connection,
    formPage,
    frame,
    frenchFrame,
    overview,
    score,
    sysIdOf,
    ticketList,
    unconnected,
} from '../fakes/security-tickets-answers.ts'
import { focusIs } from './focus.ts'
import {
    answer,
    API,
    picture,
    NOTICE,
    PAGE,
    press,
    ready,
    refusal,
    securityPages,
    SIMON,
    textOf,
} from './security-tickets-driver.ts'

jest.setTimeout(180_000)

const { lab, mocked } = securityPages()
const ACTION = `?action=${sysIdOf(1)}`

test.each([320, 1280])('everything at once at %i px', async (width) => {
    const page = await mocked('', { overview: overview(adminFrame) }, width)
    const text = await textOf(page)
    for (const expected of [
        '48.7%',
        'Points: 512.35 of a total of 1,052',
        '+7.2 percentage points since 25 Aug 2026',
        'First: 41% (25 Aug 2026)',
        'Days that Microsoft did not tell: 9',
        'Organizations of a similar size',
        '1,204',
        'CHG0030001',
        'What to do next',
    ])
        expect(text).toContain(expected)
    // Two gaps, and the day between them: the line is three strokes and a point.
    const path = await page.locator('figure path').getAttribute('d')
    expect(path?.match(/M/g)).toHaveLength(4)
    await picture(page, `overview-${width}`)

    await answer(page, {
        actions: actionList({ total: 3000 }),
        tickets: ticketList(),
        action: actionWithTicket(),
    })
    for (const view of ['actions', 'tickets']) {
        await page.goto(`${lab().instance.url}${PAGE}?view=${view}`)
        await ready(page)
        await picture(page, `${view}-${width}`)
    }
    await page.goto(lab().instance.url + PAGE + ACTION)
    await ready(page)
    await picture(page, `action-${width}`)
    await press(page, 'Create another')
    await picture(page, `share-${width}`)
})

test('before the connection there is one card: an admin connects here, others read who can', async () => {
    const asked: unknown[] = []
    const ready1 = unconnected(
        { state: 'ready', status: 'Secure Score can be connected.', nextStep: 'Select Connect.' },
        true,
    )
    const page = await mocked('', { overview: ready1 })
    await picture(page, 'connect')
    await page.route(`${API}connection`, async (route) => {
        asked.push(route.request().postDataJSON())
        await answer(page, { overview: overview(adminFrame) })
        await new Promise((done) => setTimeout(done, 300))
        return route.fulfill({ json: { result: {} } })
    })
    const button = page.getByRole('button', { name: 'Connect' })
    await button.dblclick()
    await page.getByRole('progressbar', { name: /Reading from Microsoft/ }).waitFor()
    await page.getByText('48.7%').first().waitFor()
    expect(asked).toEqual([{ action: 'connect' }])

    await answer(page, {
        overview: unconnected(
            {
                state: 'setup',
                status: 'Setup is not complete.',
                nextStep: 'Complete it.',
                link: { text: 'Open Setup', url: '/x_mioms_m365_assis_setup.do' },
            },
            true,
        ),
    })
    await page.reload()
    const link = page.getByRole('link', { name: 'Open Setup' })
    expect(await link.getAttribute('href')).toBe('/x_mioms_m365_assis_setup.do')
    expect(await button.count()).toBe(0)

    const other = await mocked('', { overview: { ...ready1, ...frame } }, 320)
    expect(await textOf(other)).toContain('Who can do it: your ServiceNow administrator')
    expect(await other.getByRole('button').count()).toBe(0)
    await picture(other, 'connect-others-320')
})

test('a connection that is refused says why', async () => {
    const page = await mocked('', { overview: unconnected({ state: 'ready' }, true) })
    await page.route(`${API}connection`, refusal(409, { code: 'X', message: 'Setup is not complete.' }))
    await press(page, 'Connect')
    await page.getByText('Setup is not complete.').waitFor()
    await page.getByText('What to do about it.').waitFor()
})

test('connected and nothing read yet; read now says how it went', async () => {
    const empty = overview({
        connection: connection({ lastReadAt: null }),
        score: null,
        next: [],
        statuses: [],
        cards: [card({ open: 0, done: 0, newest: [] })],
    })
    const page = await mocked('', { overview: empty })
    expect(await textOf(page)).toContain('Nothing was read from Microsoft yet')
    expect(await textOf(page)).toContain('Microsoft has told no improvement action of this tenant yet.')
    await picture(page, 'empty')
    let calls = 0
    let outcome = 'busy'
    await page.route(`${API}sync`, async (route) => {
        calls += 1
        await new Promise((done) => setTimeout(done, 300))
        return route.fulfill({ json: { result: { ...frame, outcome, connection: connection() } } })
    })
    const button = page.getByRole('button', { name: 'Read now' })
    await button.dblclick()
    await page.getByRole('progressbar', { name: /Reading from Microsoft/ }).waitFor()
    await page.getByText('A read was under way already.').waitFor()
    expect(calls).toBe(1)
    outcome = 'done'
    await answer(page, { overview: overview() })
    await button.click()
    await page.getByText('Everything was read').waitFor()
    await page.getByText('48.7%').first().waitFor()
})

test('Microsoft is away: what was read last with how old it is, why, and the way to the failed call', async () => {
    const problem = {
        code: 'NETWORK_UNREACHABLE',
        message: 'Microsoft could not be reached: graph.microsoft.com',
        fix: 'Allow the host graph.microsoft.com in your network, then read again.',
        correlationId: NOTICE.correlationId,
        nextAttemptAt: ago(-1),
    }
    const page = await mocked('', {
        overview: overview({ ...adminFrame, connection: connection({ lastReadAt: ago(30), problem }) }),
    })
    const text = await textOf(page)
    for (const expected of [
        'Read from Microsoft 21 Nov 2026, 04:00 (30 hours ago)',
        problem.message,
        problem.fix,
        'What is shown is what was read last. Next attempt: 22 Nov 2026, 11:00',
        '48.7%',
    ])
        expect(text).toContain(expected)
    const link = page.getByRole('link', { name: 'Look into it in Diagnostics' })
    expect(await link.getAttribute('href')).toContain(`correlation=${problem.correlationId}`)
    await picture(page, 'microsoft-away')
})

test('no role, no session, no answer: each says what to do', async () => {
    const page = await mocked('', { overview: overview() })
    const answers: [number, string, string][] = [
        [403, 'User Not Authorized', 'Role needed: x_mioms_m365_assis.security_ticket_user'],
        [401, 'User Not Authenticated', 'Your session has ended'],
        [500, 'boom', 'The security tickets could not be loaded'],
    ]
    for (const [status, message, expected] of answers) {
        await page.unroute(`${API}overview`)
        await page.route(`${API}overview`, (route) => route.fulfill({ status, json: { error: { message } } }))
        await page.reload()
        await page.getByText(expected).waitFor()
        await picture(page, `answer-${status}`)
    }
    await answer(page, { overview: overview() })
    await press(page, 'Try again')
    await page.getByText('48.7%').first().waitFor()
    await focusIs(page, 'H2', 'tagName')
})

test('filters stand in the address, pages lead on, the way back leads back', async () => {
    const page = await mocked('?view=actions', { actions: actionList() })
    const asked: string[] = []
    await page.unroute(`${API}actions?*`)
    await page.route(`${API}actions?*`, (route) => {
        const query = new URL(route.request().url()).searchParams
        asked.push(query.toString())
        const isEmpty = query.get('text') === 'no such thing'
        const changes = isEmpty
            ? { total: 0, actions: [] }
            : { total: 60, offset: Number(query.get('offset') ?? 0) }
        return route.fulfill({ json: { result: actionList(changes) } })
    })
    await page.getByLabel('Category', { exact: true }).selectOption('Apps')
    await page.getByRole('link', { name: 'Next page' }).click()
    await page.waitForURL(/offset=50/)
    await page.getByRole('link', { name: 'Previous page' }).waitFor()
    await focusIs(page, 'found')
    await page.getByLabel('Words in title or product').fill('no such thing')
    await page.getByLabel('Words in title or product').press('Enter')
    await page.getByText('Nothing fits this filter').waitFor()
    expect(new URL(page.url()).search).toBe('?view=actions&text=no+such+thing&category=apps')
    await picture(page, 'nothing-found')
    expect(asked).toEqual([
        'category=apps&status=to-do&sort=gain-for-effort',
        'category=apps&status=to-do&sort=gain-for-effort&offset=50',
        'text=no+such+thing&category=apps&status=to-do&sort=gain-for-effort',
    ])
    await page.goBack()
    await page.getByRole('link', { name: 'Previous page' }).waitFor()
    expect(await page.getByLabel('Words in title or product').inputValue()).toBe('')
    expect(await page.getByLabel('Category', { exact: true }).inputValue()).toBe('apps')
    await press(page, 'Clear the filter')
    await page.waitForURL(/\?view=actions$/)
})

test('a tenant without anything to do, and one that is not connected', async () => {
    const none = { total: 0, actions: [] }
    const page = await mocked('?view=actions', { actions: actionList(none) })
    await page.getByText('There is nothing to do').waitFor()
    expect(await page.getByRole('button', { name: 'Export as CSV' }).count()).toBe(0)
    await answer(page, { actions: actionList({ ...none, isConnected: false }) })
    await page.reload()
    await page.getByText('Secure Score is not connected').waitFor()
    await picture(page, 'actions-not-connected')
})

test('Microsoft texts stay texts: only addresses by https are links, and those open elsewhere', async () => {
    const view = actionView()
    const text = '<img src=x onerror=alert(1)> & "quotes"'
    const page = await mocked(ACTION, {
        action: {
            ...view,
            action: {
                ...view.action,
                title: text,
                description: [{ kind: 'paragraph', spans: [{ text }] }],
                actionUrl: 'javascript:alert(1)',
                goneAt: ago(24),
                successor: { sysId: sysIdOf(2), title: 'The next one' },
            },
        },
    })
    expect(await textOf(page)).toContain(text)
    expect(await page.locator('main img').count()).toBe(0)
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0)
    const link = page.getByRole('link', { name: /Microsoft Entra admin center/ })
    expect(await link.getAttribute('rel')).toBe('noopener noreferrer')
    expect(await link.getAttribute('target')).toBe('_blank')
    expect(await textOf(page)).toContain('Microsoft lists this action no more since 21 Nov 2026')
    await picture(page, 'action-gone')
})

test('by keyboard: from the overview into an action, the form and back; the focus goes along', async () => {
    const page = await mocked('', { overview: overview(), action: actionView() })
    const focused = (): Promise<string> =>
        page.evaluate(() => document.activeElement?.textContent?.trim() ?? '')
    const tabTo = async (beginning: string): Promise<void> => {
        for (let presses = 0; presses < 60; presses += 1) {
            await page.keyboard.press('Tab')
            if ((await focused()).startsWith(beginning)) return
        }
        throw new Error(`The keyboard does not reach ${beginning}`)
    }
    await tabTo(action().title)
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'How it is done' }).waitFor()
    await focusIs(page, 'H2', 'tagName')
    expect(await page.title()).toBe(`${action().title} - Security Tickets`)
    await tabTo('Share to ServiceNow')
    await page.keyboard.press('Enter')
    await focusIs(page, 'new-ticket')
    await tabTo('Discard')
    await page.keyboard.press('Enter')
    await focusIs(page, 'Share to ServiceNow', 'textContent')
    await page.goBack()
    await page.getByText('What to do next').waitFor()
    await focusIs(page, `action-${sysIdOf(1)}`)
})

test('in French the page speaks French, and nothing of it English', async () => {
    const french = <T extends object>(one: T): T => ({ ...one, ...frenchFrame })
    const noLabels = { next: [], statuses: [], cards: [card({ label: 'Demandes', newest: [] })] }
    const page = await mocked(
        '',
        {
            overview: french(overview({ ...noLabels, score: score({ averages: [] }) })),
            actions: french(actionList({ actions: [], total: 0 })),
            tickets: french(ticketList({ tickets: [], total: 0 })),
            action: french(actionView()),
            form: french(formPage()),
        },
        1280,
        SIMON,
    )
    await page.locator('html[lang=fr]').waitFor({ state: 'attached' })
    const english =
        /Points to|percentage|overdue|Create|Read |Improvement|Filter|Sort|Words|What |Share|Due|Send/
    for (const [address, expected] of [
        ['', ['Tickets de sécurité', '48,7 %', 'Points : 512,35', 'Lire maintenant', 'en retard']],
        ['?view=actions', ["Actions d'amélioration", 'Trier par', "Il n'y a rien à faire"]],
        ['?view=tickets', ['Filtrer la liste', "Aucun ticket n'est ouvert"]],
        [ACTION, ['Mise en œuvre', 'Partager avec ServiceNow', 'À gagner : 10']],
        ['?view=new', ["Date d'échéance", 'Envoyer à ServiceNow']],
    ] as const) {
        await page.goto(lab().instance.url + PAGE + address)
        await ready(page)
        const text = (await textOf(page)).replace(/[\u00a0\u202f]/g, ' ')
        for (const one of expected) expect(text).toContain(one)
        expect(text.replace(action().title, '')).not.toMatch(english)
        await picture(page, `french${address.slice(0, 8).replace(/\W/g, '-')}`)
    }
})
