import { fetchReport, readReport } from '../../../../../src/server/service-health/page/issue-report.ts'
import type {
    BrowsedIssue,
    HealthBrowser,
    IssueFiles,
    StoredFile,
} from '../../../../../src/server/service-health/page/health-browser.ts'
import type { HttpOutcome } from '../../../../../src/server/ports.ts'
import { jsonAnswer, MemoryPlatform, NOW, tenant } from '../../../../fakes/memory-platform.ts'

const ISSUE = 'e'.repeat(32)
const issue = (status = 'postIncidentReviewPublished'): BrowsedIssue => ({
    sysId: ISSUE,
    tenantId: tenant().sysId,
    id: 'EX1',
    title: 'T',
    service: 'Exchange Online',
    feature: '',
    featureGroup: '',
    classification: 'incident',
    status,
    origin: 'microsoft',
    impact: '',
    terms: '',
    isResolved: true,
    startAt: NOW,
    endAt: NOW,
    latestUpdate: null,
    nextUpdateAt: null,
    lastModifiedAt: NOW,
})

interface File extends StoredFile {
    readonly bytes: string
}

/** Microsoft's answer becomes a file of the row, as RESTMessageV2 makes one; `bytes` are base64. */
function lab(bytes: string, status = 'postIncidentReviewPublished') {
    const platform = new MemoryPlatform()
    platform.tenantRows.set(tenant().sysId, tenant())
    const stored: File[] = []
    let kept = true
    const add = (fileName: string, content: string): string => {
        const sysId = String(stored.length + 1)
        stored.push({ sysId, fileName, sizeBytes: content.length, createdAt: platform.at, bytes: content })
        return sysId
    }
    platform.answer = (request): HttpOutcome => ({
        kind: 'answer',
        status: 200,
        body: '',
        attachment: request.saveAs ? add(request.saveAs.fileName, bytes) : '',
        header: () => null,
    })
    const files: IssueFiles = {
        ofIssue: () => [...stored],
        firstBytes: (sysId) => stored.find((file) => file.sysId === sysId)?.bytes.slice(0, 24) ?? '',
        copyAs: (sysId, _issue, fileName) => {
            if (kept) add(fileName, stored.find((file) => file.sysId === sysId)?.bytes ?? '')
            return kept
        },
        remove: (sysId) =>
            void stored.splice(
                stored.findIndex((file) => file.sysId === sysId),
                1,
            ),
    }
    const browser = { issue: () => issue(status) } as unknown as HealthBrowser
    const deps = { ...platform.dependencies(), browser, files }
    return {
        platform,
        stored,
        files,
        refuse: () => (kept = false),
        fetch: () => fetchReport(deps, ISSUE),
        deps,
    }
}

test.each([
    ['JVBERi0xLjQK', 'pdf'],
    ['UEsDBBQABgAIAAAA', 'docx'],
    ['0M8R4KGxGuEAAAAA', 'doc'],
    ['e1xydGYxXGFuc2k=', 'rtf'],
])('the file is named by its first bytes %s: .%s', (bytes, extension) => {
    const { fetch, stored, platform } = lab(bytes)
    expect(fetch()).toMatchObject({
        ok: true,
        value: {
            report: { available: true, attachment: { fileName: `EX1 post-incident review.${extension}` } },
        },
    })
    expect(stored).toHaveLength(1)
    fetch()
    expect(platform.sent).toHaveLength(1)
})

test.each(['PCFET0NUWVBFIGh0bWw+', 'eyJlcnJvciI6e319', ''])('%s is no document: nothing is kept', (bytes) => {
    const { fetch, stored } = lab(bytes)
    expect(fetch()).toMatchObject({ ok: false, error: { code: 'MICROSOFT_ANSWER_UNREADABLE' } })
    expect(stored).toEqual([])
})

test.each([400, 404])(
    'Microsoft answers %s: there is none, and the text of the refusal is not kept',
    (status) => {
        const { fetch, platform } = lab('JVBERi')
        platform.answer = () => jsonAnswer(status, { error: { code: 'x' } })
        expect(fetch()).toMatchObject({ ok: false, error: { code: 'REPORT_NOT_PUBLISHED', status: 409 } })
    },
)

test('what the instance cannot keep is said, and what a request that broke off left behind goes', () => {
    const { fetch, stored, refuse } = lab('JVBERi')
    refuse()
    stored.push({ sysId: 'old', fileName: 'EX1 download.pdf', sizeBytes: 1, createdAt: 0, bytes: 'JVBERi' })
    expect(fetch()).toMatchObject({ ok: false, error: { code: 'REPORT_NOT_KEPT' } })
    expect(stored).toEqual([])
})

test('while somebody else fetches it nothing is sent', () => {
    const { fetch, platform } = lab('JVBERi')
    const answer = platform.answer
    let inside: unknown
    platform.answer = (request) => {
        inside ??= fetch()
        return answer(request)
    }
    expect(fetch()).toMatchObject({ ok: true })
    expect(inside).toMatchObject({ ok: false, error: { code: 'REPORT_BEING_FETCHED' } })
    expect(platform.sent).toHaveLength(1)
})

test('before it is published nothing is sent; a file of somebody else is no review', () => {
    const { fetch, stored, files, platform } = lab('JVBERi', 'serviceRestored')
    stored.push({ sysId: 'x', fileName: 'notes.pdf', sizeBytes: 1, createdAt: 0, bytes: '' })
    expect(fetch()).toMatchObject({ ok: false, error: { code: 'REPORT_NOT_PUBLISHED' } })
    expect(platform.sent).toEqual([])
    expect(readReport(files, issue('serviceRestored'))).toEqual({ available: false, attachment: null })
})
