import { AUTOMATION_API, GROUP_ROWS, INCIDENT_JOB, settingsWith } from '../automation-lab.ts'
import { issueWith, startHealthGraph, type HealthGraph } from '../health-graph.ts'
import { startDemoLab, SYNC_JOB, TAB_API } from '../lab.ts'
import type { OutageSettings } from '../../src/server/service-health/settings/health-settings.ts'

const START = Date.UTC(2026, 10, 21, 9, 0, 0)
const at = (minutes: number): string => new Date(START + minutes * 60_000).toISOString()
const OUTAGE = issueWith([{ at: at(1), text: '<p>We are investigating.</p>' }], {
    title: 'Users are repeatedly prompted for their password in Outlook',
    impactDescription: 'Users may be asked for their password again and again in Outlook.',
    startDateTime: at(0),
})
const OVER = issueWith(
    [
        { at: at(1), text: '<p>We are investigating.</p>' },
        { at: at(60), text: '<p>Final status: The fix has reached all servers.</p>' },
    ],
    {
        title: 'Users are repeatedly prompted for their password in Outlook',
        startDateTime: at(0),
        endDateTime: at(58),
        isResolved: true,
        status: 'serviceRestored',
    },
)

let graph: HealthGraph
let lab: Awaited<ReturnType<typeof startDemoLab>>
beforeEach(async () => {
    graph = await startHealthGraph()
    lab = await startDemoLab({ tenant: 'by-hand', hosts: graph.hosts, instance: { startAt: START } })
    await lab.instance.control.loadRecords(GROUP_ROWS)
    await lab.instance.control.setClock({ advanceSeconds: 120 })
    graph.list(OUTAGE)
    await lab.instance.control.executeJob(SYNC_JOB)
})
afterEach(async () => {
    await lab?.close()
    graph.close()
})

async function save(outages: Partial<OutageSettings>, writesPerRun = 50): Promise<void> {
    const { json } = await lab.call('admin', 'GET', `${AUTOMATION_API}/settings`)
    const settings = settingsWith({
        incidents: { create: false },
        outages: { enabled: true, minimumScore: 0.5, ...outages },
    })
    const answer = await lab.call('admin', 'PUT', `${AUTOMATION_API}/settings`, {
        revision: json.result.revision,
        settings: { ...settings, writesPerRun },
    })
    expect(answer.json.result).toMatchObject({ saved: true, problems: [] })
}

/** Agents report the outage so many times; the rule matches each. */
async function report(times: number): Promise<readonly string[]> {
    const ids: string[] = []
    for (let n = 0; n < times; n += 1) {
        const { json } = await lab.call('ana.agent', 'POST', '/api/now/table/incident', {
            short_description: `Outlook asks for my password again and again (${n})`,
        })
        ids.push(json.result.sys_id as string)
    }
    await lab.instance.control.drain()
    return ids
}
const row = async (id: string): Promise<Record<string, string>> => {
    const path = `/api/now/table/incident/${id}?sysparm_exclude_reference_link=true`
    return (await lab.call('admin', 'GET', path)).json.result
}
const tab = async (id: string, user = 'ana.agent') =>
    (await lab.call(user, 'GET', `${TAB_API}/${id}`)).json.result
async function decide(id: string, decision: string) {
    const { healthIssues, dismissed } = await tab(id)
    const { sysId } = [...healthIssues, ...dismissed].find((card: { id: string }) => card.id === 'EX900001')
    return lab.call('ana.agent', 'PUT', `${TAB_API}/${id}/issues/${String(sysId)}`, { decision })
}
const runJob = async (minutes = 5): Promise<void> => {
    await lab.instance.control.setClock({ advanceSeconds: minutes * 60 })
    await lab.instance.control.executeJob(INCIDENT_JOB)
    await lab.instance.control.drain()
}

test('a confirmed incident becomes a child of the incident of the issue; the next click links at once; undo unlinks', async () => {
    await save({})
    const [first = '', second = ''] = await report(2)
    const waiting = await decide(first, 'confirm')
    expect(waiting.json.result.healthIssues[0].outage).toEqual({
        incident: null,
        linked: 0,
        state: 'waiting',
        // Nothing stands for the issue yet: this one could.
        offer: 'adopt',
    })
    expect((await row(first))['parent_incident']).toBe('')
    await runJob()
    const parent = (await row(first))['parent_incident'] ?? ''
    expect(await row(parent)).toMatchObject({
        short_description: 'Users are repeatedly prompted for their password in Outlook',
        category: 'software',
    })
    expect((await tab(first)).healthIssues[0].outage).toEqual({
        incident: { sysId: parent, number: (await row(parent))['number'] },
        linked: 1,
        state: 'linked',
    })
    expect((await tab(parent)).healthIssues[0]).toMatchObject({
        id: 'EX900001',
        outage: { state: 'itself', linked: 1 },
    })

    const linked = await decide(second, 'confirm')
    expect(linked.json.result.healthIssues[0].outage).toMatchObject({ state: 'linked', linked: 2 })
    expect((await row(second))['parent_incident']).toBe(parent)
    const undone = await decide(second, 'undo')
    expect(undone.json.result.healthIssues[0].outage).toMatchObject({ state: 'none', linked: 1 })
    await runJob()
    expect((await row(second))['parent_incident']).toBe('')
})

