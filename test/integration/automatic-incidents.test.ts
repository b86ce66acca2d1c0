import {
    AUTOMATION_API,
    GROUP,
    INCIDENT_JOB,
    POSTS,
    TITLE,
    at,
    clock,
    rule,
    settingsWith,
    started,
    startAutomationLab,
    type AutomationLab,
} from '../automation-lab.ts'
import type { TestPost } from '../health-graph.ts'
import { issueWith } from '../health-graph.ts'

let auto: AutomationLab
beforeEach(async () => {
    auto = await startAutomationLab()
})
afterEach(() => auto?.close())

test('an issue gets one incident by the documented mapping, its posts as work notes once each, and the documented end', async () => {
    await auto.save(settingsWith())
    await auto.happens(2, issueWith(POSTS.slice(0, 1), started))
    const [incident] = await auto.created(TITLE)
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
    expect(await auto.notes(sysId)).toEqual([
        `[EX900001 · ${clock(1)} UTC] Microsoft posted an update.\nWe are investigating.`,
    ])

    await auto.happens(22, issueWith(POSTS.slice(0, 2), started))
    await auto.happens(27, issueWith(POSTS.slice(0, 2), started))
    expect(await auto.notes(sysId)).toHaveLength(2)

    await auto.happens(
        45,
        issueWith(POSTS, {
            ...started,
            isResolved: true,
            status: 'serviceRestored',
            endDateTime: at(41),
        }),
    )
    expect(await auto.notes(sysId)).toEqual([
        expect.stringContaining('investigating'),
        expect.stringContaining('We found the cause.'),
        expect.stringContaining('The fix is deployed.'),
    ])
    const [resolved, ...more] = await auto.created(TITLE)
    expect(more).toEqual([])
    expect(resolved).toMatchObject({
        state: '6',
        close_code: 'Closed/Resolved by Caller',
        close_notes: `The Microsoft service health incident was resolved on ${clock(41)} UTC. Please refer to the incident details in the Microsoft 365 Support tab for more information.`,
    })

    // The review comes a day later: the app has stopped posting.
    await auto.happens(
        1500,
        issueWith([...POSTS, { at: at(1490), text: 'Review' }], {
            ...started,
            isResolved: true,
            status: 'postIncidentReviewPublished',
            endDateTime: at(41),
        }),
    )
    expect(await auto.notes(sysId)).toHaveLength(3)
})

test('late, out-of-order and corrected POSTS are each noted once, a correction as one', async () => {
    await auto.save(settingsWith())
    const [first, second, third] = POSTS as [TestPost, TestPost, TestPost]
    await auto.happens(2, issueWith([first], started))
    const sysId = (await auto.created(TITLE))[0]?.['sys_id'] ?? ''
    // The third comes before the second.
    await auto.happens(42, issueWith([first, third], started))
    await auto.happens(47, issueWith([first, second, third], { ...started, lastModifiedDateTime: at(46) }))
    const corrected = { at: third.at, text: 'The fix is deployed to half of the servers.' }
    await auto.happens(
        52,
        issueWith([first, second, corrected], { ...started, lastModifiedDateTime: at(51) }),
    )
    await auto.happens(
        57,
        issueWith([first, second, corrected], { ...started, lastModifiedDateTime: at(51) }),
    )
    expect(await auto.notes(sysId)).toEqual([
        expect.stringMatching(/09:01:00 UTC\] Microsoft posted an update/),
        expect.stringMatching(/09:40:00 UTC\] Microsoft posted an update/),
        expect.stringMatching(/09:20:00 UTC\] Microsoft posted an update/),
        expect.stringMatching(
            /09:40:00 UTC · [0-9a-f]{6}\] Microsoft corrected its update of 2026-11-21 09:40:00 UTC\.\nThe fix is deployed to half/,
        ),
    ])
})

test('only what starts or changes after switching on gets an incident, unless the admin includes what is open', async () => {
    const old = issueWith(POSTS.slice(0, 1), started)
    await auto.happens(2, old)
    await auto.save(settingsWith())
    await auto.happens(7, old)
    expect(await auto.created(TITLE)).toEqual([])
    await auto.happens(21, issueWith(POSTS.slice(0, 2), started))
    expect(await auto.created(TITLE)).toHaveLength(1)

    const other = issueWith(POSTS.slice(0, 1), { ...started, id: 'EX900002', title: 'Another one' })
    await auto.save({ ...settingsWith(), incidents: { ...settingsWith().incidents, create: false } })
    await auto.happens(26, issueWith(POSTS.slice(0, 2), started), other)
    await auto.save(settingsWith(), true)
    await auto.happens(31, issueWith(POSTS.slice(0, 2), started), other)
    expect(await auto.created('Another one')).toHaveLength(1)
})

