import {
    AUTOMATION_API,
    GROUP,
    GROUP_ROWS,
    INCIDENT_JOB,
    RETIRED_GROUP,
    rule,
    settingsWith,
} from '../automation-lab.ts'
import { issueWith, startHealthGraph, type HealthGraph, type TestPost } from '../health-graph.ts'
import { startDemoLab, SYNC_JOB, type Lab } from '../lab.ts'
import type { HealthSettings } from '../../src/server/service-health/settings/health-settings.ts'

const START = Date.UTC(2026, 10, 21, 9, 0, 0)
const at = (minutes: number): string => new Date(START + minutes * 60_000).toISOString()
const clock = (minutes: number): string => at(minutes).slice(0, 19).replace('T', ' ')

let graph: HealthGraph
let lab: Lab
let now = 0
beforeEach(async () => {
    graph = await startHealthGraph()
    lab = await startDemoLab({ tenant: 'by-hand', hosts: graph.hosts, instance: { startAt: START } })
    await lab.instance.control.loadRecords(GROUP_ROWS)
    now = 0
})
afterEach(async () => {
    await lab?.close()
    graph.close()
})

async function save(settings: HealthSettings, includeOpen = false) {
    const { json } = await lab.call('admin', 'GET', `${AUTOMATION_API}/settings`)
    const answer = await lab.call('admin', 'PUT', `${AUTOMATION_API}/settings`, {
        revision: json.result.revision,
        settings,
        includeOpen,
    })
    expect(answer.status).toBe(200)
    expect(answer.json.result.problems).toEqual([])
    expect(answer.json.result.saved).toBe(true)
    return answer.json.result.page
}

/** Microsoft lists these at a minute; then both jobs run. */
async function happens(minute: number, ...items: readonly Readonly<Record<string, unknown>>[]) {
    await lab.instance.control.setClock({ advanceSeconds: (minute - now) * 60 })
    now = minute
    graph.list(...items)
    await lab.instance.control.executeJob(SYNC_JOB)
    await lab.instance.control.executeJob(INCIDENT_JOB)
}

async function created(title: string): Promise<readonly Record<string, string>[]> {
    const query = `short_description=${title}`
    const { json } = await lab.call(
        'admin',
        'GET',
        `/api/now/table/incident?sysparm_query=${encodeURIComponent(query)}`,
    )
    return json.result
}

/** Work notes of an incident, oldest first. */
async function notes(sysId: string): Promise<readonly string[]> {
    const query = `element_id=${sysId}^element=work_notes`
    const { json } = await lab.call(
        'admin',
        'GET',
        `/api/now/table/sys_journal_field?sysparm_query=${encodeURIComponent(query)}`,
    )
    return json.result.map(({ value }: { value: string }) => value)
}

const posts: readonly TestPost[] = [
    { at: at(1), text: '<p>We are <b>investigating</b>.</p>' },
    { at: at(20), text: '<p>We found the cause.</p>' },
    { at: at(40), text: '<p>The fix is deployed.</p>' },
]
const TITLE = 'Users cannot send mail'
const started = { startDateTime: at(0) }

test('off by default: nothing is written to any incident', async () => {
    await happens(2, issueWith(posts.slice(0, 1), started))
    expect(await created(TITLE)).toEqual([])
    const { json } = await lab.call('admin', 'GET', `${AUTOMATION_API}/settings`)
    expect(json.result).toMatchObject({
        revision: 0,
        changed: null,
        openWithoutIncident: 1,
        settings: { incidents: { create: false, resolve: false }, outages: { enabled: false } },
    })
})

