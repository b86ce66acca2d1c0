/** The page Operations: figures, failures, what waits, whether Microsoft asks us to wait, and the list. */
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { operationId, operationRow } from '../operation-rows.ts'
import {
    INCIDENT,
    OCTAVE,
    OLGA,
    startUserOperationsLab,
    type UserOperationsLab,
} from '../user-operations-lab.ts'
import { focusIs } from './focus.ts'
import { loseRole } from './platform-answers.ts'
import { startSignedInPages, type SignedInPages } from './signed-in-pages.ts'
import { picturesOf } from './pictures.ts'

jest.setTimeout(180_000)

const PAGE = '/x_mioms_m365_assis_operations.do'
const FREE = { code: 'LICENSE_NONE_FREE', parameters: ['Visio Plan 2'] }

let pages: SignedInPages<UserOperationsLab>
beforeAll(async () => {
    pages = await startSignedInPages(startUserOperationsLab, { height: 2400 })
    await pages.lab.configure()
}, 180_000)
afterEach(async () => {
    pages.lab.microsoft.control.clearFaults()
    await pages.closePages()
})
afterAll(() => pages?.close())

const settled = (page: Page): Promise<void> => page.locator('main[aria-busy=false]').waitFor()
async function opened(user: string, query = '', width = 1280): Promise<Page> {
    const page = await pages.signedIn(user, width)
    await page.goto(pages.lab.instance.url + PAGE + query)
    await settled(page)
    return page
}
const text = (page: Page): Promise<string> => page.locator('main').innerText()
const picture = picturesOf('operations')
const plant = (): Promise<unknown> =>
    pages.lab.instance.control.loadRecords(
        [
            ...Array.from({ length: 60 }, (_, n) => ({ name: `done-${n}`, took: 30 + n, age: 3600 + n })),
            { name: 'failed-1', state: 'failed', age: 60, error: FREE },
            { name: 'failed-2', state: 'failed', age: 90, error: FREE },
            {
                name: 'failed-3',
                state: 'failed',
                age: 80,
                error: { code: 'LICENSE_LOCATION_MISSING', parameters: [] },
            },
            { name: 'asked', state: 'requested', age: 3 * 86_400 },
            { name: 'reset', kind: 'reset-password', tier: 2, state: 'requested' },
            { name: 'handing', kind: 'reset-password', tier: 2, state: 'approved' },
        ].map(operationRow),
    )

test('before anything was requested the page says so, and an admin is led to the configuration', async () => {
    const page = await opened(OLGA)
    expect((await text(page)).split('Nothing was requested in this period.')).toHaveLength(2)
    expect(await text(page)).toContain('Nothing waits.')
    expect(await text(page)).toContain('Microsoft does not ask us to wait.')
    expect(await page.getByRole('link', { name: 'Manage user operations' }).count()).toBe(0)
    await picture(page, 'empty')
    await pages.lab.configure({ isOn: false })
    const admin = await opened('admin')
    expect(await text(admin)).toContain('User operations are switched off.')
    expect(await admin.getByRole('link', { name: 'Manage user operations' }).getAttribute('href')).toBe(
        '/x_mioms_m365_assis_operations_configuration.do',
    )
    await picture(admin, 'off')
    await pages.lab.configure()
})

