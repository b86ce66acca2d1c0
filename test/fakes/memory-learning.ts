import type { LearningStore } from '../../src/server/ports.ts'
import type { Incident } from '../../src/server/incident-tab/incident.ts'
import type { HealthIssue } from '../../src/server/service-health/health-issue.ts'
import type { MatchDecision } from '../../src/server/service-health/issue-match.ts'
import { parseLearned, writeLearned } from '../../src/server/service-health/learning/learned-decisions.ts'
import type { Decided } from '../../src/server/service-health/learning/decided.ts'
import type {
    ShippedScores,
    StoredLearning,
} from '../../src/server/service-health/learning/stored-learning.ts'

export interface LearningRows {
    /** What the row holds, as text: what is not written does not come back. */
    row: string | undefined
}

interface Rows {
    readonly decisionRows: ReadonlyMap<string, MatchDecision>
    readonly incidentRows: ReadonlyMap<string, Incident>
    readonly issueRows: ReadonlyMap<string, { readonly issue: HealthIssue }>
    readonly learningRows: LearningRows
}

/** The row of matcher_learning in memory, and decisions as learning reads them. */
export function memoryLearning(rows: Rows, write: () => void): LearningStore {
    const ofAgents = (since: number): readonly Decided[] =>
        [...rows.decisionRows]
            .filter(([, { how, at }]) => how === 'agent' && at >= since)
            .flatMap(([sysId, { incidentSysId, issueSysId, state, by, at }]): readonly Decided[] => {
                const incident = rows.incidentRows.get(incidentSysId)
                const issue = rows.issueRows.get(issueSysId)?.issue
                if (!incident || !issue) return []
                return [
                    {
                        sysId,
                        incidentSysId,
                        state,
                        by,
                        at,
                        text: incident.shortDescription,
                        openedAt: incident.openedAt,
                        issue: {
                            sysId: issueSysId,
                            id: issue.id,
                            startAt: issue.startAt,
                            endAt: issue.endAt,
                        },
                    },
                ]
            })
            .sort((a, b) => b.at - a.at)
    const stored = (): { readonly row: StoredLearning; readonly shipped: ShippedScores } | undefined =>
        rows.learningRows.row === undefined
            ? undefined
            : (JSON.parse(rows.learningRows.row) as { row: StoredLearning; shipped: ShippedScores })
    return {
        counts(since) {
            const decided = ofAgents(since)
            const times = decided.map(({ at }) => at)
            const count = (state: Decided['state']): number =>
                decided.filter((one) => one.state === state).length
            return {
                confirmed: count('confirmed'),
                dismissed: count('dismissed'),
                undone: count('undone'),
                firstAt: times.length === 0 ? null : Math.min(...times),
                lastAt: times.length === 0 ? null : Math.max(...times),
            }
        },
        newest: (since, limit) => ofAgents(since).slice(0, limit),
        read() {
            const found = stored()?.row
            return found && { ...found, learned: parseLearned(found.learned) }
        },
        shippedScores: () => stored()?.shipped,
        save(row, shipped) {
            write()
            rows.learningRows.row = JSON.stringify({
                row: { ...row, learned: writeLearned(row.learned) },
                shipped,
            })
        },
        remove() {
            write()
            rows.learningRows.row = undefined
        },
    }
}
