import { decisionsOn, decisionSysId } from './decide-match.ts'
import type { IncidentWork } from './incident-work.ts'
import { isEnded } from './incident-standing.ts'
import { TO_LINK, type MatchDecision, type StoredDecision } from './issue-match.ts'
import { linkIncident } from './link-incident.ts'
import { parentOf, type LinkTally, type OutageDependencies, type Parent } from './outage-parent.ts'
import type { StoredHealthIssue } from './stored-health-issue.ts'

const A_PAGE = 100

/**
 * Links by itself the open incidents that match an issue strongly, once so many do. What a person decided, took back or
 * gave another parent is never linked; issues of the customer's own environment explain no outage of Microsoft's.
 */
export function linkAutomatically(
    deps: OutageDependencies,
    work: IncidentWork,
    parents: Record<string, Parent>,
    tally: LinkTally,
): void {
    const { outages: settings } = work.settings
    const counts = deps.outages.strongCounts(settings.minimumScore)
    const many = [...counts.keys()].filter((sysId) => (counts.get(sysId) ?? 0) >= settings.fromIncidents)
    if (many.length === 0) return
    for (const issue of deps.issues.bySysIds(many)) {
        if (!work.tenants.has(issue.tenantId) || issue.isResolved || issue.origin === 'customer') continue
        const own = isMatchedByOwnIncident(deps, issue, settings.minimumScore) ? 1 : 0
        if ((counts.get(issue.sysId) ?? 0) - own < settings.fromIncidents) continue
        const parent = (parents[issue.sysId] ??= parentOf(deps, work, issue))
        if (typeof parent === 'string') {
            if (parent !== 'over') tally.add(parent)
        } else linkStrongMatches(deps, work, issue, parent, tally)
    }
}

function linkStrongMatches(
    deps: OutageDependencies,
    work: IncidentWork,
    issue: StoredHealthIssue,
    parent: Exclude<Parent, string>,
    tally: LinkTally,
): void {
    const { minimumScore } = work.settings.outages
    let after = ''
    for (;;) {
        const page = deps.outages.strongMatches(issue.sysId, minimumScore, after, A_PAGE)
        for (const { incidentSysId } of page) {
            if (!work.mayWrite()) return
            const decision = automaticDecision(deps, issue, incidentSysId, minimumScore)
            if (!decision) continue
            if (!work.budget.take()) {
                tally.add('waiting')
                continue
            }
            const sysId = decisionSysId(deps.digest, incidentSysId, issue.sysId)
            // An agent may decide at this moment: the first word counts.
            if (!deps.matches.addDecision(sysId, decision, TO_LINK)) continue
            const stored: StoredDecision = { ...decision, sysId, link: TO_LINK, byName: '' }
            tally.add(linkIncident(deps, stored, parent, issue.id, () => true))
        }
        if (page.length < A_PAGE) return
        after = page[page.length - 1]?.sysId ?? ''
    }
}

/** Undefined: a person had a say, the match is no longer about the incident's text, or it stands for an issue itself. */
function automaticDecision(
    deps: OutageDependencies,
    issue: StoredHealthIssue,
    incidentSysId: string,
    minimumScore: number,
): MatchDecision | undefined {
    const stored = deps.matches.read(incidentSysId)
    const match = stored.matches.find(({ issueSysId }) => issueSysId === issue.sysId)
    const incident = deps.incidents.bySysId(incidentSysId)
    const now = deps.incidentWriter.state(incidentSysId)
    if (!match || !incident || !now || match.score < minimumScore) return undefined
    if (isEnded(now) || now.parent !== '') return undefined
    if (match.basis.textHash !== deps.digest.md5(incident.shortDescription)) return undefined
    if (match.basis.indexVersion !== stored.header?.indexVersion) return undefined
    if (stored.decisions.some(({ state }) => state === 'confirmed')) return undefined
    if (decisionsOn(deps, stored, issue).length > 0) return undefined
    if (deps.issueIncidents.ofIncident(incidentSysId)) return undefined
    return {
        incidentSysId,
        issueSysId: issue.sysId,
        state: 'confirmed',
        how: 'automatic',
        by: deps.user.sysId,
        at: deps.clock.now(),
        score: match.score,
        reason: match.reason,
    }
}

/** The issue's own incident bears the issue's title: it matches, and reports nothing. */
function isMatchedByOwnIncident(
    deps: OutageDependencies,
    issue: StoredHealthIssue,
    minimumScore: number,
): boolean {
    const own = deps.issueIncidents.ofIssue(issue.sysId)?.incidentSysId
    if (own === undefined) return false
    return deps.matches
        .read(own)
        .matches.some(({ issueSysId, score }) => issueSysId === issue.sysId && score >= minimumScore)
}
