/** The page of an operation, and of what is one's own: the person, the manager, the agent and a stranger. */
import { join } from 'node:path'
import type { Page, Route } from 'playwright-core'
import { MARC } from '../license-lab.ts'
import { event, OLGA, startOwnOperationsLab, type OwnOperationsLab } from '../own-operations-lab.ts'
import { expectNoViolations } from './axe.ts'
import { ARTEFACTS, startSignedInPages, type SignedInPages } from './signed-in-pages.ts'

jest.setTimeout(120_000)

const PAGE = '/x_mioms_m365_assis_operation.do'
const SECRET = 'Kx7$mQ2vTr9!pWb4'

let pages: SignedInPages<OwnOperationsLab>
beforeAll(async () => {
    pages = await startSignedInPages(startOwnOperationsLab, {
        permissions: ['clipboard-read', 'clipboard-write'],
    })
}, 240_000)
afterEach(async () => {
    pages.lab.microsoft.control.clearFaults()
    await pages.closePages()
})
afterAll(() => pages?.close())

async function opened(user: string, sysId = '', width = 1280): Promise<Page> {
    const page = await pages.signedIn(user, width)
    await page.goto(pages.lab.instance.url + PAGE + (sysId && `?sysparm_id=${sysId}`))
    await page.locator('main[aria-busy=false]').waitFor()
    return page
}
const picture = async (page: Page, name: string): Promise<void> => {
    await page.screenshot({ path: join(ARTEFACTS, `own-operations-${name}.png`), fullPage: true })
    await expectNoViolations(page)
}
const text = (page: Page): Promise<string> => page.locator('main').innerText()
/** Goes to a button with the keyboard alone, and presses it. */
async function keyboardTo(page: Page, name: string): Promise<void> {
    const button = page.getByRole('button', { name, exact: true })
    for (let presses = 0; presses < 40; presses += 1) {
        if (await button.evaluate((one) => one === document.activeElement).catch(() => false)) {
            await page.keyboard.press('Enter')
            return
        }
        await page.keyboard.press('Tab')
    }
    throw new Error(`The keyboard does not get to "${name}"`)
}
const stored = async (sysId: string): Promise<{ readonly state: string; readonly text: string }> => {
    const answer = await pages.lab.call(
        'olga.operations',
        'GET',
        `/api/x_mioms_m365_assis/v1/own_operations/${sysId}`,
    )
    return { state: answer.json.result.operation.state as string, text: answer.text }
}
/** All that the browser keeps of a page besides what it draws. */
const kept = (page: Page): Promise<string> =>
    page.evaluate(
        () =>
            document.documentElement.outerHTML +
            location.href +
            JSON.stringify(history.state) +
            JSON.stringify({ ...localStorage }) +
            JSON.stringify({ ...sessionStorage }) +
            document.cookie +
            [...document.querySelectorAll('input')].map(({ value }) => value).join(),
    )

test('the manager confirms and approves by keyboard; the person and the agent see how far it is', async () => {
    const sysId = await pages.lab.reset('confirm')
    const marc = await opened('marc.manager', sysId)
    expect(await marc.title()).toBe('Reset password for Emma Employee - Microsoft 365 Support')
    expect(await text(marc)).toContain(
        'Waits for Marc Manager, who confirms that this is really Emma Employee.',
    )
    await picture(marc, 'confirm')
    await keyboardTo(marc, 'Confirm the identity')
    await marc.getByText('Is this really the person?').waitFor()
    await picture(marc, 'confirm-asked')
    await keyboardTo(marc, 'Confirm the identity')
    await marc.getByText('Waits for approval by Marc Manager.').waitFor()
    const emma = await opened('emma.employee', sysId)
    expect(await text(emma)).toContain('Waits for approval by Marc Manager.')
    expect(await emma.getByRole('button').count()).toBe(0)
    await picture(emma, 'person')
    await keyboardTo(marc, 'Approve')
    await marc.getByText('hands the result over to Emma Employee.').waitFor()
    expect((await stored(sysId)).state).toBe('approved')
    const olga = await opened('olga.operations', sysId)
    expect(await text(olga)).toContain('Identity verified')
    expect(await olga.getByRole('button', { name: 'Cancel the operation' }).count()).toBe(1)
    expect(await olga.getByRole('button', { name: 'Approve' }).count()).toBe(0)
    await picture(olga, 'agent')
})

test('a stranger, and whoever names no operation, are told the same', async () => {
    const sysId = await pages.lab.reset('stranger')
    const said: string[] = []
    for (const id of [sysId, '9'.repeat(32), 'nonsense']) {
        const page = await opened('ana.agent', id)
        await page.getByText('This operation is not there, or it is not for you to see').waitFor()
        said.push((await text(page)).replace(/[0-9a-f-]{36}/g, ''))
        expect(await text(page)).not.toContain('Emma')
        await expectNoViolations(page)
    }
    expect(new Set(said).size).toBe(1)
})