test('an issue gets one incident by the documented mapping, its posts as work notes once each, and the documented end', async () => {
    await save(settingsWith())
    await happens(2, issueWith(posts.slice(0, 1), started))
    const [incident] = await created(TITLE)
    expect(incident).toMatchObject({
        state: '1',
        category: 'software',
        impact: '1',
        urgency: '2',
        short_description: TITLE,
    })
    expect((incident?.['assignment_group'] as unknown as { value: string }).value).toBe(GROUP)
    expect(incident?.['description']).toContain('Microsoft 365 service health incident EX900001')
    expect(incident?.['description']).toContain('Service: Exchange Online')
    expect(incident?.['description']).not.toContain('{')
    const sysId = incident?.['sys_id'] ?? ''
    expect(await notes(sysId)).toEqual([
        `[EX900001 · ${clock(1)} UTC] Microsoft posted an update.\nWe are investigating.`,
    ])

    await happens(22, issueWith(posts.slice(0, 2), started))
    await happens(27, issueWith(posts.slice(0, 2), started))
    expect(await notes(sysId)).toHaveLength(2)

    await happens(
        45,
        issueWith(posts, {
            ...started,
            isResolved: true,
            status: 'serviceRestored',
            endDateTime: at(41),
        }),
    )
    expect(await notes(sysId)).toEqual([
        expect.stringContaining('investigating'),
        expect.stringContaining('We found the cause.'),
        expect.stringContaining('The fix is deployed.'),
    ])
    const [resolved, ...more] = await created(TITLE)
    expect(more).toEqual([])
    expect(resolved).toMatchObject({
        state: '6',
        close_code: 'Closed/Resolved by Caller',
        close_notes: `The Microsoft service health incident was resolved on ${clock(41)} UTC. Please refer to the incident details in the Microsoft 365 Support tab for more information.`,
    })

    // The review comes a day later: the app has stopped posting.
    await happens(
        1500,
        issueWith([...posts, { at: at(1490), text: 'Review' }], {
            ...started,
            isResolved: true,
            status: 'postIncidentReviewPublished',
            endDateTime: at(41),
        }),
    )
    expect(await notes(sysId)).toHaveLength(3)
})

test('late, out-of-order and corrected posts are each noted once, a correction as one', async () => {
    await save(settingsWith())
    const [first, second, third] = posts as [TestPost, TestPost, TestPost]
    await happens(2, issueWith([first], started))
    const sysId = (await created(TITLE))[0]?.['sys_id'] ?? ''
    // The third comes before the second.
    await happens(42, issueWith([first, third], started))
    await happens(47, issueWith([first, second, third], { ...started, lastModifiedDateTime: at(46) }))
    const corrected = { at: third.at, text: 'The fix is deployed to half of the servers.' }
    await happens(52, issueWith([first, second, corrected], { ...started, lastModifiedDateTime: at(51) }))
    await happens(57, issueWith([first, second, corrected], { ...started, lastModifiedDateTime: at(51) }))
    expect(await notes(sysId)).toEqual([
        expect.stringMatching(/09:01:00 UTC\] Microsoft posted an update/),
        expect.stringMatching(/09:40:00 UTC\] Microsoft posted an update/),
        expect.stringMatching(/09:20:00 UTC\] Microsoft posted an update/),
        expect.stringMatching(
            /09:40:00 UTC · [0-9a-f]{6}\] Microsoft corrected its update of 2026-11-21 09:40:00 UTC\.\nThe fix is deployed to half/,
        ),
    ])
})

test('only what starts or changes after switching on gets an incident, unless the admin includes what is open', async () => {
    const old = issueWith(posts.slice(0, 1), started)
    await happens(2, old)
    await save(settingsWith())
    await happens(7, old)
    expect(await created(TITLE)).toEqual([])
    await happens(21, issueWith(posts.slice(0, 2), started))
    expect(await created(TITLE)).toHaveLength(1)

    const other = issueWith(posts.slice(0, 1), { ...started, id: 'EX900002', title: 'Another one' })
    await save({ ...settingsWith(), incidents: { ...settingsWith().incidents, create: false } })
    await happens(26, issueWith(posts.slice(0, 2), started), other)
    await save(settingsWith(), true)
    await happens(31, issueWith(posts.slice(0, 2), started), other)
    expect(await created('Another one')).toHaveLength(1)
})

