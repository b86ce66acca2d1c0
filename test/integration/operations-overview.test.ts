/** The figures of the page Operations: counted by the database, filtered, and shown to who may see them. */
import { misfits } from './openapi-documents.ts'
import { operationId, operationRow, type Planted } from '../operation-rows.ts'
import { OCTAVE, OLGA, startUserOperationsLab, type UserOperationsLab } from '../user-operations-lab.ts'

const DAY = 86_400
const API = '/api/x_mioms_m365_assis/v1/operations_overview/overview'

const FREE = { code: 'LICENSE_NONE_FREE', parameters: ['Visio Plan 2'] }
const PLANTED: readonly Planted[] = [
    ...[10, 20, 60].map((took, n) => ({ name: `quick-${n}`, took })),
    { name: 'fail-old', state: 'failed', age: 3 * DAY, error: FREE },
    { name: 'fail-1', state: 'failed', took: 40, error: FREE },
    { name: 'fail-2', state: 'failed', took: 5, age: 60, error: { ...FREE, parameters: ['Project Plan 3'] } },
    {
        name: 'fail-3',
        state: 'failed',
        took: 1,
        error: { code: 'LICENSE_LOCATION_MISSING', parameters: [] },
    },
    { name: 'asked', state: 'requested', age: 40 * DAY },
    { name: 'asked-2', state: 'requested' },
    { name: 'reset', kind: 'reset-password', tier: 2, state: 'requested', age: 7200 },
    { name: 'vouched', kind: 'reset-password', tier: 2, state: 'verified' },
    { name: 'handing', kind: 'reset-password', tier: 2, state: 'approved' },
    { name: 'running', kind: 'run-runbook', tier: 2, state: 'running' },
    { name: 'gone', state: 'cancelled', age: 2 * DAY },
]

let lab: UserOperationsLab
beforeAll(async () => {
    lab = await startUserOperationsLab()
    await lab.configure()
    await lab.instance.control.loadRecords(PLANTED.map(operationRow))
}, 180_000)
afterAll(() => lab?.close())

const read = async (query = '', user: string | undefined = OLGA) =>
    lab.call(user, 'GET', `${API}${query === '' ? '' : `?${query}`}`)
// What answers is whatever the route sends.
const page = async (query = '', user = OLGA) => (await read(query, user)).json.result

test('the answer is what its document says', async () => {
    const { json } = await read('period=month')
    expect(
        misfits('/components/schemas/OperationsOverview', json.result, 'operations-overview.openapi.yaml'),
    ).toBe('')
})

test('volumes by kind and state, success rate and median time, of the period alone', async () => {
    const { volumes } = await page()
    expect(volumes).toEqual([
        {
            kind: { value: 'assign-license', label: 'Assign license' },
            total: 7,
            states: [
                { value: 'requested', label: 'Requested', count: 1 },
                { value: 'succeeded', label: 'Succeeded', count: 3 },
                { value: 'failed', label: 'Failed', count: 3 },
            ],
            successPercent: 50,
            // 1, 5, 10, 20, 40, 60
            medianSeconds: 15,
        },
        expect.objectContaining({
            kind: { value: 'reset-password', label: 'Reset password' },
            total: 3,
            successPercent: null,
            medianSeconds: null,
        }),
        expect.objectContaining({ kind: { value: 'run-runbook', label: 'Run runbook' }, total: 1 }),
    ])
    const week = await page('period=week&kind=assign-license')
    expect(week.volumes).toEqual([
        expect.objectContaining({
            total: 9,
            successPercent: 42.9,
            // 1, 5, 10, 20, 40, 60, 60
            medianSeconds: 20,
        }),
    ])
})

test('failures by cause, most first, in the words of the newest, which they lead to', async () => {
    const { failures } = await page()
    expect(failures.map(({ code, count }: { code: string; count: number }) => [code, count])).toEqual([
        ['LICENSE_NONE_FREE', 2],
        ['LICENSE_LOCATION_MISSING', 1],
    ])
    expect(failures[0].notice).toMatchObject({
        message: 'No license of this product is free: Project Plan 3.',
        whoFixes: 'entra-admin',
    })
    expect(failures[0].newest.map(({ sysId }: { sysId: string }) => sysId)).toEqual([
        operationId('fail-2'),
        operationId('fail-1'),
    ])
})

test('what waits for whom, however old, and since when', async () => {
    const { waiting } = await page()
    expect(waiting).toEqual([
        expect.objectContaining({ for: expect.objectContaining({ value: 'verification' }), count: 1 }),
        {
            for: { value: 'approval', label: 'Approval' },
            count: 3,
            oldestAt: '2026-10-12T09:00:00.000Z',
        },
        expect.objectContaining({ for: expect.objectContaining({ value: 'recipient' }), count: 1 }),
        expect.objectContaining({ for: expect.objectContaining({ value: 'work' }), count: 1 }),
    ])
})

