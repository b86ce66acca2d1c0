/** The audit trail as CSV: whole, in parts, by date and kind, without addresses and without formulas. */
import { operationId, operationRow } from '../operation-rows.ts'
import { OCTAVE, OLGA, startUserOperationsLab, type UserOperationsLab } from '../user-operations-lab.ts'

const API = '/api/x_mioms_m365_assis/v1/operations_overview/export'
const DAY = 86_400
const MARK = '\ufeff'
/** A person whose name and User ID are a mail address. */
const BOT = 'd3e0000000000000000000000000ab07'
const EVIL = 'd3e0000000000000000000000000ab08'
const EMMA = 'd3e0000000000000000000000000a003'

let lab: UserOperationsLab
beforeAll(async () => {
    lab = await startUserOperationsLab()
    await lab.configure()
    const { control } = lab.instance
    await control.loadRecords([
        {
            table: 'sys_user',
            values: { sys_id: BOT, user_name: 'bot@contoso.com', name: 'bot@contoso.com', active: 'true' },
        },
        {
            table: 'sys_user',
            values: { sys_id: EVIL, user_name: 'evil', name: '=HYPERLINK("x")', active: 'true' },
        },
    ])
    const rows = Array.from({ length: 450 }, (_, n) =>
        // Many in one second: the place in the list is told by more than the time.
        operationRow({ name: `many-${n}`, age: 40 * DAY + Math.floor(n / 100) }),
    )
    for (let at = 0; at < rows.length; at += 150) await control.loadRecords(rows.slice(at, at + 150))
    await control.loadRecords([
        operationRow({
            name: 'trail',
            state: 'failed',
            error: { code: 'LICENSE_NONE_FREE', parameters: ['Visio'] },
            values: {
                requester: EVIL,
                approver: BOT,
                input: JSON.stringify({ runbook: 'Grant', Mailbox: 'shared@contoso.com', Note: '=1+1' }),
            },
            history: [
                {
                    at: Date.UTC(2026, 10, 21, 8),
                    by: EVIL,
                    kind: 'requested',
                    detail: 'assign-license',
                    correlationId: '',
                },
                {
                    at: Date.UTC(2026, 10, 21, 8, 0, 1),
                    by: '',
                    kind: 'called',
                    detail: 'POST /v1.0/users/{id}/assignLicense 400',
                    correlationId: '11111111-2222-4333-8444-555555555555',
                },
                {
                    at: Date.UTC(2026, 10, 21, 8, 0, 2),
                    by: '',
                    kind: 'failed',
                    detail: 'LICENSE_NONE_FREE',
                    correlationId: '',
                },
            ],
        }),
        operationRow({ name: 'reset', kind: 'reset-password', state: 'requested', tier: 2, history: [] }),
    ])
}, 180_000)
afterAll(() => lab?.close())

const read = (query: string, user: string | undefined = OLGA) => lab.call(user, 'GET', `${API}?${query}`)

interface Whole {
    readonly text: string
    readonly lines: readonly string[]
    readonly parts: number
}
async function whole(query: string, user = OLGA): Promise<Whole> {
    const parts: string[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
        const { status, json } = await read(`${query}${cursor && `&cursor=${cursor}`}`, user)
        expect(status).toBe(200)
        expect(json.result.operations).toBeLessThanOrEqual(200)
        parts.push(json.result.csv)
        cursor = json.result.next
        expect(parts.length).toBeLessThan(10)
    }
    const text = parts.join('')
    return { text, lines: text.slice(1).split('\r\n').slice(1, -1), parts: parts.length }
}

test('450 operations of a few seconds come in parts, each once, with one heading', async () => {
    const { text, lines, parts } = await whole('from=2026-10-01&to=2026-10-31')
    expect(parts).toBe(3)
    expect(text.startsWith(MARK)).toBe(true)
    expect(text.split(MARK)).toHaveLength(2)
    const ids = lines.map((line) => line.slice(0, 32))
    expect(new Set(ids)).toEqual(new Set(Array.from({ length: 450 }, (_, n) => operationId(`many-${n}`))))
    expect(ids).toHaveLength(450)
})

