/**
 * What the "Microsoft 365 Support" tab shows of solutions and articles. The page imports these types; nothing else of
 * the server. Times are ISO 8601 in UTC.
 */
import type { Article, ArticleAnswer } from './articles.ts'

/** Part of the tab's answer: what is recommended for one text. */
export interface Recommendations {
    /** What was searched for: the short description, or what the agent typed. */
    readonly text: string
    /**
     * found: there are solutions. nothing: none fits. no-text: there is nothing to search for. empty: the catalogue has
     * no solution at all.
     */
    readonly state: 'found' | 'nothing' | 'no-text' | 'empty'
    /** Best first, at most five. */
    readonly solutions: readonly SolutionCard[]
    /** What was opened, judged or used on this incident before and is not among `solutions`; last used first. */
    readonly earlier: readonly SolutionCard[]
    readonly earlierArticles: readonly EarlierArticle[]
}

export interface SolutionCard {
    readonly key: string
    readonly title: string
    /** Name of its area, in the user's language. */
    readonly area: string
    readonly kind: 'problem' | 'request' | 'question'
    /** Language of its texts, e.g. `fr`; English where the catalogue has no other. */
    readonly language: string
    /** What it has in common with the text, in the user's language: "multifactor authentication, new phone". */
    readonly reason: string
    /** 0 to 1; of an earlier one 0. */
    readonly score: number
    /** Texts below carry **names of what is on the screen** and `commands`, and no other markup. */
    readonly cause: string
    readonly agentSteps: readonly string[]
    readonly adminSteps: readonly string[]
    readonly verify: string
    readonly appliesTo: readonly string[]
    readonly pages: readonly { readonly title: string; readonly url: string }[]
    /** YYYY-MM-DD; empty for an own entry without it. */
    readonly reviewed: string
    /** shipped: as it came with the app. edited, own: by an admin of this instance. */
    readonly origin: 'shipped' | 'edited' | 'own'
    readonly memory: ItemMemory
}

/** What became of a recommendation on this incident. */
export interface ItemMemory {
    readonly recommendedAt: string | null
    readonly openedAt: string | null
    readonly helpful: { readonly value: 'yes' | 'no'; readonly by: string; readonly at: string } | null
    readonly used: { readonly in: readonly UsedIn[]; readonly by: string; readonly at: string } | null
}

export type UsedIn = 'work_notes' | 'close_notes'

export interface EarlierArticle {
    readonly source: 'knowledge' | 'learn'
    readonly key: string
    readonly title: string
    readonly url: string
    readonly memory: ItemMemory
}

/** Body of `POST /support/incidents/{sys_id}/search`, which answers the tab for this text. */
export interface SearchBody {
    readonly text: string
}

/** Body of `PUT /support/incidents/{sys_id}/recommendations`, which answers an ItemMemory. */
export interface RecommendationBody {
    readonly source: 'solution' | 'knowledge' | 'learn'
    /** Key of a solution, id of an article. */
    readonly key: string
    /** undo-helpful takes a judgement back. work_notes, close_notes: the solution is written there, once. */
    readonly event: 'opened' | 'helpful' | 'not-helpful' | 'undo-helpful' | UsedIn
}

/** Answer of `POST /support/incidents/{sys_id}/articles/{source}` with a SearchBody. */
export interface RecommendedArticles extends Omit<ArticleAnswer, 'articles'> {
    readonly articles: readonly (Article & { readonly memory: ItemMemory })[]
}
