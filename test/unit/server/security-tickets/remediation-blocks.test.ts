import fc from 'fast-check'
import {
    remediationBlocks,
    type RemediationBlock,
    type RemediationSpan,
} from '../../../../src/server/security-tickets/remediation-blocks.ts'
import { microsoftLink } from '../../../../src/server/security-tickets/microsoft-link.ts'

const p = (text: string): RemediationBlock => ({ kind: 'paragraph', spans: [{ text }] })

const spansOf = (blocks: readonly RemediationBlock[]): readonly RemediationSpan[] =>
    blocks.flatMap((block) => (block.kind === 'list' ? block.items.flatMap(spansOf) : block.spans))

const textOf = (html: string): string =>
    spansOf(remediationBlocks(html))
        .map(({ text }) => text)
        .join('')

const hrefsOf = (html: string): readonly (string | undefined)[] =>
    spansOf(remediationBlocks(html)).map(({ href }) => href)

test('paragraphs, headings, line breaks and emphasis', () => {
    expect(
        remediationBlocks(
            '<h3>Why</h3><p>Turn on <b>multifactor</b>\n authentication.<br>Then wait.</p>After',
        ),
    ).toEqual([
        { kind: 'heading', spans: [{ text: 'Why' }] },
        {
            kind: 'paragraph',
            spans: [
                { text: 'Turn on ' },
                { text: 'multifactor', isStrong: true },
                { text: ' authentication.' },
            ],
        },
        p('Then wait.'),
        p('After'),
    ])
})

test('lists keep their order, their numbers and the lists inside them', () => {
    expect(
        remediationBlocks(
            '<ol start="3"><li>Open it<ul><li>here</li><li>or there</li></ul>and wait</li><li><p>Save</p></li></ol>',
        ),
    ).toEqual([
        {
            kind: 'list',
            isOrdered: true,
            start: 3,
            items: [
                [
                    p('Open it'),
                    { kind: 'list', isOrdered: false, start: 1, items: [[p('here')], [p('or there')]] },
                    p('and wait'),
                ],
                [p('Save')],
            ],
        },
    ])
})

test('a list that nobody closed, items without a list, text between items, lists in lists without an item', () => {
    expect(remediationBlocks('<ul><li>a<li>b')).toEqual([
        { kind: 'list', isOrdered: false, start: 1, items: [[p('a')], [p('b')]] },
    ])
    expect(remediationBlocks('<li>a</li>')).toEqual([
        { kind: 'list', isOrdered: false, start: 1, items: [[p('a')]] },
    ])
    expect(textOf('<ul>a<li>b</li>c<ul><li>d</ul></ul></ul></ul>e')).toBe('abcde')
})

test('lists deeper than four go on as items of the deepest one', () => {
    const deep = `${'<ul><li>x'.repeat(2000)}${'</li></ul>'.repeat(2000)}`
    const depth = (blocks: readonly RemediationBlock[]): number =>
        Math.max(
            0,
            ...blocks.map((block) => (block.kind === 'list' ? 1 + Math.max(...block.items.map(depth)) : 0)),
        )
    expect(depth(remediationBlocks(deep))).toBe(4)
    expect(textOf(deep)).toBe('x'.repeat(2000))
})

test('plain text keeps its lines and what looks like a tag to nobody', () => {
    expect(remediationBlocks('Run Set-User -Id <Identity>\r\n\r\nif 3 < 4 &amp; 5 > 4')).toEqual([
        p('Run Set-User -Id <Identity>'),
        p('if 3 < 4 & 5 > 4'),
    ])
    expect(remediationBlocks('')).toEqual([])
    expect(remediationBlocks('<p> &nbsp; </p><ul><li></li></ul>')).toEqual([])
})

test('commands in pre keep their lines; cells of a row stay apart', () => {
    expect(
        remediationBlocks('<pre>Get-A\nSet-B</pre><table><tr><td>one</td><td>two</td></tr></table>'),
    ).toEqual([p('Get-A'), p('Set-B'), p('one two')])
})