test('the list: newest first, by page, by state and by error code', async () => {
    const all = await page('period=week')
    expect(all.total).toBe(13)
    const first = await page('period=week&limit=5')
    const second = await page('period=week&limit=5&offset=5')
    const ids = (one: { operations: { sysId: string }[] }) => one.operations.map(({ sysId }) => sysId)
    expect([...ids(first), ...ids(second)]).toEqual(ids(all).slice(0, 10))
    expect(ids(all)[0]).toBe(operationId('fail-2'))
    const failed = await page('period=week&state=failed&error=LICENSE_NONE_FREE')
    expect(ids(failed)).toEqual(['fail-2', 'fail-1', 'fail-old'].map(operationId))
    expect(failed.operations[0]).toMatchObject({
        person: 'Emma Employee',
        requestedBy: 'Ana Agent',
        says: 'No license of this product is free: Project Plan 3.',
    })
    expect(JSON.stringify(all)).not.toContain('@')
})

test.each([
    ['period=year', 'period'],
    ['kind=everything', 'kind'],
    ['state=done', 'state'],
    ['error=toString', 'error'],
    ['offset=-1', 'offset'],
    ['limit=5000', 'limit'],
])('%s is refused by the name of the parameter', async (query, field) => {
    const { status, json } = await read(query)
    expect(status).toBe(400)
    expect(json.result.error).toMatchObject({ code: 'REQUEST_INVALID', field })
})

test.each([
    ['nobody', undefined, 401],
    ['an employee', 'emma.employee', 403],
    ['an agent without the role', 'ana.agent', 403],
    ['who opens cases', 'omar.escalation', 403],
    ['who sees security tickets', 'sara.security', 403],
    ['the role', OLGA, 200],
    ['the role, in French', OCTAVE, 200],
    ['an admin', 'admin', 200],
])('%s: %s', async (_who, user, expected) => {
    const { status, text } = await lab.call(user, 'GET', API)
    expect(status).toBe(expected)
    if (expected !== 200) expect(text).not.toContain('license')
})

test('in French', async () => {
    const { volumes, waiting, failures } = await page('', OCTAVE)
    expect(volumes[0].kind.label).toBe('Attribuer une licence')
    expect(waiting[1].for.label).toBe('Approbation')
    expect(failures[0].notice.message).not.toContain('license')
})

test('while user operations are off the page says so, and shows what there was', async () => {
    await lab.configure({ isOn: false })
    const { notice, total } = await page()
    expect(notice).toMatchObject({ code: 'OPERATIONS_OFF' })
    expect(total).toBeGreaterThan(0)
    await lab.configure()
    expect((await page()).notice).toBeNull()
})

test('Microsoft asks to wait: until when, what waits, and what it waits for', async () => {
    expect((await page()).throttle).toMatchObject({ pauses: [], retried: [] })
    lab.microsoft.control.addFault({ kind: 'error', status: 429, retryAfter: 300, path: '/v1.0/*' })
    await lab.call(
        OLGA,
        'GET',
        '/api/x_mioms_m365_assis/v1/accounts/incidents/d3e0000000000000000000000000b001?anew=1',
    )
    const { throttle, waiting } = await page()
    const [pause] = throttle.pauses
    expect(pause.service).toEqual({ value: 'user-operations', label: 'Microsoft Graph' })
    const { json } = await lab.call('admin', 'GET', API)
    const seconds = (Date.parse(pause.until) - Date.parse(json.result.answeredAt)) / 1000
    expect(seconds).toBeGreaterThan(280)
    expect(seconds).toBeLessThanOrEqual(300)
    expect(throttle.retried).toEqual([
        { count: 1, notice: expect.objectContaining({ code: 'MICROSOFT_THROTTLED' }) },
    ])
    expect(throttle.planned).toBeGreaterThan(0)
    expect(waiting.find((one: { for: { value: string } }) => one.for.value === 'work').count).toBe(2)
    await lab.passes(6)
    expect((await page()).throttle.pauses).toEqual([])
})

test('what is read does not grow with what is counted', async () => {
    const measure = async () => {
        await lab.instance.control.resetCounters()
        await read('period=month&limit=10')
        const { queries, rows, writes } = await lab.instance.control.counters()
        return { queries, rows, writes }
    }
    const few = await measure()
    const more = Array.from({ length: 2000 }, (_, n) => operationRow({ name: `more-${n}`, took: n }))
    for (let at = 0; at < more.length; at += 500)
        await lab.instance.control.loadRecords(more.slice(at, at + 500))
    const many = await measure()
    expect((await page('period=month')).total).toBeGreaterThan(2000)
    expect(many).toEqual(few)
    expect(many.writes).toBe(0)
})
