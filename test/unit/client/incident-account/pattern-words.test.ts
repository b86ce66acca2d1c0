import { patternWords } from '../../../../src/client/incident-account/pattern-words.ts'

jest.mock('sn-translate', () => ({ t: (text: string) => text }))

const CHECKED = 'The form is checked when you ask for it.'

test.each([
    ['[A-Z0-9]{1,15}', 'Allowed: A–Z 0–9. Characters: 1–15'],
    ['[a-z][a-z0-9.-]{0,62}', 'Allowed: a–z 0–9 . -. Characters: 1–63'],
    ['^PRT\\d{2}$', 'Allowed: P R T 0–9. Characters: 5'],
    ['\\d{4}', 'Allowed: 0–9. Characters: 4'],
    ['[A-Za-z ]+', 'Allowed: A–Z a–z space'],
    ['\\w{3,}', 'Allowed: A–Z a–z 0–9 _. At least so many characters: 3'],
    ['[\\w.]*', 'Allowed: A–Z a–z 0–9 _ .'],
    ['a?b', 'Allowed: a b. Characters: 1–2'],
    ['x\\.y', 'Allowed: x . y. Characters: 3'],
    ['10\\$', 'Allowed: 1 0 $. Characters: 3'],
    ['[-.]{2}', 'Allowed: - .. Characters: 2'],
])('%s is said in words', (pattern, words) => expect(patternWords(pattern)).toBe(words))

test.each(['(a|b)', 'a|b', '.*', '[^a]', '\\bx', '\\pL', 'x{', '[a-', '^^a', '(?=x)y', '[\\s]', '^$'])(
    '%j is more than a row of characters',
    (pattern) => expect(patternWords(pattern)).toBe(CHECKED),
)

test('no pattern, no words', () => expect(patternWords('')).toBe(''))
