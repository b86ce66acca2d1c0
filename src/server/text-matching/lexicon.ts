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

/** A further word of a form. */
interface Element {
    readonly text: string
    /** A word that only begins so meets it. */
    readonly isPrefix: boolean
    /** How many words may stand before it. */
    readonly gap: number
}

interface Pattern {
    readonly concept: number
    readonly rest: readonly Element[]
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

function parseForms(): ReadonlyMap<string, string> {
    const forms = new Map<string, string>()
    for (const text of COMPILED_FORMS) {
        for (const line of text.split('\n')) {
            const end = line.indexOf(' ')
            forms.set(line.slice(0, end), line.slice(end + 1))
        }
    }
    return forms
}

let divided: ReadonlyMap<string, string> | undefined
/** Compiled forms by their first word. */
const compiledForms = (): ReadonlyMap<string, string> => (divided ??= parseForms())

// Forms are read when a text first has their first word: a transaction needs few of them.
const beginnings = new Map<string, Beginning | undefined>()
const beginningsOfWord = new Map<string, readonly Beginning[]>()

/** `..` of the compiled form is the gap of the word after it. */
function elementsOf(parts: readonly string[]): readonly Element[] {
    const elements: Element[] = []
    let gap = 0
    for (const part of parts) {
        if (part === '..') {
            gap = GAP
            continue
        }
        const isPrefix = part.charAt(part.length - 1) === '*'
        elements.push({ text: isPrefix ? part.slice(0, -1) : part, isPrefix, gap })
        gap = 0
    }
    return elements
}

function parseBeginning(compiled: string): Beginning {
    const beginning: Beginning = { alone: [], next: new Map(), later: new Map(), rest: [] }
    const put = (map: Map<string, Pattern[]>, key: string, pattern: Pattern): void => {
        const same = map.get(key)
        if (same) same.push(pattern)
        else map.set(key, [pattern])
    }
    for (const entry of compiled.split(';')) {
        const [number = '', ...parts] = entry.split(' ')
        const concept = Number(number)
        const rest = elementsOf(parts)
        const [second] = rest
        if (second === undefined) beginning.alone.push(concept)
        else if (second.isPrefix) beginning.rest.push({ concept, rest })
        else {
            put(second.gap > 0 ? beginning.later : beginning.next, second.text, {
                concept,
                rest: rest.slice(1),
            })
        }
    }
    return beginning
}

function beginningOf(key: string): Beginning | undefined {
    if (beginnings.has(key)) return beginnings.get(key)
    const compiled = compiledForms().get(key)
    const beginning = compiled === undefined ? undefined : parseBeginning(compiled)
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
    [...compiledForms().keys()].filter((key) => !key.endsWith('*'))

/** The place of the last word of a pattern that begins at `from`, or -1. */
function endOf({ rest }: Pattern, words: readonly string[], stems: readonly string[], from: number): number {
    let at = from
    for (const { text, isPrefix, gap } of rest) {
        const last = Math.min(words.length - 1, at + 1 + gap)
        let place = at + 1
        while (
            place <= last &&
            !(isPrefix ? (words[place] as string).startsWith(text) : stems[place] === text)
        )
            place++
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
