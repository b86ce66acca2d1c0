import { normalise } from '../../text-matching/words.ts'

/** A normalised word, and where it was typed: `end` is behind its last character; both -1 where it stands for several. */
export interface TypedWord {
    readonly word: string
    readonly start: number
    readonly end: number
}

const PIECE = /[0-9A-Za-z\u00c0-\u024f'’]+/g
/** So far ahead a word is looked for: some stand for several that were typed. */
const AHEAD = 4

interface Piece {
    readonly words: readonly string[]
    readonly start: number
    readonly end: number
}

function piecesOf(text: string): readonly Piece[] {
    const pieces: Piece[] = []
    for (const found of text.matchAll(PIECE)) {
        const start = found.index ?? 0
        pieces.push({ words: normalise(found[0]).split(' '), start, end: start + found[0].length })
    }
    return pieces
}

/** The words of a text as `normalise` makes them, each with the place where it was typed. */
export function typedWords(text: string): readonly TypedWord[] {
    const normalised = normalise(text)
    if (normalised === '') return []
    const pieces = piecesOf(text)
    let next = 0
    return normalised.split(' ').map((word) => {
        const last = Math.min(pieces.length, next + AHEAD)
        for (let at = next; at < last; at++) {
            const { words, start, end } = pieces[at] as Piece
            if (!words.includes(word)) continue
            // A piece of several words is met again by the next of them.
            next = words[words.length - 1] === word ? at + 1 : at
            return { word, start, end }
        }
        return { word, start: -1, end: -1 }
    })
}
