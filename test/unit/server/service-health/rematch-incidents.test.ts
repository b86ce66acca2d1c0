import fc from 'fast-check'
import { syncServiceHealth } from '../../../../src/server/service-health/sync-service-health.ts'
import { isCurrent, matchHeader } from '../../../../src/server/service-health/match-incident.ts'
import {
    rematchIncidents,
    type RematchDependencies,
} from '../../../../src/server/service-health/rematch-incidents.ts'
import { parseRematchProgress } from '../../../../src/server/service-health/rematch-progress.ts'
import { ChangingGraph } from '../../../fakes/changing-graph.ts'
import { graphIssue } from '../../../fakes/graph-issues.ts'
import { Crash, DAY, MemoryPlatform, NOW, tenant } from '../../../fakes/memory-platform.ts'

const SECOND = 1000
const HOUR = 3_600_000

const iso = (at: number): string => new Date(at).toISOString()
const idOf = (n: number): string => String(n).padStart(32, '0')

interface World {
    readonly graph: ChangingGraph
    readonly platform: MemoryPlatform
    sync(): void
    open(count: number, openedAt: (n: number) => number): void
    /** Changes what matching reads of an issue. */
    change(id: string): void
    current(): number
    run(): ReturnType<typeof rematchIncidents>
    /** Incidents that a run evaluates. */
    evaluated(run: () => unknown): readonly string[]
}

/** EX1 lasts since two days ago, EX20 ended twenty days ago. */
function world(): World {
    const graph = new ChangingGraph()
    graph.set(graphIssue({ id: 'EX1', startDateTime: iso(NOW - 2 * DAY) }))
    const ended = { isResolved: true, startDateTime: iso(NOW - 21 * DAY), endDateTime: iso(NOW - 20 * DAY) }
    graph.set(graphIssue({ id: 'EX20', ...ended }))
    const platform = new MemoryPlatform()
    platform.tenantRows.set(tenant().sysId, tenant())
    platform.answer = graph.answer
    let changes = 0
    const here: World = {
        graph,
        platform,
        sync() {
            const [connected] = platform.tenants.active()
            const outcome = syncServiceHealth(platform.dependencies(), connected ?? tenant())
            if (!outcome.ok) throw new Error(outcome.error.code)
        },
        open(count, openedAt) {
            for (let n = 0; n < count; n += 1) {
                platform.incidentRows.set(idOf(n), {
                    sysId: idOf(n),
                    number: `INC${n}`,
                    shortDescription: 'Outlook keeps asking for my password',
                    openedAt: openedAt(n),
                })
            }
        },
        change(id) {
            changes += 1
            graph.change(id, { title: `Password prompts ${changes}`, lastModifiedDateTime: iso(platform.at) })
            here.sync()
        },
        current() {
            const deps = platform.dependencies()
            const headers = platform.matches.headers([...platform.incidentRows.keys()])
            return [...platform.incidentRows.values()].filter((incident) =>
                isCurrent(
                    headers.get(incident.sysId),
                    matchHeader(deps, incident, platform.tenants.active()),
                ),
            ).length
        },
        run: () => rematchIncidents(platform.dependencies()),
        evaluated(run) {
            const before = new Map(platform.headerRows)
            run()
            return [...platform.headerRows]
                .filter(([sysId, row]) => before.get(sysId) !== row)
                .map(([, { incident }]) => incident)
        },
    }
    here.sync()
    return here
}

/** Every evaluation takes a second. */
function slow(here: World): void {
    here.platform.beforeWrite = () => {
        if (here.platform.written.at(-1) === 'header') here.platform.at += SECOND
    }
}

