/** What a search answered for one labelled text. */
export interface Answer {
    readonly isCovered: boolean
    /** Whether it has to do with Microsoft 365. */
    readonly isRelated: boolean
    /** Of the first solution that helps, from 0; -1: none. */
    readonly rank: number
    /** Anything is shown from the threshold on. */
    readonly sureness: number
}

export interface Quality {
    readonly texts: number
    readonly covered: number
    /** Share of the covered texts for which the first card helps; one of the first three. */
    readonly hitAt1: number
    readonly hitAt3: number
    /** The same, had everything been shown. */
    readonly rankedAt1: number
    readonly rankedAt3: number
    /** Share of texts of other things that get a card; of Microsoft 365 without an entry. */
    readonly cardsForOthers: number
    readonly cardsForUncovered: number
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000

export function qualityAt(answers: readonly Answer[], threshold: number): Quality {
    const share = (some: readonly Answer[], isSo: (answer: Answer) => boolean): number =>
        rounded(some.filter(isSo).length / (some.length || 1))
    const covered = answers.filter(({ isCovered }) => isCovered)
    const others = answers.filter(({ isCovered, isRelated }) => !isCovered && !isRelated)
    const uncovered = answers.filter(({ isCovered, isRelated }) => !isCovered && isRelated)
    const isShown = (answer: Answer): boolean => answer.sureness >= threshold
    const within = (places: number) => (answer: Answer) => answer.rank >= 0 && answer.rank < places
    return {
        texts: answers.length,
        covered: covered.length,
        hitAt1: share(covered, (answer) => isShown(answer) && within(1)(answer)),
        hitAt3: share(covered, (answer) => isShown(answer) && within(3)(answer)),
        rankedAt1: share(covered, within(1)),
        rankedAt3: share(covered, within(3)),
        cardsForOthers: share(others, isShown),
        cardsForUncovered: share(uncovered, isShown),
    }
}

/** The lowest threshold at which no more than a share of the texts about other things gets a card. */
export function thresholdFor(answers: readonly Answer[], greatest: number): number {
    const others = answers
        .filter(({ isCovered, isRelated }) => !isCovered && !isRelated)
        .map(({ sureness }) => sureness)
        .sort((a, b) => b - a)
    const at = Math.floor(others.length * greatest)
    return (others[at] ?? 0) + 1e-6
}
