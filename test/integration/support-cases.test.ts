import type { LoadedDemo } from '../../local/instance/demo/load-demo.ts'
import {
    act,
    caseForm,
    caseId,
    CASES_API,
    openCase,
    readCases,
    setTestEnvironment,
    workNotes,
} from '../cases-lab.ts'
import { misfits } from './openapi-documents.ts'
import { startDemoLab, type Answer, type Lab } from '../lab.ts'

let lab: Lab & { readonly demo: LoadedDemo }
beforeAll(async () => {
    lab = await startDemoLab()
}, 120_000)
afterAll(() => lab.close())

const OMAR = 'omar.escalation'
const KEY = 'key-0000-0001'

/** Another incident for each test: what one leaves does not meet the next. */
async function newIncident(shortDescription = 'Outlook keeps asking for the password'): Promise<string> {
    const { json } = await lab.call('admin', 'POST', '/api/now/table/incident', {
        short_description: shortDescription,
        description: 'Since this morning, 30 people in Lyon.',
    })
    return String(json.result.sys_id)
}

const only = (answer: Answer) => {
    expect(answer.text).not.toContain('"error"')
    expect(answer.status).toBe(200)
    return answer.json.result.cases[0]
}

describe('under Test Environment', () => {
    test('the hand-off is a dry run: marked, without the way to Microsoft', async () => {
        const incident = await newIncident()
        const before = (await readCases(lab, OMAR, incident)).json.result
        expect(before).toMatchObject({ cases: [], opening: { problems: [], isTest: true, ordinal: 1 } })
        expect(before.opening.proposal).toMatchObject({
            title: 'Outlook keeps asking for the password',
            description: 'Since this morning, 30 people in Lyon.',
            contactName: 'Omar Escalation',
        })
        const made = only(await openCase(lab, OMAR, incident))
        expect(made).toMatchObject({ isTest: true, state: 'prepared', handOff: { url: null } })
        await setTestEnvironment(lab, false)
        // Whatever is switched, it stays a test.
        expect(only(await readCases(lab, OMAR, incident))).toMatchObject({
            isTest: true,
            handOff: { url: null },
        })
        await setTestEnvironment(lab, true)
    })
})

