import { compileLexicon, formTexts } from '../../../../training/lexicon/compile.ts'
import { LEXICON } from '../../../../training/lexicon/index.ts'
import {
    COMPILED_CONCEPTS,
    COMPILED_FORMS,
} from '../../../../src/server/text-matching/generated/compiled-lexicon.ts'
import { concepts } from '../../../../src/server/text-matching/lexicon.ts'
import { readText } from '../../../../src/server/text-matching/reading.ts'
import { words } from '../../../../src/server/text-matching/words.ts'

const named = (text: string): readonly string[] => {
    const found: string[] = []
    readText(text).concepts.forEach((weight, concept) => {
        if (weight === 1) found.push(concepts()[concept]?.id ?? '')
    })
    return found
}

test('what the app ships is what training/lexicon says: after a change run `npm run train`', () => {
    const compiled = compileLexicon(LEXICON)
    expect(COMPILED_CONCEPTS).toEqual(compiled.concepts)
    expect(COMPILED_FORMS).toEqual(formTexts(compiled.forms))
})

test('an id that stands twice, and what lies within nothing, is refused by name', () => {
    const one = { id: 'mail', kind: 'object', en: 'mail' } as const
    expect(() => compileLexicon([one, one])).toThrow('mail stands twice')
    expect(() => compileLexicon([{ ...one, within: ['post'] }])).toThrow('mail lies within post')
})

test.each([', ', ' · ', '|'])('a label that has %s in it is refused: a reason is divided there', (mark) => {
    const one = { id: 'mail', kind: 'object', en: 'mail' } as const
    expect(() => compileLexicon([{ ...one, label: `mail${mark}post` }])).toThrow('label of mail')
    expect(() => compileLexicon([{ ...one, label: 'mail', labelFr: `a${mark}b` }])).toThrow('label of mail')
})

test.each(['outlook', 'Outlook-App', 'OWA', 'correo', 'Postfach'])('%s is about mail or Outlook', (text) =>
    expect(named(text).some((id) => /mail|outlook/.test(id))).toBe(true),
)

test('a form with a gap leaves room for three words and no more', () => {
    const { concepts: lines, forms } = compileLexicon([{ id: 'x', kind: 'object', en: 'ask .. password' }])
    expect(lines).toEqual(['x|object|||'])
    expect(forms).toEqual({ ask: '0 .. password' })
})

test('every form can be met: it holds no word that reading drops', () => {
    const lost = LEXICON.flatMap(({ id, en }) =>
        en
            .split('|')
            .filter((form) =>
                form
                    .split(' ')
                    .some((part) => part !== '..' && !part.endsWith('*') && words(part).length === 0),
            )
            .map((form) => `${id}: ${form}`),
    )
    expect(lost.length / LEXICON.length).toBeLessThan(0.2)
})

test('what is named implies what is broader, with less weight', () => {
    const iphone = readText('iphone')
    const weights: Record<string, number> = {}
    iphone.concepts.forEach((weight, concept) => (weights[concepts()[concept]?.id ?? ''] = weight))
    expect(weights['ios']).toBe(1)
    expect(weights['mobile']).toBeLessThan(1)
    expect(weights['mobile']).toBeGreaterThan(0)
})
