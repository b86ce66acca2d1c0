import { translateReason } from '../incident-tab/translate-reason.ts'
import type { Clock, CurrentUser } from '../ports.ts'
import { memoryOf } from './item-memory.ts'
import { readableKnowledge } from './knowledge-articles.ts'
import type { KnowledgeStore } from './knowledge-store.ts'
import type { RecommendationStore } from './recommendation-store.ts'
import type { EarlierArticle, Recommendations, SolutionCard } from './recommendations.ts'
import { areaName } from './solution-areas.ts'
import { microsoftPage } from './microsoft-page.ts'
import type { RankedSolution, SolutionSearch } from './solution-ranking.ts'
import type { SolutionStore } from './solution-store.ts'
import { hiddenKeys, solutionFor, type Solution } from './solution.ts'
import { isTouched, touchedAt, type StoredRecommendation } from './stored-recommendation.ts'

/** More cards than these are read by nobody. */
const SHOWN = 5
/** Rows that are read, should some of the best be gone. */
const READ = 8

export interface RecommendDependencies {
    readonly solutions: SolutionStore
    readonly recommendations: RecommendationStore
    readonly solutionSearch: SolutionSearch
    readonly knowledge: KnowledgeStore
    readonly clock: Clock
    readonly user: CurrentUser
}

/**
 * The solutions that fit a text, and what was done with others on this incident before. Reads the catalogue's rows
 * that it shows and those that an admin changed; nothing leaves the instance and nothing is written.
 */
export function recommendSolutions(
    deps: RecommendDependencies,
    incidentSysId: string,
    text: string,
): Recommendations {
    const { language } = deps.user
    const changed = deps.solutions.changed()
    const ranked =
        text.trim() === ''
            ? []
            : deps.solutionSearch
                  .rank(text, changed, (keys) => deps.recommendations.judgements(keys))
                  .slice(0, READ)
    const remembered = deps.recommendations.ofIncident(incidentSysId)
    const touched = remembered.filter(isTouched).sort((a, b) => touchedAt(b) - touchedAt(a))
    const keys = [
        ...ranked.map(({ key }) => key),
        ...touched.filter(({ source }) => source === 'solution').map(({ key }) => key),
    ]
    const rows = keys.length === 0 ? [] : deps.solutions.ofKeys([...new Set(keys)])
    const card = (found: RankedSolution): readonly SolutionCard[] => {
        const solution = solutionFor(rows, found.key, language)
        return solution ? [toCard(solution, found, remembered, deps.user)] : []
    }
    const solutions = ranked.flatMap(card).slice(0, SHOWN)
    // Another agent may have been shown what this user may not read.
    const ofKnowledge = touched.filter(({ source }) => source === 'knowledge').map(({ key }) => key)
    const readable = readableKnowledge(deps, ofKnowledge)
    const isShown = (key: string): boolean => solutions.some((shown) => shown.key === key)
    return {
        text,
        state: solutions.length > 0 ? 'found' : stateWithout(deps, text, hiddenKeys(changed).size),
        solutions,
        earlier: touched
            .filter(({ source, key }) => source === 'solution' && !isShown(key))
            .flatMap(({ key }) => card({ key, score: 0, reason: '' })),
        earlierArticles: touched
            .filter(({ source, key }) => source !== 'knowledge' || readable.has(key))
            .flatMap((row) => toEarlierArticle(row, remembered)),
    }
}

function stateWithout(
    deps: Pick<RecommendDependencies, 'solutions'>,
    text: string,
    hidden: number,
): Recommendations['state'] {
    if (deps.solutions.countKeys() <= hidden) return 'empty'
    return text.trim() === '' ? 'no-text' : 'nothing'
}

function toCard(
    solution: Solution,
    { score, reason }: RankedSolution,
    remembered: readonly StoredRecommendation[],
    user: CurrentUser,
): SolutionCard {
    const { key, title, kind, language, cause, agentSteps, adminSteps, verify, appliesTo, origin } = solution
    return {
        key,
        title,
        area: user.translate(areaName(solution.area)),
        kind,
        language,
        reason: translateReason(reason, user),
        score,
        cause,
        agentSteps,
        adminSteps,
        verify,
        appliesTo,
        pages: solution.pages.filter(({ url }) => microsoftPage(url) !== undefined),
        reviewed: solution.reviewed,
        origin,
        memory: memoryOf(remembered, { source: 'solution', key }),
    }
}

function toEarlierArticle(
    row: StoredRecommendation,
    remembered: readonly StoredRecommendation[],
): readonly EarlierArticle[] {
    const { source, key, title, url } = row
    return source === 'solution' ? [] : [{ source, key, title, url, memory: memoryOf(remembered, row) }]
}
