import fc from 'fast-check'
import { markedText, withoutMarks } from '../../../../src/client/shared/marked-text.ts'

type Part = ReturnType<typeof markedText>[number]

const shown = (part: Part): string =>
    typeof part === 'string' ? part : (part.props as unknown as { children: string }).children

/** Texts as people of any intention write them: markup of the catalogue, of HTML, and neither. */
const texts = fc
    .array(
        fc.oneof(
            fc.string({ unit: 'grapheme' }),
            fc.constantFrom(
                '**',
                '*',
                '`',
                '<script>',
                '<img src=x onerror=alert(1)>',
                '</p>',
                '&lt;',
                '**File**',
            ),
        ),
        { maxLength: 12 },
    )
    .map((parts) => parts.join(''))

describe('a text of the catalogue', () => {
    it('shows names of the screen as strong and what is typed as code', () => {
        const parts = markedText('Open **File** > **Account**, type `Diag: Outlook`.')
        expect(
            parts.filter((part) => typeof part !== 'string').map((part) => [part.type, shown(part)]),
        ).toEqual([
            ['strong', 'File'],
            ['strong', 'Account'],
            ['code', 'Diag: Outlook'],
        ])
        expect(parts.map(shown).join('')).toBe('Open File > Account, type Diag: Outlook.')
    })

    it('makes no other element of anything, and each holds text alone', () => {
        fc.assert(
            fc.property(texts, (text) => {
                for (const part of markedText(text)) {
                    if (typeof part === 'string') continue
                    expect(['strong', 'code']).toContain(part.type)
                    expect(Object.keys(part.props)).toEqual(['children'])
                    expect(typeof shown(part)).toBe('string')
                }
            }),
        )
    })

    it('loses nothing but the marks', () => {
        fc.assert(
            fc.property(texts, (text) => {
                const whole = markedText(text).map(shown).join('')
                expect(withoutMarks(text)).toBe(whole)
                expect(whole.replace(/[*`]/g, '')).toBe(text.replace(/[*`]/g, ''))
            }),
        )
    })

    it('keeps marks that have no partner, or nothing between them', () => {
        for (const text of ['2 ** 3', '`', '****', '``', '**a', 'a `b']) expect(withoutMarks(text)).toBe(text)
    })
})