test('rules: the first that fits decides; one may say that there is no incident; the customer’s own issues are a class', async () => {
    const { incidents } = settingsWith()
    await save({
        ...settingsWith(),
        incidents: {
            ...incidents,
            rules: [
                rule('No advisories', { classifications: ['advisory'] }, { create: false }),
                rule('Ours', { origins: ['customer'] }, { category: 'network', urgency: '1' }),
                rule('Everything', {}, { category: 'hardware' }),
            ],
        },
    })
    await happens(
        2,
        issueWith(posts.slice(0, 1), {
            ...started,
            id: 'EX1001',
            title: 'Advisory',
            classification: 'advisory',
        }),
        issueWith(posts.slice(0, 1), {
            ...started,
            id: 'EX1002',
            title: 'In our tenant',
            origin: 'customer',
        }),
        issueWith(posts.slice(0, 1), { ...started, id: 'EX1003', title: 'At Microsoft' }),
    )
    expect(await created('Advisory')).toEqual([])
    expect(await created('In our tenant')).toMatchObject([{ category: 'network', urgency: '1' }])
    expect(await created('At Microsoft')).toMatchObject([{ category: 'hardware', urgency: '2' }])
})

test('what a person closed, reopened or deleted is never touched again, and never made anew', async () => {
    await save(settingsWith())
    const listed = (id: string, title: string, shown: number, changes = {}) =>
        issueWith(posts.slice(0, shown), { ...started, id, title, ...changes })
    await happens(2, listed('EX1', 'Closed', 1), listed('EX2', 'Deleted', 1), listed('EX3', 'Reopened', 1))
    const idOf = async (title: string) => (await created(title))[0]?.['sys_id'] ?? ''
    const closed = await idOf('Closed')
    const reopened = await idOf('Reopened')
    await lab.call('ana.agent', 'PATCH', `/api/now/table/incident/${closed}`, { state: '7', active: 'false' })
    expect(
        (await lab.call('admin', 'DELETE', `/api/now/table/incident/${await idOf('Deleted')}`)).status,
    ).toBe(204)
    const end = { isResolved: true, status: 'serviceRestored', endDateTime: at(21) }
    await happens(
        22,
        listed('EX1', 'Closed', 2),
        listed('EX2', 'Deleted', 2),
        listed('EX3', 'Reopened', 2, end),
    )
    expect(await created('Reopened')).toMatchObject([{ state: '6' }])
    await lab.call('ana.agent', 'PATCH', `/api/now/table/incident/${reopened}`, { state: '2' })
    await happens(
        45,
        listed('EX1', 'Closed', 3, end),
        listed('EX2', 'Deleted', 3),
        listed('EX3', 'Reopened', 3, end),
    )
    expect(await created('Deleted')).toEqual([])
    expect(await notes(closed)).toHaveLength(1)
    expect(await created('Closed')).toMatchObject([{ state: '7', close_code: '' }])
    expect(await notes(reopened)).toHaveLength(2)
    expect(await created('Reopened')).toMatchObject([{ state: '2' }])
    const { json } = await lab.call('admin', 'GET', `${AUTOMATION_API}/settings`)
    expect(json.result.incidents).toMatchObject({ left_alone: 3, open: 0 })
})

test('issues that vanish and false positives are resolved with a note of their own', async () => {
    await save(settingsWith())
    const gone = issueWith(posts.slice(0, 1), { ...started, id: 'EX1', title: 'Vanishes' })
    const wrong = issueWith(posts.slice(0, 1), { ...started, id: 'EX2', title: 'Is none' })
    await happens(2, gone, wrong)
    await happens(
        25 * 60,
        issueWith(posts.slice(0, 2), {
            ...started,
            id: 'EX2',
            title: 'Is none',
            isResolved: true,
            status: 'falsePositive',
            endDateTime: at(30),
        }),
    )
    expect(await created('Vanishes')).toMatchObject([
        {
            state: '6',
            close_notes: expect.stringMatching(/^Microsoft no longer lists this service health incident/),
        },
    ])
    expect(await created('Is none')).toMatchObject([
        { state: '6', close_notes: expect.stringMatching(/^Microsoft found on .* \(false positive\)/) },
    ])
})

