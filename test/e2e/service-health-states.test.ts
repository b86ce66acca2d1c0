/** The page Service Health in states that a server is seldom in. */
import {
    card,
    issueDetail,
    issueHistory,
    overview,
    service,
    summary,
    sysIdOf,
    tenant,
} from '../fakes/service-health-answers.ts'
import { admin, ago, API, BUSY, NOTICE, ready, serviceHealthPages } from './service-health-driver.ts'
import { picture } from './pictures.ts'

jest.setTimeout(120_000)

const { addressOf, opened } = serviceHealthPages()

test.each([320, 1600])('a busy day at %i px', async (width) => {
    const page = await opened('', { overview: BUSY }, width)
    const titles = await page.locator('#open-issues h3').allInnerTexts()
    // Incidents before advisories.
    expect(titles).toHaveLength(3)
    expect(titles[2]).toContain('very_long_names')
    const services = await page.locator('.m365-service__name').allInnerTexts()
    expect(services.slice(0, 3)).toEqual(['Exchange Online', 'Microsoft Teams', 'Power BI'])
    await picture(page, `service-health-busy-${width}`)
})

test.each([320, 1600])('an issue with everything at %i px', async (width) => {
    const incident = (index: number) => ({
        sysId: sysIdOf(700 + index),
        number: `INC00100${index}`,
        shortDescription: 'Outlook asks for my password again and again',
        state: 'In Progress',
        isActive: true,
        url: `/incident.do?sys_id=${sysIdOf(700 + index)}`,
    })
    const detail = issueDetail({
        linked: {
            total: 115,
            hidden: 3,
            more: 10,
            rows: [
                { ...incident(1), decidedBy: 'Ana Agent', decidedAt: ago(30), how: 'agent' },
                { ...incident(2), decidedBy: null, decidedAt: ago(40), how: 'automatic' },
            ],
        },
        parentIncident: incident(0),
        report: { available: true, attachment: null },
        alsoIn: [{ sysId: sysIdOf(90), tenant: 'fabrikam.com' }],
    })
    const page = await opened(`?issue=${sysIdOf(1)}`, { issue: detail }, width)
    const text = await page.locator('main').innerText()
    for (const expected of [
        'INC001000',
        'Linked by Ana Agent',
        'Linked automatically',
        'That you may not open: 3',
    ])
        expect(text).toContain(expected)
    await picture(page, `service-health-issue-${width}`)
})

test.each([320, 1600])('the history at %i px', async (width) => {
    const rows = Array.from({ length: 25 }, (_, index) =>
        summary({
            sysId: sysIdOf(index + 1),
            isResolved: index > 0,
            status: index > 0 ? 'serviceRestored' : 'serviceDegradation',
            endedAt: index > 0 ? ago(index * 60) : null,
        }),
    )
    const page = await opened(
        '?view=history&offset=50',
        {
            history: issueHistory({ rows, total: 10_000, offset: 50 }),
        },
        width,
    )
    expect(await page.locator('main').innerText()).toContain('51–75 of a total of 10,000')
    await picture(page, `service-health-history-${width}`)
})

test('nothing open: it is said plainly', async () => {
    const page = await opened('', {
        overview: overview({
            tenants: [tenant({ services: [service('Exchange Online'), service('Microsoft Teams')] })],
            openIssues: { total: 0, cards: [] },
        }),
    })
    await page.getByText('All quiet: Microsoft reports no open issue').waitFor()
    // Somebody without the role admin reads nothing anew and sees no jobs.
    expect(await page.getByRole('button', { name: 'Read everything now' }).count()).toBe(0)
    expect(await page.getByText('Job history').count()).toBe(0)
    await picture(page, 'service-health-quiet')
})

test('Microsoft is away: the last known state and since when, the cause and what to do', async () => {
    const knowledge = { state: 'stale' as const, asOf: ago(50) }
    const failing = { since: ago(45), at: ago(1), notice: NOTICE }
    const page = await opened('', {
        overview: overview({
            ...admin,
            tenants: [tenant({ knowledge, failing })],
            openIssues: { total: 0, cards: [] },
        }),
    })
    const text = await page.locator('main').innerText()
    for (const expected of [
        'Microsoft could not be reached: graph.microsoft.com',
        'Reading fails since 21 Nov 2026, 12:15 (45 minutes ago)',
        'the last known state, of 21 Nov 2026, 12:10 (50 minutes ago)',
        'Allow the host graph.microsoft.com',
        'When it was last read, nothing was open',
    ])
        expect(text).toContain(expected)
    expect(text).not.toContain('All quiet')
    const link = page.getByRole('link', { name: 'Look into it in Diagnostics' })
    expect(await link.getAttribute('href')).toContain(`correlation=${NOTICE.correlationId}`)
    await picture(page, 'service-health-microsoft-away')
})

