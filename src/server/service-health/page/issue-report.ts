import { appError } from '../../errors.ts'
import { isSysId } from '../../identifiers.ts'
import { acquireLock, type LockDependencies } from '../../lock.ts'
import type { OutboundDependencies } from '../../microsoft-clients/outbound-call.ts'
import { fetchIncidentReport } from '../../microsoft-clients/service-communications.ts'
import { formatTime } from '../../microsoft-clients/microsoft-time.ts'
import { err, ok, type Result } from '../../result.ts'
import type { BrowsedIssue, HealthBrowser, IssueFiles, StoredFile } from './health-browser.ts'
import type { IssueReport, ReportFetched } from './service-health-page.ts'

export interface ReportDependencies extends OutboundDependencies, LockDependencies {
    readonly browser: HealthBrowser
    readonly files: IssueFiles
}

/** Longer than the call may take. */
const LEASE_MS = 60_000
const PUBLISHED = 'postIncidentReviewPublished'

/**
 * Microsoft does not document the type of the file: its first bytes tell (base64 of `%PDF`, `PK\x03\x04`, OLE, `{\rtf`).
 * Only these are kept; a page of a proxy is no review.
 */
const FILE_TYPES: readonly (readonly [signature: string, extension: string, contentType: string])[] = [
    ['JVBER', 'pdf', 'application/pdf'],
    ['UEsDB', 'docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['0M8R4', 'doc', 'application/msword'],
    ['e1xyd', 'rtf', 'application/rtf'],
]

const baseName = ({ id }: BrowsedIssue): string => `${id} post-incident review`
/** Until its type is known. What a request that broke off left behind goes by this name too. */
const downloadName = ({ id }: BrowsedIssue): string => `${id} download.pdf`

const kept = (issue: BrowsedIssue, files: readonly StoredFile[]): StoredFile | undefined =>
    files.find(({ fileName }) => fileName.startsWith(`${baseName(issue)}.`))

/** The post-incident review of an issue as the page shows it. */
export function readReport(files: IssueFiles, issue: BrowsedIssue): IssueReport {
    const file = kept(issue, files.ofIssue(issue.sysId))
    return {
        available: issue.status === PUBLISHED || file !== undefined,
        attachment: file
            ? {
                  fileName: file.fileName,
                  sizeBytes: file.sizeBytes,
                  // The platform asks whether the user may read the issue before it hands out a file of it.
                  url: `/sys_attachment.do?sys_id=${file.sysId}`,
                  fetchedAt: formatTime(file.createdAt),
              }
            : null,
    }
}

/**
 * Fetches the post-incident review once and keeps it on the issue's row; from then on it is answered from there. Two who
 * ask at once leave one file.
 */
export function fetchReport(deps: ReportDependencies, issueSysId: string): Result<ReportFetched> {
    if (!isSysId(issueSysId))
        return err(appError('REQUEST_INVALID', ['the sys_id is not 32 hexadecimal digits']))
    const issue = deps.browser.issue(issueSysId)
    const tenant = issue && deps.tenants.active().find(({ sysId }) => sysId === issue.tenantId)
    if (!issue || !tenant) return err(appError('ISSUE_NOT_FOUND'))
    if (readReport(deps.files, issue).attachment) return ok({ report: readReport(deps.files, issue) })
    if (issue.status !== PUBLISHED) return err(appError('REPORT_NOT_PUBLISHED', [issue.id]))

    const lock = acquireLock(deps, `report:${issueSysId}`, LEASE_MS)
    if (!lock) return err(appError('REPORT_BEING_FETCHED', [issue.id]))
    try {
        // Whoever held the lock a moment ago may have kept it.
        if (readReport(deps.files, issue).attachment) return ok({ report: readReport(deps.files, issue) })
        const fetched = fetchIncidentReport(deps, tenant, issue.id, {
            issueSysId,
            fileName: downloadName(issue),
        })
        const outcome = fetched.ok ? nameFile(deps, issue, fetched.value) : fetched
        // The platform may keep the text of a refusal as a file too.
        for (const { sysId, fileName } of deps.files.ofIssue(issueSysId))
            if (fileName === downloadName(issue)) deps.files.remove(sysId)
        return outcome.ok ? ok({ report: readReport(deps.files, issue) }) : outcome
    } finally {
        lock.release()
    }
}

function nameFile(
    { files }: ReportDependencies,
    issue: BrowsedIssue,
    fetched: { readonly attachment: string } | 'missing',
): Result<void> {
    if (fetched === 'missing') return err(appError('REPORT_NOT_PUBLISHED', [issue.id]))
    const bytes = files.firstBytes(fetched.attachment)
    const type = FILE_TYPES.find(([signature]) => bytes.startsWith(signature))
    if (!type) return err(appError('MICROSOFT_ANSWER_UNREADABLE', ['it is no document']))
    const [, extension, contentType] = type
    const isKept = files.copyAs(
        fetched.attachment,
        issue.sysId,
        `${baseName(issue)}.${extension}`,
        contentType,
    )
    return isKept ? ok(undefined) : err(appError('REPORT_NOT_KEPT'))
}
