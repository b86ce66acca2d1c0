import fc from 'fast-check'
import { learnedMatcher } from '../../../../../src/server/service-health/learned-matcher.ts'
import type { Decided } from '../../../../../src/server/service-health/learning/decided.ts'
import { learn, learnedFrom, readDecisions } from '../../../../../src/server/service-health/learning/learn.ts'
import {
    parseLearned,
    writeLearned,
} from '../../../../../src/server/service-health/learning/learned-decisions.ts'
import { logOdds } from '../../../../../src/server/service-health/learning/log-odds.ts'
import {
    changedScore,
    withLearning,
} from '../../../../../src/server/service-health/learning/with-learning.ts'
import { DECIDED_AT, lasting, said } from '../../../../fakes/decided.ts'

const ISSUES = [
    lasting('password', 'Exchange Online', 'Users are repeatedly prompted for their password in Outlook'),
    lasting('meeting', 'Microsoft Teams', 'Users may be unable to join meetings in Microsoft Teams'),
    lasting('sync', 'Microsoft OneDrive', 'Users may see file sync delays in OneDrive'),
]
const PASSWORD = 'Outlook keeps asking for my password since this morning'
/** Nothing in it speaks of meetings. */
const ODD = 'purple hourglass on the reception tablet, nobody gets in'

const matcherOf = (decided: readonly Decided[]) => {
    const stored = JSON.stringify(writeLearned(learnedFrom(learn(readDecisions(decided), DECIDED_AT))))
    return withLearning(learnedMatcher, () => parseLearned(JSON.parse(stored)))
}
const ranked = (decided: readonly Decided[], text: string) =>
    matcherOf(decided).over(ISSUES).rank(text, DECIDED_AT)
const scoreOf = (decided: readonly Decided[], text: string, id: string): number =>
    ranked(decided, text).find(({ sysId }) => sysId === id)?.score ?? 0
const times = (count: number, of: (at: number) => Decided): readonly Decided[] =>
    Array.from({ length: count }, (_, at) => of(at))

test('without anything learned, nothing is different', () => {
    const plain = learnedMatcher.over(ISSUES).rank(PASSWORD, DECIDED_AT)
    expect(ranked([], PASSWORD)).toEqual(plain)
    const off = withLearning(learnedMatcher, () => undefined)
    expect(off.over(ISSUES).rank(PASSWORD, DECIDED_AT)).toEqual(plain)
    expect([off.version, off.threshold]).toEqual([learnedMatcher.version, learnedMatcher.threshold])
    expect(off.learnedBetween?.(-Infinity, Infinity)).toBe('')
})

test('one confirmation lets a like text find an issue that the matcher does not find, and says why', () => {
    expect(scoreOf([], ODD, 'meeting')).toBeLessThan(learnedMatcher.threshold)
    const one = [said('confirmed', 'meeting', ODD)]
    const [top] = ranked(one, 'hourglass on reception tablet again, nobody gets in')
    expect(top?.sysId).toBe('meeting')
    expect(top?.score).toBeGreaterThanOrEqual(learnedMatcher.threshold)
    expect(top?.reason).toMatch(/^Microsoft Teams · (?:.*, )?like an incident that agents confirmed$/)
    const [three] = ranked(
        times(3, () => said('confirmed', 'meeting', ODD)),
        ODD,
    )
    expect(three?.reason).toMatch(/like 3 incidents that agents confirmed$/)
    expect(scoreOf(one, 'the printer has no paper', 'meeting')).toBe(
        scoreOf([], 'the printer has no paper', 'meeting'),
    )
})

test('an issue that was not active when the incident was opened does not become a candidate', () => {
    const learned = matcherOf([said('confirmed', 'meeting', ODD)])
    const past = ISSUES.map((issue) => ({ ...issue, startAt: 0, endAt: DECIDED_AT - 5 * 86_400_000 }))
    expect(learned.over(past).rank(ODD, DECIDED_AT)).toEqual([])
})

test('dismissals lower like texts, those of other issues and other texts stay', () => {
    const before = scoreOf([], PASSWORD, 'password')
    const thrice = times(3, () => said('dismissed', 'password', PASSWORD))
    expect(scoreOf(thrice, PASSWORD, 'password')).toBeLessThan(before)
    expect(ranked(thrice, PASSWORD)[0]?.reason).toBe(
        learnedMatcher.over(ISSUES).rank(PASSWORD, DECIDED_AT)[0]?.reason,
    )
    const other = 'cannot join teams meeting'
    expect(ranked(thrice, other)).toEqual(ranked([], other))
})

