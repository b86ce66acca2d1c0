import { limited, logOdds } from './log-odds.ts'
import { isConceptTerm } from '../../text-matching/reading.ts'
import { shareOf } from './decision-terms.ts'
import type { ReadDecision } from './learn.ts'
import type { LearnedWord } from './learned-decisions.ts'

/** A word counts that stood in so many incidents, over so many issues, with nearly always the same decision … */
const LEAST_INCIDENTS = 3
const LEAST_ISSUES = 2
const AGREEMENT = 0.9
/** … where that is no chance: where nearly all is confirmed, every word is. */
const MOST_CHANCE = 0.01
/** Rarer words, where the app knows them at all, are this instance's own. */
const OWN_SHARE = 0.002
/** Incidents that the usual share of confirmed ones weighs as much as. */
const PRIOR = 4
/** In log-odds. In quarters: a small change matches no incident again. */
const MOST_OF_A_WORD = 1
const STEP = 0.25
const MOST_WORDS = 60

/** One incident with a word: confirmed for some issue, or dismissed for all that were decided. */
interface Standing {
    readonly incidentSysId: string
    readonly isConfirmed: boolean
    readonly issues: readonly string[]
}

/** Where the words of the instance stand; each incident counts once, however many decided on it. */
export interface WordTally {
    readonly words: ReadonlyMap<
        string,
        { readonly written: readonly string[]; readonly in: readonly Standing[] }
    >
    readonly confirmedIncidents: ReadonlySet<string>
    /** All that were decided on. */
    readonly incidents: number
}

export function tallyWords(decisions: readonly ReadDecision[]): WordTally {
    const ofIncident = new Map<string, ReadDecision[]>()
    for (const decision of decisions)
        ofIncident.set(decision.incidentSysId, [...(ofIncident.get(decision.incidentSysId) ?? []), decision])
    const words = new Map<string, { written: string[]; in: Standing[] }>()
    const confirmedIncidents = new Set<string>()
    ofIncident.forEach((some, incidentSysId) => {
        const isConfirmed = some.some(({ state }) => state === 'confirmed')
        if (isConfirmed) confirmedIncidents.add(incidentSysId)
        const issues = some
            .filter(({ state }) => (state === 'confirmed') === isConfirmed)
            .map(({ issue }) => issue.id)
        for (const { term, word } of some[0]?.terms ?? []) {
            if (isConceptTerm(term) || (shareOf(term) ?? 0) >= OWN_SHARE) continue
            const known = words.get(term) ?? { written: [], in: [] }
            words.set(term, known)
            known.written.push(word)
            known.in.push({ incidentSysId, isConfirmed, issues })
        }
    })
    return { words, confirmedIncidents, incidents: ofIncident.size }
}

/** The words that tell something, those that tell most first. */
export const learnWords = (tally: WordTally): readonly LearnedWord[] =>
    [...tally.words.keys()]
        .map((term) => learnWord(tally, term))
        .filter((word): word is LearnedWord => word !== undefined)
        .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight) || (a.term < b.term ? -1 : 1))
        .slice(0, MOST_WORDS)

/** @param without an incident that is left out: what the others say of it */
export function learnWord(
    tally: WordTally,
    term: string,
    without: { readonly incidentSysId: string; readonly isConfirmed: boolean } | undefined = undefined,
): LearnedWord | undefined {
    const found = tally.words.get(term)
    if (!found) return undefined
    const standings = found.in.filter(({ incidentSysId }) => incidentSysId !== without?.incidentSysId)
    const confirmed = standings.filter(({ isConfirmed }) => isConfirmed).length
    const incidents = standings.length
    const isMostlyConfirmed = confirmed * 2 > incidents
    const agreeing = isMostlyConfirmed ? confirmed : incidents - confirmed
    const issues = new Set(
        standings.filter((one) => one.isConfirmed === isMostlyConfirmed).flatMap((one) => one.issues),
    )
    if (agreeing < LEAST_INCIDENTS || issues.size < LEAST_ISSUES || agreeing < AGREEMENT * incidents)
        return undefined
    const all = tally.incidents - (without ? 1 : 0)
    const usual = (tally.confirmedIncidents.size - (without?.isConfirmed ? 1 : 0) + 1) / (all + 2)
    if ((isMostlyConfirmed ? usual : 1 - usual) ** agreeing > MOST_CHANCE) return undefined
    const here = (confirmed + PRIOR * usual) / (incidents + PRIOR)
    const told = logOdds(here) - logOdds(usual)
    const weight = Math.round(limited(told, MOST_OF_A_WORD) / STEP) * STEP
    if (weight === 0) return undefined
    return { term, word: mostWritten(found.written), confirmed, dismissed: incidents - confirmed, weight }
}

function mostWritten(words: readonly string[]): string {
    const count = (word: string): number => words.filter((one) => one === word).length
    return [...new Set(words)].sort((a, b) => count(b) - count(a) || (a < b ? -1 : 1))[0] ?? ''
}