test('entities are characters, in texts and in addresses, and none is what every object has', () => {
    expect(textOf('<p>&lt;b&gt; &eacute; &#233; &#xE9; &constructor; &xconstructor; &unknown;</p>')).toBe(
        '<b> é é é &constructor; &xconstructor; &unknown;',
    )
    expect(hrefsOf('<a href="https://aka.ms/x?a=1&amp;b=2">x</a>')).toEqual(['https://aka.ms/x?a=1&b=2'])
})

test.each([
    ['<script>alert(1)</script><p>seen</p>'],
    ['<SCRIPT type="a>b">alert("<p>not</p>")</ScRiPt ><p>seen</p>'],
    ['<style>p{}</style><p>seen</p><script>never closed'],
    ['<p onclick="alert(1)">seen</p><iframe src="https://evil.example">not</iframe>'],
    ['<!-- <p>not</p> --><p>seen<!-- not'],
    ['<img src=x onerror="alert(\'<p>\')"><p>seen</p>'],
    ['<template><p>not</p></template><p>seen'],
    ['<p>seen</p><p attribute="never closed'],
])('of %s only what is seen is left', (html) => {
    expect(remediationBlocks(html)).toEqual([p('seen')])
})

test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    'java&#115;cript:alert(1)',
    '\tjavascript:alert(1)',
    'data:text/html,x',
    'http://learn.microsoft.com/',
    '//learn.microsoft.com/',
    '/relative',
    'https://evil.example/',
    'https://learn.microsoft.com.evil.example/',
    'https://evil.example/learn.microsoft.com',
    'https://evil-learn.microsoft.com/',
    'https://user@learn.microsoft.com/',
    'https://learn.microsoft.com@evil.example/',
    'https://learn.microsoft.com:8443/',
    'https://learn.microsoft.com\\@evil.example/',
    'https:\\\\learn.microsoft.com/',
    'https://learn.microsoft.com/a b',
    'https://leаrn.microsoft.com/',
    'https://constructor/',
])('%s is no link, and its text stays', (address) => {
    const html = `<a href="${address}">text</a>`
    expect(hrefsOf(html)).toEqual([undefined])
    expect(textOf(html)).toBe('text')
})

test.each([
    ['https://learn.microsoft.com/entra/x?view=y#z', 'https://learn.microsoft.com/entra/x?view=y#z'],
    ['HTTPS://AKA.MS/MFA', 'https://aka.ms/MFA'],
    [' https://go.microsoft.com/fwlink/?linkid=1 ', 'https://go.microsoft.com/fwlink/?linkid=1'],
    [
        'https://portal.azure.com/#blade/Microsoft_AAD_IAM/SecurityMenuBlade/~/x',
        'https://portal.azure.com/#blade/Microsoft_AAD_IAM/SecurityMenuBlade/~/x',
    ],
    ['https://security.microsoft.com', 'https://security.microsoft.com'],
])('%s may be linked to', (address, url) => expect(microsoftLink(address)).toBe(url))

test('an address that is too long is no link', () =>
    expect(microsoftLink(`https://learn.microsoft.com/${'x'.repeat(3000)}`)).toBeUndefined())

test('what is strong or linked is over with its element, also when elements cross', () => {
    expect(remediationBlocks('<p><b>a<a href="https://aka.ms/x">b</b>c</a>d</p></b></a>e')).toEqual([
        {
            kind: 'paragraph',
            spans: [
                { text: 'a', isStrong: true },
                { text: 'b', isStrong: true, href: 'https://aka.ms/x' },
                { text: 'c', href: 'https://aka.ms/x' },
                { text: 'd' },
            ],
        },
        p('e'),
    ])
})

test('what turns words round is taken out', () => {
    expect(textOf('<p>a\u202eb\u0000c\u200bd</p>')).toBe('abcd')
})

