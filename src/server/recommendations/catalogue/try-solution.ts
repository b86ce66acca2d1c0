import { appError } from '../../errors.ts'
import { isObject } from '../../json.ts'
import { err, ok, type Result } from '../../result.ts'
import type { RecommendationStore } from '../recommendation-store.ts'
import type { SolutionSearch } from '../solution-ranking.ts'
import type { SolutionStore } from '../solution-store.ts'
import { solutionFor } from '../solution.ts'
import type { Trial, TrialBody } from './catalogue-page.ts'
import { isLanguage, parseTexts } from './parse-texts.ts'
import type { CatalogueDependencies } from './read-catalogue.ts'
import { rowsOf } from './read-entry.ts'
import { toRow } from './save-solution.ts'

export interface TrialDependencies extends CatalogueDependencies {
    readonly solutions: SolutionStore
    readonly solutionSearch: SolutionSearch
    readonly recommendations: RecommendationStore
}

const LONGEST_TEXT = 4000
/** No key of the catalogue has a blank. */
const NEW_KEY = 'new solution'

function parseTrial(body: unknown): Result<TrialBody, string> {
    if (!isObject(body)) return err('text, language, texts')
    const { text, key, language } = body
    if (typeof text !== 'string' || text.trim() === '' || text.length > LONGEST_TEXT) return err('text')
    if (key !== undefined && typeof key !== 'string') return err('key')
    if (!isLanguage(language)) return err('language')
    const texts = parseTexts(body.texts)
    if (!texts.ok) return texts
    return ok({ text, language, texts: texts.value, ...(key !== undefined && { key }) })
}

/**
 * `POST /catalogue/trial`: whether a ticket's text would find a solution as it is being written, by the search that
 * agents use. Nothing is saved. A hidden solution is tried as if it were shown.
 */
export function trySolution(deps: TrialDependencies, body: unknown): Result<Trial> {
    const parsed = parseTrial(body)
    if (!parsed.ok) return err(appError('REQUEST_INVALID', [parsed.error]))
    const { text, key = NEW_KEY, language, texts } = parsed.value
    if (key !== NEW_KEY) {
        const rows = rowsOf(deps, key)
        if (!rows.ok) return rows
    }
    const origin = key === NEW_KEY ? 'own' : 'edited'
    const tried = toRow(texts, { key, language, origin, isActive: true, contentHash: '' })
    const others = deps.solutions
        .changed()
        .filter((row) => row.key !== key || (row.isActive && row.language !== language))
    const ranked = deps.solutionSearch.rank(text, [...others, tried], (keys) =>
        deps.recommendations.judgements(keys),
    )
    const place = ranked.findIndex((found) => found.key === key)
    const rows = deps.solutions.ofKeys(ranked.map((found) => found.key).filter((found) => found !== key))
    return ok({
        place: place === -1 ? null : place + 1,
        found: ranked.map((found) => ({
            title:
                found.key === key
                    ? texts.title
                    : (solutionFor(rows, found.key, deps.user.language)?.title ?? ''),
            isThis: found.key === key,
        })),
    })
}
