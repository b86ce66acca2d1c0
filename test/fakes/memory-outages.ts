import type {
    Directory,
    HealthIssueStore,
    HealthSettingsRevision,
    HealthSettingsStore,
    IncidentFields,
    IncidentState,
    IncidentWriter,
    IssueIncidentNow,
    IssueIncidentStore,
    IssueMatchStore,
    OutageStore,
} from '../../src/server/ports.ts'
import type { Incident } from '../../src/server/incident-tab/incident.ts'
import { isEnded } from '../../src/server/service-health/incident-standing.ts'
import type { IssueIncident } from '../../src/server/service-health/issue-incident.ts'
import type {
    IssueMatch,
    MatchDecision,
    MatchLink,
    StoredDecision,
} from '../../src/server/service-health/issue-match.ts'

/** What is written of incidents in memory, beside the texts that matching reads. */
export interface IncidentRow extends IncidentState {
    /** Everything that was written, in order. */
    readonly writes: readonly Readonly<Record<string, string>>[]
}

export interface OutageRows {
    readonly issueIncidents: Map<string, IssueIncident>
    readonly incidents: Map<string, IncidentRow>
    readonly settings: HealthSettingsRevision[]
}

export interface OutagePorts {
    readonly issueIncidents: IssueIncidentStore
    readonly incidentWriter: IncidentWriter
    readonly outages: OutageStore
    readonly healthSettings: HealthSettingsStore
    readonly incidentFields: IncidentFields
    readonly directory: Pick<Directory, 'user'>
}

interface Platform {
    readonly outageRows: OutageRows
    readonly incidentRows: Map<string, Incident>
    readonly matchRows: Map<string, IssueMatch>
    readonly decisionRows: Map<string, MatchDecision & { readonly link: MatchLink }>
    readonly matches: IssueMatchStore
    readonly issues: HealthIssueStore
    readonly issueRows: ReadonlyMap<string, { readonly content: string }>
    readonly refusing: ReadonlySet<string>
}

const STORED = (): never => {
    throw new Error('not in memory')
}

