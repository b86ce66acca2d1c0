import fc from 'fast-check'
import { parseHealthIssue } from '../../../../src/server/service-health/health-issue.ts'
import { nextUpdateAt, plainText } from '../../../../src/server/service-health/post-text.ts'
import { graphIssue } from '../../../fakes/graph-issues.ts'

const parsed = (changes: Record<string, unknown> = {}) => {
    const result = parseHealthIssue(graphIssue(changes))
    if (!result.ok) throw new Error(result.error)
    return result.value
}

test('an issue is read with its newest post and the next update that it promises', () => {
    expect(parsed()).toMatchObject({
        id: 'EX900001',
        classification: 'incident',
        status: 'serviceDegradation',
        startAt: Date.UTC(2026, 10, 21, 6),
        endAt: null,
        nextUpdateAt: Date.UTC(2026, 10, 21, 11),
    })
    expect(parsed().posts).toHaveLength(2)
    expect(parsed().latestUpdate?.text).toContain('Current status: A fix is being deployed.')
})

test("PascalCase of Graph's examples and camelCase of its answers are the same", () => {
    expect(parsed({ classification: 'Advisory', status: 'ServiceRestored' })).toMatchObject({
        classification: 'advisory',
        status: 'serviceRestored',
    })
})

test('a resolved issue without an end ended when it was last modified, and promises nothing more', () => {
    const issue = parsed({ isResolved: true, endDateTime: null })
    expect(issue.endAt).toBe(issue.lastModifiedAt)
    expect(issue.nextUpdateAt).toBeNull()
})

test('an end on an issue that is not resolved does not count', () => {
    expect(parsed({ isResolved: false, endDateTime: '2026-11-21T07:00:00Z' }).endAt).toBeNull()
})

test('an issue without posts is an issue', () => {
    expect(parsed({ posts: undefined })).toMatchObject({ posts: [], latestUpdate: null, nextUpdateAt: null })
})

test('unknown fields and values do not hurt', () => {
    expect(parsed({ classification: 'unknownFutureValue', somethingNew: { a: 1 } }).classification).toBe(
        'unknown',
    )
})

test.each([
    ['id', { id: undefined }],
    ['id', { id: 'x'.repeat(41) }],
    ['id', { id: 'EX^ORDERBYtitle' }],
    ['title', { title: '  ' }],
    ['startDateTime', { startDateTime: 'yesterday' }],
])('without a usable %s there is an error that names it', (field, changes) => {
    expect(parseHealthIssue(graphIssue(changes))).toEqual({ ok: false, error: field })
})

test('whatever Microsoft sends, parsing answers and never throws', () => {
    fc.assert(
        fc.property(
            fc.oneof(fc.anything(), fc.record({ id: fc.constant('EX1'), posts: fc.anything() })),
            (item) => {
                expect(typeof parseHealthIssue(item).ok).toBe('boolean')
            },
        ),
    )
})

test('HTML posts become lines of text', () => {
    expect(
        plainText(
            '<p>Title: A &amp; B</p><ul><li>one</li><li>two&nbsp;x</li></ul>It&#8217;s<br/>done',
            'html',
        ),
    ).toBe('Title: A & B\n\n- one\n- two x\nIt’s\ndone')
    expect(plainText('a < c', 'text')).toBe('a < c')
    expect(plainText('<p><script>alert(1)</script>x</p>', 'html')).toBe('x')
    expect(plainText('Title: A &amp; B\n\nCurrent status: C', 'html')).toBe(
        'Title: A & B\n\nCurrent status: C',
    )
})

test('parts of a post that run together are set apart, and words that name them in a sentence are not', () => {
    expect(
        plainText(
            'Title: Mail is late on WindowsUser impact: Users wait.Current status: We look.Start time: May 1, 6:00 PM UTCRoot cause: A (new) change.Next update by: May 2',
            'html',
        ).split('\n\n'),
    ).toEqual([
        'Title: Mail is late on Windows',
        'User impact: Users wait.',
        'Current status: We look.',
        'Start time: May 1, 6:00 PM UTC',
        'Root cause: A (new) change.',
        'Next update by: May 2',
    ])
    const sentence = 'See the Current status: it tells the Root cause: a change.'
    expect(plainText(sentence, 'text')).toBe(sentence)
})

test('text that looks like markup but is none stays', () => {
    expect(plainText('5 < 6 and 7 > 6 &unknown;', 'text')).toBe('5 < 6 and 7 > 6 &unknown;')
})

test('the next update is read from its line, however it is worded', () => {
    expect(nextUpdateAt('Next update by: Friday, May 1, 2026, at 6:00 PM UTC')).toBe(Date.UTC(2026, 4, 1, 18))
    expect(nextUpdateAt('Next scheduled update by Friday, May 1, 2026 at 6:00 PM')).toBe(
        Date.UTC(2026, 4, 1, 18),
    )
    expect(nextUpdateAt('This is the final update.')).toBeUndefined()
})
