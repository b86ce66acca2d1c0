import type { Incident } from '../incident-tab/incident.ts'
import type { Clock, Digest, HealthIssueStore, IncidentStore, IssueMatchStore } from '../ports.ts'
import type { Tenant } from '../setup/tenant.ts'
import type { IncidentMatches, IssueMatch, MatchHeader } from './issue-match.ts'
import type { IssueMatcher } from './issue-matcher.ts'
import { dayOf, windowOf, windowVersion } from './match-window.ts'
import type { StoredHealthIssue } from './stored-health-issue.ts'

/** More than three explanations explain nothing. */
const SHOWN_MATCHES = 3

export interface MatchingDependencies {
    readonly issues: HealthIssueStore
    readonly matches: IssueMatchStore
    readonly matcher: IssueMatcher
    readonly digest: Digest
    readonly clock: Clock
}

export interface Evaluation {
    readonly header: MatchHeader
    readonly ranked: readonly { readonly match: IssueMatch; readonly issue: StoredHealthIssue }[]
}

/** Names all that is known: when it has not changed, no stored match is out of date. */
export function knowledgeVersion(matcher: IssueMatcher, tenants: readonly Tenant[]): string {
    return [
        matcher.version,
        matcher.learnedBetween?.(-Infinity, Infinity) ?? '',
        ...tenants.map((tenant) => `${tenant.sysId.slice(0, 8)}:${tenant.sync.indexVersion}`),
    ].join('|')
}

export function matchHeader(
    deps: MatchingDependencies,
    incident: Incident,
    tenants: readonly Tenant[],
): MatchHeader {
    return {
        textHash: deps.digest.md5(incident.shortDescription),
        indexVersion: windowVersion(deps, dayOf(incident.openedAt), tenants),
    }
}

export const isCurrent = (stored: MatchHeader | undefined, wanted: MatchHeader): boolean =>
    stored?.textHash === wanted.textHash && stored.indexVersion === wanted.indexVersion

/** Computes the matches of an incident from the issues of its time window. Reads that window only, writes nothing. */
export function evaluateIncident(
    deps: MatchingDependencies,
    incident: Incident,
    tenants: readonly Tenant[],
): Evaluation {
    const header = matchHeader(deps, incident, tenants)
    if (tenants.length === 0 || incident.shortDescription.trim() === '') return { header, ranked: [] }

    const { from, to } = windowOf(dayOf(incident.openedAt))
    const candidates = deps.issues.activeBetween(from, to)
    const bySysId: Record<string, StoredHealthIssue> = {}
    for (const issue of candidates) bySysId[issue.sysId] = issue
    const ranked = deps.matcher
        .over(candidates)
        .rank(incident.shortDescription, incident.openedAt)
        .filter((scored) => scored.score >= deps.matcher.threshold)
        .slice(0, SHOWN_MATCHES)
        .map(({ sysId, score, reason }) => ({
            match: {
                incidentSysId: incident.sysId,
                issueSysId: sysId,
                score,
                reason,
                basis: header,
            },
            issue: bySysId[sysId] as StoredHealthIssue,
        }))
    return { header, ranked }
}

const hasSuggestion = (stored: IncidentMatches, issueSysId: string): boolean =>
    stored.matches.some((match) => match.issueSysId === issueSysId)

/**
 * Evaluates one incident and stores the outcome. Idempotent: every row's sys_id follows from what it says, and the
 * header is written last. Decisions are rows of their own, which this never touches. Drops the outcome when the text
 * changed meanwhile (async rules run out of order).
 */
export function storeIncidentMatches(
    deps: MatchingDependencies & { readonly incidents: IncidentStore },
    incidentSysId: string,
    tenants: readonly Tenant[],
): 'current' | 'stored' | 'gone' | 'superseded' {
    const { matches, digest, incidents } = deps
    const incident = incidents.bySysId(incidentSysId)
    if (!incident) return 'gone'
    const stored = matches.read(incidentSysId)
    if (isCurrent(stored.header, matchHeader(deps, incident, tenants))) return 'current'

    const { header, ranked } = evaluateIncident(deps, incident, tenants)
    if (incidents.bySysId(incidentSysId)?.shortDescription !== incident.shortDescription) return 'superseded'

    for (const { match } of ranked) {
        matches.saveMatch(
            digest.md5(`match:${incidentSysId}:${match.issueSysId}`),
            match,
            !hasSuggestion(stored, match.issueSysId),
        )
    }
    for (const old of stored.matches) {
        const stillThere = ranked.some(({ match }) => match.issueSysId === old.issueSysId)
        if (!stillThere) matches.remove(old.sysId)
    }
    matches.saveHeader(
        digest.md5(`match:${incidentSysId}`),
        incidentSysId,
        header,
        stored.header === undefined,
    )
    return 'stored'
}
