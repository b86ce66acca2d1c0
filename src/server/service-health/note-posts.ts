import { appError } from '../errors.ts'
import type {
    Clock,
    HealthIssueStore,
    IncidentFields,
    IncidentWriter,
    IssueIncidentNow,
    Log,
} from '../ports.ts'
import type { CurrentUser, Digest, IssueIncidentStore } from '../ports.ts'
import { isRefused, rowId } from './ensure-issue-incident.ts'
import { isEnded } from './incident-standing.ts'
import { NOTHING_NOTED, type IssueIncident } from './issue-incident.ts'
import { noteMark, packNotes, shortHash, type OutstandingPost } from './post-note.ts'
import type { StoredHealthPost } from './stored-health-issue.ts'
import type { WriteBudget } from './write-budget.ts'

export interface NoteDependencies {
    readonly issues: HealthIssueStore
    readonly issueIncidents: IssueIncidentStore
    readonly incidentWriter: IncidentWriter
    readonly incidentFields: IncidentFields
    readonly user: Pick<CurrentUser, 'translate'>
    readonly clock: Clock
    readonly digest: Digest
    readonly log: Log
}

export interface NoteReport {
    readonly notes: number
    readonly refused: number
    /** Incidents that the budget left to the next run. */
    readonly waiting: number
}

/** A journal entry holds at least so much, whatever the dictionary says of the input field. */
const LEAST_NOTE = 4000

const outstanding = (
    { noted }: IssueIncident,
    posts: readonly StoredHealthPost[],
): readonly OutstandingPost[] =>
    posts
        .filter(({ sysId, hash }) => noted[sysId] !== shortHash(hash))
        .map((post) => ({ post, isCorrection: noted[post.sysId] !== undefined }))

/**
 * Microsoft's posts as work notes, each once: late ones, those that came out of order, and corrections of what was noted
 * before. A mark is written before the note and taken back after it; a run that finds a mark looks for the note in the
 * journal before it writes it again.
 */
export function notePosts(
    deps: NoteDependencies,
    rows: readonly IssueIncidentNow[],
    budget: WriteBudget,
    mayWrite: () => boolean,
): NoteReport {
    let notes = 0
    let refused = 0
    let waiting = 0
    for (const row of rows) {
        const isDone = row.notedContent === row.issue.contentHash && Object.keys(row.pending).length === 0
        if (row.state !== 'open' || isDone || isRefused(deps, row)) continue
        const outcome = noteIssue(deps, row, budget, mayWrite)
        notes += outcome.notes
        if (outcome.end === 'refused') refused += 1
        if (outcome.end === 'waiting') waiting += 1
        if (outcome.end === 'stopped') break
    }
    return { notes, refused, waiting }
}

const noted = (row: IssueIncident, pending: IssueIncident['pending']): IssueIncident => ({
    ...row,
    noted: { ...row.noted, ...pending },
    pending: {},
    notedContent: NOTHING_NOTED,
    refusedAt: null,
})

/** What a run that died was about to write: noted when the journal has it, else forgotten and written again. */
function settlePending(
    deps: NoteDependencies,
    row: IssueIncidentNow,
    issueId: string,
    posts: readonly StoredHealthPost[],
): IssueIncident {
    const [first] = posts.filter(({ sysId }) => row.pending[sysId] !== undefined)
    if (!first) return { ...row, pending: {} }
    const corrected = row.noted[first.sysId] === undefined ? null : (row.pending[first.sysId] ?? null)
    const isThere = deps.incidentWriter
        .journal(row.incidentSysId, 'work_notes')
        .includes(noteMark(issueId, first.createdAt, corrected))
    return isThere ? noted(row, row.pending) : { ...row, pending: {} }
}

type End = 'done' | 'refused' | 'waiting' | 'stopped'

function noteIssue(
    deps: NoteDependencies,
    found: IssueIncidentNow,
    budget: WriteBudget,
    mayWrite: () => boolean,
): { readonly notes: number; readonly end: End } {
    const { issueIncidents, incidentWriter, digest, clock, log } = deps
    const id = rowId(digest, found.issueSysId)
    const posts = deps.issues.posts(found.issueSysId)
    const most = Math.max(LEAST_NOTE, deps.incidentFields.field('work_notes')?.maxLength ?? 0)
    let row: IssueIncident = settlePending(deps, found, found.issue.id, posts)
    let notes = 0
    for (;;) {
        const left = outstanding(row, posts)
        if (!mayWrite()) return { notes, end: 'stopped' }
        if (left.length === 0) {
            issueIncidents.save(id, { ...row, notedContent: found.issue.contentHash })
            return { notes, end: 'done' }
        }
        const now = incidentWriter.state(row.incidentSysId)
        // Somebody closed it since: the next run leaves it alone.
        if (!now || isEnded(now)) return { notes, end: 'done' }
        if (!budget.take()) return { notes, end: 'waiting' }
        const note = packNotes(deps.user, found.issue.id, left, most)
        const pending: Record<string, string> = {}
        for (const { post } of note.posts) pending[post.sysId] = shortHash(post.hash)
        issueIncidents.save(id, { ...row, pending })
        if (!mayWrite()) return { notes, end: 'stopped' }
        if (!incidentWriter.update(row.incidentSysId, { work_notes: note.text })) {
            log.error(appError('INCIDENT_WRITE_REFUSED', [found.issue.id]))
            issueIncidents.save(id, { ...row, pending: {}, refusedAt: clock.now() })
            return { notes, end: 'refused' }
        }
        notes += 1
        row = noted(row, pending)
        issueIncidents.save(id, row)
    }
}
