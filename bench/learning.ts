import { parseArgs } from 'node:util'
import {
    isCandidate,
    type IssueMatcher,
    type MatchableIssue,
} from '../src/server/service-health/issue-matcher.ts'
import { learnedMatcher } from '../src/server/service-health/learned-matcher.ts'
import type { Decided } from '../src/server/service-health/learning/decided.ts'
import { judgeLesson } from '../src/server/service-health/learning/judge-lesson.ts'
import { learn, learnedFrom, readDecisions } from '../src/server/service-health/learning/learn.ts'
import { withLearning } from '../src/server/service-health/learning/with-learning.ts'
import { qualityAt, type Outcome } from '../training/quality.ts'
import {
    dataFrom,
    setAsideData,
    trainingData,
    type DatedTicket,
    type LabelledData,
} from '../training/service-health/read-data.ts'

const SHOWN = 3
const AGENTS = 5
/** So often an agent finds the issue that was not shown, in the list of what is open. */
const FOUND = 0.5

/**
 * `npm run bench -- learning [--issues FILE --queries FILE] [--training]`: agents decide on the first half of each
 * issue's tickets; the other half is matched without and with what was learned from that. Once more with every tenth
 * click wrong. Without files on the part of the training data that was set aside.
 */
export function measureLearning(args: readonly string[]): unknown {
    const { values } = parseArgs({
        args: [...args],
        options: {
            issues: { type: 'string' },
            queries: { type: 'string' },
            training: { type: 'boolean', default: false },
        },
    })
    const data =
        values.issues !== undefined && values.queries !== undefined
            ? dataFrom(values.issues, values.queries)
            : values.training
              ? trainingData()
              : setAsideData()
    const [decided, measured] = halves(data)
    const runs = [0, 0.1].map((wrongClicks) => {
        const clicks = clicksOn(data, decided, wrongClicks)
        const decisions = readDecisions(clicks)
        const lesson = learn(decisions, 0)
        const learned = learnedFrom(lesson)
        const ranking = learnedMatcher.over(data.issues)
        const guard = judgeLesson(
            lesson,
            decisions,
            learnedMatcher.threshold,
            ({ text, openedAt, issue }) => {
                const found = ranking.rank(text, openedAt).find(({ sysId }) => sysId === issue.id)
                return found?.score ?? 0
            },
        )
        const adjusted = withLearning(learnedMatcher, () => learned)
        return {
            wrongClicks,
            clicks: clicks.length,
            confirmed: clicks.filter(({ state }) => state === 'confirmed').length,
            issuesWithExamples: learned.issues.length,
            words: learned.words.map(({ word, weight }) => `${word} ${weight}`),
            bytes: JSON.stringify(learned).length,
            'agrees with agents': guard,
            active: qualityAt(outcomesOf(data, measured, adjusted, true), true, learnedMatcher.threshold),
            all: qualityAt(outcomesOf(data, measured, adjusted, false), false, learnedMatcher.threshold),
        }
    })
    return {
        issues: data.issues.length,
        decidedTickets: decided.length,
        measuredTickets: measured.length,
        before: {
            active: qualityAt(
                outcomesOf(data, measured, learnedMatcher, true),
                true,
                learnedMatcher.threshold,
            ),
            all: qualityAt(
                outcomesOf(data, measured, learnedMatcher, false),
                false,
                learnedMatcher.threshold,
            ),
        },
        runs,
    }
}

/** The first half of each issue's tickets, and of those that no issue explains; then the rest. */
function halves({ tickets }: LabelledData): readonly [readonly DatedTicket[], readonly DatedTicket[]] {
    const groups = new Map<string, DatedTicket[]>()
    for (const ticket of tickets) {
        const key = ticket.relevant[0] ?? ''
        groups.set(key, [...(groups.get(key) ?? []), ticket])
    }
    const all = [...groups.values()]
    return [
        all.flatMap((group) => group.slice(0, Math.ceil(group.length / 2))),
        all.flatMap((group) => group.slice(Math.ceil(group.length / 2))),
    ]
}

/** What agents would click: the right issue is confirmed where they see it, what else is shown is dismissed. */
function clicksOn(
    { issues }: LabelledData,
    tickets: readonly DatedTicket[],
    wrongClicks: number,
): readonly Decided[] {
    let state = 4711
    const random = (): number => (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) / 0x7fffffff
    const ranking = learnedMatcher.over(issues)
    const byId = new Map(issues.map((issue) => [issue.sysId, issue]))
    return tickets.flatMap((ticket, at): readonly Decided[] => {
        const openedAt = Date.parse(ticket.openedAt)
        const shown = ranking
            .rank(ticket.query, openedAt)
            .filter(({ score }) => score >= learnedMatcher.threshold)
            .slice(0, SHOWN)
            .map(({ sysId }) => sysId)
        const right = ticket.relevant.find((id) => shown.includes(id))
        const found = right ?? (random() < FOUND ? ticket.relevant[0] : undefined)
        const seen = new Set([...shown, ...(found === undefined ? [] : [found])])
        return [...seen].flatMap((id): readonly Decided[] => {
            const issue = byId.get(id)
            if (!issue || (ticket.relevant.includes(id) && id !== found)) return []
            const isRight = (id === found) !== random() < wrongClicks
            return [
                {
                    sysId: `${at}-${id}`,
                    incidentSysId: String(at),
                    state: isRight ? 'confirmed' : 'dismissed',
                    by: `agent${at % AGENTS}`,
                    at: openedAt,
                    text: ticket.query,
                    openedAt,
                    issue: { sysId: id, id, startAt: issue.startAt, endAt: issue.endAt },
                },
            ]
        })
    })
}

function outcomesOf(
    { issues }: LabelledData,
    tickets: readonly DatedTicket[],
    matcher: IssueMatcher,
    isDated: boolean,
): readonly Outcome[] {
    const ranking = matcher.over(issues)
    const byId = new Map<string, MatchableIssue>(issues.map((issue) => [issue.sysId, issue]))
    return tickets.map((ticket): Outcome => {
        const openedAt = Date.parse(ticket.openedAt)
        const found = isDated
            ? ranking
                  .rank(ticket.query, openedAt)
                  .filter(({ sysId }) => isCandidate(byId.get(sysId) as MatchableIssue, openedAt))
            : ranking.rank(ticket.query)
        const place = found.findIndex(({ sysId }) => ticket.relevant.includes(sysId))
        return {
            isDated,
            isPositive: ticket.relevant.length > 0,
            rank: place,
            isShownRight: place === 0,
            sureness: found[0]?.score ?? 0,
        }
    })
}
