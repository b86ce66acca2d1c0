/** The learning itself: convex problems, solved by Adam over all examples, without randomness. */

interface Fit {
    readonly weights: Float64Array
    step(gradient: Float64Array): void
}

function adam(size: number, rate: number): Fit {
    const weights = new Float64Array(size)
    const mean = new Float64Array(size)
    const square = new Float64Array(size)
    let time = 0
    return {
        weights,
        step(gradient) {
            time++
            for (let k = 0; k < size; k++) {
                const g = gradient[k] as number
                mean[k] = 0.9 * (mean[k] as number) + 0.1 * g
                square[k] = 0.999 * (square[k] as number) + 0.001 * g * g
                const unbiased = (mean[k] as number) / (1 - 0.9 ** time)
                const spread = Math.sqrt((square[k] as number) / (1 - 0.999 ** time)) + 1e-9
                weights[k] = (weights[k] as number) - (rate * unbiased) / spread
            }
        },
    }
}

type Vector = readonly number[]

/** Mean and deviation of every feature, so that one penalty suits all. */
function scaleOf(rows: readonly Vector[]): { readonly mean: number[]; readonly deviation: number[] } {
    const size = rows[0]?.length ?? 0
    const mean = new Array<number>(size).fill(0)
    const deviation = new Array<number>(size).fill(0)
    for (const row of rows)
        for (let k = 0; k < size; k++) mean[k] = (mean[k] as number) + (row[k] as number) / rows.length
    for (const row of rows)
        for (let k = 0; k < size; k++)
            deviation[k] =
                (deviation[k] as number) + ((row[k] as number) - (mean[k] as number)) ** 2 / rows.length
    return { mean, deviation: deviation.map((value) => Math.sqrt(value) || 1) }
}

const scaled = (row: Vector, { mean, deviation }: ReturnType<typeof scaleOf>): Float64Array =>
    Float64Array.from(row, (value, k) => (value - (mean[k] as number)) / (deviation[k] as number))

const dot = (weights: Float64Array, row: Float64Array): number => {
    let sum = 0
    for (let k = 0; k < row.length; k++) sum += (weights[k] as number) * (row[k] as number)
    return sum
}

/** Candidates of one query, and which of them are right. */
export interface RankingExample {
    readonly features: readonly Vector[]
    readonly isRight: readonly boolean[]
    /** How much it counts; 1 unless told. */
    readonly worth?: number
}

/** Weights under which the right candidates of each query get the most of a softmax over all of them. */
export function fitRanking(
    examples: readonly RankingExample[],
    { penalty = 1e-3, steps = 400, rate = 0.05 } = {},
): number[] {
    const scale = scaleOf(examples.flatMap(({ features }) => features))
    const rows = examples.map(({ features }) => features.map((row) => scaled(row, scale)))
    const fit = adam(scale.mean.length, rate)
    const all = examples.reduce((sum, { worth = 1 }) => sum + worth, 0)
    for (let step = 0; step < steps; step++) {
        const gradient = new Float64Array(scale.mean.length)
        examples.forEach(({ isRight, worth = 1 }, at) => {
            const candidates = rows[at] as Float64Array[]
            const scores = candidates.map((row) => dot(fit.weights, row))
            const greatest = Math.max(...scores)
            const shares = scores.map((score) => Math.exp(score - greatest))
            const sum = shares.reduce((some, share) => some + share, 0)
            const right = shares.reduce((sum, share, k) => sum + (isRight[k] ? share : 0), 1e-12)
            shares.forEach((share, k) => {
                const push = worth * (share / sum - (isRight[k] ? share / right : 0))
                const row = candidates[k] as Float64Array
                for (let f = 0; f < row.length; f++)
                    gradient[f] = (gradient[f] as number) + push * (row[f] as number)
            })
        })
        for (let k = 0; k < gradient.length; k++)
            gradient[k] = (gradient[k] as number) / all + penalty * (fit.weights[k] as number)
        fit.step(gradient)
    }
    return Array.from(fit.weights, (weight, k) => weight / (scale.deviation[k] as number))
}

/** Logistic regression; answers weights for unscaled features and the bias. `worth`: how much each row counts. */
export function fitLogistic(
    given: readonly Vector[],
    isTrue: readonly boolean[],
    { penalty = 1e-2, steps = 600, rate = 0.05, worth = given.map(() => 1) as readonly number[] } = {},
): { readonly weights: number[]; readonly bias: number } {
    const all = worth.reduce((sum, each) => sum + each, 0)
    const scale = scaleOf(given)
    const size = scale.mean.length
    const rows = given.map((row) => scaled(row, scale))
    const fit = adam(size + 1, rate)
    for (let step = 0; step < steps; step++) {
        const gradient = new Float64Array(size + 1)
        rows.forEach((row, at) => {
            const chance = 1 / (1 + Math.exp(-dot(fit.weights, row) - (fit.weights[size] as number)))
            const push = ((worth[at] as number) * (chance - (isTrue[at] ? 1 : 0))) / all
            for (let k = 0; k < size; k++) gradient[k] = (gradient[k] as number) + push * (row[k] as number)
            gradient[size] = (gradient[size] as number) + push
        })
        for (let k = 0; k < size; k++)
            gradient[k] = (gradient[k] as number) + penalty * (fit.weights[k] as number)
        fit.step(gradient)
    }
    const weights = Array.from(
        { length: size },
        (_, k) => (fit.weights[k] as number) / (scale.deviation[k] as number),
    )
    const bias = weights.reduce(
        (sum, weight, k) => sum - weight * (scale.mean[k] as number),
        fit.weights[size] as number,
    )
    return { weights, bias }
}

