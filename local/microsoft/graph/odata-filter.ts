import { badRequest, isQueryError, type QueryError } from './query-error.ts'

/** Types of the properties that $filter and $orderby know here. */
export type PropertyType = 'string' | 'boolean' | 'dateTime'
export type PropertyTypes = Readonly<Record<string, PropertyType>>
export type Entity = Readonly<Record<string, unknown>>
export type Predicate = (entity: Entity) => boolean

const OPERATORS: Readonly<Record<PropertyType, readonly string[]>> = {
    string: ['eq'],
    boolean: ['eq'],
    dateTime: ['eq', 'ge', 'gt', 'le', 'lt'],
}

const CLAUSE = /^\s*([A-Za-z_][\w/]*)\s+([a-z]+)\s+('(?:[^']|'')*'|[^\s']+)\s*$/
const DATE_TIME = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,7})?)?(Z|[+-]\d{2}:\d{2})$/

/** Splits at `and`, leaving string literals whole. */
const splitAnd = (filter: string): readonly string[] => {
    const clauses: string[] = []
    let current = ''
    for (const part of filter.split(/('(?:[^']|'')*')/)) {
        if (part.startsWith("'")) {
            current += part
            continue
        }
        const [first = '', ...rest] = part.split(/\sand\s/)
        current += first
        for (const next of rest) {
            clauses.push(current)
            current = next
        }
    }
    return [...clauses, current]
}

type Literal = string | boolean | number

const literal = (text: string, type: PropertyType): Literal | QueryError => {
    if (type === 'string' && text.startsWith("'")) return text.slice(1, -1).replace(/''/g, "'")
    if (type === 'boolean' && (text === 'true' || text === 'false')) return text === 'true'
    if (type === 'dateTime' && DATE_TIME.test(text)) return Date.parse(text)
    return badRequest(`Invalid filter clause: ${text} is not a value of type ${type}.`)
}

/** Fractions finer than a millisecond are cut, as JavaScript's dates have none. */
const comparable = (value: unknown, type: PropertyType): unknown =>
    type === 'dateTime' && typeof value === 'string' ? Date.parse(value) : value

const compare = (left: unknown, operator: string, right: Literal): boolean => {
    if (operator === 'eq') return left === right
    if (typeof left !== 'number' || typeof right !== 'number') return false
    if (operator === 'ge') return left >= right
    if (operator === 'gt') return left > right
    return operator === 'le' ? left <= right : left < right
}

const parseClause = (clause: string, types: PropertyTypes): Predicate | QueryError => {
    const [, property = '', operator = '', text = ''] = CLAUSE.exec(clause) ?? []
    if (property === '') return badRequest(`Invalid filter clause: '${clause.trim()}' is not supported.`)
    const type = Object.hasOwn(types, property) ? types[property] : undefined
    if (type === undefined)
        return badRequest(`Invalid filter clause: property '${property}' cannot be filtered.`)
    if (!OPERATORS[type].includes(operator))
        return badRequest(`Invalid filter clause: operator '${operator}' is not supported on '${property}'.`)
    const right = literal(text, type)
    if (isQueryError(right)) return right
    return (entity) => compare(comparable(entity[property], type), operator, right)
}

/** Parses the simple forms of $filter that are in use in the field: comparisons joined by `and`. */
export const parseFilter = (filter: string, types: PropertyTypes): Predicate | QueryError => {
    const predicates: Predicate[] = []
    for (const clause of splitAnd(filter)) {
        const predicate = parseClause(clause, types)
        if (isQueryError(predicate)) return predicate
        predicates.push(predicate)
    }
    return (entity) => predicates.every((predicate) => predicate(entity))
}

export type Comparator = (a: Entity, b: Entity) => number

/** Parses $orderby: `property [asc|desc]`, joined by commas. */
export const parseOrderBy = (orderBy: string, types: PropertyTypes): Comparator | QueryError => {
    const comparators: Comparator[] = []
    for (const term of orderBy.split(',')) {
        const [, property = '', direction = 'asc'] = /^\s*([\w/]+)(?:\s+(asc|desc))?\s*$/.exec(term) ?? []
        const type = Object.hasOwn(types, property) ? types[property] : undefined
        if (type === undefined) return badRequest(`Cannot sort by '${term.trim()}'.`)
        const sign = direction === 'desc' ? -1 : 1
        comparators.push((a, b) => {
            const [left, right] = [comparable(a[property], type), comparable(b[property], type)] as string[]
            return left === right ? 0 : (left ?? '') < (right ?? '') ? -sign : sign
        })
    }
    return (a, b) => comparators.reduce((order, comparator) => order || comparator(a, b), 0)
}
