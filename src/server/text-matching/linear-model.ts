/** Weights by place, and what stands for nothing at all. */
export interface LinearModel {
    readonly weights: readonly number[]
    readonly bias: number
}

export const linear = ({ weights, bias }: LinearModel, features: readonly number[]): number =>
    features.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), bias)

/** Turns a sum of evidence into a probability. */
export const logistic = (z: number): number => 1 / (1 + Math.exp(-z))

/** Turns sums of evidence for several things, of which one is so, into probabilities. */
export function softmax(sums: readonly number[]): readonly number[] {
    const greatest = Math.max(...sums)
    const shares = sums.map((sum) => Math.exp(sum - greatest))
    const all = shares.reduce((some, share) => some + share, 0)
    return shares.map((share) => share / all)
}
