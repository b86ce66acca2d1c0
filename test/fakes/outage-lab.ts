/** Incidents of one outage in memory, and who decides on them. */
import { decideOnTab } from '../../src/server/incident-tab/decide-on-tab.ts'
import { readIncidentTab } from '../../src/server/incident-tab/read-incident-tab.ts'
import type { DecisionBody, IncidentTab } from '../../src/server/incident-tab/incident-tab.ts'
import { storeIncidentMatches } from '../../src/server/service-health/match-incident.ts'
import {
    DEFAULT_SETTINGS,
    type HealthSettings,
    type OutageSettings,
} from '../../src/server/service-health/settings/health-settings.ts'
import { syncServiceHealth } from '../../src/server/service-health/sync-service-health.ts'
import { workOnIncidents } from '../../src/server/service-health/work-on-incidents.ts'
import { graphIssue, otherIssues } from './graph-issues.ts'
import { jsonAnswer, MemoryPlatform, NOW, tenant } from './memory-platform.ts'
import type { IncidentRow } from './memory-outages.ts'

export const TEXT = 'Outlook keeps asking for my password since this morning'
export const sysId = (n: number): string => String(n).padStart(32, '0')
export const EX = (platform: MemoryPlatform): string => {
    const found = [...platform.issueRows].find(([, { issue }]) => issue.id === 'EX900001')?.[0]
    if (!found) throw new Error('EX900001')
    return found
}

export function save(
    platform: MemoryPlatform,
    outages: Partial<OutageSettings>,
    rest: Partial<HealthSettings> = {},
) {
    const settings = {
        ...DEFAULT_SETTINGS,
        ...rest,
        outages: { ...DEFAULT_SETTINGS.outages, enabled: true, minimumScore: 0.5, ...outages },
    }
    platform.outageRows.settings.push({ revision: 1, settings, by: '', at: NOW })
}

/** So many incidents of the same text, matched. */
export function prepared(
    incidents = 1,
    outages: Partial<OutageSettings> = {},
    rest: Partial<HealthSettings> = {},
) {
    const platform = new MemoryPlatform()
    platform.tenantRows.set(tenant().sysId, tenant())
    publish(platform, graphIssue())
    for (let n = 1; n <= incidents; n += 1) {
        platform.incidentRows.set(sysId(n), {
            sysId: sysId(n),
            number: `INC${n}`,
            shortDescription: TEXT,
            openedAt: NOW - 30 * 60_000,
        })
        storeIncidentMatches(platform.dependencies(), sysId(n), platform.tenants.active())
    }
    save(platform, outages, rest)
    return platform
}

export function publish(platform: MemoryPlatform, issue: Record<string, unknown>): void {
    platform.answer = () => jsonAnswer(200, { value: [issue, ...otherIssues()] })
    syncServiceHealth(platform.dependencies(), platform.tenants.active()[0] ?? tenant())
}

export const RESOLVED = graphIssue({
    isResolved: true,
    status: 'serviceRestored',
    endDateTime: '2026-11-21T08:50:00Z',
    lastModifiedDateTime: '2026-11-21T08:55:00Z',
    posts: [
        {
            createdDateTime: '2026-11-21T08:55:00Z',
            postType: 'regular',
            description: { contentType: 'text', content: 'Final status: The fix has reached all servers.' },
        },
    ],
})

export const work = (platform: MemoryPlatform) => {
    platform.at += 300_000
    return workOnIncidents(platform.dependencies()).counts
}
export function decide(platform: MemoryPlatform, n: number, decision: DecisionBody['decision']): IncidentTab {
    const answer = decideOnTab(platform.dependencies(), sysId(n), EX(platform), { decision })
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.value
}
export const incident = (platform: MemoryPlatform, id: string): IncidentRow => {
    const found = platform.dependencies().incidentWriter.state(id)
    if (!found) throw new Error(id)
    return found as IncidentRow
}
export const parent = (platform: MemoryPlatform, n = 1): string => incident(platform, sysId(n)).parent
export const own = (platform: MemoryPlatform): string =>
    platform.dependencies().issueIncidents.ofIssue(EX(platform))?.incidentSysId ?? ''
export const read = (platform: MemoryPlatform, id: string): IncidentTab => {
    const answer = readIncidentTab(platform.dependencies(), id)
    if (!answer.ok) throw new Error(answer.error.code)
    return answer.value
}
/** What matching and the tab know of an incident that the app made. */
export const showOwn = (platform: MemoryPlatform): void => {
    const { number } = incident(platform, own(platform))
    const shortDescription = 'Users are repeatedly prompted for their password in Outlook'
    platform.incidentRows.set(own(platform), {
        sysId: own(platform),
        number,
        shortDescription,
        openedAt: NOW,
    })
}
export const writes = (platform: MemoryPlatform): number =>
    [...platform.outageRows.incidents.values()].reduce((sum, row) => sum + row.writes.length, 0)
