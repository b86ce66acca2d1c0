import { CUE_FORMS } from './cue-forms.ts'

/** A cue where it stands, by places of words. */
export interface FoundCue {
    readonly cue: string
    readonly from: number
    readonly to: number
}

interface Form {
    readonly cue: string
    readonly parts: readonly string[]
}

/** Forms whose first word may have any ending are looked up by so many letters. */
const LETTERS = 2
const ANY_ENDING = '*'

interface Forms {
    readonly byWord: ReadonlyMap<string, readonly Form[]>
    readonly byLetters: ReadonlyMap<string, readonly Form[]>
}

function readForms(): Forms {
    const byWord = new Map<string, Form[]>()
    const byLetters = new Map<string, Form[]>()
    for (const [cue, text] of Object.entries(CUE_FORMS)) {
        for (const form of text.split('|')) {
            const parts = form.trim().split(/\s+/)
            const first = parts[0] as string
            const [map, key] = first.endsWith(ANY_ENDING)
                ? [byLetters, first.slice(0, LETTERS)]
                : [byWord, first]
            const same = map.get(key)
            if (same) same.push({ cue, parts })
            else map.set(key, [{ cue, parts }])
        }
    }
    return { byWord, byLetters }
}

let read: Forms | undefined
const NONE: readonly Form[] = []

const fits = (part: string, word: string | undefined): boolean =>
    word !== undefined && (part.endsWith(ANY_ENDING) ? word.startsWith(part.slice(0, -1)) : part === word)

/** Every place at which a cue stands among normalised words, in the order of the places. */
export function findCues(words: readonly string[]): readonly FoundCue[] {
    const { byWord, byLetters } = (read ??= readForms())
    return words.flatMap((word, from) =>
        [...(byWord.get(word) ?? NONE), ...(byLetters.get(word.slice(0, LETTERS)) ?? NONE)]
            .filter(({ parts }) => parts.every((part, at) => fits(part, words[from + at])))
            .map(({ cue, parts }) => ({ cue, from, to: from + parts.length - 1 })),
    )
}

/** Words of cues that stand alone, by their first letter: what a misspelt word may have been meant to be. */
export function cueWords(letter: string): readonly string[] {
    const { byWord, byLetters } = (read ??= readForms())
    const alone: string[] = []
    for (const map of [byWord, byLetters])
        map.forEach((forms) => {
            for (const { parts } of forms) {
                const [word = ''] = parts
                if (parts.length === 1 && word.startsWith(letter)) alone.push(word.replace(ANY_ENDING, ''))
            }
        })
    return alone
}
