import {
    parseHistory,
    parseIssue,
    parseOverview,
    parseReport,
    parseResync,
} from '../../../../src/client/service-health/parse-service-health.ts'
import { issueDetail, issueHistory, overview, tenant } from '../../../fakes/service-health-answers.ts'

const notice = {
    code: 'NETWORK_UNREACHABLE',
    severity: 'warning',
    message: 'Microsoft could not be reached',
    fix: '',
    whoFixes: 'microsoft',
    correlationId: null,
    retryAfterSeconds: null,
} as const
const attachment = {
    fileName: 'EX1180342.docx',
    sizeBytes: 10_000,
    url: '/sys_attachment.do?sys_id=1',
    fetchedAt: '2026-11-21T12:00:00Z',
}
const failing = { since: '2026-11-21T10:00:00Z', at: '2026-11-21T11:00:00Z', notice }
const outcome = { name: 'contoso.com', outcome: 'done', pages: 1, written: 3, unchanged: 4, notice: null }

const answers: readonly (readonly [string, (result: unknown) => unknown, object])[] = [
    ['overview', parseOverview, overview({ tenants: [tenant({ failing })], notices: [notice] })],
    ['history', parseHistory, issueHistory()],
    ['issue', parseIssue, issueDetail({ failing, report: { available: true, attachment } })],
    ['report', parseReport, { report: { available: true, attachment } }],
    ['resync', parseResync, { tenants: [outcome], answeredAt: '2026-11-21T12:00:00Z' }],
]

test.each(answers)('an answer of our own is understood: %s', (_, parse, answer) => {
    expect(parse(answer)).toBe(answer)
})

test.each(answers)('what is no answer of our own is refused whole: %s', (_, parse, answer) => {
    for (const wrong of [undefined, null, 'text', 7, [], {}]) expect(parse(wrong)).toBeNull()
    const needed = Object.keys(answer).filter(
        (name) =>
            name !== 'filter' && name !== 'hasHiddenParent' && (name !== 'answeredAt' || 'user' in answer),
    )
    for (const name of needed) expect(parse({ ...answer, [name]: 'x' })).toBeNull()
})

test('one wrong item of a list is enough', () => {
    const { openIssues } = overview()
    const [good] = openIssues.cards
    const cards = [good, { ...good, startedAt: 'yesterday' }]
    expect(parseOverview({ ...overview(), openIssues: { total: 2, cards } })).toBeNull()
})
