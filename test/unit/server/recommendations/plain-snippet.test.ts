import fc from 'fast-check'
import { plainSnippet } from '../../../../src/server/recommendations/plain-snippet.ts'

test.each([
    [
        '## Before you begin\n\n1. Open **Settings**.\n2. Choose _Sync_.',
        'Before you begin Open Settings. Choose _Sync_.',
    ],
    ['See [Reset a *password*](https://x.example/a_(b)) and [more][1].', 'See Reset a password and more.'],
    ['> [!NOTE]\n> Mind the `Get-Mailbox` cmdlet.', 'Mind the Get-Mailbox cmdlet.'],
    ['| Code | Cause |\n|------|:-----:|\n| 1 | Two |', 'Code Cause 1 Two'],
    ['```powershell\nGet-User\n```\nDone', 'Get-User Done'],
    ['a &lt;b&gt;bold&lt;/b&gt; move, 1 &lt; 2', 'a bold move, 1 < 2'],
    ['![logo](https://x.example/l.png) Text<br/>here<!-- no -->', 'Text here'],
])('%s', (text, plain) => expect(plainSnippet(text, 200)).toBe(plain))

test('is cut at a word', () => expect(plainSnippet('one two three four', 12)).toBe('one two…'))

test('whatever the text: one line, no longer than asked, no tag and no half character', () => {
    const hostile = fc.array(
        fc.oneof(
            fc.string({ unit: 'grapheme' }),
            fc.constantFrom('<script>', '<img src=x>', '](', '[', '&lt;', '😀', '**'),
        ),
    )
    fc.assert(
        fc.property(hostile, fc.integer({ min: 5, max: 80 }), (parts, longest) => {
            const plain = plainSnippet(parts.join(''), longest)
            expect(plain.length).toBeLessThanOrEqual(longest)
            expect(plain).not.toMatch(/[\r\n\u202e]|<(?:script|img)\b[^<>]*>/)
            expect(plain).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])/)
        }),
    )
})

test('a text made to be slow is not', () => {
    const before = Date.now()
    for (const part of ['<', '[', '![', '](', '**', '<!--', '`', '|', '- ', '&#', '\n> '])
        plainSnippet(part.repeat(50_000), 300)
    expect(Date.now() - before).toBeLessThan(1000)
})
