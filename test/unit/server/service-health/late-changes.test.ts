import fc from 'fast-check'
import { parseHealthIssue, type HealthIssue } from '../../../../src/server/service-health/health-issue.ts'
import { syncServiceHealth } from '../../../../src/server/service-health/sync-service-health.ts'
import { ChangingGraph, type Item } from '../../../fakes/changing-graph.ts'
import { graphIssue } from '../../../fakes/graph-issues.ts'
import { DAY, MemoryPlatform, NOW, tenant } from '../../../fakes/memory-platform.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const EVERY = 5 * MINUTE

const iso = (at: number): string => new Date(at).toISOString()
const post = (at: number, text: string): Item => ({
    createdDateTime: iso(at),
    postType: 'regular',
    description: { contentType: 'text', content: text },
})
/** An issue that began two days ago. */
const issue = (id: string, modifiedAt: number, changes: Item = {}): Item =>
    graphIssue({
        id,
        title: `Trouble of ${id}`,
        startDateTime: iso(NOW - 2 * DAY),
        lastModifiedDateTime: iso(modifiedAt),
        posts: [post(NOW - 2 * DAY, 'We are looking.')],
        ...changes,
    })
const ended = (at: number): Item => ({
    isResolved: true,
    status: 'serviceRestored',
    endDateTime: iso(at),
})

interface World {
    readonly graph: ChangingGraph
    readonly platform: MemoryPlatform
    /** Runs of the job, five minutes apart. */
    run(times?: number): void
    stored(id: string): HealthIssue | undefined
    posts(id: string): readonly string[]
}

function world(...items: readonly Item[]): World {
    const graph = new ChangingGraph()
    for (const item of items) graph.set(item)
    const platform = new MemoryPlatform()
    platform.tenantRows.set(tenant().sysId, tenant())
    platform.answer = graph.answer
    const row = (id: string) => [...platform.issueRows].find(([, one]) => one.issue.id === id)
    return {
        graph,
        platform,
        run(times = 1) {
            for (let n = 0; n < times; n += 1) {
                platform.at += EVERY
                const [connected] = platform.tenants.active()
                if (!connected) throw new Error('no tenant')
                const outcome = syncServiceHealth(platform.dependencies(), connected)
                if (!outcome.ok) throw new Error(outcome.error.code)
            }
        },
        stored: (id) => row(id)?.[1].issue,
        posts: (id) =>
            [...platform.postRows.values()]
                .filter(({ issueSysId }) => issueSysId === row(id)?.[0])
                .map((one) => one.post.content),
    }
}

/** Runs until something is so; answers after how much time. */
function until(here: World, isSo: () => boolean, limit: number): number {
    const from = here.platform.at
    while (!isSo() && here.platform.at - from < limit) here.run()
    return isSo() ? here.platform.at - from : Infinity
}

