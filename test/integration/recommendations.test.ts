import type { IncidentTab } from '../../src/server/incident-tab/incident-tab.ts'
import type { RecommendationBody, SolutionCard } from '../../src/server/recommendations/recommendations.ts'
import { loadPeopleAndRecords } from '../../local/instance/demo/load-demo.ts'
import { addCaller, CALLER, startDemoLab, startLab, TAB_API, type Answer, type Lab } from '../lab.ts'
import type { LoadedDemo } from '../../local/instance/demo/load-demo.ts'

const PASSWORD_PROMPT = 'outlook-keeps-asking-for-password'
const NOTHING = 'The coffee machine on the third floor leaks'

let lab: Lab & { readonly demo: LoadedDemo }
beforeAll(async () => {
    lab = await startDemoLab()
    await addCaller(lab)
})
afterAll(() => lab?.close())

const newIncident = async (text: string, more: Record<string, string> = {}): Promise<string> =>
    (
        await lab.call('ana.agent', 'POST', '/api/now/table/incident', {
            short_description: text,
            ...more,
        })
    ).json.result.sys_id
const incidentRow = async (incident: string) =>
    (await lab.call('admin', 'GET', `/api/now/table/incident/${incident}`)).json.result
const tab = async (user: string, incident: string, of: Lab = lab): Promise<IncidentTab> =>
    (await of.call(user, 'GET', `${TAB_API}/${incident}`)).json.result
const search = (user: string | undefined, incident: string, text: unknown): Promise<Answer> =>
    lab.call(user, 'POST', `${TAB_API}/${incident}/search`, { text })
const record = (
    user: string | undefined,
    incident: string,
    event: RecommendationBody['event'],
    key = PASSWORD_PROMPT,
): Promise<Answer> =>
    lab.call(user, 'PUT', `${TAB_API}/${incident}/recommendations`, { source: 'solution', key, event })
const keys = (cards: readonly SolutionCard[]): readonly string[] => cards.map(({ key }) => key)

