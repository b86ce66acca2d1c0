import { catalogueSearch, termsOfSolution } from '../../../../src/server/recommendations/catalogue-search.ts'
import { TERMS_VERSION } from '../../../../src/server/recommendations/solution-terms.ts'
import type { ChangedSolution } from '../../../../src/server/recommendations/solution.ts'
import { solution } from '../../../fakes/memory-recommendations.ts'

const TEXT = 'Outlook keeps asking for my password again and again'
const none = () => ({})
const keys = (text: string, changed: readonly ChangedSolution[] = [], judgementsOf = none): string[] =>
    catalogueSearch.rank(text, changed, judgementsOf).map(({ key }) => key)
const changedRow = (changes: Partial<ChangedSolution>): ChangedSolution => {
    const row = solution({ origin: 'own', ...changes })
    return { ...row, terms: termsOfSolution(row), termsVersion: TERMS_VERSION, ...changes }
}
const best = (): string => keys(TEXT)[0] ?? ''

const OWN = {
    key: 'own-zebra-scanner',
    title: 'Zebra scanner does not pair with the Quixote handheld app',
    symptoms: ['quixote handheld shows no zebra scanner', 'zebra scanner not pairing in quixote'],
    cause: 'Quixote keeps an old pairing of the Zebra scanner.',
}

test('the shipped catalogue is searched, with a reason', () => {
    const [first] = catalogueSearch.rank(TEXT, [], none)
    expect(first?.score).toBeGreaterThan(0.5)
    expect(first?.reason).not.toBe('')
})

test('an own entry is found by its words, whatever version its terms are of, and not once it is inactive', () => {
    const text = 'Quixote handheld: zebra scanner not pairing'
    expect(keys(text)).toEqual([])
    expect(keys(text, [changedRow(OWN)])[0]).toBe(OWN.key)
    expect(
        keys(text, [changedRow({ ...OWN, terms: 'old', termsVersion: 'of another app version' })])[0],
    ).toBe(OWN.key)
    expect(keys(text, [changedRow({ ...OWN, isActive: false })])).toEqual([])
})

test('an own entry is found by its own phrases, whether or not they sound like Microsoft 365', () => {
    const badges = {
        key: 'own-badges',
        title: 'Printing visitor badges',
        symptoms: ['visitor badges do not print', 'badge printer at the reception is stuck'],
        cause: 'The printer at the reception has run out of badges.',
    }
    expect(keys('visitor badges do not print')).toEqual([])
    expect(keys('visitor badges do not print', [changedRow(badges)])).toEqual([badges.key])
    expect(keys('Badges for visitors do not print', [changedRow(badges)])).toEqual([badges.key])
    expect(keys('the reception is closed', [changedRow(badges)])).toEqual([])
})

test('an edited entry is found by its own words in place of the shipped ones; a hidden one not at all', () => {
    const key = best()
    const other = { ...OWN, language: 'en', origin: 'edited' as const }
    expect(keys('Quixote handheld: zebra scanner not pairing', [changedRow({ ...other, key })])[0]).toBe(key)
    expect(keys(TEXT, [changedRow({ ...other, key, isActive: false })])).not.toContain(key)
})

test('judgements are asked for what was found, and move its order a little', () => {
    const found = catalogueSearch.rank(TEXT, [], none)
    const asked: (readonly string[])[] = []
    const judged = catalogueSearch.rank(TEXT, [], (of) => {
        asked.push(of)
        return { [found[0]?.key ?? '']: { yes: 0, no: 100 } }
    })
    expect(asked).toEqual([found.map(({ key }) => key)])
    expect(judged[0]?.score ?? 0).toBeLessThan(found[0]?.score ?? 0)
})
