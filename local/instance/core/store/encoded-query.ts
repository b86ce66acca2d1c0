import { withoutItems } from './condition-items.ts'
import { TEXT_QUERY } from './text-query.ts'

/**
 * Encoded queries: conditions joined by ^ (and), ^OR (binds to the condition before it) and ^NQ (a new query, any of
 * which may hold), with ORDERBY and ORDERBYDESC.
 * @see ServiceNowDocs: platform-user-interface/r_OpAvailableFiltersQueries, c_EncodedQueryStrings
 */
export interface Condition {
    readonly column: string
    readonly operator: string
    readonly value: string
}

export interface Query {
    /** Any of these must hold; in each all of the lists; of each list any condition. Empty: everything holds. */
    readonly alternatives: readonly (readonly (readonly Condition[])[])[]
    readonly order: readonly { readonly column: string; readonly descending: boolean }[]
}

/** Longest first: the first that fits is the operator. Those that are only named here throw when they are used. */
const OPERATORS = [
    'GT_OR_EQUALS_FIELD',
    'LT_OR_EQUALS_FIELD',
    'IN_HIERARCHY_DYNAMIC',
    'DOES NOT CONTAIN',
    'IN_HIERARCHY',
    'ISNOTEMPTY',
    'EMPTYSTRING',
    'NOT LIKE',
    'STARTSWITH',
    'CHANGESFROM',
    'VALCHANGES',
    'RELATIVEGT',
    'RELATIVELT',
    'RELATIVEGE',
    'RELATIVELE',
    'RELATIVEEE',
    'INSTANCEOF',
    'DOESNOTHAVE',
    'EXCLUDING',
    'GT_FIELD',
    'LT_FIELD',
    'DATEPART',
    'MORETHAN',
    'LESSTHAN',
    'CHANGESTO',
    'ENDSWITH',
    'CONTAINS',
    'ANYTHING',
    'NSAMEAS',
    'NOTLIKE',
    'CHANGES',
    'ISEMPTY',
    'BETWEEN',
    'DYNAMIC',
    'NOT IN',
    'SAMEAS',
    'NOTON',
    'LIKE',
    '!=',
    '!*',
    '<=',
    '>=',
    'IN',
    'ON',
    '=',
    '<',
    '>',
    '*',
    '%',
]
/** Second spellings of one operator. */
const SAME: Readonly<Record<string, string>> = {
    CONTAINS: 'LIKE',
    '*': 'LIKE',
    'DOES NOT CONTAIN': 'NOTLIKE',
    'NOT LIKE': 'NOTLIKE',
    '!*': 'NOTLIKE',
    '%': 'ENDSWITH',
    'NOT IN': 'NOTIN',
    EMPTYSTRING: 'ISEMPTY',
}
const COLUMN = /^[a-z0-9_]+(?:\.[a-z0-9_]+)*/

const WITH_COLUMN = new Set([
    'SAMEAS',
    'NSAMEAS',
    'GT_FIELD',
    'LT_FIELD',
    'GT_OR_EQUALS_FIELD',
    'LT_OR_EQUALS_FIELD',
    'MORETHAN',
    'LESSTHAN',
])
/** The second column that a condition reads: it stands first in the value, e.g. `due_date@day@before@1`. */
export const otherColumn = ({ operator, value }: Condition): string | undefined =>
    WITH_COLUMN.has(operator) ? value.split('@')[0] : undefined

export const CHANGE_OPERATORS = new Set(['CHANGES', 'VALCHANGES', 'CHANGESFROM', 'CHANGESTO'])

function parseCondition(text: string): Condition {
    const column = COLUMN.exec(text)?.[0] ?? ''
    const rest = text.slice(column.length)
    const operator = OPERATORS.find((name) => rest.startsWith(name))
    if (column === '' || operator === undefined) {
        throw new Error(`local instance: the encoded query condition "${text}" has no known operator`)
    }
    return { column, operator: SAME[operator] ?? operator, value: rest.slice(operator.length) }
}

/** Splits at ^ but not at ^^, which is a ^ inside a value. */
const split = (text: string): readonly string[] =>
    text
        .replace(/\^\^/g, '\u0000')
        .split('^')
        .map((part) => part.replaceAll('\u0000', '^'))

/** "By design, you can only have one Keywords filter condition per condition set." (c_BooleanOperators) */
function textCondition(part: string, group: readonly (readonly Condition[])[]): Condition {
    if (group.flat().some(({ column }) => column === TEXT_QUERY))
        throw new Error(`local instance: a second ${TEXT_QUERY} in one query is not implemented`)
    return { column: TEXT_QUERY, operator: TEXT_QUERY, value: part.slice(TEXT_QUERY.length + 1) }
}

const cache = new Map<string, Query>()

/** Parses an encoded query. Throws, naming the condition, on an operator that this instance does not know. */
export function parseQuery(encoded: string): Query {
    const known = cache.get(encoded)
    if (known) return known
    const alternatives: Condition[][][] = []
    const order: { column: string; descending: boolean }[] = []
    let group: Condition[][] = []
    for (const part of split(withoutItems(encoded))) {
        if (part === '' || part === 'EQ') continue
        if (part.startsWith(`${TEXT_QUERY}=`)) group.push([textCondition(part, group)])
        else if (part.startsWith('ORDERBYDESC')) order.push({ column: part.slice(11), descending: true })
        else if (part.startsWith('ORDERBY')) order.push({ column: part.slice(7), descending: false })
        else if (part.startsWith('NQ')) {
            if (group.length > 0) alternatives.push(group)
            group = part.length > 2 ? [[parseCondition(part.slice(2))]] : []
        } else if (/^(?:RLQUERY|ENDRLQUERY|JOIN|GROUPBY|TRENDBY|SUBQUERY|123TEXTINDEXGROUP321)/.test(part)) {
            throw new Error(`local instance: encoded query part ${part} is not implemented`)
        } else if (part.startsWith('OR') && COLUMN.test(part.slice(2))) {
            const last = group[group.length - 1]
            const condition = parseCondition(part.slice(2))
            if (last) last.push(condition)
            else group.push([condition])
        } else group.push([parseCondition(part)])
    }
    if (group.length > 0) alternatives.push(group)
    const query = { alternatives, order }
    if (cache.size > 500) cache.clear()
    cache.set(encoded, query)
    return query
}

/** A query that further conditions must meet too, in each of its alternatives. */
export function restricted(encoded: string, conditions: string): string {
    if (conditions === '') return encoded
    return encoded
        .split(/(?<=(?:^|[^^])(?:\^\^)*)\^NQ/)
        .map((alternative) => (alternative === '' ? conditions : `${alternative}^${conditions}`))
        .join('^NQ')
}
