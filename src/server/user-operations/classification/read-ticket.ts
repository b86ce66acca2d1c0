import { isKnownWord, concepts } from '../../text-matching/lexicon.ts'
import { withoutAddresses } from '../../text-matching/mail-address.ts'
import { conceptTerm, readText } from '../../text-matching/reading.ts'
import { words as tellingWords } from '../../text-matching/words.ts'
import { createSpeller } from '../../text-matching/spelling.ts'
import { cueWords, findCues, type FoundCue } from './cues.ts'
import { typedWords, type TypedWord } from './typed-words.ts'

/** What a ticket says, as its reporter typed it. */
export interface TicketText {
    readonly shortDescription: string
    readonly description: string
}

/** A term of a ticket. `typed`: the words that it stands for; a term that joins two cues has those of both. */
export interface TicketTerm {
    readonly term: string
    readonly typed: readonly string[]
}

/** What lies further back is not read: it would take the engine long, and mostly is a thread of mails. */
const LONGEST_TITLE = 250
const LONGEST_DESCRIPTION = 2000
const SENTENCE_END = /[\r\n]+|[.!?;](?=\s)/
/** Ends of a sentence, a word of the lexicon, any other word, as neighbours of cues. */
const [BEGINNING, END, KNOWN, UNKNOWN] = ['^', '$', '~', '?']

/** Articles and pronouns of French: those of English are known to `words`. */
const FRENCH_SMALL = new Set(
    'de la le les du des un une pour dans sur et au aux ma mon mes son sa je vous nous'.split(' '),
)
/** Whether a word says nothing by itself. */
export const isSmall = (word: string): boolean => FRENCH_SMALL.has(word) || tellingWords(word).length === 0

/** Shorter words of cues lie too near to others. */
const SHORTEST_CORRECTION = 6
const speller = createSpeller((letter) =>
    cueWords(letter).filter(({ length }) => length >= SHORTEST_CORRECTION),
)
/** Corrects what nobody knows to a cue, where one lies near. */
const correct = (word: string): string => (isKnownWord(word) ? word : (speller.suggest(word) ?? word))

/** The longest cue at each place, and a sign for each word between cues that is no small one. */
function sequenceOf(words: readonly TypedWord[], cues: readonly FoundCue[]): readonly (FoundCue | string)[] {
    const sequence: (FoundCue | string)[] = []
    for (let at = 0; at < words.length; at++) {
        let longest: FoundCue | undefined
        for (const cue of cues)
            if (cue.from === at && (longest === undefined || cue.to > longest.to)) longest = cue
        const { word } = words[at] as TypedWord
        if (longest) at = longest.to
        else if (isSmall(word)) continue
        sequence.push(longest ?? (isKnownWord(word) ? KNOWN : UNKNOWN))
    }
    return sequence
}

/** Reads one sentence: `add` is called with each term and the words that it stands for. */
function readSentence(sentence: string, add: (term: string, ...typed: readonly string[]) => void): void {
    const legible = withoutAddresses(sentence)
    const given = typedWords(legible)
    const words = given.map(({ word }) => correct(word))
    const typed = (from: number, to: number): string => {
        const start = given[from]?.start ?? -1
        const end = given[to]?.end ?? -1
        return start < 0 || end < 0 ? '' : sentence.slice(start, end)
    }
    const cues = findCues(words)
    const first = new Map<string, string>()
    for (const { cue, from, to } of cues) {
        const phrase = typed(from, to)
        add(`+${cue}`, phrase)
        if (!first.has(cue)) first.set(cue, phrase)
    }
    const names = [...first.keys()].sort()
    names.forEach((one, at) => {
        for (const other of names.slice(at + 1))
            add(`${one}+${other}`, first.get(one) ?? '', first.get(other) ?? '')
    })

    const nameOf = (item: FoundCue | string): string => (typeof item === 'string' ? item : item.cue)
    const phraseOf = (item: FoundCue | string): string =>
        typeof item === 'string' ? '' : typed(item.from, item.to)
    const sequence = [BEGINNING, ...sequenceOf(given, cues), END]
    for (let at = 1; at < sequence.length; at++) {
        const [before, here] = [sequence[at - 1] as FoundCue | string, sequence[at] as FoundCue | string]
        add(`${nameOf(before)}>${nameOf(here)}`, phraseOf(before), phraseOf(here))
    }
    readConcepts(legible, words, typed, add)
}

/** Stems, and the concepts of the lexicon. */
function readConcepts(
    sentence: string,
    words: readonly string[],
    typed: (from: number, to: number) => string,
    add: (term: string, ...typed: readonly string[]) => void,
): void {
    const lexicon = concepts()
    const { places } = readText(sentence, correct)
    let at = -1
    const where = places.map(({ word }) => (at = words.indexOf(word, at + 1)))
    places.forEach(({ stem, spans }, place) => {
        add(/^\d+$/.test(stem) ? '0' : stem, typed(where[place] ?? -1, where[place] ?? -1))
        spans.forEach((span, concept) => {
            // Where the concept begins, it is at hand with all its words.
            if (places[place - 1]?.spans.has(concept) === true) return
            add(
                conceptTerm(lexicon[concept]?.id ?? ''),
                typed(where[place] ?? -1, where[place + span - 1] ?? -1),
            )
        })
    })
}

/** The distinct terms of a ticket. The order of the sentences of its description makes no difference. */
export function readTicket({ shortDescription, description }: TicketText): readonly TicketTerm[] {
    const found = new Map<string, Set<string>>()
    const add = (term: string, ...typed: readonly string[]): void => {
        const phrases = found.get(term) ?? new Set()
        found.set(term, phrases)
        for (const phrase of typed) if (phrase !== '') phrases.add(phrase)
    }
    const texts = [
        shortDescription.slice(0, LONGEST_TITLE),
        ...description.slice(0, LONGEST_DESCRIPTION).split(SENTENCE_END),
    ]
    for (const text of texts) readSentence(text, add)
    return [...found].map(([term, typed]) => ({ term, typed: [...typed] }))
}
