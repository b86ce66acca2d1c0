import type { Row } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'

/** The reserved name of a text index query, and the column that its results are ordered by. */
export const TEXT_QUERY = '123TEXTQUERY321'
export const SCORE = 'ir_query_score'

/** The tables that have a text index here: those of the documentation's examples. */
const INDEXED = new Set(['kb_knowledge', 'incident'])
const TEXT_TYPES = new Set(['string', 'choice', 'translated_text', 'translated_html', 'html', 'wiki_text'])

interface Term {
    /** One word, or the words of a phrase in quotation marks. */
    readonly words: readonly string[]
    readonly isExcluded: boolean
}

/** Words of letters and digits; markup is left out. Stems, synonyms, stop words and accents play no part here. */
const wordsOf = (text: string): readonly string[] =>
    text
        .replace(/<[^>]*>/g, ' ')
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu) ?? []

function parseTerm(given: string, isExcluded: boolean): Term {
    if (/[*%?]/.test(given))
        throw new Error(`local instance: the wildcard in the text query "${given}" is not implemented`)
    return { words: wordsOf(given), isExcluded }
}

/**
 * What stands between OR is an alternative, in which every term must hold. Which of OR and AND binds more tightly the
 * page does not say: both in one query throw.
 * @see ServiceNowDocs: platform-administration/search-administration/c_BooleanOperators
 */
function parseAlternatives(text: string): readonly (readonly Term[])[] {
    const alternatives: Term[][] = [[]]
    let isNext = false
    for (const part of text.match(/[-!]?"[^"]*"|\||[^\s"|]+/g) ?? []) {
        if (part === 'OR' || part === '|') alternatives.push([])
        else if (part === 'NOT') isNext = true
        else if (part !== 'AND') {
            const isExcluded = isNext || /^[-!]./.test(part)
            const term = parseTerm(part, isExcluded)
            if (term.words.length > 0) alternatives.at(-1)?.push(term)
            isNext = false
        }
    }
    const full = alternatives.filter((terms) => terms.length > 0)
    if (full.length === 0) throw new Error(`local instance: the text query "${text}" has no words`)
    if (full.length > 1 && full.some((terms) => terms.length > 1))
        throw new Error(`local instance: OR and AND in one text query, "${text}", are not implemented`)
    return full
}

const has = (words: readonly string[], [first, ...rest]: readonly string[]): boolean =>
    words.some((word, at) => word === first && rest.every((next, by) => words[at + 1 + by] === next))

/**
 * How well records of a table meet a text query: 0 not at all. It grows with the terms that a record has, those of its
 * display column twice; how the platform weighs them is not documented.
 * @see ServiceNowDocs: api-reference/scripts/c_UsingGlideRecordToQueryTables
 */
export function textScore(dictionary: TableDictionary, table: string, text: string): (row: Row) => number {
    if (!INDEXED.has(table))
        throw new Error(`local instance: table ${table} has no text index, which ${TEXT_QUERY} needs`)
    const alternatives = parseAlternatives(text)
    const columns = dictionary.columns(table).filter(({ type }) => TEXT_TYPES.has(type))
    return (row) => {
        const fields = columns.map(({ name }) => wordsOf(row[name] ?? ''))
        const head = wordsOf(row['short_description'] ?? '')
        const valueOf = (words: readonly string[]): number =>
            fields.some((field) => has(field, words)) ? (has(head, words) ? 2 : 1) : 0
        const sums = alternatives.map((terms) => {
            const wanted = terms.filter(({ isExcluded }) => !isExcluded).map(({ words }) => valueOf(words))
            const isOut = terms.some(({ isExcluded, words }) => isExcluded && valueOf(words) > 0)
            return isOut || wanted.includes(0) ? 0 : wanted.reduce((sum, value) => sum + value, 0)
        })
        return sums.reduce((sum, value) => sum + value, 0)
    }
}
