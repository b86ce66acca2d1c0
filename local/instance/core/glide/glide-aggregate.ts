import { Conditions } from './conditions.ts'
import { host, type AggregateGroup } from './host.ts'
import { loud } from './not-implemented.ts'

const FUNCTIONS = ['COUNT', 'SUM', 'AVG', 'MIN', 'MAX', 'STDDEV', 'GROUP_CONCAT', 'GROUP_CONCAT_DISTINCT']

/** The documentation writes names of aggregates in both cases. */
function known(name: string): string {
    const upper = String(name).toUpperCase()
    if (!FUNCTIONS.includes(upper)) throw new Error(`local instance: aggregate ${name} is not implemented`)
    return upper
}

/** Aggregates over a table. ServiceNowDocs: api-reference/server-api-reference/c_GlideAggregateScopedAPI */
class Aggregate extends Conditions {
    private readonly groups: string[] = []
    private readonly order: { column: string; sign: 1 | -1; aggregate: string }[] = []
    private readonly wanted: { name: string; column: string }[] = []
    private results: readonly AggregateGroup[] = []
    private position = -1
    private readonly columns: ReadonlySet<string>

    constructor(private readonly table: string) {
        super()
        const found = host.table(table)
        if (!found) throw new Error(`local instance: there is no table ${table}`)
        this.columns = new Set(Object.keys(found.columns))
    }
    private column(name: string): string {
        const column = String(name)
        if (!this.columns.has(column.split('.')[0] ?? ''))
            throw new Error(`local instance: table ${this.table} has no column ${column}`)
        return column
    }
    addAggregate(name: string, column?: string): void {
        this.wanted.push({ name: known(name), column: column ? this.column(column) : '' })
    }
    groupBy(column: string): void {
        if (!this.groups.includes(column)) this.groups.push(this.column(column))
    }
    orderBy(column: string): void {
        this.groupBy(column)
        this.order.push({ column, sign: 1, aggregate: '' })
    }
    orderByDesc(column: string): void {
        this.groupBy(column)
        this.order.push({ column, sign: -1, aggregate: '' })
    }
    /** The largest first. */
    orderByAggregate(name: string, column?: string): void {
        this.addAggregate(name, column)
        this.order.push({ column: column ?? '', sign: -1, aggregate: known(name) })
    }
    query(): void {
        const query = { encoded: this.builder.encoded(), groups: this.groups, wanted: this.wanted }
        this.results = [...host.aggregate(this.table, query)].sort((a, b) => this.compare(a, b))
        this.position = -1
    }
    private compare(a: AggregateGroup, b: AggregateGroup): number {
        for (const { column, sign, aggregate } of this.order) {
            const of = (group: AggregateGroup): string =>
                (aggregate ? group.values[`${aggregate} ${column}`] : group.key[column]) ?? ''
            const [left, right] = [of(a), of(b)]
            const result = aggregate ? Number(left) - Number(right) : left < right ? -1 : left > right ? 1 : 0
            if (result !== 0) return result * sign
        }
        return 0
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
    getTableName(): string {
        return this.table
    }
    /** Null for a column that is no part of the result. */
    getValue(column: string): string | null {
        return this.results[this.position]?.key[column] ?? null
    }
    getDisplayValue(column: string): string {
        return host.display(this.table, column, this.getValue(column) ?? '')
    }
    getAggregate(name: string, column?: string): string | null {
        const key = `${known(name)} ${column ?? ''}`
        const values = this.results[this.position]?.values ?? {}
        if (!Object.hasOwn(values, key))
            throw new Error(`local instance: no aggregate ${key.trim()} was added to this query`)
        return values[key] ?? null
    }
}

export class GlideAggregate {
    constructor(table: unknown) {
        return loud('GlideAggregate', new Aggregate(String(table))) as unknown as GlideAggregate
    }
}
