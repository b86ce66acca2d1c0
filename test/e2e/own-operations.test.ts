/** The page of an operation, and of what is one's own: the person, the manager, the agent and a stranger. */
import { approvedReset, EMMA } from '../own-operations-lab.ts'
import { expectNoViolations } from './axe.ts'
import { keyboardTo, PAGE, picture, startOwnPages, text, type OwnPages } from './own-operations-driver.ts'

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

test('the manager confirms and approves by keyboard; the person and the agent see how far it is', async () => {
    const sysId = await pages.lab.reset('confirm')
    const marc = await pages.opened('marc.manager', sysId)
    expect(await marc.title()).toBe('Reset password for Emma Employee - Microsoft 365 Support')
    expect(await text(marc)).toContain(
        'Waits for Marc Manager, who confirms that this is really Emma Employee, or for an agent who sends a one-time code.',
    )
    await picture(marc, 'confirm')
    await keyboardTo(marc, 'Confirm the identity')
    await marc.getByText('Is this really the person?').waitFor()
    await picture(marc, 'confirm-asked')
    await keyboardTo(marc, 'Confirm the identity')
    await marc.getByText('Waits for approval by Marc Manager.').waitFor()
    const emma = await pages.opened('emma.employee', sysId)
    expect(await text(emma)).toContain('Waits for approval by Marc Manager.')
    expect(await emma.getByRole('button').count()).toBe(0)
    await picture(emma, 'person')
    await keyboardTo(marc, 'Approve')
    await marc.getByText('hands the result over to Emma Employee.').waitFor()
    expect((await pages.stored(sysId)).state).toBe('approved')
    const olga = await pages.opened('olga.operations', sysId)
    expect(await text(olga)).toContain('Identity verified')
    expect(await olga.getByRole('button', { name: 'Cancel the operation' }).count()).toBe(1)
    expect(await olga.getByRole('button', { name: 'Approve' }).count()).toBe(0)
    await picture(olga, 'agent')
})

test('a stranger, and whoever names no operation, are told the same', async () => {
    const sysId = await pages.lab.reset('stranger')
    const said: string[] = []
    for (const id of [sysId, '9'.repeat(32), 'nonsense']) {
        const page = await pages.opened('ana.agent', id)
        await page.getByText('This operation is not there, or it is not for you to see').waitFor()
        said.push((await text(page)).replace(/[0-9a-f-]{36}/g, ''))
        expect(await text(page)).not.toContain('Emma')
        await expectNoViolations(page)
    }
    expect(new Set(said).size).toBe(1)
})

test('the agent rejects nothing and cancels; who decides too late is told what became of it', async () => {
    const sysId = await pages.lab.reset('cancel')
    const marc = await pages.opened('marc.manager', sysId)
    const olga = await pages.opened('olga.operations', sysId)
    await olga.getByRole('button', { name: 'Cancel the operation' }).click()
    await olga.getByRole('button', { name: 'Go back' }).click()
    expect((await pages.stored(sysId)).state).toBe('requested')
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
    const marc = await pages.opened('marc.manager')
    expect(await marc.title()).toBe('My Microsoft 365 requests - Microsoft 365 Support')
    expect(await text(marc)).toContain('Waits for me')
    await picture(marc, 'lists')
    await marc.locator(`a[href$="${sysId}"]`).click()
    await marc.getByRole('button', { name: 'Confirm the identity' }).waitFor()
    const ana = await pages.opened('ana.agent')
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
    const sysId = await approvedReset(pages.lab, 'french')
    for (const [id, name, said] of [
        [sysId, 'french', 'Réinitialiser un mot de passe pour Emma Employee'],
        ['', 'french-lists', 'Mes demandes Microsoft 365'],
    ] as const) {
        const page = await pages.opened('octave.operations', id, 320)
        expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe(said)
        // The page knows the reader's language once it has read.
        await page.waitForFunction(() => document.documentElement.lang === 'fr')
        expect(
            await page.evaluate(
                () => document.documentElement.scrollWidth > document.documentElement.clientWidth,
            ),
        ).toBe(false)
        await picture(page, name)
    }
})

test.each([
    ['marc.manager', 'Reason: Draws plans', 'A flow asked in the name of this person.'],
    ['octave.operations', 'Motif : Draws plans', 'Un flux l’a demandé au nom de cette personne.'],
])('what a flow asked for says so, and why: %s', async (who, reason, asked) => {
    const { operation = '' } = await pages.lab.instance.control.runAction({
        action: 'Request Microsoft 365 license',
        user: 'emma.employee',
        inputs: { user: EMMA, license: 'VISIOCLIENT', reason: 'Draws plans' },
    })
    const page = await pages.opened(who, operation)
    await page.getByText(reason).waitFor()
    await page.getByText(asked).waitFor()
    await picture(page, `flow-${who}`)
})