test('the tab recommends solutions for the short description, in the language of the user, without a call', async () => {
    const incident = await newIncident('Outlook keeps asking for my password')
    lab.microsoft.control.clearRequests()
    const english = await tab('ana.agent', incident)
    expect(english.recommendations.state).toBe('found')
    const [card] = english.recommendations.solutions
    expect(card).toMatchObject({ key: PASSWORD_PROMPT, language: 'en', area: 'Exchange and Outlook' })
    expect(card?.agentSteps.length).toBeGreaterThan(1)
    expect(card?.pages[0]?.url).toMatch(/^https:\/\/(learn|support)\.microsoft\.com\//)
    const french = await tab('claire.agent', incident)
    expect(french.recommendations.solutions[0]).toMatchObject({
        key: PASSWORD_PROMPT,
        language: 'fr',
        area: 'Exchange et Outlook',
    })
    expect((await search('ana.agent', incident, 'Teams has no sound')).status).toBe(200)
    expect(lab.microsoft.control.requests()).toEqual([])
})

test('a search finds solutions and service health for another text; an unrelated one finds nothing, and is counted', async () => {
    const incident = await newIncident('Something is wrong')
    const found = (await search('ana.agent', incident, 'Outlook keeps asking for my password')).json
        .result as IncidentTab
    expect(found.recommendations.text).toBe('Outlook keeps asking for my password')
    expect(keys(found.recommendations.solutions)).toContain(PASSWORD_PROMPT)
    expect(found.healthIssues.map(({ id }) => id)).toContain('EX1180342')
    expect(found.incident.shortDescription).toBe('Something is wrong')

    const nothing = (await search('ana.agent', incident, NOTHING)).json.result as IncidentTab
    expect(nothing.recommendations).toMatchObject({ state: 'nothing', solutions: [] })
})

test('rows 9 and 11 of the guide: an incident without a text says that there is nothing to search for', async () => {
    const incident = await newIncident('')
    expect((await tab('ana.agent', incident)).recommendations.state).toBe('no-text')
})

test('row 14 of the guide: what helped is there when the incident is resolved and opened again', async () => {
    const incident = await newIncident('Outlook keeps asking for my password')
    for (const event of ['opened', 'helpful', 'work_notes'] as const)
        expect((await record('ana.agent', incident, event)).status).toBe(200)
    const table = `/api/now/table/incident/${incident}`
    const closing = { state: '6', close_code: 'Solution provided', close_notes: 'Done' }
    expect((await lab.call('ana.agent', 'PUT', table, closing)).status).toBe(200)
    // Reopened with another text: nothing would recommend it again.
    const reopened = await lab.call('ana.agent', 'PUT', table, { state: '2', short_description: NOTHING })
    expect(reopened.status).toBe(200)
    const { recommendations } = await tab('omar.escalation', incident)
    expect(recommendations.state).toBe('nothing')
    expect(recommendations.earlier).toMatchObject([
        {
            key: PASSWORD_PROMPT,
            memory: {
                openedAt: expect.any(String),
                helpful: { value: 'yes', by: 'Ana Agent' },
                used: { in: ['work_notes'], by: 'Ana Agent' },
            },
        },
    ])
})

test('a used solution stands in the notes once, added to what stands there', async () => {
    const incident = await newIncident('Outlook keeps asking for my password', { close_notes: 'First line' })
    for (const event of ['work_notes', 'work_notes', 'close_notes', 'close_notes'] as const)
        expect((await record('ana.agent', incident, event)).status).toBe(200)
    const { close_notes: closeNotes } = await incidentRow(incident)
    expect(closeNotes).toMatch(/^First line\n\nMicrosoft 365 solution: /)
    expect(closeNotes.split('Microsoft 365 solution:')).toHaveLength(2)
    const journal = await lab.call(
        'admin',
        'GET',
        `/api/now/table/sys_journal_field?sysparm_query=element_id=${incident}^element=work_notes`,
    )
    expect(journal.json.result).toHaveLength(1)
    expect(journal.json.result[0].value).toMatch(/^Microsoft 365 solution: [^*`]*$/)
})

test('who may only read the incident may judge, and write no note; who may not read it gets a 404', async () => {
    const own = await newIncident('Outlook keeps asking for my password', { caller_id: CALLER })
    expect((await tab('carl.caller', own)).mayDecide).toBe(false)
    expect((await record('carl.caller', own, 'helpful')).status).toBe(200)
    for (const event of ['work_notes', 'close_notes'] as const) {
        const refused = await record('carl.caller', own, event)
        expect([refused.status, refused.json.result.error.code]).toEqual([403, 'INCIDENT_NOT_WRITABLE'])
    }
    const other = await newIncident('Outlook keeps asking for my password')
    for (const answer of [
        await search('carl.caller', other, 'Outlook'),
        await record('carl.caller', other, 'opened'),
        await lab.call('carl.caller', 'POST', `${TAB_API}/${other}/articles/knowledge`, { text: 'Outlook' }),
    ]) {
        expect([answer.status, answer.json.result.error.code]).toEqual([404, 'INCIDENT_NOT_FOUND'])
    }
    expect((await tab('ana.agent', other)).recommendations.earlier).toEqual([])
})

test.each([
    [undefined, 401],
    ['emma.employee', 403],
    ['ana.agent', 200],
    ['admin', 200],
])('search, articles and memory: %s gets %i', async (user, status) => {
    const { sysId } = lab.demo.incident
    const answers = [
        await search(user, sysId, 'Outlook keeps asking for my password'),
        await record(user, sysId, 'opened'),
        await lab.call(user, 'POST', `${TAB_API}/${sysId}/articles/knowledge`, { text: 'Outlook' }),
    ]
    expect(answers.map((answer) => answer.status)).toEqual(answers.map(() => status))
    if (status !== 200) for (const { text } of answers) expect(text).not.toContain(PASSWORD_PROMPT)
})

test('links that were not recommended on the incident cannot be put into its notes', async () => {
    const answer = await lab.call(
        'ana.agent',
        'PUT',
        `${TAB_API}/${lab.demo.incident.sysId}/recommendations`,
        {
            source: 'learn',
            key: 'https://learn.microsoft.com/invented',
            event: 'work_notes',
        },
    )
    expect([answer.status, answer.json.result.error.code]).toEqual([404, 'RECOMMENDATION_NOT_FOUND'])
})

test('before any step of the setup an admin without our roles sees solutions, and what is missing', async () => {
    const bare = await startLab()
    try {
        const demo = await loadPeopleAndRecords(bare.instance)
        const read = await tab('admin', demo.incident.sysId, bare)
        expect(read.recommendations.state).toBe('found')
        expect(read.notices.map(({ message }) => message)).toEqual([
            'Please contact your ServiceNow admin and ask them to complete the setup steps for the app.',
        ])
        expect(read.user.isAdmin).toBe(true)
    } finally {
        await bare.close()
    }
}, 60_000)