describe('with Microsoft', () => {
    beforeAll(() => setTestEnvironment(lab, false))

    test('a hand-off from the form to the closed case, each step once in the work notes', async () => {
        const incident = await newIncident()
        const preview = await lab.call(OMAR, 'POST', `${CASES_API}/incidents/${incident}/preview`, {
            ordinal: 1,
            form: caseForm(),
        })
        expect(preview.json.result).toMatchObject({ problems: {}, payload: null, backend: 'admin-center' })
        const made = only(await openCase(lab, OMAR, incident))
        expect(made.handOff.parts).toEqual(preview.json.result.parts)
        expect(made.handOff.url).toMatch(/^https:\/\/admin\.microsoft\.com\//)
        expect(made.may).toEqual(['accept', 'next-action', 'cancel'])
        // A second click, and an answer that got lost.
        expect((await openCase(lab, OMAR, incident)).json.result.cases).toHaveLength(1)

        const id = caseId(incident)
        const accepted = only(await act(lab, OMAR, id, { action: 'accept', number: '2511210040001234' }))
        expect(accepted).toMatchObject({ state: 'open', microsoftNumber: '2511210040001234', handOff: null })
        const asked = {
            action: 'told',
            key: KEY,
            kind: 'information-request',
            text: 'Which build of Outlook?',
        }
        expect(only(await act(lab, OMAR, id, asked)).state).toBe('waiting')
        expect(only(await act(lab, OMAR, id, asked)).timeline).toHaveLength(3)
        const reply = { action: 'reply', key: KEY, text: 'Version 2510, build 19328.', files: [] }
        expect(only(await act(lab, OMAR, id, reply))).toMatchObject({
            state: 'open',
            nextAction: { by: 'microsoft' },
        })
        const closure = { action: 'told', key: 'key-0000-0002', kind: 'closure', text: 'Mended at our side.' }
        const closed = only(await act(lab, OMAR, id, closure))
        expect(closed).toMatchObject({ state: 'closed', proposesResolving: { text: 'Mended at our side.' } })
        expect(closed.may).toContain('use-in-close-notes')
        only(await act(lab, OMAR, id, { action: 'use-in-close-notes' }))
        const { json } = await lab.call('admin', 'GET', `/api/now/table/incident/${incident}`)
        expect(json.result.close_notes).toBe('Mended at our side.')

        const notes = await workNotes(lab, incident)
        expect(notes).toHaveLength(5)
        for (const text of ['Which build of Outlook?', 'Version 2510, build 19328.', 'Mended at our side.'])
            expect(notes.filter((note) => note.includes(text))).toHaveLength(1)
    })

    test('two agents: the second is told who was faster, and nothing of theirs is kept', async () => {
        const incident = await newIncident()
        const [a, b] = await Promise.all([
            openCase(lab, OMAR, incident),
            openCase(lab, 'admin', incident, { form: caseForm({ title: 'Mail is down' }) }),
        ])
        expect([a.status, b.status].sort()).toEqual([200, 409])
        const refused = a.status === 409 ? a : b
        expect(refused.json.result.error.code).toBe('CASE_EXISTS')
        expect((await readCases(lab, OMAR, incident)).json.result.cases).toHaveLength(1)
    })

    test('another case of an incident is opened only when it is asked for', async () => {
        const incident = await newIncident()
        only(await openCase(lab, OMAR, incident))
        const unasked = await openCase(lab, OMAR, incident, { ordinal: 2 })
        expect([unasked.status, unasked.json.result.error.code]).toEqual([409, 'CASE_ONGOING'])
        const asked = await openCase(lab, OMAR, incident, { ordinal: 2, another: true })
        expect(asked.json.result.cases).toHaveLength(2)
        only(await act(lab, OMAR, caseId(incident, 2), { action: 'cancel' }))
        only(await act(lab, OMAR, caseId(incident), { action: 'cancel' }))
        expect((await openCase(lab, OMAR, incident, { ordinal: 3 })).json.result.cases).toHaveLength(3)
        const late = await act(lab, OMAR, caseId(incident), { action: 'accept', number: '2511210040009999' })
        expect([late.status, late.json.result.error.code]).toEqual([409, 'CASE_MOVE_REFUSED'])
    })

    test('a form that cannot be sent loses nothing: each field is named, and nothing is written', async () => {
        const incident = await newIncident()
        const form = caseForm({ title: '', contactMail: 'nobody', affectedUsers: 0, files: ['0'.repeat(32)] })
        const preview = await lab.call(OMAR, 'POST', `${CASES_API}/incidents/${incident}/preview`, {
            ordinal: 1,
            form,
        })
        expect(Object.keys(preview.json.result.problems).sort()).toEqual([
            'affectedUsers',
            'contactMail',
            'files',
            'title',
        ])
        const refused = await openCase(lab, OMAR, incident, { form })
        expect([refused.status, refused.json.result.error.code]).toEqual([400, 'CASE_FORM_INVALID'])
        for (const body of [undefined, 'x', [], { ordinal: 0 }, { ordinal: 1, form: {} }, { ordinal: 1.5 }])
            expect((await lab.call(OMAR, 'POST', `${CASES_API}/incidents/${incident}`, body)).status).toBe(
                400,
            )
        expect((await readCases(lab, OMAR, incident)).json.result.cases).toEqual([])
    })

    test('an incident that ends while its case is open: the tab warns, the owner is told, a note stands there, once', async () => {
        const incident = await newIncident()
        only(await openCase(lab, OMAR, incident))
        only(await act(lab, OMAR, caseId(incident), { action: 'accept', number: '2511210040005678' }))
        const end = (state: string) =>
            lab.call('admin', 'PATCH', `/api/now/table/incident/${incident}`, {
                state,
                close_code: 'Solution provided',
                close_notes: 'Done.',
            })
        await end('6')
        await lab.instance.control.drain()
        await end('7')
        await lab.instance.control.drain()
        const warned = (await readCases(lab, OMAR, incident)).json.result
        expect(warned.incident.isEnded).toBe(true)
        expect(warned.cases[0].incidentEnded).toBe(true)
        const kinds = (warned.cases[0].timeline as readonly { kind: string }[]).map(({ kind }) => kind)
        expect(kinds.filter((kind) => kind === 'incident-resolved')).toHaveLength(1)
        expect(
            (await workNotes(lab, incident)).filter((note) => note.includes('The incident is over')),
        ).toHaveLength(1)
        const { json } = await lab.call(
            'admin',
            'GET',
            '/api/now/table/sysevent?sysparm_query=name=x_mioms_m365_assis.case_incident_over',
        )
        expect(json.result).toHaveLength(1)

        // Row 15 of the installation guide: reopened, it shows its cases.
        await lab.call('admin', 'PATCH', `/api/now/table/incident/${incident}`, { state: '2' })
        const reopened = (await readCases(lab, OMAR, incident)).json.result
        expect(reopened.cases).toHaveLength(1)
        expect(reopened.cases[0]).toMatchObject({ microsoftNumber: '2511210040005678', incidentEnded: false })
    })

    test('answers and what is sent fit the document', async () => {
        const incident = await newIncident()
        const fits = (schema: string, value: unknown): string =>
            misfits(`/components/schemas/${schema}`, value, 'cases.openapi.yaml')
        expect(fits('IncidentCases', (await readCases(lab, OMAR, incident)).json.result)).toBe('')
        const body = { ordinal: 1, form: caseForm() }
        expect(fits('OpenCaseBody', body)).toBe('')
        const preview = await lab.call(OMAR, 'POST', `${CASES_API}/incidents/${incident}/preview`, body)
        expect(fits('CasePreview', preview.json.result)).toBe('')
        expect(fits('IncidentCases', (await openCase(lab, OMAR, incident)).json.result)).toBe('')
        const action = { action: 'accept', number: '2511210040007777' }
        expect(fits('CaseAction', action)).toBe('')
        const accepted = (await act(lab, OMAR, caseId(incident), action)).json.result
        expect(accepted.cases[0].timeline).toHaveLength(2)
        expect(fits('IncidentCases', accepted)).toBe('')
        const list = (await lab.call(OMAR, 'GET', `${CASES_API}/list`)).json.result
        expect(fits('CaseList', list)).toBe('')
        // The check can fail.
        expect(fits('CaseList', { ...list, total: -1 })).not.toBe('')
    })

    test('who may not: insights users read, others are refused, an unreadable incident has no cases', async () => {
        const incident = await newIncident()
        only(await openCase(lab, OMAR, incident))
        const read = (await readCases(lab, 'ana.agent', incident)).json.result
        expect(read.cases).toHaveLength(1)
        expect(read.cases[0].may).toEqual([])
        expect(read.opening.problems).toMatchObject([{ code: 'CASE_ROLE_MISSING' }])
        // The contact's address is for whoever carries the case over.
        expect(JSON.stringify(read.cases)).not.toContain('canary.contact')
        expect(read.cases[0]).toMatchObject({ handOff: null, title: expect.stringContaining('Outlook') })
        expect((await openCase(lab, 'ana.agent', incident, { ordinal: 2 })).status).toBe(403)
        expect((await act(lab, 'ana.agent', caseId(incident), { action: 'cancel' })).status).toBe(403)
        expect((await readCases(lab, 'emma.employee', incident)).status).toBe(403)
        expect((await readCases(lab, OMAR, '9'.repeat(32))).status).toBe(404)
        expect((await act(lab, OMAR, '9'.repeat(32), { action: 'cancel' })).status).toBe(404)
    })

    test('Contact Support lists what is not over, updated last first, and by state and owner', async () => {
        const list = async (query: string) =>
            (await lab.call(OMAR, 'GET', `${CASES_API}/list${query}`)).json.result
        const ongoing = await list('')
        expect(ongoing.total).toBeGreaterThan(2)
        expect(new Set(ongoing.cases.map(({ state }: { state: string }) => state))).not.toContain('closed')
        expect((await list('?states=closed')).cases).toMatchObject([
            { state: 'closed', title: expect.any(String) },
        ])
        expect((await list('?states=all&mine=true')).total).toBeGreaterThan(ongoing.total)
        expect((await lab.call(OMAR, 'GET', `${CASES_API}/list?states=nonsense`)).status).toBe(400)
        expect((await lab.call('ana.agent', 'GET', `${CASES_API}/list`)).status).toBe(403)
    })
})
