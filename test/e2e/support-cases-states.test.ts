import type { Page, Route } from 'playwright-core'
import type { CaseView, IncidentCases } from '../../src/server/support-cases/support-case-view.ts'
import { caseAnswer, casesAnswer } from './support-cases-answers.ts'
import {
    CASES_PAGE,
    OMAR,
    picture,
    press,
    scrollsSideways,
    settled,
    startSupportPages,
    type SupportPages,
} from './support-cases-driver.ts'

jest.setTimeout(120_000)

const API = '**/api/x_mioms_m365_assis/v1/cases/**'
const INCIDENT = `?sysparm_incident=${'1'.repeat(32)}`
const PARTS: NonNullable<CaseView['handOff']>['parts'] = [
    { label: 'Title', value: 'Outlook keeps asking for the password', isLong: false },
]
const NOTICE = {
    severity: 'error',
    fix: 'What to do about it.',
    whoFixes: 'servicenow-admin',
    correlationId: '9b1deb4d-3b7d-4bad-9bdd-2b0d7b3dcb6d',
    retryAfterSeconds: null,
} as const

let pages: SupportPages
beforeAll(async () => {
    pages = await startSupportPages()
}, 120_000)
afterEach(() => pages.closePages())
afterAll(() => pages?.close())

/** The page, whose reads answer this; what it sends is answered by the test. */
async function mocked(
    answer: IncidentCases,
    width?: number,
    sent: (route: Route) => Promise<void> = (route) => route.fulfill({ json: { result: answer } }),
): Promise<Page> {
    const page = await pages.signedIn(OMAR, width)
    await page.route(API, async (route) => {
        const request = route.request()
        if (request.method() === 'GET') return route.fulfill({ json: { result: answer } })
        if (!request.url().endsWith('/preview')) return sent(route)
        const { backend, files } = answer.opening
        const result = { problems: {}, backend, parts: PARTS, payload: null, files: files.slice(0, 1) }
        return route.fulfill({ json: { result } })
    })
    await page.goto(pages.lab.instance.url + CASES_PAGE + INCIDENT)
    await settled(page)
    return page
}
async function toPreview(page: Page): Promise<void> {
    await press(page, 'Preview what leaves the instance')
    await page.getByRole('heading', { name: 'This leaves the instance' }).waitFor()
}
const title = (page: Page) => page.getByLabel('Title', { exact: true })

test('a case that could not be saved: the sentence of the guide with its cause and correlation id, and nothing is lost', async () => {
    const error = {
        ...NOTICE,
        code: 'CASE_NOT_SAVED',
        message: 'Unable to save ticket details. Please contact App Support.',
        fix: 'The cause: a data policy aborted the insert.',
    }
    const page = await mocked(casesAnswer([]), undefined, (route) =>
        route.fulfill({ status: 500, json: { result: { error } } }),
    )
    await title(page).fill('Entered with care')
    await toPreview(page)
    await press(page, 'Prepare the case')
    await page.getByText('Unable to save ticket details. Please contact App Support.').waitFor()
    await page.getByText('The cause: a data policy aborted the insert.').waitFor()
    await page.getByText('Details', { exact: true }).click()
    await page.getByText(NOTICE.correlationId).waitFor()
    await picture(page, 'not-saved')
    await press(page, 'Change it')
    expect(await title(page).inputValue()).toBe('Entered with care')
})

test('no answer: nothing is lost, and the same is sent again; while it runs, that is shown', async () => {
    const bodies: (string | null)[] = []
    const opened = casesAnswer([caseAnswer({ state: 'prepared', stateLabel: 'Prepared' })])
    let answers = 0
    const page = await mocked(casesAnswer([]), undefined, async (route) => {
        bodies.push(route.request().postData())
        answers += 1
        if (answers === 1) return route.abort()
        await new Promise((done) => setTimeout(done, 500))
        return route.fulfill({ json: { result: { ...opened, answeredAt: '2026-11-21T12:00:01Z' } } })
    })
    await title(page).fill('Sent twice')
    await toPreview(page)
    await press(page, 'Prepare the case')
    await page.getByText('Nothing is lost. Doing it again does it once.').waitFor()
    await page.getByRole('button', { name: 'Prepare the case' }).click()
    await page.getByRole('progressbar', { name: 'Sending' }).waitFor()
    await page.getByText('What happened').waitFor()
    expect(bodies).toHaveLength(2)
    expect(bodies[0]).toBe(bodies[1])
})

