import { readIncidentTab } from '../../../../../src/server/incident-tab/read-incident-tab.ts'
import { decideOnTab } from '../../../../../src/server/incident-tab/decide-on-tab.ts'
import type { IssueMatcher } from '../../../../../src/server/service-health/issue-matcher.ts'
import { judgeLesson } from '../../../../../src/server/service-health/learning/judge-lesson.ts'
import { learn, readDecisions } from '../../../../../src/server/service-health/learning/learn.ts'
import {
    LEARN_EVERY_MS,
    learnFromDecisions,
    MOST_DECISIONS,
} from '../../../../../src/server/service-health/learning/learn-from-decisions.ts'
import { learningInUse } from '../../../../../src/server/service-health/learning/stored-learning.ts'
import { storeIncidentMatches } from '../../../../../src/server/service-health/match-incident.ts'
import { rematchIncidents } from '../../../../../src/server/service-health/rematch-incidents.ts'
import {
    DEFAULT_SETTINGS,
    type LearningSettings,
} from '../../../../../src/server/service-health/settings/health-settings.ts'
import { workOnIncidents } from '../../../../../src/server/service-health/work-on-incidents.ts'
import type { MemoryPlatform } from '../../../../fakes/memory-platform.ts'
import { said } from '../../../../fakes/decided.ts'
import { decide, EX, prepared, sysId, work } from '../../../../fakes/outage-lab.ts'

const ON: LearningSettings = { on: true, since: 0 }
const ODD = 'purple hourglass on the reception tablet, nobody gets in'
const LIKE_ODD = 'hourglass on reception tablet, nobody gets in any more'

/** Incidents 1 … n of the outage, then one of each of these texts. */
function platformWith(outage: number, ...texts: readonly string[]): MemoryPlatform {
    const platform = prepared(outage, { enabled: false })
    texts.forEach((shortDescription, at) => {
        const n = outage + 1 + at
        platform.incidentRows.set(sysId(n), {
            sysId: sysId(n),
            number: `INC${n}`,
            shortDescription,
            openedAt: platform.at - 30 * 60_000,
        })
        storeIncidentMatches(platform.dependencies(), sysId(n), platform.tenants.active())
    })
    return platform
}
const learnNow = (platform: MemoryPlatform, settings = ON) => {
    platform.at += LEARN_EVERY_MS
    return learnFromDecisions(platform.dependencies(), settings).kind
}
const shownOn = (platform: MemoryPlatform, n: number) => {
    const tab = readIncidentTab(platform.dependencies(), sysId(n))
    if (!tab.ok) throw new Error(tab.error.code)
    return tab.value.healthIssues.map(({ id, reason }) => ({ id, reason }))
}
const storedOn = (platform: MemoryPlatform, n: number) => platform.matches.read(sysId(n))
const settle = (platform: MemoryPlatform, learning: LearningSettings): void => {
    const settings = { ...DEFAULT_SETTINGS, learning }
    const revision = platform.outageRows.settings.length + 1
    platform.outageRows.settings.push({ revision, settings, by: '', at: platform.at })
}

test('a confirmed incident explains the next one that reads alike, with the reason; taking it back ends that', () => {
    const platform = platformWith(0, ODD, LIKE_ODD)
    expect(shownOn(platform, 2)).toEqual([])
    decide(platform, 1, 'confirm')
    expect(work(platform)).toMatchObject({ learned: 1 })
    expect(shownOn(platform, 2)).toEqual([
        { id: 'EX900001', reason: 'Exchange Online · like an incident that agents confirmed' },
    ])
    decide(platform, 1, 'undo')
    platform.at += LEARN_EVERY_MS
    work(platform)
    expect(shownOn(platform, 2)).toEqual([])
})

test('open incidents are matched again, those of the days that it concerns; nothing happens when nothing changed', () => {
    const platform = platformWith(0, ODD, LIKE_ODD)
    const old = {
        ...platform.incidentRows.get(sysId(2)),
        sysId: sysId(9),
        openedAt: platform.at - 20 * 86_400_000,
    }
    platform.incidentRows.set(sysId(9), old as never)
    rematchIncidents(platform.dependencies())
    decide(platform, 1, 'confirm')
    work(platform)
    const before = storedOn(platform, 9).header
    expect(storedOn(platform, 2).matches).toEqual([])
    expect(rematchIncidents(platform.dependencies()).rematched).toBe(2)
    expect(storedOn(platform, 2).matches).toMatchObject([{ issueSysId: EX(platform) }])
    expect(storedOn(platform, 9).header).toEqual(before)
    work(platform)
    platform.at += LEARN_EVERY_MS
    work(platform)
    expect(rematchIncidents(platform.dependencies()).rematched).toBe(0)
})

