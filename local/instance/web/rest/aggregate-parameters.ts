/** Query parameters of the Aggregate API: page c_AggregateAPI of the REST API reference. */
export interface AggregateParameters {
    readonly query: string
    readonly pairs: readonly (readonly [string, string])[]
    readonly count: boolean
    readonly wanted: readonly Wanted[]
    readonly groups: readonly string[]
    readonly having: readonly Having[]
    readonly order: readonly Order[]
    readonly displayValue: 'true' | 'false' | 'all'
}

export interface Wanted {
    readonly name: 'AVG' | 'MAX' | 'MIN' | 'SUM' | 'COUNT'
    readonly column: string
}

export interface Having extends Wanted {
    readonly operator: string
    readonly value: number
}

/** By an aggregate of a column, or by a group's own column (name ''). */
export interface Order {
    readonly name: '' | Wanted['name']
    readonly column: string
    readonly descending: boolean
}

const AGGREGATES = ['AVG', 'MAX', 'MIN', 'SUM'] as const
const OPERATORS = ['=', '!=', '>', '>=', '<', '<=']
const KNOWN = new Set([
    'sysparm_query',
    'sysparm_count',
    'sysparm_display_value',
    'sysparm_group_by',
    'sysparm_having',
    'sysparm_order_by',
    ...AGGREGATES.map((name) => `sysparm_${name.toLowerCase()}_fields`),
])

const list = (value: string | null): readonly string[] =>
    (value ?? '')
        .split(',')
        .map((entry) => entry.trim())
        .filter(Boolean)

function aggregateName(text: string): Wanted['name'] | undefined {
    const upper = text.toUpperCase()
    return upper === 'COUNT' ? 'COUNT' : AGGREGATES.find((name) => name === upper)
}

/** `count^priority^>^3` */
function havingOf(text: string): Having {
    const [aggregate = '', column = '', operator = '', value = '', ...more] = text.split('^')
    const name = aggregateName(aggregate)
    const number = Number(value)
    if (!name || !OPERATORS.includes(operator) || value === '' || Number.isNaN(number) || more.length > 0)
        throw new RangeError(`sysparm_having: ${text} is no aggregate^field^operator^value`)
    return { name, column, operator, value: number }
}

/** `AVG^state`, `COUNT`, `state`, each also with `^DESC`. */
function orderOf(text: string): Order {
    const descending = text.endsWith('^DESC')
    const parts = (descending ? text.slice(0, -'^DESC'.length) : text).split('^')
    const [first = '', column = ''] = parts
    const name = aggregateName(first)
    if (parts.length > 2 || (!name && parts.length > 1) || (name && name !== 'COUNT' && column === ''))
        throw new RangeError(`sysparm_order_by: ${text} is neither a field nor an aggregate of one`)
    return name ? { name, column, descending } : { name: '', column: first, descending }
}

/** Throws a RangeError that names what it does not understand. */
export function readAggregateParameters(query: URLSearchParams): AggregateParameters {
    const pairs: (readonly [string, string])[] = []
    for (const [name, value] of query) {
        if (KNOWN.has(name)) continue
        if (name.startsWith('sysparm_'))
            throw new RangeError(`local instance: parameter ${name} is not implemented`)
        pairs.push([name, value])
    }
    const encoded = query.get('sysparm_query') ?? ''
    if (encoded !== '' && pairs.length > 0)
        throw new RangeError('sysparm_query and name-value pairs exclude each other')
    const displayValue = query.get('sysparm_display_value') ?? 'false'
    if (displayValue !== 'true' && displayValue !== 'false' && displayValue !== 'all')
        throw new RangeError(`sysparm_display_value is ${displayValue}; it may be true, false or all`)
    const count = query.get('sysparm_count') ?? 'false'
    if (count !== 'true' && count !== 'false')
        throw new RangeError(`sysparm_count is ${count}; it may be true or false`)
    return {
        query: encoded,
        pairs,
        count: count === 'true',
        wanted: AGGREGATES.flatMap((name) =>
            list(query.get(`sysparm_${name.toLowerCase()}_fields`)).map((column) => ({ name, column })),
        ),
        groups: list(query.get('sysparm_group_by')),
        having: list(query.get('sysparm_having')).map(havingOf),
        order: list(query.get('sysparm_order_by')).map(orderOf),
        displayValue,
    }
}
