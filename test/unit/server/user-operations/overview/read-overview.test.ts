import type { OperationsOverview } from '../../../../../src/server/user-operations/overview/overview-view.ts'
import { readOverview } from '../../../../../src/server/user-operations/overview/read-overview.ts'
import { DAY, HOUR, MINUTE, OverviewLab } from '../../../../fakes/overview-lab.ts'
import { NOW } from '../../../../fakes/memory-platform.ts'

function read(lab: OverviewLab, query: Readonly<Record<string, string>> = {}): OperationsOverview {
    const answer = readOverview(lab.overview(), (name) => query[name] ?? '')
    if (!answer.ok) throw new Error(`${answer.error.code} ${answer.error.field ?? ''}`)
    return answer.value
}

test('the figures are of the period, what waits is not', () => {
    const lab = new OverviewLab()
    lab.plant({ age: HOUR })
    lab.plant({ age: 3 * DAY })
    lab.plant({ age: 20 * DAY })
    lab.plant({ age: 40 * DAY, state: 'requested' })
    for (const [period, total] of [
        ['', 1],
        ['day', 1],
        ['week', 2],
        ['month', 3],
    ] as const) {
        const view = read(lab, { period })
        expect([view.filter.period, view.total, view.volumes[0]?.total]).toEqual([
            period || 'day',
            total,
            total,
        ])
        expect(view.waiting.map(({ count }) => count)).toEqual([1])
    }
})

test('the list alone is narrowed by state and error, the figures by the kind, too', () => {
    const lab = new OverviewLab()
    const free = { code: 'LICENSE_NONE_FREE', parameters: ['Visio Plan 2'] } as const
    const failed = lab.plant({ state: 'failed', error: free })
    lab.plant({ state: 'failed', error: { code: 'LICENSE_LOCATION_MISSING', parameters: [] } })
    lab.plant({})
    lab.plant({ kind: 'read-account', tier: 0 })
    const view = read(lab, { state: 'failed', error: 'LICENSE_NONE_FREE' })
    expect(view.operations.map(({ sysId }) => sysId)).toEqual([failed])
    expect(view.total).toBe(1)
    expect(view.volumes.map(({ total }) => total)).toEqual([1, 3])
    expect(read(lab, { kind: 'read-account' }).volumes.map(({ total }) => total)).toEqual([1])
})

test('a page of the list, newest first', () => {
    const lab = new OverviewLab()
    const ids = [1, 2, 3, 4, 5].map((age) => lab.plant({ age: age * MINUTE }))
    const page = (offset: string) => read(lab, { offset, limit: '2' }).operations.map(({ sysId }) => sysId)
    expect([page('0'), page('2'), page('4')]).toEqual([ids.slice(0, 2), ids.slice(2, 4), ids.slice(4)])
})

test('a row says who, for whom, how it ended, and what it takes back', () => {
    const lab = new OverviewLab()
    lab.plant({
        outcome: { code: 'license-assigned', parameters: ['Visio Plan 2'] },
        undo: { removeLicense: 'c5928f49-12ba-48f7-ada3-0d743a3601d5' },
        finishedAt: NOW - HOUR + MINUTE,
    })
    lab.plant({ kind: 'remove-license', state: 'running', input: { undoes: '1'.repeat(32) }, age: 2 * HOUR })
    expect(read(lab).operations).toEqual([
        expect.objectContaining({
            person: '<e1>',
            requestedBy: '<e4>',
            requestedAt: new Date(NOW - HOUR).toISOString(),
            finishedAt: new Date(NOW - HOUR + MINUTE).toISOString(),
            says: 'The license Visio Plan 2 was assigned, and Microsoft shows it.',
            undo: { may: false, by: null },
            undoes: null,
        }),
        expect.objectContaining({ finishedAt: null, says: '', undo: null, undoes: '1'.repeat(32) }),
    ])
})

test('why nothing is done is said first: switched off, or not set up', () => {
    expect(read(new OverviewLab()).notice).toBeNull()
    expect(read(new OverviewLab({ isOn: false })).notice?.code).toBe('OPERATIONS_OFF')
    const lab = new OverviewLab()
    lab.platform.revisions.clear()
    expect(read(lab).notice?.code).toMatch(/^OPERATIONS_/)
})

test.each([
    ['period', 'year'],
    ['kind', 'toString'],
    ['state', 'done'],
    ['error', 'constructor'],
    ['offset', '-1'],
    ['limit', '100000'],
])('%s=%s is refused by its name', (name, value) => {
    const answer = readOverview(new OverviewLab().overview(), (one) => (one === name ? value : ''))
    expect(!answer.ok && [answer.error.code, answer.error.field]).toEqual(['REQUEST_INVALID', name])
})