test('writes are capped per run, and the next runs go on', async () => {
    await save({ ...settingsWith(), writesPerRun: 3 })
    const flood = Array.from({ length: 5 }, (_, index) =>
        issueWith(posts.slice(0, 1), { ...started, id: `EX20${String(index)}`, title: `Flood` }),
    )
    await happens(2, ...flood)
    expect(await created('Flood')).toHaveLength(3)
    await lab.instance.control.executeJob(INCIDENT_JOB)
    expect(await created('Flood')).toHaveLength(5)
    await lab.instance.control.executeJob(INCIDENT_JOB)
    await lab.instance.control.executeJob(INCIDENT_JOB)
    const all = await created('Flood')
    const noted = await Promise.all(all.map(({ sys_id = '' }) => notes(sys_id)))
    expect(noted.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1])
})

test('the preview shows what is created, value by value, and writes nothing', async () => {
    await happens(2, issueWith(posts.slice(0, 1), started))
    await lab.instance.control.resetCounters()
    const { status, json } = await lab.call('admin', 'POST', `${AUTOMATION_API}/preview`, {
        settings: settingsWith(),
    })
    expect(status).toBe(200)
    expect((await lab.instance.control.counters()).writes).toBe(0)
    expect(json.result).toMatchObject({ creates: true, rule: null, leftOut: [], problems: [] })
    await save(settingsWith(), true)
    await happens(7, issueWith(posts.slice(0, 1), started))
    const [incident] = await created(TITLE)
    for (const { field, value } of json.result.fields) {
        const stored = incident?.[field] as unknown
        expect([field, typeof stored === 'object' ? (stored as { value: string }).value : stored]).toEqual([
            field,
            value,
        ])
    }
    const display = Object.fromEntries(
        json.result.fields.map((one: { field: string; display: string }) => [one.field, one.display]),
    )
    expect(display).toMatchObject({ assignment_group: 'Messaging', category: 'Software', impact: '1 - High' })
    expect(await notes(incident?.['sys_id'] ?? '')).toEqual([json.result.note])
})

test('what does not fit this instance is refused with the place, the problem and the fix', async () => {
    const { incidents } = settingsWith()
    const wrong = {
        ...settingsWith(),
        incidents: {
            ...incidents,
            resolutionCode: 'Made up',
            defaults: { ...incidents.defaults, assignmentGroup: RETIRED_GROUP, category: '', impact: '9' },
            rules: [rule('', { services: ['Exchange Online'] }, { category: 'made up' })],
            fieldMap: [
                { kind: 'text', field: 'short_description', template: '{titel}' },
                { kind: 'text', field: 'state', template: '2' },
                { kind: 'text', field: 'no_such_field', template: 'x' },
                { kind: 'text', field: 'impact', template: '{title}' },
                { kind: 'text', field: 'caller_id', template: 'nobody' },
            ],
        },
    }
    const answer = await lab.call('admin', 'PUT', `${AUTOMATION_API}/settings`, {
        revision: 0,
        settings: wrong,
    })
    expect(answer.status).toBe(200)
    expect(answer.json.result.saved).toBe(false)
    expect(answer.json.result.page.revision).toBe(0)
    const paths = answer.json.result.problems.map(({ path }: { path: string }) => path)
    expect(paths).toEqual([
        'incidents.defaults.category',
        'incidents.defaults.assignmentGroup',
        'incidents.defaults.impact',
        'incidents.rules[0].name',
        'incidents.rules[0].then.category',
        'incidents.fieldMap[0].template',
        'incidents.fieldMap[1].field',
        'incidents.fieldMap[2].field',
        'incidents.fieldMap[3].template',
        'incidents.fieldMap[4].template',
        'incidents.resolutionCode',
    ])
    for (const problem of answer.json.result.problems)
        expect(problem).toMatchObject({
            message: expect.stringMatching(/./),
            fix: expect.stringMatching(/./),
            blocks: true,
        })
})

test('a group or choice that vanishes later stops no incident: it is left out, and the page says so', async () => {
    await save(settingsWith())
    await lab.call('admin', 'PATCH', `/api/now/table/sys_user_group/${GROUP}`, { active: 'false' })
    await happens(2, issueWith(posts.slice(0, 1), started))
    expect(await created(TITLE)).toMatchObject([{ assignment_group: '', category: 'software' }])
    const { json } = await lab.call('adele.admin', 'GET', `${AUTOMATION_API}/settings`)
    expect(json.result.problems).toEqual([
        {
            path: 'incidents.defaults.assignmentGroup',
            message: "Le groupe est introuvable ou n'est plus actif.",
            fix: 'Choisissez une autre valeur ou laissez le champ vide.',
            blocks: true,
        },
    ])
})