test('one agent moves a score by half at most, on however many incidents, and never by clicks on the same', () => {
    const before = logOdds(scoreOf([], PASSWORD, 'password'))
    const drop = (decided: readonly Decided[]): number =>
        before - logOdds(scoreOf(decided, PASSWORD, 'password'))
    expect(drop(times(40, () => said('dismissed', 'password', PASSWORD, { by: 'ana' })))).toBeLessThanOrEqual(
        1.05,
    )
    expect(drop(times(40, () => said('dismissed', 'password', PASSWORD)))).toBeGreaterThan(1.3)
    const same = { by: 'ana', incidentSysId: 'same' }
    expect(drop(times(40, () => said('dismissed', 'password', PASSWORD, same)))).toBe(
        drop([said('dismissed', 'password', PASSWORD, same)]),
    )
})

test('whatever is clicked, no score moves by more than two in log-odds: a clear match stays shown', () => {
    const texts = [PASSWORD, ODD, 'teams meeting', 'Nordhafen password in outlook', 'onedrive sync slow']
    const click = fc.record({
        state: fc.constantFrom('confirmed' as const, 'dismissed' as const, 'undone' as const),
        issue: fc.constantFrom('password', 'meeting', 'sync'),
        text: fc.constantFrom(...texts),
        by: fc.constantFrom('a', 'b', 'c'),
    })
    fc.assert(
        fc.property(fc.array(click, { maxLength: 40 }), fc.constantFrom(...texts), (clicks, text) => {
            const decided = clicks.map(({ state, issue, text: own, by }) => said(state, issue, own, { by }))
            const before = learnedMatcher.over(ISSUES).rank(text, DECIDED_AT)
            const after = ranked(decided, text)
            for (const { sysId, score } of before) {
                const now = after.find((one) => one.sysId === sysId)?.score ?? 0
                if (score < 0.01 || score > 0.99) continue
                expect(now).toBeGreaterThanOrEqual(1 / (1 + Math.exp(-(logOdds(score) - 2))) - 0.002)
                // An issue that hardly anything spoke for may be lifted to just below what is shown first.
                const highest = Math.max(
                    score,
                    1 / (1 + Math.exp(-(logOdds(learnedMatcher.threshold) - 1.1))),
                )
                expect(now).toBeLessThanOrEqual(1 / (1 + Math.exp(-(logOdds(highest) + 2))) + 0.002)
                if (score >= 0.8) expect(now).toBeGreaterThanOrEqual(learnedMatcher.threshold)
            }
            expect(after.map(({ score }) => score)).toEqual(
                after.map(({ score }) => score).sort((a, b) => b - a),
            )
        }),
        { numRuns: 60 },
    )
})

test('a score that nothing was learned for stays as it is', () => {
    expect(changedScore(0.7, 0.35, { change: 0, alike: 0 })).toBe(0.7)
    expect(changedScore(undefined, 0.35, { change: -1, alike: 0 })).toBeUndefined()
})

describe('the name of what was learned', () => {
    const HOUR = 3_600_000
    const ended = said('confirmed', 'sync', 'onedrive sync slow', {
        issue: { sysId: 'sync', id: 'sync', startAt: DECIDED_AT - 50 * HOUR, endAt: DECIDED_AT - 40 * HOUR },
    })
    const named = (decided: readonly Decided[], from: number, to: number): string =>
        matcherOf(decided).learnedBetween?.(from, to) ?? ''

    test('changes for the times at which the issue was active, and for no other', () => {
        const clicks = [said('confirmed', 'password', PASSWORD), ended]
        const more = [...clicks, said('dismissed', 'password', 'outlook asks for pin')]
        const old = [DECIDED_AT - 45 * HOUR, DECIDED_AT - 30 * HOUR] as const
        const now = [DECIDED_AT - HOUR, DECIDED_AT] as const
        expect(named(more, ...old)).toBe(named(clicks, ...old))
        expect(named(more, ...now)).not.toBe(named(clicks, ...now))
        expect(named([ended], ...now)).toBe('')
    })

    test('does not change with the order of what is read', () => {
        const clicks = [said('confirmed', 'password', PASSWORD), ended]
        expect(named([...clicks].reverse(), 0, DECIDED_AT)).toBe(named(clicks, 0, DECIDED_AT))
    })
})
