/** License requests, from the order to the closed item, on the built package: every way in which they end. */
import { startLicenseLab, type LicenseLab } from '../license-lab.ts'

jest.setTimeout(300_000)

let lab: LicenseLab
beforeAll(async () => {
    lab = await startLicenseLab()
    await lab.configure()
    await lab.work()
})
afterAll(() => lab.close())
beforeEach(() => {
    lab.microsoft.control.clearFaults()
    lab.microsoft.control.clearRequests()
})

const COMPLETE = '3'
const INCOMPLETE = '4'
const last = async (item: string): Promise<string> => (await lab.comments(item)).slice(-1).join()
const stateOf = async (item: string): Promise<readonly (string | undefined)[]> => {
    const { state, approval } = await lab.item(item)
    return [state, approval]
}

/** Ordered and approved by the manager; the job does it. */
async function approved(who: string, product: string): Promise<string> {
    const item = await lab.order(who, product)
    expect(await lab.decide('marc.manager', item, 'approved')).toBe(200)
    await lab.passes(2)
    return item
}

test('an employee chooses among the licenses of the tenant of which one is free, with their counts', () => {
    expect(lab.license('Visio Plan 2 (1/2)')).toMatch(/^[0-9a-f]{32}$/)
    // None free, suspended, not for people.
    for (const name of ['Power BI Pro', 'Office 365 E3', 'SHAREPOINTSTORAGE'])
        expect([name, lab.license(name)]).toEqual([name, ''])
})

test('ordered, approved by the manager, assigned, and closed with the outcome', async () => {
    const item = await lab.order('emma.employee', 'Microsoft 365 Copilot')
    expect(await stateOf(item)).toEqual(['1', 'requested'])
    expect(await lab.comments(item)).toEqual(['This request waits for approval by Marc Manager.'])
    await lab.passes(2)
    expect(lab.assignments()).toBe(0)
    expect(await lab.decide('marc.manager', item, 'approved')).toBe(200)
    await lab.passes(3)
    expect(await stateOf(item)).toEqual([COMPLETE, 'approved'])
    expect(await last(item)).toBe('The license Microsoft 365 Copilot was assigned, and Microsoft shows it.')
    expect(lab.assignments()).toBe(1)
    expect(lab.microsoft.control.user('emma.employee@contoso.com').licenses).toContain(
        'Microsoft_365_Copilot',
    )
})

test('rejected: closed incomplete, and Microsoft was never asked', async () => {
    const item = await lab.order('tom.becker', 'Visio Plan 2')
    expect(await lab.decide('marc.manager', item, 'rejected')).toBe(200)
    await lab.passes(2)
    expect(await stateOf(item)).toEqual([INCOMPLETE, 'rejected'])
    expect(await last(item)).toBe('The request was rejected; nothing was changed.')
    expect(lab.assignments()).toBe(0)
})

test('the manager asks for himself: his manager is asked', async () => {
    const item = await lab.order('marc.manager', 'Visio Plan 2')
    const approvals = await lab.rows('sysapproval_approver', `sysapproval=${item}`)
    expect(approvals.map(({ state }) => state)).toEqual(['requested'])
    expect(await lab.comments(item)).toEqual(['This request waits for approval by Helga Head.'])
    expect(await lab.decide('marc.manager', item, 'approved')).toBe(403)
})

test('somebody with rights on every approval decides in the place of the manager: refused, and it waits again', async () => {
    const item = await lab.order('tom.becker', 'Visio Plan 2')
    // Decides in the place of the manager, with the rights of an administrator.
    expect(await lab.decide('admin', item, 'approved')).toBe(200)
    await lab.passes(2)
    expect(lab.assignments()).toBe(0)
    expect(await stateOf(item)).toEqual(['1', 'requested'])
    const [approval] = await lab.rows('sysapproval_approver', `sysapproval=${item}`)
    expect(approval?.['state']).toBe('requested')
    const [note] = await lab.rows('sys_journal_field', `element_id=${item}^element=work_notes`)
    expect(note?.['value']).toBe(
        'A decision on this request was set back: whoever made it may not decide on it.',
    )
    await lab.decide('marc.manager', item, 'rejected')
})

