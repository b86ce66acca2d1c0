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
    readonly implied: readonly { readonly concept: number; readonly weight: number }[]
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
    /** Further words as they are compiled. */
    readonly parts: readonly string[]
    /** The same, read when a text first has the words before them. */
    elements?: readonly Element[]
}

const NONE: readonly never[] = []

/** What concepts imply is read when it is first asked for: a search needs it of few. */
function parseConcepts(): readonly Concept[] {
    const rows = COMPILED_CONCEPTS.map((line) => line.split('|'))
    let numbers: Map<string, number> | undefined
    const numberOf = (id: string): number | undefined =>
        (numbers ??= new Map(rows.map(([of = ''], number) => [of, number]))).get(id)
    const within = (concept: number): readonly string[] => rows[concept]?.[4]?.split(',') ?? NONE
    const impliedBy = (concept: number): Concept['implied'] => {
        const implied = new Map<number, number>()
        const add = (number: number, weight: number): void => {
            for (const id of within(number)) {
                const broader = numberOf(id)
                if (broader === undefined || (implied.get(broader) ?? 0) >= weight) continue
                implied.set(broader, weight)
                add(broader, weight * BROADER)
            }
        }
        add(concept, BROADER)
        return [...implied]
            .map(([broader, weight]) => ({ concept: broader, weight }))
            .sort((a, b) => a.concept - b.concept)
    }
    return rows.map((row, number) => {
        let implied: Concept['implied'] | undefined = row[4] === '' ? NONE : undefined
        return {
            id: row[0] ?? '',
            kind: row[1] as ConceptKind,
            label: row[2] ?? '',
            services: row[3] ? row[3].split(',') : NONE,
            get implied() {
                return (implied ??= impliedBy(number))
            },
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

interface FormText {
    /** The word that its first line is about. */
    readonly first: string
    /** Every line begins with a line break. */
    readonly lines: string
}

let divided: readonly FormText[] | undefined
/** Compiled forms in the order of their first words. */
const formTexts = (): readonly FormText[] =>
    (divided ??= COMPILED_FORMS.map((text) => ({
        first: text.slice(0, text.indexOf(' ')),
        lines: `\n${text}`,
    })))

/** The compiled forms of a first word. */
function compiledForms(key: string): string | undefined {
    const texts = formTexts()
    let at = texts.length - 1
    while (at > 0 && (texts[at] as FormText).first > key) at--
    const { lines = '' } = texts[at] ?? {}
    const start = lines.indexOf(`\n${key} `)
    if (start === -1) return undefined
    const end = lines.indexOf('\n', start + 1)
    return lines.slice(start + key.length + 2, end === -1 ? lines.length : end)
}

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
        const parts = entry.split(' ')
        const concept = Number(parts[0])
        const gap = parts[1] === '..' ? 1 : 0
        const second = parts[1 + gap]
        if (second === undefined) beginning.alone.push(concept)
        else if (second.endsWith('*')) beginning.rest.push({ concept, parts: parts.slice(1) })
        else {
            put(gap > 0 ? beginning.later : beginning.next, second, {
                concept,
                parts: parts.slice(2 + gap),
            })
        }
    }
    return beginning
}

function beginningOf(key: string): Beginning | undefined {
    if (beginnings.has(key)) return beginnings.get(key)
    const compiled = compiledForms(key)
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

/** Whole words with which forms begin, stemmed, of those that begin with a letter. */
export const lexiconWords = (letter: string): readonly string[] =>
    formTexts()
        .filter(({ first }, at, all) => first.charAt(0) <= letter && letter <= (all[at + 1]?.first ?? letter))
        .flatMap(({ lines }) => lines.slice(1).split('\n'))
        .map((line) => line.slice(0, line.indexOf(' ')))
        .filter((key) => key.startsWith(letter) && !key.endsWith('*'))

/** The place of the last word of a pattern that begins at `from`, or -1. */
function endOf(pattern: Pattern, words: readonly string[], stems: readonly string[], from: number): number {
    let at = from
    for (const { text, isPrefix, gap } of (pattern.elements ??= elementsOf(pattern.parts))) {
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
            const to = pattern.parts.length === 0 ? at : endOf(pattern, words, stems, at)
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
