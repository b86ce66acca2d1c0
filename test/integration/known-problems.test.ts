import { loadPeopleAndRecords } from '../../local/instance/demo/load-demo.ts'
import type { Diagnostics } from '../../src/server/setup/diagnostics/diagnostics-view.ts'
import { SETUP_API, startDemoLab, startLab, TAB_API, VIEWS_API, type Lab } from '../lab.ts'

/** Problems of the installation guide that setup causes, provoked, read by the agent, explained to the admin. */

const STEPS = 'Please contact your ServiceNow admin and ask them to complete the setup steps for the app.'
const FINAL_STEP =
    'Please contact your ServiceNow admin and ask them to complete the final set up step for the app.'

let lab: Lab | undefined
afterEach(async () => {
    await lab?.close()
    lab = undefined
})

const diagnostics = async (of: Lab): Promise<Diagnostics> =>
    (await of.call('admin', 'GET', `${SETUP_API}/diagnostics`)).json.result as Diagnostics
const explained = async (of: Lab): Promise<readonly number[]> =>
    (await diagnostics(of)).knownProblems
        .filter(({ explanations }) => explanations.length > 0)
        .map(({ number }) => number)
const messages = async (of: Lab, incident: string): Promise<readonly string[]> =>
    (await of.call('ana.agent', 'GET', `${TAB_API}/${incident}`)).json.result.notices.map(
        ({ message }: { message: string }) => message,
    )
async function runChecks(of: Lab): Promise<void> {
    for (const { group } of (await diagnostics(of)).checkGroups)
        expect((await of.call('admin', 'POST', `${SETUP_API}/checks`, { group })).status).toBe(200)
}

async function act(of: Lab, ...actions: readonly object[]): Promise<unknown> {
    const { revision } = (await of.call('admin', 'GET', `${SETUP_API}/wizard`)).json.result
    const { status, json } = await of.call('admin', 'POST', `${SETUP_API}/wizard/actions`, {
        revision,
        actions,
    })
    expect(status).toBe(200)
    return json.result.refusal
}

test('1: the tab is on no view; the check says so, and adding it mends it', async () => {
    lab = await startDemoLab()
    const attach = async (attached: boolean): Promise<void> => {
        for (const view of (await lab!.call('admin', 'GET', VIEWS_API)).json.result.views as {
            formSysId: string
        }[])
            await lab!.call('admin', 'PUT', `${VIEWS_API}/${view.formSysId}`, { attached })
        await lab!.call('admin', 'POST', `${SETUP_API}/checks`, { group: 'features' })
    }
    await attach(false)
    const [first] = (await diagnostics(lab)).knownProblems
    expect(first?.explanations).toEqual([
        expect.objectContaining({
            kind: 'check',
            id: 'incident-tab-attached',
            fix: expect.stringMatching(/./),
        }),
    ])
    await attach(true)
    expect((await diagnostics(lab)).knownProblems[0]?.explanations).toEqual([])
}, 120_000)

test('1: the instance refuses to change the form; what is left is the way by hand, and the check', async () => {
    lab = await startLab({ instance: { formWrites: 'refuse' } })
    await loadPeopleAndRecords(lab.instance)
    await act(lab, { kind: 'agree' })
    const { views } = (await lab.call('admin', 'GET', VIEWS_API)).json.result
    const refused = await lab.call('admin', 'PUT', `${VIEWS_API}/${views[0].formSysId}`, { attached: true })
    expect(refused.json.result.error).toMatchObject({
        code: 'FORM_WRITE_REFUSED',
        fix: expect.stringContaining('Configure > Form Layout'),
    })
    await lab.call('admin', 'POST', `${SETUP_API}/checks`, { group: 'features' })
    const [first] = (await diagnostics(lab)).knownProblems
    expect(first?.explanations.map(({ id }) => id)).toContain('incident-tab-attached')
}, 120_000)

test('2 to 7: a setup step is open, then only the final one, then none; agent and admin read it in the words of the guide', async () => {
    lab = await startLab()
    const demo = await loadPeopleAndRecords(lab.instance)
    const incident = demo.incident.sysId

    // Nothing is set up; then one step is open and another is not.
    expect(await messages(lab, incident)).toEqual([STEPS])
    expect(await explained(lab)).toEqual([2, 4, 6])
    const { choices } = (await lab.call('admin', 'GET', `${SETUP_API}/wizard`)).json.result
    const profile = choices.providers.find(({ name }: { name: string }) =>
        name.startsWith('m365supportintegration_outbound'),
    )
    expect(
        await act(
            lab,
            { kind: 'agree' },
            {
                kind: 'enter',
                step: 'setup-type',
                values: { basicAuthentication: false, singleTenant: false, features: ['service-health'] },
            },
            { kind: 'enter', step: 'tenant', values: { domain: 'contoso.com', cloud: 'global' } },
            { kind: 'enter', step: 'outbound', values: { graphProfile: profile.sysId } },
        ),
    ).toBeNull()
    expect(await messages(lab, incident)).toEqual([STEPS])
    // The steps cannot be skipped: Complete is refused, and the sentence stays.
    expect(await act(lab, { kind: 'complete' })).not.toBeNull()
    expect(await messages(lab, incident)).toEqual([STEPS])

    // With a secret that is wrong the required check names the cause.
    lab.microsoft.control.addFault({ kind: 'aadsts', code: 7000215, path: '*token*', probability: 1 })
    await runChecks(lab)
    const second = (await diagnostics(lab)).knownProblems[1]
    expect(second?.problem).toContain(STEPS)
    expect(second?.explanations.map(({ id }) => id)).toEqual(
        expect.arrayContaining(['graph-token', 'SETUP_INCOMPLETE']),
    )
    lab.microsoft.control.clearFaults()

    // Every check has passed: only the last step is open.
    await runChecks(lab)
    expect(await messages(lab, incident)).toEqual([FINAL_STEP])
    expect(await explained(lab)).toEqual(expect.arrayContaining([3, 5, 7]))
    expect(await explained(lab)).not.toEqual(expect.arrayContaining([2]))
    expect((await diagnostics(lab)).knownProblems[2]?.problem).toContain(FINAL_STEP)

    expect(await act(lab, { kind: 'go-to', step: 'complete' }, { kind: 'complete' })).toBeNull()
    expect(await messages(lab, incident)).toEqual([])
    expect((await explained(lab)).filter((number) => number > 1)).toEqual([])
}, 120_000)

test('17: the refused read is answered in the search of the tab, in both languages, and stands in Diagnostics', async () => {
    const demo = await startDemoLab()
    lab = demo
    const sentence =
        "Read operation against 'oauth_entity' from scope 'x_mioms_m365ticket' has been refused due to the table's cross-scope access policy"
    for (const [agent, language, words] of [
        ['ana.agent', 'en', 'All application scopes'],
        ['claire.agent', 'fr', 'Toutes les étendues d’application'],
    ] as const) {
        const { json } = await demo.call(agent, 'POST', `${TAB_API}/${demo.demo.incident.sysId}/search`, {
            text: sentence,
        })
        const [card] = json.result.recommendations.solutions
        expect(card).toMatchObject({ key: 'oauth-table-read-refused', language, score: 1 })
        const steps = JSON.stringify(card.adminSteps)
        for (const part of [words, 'Application Registries', 'oauth_entity', 'x_mioms_m365_assis'])
            expect(steps).toContain(part)
    }
    const { knownProblems } = await diagnostics(demo)
    expect(knownProblems[16]?.problem).toContain(sentence)
}, 120_000)
