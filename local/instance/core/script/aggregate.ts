import type { Row } from '../../contracts.ts'
import type { AggregateGroup, AggregateQuery } from '../glide/host.ts'
import { comparable, compare, isNumber } from '../store/compare-values.ts'
import { timeReference } from './aggregate-trend.ts'

/** What the aggregates need to know of the columns (dot-walks too). */
export interface AggregateColumns {
    read(column: string): (row: Row) => string
    typeOf(column: string): string
    /** What a value is ordered by: a reference by its display value. */
    orderText(column: string): (value: string) => string
}

const DISTINCT = 'COUNT(DISTINCT'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

function deviation(numbers: readonly number[]): number {
    const mean = sum(numbers) / numbers.length
    return Math.sqrt(sum(numbers.map((number) => (number - mean) ** 2)) / numbers.length)
}

/** One aggregate of the values that are not empty; '' when there are none to count on. */
function valueOf(name: string, texts: readonly string[], type: string): string {
    if (name === 'COUNT') return String(texts.length)
    if (name === DISTINCT) return String(new Set(texts.map((text) => comparable(text, type))).size)
    if (texts.length === 0) return ''
    const ascending = [...texts].sort((a, b) => compare(comparable(a, type), comparable(b, type)) || 0)
    switch (name) {
        case 'MIN':
            return ascending[0] ?? ''
        case 'MAX':
            return ascending.at(-1) ?? ''
        case 'GROUP_CONCAT':
            return ascending.join(',')
        case 'GROUP_CONCAT_DISTINCT':
            return [...new Set(ascending)].join(',')
    }
    if (!isNumber(type)) throw new Error(`local instance: ${name} of a column of type ${type}`)
    const numbers = texts.map(Number)
    if (name === 'SUM') return String(sum(numbers))
    if (name === 'AVG') return String(sum(numbers) / numbers.length)
    return String(deviation(numbers))
}

interface Group {
    readonly key: Readonly<Record<string, string>>
    readonly at: number
    readonly rows: Row[]
}

/** Rows by the values of the grouping columns and the interval of a trend; without either, one group of all, even of none. */
function grouped(
    rows: readonly Row[],
    { groups, trend }: AggregateQuery,
    columns: AggregateColumns,
): Group[] {
    const keys = groups.map((column) => ({ column, of: columns.read(column) }))
    const time = trend ? timeReference(trend, columns.read(trend.column)) : undefined
    const found = new Map<string, Group>()
    if (keys.length === 0 && !time) found.set('[]', { key: {}, at: 0, rows: [] })
    for (const row of rows) {
        const values = keys.map(({ of }) => of(row))
        const reference = time?.(row)
        const name = JSON.stringify(reference ? [...values, reference.text] : values)
        const known = found.get(name)
        const key = {
            ...Object.fromEntries(keys.map(({ column }, index) => [column, values[index] ?? ''])),
            ...(reference ? { timeref: reference.text } : {}),
        }
        if (known) known.rows.push(row)
        else found.set(name, { key, at: reference?.order ?? 0, rows: [row] })
    }
    return [...found.values()]
}

/** In the order that was asked for, then by time, then by the groups' values. */
function comparison(query: AggregateQuery, columns: AggregateColumns) {
    const byColumn = (column: string, descending: boolean) => {
        const type = columns.typeOf(column)
        const textOf = columns.orderText(column)
        const of = (group: AggregateGroup): string | number =>
            comparable(textOf(group.key[column] ?? ''), type === 'reference' ? 'string' : type)
        return { of, sign: descending ? -1 : 1 }
    }
    const asked = query.order.map(({ column, descending, aggregate }) =>
        aggregate === ''
            ? byColumn(column, descending)
            : {
                  of: (group: AggregateGroup): string | number =>
                      comparable(group.values[`${aggregate} ${column}`] ?? '', 'decimal'),
                  sign: descending ? -1 : 1,
              },
    )
    const rest = query.groups.map((column) => byColumn(column, false))
    const first = (
        orders: readonly ReturnType<typeof byColumn>[],
        a: AggregateGroup,
        b: AggregateGroup,
    ): number => {
        for (const { of, sign } of orders) {
            const result = compare(of(a), of(b)) || 0
            if (result !== 0) return result * sign
        }
        return 0
    }
    return (a: AggregateGroup & { at: number }, b: AggregateGroup & { at: number }): number =>
        first(asked, a, b) || a.at - b.at || first(rest, a, b)
}

/** Rows as groups with their aggregates. */
export function aggregate(
    rows: readonly Row[],
    query: AggregateQuery,
    columns: AggregateColumns,
): readonly AggregateGroup[] {
    const readers = query.wanted.map(({ name, column }) => ({
        name,
        column,
        read: column ? columns.read(column) : undefined,
        type: column ? columns.typeOf(column) : 'integer',
        // Records counted by the column that keeps them apart count even where it is empty.
        countsAll: name === 'COUNT' && query.groups.includes(column),
    }))
    return grouped(rows, query, columns)
        .map(({ key, at, rows: own }) => ({
            key,
            at,
            values: Object.fromEntries(
                readers.map(({ name, column, read, type, countsAll }) => {
                    const texts =
                        read && !countsAll ? own.map(read).filter((text) => text !== '') : own.map(() => '1')
                    return [`${name} ${column}`, valueOf(name, texts, type)]
                }),
            ),
        }))
        .sort(comparison(query, columns))
        .map(({ key, values }) => ({ key, values }))
}
