import { appError } from '../errors.ts'
import type { Clock, Digest, IncidentWriter, IssueIncidentStore, Log } from '../ports.ts'
import { isEnded } from './incident-standing.ts'
import { NOTHING_NOTED, type IssueIncident, type IssueIncidentOrigin } from './issue-incident.ts'
import { draftIncident, type DraftDependencies, type IncidentDraft } from './settings/draft-incident.ts'
import type { IncidentSettings } from './settings/health-settings.ts'
import type { StoredHealthIssue } from './stored-health-issue.ts'

/** What the instance refused is not tried again for so long: each try runs its rules. */
export const REFUSED_FOR_MS = 60 * 60_000

export interface EnsureDependencies extends DraftDependencies {
    readonly issueIncidents: IssueIncidentStore
    readonly incidentWriter: IncidentWriter
    readonly clock: Clock
    readonly digest: Digest
    readonly log: Log
}

export type EnsuredIncident =
    /** `isNew`: this call wrote it. `leftOut`: values that this instance did not take. */
    | {
          readonly kind: 'open'
          readonly row: IssueIncident
          readonly isNew: boolean
          readonly leftOut: IncidentDraft['leftOut']
      }
    /** A person closed or deleted it, or the app resolved it: there is none to write to, and none is made. */
    | { readonly kind: 'over'; readonly row: IssueIncident }
    | { readonly kind: 'refused' }

export const rowId = (digest: Digest, issueSysId: string): string =>
    digest.md5(`issue_incident:${issueSysId}`)

const newRow = (
    issueSysId: string,
    incidentSysId: string,
    how: IssueIncidentOrigin,
    rule: string,
    state: IssueIncident['state'],
): IssueIncident => ({
    issueSysId,
    incidentSysId,
    how,
    rule,
    state,
    noted: {},
    pending: {},
    notedContent: NOTHING_NOTED,
    refusedAt: null,
})

/** Whether the instance refused a write so recently that it is not tried again yet. */
export const isRefused = ({ clock }: { readonly clock: Clock }, { refusedAt }: IssueIncident): boolean =>
    refusedAt !== null && clock.now() - refusedAt < REFUSED_FOR_MS

/**
 * The one incident of an issue, created when there is none. Safe to cut anywhere and to run twice at once: the row is
 * claimed first, and both sys_ids follow from the issue, so that the database refuses a second one.
 */
export function ensureIssueIncident(
    deps: EnsureDependencies,
    settings: IncidentSettings,
    issue: StoredHealthIssue,
    tenantName: string,
    how: IssueIncidentOrigin,
): EnsuredIncident {
    const { issueIncidents, digest } = deps
    const found = issueIncidents.ofIssue(issue.sysId)
    if (found && found.state !== 'creating') return standing(deps, found)
    if (found && isRefused(deps, found)) return { kind: 'refused' }

    const draft = draftIncident(deps, settings, issue, tenantName)
    const wanted = newRow(
        issue.sysId,
        digest.md5(`incident:${issue.sysId}`),
        how,
        draft.rule?.name ?? '',
        'creating',
    )
    if (!found && !issueIncidents.claim(rowId(digest, issue.sysId), wanted)) {
        const other = issueIncidents.ofIssue(issue.sysId)
        if (!other) return { kind: 'refused' }
        if (other.state !== 'creating') return standing(deps, other)
        return create(deps, other, draft, issue)
    }
    return create(deps, found ?? wanted, draft, issue)
}

function create(
    deps: EnsureDependencies,
    row: IssueIncident,
    draft: IncidentDraft,
    issue: StoredHealthIssue,
): EnsuredIncident {
    const { issueIncidents, incidentWriter, digest, clock, log } = deps
    const id = rowId(digest, issue.sysId)
    const outcome = incidentWriter.insert(row.incidentSysId, draft.values)
    if (outcome === 'refused') {
        log.error(appError('INCIDENT_WRITE_REFUSED', [issue.id]))
        issueIncidents.save(id, { ...row, refusedAt: clock.now() })
        return { kind: 'refused' }
    }
    const now = outcome === 'exists' ? incidentWriter.state(row.incidentSysId) : undefined
    const open: IssueIncident = {
        ...row,
        state: now && isEnded(now) ? 'left_alone' : 'open',
        refusedAt: null,
    }
    issueIncidents.save(id, open)
    return open.state === 'open'
        ? { kind: 'open', row: open, isNew: outcome === 'written', leftOut: draft.leftOut }
        : { kind: 'over', row: open }
}

function standing(deps: EnsureDependencies, row: IssueIncident): EnsuredIncident {
    const now = deps.incidentWriter.state(row.incidentSysId)
    return row.state === 'open' && now && !isEnded(now)
        ? { kind: 'open', row, isNew: false, leftOut: [] }
        : { kind: 'over', row }
}

/** Makes an incident that exists the one of an issue. False: the issue has one already. */
export function adoptIssueIncident(
    { issueIncidents, digest }: Pick<EnsureDependencies, 'issueIncidents' | 'digest'>,
    issueSysId: string,
    incidentSysId: string,
): boolean {
    return issueIncidents.claim(
        rowId(digest, issueSysId),
        newRow(issueSysId, incidentSysId, 'agent', '', 'open'),
    )
}