test('the agent rejects nothing and cancels; who decides too late is told what became of it', async () => {
    const sysId = await pages.lab.reset('cancel')
    const marc = await opened('marc.manager', sysId)
    const olga = await opened('olga.operations', sysId)
    await olga.getByRole('button', { name: 'Cancel the operation' }).click()
    await olga.getByRole('button', { name: 'Go back' }).click()
    expect((await stored(sysId)).state).toBe('requested')
    await olga.getByRole('button', { name: 'Cancel the operation' }).click()
    await olga.getByRole('button', { name: 'Cancel the operation' }).click()
    await olga.getByText('Cancelled.', { exact: false }).first().waitFor()
    await marc.getByRole('button', { name: 'Confirm the identity' }).click()
    await marc.getByRole('button', { name: 'Confirm the identity' }).click()
    await marc.getByText('The operation does not allow this in its state').waitFor()
    await marc.getByText('not reached').first().waitFor()
    await marc.getByRole('button', { name: 'Confirm the identity' }).waitFor({ state: 'detached' })
    await picture(marc, 'too-late')
})

const approvedReset = (name: string): Promise<string> =>
    pages.lab.reset(name, {
        state: 'approved',
        verifierId: MARC,
        approverId: MARC,
        history: [
            event('requested', Date.UTC(2026, 10, 21, 8, 50), OLGA, 'reset-password'),
            event('verified', Date.UTC(2026, 10, 21, 8, 55), MARC),
            event('approved', Date.UTC(2026, 10, 21, 8, 56), MARC),
        ],
    })

/** The route answers a secret that the test knows; everything else is the instance's. */
async function answersSecret(page: Page, sysId: string, minutes: number | null = 60): Promise<unknown[]> {
    const bodies: unknown[] = []
    await page.route('**/password_resets/operations/*/hand_over', async (route: Route) => {
        bodies.push(route.request().postDataJSON())
        const { text: own } = await stored(sysId)
        const { operation } = (JSON.parse(own) as { result: { operation: Record<string, unknown> } }).result
        await route.fulfill({
            json: {
                result: {
                    operation: {
                        ...operation,
                        state: 'succeeded',
                        stateLabel: 'Succeeded',
                        waitsFor: { what: 'nothing', who: [], says: '' },
                        outcome: {
                            code: 'access-pass-issued',
                            parameters: [],
                            says: 'A Temporary Access Pass was issued and handed over.',
                        },
                        may: {
                            ...(operation['may'] as object),
                            cancel: false,
                            handOver: false,
                            handOverAgain: true,
                        },
                    },
                    handOver: {
                        kind: minutes === null ? 'password' : 'access-pass',
                        secret: SECRET,
                        minutes,
                    },
                },
            },
        })
    })
    return bodies
}

test('the secret is shown once, copied, hidden, and is nowhere then', async () => {
    const sysId = await approvedReset('hand-over')
    const marc = await opened('marc.manager', sysId)
    const bodies = await answersSecret(marc, sysId)
    await picture(marc, 'hand-over')
    await keyboardTo(marc, 'Reset now and show the password once')
    await marc.getByText('Can you hand it over now?').waitFor()
    await picture(marc, 'hand-over-asked')
    expect(bodies).toEqual([])
    await keyboardTo(marc, 'Reset now')
    await marc.getByText(SECRET).waitFor()
    expect(await marc.evaluate(() => document.activeElement?.id)).toBe('secret')
    expect(await text(marc)).toContain('Valid for minutes: 60')
    await picture(marc, 'secret')
    // No live region says it aloud.
    expect(await marc.locator('[role=status], [role=alert], [aria-live]').allInnerTexts()).not.toContain(
        SECRET,
    )
    await marc.getByRole('button', { name: 'Copy' }).click()
    await marc.getByText('Copied').waitFor()
    expect(await marc.evaluate(() => navigator.clipboard.readText())).toBe(SECRET)
    await keyboardTo(marc, 'Hide')
    await marc.getByText('It is hidden, and nobody can show it again.').waitFor()
    expect(await kept(marc)).not.toContain(SECRET)
    await picture(marc, 'hidden')
    expect(bodies).toEqual([{}])
    await marc.getByRole('button', { name: 'Reset again: the answer was lost' }).click()
    await marc.getByRole('button', { name: 'Reset now', exact: true }).click()
    await marc.getByText(SECRET).waitFor()
    expect(bodies).toEqual([{}, { again: true }])
})

