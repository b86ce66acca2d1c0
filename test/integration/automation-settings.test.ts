import {
    AUTOMATION_API,
    GROUP,
    POSTS,
    RETIRED_GROUP,
    TITLE,
    rule,
    settingsWith,
    started,
    startAutomationLab,
    type AutomationLab,
} from '../automation-lab.ts'
import { issueWith } from '../health-graph.ts'

let auto: AutomationLab
beforeEach(async () => {
    auto = await startAutomationLab()
})
afterEach(() => auto?.close())

test('off by default: nothing is written to any incident', async () => {
    await auto.happens(2, issueWith(POSTS.slice(0, 1), started))
    expect(await auto.created(TITLE)).toEqual([])
    const { json } = await auto.lab.call('admin', 'GET', `${AUTOMATION_API}/settings`)
    expect(json.result).toMatchObject({
        revision: 0,
        changed: null,
        openWithoutIncident: 1,
        settings: { incidents: { create: false, resolve: false }, outages: { enabled: false } },
    })
})

test('the preview shows what is created, value by value, and writes nothing', async () => {
    await auto.happens(2, issueWith(POSTS.slice(0, 1), started))
    await auto.lab.instance.control.resetCounters()
    const { status, json } = await auto.lab.call('admin', 'POST', `${AUTOMATION_API}/preview`, {
        settings: settingsWith(),
    })
    expect(status).toBe(200)
    expect((await auto.lab.instance.control.counters()).writes).toBe(0)
    expect(json.result).toMatchObject({ creates: true, rule: null, leftOut: [], problems: [] })
    await auto.save(settingsWith(), true)
    await auto.happens(7, issueWith(POSTS.slice(0, 1), started))
    const [incident] = await auto.created(TITLE)
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
    expect(await auto.notes(incident?.['sys_id'] ?? '')).toEqual([json.result.note])
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
    const answer = await auto.lab.call('admin', 'PUT', `${AUTOMATION_API}/settings`, {
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
    await auto.save(settingsWith())
    await auto.lab.call('admin', 'PATCH', `/api/now/table/sys_user_group/${GROUP}`, { active: 'false' })
    await auto.happens(2, issueWith(POSTS.slice(0, 1), started))
    expect(await auto.created(TITLE)).toMatchObject([{ assignment_group: '', category: 'software' }])
    const { json } = await auto.lab.call('adele.admin', 'GET', `${AUTOMATION_API}/settings`)
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
    await auto.save(settingsWith())
    const late = await auto.lab.call('adele.admin', 'PUT', `${AUTOMATION_API}/settings`, {
        revision: 0,
        settings: { ...settingsWith(), writesPerRun: 7 },
    })
    expect(late.status).toBe(409)
    expect(late.json.result.error.code).toBe('SETTINGS_CHANGED')
    const { json } = await auto.lab.call('admin', 'GET', `${AUTOMATION_API}/settings`)
    expect(json.result).toMatchObject({ revision: 1, settings: { writesPerRun: 50 } })
    expect(json.result.history).toMatchObject([{ revision: 1, by: expect.stringMatching(/./) }])
})
