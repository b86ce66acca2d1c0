import type { Instance, Session, VisibleRow } from '../../contracts.ts'
import type { AggregateGroup } from '../../core/glide/host.ts'
import { aggregate } from '../../core/script/aggregate.ts'
import { QueryDenied } from '../../core/security/query-denied.ts'
import { json } from '../http/answer.ts'
import type { Exchange } from '../http/exchange.ts'
import type { WebAnswer } from '../http/web-request.ts'
import { authenticateRest } from '../session/authenticate-rest.ts'
import {
    readAggregateParameters,
    type AggregateParameters,
    type Having,
    type Wanted,
} from './aggregate-parameters.ts'
import { nameValueQuery } from './name-value-query.ts'
import { notAuthenticated, notAuthorized, restError } from './rest-error.ts'
import { tableRefusal } from './table-refusal.ts'
import { inWantedFormat, unacceptable } from './wanted-format.ts'

const pattern = /^\/api\/now\/(?:v[12]\/)?stats\/([^/]+)$/

/** /api/now/stats: page c_AggregateAPI of the REST API reference. Undefined: not its path. */
export function aggregateApi(exchange: Exchange): WebAnswer | undefined {
    const table = pattern.exec(exchange.path)?.[1]
    return table === undefined ? undefined : inWantedFormat(exchange, answered(exchange, table))
}

function answered(exchange: Exchange, table: string): WebAnswer {
    const session = authenticateRest(exchange)
    if (!session) return notAuthenticated(exchange)
    const refusal = tableRefusal(exchange, table) ?? unacceptable(exchange)
    if (refusal) return refusal
    if (exchange.method !== 'GET')
        return restError(405, 'Method not supported', `${exchange.method} is not supported`)
    try {
        return stats(exchange.instance, session, table, readAggregateParameters(exchange.query))
    } catch (error) {
        if (error instanceof RangeError) return restError(400, 'Bad Request', error.message)
        throw error
    }
}

function stats(instance: Instance, session: Session, table: string, given: AggregateParameters): WebAnswer {
    if (!instance.security.can(session, 'read', table)) return notAuthorized()
    const columns = [...given.groups, ...given.wanted.map(({ column }) => column)]
    for (const { column } of [...given.having, ...given.order]) if (column !== '') columns.push(column)
    for (const column of columns) {
        if (!instance.dictionary.column(table, column))
            throw new RangeError(`${table} has no column ${column}`)
        if (!instance.security.canField(session, 'read', table, column)) return notAuthorized()
    }
    const query = given.query || nameValueQuery(instance, session, table, given.pairs)
    let found: readonly VisibleRow[]
    try {
        const everything = { limit: Number.MAX_SAFE_INTEGER, offset: 0 }
        found = instance.records.query(session, table, query, everything).rows
    } catch (error) {
        if (error instanceof QueryDenied) return notAuthorized(error.message)
        return restError(400, 'Invalid query', error instanceof Error ? error.message : String(error))
    }
    const type = (column: string): string => instance.dictionary.column(table, column)?.type ?? 'string'
    const displayOf = displayValues(found)
    const groups = aggregate(
        found.map(({ row }) => row),
        {
            encoded: query,
            groups: given.groups,
            wanted: [{ name: 'COUNT', column: '' }, ...given.wanted, ...given.having, ...ordering(given)],
            order: given.order.map(({ name, column, descending }) => ({
                aggregate: name,
                column,
                descending,
            })),
            trend: null,
            window: null,
            runRules: true,
        },
        {
            read: (column) => (row) => row[column] ?? '',
            typeOf: type,
            orderText: (column) => (value) =>
                type(column) === 'reference' ? displayOf(column, value) : value,
        },
    ).filter((group) => given.having.every((having) => holds(group, having)))
    const shown = groups.map((group) => ({
        stats: statsOf(group, given),
        ...(given.groups.length === 0
            ? {}
            : {
                  groupby_fields: given.groups.map((column) =>
                      field(column, group, given.displayValue, displayOf),
                  ),
              }),
    }))
    return json({ result: given.groups.length === 0 ? (shown[0] ?? { stats: {} }) : shown })
}

const ordering = ({ order }: AggregateParameters): readonly Wanted[] =>
    order.flatMap(({ name, column }) => (name === '' ? [] : [{ name, column }]))

/** How a column's values read, as the found records show them. */
function displayValues(found: readonly VisibleRow[]): (column: string, value: string) => string {
    const known = new Map<string, string>()
    for (const { row, display } of found)
        for (const [column, value] of Object.entries(row))
            known.set(`${column} ${value}`, display[column] ?? value)
    return (column, value) => known.get(`${column} ${value}`) ?? value
}

const valueIn = ({ values }: AggregateGroup, { name, column }: Wanted): string =>
    values[`${name} ${column}`] ?? ''

function holds(group: AggregateGroup, having: Having): boolean {
    const text = valueIn(group, having)
    // Nothing to count on compares with nothing.
    if (text === '') return false
    const value = Number(text)
    switch (having.operator) {
        case '=':
            return value === having.value
        case '!=':
            return value !== having.value
        case '>':
            return value > having.value
        case '>=':
            return value >= having.value
        case '<':
            return value < having.value
        default:
            return value <= having.value
    }
}

/** `{ count, avg: { column: value } }`; an average has four decimals. */
function statsOf(group: AggregateGroup, { count, wanted }: AggregateParameters): Record<string, unknown> {
    const found: Record<string, Record<string, string>> = {}
    for (const one of wanted) {
        const value = valueIn(group, one)
        const text = one.name === 'AVG' && value !== '' ? Number(value).toFixed(4) : value
        ;(found[one.name.toLowerCase()] ??= {})[one.column] = text
    }
    return { ...(count ? { count: valueIn(group, { name: 'COUNT', column: '' }) } : {}), ...found }
}

function field(
    column: string,
    { key }: AggregateGroup,
    wanted: AggregateParameters['displayValue'],
    displayOf: (column: string, value: string) => string,
): Record<string, string> {
    const value = key[column] ?? ''
    if (wanted === 'false') return { field: column, value }
    const display = displayOf(column, value)
    return wanted === 'true'
        ? { field: column, value: display }
        : { field: column, display_value: display, value }
}