const escape = (text: string): string =>
    text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;')

/** A tree of elements, and the text that a browser would show of it. */
const tree = fc.letrec<{ node: { html: string; text: string } }>((tie) => ({
    node: fc.oneof(
        { depthSize: 'small', withCrossShrink: true },
        fc.stringMatching(/^[ -~é\n]{0,12}$/).map((text) => ({ html: escape(text), text })),
        fc
            .tuple(
                fc.constantFrom(
                    'p',
                    'b',
                    'ul',
                    'ol',
                    'li',
                    'div',
                    'h2',
                    'a',
                    'table',
                    'td',
                    'pre',
                    'blink',
                    'br',
                ),
                fc.array(tie('node'), { maxLength: 4 }),
                fc.constantFrom(
                    '',
                    ' class="x>y"',
                    " onclick='a()'",
                    ' href="https://aka.ms/x"',
                    ' href=javascript:x',
                ),
                fc.boolean(),
            )
            .map(([name, children, attributes, isClosed]) => ({
                html: `<${name}${attributes}>${children.map(({ html }) => html).join('')}${isClosed ? `</${name}>` : ''}`,
                text: children.map(({ text }) => text).join(''),
            })),
        fc.stringMatching(/^[ -;=?-~]{0,12}$/).map((text) => ({
            html: `<script>${text}</script><!-- ${text.replace(/-/g, '')} -->`,
            text: '',
        })),
    ),
}))

const bare = (text: string): string => text.replace(/\s/g, '')

test('property: all text that is seen is kept, in its order, whatever the elements', () => {
    fc.assert(
        fc.property(tree.node, ({ html, text }) => {
            // At least one element, so that it is HTML.
            expect(bare(textOf(`<p></p>${html}`))).toBe(bare(text))
        }),
        { numRuns: 500 },
    )
})

const soup = fc
    .array(
        fc.oneof(
            fc.constantFrom(
                '<',
                '>',
                '</',
                '<!--',
                '-->',
                '<!',
                '"',
                "'",
                '=',
                '&',
                '&#',
                ';',
                '/',
                ' ',
                '\n',
                '<a href="',
                '<a href=',
                'https://aka.ms/',
                'https://evil.example/',
                'javascript:',
                '">',
                '<ul>',
                '<ol>',
                '<li>',
                '</ul>',
                '</li>',
                '<p>',
                '<script>',
                '</script',
                '<b>',
                '</b>',
                '</a>',
                '@',
                '\\',
            ),
            fc.string({ maxLength: 5 }),
        ),
        { maxLength: 60 },
    )
    .map((parts) => parts.join(''))

test('property: whatever it is, nothing throws, no link leads elsewhere, no text is empty', () => {
    fc.assert(
        fc.property(soup, (html) => {
            for (const { text, href } of spansOf(remediationBlocks(html))) {
                expect(text).not.toBe('')
                if (href !== undefined) {
                    expect(href).toMatch(/^https:\/\/aka\.ms(?:[/?#][^\s"'<>\\]*)?$/)
                }
            }
        }),
        { numRuns: 1000 },
    )
})

test.each([
    ['<'.repeat(50_000)],
    ['<a '.repeat(17_000)],
    ['<a href="'.repeat(6_000)],
    ['<!--'.repeat(12_000)],
    ['<script>'.repeat(6_000)],
    ['<ul><li>'.repeat(6_000)],
    ['<p>a</p>'.repeat(6_000)],
    ['<b>a</b>b'.repeat(6_000)],
    ['&'.repeat(50_000)],
    ['a<i>'.repeat(12_000)],
    [`<p>${' '.repeat(50_000)}`],
])('50 kB of trouble (%#) are read at once', (html) => {
    const before = Date.now()
    remediationBlocks(html)
    expect(Date.now() - before).toBeLessThan(4000)
})