describe('a change that appears with a time that lies behind', () => {
    const LATE = [
        ['ten minutes', 10 * MINUTE],
        ['five hours', 5 * HOUR],
        ['three days', 3 * DAY],
        ['a month', 30 * DAY],
    ] as const

    /** What github.com/Azure/Azure-Sentinel/issues/13584 describes: the cursor is the newest change that was seen. */
    class NaiveSync {
        cursor = 0
        readonly known = new Map<string, Item>()

        run(graph: ChangingGraph): void {
            for (const item of graph.items) {
                const at = Date.parse(String(item['lastModifiedDateTime']))
                if (at > this.cursor) this.known.set(String(item['id']), item)
            }
            const times = [...this.known.values()].map((item) =>
                Date.parse(String(item['lastModifiedDateTime'])),
            )
            this.cursor = Math.max(this.cursor, ...times)
        }
    }

    test.each(LATE)('by %s: a naive cursor has moved past it and never sees it', (_, late) => {
        const { graph } = world(issue('EX1', NOW - 40 * DAY), issue('EX2', NOW))
        const naive = new NaiveSync()
        naive.run(graph)
        graph.change('EX1', { ...ended(NOW), lastModifiedDateTime: iso(NOW - late) })
        for (let n = 0; n < 14 * 288; n += 1) naive.run(graph)
        expect(naive.known.get('EX1')).toMatchObject({ isResolved: false })
    })

    test.each(LATE)('by %s: the next run sees that an open issue ended', (_, late) => {
        const here = world(issue('EX1', NOW - 40 * DAY), issue('EX2', NOW))
        here.run(2)
        here.graph.change('EX1', { ...ended(NOW), lastModifiedDateTime: iso(NOW - late) })
        here.run()
        expect(here.stored('EX1')).toMatchObject({ isResolved: true, status: 'serviceRestored' })
    })

    test.each(LATE)('by %s: the next run sees that an open issue was updated', (_, late) => {
        const here = world(issue('EX1', NOW - 40 * DAY), issue('EX2', NOW))
        here.run(2)
        here.graph.change('EX1', { title: 'Other words', lastModifiedDateTime: iso(NOW - late) })
        here.run()
        expect(here.stored('EX1')?.title).toBe('Other words')
    })

    test.each(LATE)('by %s: the next run sees a new open issue', (_, late) => {
        const here = world(issue('EX2', NOW))
        here.run(2)
        here.graph.set(issue('EX1', NOW - late))
        here.run()
        expect(here.stored('EX1')).toBeDefined()
    })

    test.each([
        ['ten minutes', 10 * MINUTE, EVERY],
        ['five hours', 5 * HOUR, HOUR],
        ['three days', 3 * DAY, HOUR],
        ['a month', 30 * DAY, DAY],
    ])('by %s: the review of an issue that had ended is seen in time', (_, late, within) => {
        const here = world(issue('EX1', NOW - 40 * DAY, ended(NOW - 40 * DAY)), issue('EX2', NOW))
        here.run(2)
        here.graph.change('EX1', {
            status: 'postIncidentReviewPublished',
            lastModifiedDateTime: iso(NOW - late),
        })
        const isSeen = (): boolean => here.stored('EX1')?.status === 'postIncidentReviewPublished'
        expect(until(here, isSeen, 2 * DAY)).toBeLessThanOrEqual(within)
    })

    it('is seen when an issue is open again', () => {
        const here = world(issue('EX1', NOW - 5 * HOUR, ended(NOW - 5 * HOUR)), issue('EX2', NOW))
        here.run(2)
        here.graph.change('EX1', issue('EX1', NOW - 4 * HOUR))
        here.run()
        expect(here.stored('EX1')).toMatchObject({ isResolved: false, endAt: null })
    })

    it('is seen when an issue that was open ended longer ago than retention keeps', () => {
        const here = world(issue('EX1', NOW))
        here.run()
        here.graph.change('EX1', ended(NOW - 400 * DAY))
        here.run()
        expect(here.stored('EX1')).toMatchObject({ isResolved: true })
    })
})

describe('versions', () => {
    const versions = [issue('EX1', NOW - HOUR, { title: 'older' }), issue('EX1', NOW, { title: 'newer' })]

    test.each([
        ['older first', versions],
        ['newer first', [...versions].reverse()],
    ])('of one issue twice on a page, %s: the newer one stays', (_, page) => {
        const here = world()
        const { answer } = here.graph
        here.platform.answer = (request) => {
            const body = JSON.stringify({ value: page })
            return { ...answer(request), kind: 'answer', status: 200, body, header: () => null }
        }
        here.run()
        expect(here.stored('EX1')?.title).toBe('newer')
    })

    it('of one issue on two pages that shift: the newer one stays', () => {
        const here = world(issue('EX1', NOW - HOUR, { title: 'older' }), issue('EX2', NOW))
        here.graph.pageSize = 1
        here.graph.beforePage = (skip) => {
            if (skip !== 1) return
            // EX1 is updated and moves to the end while page 1 is on its way.
            here.graph.remove('EX1')
            here.graph.set(issue('EX2', NOW))
            here.graph.set(issue('EX1', NOW, { title: 'newer' }))
            here.graph.beforePage = () => undefined
        }
        here.run()
        expect(here.stored('EX1')?.title).toBe('newer')
        // EX2 moved to the page that had been read. The next run finds it.
        here.run()
        expect(here.stored('EX2')).toBeDefined()
    })

    it('from a copy that is behind do not take back what is known; what Microsoft goes back to counts after an hour', () => {
        const here = world(issue('EX1', NOW, { title: 'newer' }))
        here.run()
        here.graph.set(issue('EX1', NOW - HOUR, { title: 'older' }))
        here.run(11)
        expect(here.stored('EX1')?.title).toBe('newer')
        here.run(2)
        expect(here.stored('EX1')?.title).toBe('older')
    })
})

