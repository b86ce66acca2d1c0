/**
 * What the page "Solutions" shows and sends. It imports these types; nothing else of the server. Sentences come
 * translated, times are ISO 8601 in UTC.
 */
import type { SolutionKind, SolutionOrigin, SolutionPage } from '../solution.ts'

export const SOLUTION_STATES = ['all', 'shipped', 'edited', 'own', 'hidden', 'changed'] as const
/** changed: the shipped text has changed since an admin edited it. */
export type SolutionState = (typeof SOLUTION_STATES)[number]

export const SOLUTION_ORDERS = ['area', 'recommended', 'helpful', 'not_helpful'] as const
/** area: by area and title; the others: what was it most often comes first. */
export type SolutionOrder = (typeof SOLUTION_ORDERS)[number]

/** Query of `GET /catalogue/solutions`, besides the part of the list. */
export interface SolutionFilter {
    /** Empty: all. */
    readonly area: string
    readonly state: SolutionState
    /** Words that stand in title or symptoms, in any language. */
    readonly text: string
    readonly order: SolutionOrder
}

/** Answer of `GET /catalogue/solutions`: one line a key. */
export interface CatalogueList {
    /** The part that was asked for. */
    readonly solutions: readonly CatalogueLine[]
    readonly offset: number
    /** The most lines of a part. */
    readonly limit: number
    /** How many fit the filter. */
    readonly total: number
    /** How many there are without it. */
    readonly all: number
    readonly areas: readonly NamedValue[]
    /** How many searches that found nothing are kept. */
    readonly searches: number
    readonly user: Reader
    /** The instance's time: ages are counted from it. */
    readonly answeredAt: string
}

export interface NamedValue {
    readonly value: string
    readonly label: string
}

export interface Reader {
    readonly language: string
    readonly timeZone: string
}

export interface CatalogueLine {
    readonly key: string
    readonly title: string
    /** Of the title. */
    readonly language: string
    /** Name of its area, in the user's language; empty: none. */
    readonly area: string
    readonly kind: SolutionKind
    readonly languages: readonly string[]
    /** edited: in one of its languages at least. */
    readonly origin: SolutionOrigin
    readonly isHidden: boolean
    readonly hasShippedChange: boolean
    readonly reviewed: string
    readonly uses: UseCounts
}

/** On how many incidents; judgements count each agent once. */
export interface UseCounts {
    readonly recommended: number
    readonly opened: number
    readonly helpful: number
    readonly notHelpful: number
    readonly used: number
}

/** What an admin writes of a solution in one language. Texts are plain but for **names** and `commands`. */
export interface SolutionTexts {
    readonly title: string
    /** Name of a file of the catalogue; empty: none. */
    readonly area: string
    readonly kind: SolutionKind
    readonly symptoms: readonly string[]
    readonly cause: string
    readonly agentSteps: readonly string[]
    readonly adminSteps: readonly string[]
    readonly verify: string
    readonly appliesTo: readonly string[]
    readonly pages: readonly SolutionPage[]
    /** YYYY-MM-DD; empty: never. */
    readonly reviewed: string
}

/** Answer of `GET /catalogue/solutions/{key}`, and of what changes it. */
export interface CatalogueEntry {
    readonly key: string
    readonly origin: SolutionOrigin
    readonly isHidden: boolean
    /** Names this state of all its texts: sent back with a change. */
    readonly version: string
    /** English first. */
    readonly languages: readonly EntryLanguage[]
    readonly areas: readonly NamedValue[]
    readonly uses: UseCounts
    readonly user: Reader
    readonly answeredAt: string
}

export interface EntryLanguage {
    readonly language: string
    readonly origin: SolutionOrigin
    /** What agents see. */
    readonly texts: SolutionTexts
    /** What the app ships in the place of an edited text; null: nothing, or it is what agents see. */
    readonly shipped: SolutionTexts | null
    /** It has changed since the text was edited. */
    readonly hasShippedChange: boolean
    /** Who wrote the own text; null for a shipped one. `by` is a name, empty when the user is gone. */
    readonly changed: { readonly by: string; readonly at: string } | null
}

/** Answer of `GET /catalogue/form?search=`: what a new solution begins with. */
export interface NewSolutionForm {
    /** Text of the search without result that it is made of; empty: none, or it is gone. */
    readonly symptom: string
    readonly areas: readonly NamedValue[]
    readonly user: Reader
    readonly answeredAt: string
}

/** Body of `POST /catalogue/solutions`, which makes an own solution. */
export interface NewSolution {
    readonly language: string
    readonly texts: SolutionTexts
    /** sys_id of the search without result that it is made of, which goes with that. */
    readonly search?: string
}

/** Body of `PUT /catalogue/solutions/{key}/texts/{language}`. */
export interface SaveTexts {
    /** Another one is stored by now: 409 SOLUTION_CHANGED. */
    readonly version: string
    readonly texts: SolutionTexts
}

/** Answer of both: 200 also when nothing was saved because of problems. */
export interface SolutionOutcome {
    readonly problems: readonly TextProblem[]
    /** What is stored now; null when nothing was saved. */
    readonly entry: CatalogueEntry | null
}

export interface TextProblem {
    /** A name of SolutionTexts. */
    readonly field: string
    readonly message: string
    readonly fix: string
}

export const SOLUTION_ACTIONS = ['hide', 'show', 'revert', 'keep', 'delete'] as const
/**
 * revert: the text of a language that an admin wrote goes; what is shipped in its place stands again. keep: the own
 * text stays although the shipped one has changed. delete: an own solution goes, in all its languages.
 */
export type SolutionAction = (typeof SOLUTION_ACTIONS)[number]

/** Body of `POST /catalogue/solutions/{key}/actions`. */
export interface ActOnSolution {
    readonly version: string
    readonly action: SolutionAction
    /** Of revert and keep. */
    readonly language?: string
}

/** Answer of the same; null: it is gone. */
export interface ActionOutcome {
    readonly entry: CatalogueEntry | null
}

/** Body of `POST /catalogue/trial`: nothing is saved. */
export interface TrialBody {
    /** Short description of a ticket. */
    readonly text: string
    /** Of the solution that is being edited; absent for a new one. */
    readonly key?: string
    readonly language: string
    readonly texts: SolutionTexts
}

export interface Trial {
    /** The place of the edited solution, from 1; null: it would not be found. */
    readonly place: number | null
    /** What agents would see, best first. */
    readonly found: readonly { readonly title: string; readonly isThis: boolean }[]
}

/** Answer of `GET /catalogue/searches?order=newest|frequent` and of `DELETE /catalogue/searches/{sys_id}`. */
export interface SearchesWithoutResult {
    readonly searches: readonly SearchWithoutResult[]
    readonly total: number
    readonly user: Reader
    readonly answeredAt: string
}

export interface SearchWithoutResult {
    readonly sysId: string
    /** Without mail addresses, web addresses and long numbers. */
    readonly text: string
    readonly language: string
    readonly count: number
    readonly lastAt: string
}
