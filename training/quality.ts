/** What became of one labelled ticket. */
export interface Outcome {
    readonly isDated: boolean
    readonly isPositive: boolean
    /** Of the right issue among the candidates, from 0; -1: not among them. */
    readonly rank: number
    readonly isShownRight: boolean
    readonly sureness: number
}

export interface Quality {
    readonly tickets: number
    readonly recallAt1: number
    readonly recallAt3: number
    readonly precision: number
    readonly recall: number
    readonly f1: number
    readonly falseAlarms: number
}

const rounded = (value: number): number => Math.round(value * 1000) / 1000

/** How good the answers are at a threshold, as evaluate.mjs of the acceptance counts it. */
export function qualityAt(outcomes: readonly Outcome[], isDated: boolean, threshold: number): Quality {
    const some = outcomes.filter((outcome) => outcome.isDated === isDated)
    const positives = some.filter(({ isPositive }) => isPositive)
    const negatives = some.filter(({ isPositive }) => !isPositive)
    const shown = some.filter((outcome) => outcome.sureness >= threshold)
    const right = shown.filter(({ isShownRight }) => isShownRight).length
    const precision = shown.length === 0 ? 0 : right / shown.length
    const recall = positives.length === 0 ? 0 : right / positives.length
    const within = (places: number): number =>
        positives.filter(({ rank }) => rank >= 0 && rank < places).length / (positives.length || 1)
    return {
        tickets: some.length,
        recallAt1: rounded(within(1)),
        recallAt3: rounded(within(3)),
        precision: rounded(precision),
        recall: rounded(recall),
        f1: rounded(precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall)),
        falseAlarms: rounded(shown.filter(({ isPositive }) => !isPositive).length / (negatives.length || 1)),
    }
}

/** The quality at the threshold with the greatest F1. */
export function bestQuality(
    outcomes: readonly Outcome[],
    isDated: boolean,
): Quality & { readonly threshold: number } {
    const thresholds = [...new Set(outcomes.map(({ sureness }) => sureness))].filter((sure) => sure > 0)
    // A few hundred steps are enough to find the best.
    const step = Math.max(1, Math.floor(thresholds.length / 300))
    let best = { ...qualityAt(outcomes, isDated, 0), threshold: 0 }
    thresholds
        .sort((a, b) => a - b)
        .forEach((threshold, at) => {
            if (at % step !== 0) return
            const quality = qualityAt(outcomes, isDated, threshold)
            if (quality.f1 > best.f1) best = { ...quality, threshold }
        })
    return best
}
