import { SPLIT } from '../score-lab.ts'
import {
    actionId,
    DAY,
    SARA,
    SCORE,
    SIMON,
    startTicketsLab,
    TICKETS_API,
    type TicketsLab,
} from '../tickets-page-lab.ts'

let lab: TicketsLab
beforeAll(async () => {
    lab = await startTicketsLab()
}, 180_000)
afterAll(() => lab?.close())

const LABEL = 'Microsoft 365 Security and Configuration Change Request'

/** sys_id of ana.agent. */
const ANA = 'd3e0000000000000000000000000a001'

/** Columns that refer to a record answer as an object. */
const idOf = (value: unknown): string =>
    typeof value === 'object' && value !== null ? (value as { value: string }).value : String(value)

describe('what is read of Secure Score', () => {
    test('the overview has the score, its line, what others reach, and what to do next', async () => {
        const { json } = await lab.get('/overview')
        const { connection, score, cards, next, statuses } = json.result
        expect(connection).toMatchObject({ state: 'connected', problem: null })
        expect(score.line.length).toBeGreaterThan(60)
        expect(score.percent).toBeGreaterThan(0)
        expect(score.averages.map(({ label }: { label: string }) => label)).toContain('All tenants')
        expect(cards.map(({ kind, open }: { kind: string; open: number }) => [kind, open])).toEqual([
            ['change_request', 0],
            ['incident', 0],
        ])
        expect(next).toHaveLength(5)
        expect(statuses.length).toBeGreaterThan(2)
    })

    test('a hostile remediation is text, and its links lead nowhere', async () => {
        const { json } = await lab.get(`/actions/${actionId('FormsPhishing')}`)
        const { remediation, actionUrl } = json.result.action
        expect(remediation).toEqual([
            {
                kind: 'paragraph',
                spans: [{ text: 'Open the ' }, { text: 'settings', isStrong: true }, { text: ' of Forms.' }],
            },
            {
                kind: 'list',
                isOrdered: true,
                start: 1,
                items: [
                    [{ kind: 'paragraph', spans: [{ text: 'Turn on the check.' }] }],
                    [{ kind: 'paragraph', spans: [{ text: 'Read more about it.' }] }],
                ],
            },
        ])
        expect(actionUrl).toBeNull()
    })

    test('the list is refused what it does not understand, and filtered by the rest', async () => {
        expect((await lab.get('/actions?status=nonsense')).status).toBe(400)
        const { json } = await lab.get('/actions?category=identity&status=all&text=second%20factor')
        expect(json.result.total).toBeGreaterThan(1)
        for (const { category } of json.result.actions) expect(category.value).toBe('identity')
    })

    test('the export is a file without formulas and addresses', async () => {
        const { json } = await lab.get('/export?list=actions&status=all')
        expect(json.result.csv).toContain("'=Tell people about mail in quarantine")
        expect(json.result.csv).toContain("'@SUM(1+1)")
        expect(json.result.csv).not.toMatch(/^[=+@]|,"?[=+@]/m)
    })
})

describe('a change request', () => {
    let number = ''
    let ticket = ''

    test('is made of an action with label, starter, priority and due date', async () => {
        const { status, json } = await lab.create('SignInStrengthAdmins', {
            priority: 1,
            dueOn: '2026-12-01',
        })
        expect(status).toBe(200)
        expect(json.result).toMatchObject({ isNew: true, ticket: { state: { value: 'open' } } })
        ticket = json.result.ticket.sysId
        number = json.result.ticket.record.number
        expect(number).toMatch(/^CHG\d+$/)
        const record = await lab.record('change_request', number)
        expect(record).toMatchObject({
            short_description: `${LABEL}: Ask administrators for a second factor at every sign-in`,
            priority: '1',
            due_date: '2026-12-01 12:00:00',
            state: '-5',
            type: 'normal',
        })
        expect(record['description']).toContain('Recommendation source: Microsoft recommendation')
        expect(record['description']).toContain('Recommendation category: Identity')
        expect(record['description']).toContain('(https://entra.microsoft.com/)')
        expect(idOf(record['requested_by'])).toHaveLength(32)
    })

    test('is shown first to whoever wants another, and another one is made when it is asked for', async () => {
        const first = await lab.create('SignInStrengthAdmins', {}, SIMON)
        expect(first.json.result).toMatchObject({ isNew: false, ticket: { sysId: ticket } })
        const { json } = await lab.create('SignInStrengthAdmins', { another: true, kind: 'incident' }, SIMON)
        expect(json.result).toMatchObject({ isNew: true, ticket: { kind: { value: 'incident' } } })
        expect(json.result.ticket.record.number).toMatch(/^INC/)
        await lab.setState(json.result.ticket.sysId, 'cancelled')
    })

    test('shows at the next read who reassigned, closed or reopened it', async () => {
        await lab.change('change_request', number, { assigned_to: ANA, state: '-1' })
        const shown = async () => {
            const { json } = await lab.get(`/tickets?state=all&text=${number}`)
            return json.result.tickets[0]
        }
        expect(await shown()).toMatchObject({
            state: { value: 'inProgress' },
            record: { assignedTo: 'Ana Agent', state: { label: 'Implement' } },
        })
        await lab.change('change_request', number, { state: '3' })
        expect(await shown()).toMatchObject({
            state: { value: 'done' },
            record: { state: { label: 'Closed' } },
        })
        await lab.change('change_request', number, { state: '-5' })
        expect(await shown()).toMatchObject({ state: { value: 'open' } })
    })

    test('gets the mapped state from the page, with close code and notes', async () => {
        const { status, json } = await lab.setState(ticket, 'done')
        expect([status, json.result.ticket.state.value]).toEqual([200, 'done'])
        expect(await lab.record('change_request', number)).toMatchObject({
            state: '3',
            close_code: 'successful',
            close_notes: expect.stringContaining('State set on the page Security Tickets by '),
        })
        expect((await lab.setState(ticket, 'finished')).status).toBe(400)
        await lab.change('change_request', number, { state: '4' })
    })
})

test('an incident gets impact and urgency of its priority, and its caller', async () => {
    const { json } = await lab.create('SignInStrengthEveryone', { kind: 'incident', priority: 2 })
    const record = await lab.record('incident', json.result.ticket.record.number)
    expect(record).toMatchObject({
        short_description: 'Ask everybody for a second factor',
        impact: '1',
        urgency: '2',
    })
    expect(idOf(record['caller_id'])).toHaveLength(32)
    await lab.setState(json.result.ticket.sysId, 'cancelled')
})

test('a double click, and two people with the same form, make one ticket', async () => {
    const { json } = await lab.get(`/actions/${actionId('MeetingRecorders')}`)
    const body = json.result.form.proposal
    const answers = await Promise.all([
        lab.post('/tickets', body),
        lab.post('/tickets', body),
        lab.post('/tickets', body, SIMON),
    ])
    expect(new Set(answers.map((answer) => answer.json.result.ticket.record.number)).size).toBe(1)
    expect(answers.filter((answer) => answer.json.result.isNew)).toHaveLength(1)
    const after = await lab.get(`/actions/${actionId('MeetingRecorders')}`)
    expect(after.json.result.tickets).toHaveLength(1)
    expect(after.json.result.form.proposal.ordinal).toBe(2)
})

test('a form that cannot be sent names its field in the language of the person', async () => {
    const { status, json } = await lab.create('LabelsPublished', { dueOn: '2020-01-01' }, SIMON)
    expect(status).toBe(400)
    expect(json.result.error).toMatchObject({
        code: 'TICKET_FORM_INVALID',
        field: 'dueOn',
        message: "Le ticket ne peut pas être envoyé ainsi : La date d'échéance est passée.",
    })
})

describe('rules of the instance', () => {
    const rule = async (values: Readonly<Record<string, string>>): Promise<() => Promise<void>> => {
        const { status, json } = await lab.call('admin', 'POST', '/api/now/table/sys_script', {
            collection: 'change_request',
            when: 'before',
            active: 'true',
            order: '1',
            ...values,
        })
        expect(status).toBe(201)
        return async () => {
            await lab.call('admin', 'PATCH', `/api/now/table/sys_script/${json.result.sys_id}`, {
                active: 'false',
            })
        }
    }

    test('one that keeps the state, as a change model does, is told with where the record stands', async () => {
        const made = await lab.create('GuestsExpire')
        const { sysId, record } = made.json.result.ticket
        const off = await rule({
            name: 'Closed from Review only',
            action_update: 'true',
            filter_condition: 'stateCHANGESTO3^EQ',
            script: "(function (current, previous) { if (previous.getValue('state') !== '0') current.setValue('state', previous.getValue('state')) })(current, previous)",
        })
        const { status, json } = await lab.setState(sysId, 'done')
        expect(status).toBe(409)
        expect(json.result.error).toMatchObject({
            code: 'TICKET_STATE_KEPT',
            message: `${record.number} stays in the state New: this instance does not allow the change from there.`,
        })
        await lab.change('change_request', record.number, { state: '0' })
        expect((await lab.setState(sysId, 'done')).status).toBe(200)
        await off()
    })

    test('one that aborts the change, or the insert, is told, and nothing is lost', async () => {
        const made = await lab.create('AnyoneLinks')
        const { sysId, record } = made.json.result.ticket
        const off = await rule({
            name: 'Nothing is canceled here',
            action_update: 'true',
            filter_condition: 'stateCHANGESTO4^EQ',
            abort_action: 'true',
        })
        const refused = await lab.setState(sysId, 'cancelled')
        expect(refused.status).toBe(409)
        expect(refused.json.result.error).toMatchObject({
            code: 'TICKET_WRITE_REFUSED',
            message: `This instance refused to change ${record.number}.`,
        })
        await off()
        const offInserts = await rule({ name: 'No changes', action_insert: 'true', abort_action: 'true' })
        const notSaved = await lab.create('KeepDeleted')
        expect([notSaved.status, notSaved.json.result.error.code]).toEqual([409, 'TICKET_NOT_SAVED'])
        await offInserts()
        const again = await lab.create('KeepDeleted', { name: 'Corrected' })
        expect(again.json.result).toMatchObject({ isNew: true, ticket: { name: 'Corrected' } })
        const { json } = await lab.get(`/actions/${actionId('KeepDeleted')}`)
        expect(json.result.tickets).toHaveLength(1)
    })
})

describe('the loop', () => {
    const CONTROL = 'NamesOfManagers'

    test('done is told once and closed by rule; lost again is told once and reopened by rule', async () => {
        await lab.configure((settings) => ({ ...settings, closeWhenDone: true, whenLost: 'reopen' }))
        const made = await lab.create(CONTROL, { kind: 'incident' })
        const { number } = made.json.result.ticket.record
        await lab.passes(DAY)
        await lab.score({ kind: 'points', control: CONTROL, percent: 100 })
        await lab.work()
        await lab.work()
        expect(await lab.record('incident', number)).toMatchObject({
            state: '6',
            close_code: 'Closed/Resolved by Caller',
        })
        const told = await lab.notes('incident', number)
        expect(told).toEqual([expect.stringContaining('Secure Score shows this action as completed: ')])

        await lab.passes(DAY)
        await lab.score({ kind: 'points', control: CONTROL, percent: 0 })
        await lab.work()
        await lab.work()
        expect(await lab.record('incident', number)).toMatchObject({ state: '1' })
        expect(await lab.notes('incident', number)).toHaveLength(2)
        const { json } = await lab.get(`/tickets?text=${number}`)
        expect(json.result.tickets[0].remark).toMatch(
            /^Points of this action were lost again on 2026-11-2\d\.$/,
        )
    })

    test('by rule a new ticket is made of what is lost again, which the old one names', async () => {
        await lab.configure((settings) => ({ ...settings, whenLost: 'create' }))
        const control = 'LossPreventionPolicies'
        const made = await lab.create(control)
        const { number } = made.json.result.ticket.record
        await lab.passes(DAY)
        await lab.score({ kind: 'points', control, percent: 100 })
        await lab.work()
        expect(await lab.record('change_request', number)).toMatchObject({ state: '3' })
        await lab.passes(DAY)
        await lab.score({ kind: 'points', control, percent: 10 })
        await lab.work()
        await lab.work()
        const { json } = await lab.get(`/actions/${actionId(control)}`)
        expect(json.result.tickets.map(({ state }: { state: { value: string } }) => state.value)).toEqual([
            'open',
            'done',
        ])
        const next = json.result.tickets[0].record.number
        expect((await lab.notes('change_request', number)).slice(-1)[0]).toContain(`New ticket: ${next}`)
    })

    test('a renamed control takes its ticket along, a deprecated one keeps its own and says so', async () => {
        const made = await lab.create('LabelsPublished')
        const { number } = made.json.result.ticket.record
        await lab.passes(DAY)
        await lab.score({ kind: 'rename', control: 'LabelsPublished', to: 'LabelsPublishedV2' })
        await lab.work()
        const { json } = await lab.get(`/tickets?text=${number}`)
        expect(json.result.tickets[0].action.sysId).toBe(actionId('LabelsPublishedV2'))
        const kept = await lab.create('MeetingLobby', { kind: 'incident' })
        await lab.passes(DAY)
        await lab.score({ kind: 'deprecate', control: 'MeetingLobby' })
        await lab.work()
        const listed = await lab.get(`/tickets?text=${kept.json.result.ticket.record.number}`)
        expect(listed.json.result.tickets[0].remark).toBe('Microsoft has deprecated this improvement action.')
    })

    test('a control that is split keeps its ticket, which says so and can be brought to its end', async () => {
        const made = await lab.create('RiskySignIns')
        const { sysId, record } = made.json.result.ticket
        await lab.passes(DAY)
        await lab.score(SPLIT)
        await lab.work()
        const { json } = await lab.get(`/tickets?text=${record.number}`)
        expect(json.result.tickets[0]).toMatchObject({
            action: { sysId: actionId('RiskySignIns') },
            remark: expect.stringMatching(
                /^Microsoft no longer lists this improvement action since 2026-1\d-\d\d\.$/,
            ),
            state: { value: 'open' },
        })
        expect(await lab.record('change_request', record.number)).toMatchObject({ state: '-5' })
        expect((await lab.setState(sysId, 'done')).json.result.ticket.state.value).toBe('done')
    })
})

describe('comments at Microsoft', () => {
    const commentOf = (id: string) => lab.microsoft.control.secureScore().find((one) => one.id === id)

    test('without the permission the ticket says so, and nothing is asked again for a day', async () => {
        await lab.configure((settings) => ({ ...settings, commentAtMicrosoft: true }))
        const made = await lab.create('UnusedApps')
        lab.microsoft.control.clearRequests()
        await lab.work()
        await lab.passes(60)
        await lab.work()
        const patches = lab.microsoft.control.requests().filter(({ method }) => method === 'PATCH')
        expect(patches).toHaveLength(1)
        const { json } = await lab.get('/tickets?state=all')
        const remarks = json.result.tickets.map(({ remark }: { remark: string }) => remark).join()
        expect(remarks).toContain('SecurityEvents.ReadWrite.All')
        expect(made.json.result.isNew).toBe(true)
    })

    test('with it each ticket is told once when it is opened and once when it is over', async () => {
        await lab.signInAs('3f1a7c52-6a0e-4f0b-8d0c-6b7f3c9d1e09', 'contoso-score-write-secret')
        await lab.passes(2 * DAY)
        for (let run = 0; run < 4; run += 1) {
            await lab.work()
            await lab.passes(20)
        }
        const { json } = await lab.get(`/actions/${actionId('UnusedApps')}`)
        const [ticket] = json.result.tickets
        expect(commentOf('UnusedApps')).toMatchObject({
            comment: `ServiceNow change request ${ticket.record.number} was opened for this action.`,
            // One stands there from the beginning.
            updates: 2,
        })
        await lab.setState(ticket.sysId, 'done')
        await lab.work()
        await lab.work()
        expect(commentOf('UnusedApps')).toMatchObject({
            comment: `ServiceNow change request ${ticket.record.number} is over: done.`,
            updates: 3,
        })
    })
})

describe('trouble', () => {
    test('while Microsoft is away the page shows what is known, and tickets are made all the same', async () => {
        await lab.passes(DAY)
        lab.microsoft.control.addFault({ kind: 'error', status: 503, ...SCORE, count: 50 })
        const { json } = await lab.post('/sync')
        expect(json.result.outcome).toBe('failed')
        lab.microsoft.control.clearFaults()
        const overview = (await lab.get('/overview')).json.result
        expect(overview.connection.problem).toMatchObject({ code: 'MICROSOFT_UNAVAILABLE' })
        expect(overview.score.line.length).toBeGreaterThan(60)
        expect((await lab.create('SpfForEveryDomain')).json.result.isNew).toBe(true)
    })

    test.each([['ana.agent'], ['omar.escalation'], [undefined]])('%s gets nothing', async (user) => {
        for (const [method, path, body] of [
            ['GET', '/overview'],
            ['GET', '/actions'],
            ['GET', `/actions/${actionId('UnusedApps')}`],
            ['GET', '/form'],
            ['GET', '/tickets'],
            ['GET', '/export?list=tickets'],
            ['POST', '/tickets', {}],
            ['POST', '/sync', {}],
            ['PUT', `/tickets/${'a'.repeat(32)}/state`, { state: 'done' }],
        ] as const) {
            const { status } = await lab.call(user, method, `${TICKETS_API}${path}`, body)
            expect([method, path, status]).toEqual([method, path, user ? 403 : 401])
        }
    })

    test('nothing that is answered or exported has a mail address', async () => {
        for (const path of [
            '/overview',
            '/tickets?state=all',
            '/export?list=tickets&state=all',
            '/actions?status=all',
        ])
            expect((await lab.get(path, SARA)).text).not.toMatch(/@contoso|@example/)
    })
})

test('3,000 improvement actions are read, and page through without a gap or a repetition', async () => {
    await lab.passes(DAY)
    await lab.score({ kind: 'synthetic', count: 3000 })
    const seen = new Set<string>()
    let total = 1
    for (let offset = 0; offset < total; offset += 100) {
        const { json } = await lab.get(`/actions?status=all&text=&limit=100&offset=${offset}`)
        total = json.result.total
        for (const { sysId } of json.result.actions) seen.add(sysId)
    }
    expect(total).toBeGreaterThanOrEqual(3000)
    expect(seen.size).toBe(total)
    const { json } = await lab.get('/export?list=actions&status=all')
    expect(json.result.csv.split('\r\n').length).toBe(total + 2)
    // Tickets of what is gone stay.
    expect((await lab.get('/tickets?state=all')).json.result.total).toBeGreaterThan(5)
}, 300_000)
