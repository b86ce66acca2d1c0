/** Words that are shorter are not corrected: too many others lie near. */
const SHORTEST = 4
/** From this length on two errors are allowed. */
const LONG = 8

/** Edits between two words (insert, delete, replace, swap of neighbours), or more than `limit`. */
export function distance(a: string, b: string, limit: number): number {
    if (Math.abs(a.length - b.length) > limit) return limit + 1
    let before: number[] = []
    let last: number[] = Array.from({ length: b.length + 1 }, (_, k) => k)
    for (let i = 1; i <= a.length; i++) {
        const row = [i]
        let least = i
        for (let j = 1; j <= b.length; j++) {
            const same = a.charAt(i - 1) === b.charAt(j - 1)
            let cost = Math.min(
                (last[j] as number) + 1,
                (row[j - 1] as number) + 1,
                (last[j - 1] as number) + (same ? 0 : 1),
            )
            const swapped =
                i > 1 && j > 1 && a.charAt(i - 1) === b.charAt(j - 2) && a.charAt(i - 2) === b.charAt(j - 1)
            if (swapped) cost = Math.min(cost, (before[j - 2] as number) + 1)
            row.push(cost)
            if (cost < least) least = cost
        }
        if (least > limit) return limit + 1
        before = last
        last = row
    }
    return last[b.length] as number
}

/** Suggests the known word that an unknown one was meant to be. */
export interface Speller {
    suggest(word: string): string | undefined
}

/**
 * Of equally near words the first one given wins: order them by how common they are. `wordsOf`: the words that begin
 * with a letter, asked for once.
 */
export function createSpeller(wordsOf: (letter: string) => readonly string[]): Speller {
    const byLetter = new Map<string, readonly string[]>()
    const known = (letter: string): readonly string[] => {
        const read = byLetter.get(letter)
        if (read) return read
        const words = wordsOf(letter).filter((word) => word.length >= SHORTEST && !/\d/.test(word))
        byLetter.set(letter, words)
        return words
    }
    return {
        suggest(word) {
            if (word.length < SHORTEST || /\d/.test(word)) return undefined
            const limit = word.length >= LONG ? 2 : 1
            let best: string | undefined
            let least = limit + 1
            for (const other of known(word.charAt(0))) {
                const edits = distance(word, other, Math.min(limit, least - 1))
                if (edits < least) {
                    best = other
                    least = edits
                    if (edits === 1) break
                }
            }
            return best
        },
    }
}
