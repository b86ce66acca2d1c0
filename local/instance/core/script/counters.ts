import type { Instance } from '../../contracts.ts'

type Read = ReturnType<Instance['counters']['read']>

/**
 * What scripts did since the last reset: GlideRecord queries, rows fetched, writes and calls out, per table. An aggregate
 * is a query with one row; `aggregated` counts what the database went over for it.
 */
export class Counters {
    private totals = { queries: 0, rows: 0, writes: 0, outbound: 0, aggregated: 0, storeMs: 0 }
    private tables: Record<string, { queries: number; rows: number; writes: number }> = {}

    reset(): void {
        this.totals = { queries: 0, rows: 0, writes: 0, outbound: 0, aggregated: 0, storeMs: 0 }
        this.tables = {}
    }
    query(table: string, rows: number): void {
        this.totals.queries += 1
        this.totals.rows += rows
        const own = this.of(table)
        own.queries += 1
        own.rows += rows
    }
    /** Adds the time of a query of the store. */
    timed<T>(query: () => T): T {
        const startedAt = performance.now()
        try {
            return query()
        } finally {
            this.totals.storeMs += performance.now() - startedAt
        }
    }
    aggregate(table: string, rows: number): void {
        this.query(table, 1)
        this.totals.aggregated += rows
    }
    write(table: string): void {
        this.totals.writes += 1
        this.of(table).writes += 1
    }
    outbound(): void {
        this.totals.outbound += 1
    }
    read(): Read {
        return { ...this.totals, byTable: structuredClone(this.tables) }
    }
    private of(table: string): { queries: number; rows: number; writes: number } {
        return (this.tables[table] ??= { queries: 0, rows: 0, writes: 0 })
    }
}