describe('with operations', () => {
    beforeAll(plant)

    test.each([320, 1280])('figures, failures, what waits and the list, at %i px', async (width) => {
        const page = await opened(OLGA, '', width)
        const said = await text(page)
        for (const expected of [
            'Assign license (63)',
            '95.2 %',
            'No license of this product is free: Visio Plan 2.',
            'Buy more, or take one from somebody',
            'waiting for: Approval',
            '3 days ago',
            'waiting for: The identity to be verified',
            'Found: 65',
        ])
            expect(said).toContain(expected)
        expect(said).not.toContain('@')
        await picture(page, `full-${width}`)
    })

    test('a figure leads to its operations, page by page, by keyboard; the address says what is shown', async () => {
        const page = await opened(OLGA)
        const figure = page.getByRole('link', { name: '60 Succeeded' })
        await figure.focus()
        await page.keyboard.press('Enter')
        await page.getByRole('heading', { name: 'Found: 60' }).waitFor()
        expect(new URL(page.url()).search).toBe('?kind=assign-license&state=succeeded')
        expect(await page.locator('#operations .m365-rows > li').count()).toBe(50)
        const next = page.getByRole('link', { name: 'Next page' })
        await next.focus()
        await page.keyboard.press('Enter')
        await page.getByText('51–60 of a total of 60').waitFor()
        await focusIs(page, 'Found: 60', 'textContent')
        expect(new URL(page.url()).searchParams.get('offset')).toBe('50')
        await page.goBack()
        await page.getByText('1–50 of a total of 60').waitFor()
        // The same address brings the same.
        await page.reload()
        await settled(page)
        expect(await page.getByLabel('State').inputValue()).toBe('succeeded')
        await page.getByRole('link', { name: 'Clear the filter' }).click()
        await page.getByRole('heading', { name: 'Found: 63' }).waitFor()
    })

    test('a cause leads to its failures, and each to its page', async () => {
        const page = await opened(OLGA)
        await page.getByRole('link', { name: 'Show all of them LICENSE_NONE_FREE' }).click()
        await page.getByRole('heading', { name: 'Found: 2' }).waitFor()
        expect(await text(page)).toContain('Only those with the error code LICENSE_NONE_FREE')
        const first = page.locator('#operations .m365-row__title').first()
        expect(await first.getAttribute('href')).toBe(
            `/x_mioms_m365_assis_operation.do?sysparm_id=${operationId('failed-1')}`,
        )
        expect(await first.innerText()).toBe('Assign license: Emma Employee')
        await picture(page, 'of-a-cause')
    })

    test('period and kind are for figures and list; nothing that fits says so', async () => {
        const page = await opened(OLGA)
        await page.getByLabel('Kind').selectOption('reset-password')
        await page.getByRole('heading', { name: 'Found: 2' }).waitFor()
        expect(await page.locator('#volumes h3').allInnerTexts()).toEqual(['Reset password (2)'])
        await page.getByLabel('Period', { exact: true }).selectOption('month')
        await page.getByLabel('State').selectOption('cancelled')
        await page.getByText('Nothing fits this filter').waitFor()
        expect(new URL(page.url()).search).toBe('?period=month&kind=reset-password&state=cancelled')
        await picture(page, 'nothing-fits')
    })

    test('the audit trail is saved as a file; a time that cannot be is said at its field', async () => {
        const page = await opened(OLGA)
        const [download] = await Promise.all([
            page.waitForEvent('download'),
            page.getByRole('button', { name: 'Export as CSV' }).click(),
        ])
        expect(download.suggestedFilename()).toBe('operations-2026-10-23-2026-11-21.csv')
        const csv = readFileSync(await download.path(), 'utf8')
        expect(csv.split('\r\n')).toHaveLength(68)
        await page.getByText('Operations in it: 66').waitFor()
        await page.getByLabel('First day').fill('2026-11-22')
        await page.getByLabel('Last day').fill('2026-11-20')
        await page.getByRole('button', { name: 'Export as CSV' }).click()
        await page.getByText('the first day is after the last').waitFor()
        expect(await page.getByLabel('First day').getAttribute('aria-invalid')).toBe('true')
        await picture(page, 'export-refused')
    })

    test('in French, at 320 pixels', async () => {
        const page = await opened(OCTAVE, '', 320)
        const said = await text(page)
        for (const expected of [
            'Opérations',
            'Ce qui a été fait',
            'Taux de réussite',
            'en attente de : Approbation',
            'Échecs',
        ])
            expect(said).toContain(expected)
        expect(said).not.toMatch(/\b(?:Operations|Failures|Period|Oldest)\b/)
        await picture(page, 'french-320')
    })

    test('while Microsoft asks to wait, the page says until when, and that nobody has to do anything', async () => {
        pages.lab.microsoft.control.addFault({
            kind: 'error',
            status: 503,
            retryAfter: 600,
            path: '/v1.0/*',
        })
        await pages.lab.call(OLGA, 'GET', `/api/x_mioms_m365_assis/v1/accounts/incidents/${INCIDENT}?anew=1`)
        const page = await opened(OLGA)
        const said = await text(page)
        expect(said).toContain('Microsoft asks us to wait')
        expect(said).toContain('Microsoft Graph: no call before')
        expect(said).toContain('nobody has to do anything')
        expect(said).toContain('Operations that are tried again because of it: 1')
        await picture(page, 'throttled')
    })

    test('a filter that the server does not know, ServiceNow away, and a role that is lost', async () => {
        const page = await opened(OLGA, '?kind=everything')
        expect(await text(page)).toContain('there is no such kind of operation')
        await picture(page, 'refused')
        await page.getByRole('link', { name: 'Clear the filter' }).click()
        await page.getByRole('heading', { name: 'Found: 6' }).first().waitFor()
        await page.route('**/operations_overview/**', (route) => route.abort())
        await page.getByRole('button', { name: 'Refresh' }).click()
        await page.getByText('ServiceNow cannot be reached').waitFor()
        expect(await text(page)).toContain('Assign license (63)')
        await picture(page, 'away')
        await page.unroute('**/operations_overview/**')
        await loseRole(page, '**/operations_overview/**')
        await page.getByRole('button', { name: 'Refresh' }).click()
        await page.getByText('x_mioms_m365_assis.user_operation_user').waitFor()
        expect(await text(page)).not.toContain('Emma')
        await picture(page, 'role-lost')
    })
})

test('a license is taken back by keyboard, after a second question, once', async () => {
    await pages.lab.instance.control.loadRecords([
        operationRow({
            name: 'reversible',
            age: 1,
            took: 1,
            values: {
                account_id: '7c1d2f90-0000-4000-8000-00000000e001',
                undo: JSON.stringify({ removeLicense: 'c5928f49-12ba-48f7-ada3-0d743a3601d5' }),
            },
        }),
    ])
    const page = await opened(OLGA)
    const ask = page.getByRole('button', { name: 'Take license back Emma Employee' })
    await ask.focus()
    await page.keyboard.press('Enter')
    const yes = page.getByRole('button', { name: 'Yes, take the license back' })
    await yes.waitFor()
    expect(await yes.evaluate((button) => button === document.activeElement)).toBe(true)
    await picture(page, 'undo-asked')
    await page.keyboard.press('Enter')
    await page.getByText('Taking it back was requested:').waitFor()
    expect(await ask.count()).toBe(0)
    const row = page.locator('#operations .m365-rows > li').filter({ hasText: 'What it takes back' })
    expect(await row.innerText()).toContain('Take license back: Emma Employee')
    expect(await row.getByRole('link', { name: 'What it takes back' }).getAttribute('href')).toBe(
        `/x_mioms_m365_assis_operation.do?sysparm_id=${operationId('reversible')}`,
    )
    await picture(page, 'undo-done')
})

test('who lacks the role gets no page, and no module', async () => {
    for (const user of ['ana.agent', 'emma.employee', 'sara.security']) {
        const page = await pages.signedIn(user)
        const answer = await page.goto(pages.lab.instance.url + PAGE)
        expect([user, answer?.status()]).toEqual([user, 403])
    }
})
