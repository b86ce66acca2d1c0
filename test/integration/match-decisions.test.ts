import type { LoadedDemo } from '../../local/instance/demo/load-demo.ts'
import { addCaller, CALLER, startDemoLab, SYNC_JOB, TAB_API, type Lab } from '../lab.ts'

let lab: Lab & { readonly demo: LoadedDemo }
beforeAll(async () => {
    lab = await startDemoLab()
    await addCaller(lab)
})
afterAll(() => lab?.close())

const tab = async (user: string, incident = lab.demo.incident.sysId) =>
    (await lab.call(user, 'GET', `${TAB_API}/${incident}`)).json.result
const issueSysId = async (): Promise<string> => {
    const { healthIssues, dismissed } = await tab('ana.agent')
    return [...healthIssues, ...dismissed].find(({ id }: { id: string }) => id === 'EX1180342').sysId
}
const decide = async (user: string | undefined, body: unknown, incident = lab.demo.incident.sysId) =>
    lab.call(user, 'PUT', `${TAB_API}/${incident}/issues/${await issueSysId()}`, body)

test('a decision is shown with who and when to everybody who sees the tab, and can be taken back', async () => {
    const confirmed = await decide('ana.agent', { decision: 'confirm', seen: 'none' })
    expect(confirmed.status).toBe(200)
    const decision = { state: 'confirmed', how: 'agent', by: 'Ana Agent', at: expect.any(String) }
    expect(confirmed.json.result.healthIssues[0]).toMatchObject({ id: 'EX1180342', decision })
    expect((await tab('omar.escalation')).healthIssues[0]).toMatchObject({ id: 'EX1180342', decision })

    const late = await decide('omar.escalation', { decision: 'dismiss', seen: 'none' })
    expect(late.status).toBe(409)
    expect(late.json.result.error).toMatchObject({
        code: 'MATCH_DECIDED',
        message: 'Ana Agent has decided on this service health incident meanwhile.',
    })

    const undone = await decide('omar.escalation', { decision: 'undo', seen: 'confirmed' })
    expect(undone.json.result.healthIssues[0]).toMatchObject({ id: 'EX1180342', decision: null })
})

test('what was dismissed stays away through a new text, the next sync and its re-match', async () => {
    const created = await lab.call('ana.agent', 'POST', '/api/now/table/incident', {
        short_description: 'Outlook password prompt every few minutes',
    })
    const incident: string = created.json.result.sys_id
    await lab.instance.control.drain()
    expect((await tab('ana.agent', incident)).healthIssues[0].id).toBe('EX1180342')
    const dismissed = await decide('ana.agent', { decision: 'dismiss' }, incident)
    expect(dismissed.json.result.dismissed).toMatchObject([{ id: 'EX1180342' }])

    await lab.call('ana.agent', 'PATCH', `/api/now/table/incident/${incident}`, {
        short_description: 'Outlook asks again and again for the password',
    })
    await lab.instance.control.drain()
    await lab.instance.control.setClock({ advanceSeconds: 300 })
    await lab.instance.control.executeJob(SYNC_JOB)
    const after = await tab('claire.agent', incident)
    expect(after.healthIssues.map(({ id }: { id: string }) => id)).not.toContain('EX1180342')
    expect(after.dismissed).toMatchObject([{ id: 'EX1180342', decision: { by: 'Ana Agent' } }])
})

test.each([
    [undefined, 401],
    ['emma.employee', 403],
])('without the role nobody decides: %s gets %i', async (user, status) => {
    const answer = await decide(user, { decision: 'confirm' })
    expect(answer.status).toBe(status)
    expect(answer.text).not.toContain('EX1180342')
})

test('who may not read the incident gets the 404 of one that is not there', async () => {
    const refused = await decide('carl.caller', { decision: 'confirm' })
    const missing = await decide('carl.caller', { decision: 'confirm' }, '9'.repeat(32))
    expect([refused.status, missing.status]).toEqual([404, 404])
    expect(refused.json.result.error.code).toBe('INCIDENT_NOT_FOUND')
})

test('who may read the incident but not write it sees what was decided, decides nothing, and is told why', async () => {
    const created = await lab.call('admin', 'POST', '/api/now/table/incident', {
        short_description: 'Outlook asks for my password',
        caller_id: CALLER,
    })
    const incident: string = created.json.result.sys_id
    await lab.instance.control.drain()
    expect((await tab('ana.agent', incident)).mayDecide).toBe(true)
    expect((await tab('carl.caller', incident)).mayDecide).toBe(false)
    await lab.instance.control.resetCounters()
    const refused = await decide('carl.caller', { decision: 'confirm' }, incident)
    expect(refused.status).toBe(403)
    expect(refused.json.result.error).toMatchObject({
        code: 'INCIDENT_NOT_WRITABLE',
        message: 'You may read this incident but not change it.',
        fix: expect.any(String),
    })
    expect((await lab.instance.control.counters()).writes).toBe(0)
    await decide('ana.agent', { decision: 'confirm' }, incident)
    expect((await tab('carl.caller', incident)).healthIssues[0].decision.by).toBe('Ana Agent')
})

test('an issue that is not there, a body that says nothing: refused with a code, nothing is stored', async () => {
    const id = await issueSysId()
    await lab.instance.control.resetCounters()
    const path = `${TAB_API}/${lab.demo.incident.sysId}/issues`
    const answers = [
        await lab.call('ana.agent', 'PUT', `${path}/${'9'.repeat(32)}`, { decision: 'confirm' }),
        await lab.call('ana.agent', 'PUT', `${path}/${id}`, { decision: 'maybe' }),
        await lab.call('ana.agent', 'PUT', `${path}/${id}`, '{broken'),
    ]
    expect(answers.map(({ status, json }) => [status, json.result.error.code])).toEqual([
        [404, 'ISSUE_NOT_FOUND'],
        [400, 'REQUEST_INVALID'],
        [400, 'REQUEST_INVALID'],
    ])
    expect((await lab.instance.control.counters()).writes).toBe(0)
})
