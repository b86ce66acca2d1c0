import { createRelevanceIndex } from '../../../../src/server/text-matching/relevance-index.ts'
import {
    countPhrases,
    phraseUsage,
    USAGE_FEATURES,
    usageFeatures,
} from '../../../../src/server/text-matching/phrase-usage.ts'
import { readQuery } from '../../../../src/server/text-matching/query.ts'

const ENGLISH = [['zorblat', 'quixel'], ['zorblat', 'fnord'], ['zorblat']]
const OTHER = [['zorblat'], ['grault']]
const index = createRelevanceIndex(
    [...ENGLISH, ['grault']].map((terms) => ({ fields: [terms] })),
    [1],
    { weight: 0, share: () => 0 },
)
const counted = (phrases: readonly (readonly string[])[]) =>
    countPhrases(phrases.map((phrase) => phrase.map((term) => index.number(term) ?? -1)))
const usage = phraseUsage([counted(ENGLISH)])
const shareOf = (term: string, { shares } = usage): number => shares.get(index.number(term) ?? -1) ?? 0
const featuresOf = (text: string): Readonly<Record<string, number>> => {
    const values = usageFeatures(index, readQuery(index, text, {}), usage)
    return Object.fromEntries(USAGE_FEATURES.map((name, at) => [name, values[at] as number]))
}

test('a term has the share of the phrases that use it', () => {
    expect(shareOf('zorblat')).toBe(1)
    expect(shareOf('fnord')).toBeCloseTo(1 / 3)
    expect(shareOf('grault')).toBe(0)
})

test('of several languages the one counts that uses a term most', () => {
    const both = phraseUsage([counted(ENGLISH), counted(OTHER)])
    expect(shareOf('zorblat', both)).toBe(1)
    expect(shareOf('grault', both)).toBe(0.5)
})

test('what the phrases usually say makes a text likelier than what one of them says, and that than what none says', () => {
    const [usual, seldom, never] = ['zorblat', 'fnord', 'grault'].map(
        (text) => featuresOf(text)['usage: likelihood'] as number,
    )
    expect(usual).toBeGreaterThan(seldom as number)
    expect(seldom).toBeGreaterThan(never as number)
    expect(never).toBeLessThan(0)
})

test('what all phrases name and a text does not speaks against it', () => {
    expect(featuresOf('fnord')['usage: unsaid']).toBe(1)
    expect(featuresOf('zorblat')['usage: unsaid']).toBeCloseTo(1 / 3)
})

test('a text of nothing has nothing in common', () => {
    expect(featuresOf('')).toMatchObject({ 'usage: likelihood': 0, 'usage: central': 0 })
})