test('a run ends after 40 seconds, the next one goes on where it stopped, and after the last one all are done', () => {
    const here = world()
    here.open(150, (n) => NOW - (n % 14) * DAY - HOUR)
    slow(here)
    const seen: string[] = []
    for (const expected of [40, 40, 40, 30]) {
        const from = here.platform.at
        const ids = here.evaluated(() => {
            expect(here.run()).toEqual({ rematched: expected, isWaiting: expected === 40 })
        })
        expect(here.platform.at - from).toBeLessThanOrEqual(41 * SECOND)
        seen.push(...ids)
    }
    // Nobody twice: the second run did not begin anew.
    expect(new Set(seen).size).toBe(150)
    expect(seen).toHaveLength(150)
    expect(here.current()).toBe(150)
})

test('the newest come first', () => {
    const here = world()
    here.open(100, (n) => NOW - (n % 10) * DAY - HOUR)
    slow(here)
    const first = here.evaluated(() => here.run())
    const ages = first.map((id) =>
        Math.floor((NOW - (here.platform.incidentRows.get(id)?.openedAt ?? 0)) / DAY),
    )
    expect(Math.max(...ages)).toBe(3)
})

test('a run evaluates at most 2,000, however fast', () => {
    const here = world()
    here.open(2100, () => NOW - HOUR)
    expect(here.run()).toEqual({ rematched: 2000, isWaiting: true })
    expect(here.run()).toEqual({ rematched: 100, isWaiting: false })
})

test('a change touches the incidents whose window it touches, and no other', () => {
    const here = world()
    here.open(40, (n) => NOW - n * DAY)
    here.run()
    // Ended twenty days ago: incidents from a day before its start to two days after its end.
    const ids = here.evaluated(() => {
        here.change('EX20')
        here.run()
    })
    expect(ids.map((id) => Number(id)).sort((a, b) => a - b)).toEqual([18, 19, 20, 21, 22])
    expect(here.current()).toBe(40)
    // Lasts since two days ago.
    const later = here.evaluated(() => {
        here.change('EX1')
        here.run()
    })
    expect(later.map((id) => Number(id)).sort((a, b) => a - b)).toEqual([0, 1, 2, 3])
    expect(here.current()).toBe(40)
})

test('nothing changed: no evaluation, no change, and of the incidents only those of the last half hour are read', () => {
    const here = world()
    here.open(300, (n) => NOW - (n % 14) * DAY - HOUR)
    here.run()
    here.platform.written = []
    here.platform.at += 300 * SECOND
    const reads: string[] = []
    const counted = <T extends object>(name: string, port: T): T =>
        new Proxy(port, {
            get: (target, key) => {
                reads.push(`${name}.${String(key)}`)
                return target[key as keyof T]
            },
        })
    const deps = here.platform.dependencies()
    const watched: RematchDependencies = {
        ...deps,
        incidents: counted('incidents', deps.incidents),
        issues: counted('issues', deps.issues),
        matches: counted('matches', deps.matches),
        tenants: counted('tenants', deps.tenants),
    }
    expect(rematchIncidents(watched)).toEqual({ rematched: 0, isWaiting: false })
    expect(reads).toEqual(['tenants.active', 'tenants.rematchProgress', 'incidents.openSince'])
    expect(here.platform.written).toEqual([])
})

test('an incident whose rule did not run is evaluated by the next run, or within the hour', () => {
    const here = world()
    here.open(20, (n) => NOW - n * DAY - HOUR)
    here.run()
    const add = (sysId: string, openedAt: number): void => {
        const [some] = here.platform.incidentRows.values()
        if (some) here.platform.incidentRows.set(sysId, { ...some, sysId, openedAt })
    }
    add(idOf(500), here.platform.at - 60 * SECOND)
    expect(here.evaluated(() => here.run())).toEqual([idOf(500)])
    // Imported with the date of another time.
    add(idOf(501), NOW - 5 * DAY)
    expect(here.evaluated(() => here.run())).toEqual([])
    here.platform.at += HOUR
    expect(here.evaluated(() => here.run())).toEqual([idOf(501)])
    expect(here.current()).toBe(22)
})

