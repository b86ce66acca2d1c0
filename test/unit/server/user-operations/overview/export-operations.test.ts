import { exportOperations } from '../../../../../src/server/user-operations/overview/export-operations.ts'
import type { OperationsExport } from '../../../../../src/server/user-operations/overview/overview-view.ts'
import type { OperationEvent } from '../../../../../src/server/user-operations/user-operation.ts'
import { AGENT, MAX } from '../../../../fakes/operations-lab.ts'
import { DAY, HOUR, OverviewLab } from '../../../../fakes/overview-lab.ts'
import { NOW } from '../../../../fakes/memory-platform.ts'

const event = (detail: string, by = ''): OperationEvent => ({
    at: NOW - HOUR,
    by,
    kind: 'refused',
    detail,
    correlationId: 'c0ffee00-0000-4000-8000-000000000001',
})

function exported(lab: OverviewLab, query: Readonly<Record<string, string>> = {}): OperationsExport {
    const answer = exportOperations(lab.deps(), (name) => query[name] ?? '')
    if (!answer.ok) throw new Error(`${answer.error.code} ${answer.error.field ?? ''}`)
    return answer.value
}
const linesOf = ({ csv }: OperationsExport): readonly string[] =>
    csv.replace('\ufeff', '').split('\r\n').slice(0, -1)

test('a line for each line of the trail, and one for an operation without any', () => {
    const lab = new OverviewLab()
    const first = lab.plant({
        age: 3 * HOUR,
        history: [event('not-entitled', MAX), event('own-request', AGENT)],
    })
    const second = lab.plant({ age: 2 * HOUR })
    const { csv, operations, next, fileName } = exported(lab)
    expect([operations, next, fileName]).toEqual([2, null, 'operations-2026-10-23-2026-11-21.csv'])
    expect(csv.startsWith('\ufeffOperation (sys_id),Kind,')).toBe(true)
    const [header = '', ...lines] = linesOf(exported(lab))
    const cells = lines.map((line) => line.split(','))
    expect(cells.map(([sysId]) => sysId)).toEqual([first, first, second])
    const of = (name: string) => cells.map((line) => line[header.split(',').indexOf(name)])
    expect(of('Requested by')).toEqual(['<e4>', '<e4>', '<e4>'])
    expect(lines.map((line) => line.split(',').slice(-7))).toEqual([
        ['1', '2026-11-21 08:00:00', '<e2>', MAX, 'refused', 'not-entitled', event('').correlationId],
        ['2', '2026-11-21 08:00:00', '<e4>', AGENT, 'refused', 'own-request', event('').correlationId],
        ['', '', '', '', '', '', ''],
    ])
})

test('nothing in it is a formula, and no address of anybody', () => {
    const lab = new OverviewLab()
    lab.plant({
        input: { runbook: '=HYPERLINK("http://x")', mailbox: 'jo.doe@contoso.com' },
        history: [event('=cmd|calc'), event('+1'), event('@SUM(1)'), event('ask jo.doe@contoso.com')],
    })
    const { csv } = exported(lab)
    expect(csv).not.toMatch(/[,\n]"?=/)
    expect(csv).not.toContain(',@SUM')
    expect(csv).not.toContain('jo.doe@')
    expect(csv).toContain("'=cmd|calc")
})

test('days and kind narrow it, the last day counts whole', () => {
    const lab = new OverviewLab()
    lab.plant({ age: 0 })
    lab.plant({ age: 2 * DAY, kind: 'read-account', tier: 0 })
    lab.plant({ age: 40 * DAY })
    const count = (query: Readonly<Record<string, string>>): number => exported(lab, query).operations
    expect(count({})).toBe(2)
    expect(count({ from: '2026-11-19', to: '2026-11-19' })).toBe(1)
    expect(count({ kind: 'read-account' })).toBe(1)
    expect(count({ from: '2026-01-01' })).toBe(3)
    expect(count({ from: '2026-11-20', to: '2026-11-20' })).toBe(0)
})

test('page by page each operation comes once, also those of one second', () => {
    const lab = new OverviewLab()
    const ids = Array.from({ length: 450 }, (_, n) => lab.plant({ age: DAY - Math.floor(n / 50) * 1000 }))
    const seen: string[] = []
    const counts: number[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
        const part: OperationsExport = exported(lab, { cursor })
        const lines = linesOf(part)
        expect(lines[0]?.startsWith('Operation (sys_id)')).toBe(cursor === '')
        seen.push(...lines.slice(cursor === '' ? 1 : 0).map((line) => line.slice(0, 32)))
        counts.push(part.operations)
        cursor = part.next
    }
    expect(counts).toEqual([200, 200, 50])
    expect(seen.sort()).toEqual(ids.sort())
})

test.each([
    ['from', 'yesterday'],
    ['to', '2026-02-30'],
    ['from', '2027-01-01'],
    ['kind', 'everything'],
    ['cursor', '1-x'],
    ['cursor', `1-${'a'.repeat(32)}-2`],
])('%s=%s is refused by its name', (name, value) => {
    const answer = exportOperations(new OverviewLab().deps(), (one) => (one === name ? value : ''))
    expect(!answer.ok && [answer.error.code, answer.error.field]).toEqual(['REQUEST_INVALID', name])
})
