const COLUMN = /^[A-Za-z0-9_]+(?:\.[A-Za-z0-9_]+)*$/

/** Operators as scripts name them, and as an encoded query does. */
const OPERATORS: Readonly<Record<string, string>> = {
    '=': '=',
    '==': '=',
    '!=': '!=',
    '<>': '!=',
    '<': '<',
    '<=': '<=',
    '>': '>',
    '>=': '>=',
    IN: 'IN',
    'NOT IN': 'NOT IN',
    STARTSWITH: 'STARTSWITH',
    ENDSWITH: 'ENDSWITH',
    CONTAINS: 'LIKE',
    LIKE: 'LIKE',
    'DOES NOT CONTAIN': 'NOT LIKE',
    DOESNOTCONTAIN: 'NOT LIKE',
    'NOT LIKE': 'NOT LIKE',
    INSTANCEOF: 'INSTANCEOF',
    BETWEEN: 'BETWEEN',
    ISEMPTY: 'ISEMPTY',
    ISNOTEMPTY: 'ISNOTEMPTY',
    EMPTYSTRING: 'EMPTYSTRING',
    ANYTHING: 'ANYTHING',
    SAMEAS: 'SAMEAS',
    NSAMEAS: 'NSAMEAS',
    ON: 'ON',
    NOTON: 'NOTON',
    DYNAMIC: 'DYNAMIC',
    RELATIVEGT: 'RELATIVEGT',
    RELATIVEGE: 'RELATIVEGE',
    RELATIVELT: 'RELATIVELT',
    RELATIVELE: 'RELATIVELE',
    GT_FIELD: 'GT_FIELD',
    LT_FIELD: 'LT_FIELD',
    GT_OR_EQUALS_FIELD: 'GT_OR_EQUALS_FIELD',
    LT_OR_EQUALS_FIELD: 'LT_OR_EQUALS_FIELD',
    DATEPART: 'DATEPART',
    MORETHAN: 'MORETHAN',
    LESSTHAN: 'LESSTHAN',
    VALCHANGES: 'VALCHANGES',
    CHANGES: 'CHANGES',
    CHANGESFROM: 'CHANGESFROM',
    CHANGESTO: 'CHANGESTO',
}

const escape = (value: unknown): string => {
    if (Array.isArray(value)) return value.map((item) => escape(item)).join(',')
    return String(value ?? '').replace(/\^/g, '^^')
}

/** A column's name, dot-walked or not. Throws, naming it, on anything else, such as `123TEXTQUERY321`. */
export function columnName(given: unknown): string {
    const name = String(given)
    if (!COLUMN.test(name) || /^123TEXT/.test(name))
        throw new Error(`local instance: a query on ${name} is not implemented`)
    return name
}

function operatorOf(name: string): string {
    const known = Object.hasOwn(OPERATORS, name) ? OPERATORS[name] : undefined
    if (known === undefined) throw new Error(`local instance: the query operator ${name} is not implemented`)
    return known
}

/** One condition as an encoded query. Throws, naming it, on an operator that there is not; they are upper case. */
export function condition(given: unknown, operator: unknown, value: unknown): string {
    const column = columnName(given)
    const known = operatorOf(String(operator))
    const text = escape(value)
    // `a<` and `=b` would read as `a<=` and `b`.
    if ((known === '<' || known === '>') && text.startsWith('='))
        throw new Error(`local instance: ${column}${known} cannot be compared with ${text}`)
    return `${column}${known}${text}`
}

const TEXT_QUERY = '123TEXTQUERY321'

/** What two or three arguments of addQuery and its kind say; a list of values is looked for by IN. */
export function conditionOf(column: unknown, given: readonly unknown[]): string {
    if (column === TEXT_QUERY && given.length === 1) return `${TEXT_QUERY}=${escape(given[0])}`
    if (given.length === 1) return condition(column, Array.isArray(given[0]) ? 'IN' : '=', given[0])
    return condition(column, given[0], given[1])
}
