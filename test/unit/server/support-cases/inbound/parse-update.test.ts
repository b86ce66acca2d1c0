import fc from 'fast-check'
import { INBOUND_LIMITS } from '../../../../../src/server/support-cases/inbound/inbound-update.ts'
import { parseFile } from '../../../../../src/server/support-cases/inbound/parse-file.ts'
import { parseUpdate } from '../../../../../src/server/support-cases/inbound/parse-update.ts'
import { plainText } from '../../../../../src/server/inbound/plain-text.ts'

const NOW = Date.UTC(2026, 10, 22, 10, 15)
const COMMENT = {
    updateId: 'update-1',
    sequence: 3,
    occurredAt: '2026-11-22T11:10:00+01:00',
    kind: 'comment',
    text: 'We are looking into it.',
    author: 'Microsoft Support',
}
const problemOf = (body: unknown): string => {
    const parsed = parseUpdate(body, NOW)
    if (parsed.ok) return ''
    expect([parsed.error.code, parsed.error.status]).toEqual(['UPDATE_INVALID', 400])
    return parsed.error.parameters.join()
}

describe('what an update may be', () => {
    test('a comment, with everything', () => {
        expect(parseUpdate(COMMENT, NOW)).toEqual({
            ok: true,
            value: {
                updateId: 'update-1',
                sequence: 3,
                at: Date.UTC(2026, 10, 22, 10, 10),
                kind: 'comment',
                state: '',
                number: '',
                text: 'We are looking into it.',
                author: 'Microsoft Support',
            },
        })
    })

    test.each([
        [{ kind: 'status', state: 'waiting' }, { state: 'waiting' }],
        [
            { kind: 'accepted', number: '2611220040001234' },
            { number: '2611220040001234', kind: 'accepted' },
        ],
        [
            { kind: 'closure', sequence: null },
            { text: '', author: '', sequence: null },
        ],
        [{ kind: 'information-request', text: ' Which build? \r\n' }, { text: 'Which build?' }],
        [{ kind: 'reopening', text: null }, { text: '' }],
    ])('%j', (body, wanted) => {
        const { updateId, occurredAt } = COMMENT
        expect(parseUpdate({ updateId, occurredAt, ...body }, NOW)).toMatchObject({ ok: true, value: wanted })
    })

    test('markup stays text; control signs, bidirectional overrides and halves of signs go', () => {
        const text = '<b onclick="x()">a</b>\u0000\u001b[31m\u202e b\ud800 \ud83d\ude00\u0007\r\nc'
        expect(plainText(text)).toBe('<b onclick="x()">a</b>[31m b\ufffd \ud83d\ude00\nc')
        expect(parseUpdate({ ...COMMENT, author: 'A\nB\t C' }, NOW)).toMatchObject({
            value: { author: 'A B C' },
        })
    })
})

