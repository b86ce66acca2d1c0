import { COMPILED_CONCEPTS, COMPILED_FORMS } from './generated/compiled-lexicon.ts'
import type { ConceptKind } from './concept-kind.ts'
import { stem } from './words.ts'

/** How far apart the words of `a .. b` may stand. */
const GAP = 3
/** No shorter beginning of a word stands for it. */
const SHORTEST_PREFIX = 3
/** How much a broader concept says of a narrower one: "mobile" of "iOS". */
const BROADER = 0.6

/** A thing that people name in many ways, as the compiled lexicon keeps it. */
export interface Concept {
    readonly id: string
    readonly kind: ConceptKind
    /** What stands for it in a reason, a message key; empty: nothing that would convince anybody. */
    readonly label: string
    /** Graph's service names whose issues are about this product. */
    readonly services: readonly string[]
    /** What it implies, with less weight the broader that is. */
    readonly implied: readonly (readonly [concept: number, weight: number])[]
}

/** Where a concept stands in a text, by places of words. */
export interface Found {
    readonly concept: number
    readonly from: number
    readonly to: number
}

interface Pattern {
    readonly concept: number
    readonly rest: readonly string[]
}

function parseConcepts(): readonly Concept[] {
    const rows = COMPILED_CONCEPTS.map((line) => line.split('|'))
    const numberOf: Record<string, number> = {}
    rows.forEach(([id = ''], number) => (numberOf[id] = number))
    const within = rows.map((row) => (row[4] === '' ? [] : (row[4] ?? '').split(',')))
    return rows.map(([id = '', kind = '', label = '', services = '']) => {
        const implied: Record<number, number> = {}
        const add = (number: number, weight: number): void => {
            for (const broader of within[number] ?? []) {
                const at = numberOf[broader]
                if (at === undefined || (implied[at] ?? 0) >= weight) continue
                implied[at] = weight
                add(at, weight * BROADER)
            }
        }
        add(numberOf[id] as number, BROADER)
        return {
            id,
            kind: kind as ConceptKind,
            label,
            services: services === '' ? [] : services.split(','),
            implied: Object.keys(implied).map((at) => [Number(at), implied[Number(at)] as number] as const),
        }
    })
}

let parsed: readonly Concept[] | undefined
/** All concepts; a concept's number is its place here. */
export const concepts = (): readonly Concept[] => (parsed ??= parseConcepts())

/** The forms that begin with one word, so divided that a text need not try them all. */
interface Beginning {
    /** Concepts of forms without a further word. */
    readonly alone: number[]
    /** By the stem of the next word. */
    readonly next: Map<string, Pattern[]>
    /** By the stem of a word after a gap. */
    readonly later: Map<string, Pattern[]>
    /** Their second word is the beginning of a word. */
    readonly rest: Pattern[]
}

// Forms are read when a text first has their first word: a transaction needs few of them.
const beginnings = new Map<string, Beginning | undefined>()
const beginningsOfWord = new Map<string, readonly Beginning[]>()

const isPrefix = (element: string): boolean => element.charAt(element.length - 1) === '*'

function parseBeginning(compiled: string): Beginning {
    const beginning: Beginning = { alone: [], next: new Map(), later: new Map(), rest: [] }
    const put = (map: Map<string, Pattern[]>, key: string, pattern: Pattern): void => {
        const same = map.get(key)
        if (same) same.push(pattern)
        else map.set(key, [pattern])
    }
    for (const entry of compiled.split(';')) {
        const [number = '', ...rest] = entry.split(' ')
        const concept = Number(number)
        const [second, third] = rest
        if (second === undefined) beginning.alone.push(concept)
        else if (second !== '..' && !isPrefix(second))
            put(beginning.next, second, { concept, rest: rest.slice(1) })
        else if (third !== undefined && second === '..' && !isPrefix(third)) {
            put(beginning.later, third, { concept, rest: rest.slice(2) })
        } else beginning.rest.push({ concept, rest })
    }
    return beginning
}

function beginningOf(key: string): Beginning | undefined {
    if (beginnings.has(key)) return beginnings.get(key)
    const compiled = COMPILED_FORMS[key]
    const beginning = typeof compiled === 'string' ? parseBeginning(compiled) : undefined
    beginnings.set(key, beginning)
    return beginning
}

function startingWith(word: string): readonly Beginning[] {
    const known = beginningsOfWord.get(word)
    if (known) return known
    const found: Beginning[] = []
    const add = (key: string): void => {
        const beginning = beginningOf(key)
        if (beginning) found.push(beginning)
    }
    add(stem(word))
    for (let end = SHORTEST_PREFIX; end <= word.length; end++) add(`${word.slice(0, end)}*`)
    beginningsOfWord.set(word, found)
    return found
}

/** Whether some form begins with this word. */
export const isKnownWord = (word: string): boolean => startingWith(word).length > 0

/** Whole words with which forms begin, stemmed. */
export const lexiconWords = (): readonly string[] =>
    Object.keys(COMPILED_FORMS).filter((key) => !key.endsWith('*'))

const meets = (element: string, word: string, stemmed: string): boolean =>
    element.charAt(element.length - 1) === '*' ? word.startsWith(element.slice(0, -1)) : element === stemmed

/** The place of the last word of a pattern that begins at `from`, or -1. */
function endOf({ rest }: Pattern, words: readonly string[], stems: readonly string[], from: number): number {
    let at = from
    let gap = false
    for (const element of rest) {
        if (element === '..') {
            gap = true
            continue
        }
        const last = Math.min(words.length - 1, gap ? at + 1 + GAP : at + 1)
        gap = false
        let place = at + 1
        while (place <= last && !meets(element, words[place] as string, stems[place] as string)) place++
        if (place > last) return -1
        at = place
    }
    return at
}

/** Every place at which a concept stands in a text, given its words and their stems. Broader concepts are not added. */
export function findConcepts(words: readonly string[], stems: readonly string[]): readonly Found[] {
    const found: Found[] = []
    const tryAt = (patterns: readonly Pattern[] | undefined, from: number, at: number): void => {
        for (const pattern of patterns ?? []) {
            const to = pattern.rest.length === 0 ? at : endOf(pattern, words, stems, at)
            if (to !== -1) found.push({ concept: pattern.concept, from, to })
        }
    }
    for (let from = 0; from < words.length; from++) {
        for (const { alone, next, later, rest } of startingWith(words[from] as string)) {
            for (const concept of alone) found.push({ concept, from, to: from })
            if (from + 1 === words.length) continue
            if (next.size > 0) tryAt(next.get(stems[from + 1] as string), from, from + 1)
            if (later.size > 0) {
                const last = Math.min(words.length - 1, from + 1 + GAP)
                for (let at = from + 1; at <= last; at++) tryAt(later.get(stems[at] as string), from, at)
            }
            tryAt(rest, from, from)
        }
    }
    return found
}
