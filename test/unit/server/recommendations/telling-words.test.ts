import fc from 'fast-check'
import { tellingWords } from '../../../../src/server/recommendations/telling-words.ts'

test.each([
    ['Outlook keeps asking for my password since this morning', ['outlook', 'asking', 'password']],
    ['Printer on floor 3 prints blank pages', ['printer', 'prints', 'blank', 'floor', 'pages']],
    ['La boîte aux lettres partagée a disparu', ['boîte', 'boite', 'partagée', 'partagee']],
    ['Hello, please help', []],
    ['', []],
    ['OR AND NOT', []],
])('%s', (text, expected) => expect(tellingWords(text)).toEqual(expect.arrayContaining(expected)))

test('words that say nothing, numbers and sign characters are left out', () => {
    expect(tellingWords('Hello, please help: I cannot, since yesterday!')).toEqual([])
    expect(tellingWords('12345 -vpn "token*" ^NQactive=true')).not.toEqual(expect.arrayContaining(['12345']))
})

test('whatever is typed, a word has letters and digits only, is no operator, and there are at most twelve', () => {
    fc.assert(
        fc.property(fc.oneof(fc.string(), fc.string({ unit: 'binary' })), (text) => {
            const found = tellingWords(`${text} OR NOT "a b" outlook`)
            expect(found.length).toBeLessThanOrEqual(12)
            for (const word of found) expect(word).toMatch(/^[0-9a-z\u00df-\u024f]+$/)
        }),
    )
})