test.each([
    ['three hours ahead', 3 * HOUR],
    ['three hours behind', -3 * HOUR],
])('with the clock of Microsoft %s every change is seen by the next run', (_, skew) => {
    const here = world(issue('EX1', NOW + skew))
    here.run()
    for (let n = 0; n < 60; n += 1) {
        const at = here.platform.at + skew
        here.graph.change('EX1', { title: `Version ${n}`, lastModifiedDateTime: iso(at) })
        here.graph.set(issue(`TM${n}00`, at, ended(at)))
        here.run()
        expect(here.stored('EX1')?.title).toBe(`Version ${n}`)
        expect(here.stored(`TM${n}00`)).toBeDefined()
    }
})

describe('posts', () => {
    const [first, second, third] = [NOW - 3 * HOUR, NOW - 2 * HOUR, NOW - HOUR]
    const begun = () => {
        const here = world(issue('EX1', third, { posts: [post(first, 'First.'), post(third, 'Third.')] }))
        here.run()
        return here
    }

    it('that appear late stand between the others', () => {
        const here = begun()
        const posts = [post(first, 'First.'), post(second, 'Second.'), post(third, 'Third.')]
        here.graph.change('EX1', { posts })
        here.run()
        expect(here.stored('EX1')?.posts.map(({ content }) => content)).toEqual([
            'First.',
            'Second.',
            'Third.',
        ])
        expect([...here.posts('EX1')].sort()).toEqual(['First.', 'Second.', 'Third.'])
    })

    it('that Microsoft corrects are replaced, even under an old time of change', () => {
        const here = begun()
        here.graph.change('EX1', { posts: [post(first, 'First, corrected.'), post(third, 'Third.')] })
        here.run()
        expect([...here.posts('EX1')].sort()).toEqual(['First, corrected.', 'Third.'])
    })

    it('that Microsoft takes back go, unless an answer holds none at all', () => {
        const here = begun()
        here.graph.change('EX1', { posts: [post(third, 'Third.')] })
        here.run()
        expect(here.posts('EX1')).toEqual(['Third.'])
        here.graph.change('EX1', { posts: [], lastModifiedDateTime: iso(here.platform.at) })
        here.run()
        expect(here.posts('EX1')).toEqual(['Third.'])
    })
})

test('an open issue that vanishes is closed by the next run, and open again when it returns', () => {
    const here = world(issue('EX1', NOW), issue('EX2', NOW))
    here.run()
    const [gone] = here.graph.items
    here.graph.remove('EX1')
    here.run()
    expect(here.stored('EX1')).toMatchObject({ isResolved: true, status: 'noLongerListed' })
    here.graph.set(gone ?? {})
    here.run()
    expect(here.stored('EX1')).toMatchObject({ isResolved: false, endAt: null })
})

test('of many open issues that vanish at once each run asks for the next few, and none is forgotten', () => {
    const ids = Array.from({ length: 90 }, (_, n) => `EX${1000 + n}`)
    const here = world(...ids.map((id) => issue(id, NOW)))
    here.run()
    for (const id of ids) here.graph.change(id, ended(NOW))
    here.platform.sent = []
    here.run()
    expect(here.platform.sent.filter(({ url }) => /issues\/EX/.test(url)).length).toBeLessThanOrEqual(20)
    here.run(20)
    expect(ids.filter((id) => here.stored(id)?.isResolved !== true)).toEqual([])
})

test('what Microsoft lists as resolved and gives as open by id does not keep the others from being asked for', () => {
    const odd = Array.from({ length: 30 }, (_, n) => `EX${1000 + n}`)
    const here = world(...odd.map((id) => issue(id, NOW)), issue('EX9999', NOW))
    here.run()
    here.graph.remove('EX9999')
    const { answer } = here.graph
    here.platform.answer = (request) =>
        request.url.includes('isResolved')
            ? { ...answer(request), kind: 'answer', status: 200, body: '{"value":[]}', header: () => null }
            : answer(request)
    here.run(4)
    expect(here.stored('EX9999')).toMatchObject({ status: 'noLongerListed' })
})

test('a quiet day costs two requests a run', () => {
    const here = world(issue('EX1', NOW), issue('EX2', NOW, ended(NOW)))
    here.run()
    here.platform.sent = []
    here.platform.written = []
    here.run(280)
    expect(here.platform.sent.length).toBe(2 * 280)
    expect(here.platform.written).not.toContain('issue')
})