test.each([
    [
        'vera.visio',
        'Visio Plan 2',
        COMPLETE,
        'The account had the license Visio Plan 2 already; nothing was changed.',
    ],
    [
        'kenji.mori',
        'Microsoft 365 E3',
        COMPLETE,
        'The account gets the license Microsoft 365 E3 through a group; nothing was changed.',
    ],
    [
        'ines.costa',
        'Visio Plan 2',
        INCOMPLETE,
        'The account has no usage location, without which Microsoft assigns no license. ',
    ],
    [
        'felix.frontline',
        'Microsoft 365 E3',
        INCOMPLETE,
        'A service plan of this license excludes one that the account has already. ',
    ],
    ['nina.nobody', 'Visio Plan 2', INCOMPLETE, 'Microsoft 365 has no account for this person. '],
    ['ursula.admin', 'Visio Plan 2', INCOMPLETE, 'This account is protected: '],
])('%s asks for %s: %s, %s', async (who, product, state, sentence) => {
    const item = await approved(who, product)
    expect(await stateOf(item)).toEqual([state, 'approved'])
    expect(await last(item)).toContain(sentence)
    expect(lab.microsoft.control.user('vera.visio@contoso.com').licenses).toContain('VISIOCLIENT')
})

test('the last one was given to somebody else meanwhile: none is free', async () => {
    const item = await lab.order('tom.becker', 'Planner and Project Plan 3')
    lab.microsoft.control.changeLicense('PROJECTPROFESSIONAL', { enabled: 1 })
    await lab.decide('marc.manager', item, 'approved')
    await lab.passes(2)
    expect(await stateOf(item)).toEqual([INCOMPLETE, 'approved'])
    expect(await last(item)).toContain('No license of this product is free: Planner and Project Plan 3.')
    expect(lab.assignments()).toBe(0)
})

test('what was ordered is changed after the approval: nothing is done', async () => {
    const item = await lab.order('tom.becker', 'Visio Plan 2')
    await lab.decide('marc.manager', item, 'approved')
    const [owned] = await lab.rows(
        'sc_item_option_mtom',
        `request_item=${item}^sc_item_option.item_option_new.name=license`,
    )
    const option = (owned?.['sc_item_option'] as unknown as { value: string }).value
    await lab.instance.control.loadRecords([
        {
            table: 'sc_item_option',
            values: { sys_id: option, value: lab.license('Microsoft 365 E5') || 'x' },
        },
    ])
    await lab.passes(2)
    expect(await stateOf(item)).toEqual([INCOMPLETE, 'approved'])
    expect(await last(item)).toContain('What is asked for now is not what was requested; nothing was done.')
    expect(lab.assignments()).toBe(0)
})

test('Microsoft sends everything away for a quarter of an hour: done afterwards, once', async () => {
    const item = await lab.order('tom.becker', 'Visio Plan 2')
    lab.microsoft.control.addFault({ kind: 'error', status: 429, retryAfter: 300, count: 3 })
    await lab.decide('marc.manager', item, 'approved')
    await lab.passes(20)
    expect(await stateOf(item)).toEqual([COMPLETE, 'approved'])
    expect(lab.assignments()).toBe(1)
})

test('switched off: there is nothing to choose, and what waits is closed with the reason', async () => {
    const item = await lab.order('tom.becker', 'Microsoft 365 Copilot')
    await lab.configure({}, { isOn: false })
    await lab.passes(2)
    expect(await stateOf(item)).toEqual([INCOMPLETE, expect.anything()])
    expect(await last(item)).toContain('Operations of this kind are switched off')
    await expect(lab.order('tom.becker', 'Microsoft 365 Copilot')).rejects.toThrow('is no choice')
})
