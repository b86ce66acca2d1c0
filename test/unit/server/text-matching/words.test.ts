import fc from 'fast-check'
import { normalise, stem, words } from '../../../../src/server/text-matching/words.ts'

test.each([
    ['Can’t open e-mail', ['cant', 'open', 'e', 'mail']],
    ['Postfächer größer als 50 GB', ['postfacher', 'grosser', 'als', '50', 'gb']],
    ["l'agenda n'arrive pas", ['agenda', 'arrive', 'pas']],
    ['Add-in missing in To Do', ['addin', 'missing', 'todo']],
    ['Could you add me', ['canask', 'add']],
    ['the of in', []],
    ['', []],
])('%s is read as its telling words', (text, expected) => expect(words(text)).toEqual(expected))

test.each([
    ['prompted', 'prompting'],
    ['delay', 'delayed'],
    ['licence', 'licenses'],
    ['received', 'receive'],
    ['froze', 'frozen'],
    ['policies', 'policy'],
    ['synchronisation', 'syncing'],
])('%s and %s have one stem', (one, other) => expect(stem(one)).toBe(stem(other)))

test('any text becomes lower-case letters and digits with single spaces', () => {
    fc.assert(
        fc.property(fc.string({ unit: 'grapheme' }), (text) =>
            /^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/.test(normalise(text)),
        ),
    )
})