test('however often issues change, no incident waits for ever', () => {
    const here = world()
    here.open(150, (n) => NOW - (n % 3) * DAY - HOUR)
    slow(here)
    const waiting = new Set(here.platform.incidentRows.keys())
    for (let n = 0; n < 8; n += 1) {
        // Every window, before every run.
        here.change('EX1')
        for (const id of here.evaluated(() => here.run())) waiting.delete(id)
    }
    expect([...waiting]).toEqual([])
    for (let n = 0; n < 5; n += 1) here.run()
    expect(here.current()).toBe(150)
})

test('five hundred incidents of the same second are no obstacle', () => {
    const here = world()
    here.open(500, () => NOW - HOUR)
    slow(here)
    for (let n = 0; n < 13; n += 1) here.run()
    expect(here.current()).toBe(500)
})

test('a run that dies at any change leaves nothing that the next one does not mend', () => {
    const begin = (): World => {
        const here = world()
        here.open(8, (n) => NOW - n * DAY - HOUR)
        here.platform.written = []
        return here
    }
    const whole = begin()
    whole.run()
    const wanted = whole.platform.matchState()
    expect(whole.platform.written.length).toBeGreaterThan(8)
    for (let cut = 1; cut <= whole.platform.written.length; cut += 1) {
        const here = begin()
        here.platform.crashAt = cut
        expect(() => here.run()).toThrow(Crash)
        here.platform.crashAt = Infinity
        here.run()
        expect(here.platform.matchState()).toEqual(wanted)
    }
})

test('an incident of more than 90 days ago is left to who opens it', () => {
    const here = world()
    here.open(2, (n) => NOW - n * 91 * DAY)
    here.run()
    expect(here.current()).toBe(1)
})

test('without a tenant nothing is read', () => {
    const here = world()
    here.open(2, () => NOW)
    here.platform.tenantRows.clear()
    expect(here.run()).toEqual({ rematched: 0, isWaiting: false })
})

test.each([
    [undefined],
    [{}],
    [{ days: [] }],
    [{ days: { 1: 2 }, knowledge: 'k', roundAt: 1, next: 'x' }],
    ['text'],
])('a progress that somebody edited by hand (%j) is none', (value) => {
    const progress = parseRematchProgress(value)
    expect(progress).toMatchObject({ isComplete: false, next: null, days: {} })
})

test('a progress reads back as it was written', () => {
    const here = world()
    here.open(150, (n) => NOW - (n % 3) * DAY)
    slow(here)
    here.run()
    const [written] = here.platform.rematches.values()
    expect(written).toMatchObject({ isComplete: false, next: { day: expect.any(Number) } })
    expect(parseRematchProgress(JSON.parse(JSON.stringify(written)))).toEqual(written)
})

test('after whatever changes and runs that end early, every stored match is the one that a new evaluation gives', () => {
    const move = fc.oneof(
        fc.constantFrom('run' as const, 'slow run' as const, 'EX1' as const, 'EX20' as const, 'new' as const),
        fc.record({ wait: fc.integer({ min: 1, max: 90 }) }),
    )
    fc.assert(
        fc.property(fc.array(move, { maxLength: 20 }), (moves) => {
            const here = world()
            const { platform } = here
            here.open(60, (n) => NOW - (n % 30) * DAY)
            for (const [n, one] of moves.entries()) {
                if (typeof one !== 'string') platform.at += one.wait * 60 * SECOND
                else if (one === 'EX1' || one === 'EX20') here.change(one)
                else if (one === 'new') {
                    const start = { startDateTime: iso(platform.at - (n % 40) * DAY) }
                    here.graph.set(graphIssue({ id: `TM${100 + n}`, ...start }))
                    here.sync()
                } else {
                    if (one === 'slow run') slow(here)
                    here.run()
                    platform.beforeWrite = () => undefined
                }
            }
            here.run()
            expect(here.current()).toBe(60)
            const stored = platform.matchState()
            platform.matchRows.clear()
            platform.headerRows.clear()
            platform.rematches.clear()
            here.run()
            expect(platform.matchState()).toEqual(stored)
        }),
        { numRuns: 60 },
    )
})