test('switched off or started over, it counts no more at once; switched on again, the same is learned again', () => {
    const platform = platformWith(0, ODD, LIKE_ODD)
    decide(platform, 1, 'confirm')
    work(platform)
    const learned = platform.learningRows.row
    settle(platform, { on: false, since: 0 })
    expect(shownOn(platform, 2)).toEqual([])
    work(platform)
    expect(platform.learningRows.row).toBeUndefined()
    settle(platform, ON)
    work(platform)
    expect(shownOn(platform, 2)).toHaveLength(1)
    expect(JSON.parse(platform.learningRows.row ?? '').row.learned).toEqual(
        JSON.parse(learned ?? '').row.learned,
    )

    settle(platform, { on: true, since: platform.at })
    expect(shownOn(platform, 2)).toEqual([])
    work(platform)
    expect(shownOn(platform, 2)).toEqual([])
    // Nobody waits for the next quarter of an hour.
    settle(platform, ON)
    work(platform)
    expect(shownOn(platform, 2)).toHaveLength(1)
})

test('it is made anew when decisions changed, once in a quarter of an hour, and writes nothing else', () => {
    const platform = platformWith(3)
    expect(learnNow(platform)).toBe('current')
    decide(platform, 1, 'confirm')
    expect(learnNow(platform)).toBe('learned')
    expect(learnNow(platform)).toBe('current')
    decide(platform, 2, 'confirm')
    expect(learnFromDecisions(platform.dependencies(), ON).kind).toBe('learned')
    decide(platform, 3, 'dismiss')
    platform.written = []
    expect(learnFromDecisions(platform.dependencies(), ON).kind).toBe('waiting')
    expect(platform.written).toEqual([])
    platform.at += LEARN_EVERY_MS - 1
    expect(learnFromDecisions(platform.dependencies(), ON).kind).toBe('waiting')
    platform.at += 1
    expect(learnFromDecisions(platform.dependencies(), ON).kind).toBe('learned')
    expect(platform.written).toEqual(['learning'])
})

test('what the app linked by itself is nobody’s word', () => {
    const platform = platformWith(2)
    decide(platform, 1, 'confirm')
    for (const [id, decision] of platform.decisionRows)
        platform.decisionRows.set(id, { ...decision, how: 'automatic' })
    expect(learnNow(platform)).toBe('current')
    expect(platform.learningRows.row).toBeUndefined()
})

test('judging is asked of the shipped matcher once an incident, goes on in the next run, and what was learned stays in use', () => {
    const platform = platformWith(0, ODD, LIKE_ODD, 'Outlook password again and again')
    decide(platform, 1, 'confirm')
    learnNow(platform)
    const inUse = () => learningInUse(platform.dependencies())
    const before = inUse()
    // Incidents of two more days; every question takes ten seconds.
    for (const [n, days] of [
        [2, 1],
        [3, 2],
    ] as const) {
        const incident = platform.incidentRows.get(sysId(n))
        if (incident)
            platform.incidentRows.set(sysId(n), { ...incident, openedAt: platform.at - days * 86_400_000 })
    }
    decideOnTab(platform.dependencies(), sysId(2), EX(platform), { decision: 'dismiss' })
    decideOnTab(platform.dependencies(), sysId(3), EX(platform), { decision: 'confirm' })
    let asked = 0
    const slow = (matcher: IssueMatcher): IssueMatcher => ({
        ...matcher,
        over: (issues) => {
            const ranking = matcher.over(issues)
            return {
                rank: (text, at) => {
                    asked += 1
                    platform.at += 16_000
                    return ranking.rank(text, at)
                },
            }
        },
    })
    const run = () => {
        const deps = platform.dependencies()
        return learnFromDecisions({ ...deps, shippedMatcher: slow(deps.shippedMatcher) }, ON).kind
    }
    platform.at += LEARN_EVERY_MS
    expect(run()).toBe('waiting')
    expect([asked, inUse()]).toEqual([1, before])
    expect(run()).toBe('learned')
    expect(asked).toBe(2)
    expect(inUse()).not.toEqual(before)
})

