import { REFUSED_FOR_MS } from './ensure-issue-incident.ts'
import type { IncidentWork, WorkCounts } from './incident-work.ts'
import { NOT_LINKED } from './issue-match.ts'
import { linkAutomatically } from './link-automatically.ts'
import { linkIncident, unlinkIncident } from './link-incident.ts'
import { LINKS_A_RUN, LinkTally, parentOf, type OutageDependencies, type Parent } from './outage-parent.ts'

/**
 * Outage mode: incidents of which somebody said that an issue explains them become children of the issue's incident,
 * and those whose decision was taken back no longer are. Where it is switched on, strong matches are linked without
 * anybody's word. Each step is idempotent and may be cut anywhere.
 */
export function linkIncidents(deps: OutageDependencies, work: IncidentWork): WorkCounts {
    const tally = new LinkTally()
    const { budget } = work
    const refusedBefore = deps.clock.now() - REFUSED_FOR_MS
    const mayWrite = (): boolean => work.mayWrite() && budget.take()
    for (const decision of deps.outages.toUnlink(refusedBefore, LINKS_A_RUN)) {
        if (!work.mayWrite()) return tally.counts
        tally.add(unlinkIncident(deps, decision, mayWrite))
    }
    if (!work.settings.outages.enabled) return tally.counts

    const parents: Record<string, Parent> = {}
    const waiting = deps.outages.toLink(refusedBefore, LINKS_A_RUN)
    const issues = deps.issues.bySysIds([...new Set(waiting.map(({ issueSysId }) => issueSysId))])
    for (const decision of waiting) {
        if (!work.mayWrite()) return tally.counts
        const issue = issues.find(({ sysId }) => sysId === decision.issueSysId)
        // Of another tenant, or on a clone: not ours to write.
        if (!issue || !work.tenants.has(issue.tenantId)) continue
        const parent = (parents[issue.sysId] ??= parentOf(deps, work, issue))
        if (parent === 'waiting' || parent === 'refused') tally.add(parent)
        else if (parent === 'over')
            deps.matches.saveLink(decision.sysId, { ...NOT_LINKED, state: 'left_alone' })
        else tally.add(linkIncident(deps, decision, parent, issue.id, mayWrite))
    }
    if (work.settings.outages.automatic) linkAutomatically(deps, work, parents, tally)
    return tally.counts
}