test('of two tenants the one that fails is named, and the page is as old as it', async () => {
    const page = await opened('', {
        overview: overview({
            tenants: [
                tenant(),
                tenant({
                    sysId: sysIdOf(901),
                    name: 'fabrikam.com',
                    knowledge: { state: 'stale', asOf: ago(120) },
                    failing: { since: ago(110), at: ago(2), notice: NOTICE },
                }),
            ],
            openIssues: { total: 1, cards: [card({ tenant: 'fabrikam.com' })] },
        }),
    })
    const text = await page.locator('main').innerText()
    expect(text).toContain('fabrikam.com: Microsoft could not be reached')
    expect(text).toContain('Tenant: fabrikam.com')
    expect(text).toContain('Service health as of 21 Nov 2026, 10:00 (2 hours ago)')
    expect(await page.locator('#services h3').allInnerTexts()).toEqual(['contoso.com', 'fabrikam.com'])
    await picture(page, 'service-health-two-tenants')
})

test('before anything was read, and before a tenant is connected, the page says what is missing and who helps', async () => {
    const knowledge = { state: 'never' as const, asOf: null }
    const never = await opened('', {
        overview: overview({
            tenants: [tenant({ knowledge, services: [] })],
            openIssues: { total: 0, cards: [] },
        }),
    })
    await never.getByText('Service health has not been read from Microsoft yet').waitFor()
    expect(await never.locator('main').innerText()).not.toContain('All quiet')
    await picture(never, 'service-health-never-read')

    const nothing = overview({ ...admin, tenants: [], openIssues: { total: 0, cards: [] } })
    const unconnected = await opened('', { overview: nothing })
    await unconnected.getByText('No Microsoft 365 tenant is connected').waitFor()
    const link = unconnected.getByRole('link', { name: 'Connect a tenant in Setup' })
    expect(await link.getAttribute('href')).toBe('/x_mioms_m365_assis_setup.do')
    await picture(unconnected, 'service-health-not-connected')
})

test('no role, no session, no answer: each says what to do', async () => {
    const page = await opened('', { overview: overview() })
    const answers: [number, string, string][] = [
        [403, 'User Not Authorized', 'Role needed: x_mioms_m365_assis.insights_user'],
        [401, 'User Not Authenticated', 'Your session has ended'],
        [500, 'boom', 'Service health could not be loaded'],
    ]
    for (const [status, message, expected] of answers) {
        await page.unroute(`${API}overview`)
        await page.route(`${API}overview`, (route) => route.fulfill({ status, json: { error: { message } } }))
        await page.reload()
        await page.getByText(expected).waitFor()
        await picture(page, `service-health-answer-${status}`)
    }
    await page.unroute(`${API}overview`)
    await page.route(`${API}overview`, (route) => route.fulfill({ json: { result: overview() } }))
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: 'Open issues' }).waitFor()

    // A refresh that fails leaves what was read, and says so.
    await page.unroute(`${API}overview`)
    await page.route(`${API}overview`, (route) => route.abort())
    await page.getByRole('button', { name: 'Refresh' }).click()
    await page.getByText('ServiceNow cannot be reached').waitFor()
    await page.getByRole('heading', { name: 'Open issues' }).waitFor()
    await picture(page, 'service-health-refresh-failed')
})

test('before Microsoft reported anything the history says so', async () => {
    const page = await opened('?view=history', {
        history: issueHistory({ rows: [], total: 0, services: [] }),
    })
    await page.getByText('Microsoft has reported no issue yet').waitFor()
    await picture(page, 'service-health-history-empty')
})

test('an issue that is not there says so', async () => {
    const page = await opened('', { overview: overview() })
    const error = { ...NOTICE, code: 'HEALTH_ISSUE_NOT_FOUND', message: 'There is no such issue.' }
    await page.route(`${API}issues/${sysIdOf(77)}`, (route) =>
        route.fulfill({ status: 404, json: { result: { error } } }),
    )
    await page.goto(addressOf(`?issue=${sysIdOf(77)}`))
    await page.getByText('This service health incident is not here').waitFor()
    await picture(page, 'service-health-issue-gone')
})

test('in French the page speaks French, and nothing of it English', async () => {
    const french = { user: { language: 'fr', timeZone: 'Europe/Paris', isAdmin: true } }
    const answers = {
        overview: { ...BUSY, ...french },
        history: { ...issueHistory(), ...french },
        issue: { ...issueDetail(), ...french },
    }
    const page = await opened('', answers, 1280, 'claire.agent')
    await page.locator('html[lang=fr]').waitFor({ state: 'attached' })
    const english =
        /Open issues|Current state|Services with|Duration|Linked|Search|History|Updates|promised|Took|Last /
    for (const [address, expected] of [
        ['', ['État du service Microsoft 365', 'Problèmes ouverts', "Vue d'ensemble", '3 h 20 min']],
        ['?view=history', ['Historique', 'Rechercher', 'Problèmes trouvés']],
        [`?issue=${sysIdOf(1)}`, ['Mises à jour de Microsoft', 'Durée à ce jour', 'Microsoft a promis']],
    ] as const) {
        await page.goto(addressOf(address))
        await ready(page)
        const text = (await page.locator('main').innerText()).replace(/[\u00a0\u202f]/g, ' ')
        for (const one of expected) expect(text).toContain(one)
        expect(text).not.toMatch(english)
        await picture(page, `service-health-french${address.slice(0, 6).replace(/\W/g, '-')}`)
    }
})
