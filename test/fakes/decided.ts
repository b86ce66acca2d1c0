import type { MatchableIssue } from '../../src/server/service-health/issue-matcher.ts'
import { issueTerms } from '../../src/server/service-health/issue-terms.ts'
import type { Decided } from '../../src/server/service-health/learning/decided.ts'

export const DECIDED_AT = Date.UTC(2026, 10, 21, 9)
const HOUR_MS = 3_600_000

/** An issue that lasts, as matching reads it. */
export const lasting = (id: string, service: string, title: string): MatchableIssue => {
    const texts = { title, impact: title, service, feature: '', featureGroup: '' }
    return {
        sysId: id,
        id,
        ...texts,
        classification: 'incident',
        terms: issueTerms(texts),
        startAt: DECIDED_AT - 2 * HOUR_MS,
        endAt: null,
    }
}

let made = 0

/** What an agent said of an incident with this text; each a different incident unless told. */
export const said = (
    state: Decided['state'],
    issueId: string,
    text: string,
    changes: Partial<Decided> = {},
): Decided => {
    made += 1
    return {
        sysId: `decision-${made}`,
        incidentSysId: `incident-${made}`,
        state,
        by: `agent-${made % 7}`,
        at: DECIDED_AT + made,
        text,
        openedAt: DECIDED_AT,
        issue: { sysId: issueId, id: issueId, startAt: DECIDED_AT - 2 * HOUR_MS, endAt: null },
        ...changes,
    }
}
