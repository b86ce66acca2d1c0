import { britishSpelling } from '../../../catalogue/british-spelling.ts'

test.each([
    ['Ask the other organisation', 'organisation'],
    ['**Synchronised** again', 'Synchronised'],
    ['Unrecognised devices', 'Unrecognised'],
    ['Give the user a licence', 'licence'],
    ['Licences are missing', 'Licences'],
    ['coloured cells', 'coloured'],
    ['The button is greyed out', 'greyed'],
    ['before enrolment', 'enrolment'],
    ['a cancelled meeting', 'cancelled'],
])('"%s" has "%s"', (text, word) => expect(britishSpelling(text)).toBe(word))

test.each([
    'The organization licenses colors, favorites and centers',
    'enrolled, enrollment, canceled, cancellation, grayed, labeled',
    'promise, exercise, otherwise, premises, precise, advise, revised, analysis, catalogue',
    'run `Get-Organisation -Colour grey`',
])('"%s" is spelled as wanted', (text) => expect(britishSpelling(text)).toBeUndefined())