test('a reply that is said again has the same key; one that was changed has another', async () => {
    const bodies: { key: string; text: string }[] = []
    const page = await mocked(casesAnswer([caseAnswer()]), undefined, async (route) => {
        bodies.push(route.request().postDataJSON())
        return route.abort()
    })
    await press(page, 'Reply to Microsoft')
    await page.getByLabel('Your reply').fill('One')
    const send = page.locator('form').getByRole('button', { name: 'Reply to Microsoft' })
    for (const text of ['One', 'One', 'Two']) {
        await page.getByLabel('Your reply').fill(text)
        await send.click()
        await page.getByText('Nothing is lost. Doing it again does it once.').waitFor()
        await settled(page)
    }
    const [first, second, third] = bodies.map(({ key }) => key)
    expect(first).toMatch(/^[0-9a-f]{32}$/)
    expect(second).toBe(first)
    expect(third).not.toBe(first)
    await picture(page, 'reply-failed')
})

test('what stops a case stands at the top, with the way to mend it, and no form is offered', async () => {
    const page = await mocked(
        casesAnswer([], {
            problems: [
                { ...NOTICE, code: 'SETUP_INCOMPLETE', message: 'Complete the setup steps.' },
                { ...NOTICE, code: 'LINKED_ACCOUNT_INVALID', message: 'The account is not valid.' },
            ],
        }),
    )
    expect(await page.getByRole('alert').count()).toBe(2)
    expect(await page.getByRole('link', { name: 'Link Account' }).getAttribute('href')).toBe(
        '/x_mioms_m365_assis_link_account.do',
    )
    expect(await page.locator('form').count()).toBe(0)
    await picture(page, 'problems')
})

test('another person at this browser does not see the draft', async () => {
    const page = await mocked(casesAnswer([]))
    await title(page).fill('Of the first person')
    await page.unroute(API)
    const other = casesAnswer([])
    const proposal = { ...other.opening.proposal, contactName: 'Ana Agent', contactMail: 'ana@contoso.com' }
    await page.route(API, (route) =>
        route.fulfill({ json: { result: { ...other, opening: { ...other.opening, proposal } } } }),
    )
    await page.reload()
    await settled(page)
    expect(await title(page).inputValue()).toBe('Outlook keeps asking for the password')
})

test('an answer of another version, a refusal and no connection are told apart', async () => {
    const page = await pages.signedIn(OMAR)
    const goTo = async (answer: (route: Route) => Promise<void>): Promise<void> => {
        await page.unroute(API)
        await page.route(API, answer)
        await page.goto(pages.lab.instance.url + CASES_PAGE + INCIDENT)
        await settled(page)
    }
    await goTo((route) => route.fulfill({ json: { result: { cases: 'many' } } }))
    await page.getByText('The cases could not be loaded').waitFor()
    await goTo((route) => route.fulfill({ status: 403, json: { error: { message: 'x' } } }))
    await page.getByText('You do not have access to cases with Microsoft').waitFor()
    await goTo((route) => route.abort())
    await page.getByText('ServiceNow cannot be reached').waitFor()
    await picture(page, 'no-connection')
})

test('every state of a case at 320 pixels, nothing cut off', async () => {
    const page = await mocked(
        casesAnswer([
            caseAnswer({
                state: 'closed',
                stateLabel: 'Closed',
                proposesResolving: { text: 'A fix was deployed.' },
                may: ['use-in-close-notes', 'told'],
            }),
            caseAnswer({
                sysId: '9'.repeat(32),
                state: 'refused',
                stateLabel: 'Refused',
                incidentEnded: true,
                isTest: true,
                may: ['resend', 'cancel'],
            }),
            caseAnswer({
                sysId: '8'.repeat(32),
                state: 'queued',
                stateLabel: 'Waits to be sent',
                waiting: {
                    attempts: 2,
                    nextAttemptAt: '2026-11-21T12:05:00Z',
                    problem: {
                        ...NOTICE,
                        code: 'CONNECTOR_UNREACHABLE',
                        message: 'It could not be reached.',
                    },
                },
                may: ['send', 'cancel'],
            }),
        ]),
        320,
    )
    const closed = page.getByRole('button', { expanded: false }).filter({ hasText: 'Outlook' })
    while ((await closed.count()) > 0) await closed.first().click()
    await picture(page, 'states-320')
    expect(await scrollsSideways(page)).toBe(false)
})