test('two admins at once: the second is told who was faster, and nothing is overwritten', async () => {
    await save(settingsWith())
    const late = await lab.call('adele.admin', 'PUT', `${AUTOMATION_API}/settings`, {
        revision: 0,
        settings: { ...settingsWith(), writesPerRun: 7 },
    })
    expect(late.status).toBe(409)
    expect(late.json.result.error.code).toBe('SETTINGS_CHANGED')
    const { json } = await lab.call('admin', 'GET', `${AUTOMATION_API}/settings`)
    expect(json.result).toMatchObject({ revision: 1, settings: { writesPerRun: 50 } })
    expect(json.result.history).toMatchObject([{ revision: 1, by: expect.stringMatching(/./) }])
})

test('the job writes as its Run as user, in whose language; the page shows them and what the runs did', async () => {
    const jobs = await lab.call(
        'admin',
        'GET',
        `/api/now/table/sysauto_script?sysparm_query=${encodeURIComponent(`name=${INCIDENT_JOB}`)}`,
    )
    const jobId: string = jobs.json.result[0].sys_id
    const before = await lab.call('admin', 'GET', `${AUTOMATION_API}/settings`)
    expect(before.json.result.runAs).toMatchObject({
        userId: '',
        jobUrl: `/sysauto_script.do?sys_id=${jobId}`,
    })
    expect(before.json.result.runs).toEqual([])
    const claire = 'd3e0000000000000000000000000a004'
    await lab.call('admin', 'PATCH', `/api/now/table/sysauto_script/${jobId}`, { run_as: claire })
    await save(settingsWith())
    await happens(2, issueWith(posts.slice(0, 1), started))
    const [incident] = await created(TITLE)
    expect(incident).toMatchObject({ sys_created_by: 'claire.agent' })
    expect(await notes(incident?.['sys_id'] ?? '')).toEqual([
        expect.stringContaining('Microsoft a publié une mise à jour.'),
    ])
    const { json } = await lab.call('admin', 'GET', `${AUTOMATION_API}/settings`)
    expect(json.result.runAs).toMatchObject({ userId: 'claire.agent', name: 'Claire Agent', isActive: true })
    expect(json.result.runs).toMatchObject([
        {
            job: 'work-on-incidents',
            outcome: 'done',
            counts: [
                { label: 'Incidents created', value: 1 },
                { label: 'Updates noted', value: 1 },
            ],
        },
    ])
})

test('a rule of the instance that aborts the write is told, tried again only after an hour, and holds up nobody else', async () => {
    await lab.instance.control.loadRecords([
        {
            table: 'sys_script',
            values: {
                name: 'No mail incidents',
                collection: 'incident',
                when: 'before',
                action_insert: 'true',
                active: 'true',
                order: '100',
                filter_condition: 'short_descriptionSTARTSWITHRefused',
                abort_action: 'true',
            },
        },
    ])
    await save(settingsWith())
    const list = [
        issueWith(posts.slice(0, 1), { ...started, id: 'EX1', title: 'Refused here' }),
        issueWith(posts.slice(0, 1), { ...started, id: 'EX2', title: 'Taken' }),
    ]
    await happens(2, ...list)
    await happens(7, ...list)
    expect(await created('Refused here')).toEqual([])
    expect(await created('Taken')).toHaveLength(1)
    const runs = async () => {
        const { json } = await lab.call('admin', 'GET', `${AUTOMATION_API}/settings`)
        return json.result.runs.map(({ counts }: { counts: { label: string; value: number }[] }) =>
            counts.filter(({ label }) => label === 'Writes that the instance refused'),
        )
    }
    expect(await runs()).toEqual([[], [{ label: 'Writes that the instance refused', value: 1 }]])
    await happens(65, ...list)
    expect((await runs())[0]).toHaveLength(1)
})
