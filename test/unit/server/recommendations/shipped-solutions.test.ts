import fc from 'fast-check'
import {
    indexSolutions,
    prepareSolutions,
    shippedSolutions,
    type OwnSolution,
    type PreparedSolutions,
    type SearchableSolution,
} from '../../../../src/server/recommendations/solution-index.ts'
import { chooseSolutions, scoreSolutions } from '../../../../src/server/recommendations/solution-search.ts'
import { readSolutionTerms } from '../../../../src/server/recommendations/solution-terms.ts'

type Replaced = NonNullable<Parameters<typeof prepareSolutions>[1]>

const rows = shippedSolutions()
const aRow = fc.constantFrom(...rows)
const aPhrase = aRow.chain(({ terms }) => fc.constantFrom(...terms.phrases))
const aWord = aPhrase.chain((phrase) =>
    fc.constantFrom('zorblat', ...phrase.filter((term) => !term.startsWith('#'))),
)
const misspelt = aWord.map((word) => `${word.slice(0, 2)}${word.slice(3)}`)
const aText = fc
    .array(
        fc.oneof(
            aPhrase.map((phrase) => phrase.join(' ')),
            aWord,
            misspelt,
        ),
        { minLength: 1, maxLength: 4 },
    )
    .map((parts) => parts.join(' '))

const termsOfOwn = fc
    .tuple(fc.array(aPhrase, { minLength: 1, maxLength: 4 }), aRow, fc.boolean())
    .map(([phrases, { terms }, isNew]) =>
        [
            [...phrases.map((phrase) => phrase.join(' ')), ...(isNew ? ['zorblat quixel'] : [])].join(';'),
            terms.products.join(' '),
            terms.cause.join(' '),
        ].join('|'),
    )
const aChange = fc.oneof(
    aRow.map(({ key }) => ({ replaced: [{ key }], own: [] })),
    aRow.map(({ key, language }) => ({ replaced: [{ key, language }], own: [] })),
    fc.tuple(aRow, termsOfOwn).map(([{ key, language, kind }, terms]) => ({
        replaced: [{ key, language }],
        own: [{ key, language, kind, terms }],
    })),
    fc
        .tuple(fc.constantFrom('own-1', 'own-2'), fc.constantFrom('en', 'fr'), termsOfOwn)
        .map(([key, language, terms]) => ({
            replaced: [],
            own: [{ key, language, kind: 'question' as const, terms }],
        })),
)

/** Everything indexed anew: what was not changed first, as its compiled index stands first. */
function fromScratch(own: readonly OwnSolution[], replaced: Replaced): PreparedSolutions {
    const changed = new Set([...own, ...replaced].map(({ key }) => key))
    const left = rows.filter(
        (row) =>
            !replaced.some(
                ({ key, language }) => key === row.key && (language ?? row.language) === row.language,
            ),
    )
    return indexSolutions([
        ...left.filter(({ key }) => !changed.has(key)),
        ...left.filter(({ key }) => changed.has(key)),
        ...own.map(
            (row): SearchableSolution => ({ ...row, terms: readSolutionTerms(row.terms), isOwn: true }),
        ),
    ])
}

/** What is found, and what stands below the threshold. */
const answerOf = (prepared: PreparedSolutions, text: string): unknown => {
    const scored = scoreSolutions(prepared, text)
    const { candidates, query } = scored
    return {
        found: chooseSolutions({ ...scored, threshold: 0 }),
        words: query.places.map(({ word }) => word),
        candidates: candidates.map(({ key, likely }) => [key, likely]),
    }
}

test('the compiled index finds what an index made anew finds', () => {
    const [compiled, anew] = [prepareSolutions(), fromScratch([], [])]
    expect(compiled.solutions.map(({ key }) => key)).toEqual(anew.solutions.map(({ key }) => key))
    fc.assert(
        fc.property(aText, (text) => expect(answerOf(compiled, text)).toEqual(answerOf(anew, text))),
        { numRuns: 25 },
    )
})

test('whatever an admin hides, edits and writes, all is found as if it had been indexed together', () => {
    fc.assert(
        fc.property(
            fc.array(aChange, { maxLength: 40 }),
            fc.array(aText, { minLength: 5, maxLength: 5 }),
            (changes, texts) => {
                const own = changes.flatMap((change): readonly OwnSolution[] => change.own)
                const replaced = changes.flatMap((change): Replaced => change.replaced)
                const [compiled, anew] = [prepareSolutions(own, replaced), fromScratch(own, replaced)]
                for (const text of texts) expect(answerOf(compiled, text)).toEqual(answerOf(anew, text))
            },
        ),
        { numRuns: 5 },
    )
})

test('nearly all hidden: what is left is found, and words of the hidden ones are unknown', () => {
    const [{ key, terms }] = [rows[0]!]
    const replaced = rows.filter((row) => row.key !== key).map((row) => ({ key: row.key }))
    const [compiled, anew] = [prepareSolutions([], replaced), fromScratch([], replaced)]
    const text = terms.phrases[0]!.join(' ')
    expect(compiled.solutions).toHaveLength(1)
    expect(answerOf(compiled, text)).toEqual(answerOf(anew, text))
    const hidden = rows.find((row) => row.key !== key)!.terms.phrases.flat()
    for (const term of hidden)
        expect(compiled.index.number(term) === undefined).toBe(anew.index.number(term) === undefined)
})
