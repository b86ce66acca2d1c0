import { host, type HostRow } from './host.ts'
import { QueryBuilder, type GlideQueryCondition } from './query-builder.ts'
import { loud } from './not-implemented.ts'

const FUNCTIONS: Readonly<Record<string, (values: readonly number[]) => number>> = {
    SUM: (values) => values.reduce((sum, value) => sum + value, 0),
    AVG: (values) => (values.length ? values.reduce((sum, value) => sum + value, 0) / values.length : 0),
}

/** Aggregates over a table. ServiceNowDocs: api-reference/server-api-reference/c_GlideAggregateScopedAPI */
class Aggregate {
    private readonly builder = new QueryBuilder()
    private readonly groups: string[] = []
    private readonly wanted: { name: string; column: string }[] = []
    private results: { key: HostRow; rows: readonly HostRow[] }[] = []
    private position = -1

    constructor(private readonly table: string) {
        if (!host.table(table)) throw new Error(`local instance: there is no table ${table}`)
    }
    addQuery(...given: readonly unknown[]): GlideQueryCondition {
        return this.builder.add(...given)
    }
    addEncodedQuery(query: string): void {
        this.builder.add(query)
    }
    addNullQuery(column: string): GlideQueryCondition {
        return this.builder.add(`${column}ISEMPTY`)
    }
    addNotNullQuery(column: string): GlideQueryCondition {
        return this.builder.add(`${column}ISNOTEMPTY`)
    }
    addAggregate(name: string, column?: string): void {
        if (!['COUNT', 'SUM', 'AVG', 'MIN', 'MAX'].includes(name)) {
            throw new Error(`local instance: aggregate ${name} is not implemented`)
        }
        this.wanted.push({ name, column: column ?? '' })
    }
    groupBy(column: string): void {
        this.groups.push(column)
    }
    orderBy(column: string): void {
        this.builder.addOrder(column, false)
    }
    orderByDesc(column: string): void {
        this.builder.addOrder(column, true)
    }
    setLimit(_limit: number): void {
        throw new Error('local instance: GlideAggregate.setLimit is not implemented')
    }
    query(): void {
        const rows = host.query(this.table, this.builder.encoded(), -2, 0, false)
        const groups = new Map<string, { key: HostRow; rows: HostRow[] }>()
        for (const row of rows) {
            const key = Object.fromEntries(this.groups.map((column) => [column, row[column] ?? '']))
            const text = JSON.stringify(key)
            const group = groups.get(text)
            if (group) group.rows.push(row)
            else groups.set(text, { key, rows: [row] })
        }
        if (this.groups.length === 0 && groups.size === 0) groups.set('', { key: {}, rows: [] })
        this.results = [...groups.values()]
        this.position = -1
    }
    next(): boolean {
        if (this.position + 1 >= this.results.length) return false
        this.position += 1
        return true
    }
    hasNext(): boolean {
        return this.position + 1 < this.results.length
    }
    getRowCount(): number {
        return this.results.length
    }
    getValue(column: string): string {
        return this.results[this.position]?.key[column] ?? ''
    }
    getDisplayValue(column: string): string {
        return host.display(this.table, column, this.getValue(column))
    }
    getAggregate(name: string, column?: string): string {
        if (!this.wanted.some((one) => one.name === name)) return ''
        const rows = this.results[this.position]?.rows ?? []
        if (name === 'COUNT') {
            return String(column ? rows.filter((row) => (row[column] ?? '') !== '').length : rows.length)
        }
        const texts = rows.map((row) => row[column ?? ''] ?? '').filter((text) => text !== '')
        if (texts.length === 0) return ''
        const sorted = [...texts].sort((a, b) => Number(a) - Number(b) || (a < b ? -1 : 1))
        if (name === 'MIN') return sorted[0] ?? ''
        if (name === 'MAX') return sorted[sorted.length - 1] ?? ''
        return String(FUNCTIONS[name]?.(texts.map(Number)) ?? '')
    }
}

export class GlideAggregate {
    constructor(table: string) {
        return loud('GlideAggregate', new Aggregate(String(table))) as unknown as GlideAggregate
    }
}