test('after five minutes, and when the page is left, the secret goes by itself', async () => {
    const sysId = await approvedReset('leaving')
    const marc = await opened('marc.manager', sysId)
    await answersSecret(marc, sysId, null)
    await marc.clock.install()
    const show = async (button: string): Promise<void> => {
        await marc.getByRole('button', { name: button }).click()
        await marc.getByRole('button', { name: 'Reset now', exact: true }).click()
        await marc.getByText(SECRET).waitFor()
    }
    await show('Reset now and show the password once')
    expect(await text(marc)).toContain('The person has to change it at the next sign-in.')
    expect(await text(marc)).not.toContain('Valid for minutes')
    await marc.clock.runFor(4 * 60_000)
    expect(await kept(marc)).toContain(SECRET)
    await marc.clock.runFor(61_000)
    await marc.getByText('It is hidden, and nobody can show it again.').waitFor()
    expect(await kept(marc)).not.toContain(SECRET)
    await show('Reset again: the answer was lost')
    // The browser asks before the page is left, and what it may keep for the way back is empty.
    const asked = new Promise<string>((resolve) =>
        marc.once('dialog', (dialog) => {
            resolve(dialog.type())
            void dialog.dismiss()
        }),
    )
    await marc.close({ runBeforeUnload: true })
    expect(await asked).toBe('beforeunload')
    expect(await kept(marc)).toContain(SECRET)
    const left = await marc.evaluate(() => {
        dispatchEvent(new Event('pagehide'))
        return document.documentElement.outerHTML
    })
    expect(left).not.toContain(SECRET)
})

/** The instance's view of an operation, with what the test says differently. */
async function viewOf(sysId: string, changes: object, may: object): Promise<object> {
    const { operation } = (
        JSON.parse((await stored(sysId)).text) as { result: { operation: { may: object } } }
    ).result
    return { ...operation, ...changes, may: { ...operation.may, ...may } }
}

test('the agent has a code sent and enters what the person reads out; a wrong one is counted', async () => {
    const sysId = await pages.lab.reset('code')
    const { json } = await pages.lab.call(
        'olga.operations',
        'GET',
        `/api/x_mioms_m365_assis/v1/own_operations/${sysId}`,
    )
    const code = (triesLeft: number) => ({
        code: { sentAt: '2026-11-21T09:00:00Z', endsAt: '2026-11-21T09:10:00Z', triesLeft },
    })
    let answered = await viewOf(sysId, {}, { sendCode: true })
    const sent: unknown[] = []
    const page = await pages.signedIn('olga.operations')
    const answer = async (route: Route): Promise<void> =>
        route.fulfill({ json: { result: { ...json.result, operation: answered } } })
    await page.route(`**/own_operations/${sysId}`, answer)
    await page.route('**/password_resets/operations/*/code', async (route) => {
        sent.push(route.request().postDataJSON())
        if (route.request().method() === 'POST')
            answered = await viewOf(sysId, code(5), { sendCode: true, enterCode: true })
        else if ((route.request().postDataJSON() as { code: string }).code !== '12345678') {
            answered = await viewOf(sysId, code(4), { sendCode: true, enterCode: true })
            await route.fulfill({
                status: 409,
                json: {
                    result: {
                        error: {
                            code: 'CODE_WRONG',
                            severity: 'error',
                            message: 'This is not the code that was sent.',
                            fix: 'Have it read out again.',
                            whoFixes: 'agent',
                            correlationId: null,
                            retryAfterSeconds: null,
                        },
                    },
                },
            })
            return
        } else answered = await viewOf(sysId, { state: 'verified', stateLabel: 'Identity verified' }, {})
        await answer(route)
    })
    await page.goto(`${pages.lab.instance.url}${PAGE}?sysparm_id=${sysId}`)
    await page.getByRole('button', { name: 'Send a code' }).click()
    await page.getByText('The code was sent.').waitFor()
    const field = page.getByLabel('Code that the person reads out')
    await picture(page, 'code')
    await field.fill('87654321')
    await page.keyboard.press('Enter')
    await page.getByText('This is not the code that was sent.').waitFor()
    await page.getByText('Tries left: 4').waitFor()
    await picture(page, 'code-wrong')
    await field.fill(' 12345678 ')
    await page.keyboard.press('Enter')
    await field.waitFor({ state: 'detached' })
    expect(sent).toEqual([{}, { code: '87654321' }, { code: '12345678' }])
    expect(await text(page)).toContain('Identity verified.')
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1')
    expect(await kept(page)).not.toContain('12345678')
})

