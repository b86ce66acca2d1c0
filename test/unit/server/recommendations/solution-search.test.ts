import fc from 'fast-check'
import { SOLUTION_MODEL } from '../../../../src/server/recommendations/generated/solution-model.ts'
import { prepareSolutions, shippedSolutions } from '../../../../src/server/recommendations/solution-index.ts'
import { searchSolutions } from '../../../../src/server/recommendations/solution-search.ts'
import { solutionTerms } from '../../../../src/server/recommendations/solution-terms.ts'

const prepared = prepareSolutions()
const keys = [...new Set(shippedSolutions().map(({ key }) => key))]
const found = (text: string, using = prepared): readonly string[] =>
    searchSolutions(using, text).map(({ key }) => key)

const OWN = {
    key: 'own-franking',
    language: 'en',
    kind: 'problem',
    terms: solutionTerms({
        title: 'Franking machine prints no postmark',
        symptoms: ['franking machine without postmark', 'no postage on letters'],
        appliesTo: ['Franking machine'],
        cause: 'The ink of the franking machine has dried.',
    }),
} as const

test.each([
    ['outlook keeps asking for my password', 'outlook-keeps-asking-for-password'],
    ['Postfach voll, kann nichts mehr senden', 'mailbox-full'],
    ['boîte aux lettres pleine', 'mailbox-full'],
    ['teams: niemand hört mich, Mikrofon geht nicht', 'teams-no-audio-microphone-camera'],
    ['onedrive not syncing, red X', 'onedrive-not-syncing'],
    ['please give mrs miller access to the shared mailbox orders@', 'shared-mailbox-access-request'],
    ['new phone, authenticator does not work', 'authenticator-new-or-lost-phone'],
])('%s finds %s among the first three', (text, key) => {
    expect(found(text).slice(0, 3)).toContain(key)
})

test.each([
    '',
    '   ',
    '???',
    'toner low on the printer of the second floor',
    'SAP GUI: user locked',
    'the coffee machine is leaking',
    'Drucker druckt nur leere Seiten',
])('nothing fits "%s"', (text) => expect(found(text)).toEqual([]))

test('whatever is typed, at most five known solutions are answered, each once, best first, from 0 to 1', () => {
    const text = fc.oneof(
        fc.string({ unit: 'binary', maxLength: 300 }),
        fc
            .array(
                fc.constantFrom(
                    'outlook',
                    'teams',
                    'password',
                    'asks',
                    '0x80070005',
                    'ne',
                    '\0',
                    '𝒪',
                    'mailbox',
                ),
            )
            .map((words) => words.join(' ')),
    )
    fc.assert(
        fc.property(text, (typed) => {
            const cards = searchSolutions(prepared, typed)
            expect(cards.length).toBeLessThanOrEqual(5)
            expect(new Set(cards.map(({ key }) => key)).size).toBe(cards.length)
            for (const [at, { key, score }] of cards.entries()) {
                expect(keys).toContain(key)
                expect(score).toBeGreaterThanOrEqual(0)
                expect(score).toBeLessThanOrEqual(cards[at - 1]?.score ?? 1)
            }
            expect(searchSolutions(prepared, typed)).toEqual(cards)
        }),
        { numRuns: 60 },
    )
})

test('a text as long as a novel is searched for', () => {
    expect(() => searchSolutions(prepared, 'outlook password '.repeat(20_000))).not.toThrow()
})

test('a hidden solution is never found, in no language', () => {
    const text = 'outlook keeps asking for my password'
    const hidden = prepareSolutions([], [{ key: 'outlook-keeps-asking-for-password' }])
    expect(found(text)).toContain('outlook-keeps-asking-for-password')
    expect(found(text, hidden)).not.toContain('outlook-keeps-asking-for-password')
})

test('a solution hidden in one language stays in the others', () => {
    const { length } = prepared.solutions
    const french = shippedSolutions().find(({ language }) => language === 'fr')!
    expect(prepareSolutions([], [{ key: french.key, language: 'fr' }]).solutions).toHaveLength(length)
    expect(prepareSolutions([], [{ key: french.key }]).solutions).toHaveLength(length - 1)
})

test("an admin's own solution is found by its words", () => {
    const own = prepareSolutions([OWN])
    expect(found('no postmark from the franking machine')).not.toContain(OWN.key)
    expect(found('no postmark from the franking machine', own)[0]).toBe(OWN.key)
})

test('an edited solution is found by what it says now', () => {
    const [{ key }] = [{ key: 'mailbox-full' }]
    const edited = prepareSolutions([{ ...OWN, key }], [{ key }])
    expect(edited.solutions.filter((solution) => solution.key === key)).toHaveLength(1)
    expect(found('no postmark from the franking machine', edited)[0]).toBe(key)
})

test('what agents found helpful moves a solution, and never by more than half a logarithm of odds', () => {
    const text = 'outlook keeps asking for my password'
    const [best] = searchSolutions(prepared, text)
    const scoreWith = (yes: number, no: number): number =>
        searchSolutions(prepared, text, { helpful: { [best!.key]: { yes, no } } }).find(
            ({ key }) => key === best!.key,
        )?.score ?? 0
    const logit = (score: number): number => Math.log(score / (1 - score))
    expect(scoreWith(5, 0)).toBeGreaterThan(best!.score - 1e-9)
    expect(scoreWith(0, 1e9)).toBeLessThan(best!.score)
    expect(logit(best!.score) - logit(scoreWith(0, 1e9))).toBeLessThan(0.55)
})

test('the reason names what text and solution both speak of', () => {
    const [best] = searchSolutions(prepared, 'outlook keeps asking for my password')
    expect(best?.reason.length).toBeGreaterThan(0)
    expect(best?.reason.length).toBeLessThanOrEqual(3)
    expect(best?.reason.join(' ')).toMatch(/password|sign-in/)
})

test('without any solution nothing is found', () => {
    const empty = prepareSolutions(
        [],
        keys.map((key) => ({ key })),
    )
    expect(empty.solutions).toEqual([])
    expect(searchSolutions(empty, 'outlook keeps asking for my password')).toEqual([])
})

test('the threshold is one that a probability can have', () => {
    expect(SOLUTION_MODEL.threshold).toBeGreaterThan(0)
    expect(SOLUTION_MODEL.threshold).toBeLessThan(1)
})