test('rules: the first that fits decides; one may say that there is no incident; the customer’s own issues are a class', async () => {
    const { incidents } = settingsWith()
    await auto.save({
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
    await auto.happens(
        2,
        issueWith(POSTS.slice(0, 1), {
            ...started,
            id: 'EX1001',
            title: 'Advisory',
            classification: 'advisory',
        }),
        issueWith(POSTS.slice(0, 1), {
            ...started,
            id: 'EX1002',
            title: 'In our tenant',
            origin: 'customer',
        }),
        issueWith(POSTS.slice(0, 1), { ...started, id: 'EX1003', title: 'At Microsoft' }),
    )
    expect(await auto.created('Advisory')).toEqual([])
    expect(await auto.created('In our tenant')).toMatchObject([{ category: 'network', urgency: '1' }])
    expect(await auto.created('At Microsoft')).toMatchObject([{ category: 'hardware', urgency: '2' }])
})

test('what a person closed, reopened or deleted is never touched again, and never made anew', async () => {
    await auto.save(settingsWith())
    const listed = (id: string, title: string, shown: number, changes = {}) =>
        issueWith(POSTS.slice(0, shown), { ...started, id, title, ...changes })
    await auto.happens(
        2,
        listed('EX1', 'Closed', 1),
        listed('EX2', 'Deleted', 1),
        listed('EX3', 'Reopened', 1),
    )
    const idOf = async (title: string) => (await auto.created(title))[0]?.['sys_id'] ?? ''
    const closed = await idOf('Closed')
    const reopened = await idOf('Reopened')
    await auto.lab.call('ana.agent', 'PATCH', `/api/now/table/incident/${closed}`, {
        state: '7',
        active: 'false',
    })
    expect(
        (await auto.lab.call('admin', 'DELETE', `/api/now/table/incident/${await idOf('Deleted')}`)).status,
    ).toBe(204)
    const end = { isResolved: true, status: 'serviceRestored', endDateTime: at(21) }
    await auto.happens(
        22,
        listed('EX1', 'Closed', 2),
        listed('EX2', 'Deleted', 2),
        listed('EX3', 'Reopened', 2, end),
    )
    expect(await auto.created('Reopened')).toMatchObject([{ state: '6' }])
    await auto.lab.call('ana.agent', 'PATCH', `/api/now/table/incident/${reopened}`, { state: '2' })
    await auto.happens(
        45,
        listed('EX1', 'Closed', 3, end),
        listed('EX2', 'Deleted', 3),
        listed('EX3', 'Reopened', 3, end),
    )
    expect(await auto.created('Deleted')).toEqual([])
    expect(await auto.notes(closed)).toHaveLength(1)
    expect(await auto.created('Closed')).toMatchObject([{ state: '7', close_code: '' }])
    expect(await auto.notes(reopened)).toHaveLength(2)
    expect(await auto.created('Reopened')).toMatchObject([{ state: '2' }])
    const { json } = await auto.lab.call('admin', 'GET', `${AUTOMATION_API}/settings`)
    expect(json.result.incidents).toMatchObject({ left_alone: 3, open: 0 })
})

test('issues that vanish and false positives are resolved with a note of their own', async () => {
    await auto.save(settingsWith())
    const gone = issueWith(POSTS.slice(0, 1), { ...started, id: 'EX1', title: 'Vanishes' })
    const wrong = issueWith(POSTS.slice(0, 1), { ...started, id: 'EX2', title: 'Is none' })
    await auto.happens(2, gone, wrong)
    await auto.happens(
        25 * 60,
        issueWith(POSTS.slice(0, 2), {
            ...started,
            id: 'EX2',
            title: 'Is none',
            isResolved: true,
            status: 'falsePositive',
            endDateTime: at(30),
        }),
    )
    expect(await auto.created('Vanishes')).toMatchObject([
        {
            state: '6',
            close_notes: expect.stringMatching(/^Microsoft no longer lists this service health incident/),
        },
    ])
    expect(await auto.created('Is none')).toMatchObject([
        { state: '6', close_notes: expect.stringMatching(/^Microsoft found on .* \(false positive\)/) },
    ])
})

test('Microsoft reopens an issue: one note on the incident that the app resolved, which stays resolved; none on one that a person closed', async () => {
    await auto.save(settingsWith())
    const end = { isResolved: true, status: 'serviceRestored', endDateTime: at(20) }
    const listed = (id: string, title: string, posts: number, changes = {}) =>
        issueWith(POSTS.slice(0, posts), { ...started, id, title, ...changes })
    await auto.happens(2, listed('EX1', 'Comes back', 1), listed('EX2', 'Closed by then', 1))
    await auto.happens(22, listed('EX1', 'Comes back', 2, end), listed('EX2', 'Closed by then', 2, end))
    const [resolved] = await auto.created('Comes back')
    const [closed] = await auto.created('Closed by then')
    expect([resolved?.['state'], closed?.['state']]).toEqual(['6', '6'])
    await auto.lab.call('ana.agent', 'PATCH', `/api/now/table/incident/${closed?.['sys_id']}`, {
        state: '7',
        active: 'false',
    })

    const again = { lastModifiedDateTime: at(42) }
    const both = [listed('EX1', 'Comes back', 3, again), listed('EX2', 'Closed by then', 3, again)]
    await auto.happens(45, ...both)
    await auto.happens(50, ...both)
    const notes = await auto.notes(resolved?.['sys_id'] ?? '')
    expect(notes).toHaveLength(3)
    expect(notes[2]).toMatch(
        /^\[EX1 · .*\] Microsoft reports this service health incident as open again \(seen on .*\)\./,
    )
    // Nobody reopens it but a person, and there is no second incident.
    expect(await auto.created('Comes back')).toMatchObject([
        { state: '6', reopen_count: resolved?.['reopen_count'] },
    ])
    expect(await auto.notes(closed?.['sys_id'] ?? '')).toHaveLength(2)
    expect(await auto.created('Closed by then')).toMatchObject([{ state: '7' }])

    // It ends again and comes back again: nothing more is written.
    await auto.happens(60, listed('EX1', 'Comes back', 3, { ...end, lastModifiedDateTime: at(58) }))
    await auto.happens(70, listed('EX1', 'Comes back', 3, { lastModifiedDateTime: at(68) }))
    expect(await auto.notes(resolved?.['sys_id'] ?? '')).toHaveLength(3)
})

test('writes are capped per run, and the next runs go on', async () => {
    await auto.save({ ...settingsWith(), writesPerRun: 3 })
    const flood = Array.from({ length: 5 }, (_, index) =>
        issueWith(POSTS.slice(0, 1), { ...started, id: `EX20${String(index)}`, title: `Flood` }),
    )
    await auto.happens(2, ...flood)
    expect(await auto.created('Flood')).toHaveLength(3)
    await auto.lab.instance.control.executeJob(INCIDENT_JOB)
    expect(await auto.created('Flood')).toHaveLength(5)
    await auto.lab.instance.control.executeJob(INCIDENT_JOB)
    await auto.lab.instance.control.executeJob(INCIDENT_JOB)
    const all = await auto.created('Flood')
    const noted = await Promise.all(all.map(({ sys_id = '' }) => auto.notes(sys_id)))
    expect(noted.map(({ length }) => length)).toEqual([1, 1, 1, 1, 1])
})

test('the job writes as its Run as user, in whose language; the page shows them and what the runs did', async () => {
    const jobs = await auto.lab.call(
        'admin',
        'GET',
        `/api/now/table/sysauto_script?sysparm_query=${encodeURIComponent(`name=${INCIDENT_JOB}`)}`,
    )
    const jobId: string = jobs.json.result[0].sys_id
    const before = await auto.lab.call('admin', 'GET', `${AUTOMATION_API}/settings`)
    expect(before.json.result.runAs).toMatchObject({
        userId: '',
        jobUrl: `/sysauto_script.do?sys_id=${jobId}`,
    })
    expect(before.json.result.runs).toEqual([])
    const claire = 'd3e0000000000000000000000000a004'
    await auto.lab.call('admin', 'PATCH', `/api/now/table/sysauto_script/${jobId}`, { run_as: claire })
    await auto.save(settingsWith())
    await auto.happens(2, issueWith(POSTS.slice(0, 1), started))
    const [incident] = await auto.created(TITLE)
    expect(incident).toMatchObject({ sys_created_by: 'claire.agent' })
    expect(await auto.notes(incident?.['sys_id'] ?? '')).toEqual([
        expect.stringContaining('Microsoft a publié une mise à jour.'),
    ])
    const { json } = await auto.lab.call('admin', 'GET', `${AUTOMATION_API}/settings`)
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
    await auto.lab.instance.control.loadRecords([
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
    await auto.save(settingsWith())
    const list = [
        issueWith(POSTS.slice(0, 1), { ...started, id: 'EX1', title: 'Refused here' }),
        issueWith(POSTS.slice(0, 1), { ...started, id: 'EX2', title: 'Taken' }),
    ]
    await auto.happens(2, ...list)
    await auto.happens(7, ...list)
    expect(await auto.created('Refused here')).toEqual([])
    expect(await auto.created('Taken')).toHaveLength(1)
    const runs = async () => {
        const { json } = await auto.lab.call('admin', 'GET', `${AUTOMATION_API}/settings`)
        return json.result.runs.map(({ counts }: { counts: { label: string; value: number }[] }) =>
            counts.filter(({ label }) => label === 'Writes that the instance refused'),
        )
    }
    expect(await runs()).toEqual([[], [{ label: 'Writes that the instance refused', value: 1 }]])
    await auto.happens(65, ...list)
    expect((await runs())[0]).toHaveLength(1)
})