test('Microsoft down while it is handed over: the reason, when to try again, and the button is still there', async () => {
    const sysId = await approvedReset('down')
    const marc = await opened('marc.manager', sysId)
    await marc.route('**/password_resets/operations/*/hand_over', (route) =>
        route.fulfill({
            status: 503,
            json: {
                result: {
                    error: {
                        code: 'MICROSOFT_UNAVAILABLE',
                        severity: 'warning',
                        message: 'Microsoft 365 is not available at this moment.',
                        fix: 'Try again later.',
                        whoFixes: 'microsoft',
                        correlationId: null,
                        retryAfterSeconds: 120,
                    },
                },
            },
        }),
    )
    await marc.getByRole('button', { name: 'Reset now and show the password once' }).click()
    await marc.getByRole('button', { name: 'Reset now', exact: true }).click()
    await marc.getByText('Microsoft 365 is not available at this moment.').waitFor()
    expect(await text(marc)).toContain('Next attempt possible:')
    expect(await marc.getByRole('button', { name: 'Reset now and show the password once' }).count()).toBe(1)
    await picture(marc, 'microsoft-down')
})

test('ServiceNow out of reach: said so, and tried again', async () => {
    const sysId = await pages.lab.reset('reach')
    const page = await pages.signedIn('emma.employee')
    await page.route('**/own_operations/**', (route) => route.abort())
    await page.goto(`${pages.lab.instance.url}${PAGE}?sysparm_id=${sysId}`)
    await page.getByText('ServiceNow cannot be reached').waitFor()
    await expectNoViolations(page)
    await page.unroute('**/own_operations/**')
    await page.getByRole('button', { name: 'Try again' }).click()
    await page.getByRole('heading', { name: 'Reset password for Emma Employee' }).waitFor()
})

test('while it is worked on, the page goes on by itself; a hidden page asks nobody', async () => {
    const sysId = await pages.lab.reset('work', { state: 'queued', isDryRun: true })
    const page = await pages.signedIn('emma.employee')
    let reads = 0
    await page.route(`**/own_operations/${sysId}`, async (route) => {
        reads += 1
        await route.fallback()
    })
    await page.clock.install()
    await page.goto(`${pages.lab.instance.url}${PAGE}?sysparm_id=${sysId}`)
    await page.getByText('Dry run: it is shown what would be called').waitFor()
    await picture(page, 'dry-run')
    const before = reads
    await page.clock.runFor(5_500)
    await page.waitForResponse(`**/own_operations/${sysId}`).catch(() => undefined)
    expect(reads).toBeGreaterThan(before)
    await page.evaluate(() => Object.defineProperty(document, 'visibilityState', { value: 'hidden' }))
    const hidden = reads
    await page.clock.runFor(30_000)
    expect(reads - hidden).toBeLessThanOrEqual(1)
})

test('my requests: what waits for me, what I asked for, what is for me, with ways to each', async () => {
    const sysId = await pages.lab.reset('listed')
    const marc = await opened('marc.manager')
    expect(await marc.title()).toBe('My Microsoft 365 requests - Microsoft 365 Support')
    expect(await text(marc)).toContain('Waits for me')
    await picture(marc, 'lists')
    await marc.locator(`a[href$="${sysId}"]`).click()
    await marc.getByRole('button', { name: 'Confirm the identity' }).waitFor()
    const ana = await opened('ana.agent')
    for (const nothing of [
        'Nothing waits for you.',
        'You have asked for nothing yet.',
        'Nothing was asked for you.',
    ])
        expect(await text(ana)).toContain(nothing)
    await picture(ana, 'lists-empty')
})

test('whoever is signed in finds it in the menu; nobody else gets the page', async () => {
    const emma = await pages.signedIn('emma.employee')
    await emma.goto(`${pages.lab.instance.url}/`)
    const menu = emma.getByRole('navigation', { name: 'Application navigator' })
    await menu.getByRole('link', { name: 'My Microsoft 365 requests' }).click()
    await emma.waitForURL(/x_mioms_m365_assis_operation\.do/)
    const answer = await fetch(pages.lab.instance.url + PAGE, { redirect: 'manual' })
    expect(answer.status).not.toBe(200)
})

test('in French, at 320 pixels, nothing is cut off', async () => {
    const sysId = await approvedReset('french')
    for (const [id, name, said] of [
        [sysId, 'french', 'Réinitialiser un mot de passe pour Emma Employee'],
        ['', 'french-lists', 'Mes demandes Microsoft 365'],
    ] as const) {
        const page = await opened('octave.operations', id, 320)
        expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(said)
        expect(await page.evaluate(() => document.documentElement.lang)).toBe('fr')
        expect(
            await page.evaluate(
                () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
            ),
        ).toBe(false)
        await picture(page, name)
    }
})
