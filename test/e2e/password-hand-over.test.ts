/** A password that is reset on the page of its operation: the secret that is shown once, and Microsoft. */
import type { Page, Route } from 'playwright-core'
import { MARC } from '../license-lab.ts'
import { approvedReset, EMMA } from '../own-operations-lab.ts'
import { focusIs } from './focus.ts'
import {
    keyboardTo,
    kept,
    OWN_API,
    picture,
    startOwnPages,
    text,
    type OwnPages,
} from './own-operations-driver.ts'

jest.setTimeout(120_000)

let pages: OwnPages
beforeAll(async () => {
    pages = await startOwnPages()
}, 240_000)
afterEach(async () => {
    pages.lab.microsoft.control.clearFaults()
    await pages.closePages()
})
afterAll(() => pages?.close())

const SECRET = 'Kx7$mQ2vTr9!pWb4'

/** The route answers a secret that the test knows; everything else is the instance's. */
async function answersSecret(page: Page, sysId: string, minutes: number | null = 60): Promise<unknown[]> {
    const bodies: unknown[] = []
    await page.route('**/password_resets/operations/*/hand_over', async (route: Route) => {
        bodies.push(route.request().postDataJSON())
        const { text: own } = await pages.stored(sysId)
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
    const sysId = await approvedReset(pages.lab, 'hand-over')
    const marc = await pages.opened('marc.manager', sysId)
    const bodies = await answersSecret(marc, sysId)
    await picture(marc, 'hand-over')
    await keyboardTo(marc, 'Reset now and show the password once')
    await marc.getByText('Can you hand it over now?').waitFor()
    await picture(marc, 'hand-over-asked')
    expect(bodies).toEqual([])
    await keyboardTo(marc, 'Reset now')
    await marc.getByText(SECRET).waitFor()
    await focusIs(marc, 'secret')
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

test('in French, at 320 pixels: the question, the secret, and what is said after', async () => {
    const sysId = await approvedReset(pages.lab, 'french-hand-over')
    const inLanguage = (language: string): Promise<unknown> =>
        pages.lab.instance.control.loadRecords([
            { table: 'sys_user', values: { sys_id: MARC, preferred_language: language } },
        ])
    await inLanguage('fr')
    try {
        const marc = await pages.opened('marc.manager', sysId, 320)
        await answersSecret(marc, sysId)
        await keyboardTo(marc, 'Réinitialiser maintenant et afficher le mot de passe une fois')
        await marc.getByText('Pouvez-vous le remettre maintenant ?').waitFor()
        await picture(marc, 'french-asked')
        await keyboardTo(marc, 'Réinitialiser maintenant')
        await marc.getByText(SECRET).waitFor()
        expect(await text(marc)).toContain("Passe d'accès temporaire : Emma Employee")
        expect(
            await marc.evaluate(
                () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
            ),
        ).toBe(false)
        await picture(marc, 'french-secret')
        await keyboardTo(marc, 'Masquer')
        await marc.getByText("Il est masqué, et personne ne peut l'afficher à nouveau.").waitFor()
    } finally {
        await inLanguage('')
    }
})

test('after five minutes, and when the page is left, the secret goes by itself', async () => {
    const sysId = await approvedReset(pages.lab, 'leaving')
    const marc = await pages.opened('marc.manager', sysId)
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

/** Olga asks for a reset for an incident that Emma called about. */
async function askedFor(incident: string): Promise<string> {
    await pages.lab.instance.control.loadRecords([
        { table: 'incident', values: { sys_id: incident, caller_id: EMMA } },
    ])
    const path = `/api/x_mioms_m365_assis/v1/password_resets/incidents/${incident}`
    const { status, json, text: body } = await pages.lab.call('olga.operations', 'POST', path, {})
    expect([status, body.slice(0, 300)]).toEqual([200, expect.anything()])
    return json.result.operation.sysId as string
}

const EMMAS = 'emma.employee@contoso.com'

test('the whole way at Microsoft: asked for, confirmed, approved, handed over; the secret works, and stays nowhere', async () => {
    const { control } = pages.lab.microsoft
    control.changeUser(EMMAS, { sspr: { isEnabled: true, isRegistered: false } })
    const sysId = await askedFor('d3e0000000000000000000000000b001')
    const marc = await pages.opened('marc.manager', sysId)
    await keyboardTo(marc, 'Confirm the identity')
    await keyboardTo(marc, 'Confirm the identity')
    await keyboardTo(marc, 'Approve')
    await keyboardTo(marc, 'Reset now and show the password once')
    await keyboardTo(marc, 'Reset now')
    const secret = await marc.locator('.m365-secret code').innerText()
    expect(secret.length).toBeGreaterThan(7)
    expect(control.signIn(EMMAS, secret)).not.toBe('refused')
    expect(control.signIn(EMMAS, `${secret}x`)).toBe('refused')
    await marc.getByRole('button', { name: 'Hide' }).click()
    await marc.getByText('It is hidden, and nobody can show it again.').waitFor()
    expect(await kept(marc)).not.toContain(secret)
    await pages.lab.passes(2)
    const emma = await pages.opened('emma.employee', sysId)
    await emma.getByText('handed over').first().waitFor()
    await picture(emma, 'handed-over')
    expect(await kept(emma)).not.toContain(secret)
    for (const who of ['olga.operations', 'marc.manager', 'emma.employee']) {
        const path = `${OWN_API}/${sysId}`
        expect((await pages.lab.call(who, 'GET', path)).text).not.toContain(secret)
    }
    for (const table of ['sysevent', 'sys_journal_field', 'incident', 'syslog'])
        expect(JSON.stringify(await pages.lab.rows(table, ''))).not.toContain(secret)
})

test('who is registered for self-service is sent to Microsoft, and nobody is asked', async () => {
    pages.lab.microsoft.control.changeUser(EMMAS, { sspr: { isEnabled: true, isRegistered: true } })
    const sysId = await askedFor('d3e0000000000000000000000000b002')
    const emma = await pages.opened('emma.employee', sysId)
    const link = emma.getByRole('link', { name: 'Reset your password at Microsoft' })
    expect(await link.getAttribute('href')).toBe('https://aka.ms/sspr')
    expect((await pages.stored(sysId)).state).toBe('succeeded')
    await picture(emma, 'self-service')
})

test('Microsoft down while it is handed over: the reason, when to try again, and the button is still there', async () => {
    const sysId = await approvedReset(pages.lab, 'down')
    const marc = await pages.opened('marc.manager', sysId)
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
