import { GlideAggregate } from '@servicenow/glide'

/** The count of all rows names no column; the types want one. */
interface RowCounting {
    addAggregate(name: 'COUNT'): void
    getAggregate(name: 'COUNT'): string | null
}

/** Counts rows by the values of columns, in the database. */
export function countBy<T>(
    table: string,
    columns: readonly string[],
    conditions: (aggregate: GlideAggregate) => void,
    map: (value: (column: string) => string, count: number) => T,
): readonly T[] {
    const aggregate = new GlideAggregate(table)
    conditions(aggregate)
    const rows = aggregate as unknown as RowCounting
    rows.addAggregate('COUNT')
    for (const column of columns) aggregate.groupBy(column)
    aggregate.query()
    const found: T[] = []
    while (aggregate.next()) {
        found.push(
            map(
                (column) => String(aggregate.getValue(column) ?? ''),
                Number(rows.getAggregate('COUNT')) || 0,
            ),
        )
    }
    return found
}
