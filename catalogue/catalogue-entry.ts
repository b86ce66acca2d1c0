/** A solution as its area's file has it; what each part is for: README.md beside. */
export interface CatalogueEntry extends SolutionTexts {
    readonly id: string
    /** problem: something does not work. request: somebody wants something. question: somebody wants to know how. */
    readonly kind: 'problem' | 'request' | 'question'
    readonly appliesTo: readonly string[]
    /** The Microsoft pages that it follows. */
    readonly pages: readonly { readonly title: string; readonly url: string }[]
    /** Day on which its facts were last held to the pages, YYYY-MM-DD. */
    readonly reviewed: string
    readonly inFrench?: SolutionTexts
}

export interface SolutionTexts {
    readonly title: string
    readonly symptoms: readonly string[]
    readonly cause: string
    readonly agentSteps: readonly string[]
    readonly adminSteps: readonly string[]
    readonly verify: string
}

export interface CatalogueArea {
    readonly area: string
    readonly name: string
    readonly french: string
    readonly solutions: readonly CatalogueEntry[]
}