/** Logistic regression over sets of terms; rare terms are left out. `worth`: how much each set counts. */
export function fitTerms(
    sets: readonly (readonly string[])[],
    isTrue: readonly boolean[],
    {
        penalty = 2e-3,
        steps = 200,
        rate = 0.05,
        least = 4,
        worth = sets.map(() => 1) as readonly number[],
    } = {},
): { readonly bias: number; readonly terms: Readonly<Record<string, number>> } {
    const all = worth.reduce((sum, each) => sum + each, 0)
    const counts = new Map<string, number>()
    for (const set of sets) for (const term of set) counts.set(term, (counts.get(term) ?? 0) + 1)
    const kept = [...counts].filter(([, count]) => count >= least).map(([term]) => term)
    const place = new Map(kept.map((term, at) => [term, at]))
    const rows = sets.map((set) => set.flatMap((term) => place.get(term) ?? []))
    const bias = kept.length
    const fit = adam(bias + 1, rate)
    for (let step = 0; step < steps; step++) {
        const gradient = new Float64Array(bias + 1)
        rows.forEach((row, at) => {
            let sum = fit.weights[bias] as number
            for (const k of row) sum += fit.weights[k] as number
            const push = ((worth[at] as number) * (1 / (1 + Math.exp(-sum)) - (isTrue[at] ? 1 : 0))) / all
            for (const k of row) gradient[k] = (gradient[k] as number) + push
            gradient[bias] = (gradient[bias] as number) + push
        })
        for (let k = 0; k < bias; k++)
            gradient[k] = (gradient[k] as number) + penalty * (fit.weights[k] as number)
        fit.step(gradient)
    }
    const terms: Record<string, number> = {}
    for (const term of [...kept].sort()) terms[term] = fit.weights[place.get(term) as number] as number
    return { bias: fit.weights[bias] as number, terms }
}

/** A set of terms, and which classes it can be of. */
export interface ClassExample {
    readonly terms: readonly string[]
    readonly canBe: readonly number[]
    readonly worth: number
}

/**
 * Multinomial logistic regression over sets of terms: weights under which each set's possible classes get the most of a
 * softmax over all. Rare terms are left out. The penalty is for each unit of worth.
 */
export function fitClasses(
    examples: readonly ClassExample[],
    classes: number,
    { penalty = 0.15, steps = 100, rate = 0.1, least = 3 } = {},
): { readonly bias: readonly number[]; readonly terms: ReadonlyMap<string, readonly number[]> } {
    const counts = new Map<string, number>()
    for (const { terms } of examples) for (const term of terms) counts.set(term, (counts.get(term) ?? 0) + 1)
    const kept = [...counts].filter(([, count]) => count >= least).map(([term]) => term)
    const place = new Map(kept.map((term, at) => [term, at]))
    const rows = examples.map(({ terms }) => Int32Array.from(terms.flatMap((term) => place.get(term) ?? [])))
    const right = examples.map(({ canBe }) =>
        Array.from({ length: classes }, (_, at) => (canBe.includes(at) ? 1 : 0)),
    )
    const all = examples.reduce((sum, { worth }) => sum + worth, 0)
    const bias = kept.length * classes
    const fit = adam(bias + classes, rate)
    const gradient = new Float64Array(bias + classes)
    const sums = new Float64Array(classes)
    for (let step = 0; step < steps; step++) {
        for (let k = 0; k < gradient.length; k++)
            gradient[k] = k < bias ? (penalty * (fit.weights[k] as number)) / all : 0
        rows.forEach((row, at) => {
            const { worth } = examples[at] as ClassExample
            const isRight = right[at] as number[]
            for (let c = 0; c < classes; c++) sums[c] = fit.weights[bias + c] as number
            for (const term of row)
                for (let c = 0; c < classes; c++)
                    sums[c] = (sums[c] as number) + (fit.weights[term * classes + c] as number)
            const greatest = Math.max(...sums)
            let whole = 0
            let some = 1e-12
            for (let c = 0; c < classes; c++) {
                const share = Math.exp((sums[c] as number) - greatest)
                sums[c] = share
                whole += share
                some += share * (isRight[c] as number)
            }
            for (let c = 0; c < classes; c++) {
                const share = sums[c] as number
                sums[c] = (worth * (share / whole - (share * (isRight[c] as number)) / some)) / all
                gradient[bias + c] = (gradient[bias + c] as number) + (sums[c] as number)
            }
            for (const term of row)
                for (let c = 0; c < classes; c++)
                    gradient[term * classes + c] =
                        (gradient[term * classes + c] as number) + (sums[c] as number)
        })
        fit.step(gradient)
    }
    const weightsAt = (from: number): readonly number[] => Array.from(fit.weights.slice(from, from + classes))
    const terms = new Map(
        [...kept].sort().map((term) => [term, weightsAt((place.get(term) as number) * classes)]),
    )
    return { bias: weightsAt(bias), terms }
}
