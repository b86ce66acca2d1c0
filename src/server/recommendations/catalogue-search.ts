import { isRefusedRead, REFUSED_READ } from './refused-read.ts'
import { areaName } from './solution-areas.ts'
import { prepareSolutions, type PreparedSolutions } from './solution-index.ts'
import type { SolutionSearch } from './solution-ranking.ts'
import { chooseSolutions, scoreSolutions } from './solution-search.ts'
import { solutionTerms, TERMS_VERSION } from './solution-terms.ts'
import { hiddenKeys, type ChangedSolution, type Solution } from './solution.ts'

/** The search terms of a row's texts, as they are kept with it. */
export const termsOfSolution = ({ area, ...texts }: Solution): string =>
    solutionTerms({ ...texts, area: areaName(area) })

/** What an admin made anew, edited or hid stands before what the app ships. */
function prepare(changed: readonly ChangedSolution[]): PreparedSolutions {
    const hidden = hiddenKeys(changed)
    const own = changed
        .filter(({ key }) => !hidden.has(key))
        // Another version of the app reads texts otherwise.
        .map((row) => (row.termsVersion === TERMS_VERSION ? row : { ...row, terms: termsOfSolution(row) }))
    const replaced = changed.map(({ key, language }) => (hidden.has(key) ? { key } : { key, language }))
    return prepareSolutions(own, replaced)
}

/** Search over the shipped catalogue and what an admin of this instance changed of it. */
export const catalogueSearch: SolutionSearch = {
    rank(text, changed, judgementsOf) {
        const scored = scoreSolutions(prepare(changed), text)
        const found = chooseSolutions(scored)
        const helpful = found.length === 0 ? {} : judgementsOf(found.map(({ key }) => key))
        const ranked = Object.keys(helpful).length === 0 ? found : chooseSolutions(scored, { helpful })
        const cards = ranked.map(({ key, score, reason }) => ({ key, score, reason: reason.join(', ') }))
        // What a sentence of the platform says for certain is not left to likelihood.
        return isRefusedRead(text) && !hiddenKeys(changed).has(REFUSED_READ)
            ? [
                  { key: REFUSED_READ, score: 1, reason: '' },
                  ...cards.filter(({ key }) => key !== REFUSED_READ),
              ]
            : cards
    },
}