describe('what an update may not be: field by field, all at once, never with its value', () => {
    test.each([
        ['no object', [COMMENT], 'the body must be a JSON object'],
        ['a slip in a name', { ...COMMENT, sequnce: 1 }, '1 field(s) are unknown'],
        ['no id', { ...COMMENT, updateId: undefined }, 'updateId must be 1 to 90'],
        ['an id that is a number', { ...COMMENT, updateId: 7 }, 'updateId must be'],
        ['an id with a space', { ...COMMENT, updateId: 'a b' }, 'updateId must be'],
        ['an id that is too long', { ...COMMENT, updateId: 'a'.repeat(91) }, 'updateId must be'],
        [
            'a time without zone',
            { ...COMMENT, occurredAt: '2026-11-22T10:15:00' },
            'occurredAt must be a time',
        ],
        ['31 February', { ...COMMENT, occurredAt: '2026-02-31T10:15:00Z' }, 'occurredAt must be a time'],
        ['seconds since 1970', { ...COMMENT, occurredAt: 1_795_342_500 }, 'occurredAt must be a time'],
        [
            'the future',
            { ...COMMENT, occurredAt: '2026-11-22T10:26:00Z' },
            'occurredAt must not lie in the future',
        ],
        [
            'long ago',
            { ...COMMENT, occurredAt: '1970-01-01T00:00:00Z' },
            'occurredAt must not lie before 2011',
        ],
        ['half a count', { ...COMMENT, sequence: 1.5 }, 'sequence must be a whole number'],
        ['a negative count', { ...COMMENT, sequence: -1 }, 'sequence must be a whole number'],
        ['a count beyond the column', { ...COMMENT, sequence: 2 ** 31 }, 'sequence must be a whole number'],
        [
            'a kind of ours',
            { ...COMMENT, kind: 'cancelled' },
            'kind must be one of accepted, status, comment',
        ],
        ['an inherited kind', { ...COMMENT, kind: 'toString' }, 'kind must be one of'],
        ['no text', { ...COMMENT, text: undefined }, 'text must be there'],
        ['text of nothing', { ...COMMENT, text: ' \u0000 ' }, 'text must not be empty'],
        ['text as a list', { ...COMMENT, text: ['a'] }, 'text must be a text'],
        [
            'too much text',
            { ...COMMENT, text: 'a'.repeat(16_001) },
            'text must have at most 16000 characters',
        ],
        ['a long author', { ...COMMENT, author: 'a'.repeat(101) }, 'author must have at most 100'],
        [
            'a state of a comment',
            { ...COMMENT, state: 'open' },
            'state must only be there with the kind status',
        ],
        [
            'a number of a comment',
            { ...COMMENT, number: '1' },
            'number must only be there with the kind accepted',
        ],
        ['status without state', { ...COMMENT, kind: 'status' }, 'state must be one of open, waiting'],
        [
            'status closed',
            { ...COMMENT, kind: 'status', state: 'closed' },
            'state must be one of open, waiting',
        ],
        ['accepted without number', { ...COMMENT, kind: 'accepted' }, 'number must be there'],
        ['a number with markup', { ...COMMENT, kind: 'accepted', number: '<1>' }, 'number must be letters'],
    ])('%s', (_what, body, problem) => {
        expect(problemOf(body)).toContain(problem)
    })

    test('all that is wrong is said at once', () => {
        const problem = problemOf({ kind: 'status', text: 5 })
        for (const name of ['updateId', 'occurredAt', 'state', 'text'])
            expect(problem).toContain(`${name} must`)
    })

    test('property: any JSON is taken or refused, and a refusal quotes nothing of it', () => {
        const canary = 'canary.person@contoso.com'
        const body = fc.record(
            {
                updateId: fc.anything(),
                sequence: fc.anything(),
                occurredAt: fc.oneof(fc.anything(), fc.constant('2026-11-22T10:10:00Z')),
                kind: fc.oneof(fc.constantFrom('comment', 'status', 'accepted', 'closure'), fc.anything()),
                state: fc.anything(),
                number: fc.anything(),
                text: fc.oneof(fc.anything(), fc.constant(canary)),
                author: fc.oneof(fc.anything(), fc.constant(canary)),
                [canary]: fc.anything(),
            },
            { requiredKeys: [] },
        )
        fc.assert(
            fc.property(fc.oneof(fc.anything(), body), (value) => {
                const parsed = parseUpdate(value, NOW)
                if (parsed.ok) {
                    expect(parsed.value.text.length).toBeLessThanOrEqual(INBOUND_LIMITS.text)
                    expect(parseUpdate(value, NOW)).toEqual(parsed)
                } else expect(JSON.stringify(parsed.error)).not.toContain('canary')
            }),
            { numRuns: 2000 },
        )
    })
})

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]
const base64 = (bytes: readonly number[] | string): string =>
    (typeof bytes === 'string' ? Buffer.from(bytes) : Buffer.from(bytes)).toString('base64')
const FILE = {
    updateId: 'file-1',
    occurredAt: '2026-11-22T10:10:00Z',
    fileName: 'trace.png',
    contentType: 'image/png',
    content: base64(PNG),
}