test('an hour in which all open issues vanish stays within the budget', () => {
    const ids = Array.from({ length: 250 }, (_, n) => `EX${1000 + n}`)
    const here = world(...ids.map((id) => issue(id, NOW)))
    here.run()
    for (const id of ids) here.graph.remove(id)
    here.platform.sent = []
    here.run(12)
    // Microsoft lets us ask 800 times.
    expect(here.platform.sent.length).toBeLessThanOrEqual(12 * 22)
})

type Change =
    | { readonly do: 'add' | 'update' | 'post' | 'correct' | 'end' | 'reopen'; readonly id: number }
    | { readonly do: 'vanish' | 'return' | 'takeBack'; readonly id: number }

const step = fc.record({
    change: fc.record({
        do: fc.constantFrom<Change['do'][]>(
            'add',
            'update',
            'post',
            'correct',
            'end',
            'reopen',
            'vanish',
            'return',
            'takeBack',
        ),
        id: fc.integer({ min: 0, max: 5 }),
    }),
    /** How far behind its appearance the change is dated. */
    late: fc.constantFrom(0, 10 * MINUTE, 5 * HOUR, 3 * DAY, 30 * DAY, -2 * HOUR),
    /** Runs of the sync after it; a change may also come while pages are read. */
    runs: fc.integer({ min: 0, max: 3 }),
    whileReading: fc.boolean(),
})

test('whatever Microsoft changes, whenever it says that it did, in the end we hold what Microsoft lists', () => {
    fc.assert(
        fc.property(
            fc.array(step, { minLength: 1, maxLength: 25 }),
            fc.integer({ min: 1, max: 4 }),
            (steps, pageSize) => {
                const here = world()
                const { graph, platform } = here
                graph.pageSize = pageSize
                const vanished = new Map<number, Item>()
                let version = 0
                const apply = ({ change, late }: (typeof steps)[number]): void => {
                    version += 1
                    const id = `EX${100 + change.id}`
                    const dated = { lastModifiedDateTime: iso(platform.at - late) }
                    const known = graph.items.find((item) => item['id'] === id)
                    const posts = (known?.['posts'] ?? []) as readonly Item[]
                    if (change.do === 'return') {
                        const item = vanished.get(change.id)
                        if (item && !known) graph.set(item)
                    } else if (change.do === 'add') {
                        if (!known) graph.set(issue(id, platform.at - late, { title: `Version ${version}` }))
                    } else if (!known) return
                    else if (change.do === 'update')
                        graph.change(id, { ...dated, title: `Version ${version}` })
                    else if (change.do === 'post')
                        graph.change(id, {
                            ...dated,
                            posts: [...posts, post(platform.at - late, `Post ${version}`)],
                        })
                    else if (change.do === 'correct')
                        graph.change(id, {
                            posts: [post(NOW - 2 * DAY, `Corrected ${version}`), ...posts.slice(1)],
                        })
                    else if (change.do === 'takeBack')
                        graph.change(id, { ...dated, posts: posts.slice(0, 1) })
                    else if (change.do === 'end') graph.change(id, { ...dated, ...ended(platform.at - late) })
                    else if (change.do === 'reopen')
                        graph.change(id, {
                            ...dated,
                            isResolved: false,
                            status: 'serviceDegradation',
                            endDateTime: null,
                        })
                    else {
                        vanished.set(change.id, known)
                        graph.remove(id)
                    }
                }
                for (const one of steps) {
                    if (one.whileReading) {
                        graph.beforePage = (skip) => {
                            if (skip === 0) return
                            graph.beforePage = () => undefined
                            apply(one)
                        }
                    } else apply(one)
                    here.run(one.runs)
                    graph.beforePage = () => undefined
                }
                // An hour after the last change no copy is behind; a day after it everything was read.
                here.run(12)
                platform.at += DAY
                here.run(2)

                for (const item of graph.items) {
                    const wanted = parseHealthIssue(item)
                    if (!wanted.ok) throw new Error(wanted.error)
                    expect(here.stored(wanted.value.id)).toEqual(wanted.value)
                    expect([...here.posts(wanted.value.id)].sort()).toEqual(
                        wanted.value.posts.map(({ content }) => content).sort(),
                    )
                }
                const listed = graph.items.map((item) => item['id'])
                for (const { issue: known } of platform.issueRows.values()) {
                    if (!listed.includes(known.id)) expect(known.isResolved).toBe(true)
                }
            },
        ),
        { numRuns: 150 },
    )
})