/** Incidents as they stand: those that matching knows are new until something is written. */
export function memoryOutages(
    platform: Platform,
    write: (what: 'incident' | 'issue incident') => void,
): OutagePorts {
    const rows = platform.outageRows
    const incident = (sysId: string): IncidentRow | undefined => {
        const known = platform.incidentRows.get(sysId)
        return (
            rows.incidents.get(sysId) ??
            (known && { sysId, number: known.number, state: '1', isActive: true, parent: '', writes: [] })
        )
    }
    const put = (row: IncidentRow, values: Readonly<Record<string, string>>): void => {
        const state = values['state'] ?? row.state
        rows.incidents.set(row.sysId, {
            ...row,
            state,
            parent: values['parent_incident'] ?? row.parent,
            writes: [...row.writes, values],
        })
    }
    const issue = (sysId: string) => platform.issues.bySysIds([sysId])[0]
    const toNow = (row: IssueIncident): IssueIncidentNow => {
        const of = issue(row.issueSysId)
        return {
            ...row,
            issue: {
                id: of?.id ?? '',
                contentHash: platform.issueRows.get(row.issueSysId)?.content ?? '',
                isResolved: of?.isResolved ?? false,
                tenantId: of?.tenantId ?? '',
            },
            incident: incident(row.incidentSysId),
        }
    }
    const all = (): IssueIncident[] => [...rows.issueIncidents.values()]
    const isOpen = (sysId: string): boolean => {
        const now = incident(sysId)
        return now !== undefined && !isEnded(now)
    }
    const decisions = (refusedBefore: number, wanted: (row: StoredDecision) => boolean): StoredDecision[] =>
        [...platform.decisionRows]
            .map(([sysId, row]) => ({ ...row, sysId, byName: '' }))
            .filter(({ link }) => link.refusedAt === null || link.refusedAt < refusedBefore)
            .filter(wanted)
            .sort((a, b) => a.at - b.at || (a.sysId < b.sysId ? -1 : 1))
    const strong = (minimum: number): (IssueMatch & { readonly sysId: string })[] =>
        [...platform.matchRows]
            .map(([sysId, match]) => ({ ...match, sysId }))
            .filter(({ score, incidentSysId }) => score >= minimum && isOpen(incidentSysId))
            .sort((a, b) => (a.sysId < b.sysId ? -1 : 1))
    return {
        issueIncidents: {
            ofIssue: (sysId) => all().find(({ issueSysId }) => issueSysId === sysId),
            ofIncident: (sysId) => all().find(({ incidentSysId }) => incidentSysId === sysId),
            ofIssues: (sysIds) => all().filter(({ issueSysId }) => sysIds.includes(issueSysId)),
            claim: (sysId, row) => {
                write('issue incident')
                if (rows.issueIncidents.has(sysId)) return false
                rows.issueIncidents.set(sysId, row)
                return true
            },
            save: (sysId, row) => {
                write('issue incident')
                if (rows.issueIncidents.has(sysId)) rows.issueIncidents.set(sysId, row)
            },
            remove: (sysId) => {
                write('issue incident')
                rows.issueIncidents.delete(sysId)
            },
            inStates: (states) =>
                all()
                    .filter(({ state }) => states.includes(state))
                    .map(toNow),
            reopened: () =>
                all()
                    .filter(({ state, incidentSysId }) => state === 'resolved' && isOpen(incidentSysId))
                    .map(toNow),
            reopenedByMicrosoft: () =>
                all()
                    .map(toNow)
                    .filter(
                        (row) =>
                            row.state === 'resolved' && !row.issue.isResolved && row.incident?.state === '6',
                    ),
            counts: STORED,
        },
        incidentWriter: {
            state: incident,
            insert: (sysId, values) => {
                if (incident(sysId)) return 'exists'
                write('incident')
                const number = `INC09${sysId.slice(0, 4)}`
                put({ sysId, number, state: '1', isActive: true, parent: '', writes: [] }, values)
                return 'written'
            },
            update: (sysId, values) => {
                const row = incident(sysId)
                if (!row || platform.refusing.has(sysId)) return false
                write('incident')
                put(row, values)
                return true
            },
            journal: (sysId, field) =>
                (incident(sysId)?.writes ?? []).map((values) => values[field] ?? '').join('\n'),
        },
        outages: {
            toLink: (before, limit) =>
                decisions(
                    before,
                    ({ state, link, incidentSysId, issueSysId }) =>
                        state === 'confirmed' &&
                        ['waiting', 'linking'].includes(link.state) &&
                        isOpen(incidentSysId) &&
                        issue(issueSysId)?.isResolved === false,
                ).slice(0, limit),
            toUnlink: (before, limit) =>
                decisions(
                    before,
                    ({ state, link }) => state !== 'confirmed' && ['linking', 'linked'].includes(link.state),
                ).slice(0, limit),
            toResolve: (before, limit) =>
                decisions(
                    before,
                    ({ state, link, incidentSysId, issueSysId }) =>
                        state === 'confirmed' &&
                        ['linked', 'resolving'].includes(link.state) &&
                        isOpen(incidentSysId) &&
                        ['6', '7'].includes(incident(link.parentSysId)?.state ?? '') &&
                        issue(issueSysId)?.isResolved === true,
                ).slice(0, limit),
            strongCounts: (minimum) => {
                const counts = new Map<string, number>()
                for (const { issueSysId } of strong(minimum)) {
                    if (issue(issueSysId)?.isResolved === false)
                        counts.set(issueSysId, (counts.get(issueSysId) ?? 0) + 1)
                }
                return counts
            },
            strongMatches: (issueSysId, minimum, after, limit) =>
                strong(minimum)
                    .filter((match) => match.issueSysId === issueSysId && match.sysId > after)
                    .filter((match) => incident(match.incidentSysId)?.parent === '')
                    .slice(0, limit),
            children: (parent) => [...rows.incidents.values()].filter((row) => row.parent === parent).length,
        },
        healthSettings: {
            latest: () => rows.settings[rows.settings.length - 1],
            newest: (limit) => [...rows.settings].reverse().slice(0, limit),
            append: (_, revision) => {
                rows.settings.push(revision)
                return true
            },
        },
        incidentFields: {
            field: (name) => ({
                name,
                label: name,
                type: 'string',
                maxLength: 4000,
                isReadOnly: false,
                reference: '',
                hasChoices: false,
            }),
            all: () => [],
            choices: () => [],
            group: (sysId) => ({ sysId, name: sysId, isActive: true }),
            groups: () => [],
            exists: () => true,
        },
        directory: { user: () => undefined },
    }
}