test('at most the newest two thousand decisions are read', () => {
    const platform = platformWith(1)
    decide(platform, 1, 'confirm')
    const limits: number[] = []
    const deps = platform.dependencies()
    const learning = {
        ...deps.learning,
        newest: (since: number, limit: number) => {
            limits.push(limit)
            return deps.learning.newest(since, limit)
        },
    }
    learnFromDecisions({ ...deps, learning }, ON)
    expect([limits, MOST_DECISIONS]).toEqual([[2000], 2000])
})

test('another version of the matcher learns anew', () => {
    const platform = platformWith(1)
    decide(platform, 1, 'confirm')
    learnNow(platform)
    const deps = platform.dependencies()
    const shippedMatcher = { ...deps.shippedMatcher, version: 'newer' }
    expect(learnFromDecisions({ ...deps, shippedMatcher }, ON).kind).toBe('waiting')
    platform.at += LEARN_EVERY_MS
    expect(learnFromDecisions({ ...deps, shippedMatcher }, ON).kind).toBe('learned')
})

describe('the judge', () => {
    const decisions = readDecisions([
        said('confirmed', 'EX1', 'Outlook asks for password'),
        said('confirmed', 'EX1', 'Outlook asks for password again'),
        said('dismissed', 'EX1', 'printer has no paper'),
    ])
    const lesson = learn(decisions, 0)

    test('leaves every incident out: what it says itself does not count', () => {
        const alone = readDecisions([said('confirmed', 'EX1', ODD)])
        expect(judgeLesson(learn(alone, 0), alone, 0.35, () => 0)).toEqual({
            decisions: 1,
            shipped: 0,
            learned: 0,
        })
        expect(judgeLesson(lesson, decisions, 0.35, () => 0.2)).toEqual({
            decisions: 3,
            shipped: 1,
            learned: 3,
        })
    })

    test('a lesson that judges worse than the matcher without it is not used', () => {
        // Agents contradict themselves: of texts alike, each was decided the other way.
        const mixed = readDecisions(
            Array.from({ length: 12 }, (_, at) =>
                said(at % 6 === 0 ? 'confirmed' : 'dismissed', 'EX1', 'Outlook asks for password'),
            ),
        )
        const right = (decision: { readonly state: string }): number =>
            decision.state === 'confirmed' ? 0.4 : 0.3
        const quality = judgeLesson(learn(mixed, 0), mixed, 0.35, right)
        expect(quality.shipped).toBe(12)
        expect(quality.learned).toBeLessThan(12)

        const platform = platformWith(1)
        decide(platform, 1, 'confirm')
        learnNow(platform)
        expect(learningInUse(platform.dependencies())).toBeDefined()
        const row = platform.learning.read()
        if (!row) throw new Error('nothing was learned')
        platform.learning.save({ ...row, quality }, { version: '', scores: {} })
        expect(learningInUse(platform.dependencies())).toBeUndefined()
    })
})

test('a run that dies while it learns harms nothing: the next one learns the same', () => {
    const run = (crash: boolean): string | undefined => {
        const platform = platformWith(2)
        decide(platform, 1, 'confirm')
        platform.at += LEARN_EVERY_MS
        if (crash) {
            platform.crashAt = platform.written.length + 2
            expect(() => workOnIncidents(platform.dependencies())).toThrow()
            platform.crashAt = Infinity
            platform.at += 600_000
        }
        workOnIncidents(platform.dependencies())
        return platform.learningRows.row && JSON.stringify(JSON.parse(platform.learningRows.row).row.learned)
    }
    expect(run(true)).toBe(run(false))
})

test('what was learned of an issue that many incidents could be about is worked off run by run', () => {
    const more = Array.from({ length: 12 }, (_, n) => `${LIKE_ODD} (${'abcdefghijkl'[n] ?? ''})`)
    const platform = platformWith(0, ODD, ...more)
    decide(platform, 1, 'confirm')
    work(platform)
    const matched = (): number => more.filter((_, n) => storedOn(platform, n + 2).matches.length > 0).length
    // Every change takes five seconds of the forty.
    platform.beforeWrite = () => void (platform.at += 5000)
    const runs: number[] = []
    do {
        const { isWaiting } = rematchIncidents(platform.dependencies())
        runs.push(matched())
        if (!isWaiting) break
    } while (runs.length < 20)
    expect(runs[0]).toBeLessThan(12)
    expect(runs.length).toBeGreaterThan(1)
    expect(runs[runs.length - 1]).toBe(12)
})