test('an agent makes an incident the one that stands for an issue without any, others become its children; undone while it has none', async () => {
    await save({})
    const [first = '', second = '', third = ''] = await report(3)
    const outage = async (sysId: string) => (await tab(sysId)).healthIssues[0].outage
    expect(await outage(first)).toEqual({ incident: null, linked: 0, state: 'missing', offer: 'adopt' })
    const number = (await row(first))['number']
    const adopted = await decide(first, 'adopt')
    expect(adopted.json.result.healthIssues[0].outage).toEqual({
        incident: { sysId: first, number },
        linked: 0,
        state: 'itself',
        offer: 'release',
    })
    // Who comes second sees who was faster; the issue keeps its incident.
    const late = await decide(second, 'adopt')
    expect(late.json.result.healthIssues[0].outage).toEqual({
        incident: { sysId: first, number },
        linked: 0,
        state: 'none',
    })
    // Nor does it take away from the first what is the first's.
    await decide(second, 'release')
    expect((await outage(first)).state).toBe('itself')

    await decide(first, 'release')
    expect(await outage(first)).toMatchObject({ state: 'missing', offer: 'adopt' })
    expect((await decide(second, 'adopt')).json.result.healthIssues[0].outage).toMatchObject({
        state: 'itself',
    })
    const linked = await decide(third, 'confirm')
    expect(linked.json.result.healthIssues[0].outage).toMatchObject({ state: 'linked', linked: 1 })
    expect((await row(third))['parent_incident']).toBe(second)
    // Something hangs on it: it stays.
    expect(await outage(second)).not.toHaveProperty('offer')
    await decide(second, 'release')
    expect((await outage(second)).state).toBe('itself')
    // The job makes no second one.
    await runJob()
    expect((await outage(first)).incident.sysId).toBe(second)
})

test('outside outage mode, and to an incident with a parent or an end, no issue is offered and none is taken', async () => {
    await save({ enabled: false })
    const [first = '', second = '', third = ''] = await report(3)
    expect((await decide(first, 'adopt')).json.result.healthIssues[0].outage).toBeNull()
    await save({})
    await lab.call('ana.agent', 'PATCH', `/api/now/table/incident/${first}`, { parent_incident: third })
    await lab.call('ana.agent', 'PATCH', `/api/now/table/incident/${second}`, { state: '7', active: 'false' })
    for (const sysId of [first, second])
        expect((await decide(sysId, 'adopt')).json.result.healthIssues[0].outage).toBeNull()
    expect((await tab(third)).healthIssues[0].outage).toMatchObject({ state: 'missing', offer: 'adopt' })
})

test('from five open incidents on they are linked by themselves, no more a run than the cap; what people did stays', async () => {
    await save({ automatic: true }, 3)
    // The demo's own incident says the same.
    const ids = [...(await report(6)), lab.demo.incident.sysId]
    await decide(ids[0] ?? '', 'dismiss')
    const parents = async (): Promise<readonly string[]> =>
        Promise.all(ids.map(async (id) => (await row(id))['parent_incident'] ?? ''))
    await runJob()
    // One write made the incident of the issue.
    expect((await parents()).filter((id) => id !== '')).toHaveLength(2)
    for (let run = 0; run < 4; run += 1) await runJob()
    expect((await parents()).map((id) => id !== '')).toEqual([false, true, true, true, true, true, true])
    expect((await tab(ids[3] ?? '')).healthIssues[0]).toMatchObject({
        decision: { state: 'confirmed', how: 'automatic' },
        outage: { state: 'linked', linked: 6 },
    })

    // By hand on the form, as anybody may.
    await lab.call('ana.agent', 'PATCH', `/api/now/table/incident/${ids[1] ?? ''}`, { parent_incident: '' })
    for (let run = 0; run < 2; run += 1) await runJob()
    expect((await parents())[1]).toBe('')
    expect((await tab(ids[1] ?? '')).healthIssues[0].outage.state).toBe('not-linked')
})

test('when Microsoft has resolved the issue, the parent and then its children are resolved, with the final words', async () => {
    await save({ resolveChildren: true })
    const [first = '', closed = '', elsewhere = ''] = await report(3)
    for (const id of [first, closed, elsewhere]) await decide(id, 'confirm')
    await runJob()
    const parent = (await row(first))['parent_incident'] ?? ''
    await lab.call('ana.agent', 'PATCH', `/api/now/table/incident/${closed}`, { state: '8' })
    await lab.call('ana.agent', 'PATCH', `/api/now/table/incident/${elsewhere}`, { parent_incident: '' })
    await lab.instance.control.setClock({ advanceSeconds: 3600 })
    graph.list(OVER)
    await lab.instance.control.executeJob(SYNC_JOB)
    for (let run = 0; run < 3; run += 1) await runJob()
    expect((await row(parent))['state']).toBe('6')
    const child = await row(first)
    expect(child).toMatchObject({ state: '6', close_code: 'Closed/Resolved by Caller' })
    expect(child['close_notes']).toContain(
        'The Microsoft service health incident was resolved on 2026-11-21 09:58:00 UTC. Please refer to the incident details in the Microsoft 365 Support tab for more information.',
    )
    expect(child['close_notes']).toContain('Final status: The fix has reached all servers.')
    expect([(await row(closed))['state'], (await row(elsewhere))['state']]).toEqual(['8', '1'])

    // What a person opens again stays open.
    await lab.call('ana.agent', 'PATCH', `/api/now/table/incident/${first}`, { state: '2' })
    for (let run = 0; run < 2; run += 1) await runJob()
    expect((await row(first))['state']).toBe('2')
})

test('an incident with another parent is left alone and says so; outage mode off writes nothing', async () => {
    const [first = '', second = ''] = await report(2)
    await decide(first, 'confirm')
    await runJob()
    expect((await row(first))['parent_incident']).toBe('')
    await lab.call('ana.agent', 'PATCH', `/api/now/table/incident/${second}`, { parent_incident: first })
    await save({})
    await decide(second, 'confirm')
    await runJob()
    expect((await row(second))['parent_incident']).toBe(first)
    expect((await tab(second)).healthIssues[0].outage.state).toBe('other-parent')
    expect((await row(first))['parent_incident']).not.toBe('')
})
