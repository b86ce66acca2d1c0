/** A runbook that runs is stopped by whoever runs operations, on the built package against a simulated Azure. */
import { misfits } from './openapi-documents.ts'
import { MAILBOX, OLGA, SPOOLER, startRunbookLab, type RunbookLab } from '../runbook-lab.ts'

jest.setTimeout(300_000)

const OWN = '/api/x_mioms_m365_assis/v1/own_operations'
const AZURE = 'management.azure.com'

let lab: RunbookLab
beforeAll(async () => {
    lab = await startRunbookLab()
})
afterAll(() => lab?.close())
beforeEach(async () => {
    const { control } = lab.microsoft
    control.clearFaults()
    for (const name of [SPOOLER.name, MAILBOX.name])
        control.scriptRunbook(name, { runsSeconds: 36_000, ends: 'Completed', stream: [] })
    await lab.register([
        { ...SPOOLER, timeoutMinutes: 60 },
        { ...MAILBOX, timeoutMinutes: 60 },
    ])
    await lab.passes(16)
    control.clearRequests()
})

const stop = (sysId: string, who: string | undefined = OLGA) =>
    lab.call(who, 'POST', `${OWN}/${sysId}/decisions`, { decision: 'stop' })
const view = async (sysId: string, who = OLGA) =>
    (await lab.call(who, 'GET', `${OWN}/${sysId}`)).json.result.operation
const job = () => lab.microsoft.control.jobs()[0]
const stops = (): number =>
    lab.microsoft.control.requests().filter(({ path }) => path.endsWith('/stop')).length

/** A job that runs. Answers the sys_id of its operation. */
async function running(): Promise<string> {
    const { status, json, text } = await lab.ask(SPOOLER.name, { ComputerName: 'PRINT01' })
    if (status !== 200) throw new Error(text)
    await lab.passes(2)
    expect(job()?.status).toBe('Running')
    return json.result.operation.sysId
}

test('Azure is told at once; the operation ends as cancelled once it says Stopped, and the incident is told once', async () => {
    const sysId = await running()
    expect((await view(sysId)).may).toMatchObject({ stop: true, cancel: false })
    const before = (await lab.notes()).length
    const { status, json } = await stop(sysId)
    expect(status).toBe(200)
    expect(misfits('/components/schemas/OperationAnswer', json.result, 'own-operations.openapi.yaml')).toBe(
        '',
    )
    expect(json.result.operation).toMatchObject({ state: 'running', may: { stop: false } })
    expect([job()?.status, stops()]).toEqual(['Stopping', 1])
    await lab.passes(3)
    expect([lab.standing(sysId), job()?.status, stops()]).toEqual(['cancelled', 'Stopped', 1])
    const { history } = (await view(sysId)) as { history: readonly Readonly<Record<string, string>>[] }
    expect(history.filter(({ kind }) => kind === 'stop-asked' || kind === 'stopped')).toMatchObject([
        { by: 'Olga Operations', label: 'Told to stop' },
        { by: '', label: 'Stopped' },
    ])
    const notes = (await lab.notes()).slice(before)
    expect(notes).toHaveLength(1)
    expect(notes[0]).toContain('The job was stopped.')
})

test('in French it reads so', async () => {
    const sysId = await running()
    await stop(sysId, 'octave.operations')
    expect((await view(sysId, 'octave.operations')).waitsFor.says).toContain("Elle doit s'arrêter")
    await lab.passes(2)
    const { history } = await view(sysId, 'octave.operations')
    expect(history.at(-1)).toMatchObject({ kind: 'stopped', label: 'Arrêté' })
})

