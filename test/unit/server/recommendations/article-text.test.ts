import fc from 'fast-check'
import { articleText } from '../../../../src/server/recommendations/article-text.ts'

test.each([
    [
        '<p>Close Outlook &amp; wait.</p><ul><li>One</li><li>Two</li></ul>',
        'Close Outlook & wait.\n\n- One\n- Two',
    ],
    ['<h2>Steps</h2><table><tr><td>a</td><td>b</td></tr></table>', 'Steps\na b'],
    [
        'R&eacute;initialiser &laquo;&nbsp;le mot de passe&nbsp;&raquo; &ccedil;a',
        'Réinitialiser « le mot de passe » ça',
    ],
    ['A<!-- <b>hidden</b> -->B<script>alert(1)</script><style>p{}</style>', 'AB'],
    ['Text &lt;b&gt;as typed&lt;/b&gt; &#233; &#x2014;', 'Text <b>as typed</b> é —'],
    ['cut in the middle of <a href="https://exam', 'cut in the middle of'],
    ['cut in a comment <!-- which', 'cut in a comment'],
    ['', ''],
])('%s', (body, expected) => expect(articleText(body)).toBe(expected))

test('no tag is left of any markup, and the text is short', () => {
    const tag = fc.constantFrom(
        '<b>',
        '</b>',
        '<img src=x onerror=alert(1)>',
        '<script>',
        '</script>',
        '<!--',
        '-->',
        '<',
        '>',
        'text',
        ' ',
    )
    fc.assert(
        fc.property(fc.array(tag, { maxLength: 30 }), (parts) => {
            expect(articleText(parts.join(''))).not.toMatch(/<\/?(?:b|img|script)\b[^<>]*>/)
        }),
    )
    expect(articleText('word '.repeat(5000)).length).toBeLessThanOrEqual(6000)
})