describe('files', () => {
    test.each([
        ['image/png', 'trace.png', base64(PNG)],
        ['image/PNG; name=x', 'Trace 1.PNG', base64(PNG)],
        ['application/pdf', 'a.pdf', base64('%PDF-1.7 …')],
        ['image/jpeg', 'photo.jpeg', base64([0xff, 0xd8, 0xff, 0xe0, 1])],
        ['image/gif', 'a.gif', base64('GIF89a')],
        ['text/plain', 'séquence.log', base64('é <script>alert(1)</script>\n')],
        ['text/csv', 'a.csv', base64('a;b\r\n1;2')],
        [
            'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
            'a.xlsx',
            base64([0x50, 0x4b, 3, 4, 0]),
        ],
    ])('%s as %s is taken', (contentType, fileName, content) => {
        expect(parseFile({ ...FILE, contentType, fileName, content }, NOW)).toMatchObject({
            ok: true,
            value: { base64: content, size: Buffer.from(content, 'base64').length },
        })
    })

    test.each([
        [
            'HTML',
            { contentType: 'text/html', fileName: 'a.html', content: base64('<p>') },
            'contentType is none of',
        ],
        ['SVG', { contentType: 'image/svg+xml', fileName: 'a.svg' }, 'contentType is none of'],
        [
            'a macro',
            { contentType: 'application/vnd.ms-word.document.macroEnabled.12', fileName: 'a.docm' },
            'none of',
        ],
        ['a PNG that is a program', { content: base64('MZ\u0090\u0000') }, 'its first bytes'],
        ['a PNG that is HTML', { content: base64('<html>') }, 'its first bytes'],
        [
            'text that is a PDF',
            { contentType: 'text/plain', fileName: 'a.txt', content: base64('%PDF-1') },
            'first bytes',
        ],
        [
            'text with zeros',
            { contentType: 'text/plain', fileName: 'a.txt', content: base64('a\u0000b') },
            'first bytes',
        ],
        ['another extension', { fileName: 'a.exe' }, 'extension of fileName'],
        ['two extensions', { fileName: 'a.png.exe' }, 'extension of fileName'],
        ['a path', { fileName: '../a.png' }, 'fileName is not a plain name'],
        ['a Windows path', { fileName: 'c:\\a.png' }, 'fileName is not a plain name'],
        ['a hidden file', { fileName: '.png' }, 'fileName is not a plain name'],
        ['no extension', { fileName: 'png' }, 'fileName is not a plain name'],
        [
            'one byte too many',
            { content: Buffer.alloc(INBOUND_LIMITS.fileBytes + 1).toString('base64') },
            'more than 3145728 bytes',
        ],
    ])('%s is refused', (_what, change, problem) => {
        const parsed = parseFile({ ...FILE, ...change }, NOW)
        expect(parsed).toMatchObject({ ok: false, error: { code: 'FILE_REFUSED', status: 422 } })
        expect(JSON.stringify(parsed)).toContain(problem)
    })

    test.each(['', 'a', 'ab=c', 'abc', 'ab\ncd', 'ab-_', '====', 7, null, undefined])(
        'content %j is no base64',
        (content) => {
            expect(parseFile({ ...FILE, content }, NOW)).toMatchObject({
                ok: false,
                error: { code: 'UPDATE_INVALID', parameters: [expect.stringContaining('content must be')] },
            })
        },
    )

    test('the largest file is taken, and its body fits the cap for bodies and the platform’s 5 MB', () => {
        const content = Buffer.concat([Buffer.from(PNG), Buffer.alloc(INBOUND_LIMITS.fileBytes - PNG.length)])
        const body = { ...FILE, content: content.toString('base64') }
        expect(parseFile(body, NOW)).toMatchObject({ ok: true, value: { size: INBOUND_LIMITS.fileBytes } })
        expect(JSON.stringify(body).length).toBeLessThan(INBOUND_LIMITS.fileBody)
        expect(INBOUND_LIMITS.fileBody).toBeLessThan(5_000_000)
    })

    test('property: bytes and their count survive base64', () => {
        fc.assert(
            fc.property(fc.uint8Array({ minLength: 1, maxLength: 600 }), (bytes) => {
                const pdf = Buffer.concat([Buffer.from('%PDF-'), bytes])
                expect(
                    parseFile(
                        {
                            ...FILE,
                            fileName: 'a.pdf',
                            contentType: 'application/pdf',
                            content: pdf.toString('base64'),
                        },
                        NOW,
                    ),
                ).toMatchObject({ ok: true, value: { size: pdf.length } })
                const refused = parseFile(
                    {
                        ...FILE,
                        fileName: 'a.pdf',
                        contentType: 'application/pdf',
                        content: base64([...bytes, 0]),
                    },
                    NOW,
                )
                expect(refused.ok).toBe(Buffer.from(bytes).subarray(0, 5).toString('latin1') === '%PDF-')
            }),
        )
    })
})