describe('it is refused', () => {
    test.each([
        ['emma.employee', 403, 'OPERATION_NOT_YOURS'],
        ['ana.agent', 404, 'OPERATION_NOT_FOUND'],
        ['sara.security', 404, 'OPERATION_NOT_FOUND'],
        [undefined, 401, undefined],
    ] as const)('to %s: %d, and the job goes on', async (who, status, code) => {
        const sysId = await running()
        // Without a name nobody signs in: `stop` would be Olga.
        const answer = await lab.call(who, 'POST', `${OWN}/${sysId}/decisions`, { decision: 'stop' })
        expect([answer.status, answer.json?.result?.error?.code]).toEqual([status, code])
        await lab.passes(1)
        expect([job()?.status, stops(), lab.standing(sysId)]).toEqual(['Running', 0, 'running'])
        const trail = JSON.stringify((await view(sysId)).history)
        expect([trail.includes('"refused"'), trail.includes('"stop-asked"')]).toEqual([status === 403, false])
        await stop(sysId)
        await lab.passes(2)
    })

    test('once it has ended', async () => {
        const sysId = await running()
        await stop(sysId)
        await lab.passes(2)
        const again = await stop(sysId)
        expect([again.status, again.json.result.error.code, stops()]).toEqual([409, 'OPERATION_STATE', 1])
    })
})

test('a job that was faster ends by its outcome', async () => {
    lab.microsoft.control.scriptRunbook(SPOOLER.name, { runsSeconds: 150 })
    const sysId = await running()
    // It ends, and the job of this instance has not looked again.
    await lab.instance.control.setClock({ advanceSeconds: 180 })
    lab.microsoft.control.advanceClock(3)
    expect((await stop(sysId)).json.result.operation).toMatchObject({
        state: 'succeeded',
        outcome: { code: 'runbook-completed' },
    })
    expect(stops()).toBe(0)
})

test('429 with Retry-After: nobody is asked before, and it is stopped', async () => {
    const sysId = await running()
    lab.microsoft.control.addFault({
        kind: 'error',
        status: 429,
        retryAfter: 240,
        count: 1,
        host: AZURE,
        path: '*/stop',
    })
    expect((await stop(sysId)).json.result.operation).toMatchObject({
        state: 'running',
        error: { code: 'MICROSOFT_THROTTLED' },
    })
    await lab.passes(8)
    expect([lab.standing(sysId), stops()]).toEqual(['cancelled', 2])
    expect(lab.microsoft.control.requestsTooEarly()).toEqual({})
})

test.each<[string, Parameters<RunbookLab['microsoft']['control']['addFault']>[0]]>([
    ['a server error', { kind: 'error', status: 503, count: 1 }],
    ['no answer', { kind: 'refuse', count: 1 }],
    ['an answer that is lost', { kind: 'cut', count: 1 }],
])('%s: told again by the job', async (_what, fault) => {
    const sysId = await running()
    lab.microsoft.control.addFault({ ...fault, host: AZURE, path: '*/stop' })
    expect((await stop(sysId)).status).toBe(200)
    await lab.passes(8)
    expect([lab.standing(sysId), job()?.status]).toEqual(['cancelled', 'Stopped'])
})

test('403: told why, the job goes on, the kind stays on, and the stop may be wanted again', async () => {
    const sysId = await running()
    lab.microsoft.control.addFault({ kind: 'error', status: 403, count: 1, host: AZURE, path: '*/stop' })
    expect((await stop(sysId)).json.result.operation).toMatchObject({
        state: 'running',
        error: { code: 'AUTOMATION_ROLE_MISSING' },
        may: { stop: true },
    })
    expect((await lab.ask(SPOOLER.name, { ComputerName: 'PRINT02' }, { isDryRun: true })).status).toBe(200)
    expect((await stop(sysId)).json.result.operation).toMatchObject({ error: null, may: { stop: false } })
    await lab.passes(2)
    expect(lab.standing(sysId)).toBe('cancelled')
})

test('what was ordered is closed incomplete, and says that it was stopped', async () => {
    const item = await lab.orderMailbox('emma.employee', 'reception')
    await lab.passes(2)
    const { sys_id: sysId = '' } =
        lab.stored('x_mioms_m365_assis_user_operation').find((row) => row['request_item'] === item) ?? {}
    expect((await stop(sysId)).status).toBe(200)
    await lab.passes(3)
    expect((await lab.item(item))['state']).toBe('4')
    expect((await lab.comments(item)).filter((text) => text.includes('The job was stopped.'))).toHaveLength(1)
})