test('what is requested while the parts are read is neither doubled nor in the way', async () => {
    const first = await read('from=2026-10-01&to=2026-10-31')
    await lab.instance.control.loadRecords([operationRow({ name: 'earlier', age: 41 * DAY })])
    const second = await read(`from=2026-10-01&to=2026-10-31&cursor=${first.json.result.next}`)
    const third = await read(`from=2026-10-01&to=2026-10-31&cursor=${second.json.result.next}`)
    expect(third.json.result.next).toBeNull()
    const ids = [first, second, third].flatMap(({ json }) =>
        (json.result.csv as string)
            .split('\r\n')
            .map((line) => line.replace(MARK, '').slice(0, 32))
            .filter((id) => /^[0-9a-f]{32}$/.test(id)),
    )
    expect(ids).toHaveLength(450)
    expect(new Set(ids).size).toBe(450)
})

test('each line of a trail, with times in UTC and ids of calls', async () => {
    const { text, lines } = await whole('from=2026-11-21&to=2026-11-21')
    expect(text).toContain('Operation (sys_id),Kind,Tier,Dry run,State,Person,Person (sys_id)')
    const own = lines.filter((line) => line.startsWith(operationId('trail')))
    expect(own).toHaveLength(3)
    expect(own[0]).toContain(`assign-license,1,false,failed,Emma Employee,${EMMA}`)
    expect(own[1]).toMatch(
        /,LICENSE_NONE_FREE,2,2026-11-21 08:00:01,,,called,POST \/v1\.0\/users\/\{id\}\/assignLicense 400,11111111-2222-4333-8444-555555555555$/,
    )
    expect(lines.filter((line) => line.startsWith(operationId('reset')))).toHaveLength(1)
})

test('no mail address leaves, and nothing that a spreadsheet would run', async () => {
    const { text } = await whole('from=2026-11-21&to=2026-11-21')
    expect(text).not.toContain('@')
    expect(text).toContain(`,,${BOT},`)
    expect(text).toContain(`"'=HYPERLINK(""x"")"`)
    expect(text).not.toMatch(/(?:^|,|\n)"?[=+\-@]/m)
})

test('of one kind, and of no day', async () => {
    const { lines } = await whole('kind=reset-password')
    expect(lines).toHaveLength(1)
    expect((await whole('from=2026-11-22&to=2026-11-22')).lines).toEqual([])
})

test('in French the columns are named in French, and the values are the same', async () => {
    const { text } = await whole('from=2026-11-21&to=2026-11-21', OCTAVE)
    expect(text).toContain('Opération (sys_id)')
    expect(text).toContain(',assign-license,1,false,failed,')
})

test.each([
    ['from=21.11.2026', 'from'],
    ['from=2026-11-21&to=2026-13-01', 'to'],
    ['from=2026-11-22&to=2026-11-21', 'from'],
    ['kind=all', 'kind'],
    ['cursor=1^ORDERBYsys_id', 'cursor'],
    [`cursor=1-${'g'.repeat(32)}`, 'cursor'],
])('%s is refused by the name of the parameter', async (query, field) => {
    const { status, json } = await read(query)
    expect(status).toBe(400)
    expect(json.result.error).toMatchObject({ code: 'REQUEST_INVALID', field })
})

test.each([
    [undefined, 401],
    ['emma.employee', 403],
    ['ana.agent', 403],
    ['omar.escalation', 403],
    ['sara.security', 403],
    ['admin', 200],
])('for %s: %i', async (user, expected) => {
    const { status, text } = await lab.call(user, 'GET', API)
    expect(status).toBe(expected)
    if (expected !== 200) expect(text).not.toContain('Emma')
})
