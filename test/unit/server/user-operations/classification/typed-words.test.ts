import fc from 'fast-check'
import { normalise } from '../../../../../src/server/text-matching/words.ts'
import { typedWords } from '../../../../../src/server/user-operations/classification/typed-words.ts'

const typed = (text: string): readonly (readonly [string, string])[] =>
    typedWords(text).map(({ word, start, end }) => [word, start < 0 ? '' : text.slice(start, end)])

test('each word knows what was typed for it', () =>
    expect(typed("Accès à l'agenda, s.v.p.")).toEqual([
        ['acces', 'Accès'],
        ['a', 'à'],
        ['agenda', "l'agenda"],
        ['s', 's'],
        ['v', 'v'],
        ['p', 'p'],
    ]))

test('a word that stands for several that were typed has no place', () =>
    expect(typed('can I reset it')).toEqual([
        ['canask', ''],
        ['reset', 'reset'],
        ['it', 'it'],
    ]))

test('the words are those of the reading, and their places never go back', () =>
    fc.assert(
        fc.property(fc.string({ unit: 'binary' }), (text) => {
            const words = typedWords(text)
            expect(words.map(({ word }) => word).join(' ')).toBe(normalise(text))
            const starts = words.map(({ start }) => start).filter((start) => start >= 0)
            expect(starts).toEqual([...starts].sort((a, b) => a - b))
        }),
    ))
