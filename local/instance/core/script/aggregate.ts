import type { Row } from '../../contracts.ts'
import type { AggregateGroup, AggregateQuery } from '../glide/host.ts'
import { comparable, compare, isNumber } from '../store/compare-values.ts'

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0)

function deviation(numbers: readonly number[]): number {
    const mean = sum(numbers) / numbers.length
    return Math.sqrt(sum(numbers.map((number) => (number - mean) ** 2)) / numbers.length)
}

/** One aggregate of the values that are not empty; '' when there are none to count on. */
function valueOf(name: string, texts: readonly string[], type: string): string {
    if (name === 'COUNT') return String(texts.length)
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

/**
 * Rows as groups with their aggregates; without grouping, one group of all, even of none.
 * `read` gives the reader of a column (dot-walks too), `typeOf` its type.
 */
export function aggregate(
    rows: readonly Row[],
    { groups, wanted }: AggregateQuery,
    read: (column: string) => (row: Row) => string,
    typeOf: (column: string) => string,
): readonly AggregateGroup[] {
    const keys = groups.map((column) => ({ column, of: read(column) }))
    const found = new Map<string, { key: Record<string, string>; rows: Row[] }>()
    if (groups.length === 0) found.set('[]', { key: {}, rows: [] })
    for (const row of rows) {
        const values = keys.map(({ of }) => of(row))
        const name = JSON.stringify(values)
        const known = found.get(name)
        const key = Object.fromEntries(keys.map(({ column }, index) => [column, values[index] ?? '']))
        if (known) known.rows.push(row)
        else found.set(name, { key, rows: [row] })
    }
    return [...found.values()].map((group) => ({
        key: group.key,
        values: Object.fromEntries(
            wanted.map(({ name, column }) => {
                const texts = column
                    ? group.rows.map(read(column)).filter((text) => text !== '')
                    : group.rows.map(() => '1')
                return [`${name} ${column}`, valueOf(name, texts, column ? typeOf(column) : 'integer')]
            }),
        ),
    }))
}
