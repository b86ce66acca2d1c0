import { Conditions } from './conditions.ts'
import { element } from './glide-element.ts'
import {
    host,
    type AggregateGroup,
    type AggregateOrder,
    type AggregateQuery,
    type AggregateTrend,
    type HostTable,
} from './host.ts'
import { loud } from './not-implemented.ts'
import { recordAt } from './record-proxy.ts'
import { RecordState } from './record-state.ts'

const DISTINCT = 'COUNT(DISTINCT'
const FUNCTIONS = [
    'COUNT',
    'SUM',
    'AVG',
    'MIN',
    'MAX',
    'STDDEV',
    'GROUP_CONCAT',
    'GROUP_CONCAT_DISTINCT',
    DISTINCT,
]
const TIMEREF = 'timeref'
const INTERVALS = ['quarter', 'year', 'dayofweek'] as const

/** The documentation writes names of aggregates in both cases. */
function known(name: unknown): string {
    const upper = String(name).toUpperCase()
    if (!FUNCTIONS.includes(upper))
        throw new Error(`local instance: aggregate ${String(name)} is not implemented`)
    return upper
}

function tableOf(name: string): HostTable {
    const found = host.table(name)
    if (!found) throw new Error(`local instance: there is no table ${name}`)
    return found
}

/** Aggregates over a table. ServiceNowDocs: api-reference/server-api-reference/c_GlideAggregateScopedAPI */
class Aggregate extends Conditions {
    readonly state: RecordState
    private readonly groups: string[] = []
    private readonly order: AggregateOrder[] = []
    private readonly wanted: { name: string; column: string }[] = []
    private trend: AggregateTrend | null = null
    private trendByYear = true
    private isGrouped = true
    private window: AggregateQuery['window'] = null
    private runRules = false
    private results: readonly AggregateGroup[] = []
    private position = -1

    constructor(private readonly table: string) {
        super()
        this.state = new RecordState(tableOf(table))
        this.state.makeRecord = recordAt
    }
    private column(given: unknown): string {
        const path = String(given)
        const [first = ''] = path.split('.')
        if (!this.state.table.columns[first])
            throw new Error(`local instance: table ${this.table} has no column ${path}`)
        return path
    }
    addAggregate(name: unknown, column?: unknown): void {
        this.wanted.push({ name: known(name), column: column ? this.column(column) : '' })
    }
    groupBy(given: unknown): void {
        const column = this.column(given)
        if (!this.groups.includes(column)) this.groups.push(column)
    }
    orderBy(column: unknown): void {
        this.addOrder(column, false)
    }
    orderByDesc(column: unknown): void {
        this.addOrder(column, true)
    }
    addSystemOrderBy(column: unknown): void {
        this.addOrder(column, false)
    }
    addSystemOrderByDesc(column: unknown): void {
        this.addOrder(column, true)
    }
    addUserOrderBy(column: unknown): void {
        this.builder.enforce(`ORDERBY${this.column(column)}`)
        this.addOrder(column, false)
    }
    addUserOrderByDesc(column: unknown): void {
        this.builder.enforce(`ORDERBYDESC${this.column(column)}`)
        this.addOrder(column, true)
    }
    private addOrder(given: unknown, descending: boolean): void {
        const column = this.column(given)
        this.groupBy(column)
        this.order.push({ column, descending, aggregate: '' })
    }
    /** The largest first. */
    orderByAggregate(name: unknown, column?: unknown): void {
        const wanted = { name: known(name), column: column ? this.column(column) : '' }
        if (!this.wanted.some((one) => one.name === wanted.name && one.column === wanted.column))
            this.wanted.push(wanted)
        this.order.push({ column: wanted.column, descending: true, aggregate: wanted.name })
    }
    /** How the other intervals read is not documented. */
    addTrend(column: unknown, interval: unknown, units?: unknown): void {
        const found = INTERVALS.find((name) => name === interval)
        if (!found || units !== undefined)
            throw new Error(`local instance: addTrend by ${String(interval)} is not implemented`)
        this.trend = { column: this.column(column), interval: found, byYear: true }
    }
    setIntervalYearIncluded(included: unknown): void {
        this.trendByYear = included !== false
    }
    setGroup(on: unknown): void {
        this.isGrouped = on !== false
    }
    /** Of the rows of the table, not of the groups. */
    setAggregateWindow(first: unknown, last: unknown): void {
        this.window = { first: Number(first), last: Math.max(Number(first), Number(last)) }
    }
    /** Query business rules have no say unless this is set. */
    setAggregateWorkflow(on: unknown): void {
        this.runRules = on === true
    }
    /** Without groupBy, each value of an aggregated column is a group of its own, unless setGroup(false). */
    private groupColumns(): readonly string[] {
        if (!this.isGrouped) return []
        if (this.groups.length > 0 || this.trend) return this.groups
        const implied = this.wanted.filter(({ name, column }) => column !== '' && name !== DISTINCT)
        return [...new Set(implied.map(({ column }) => column))]
    }
    query(): void {
        const query: AggregateQuery = {
            encoded: this.builder.resolved(),
            groups: this.groupColumns(),
            wanted: this.wanted,
            order: this.isGrouped ? this.order : [],
            trend: this.trend && { ...this.trend, byYear: this.trendByYear },
            window: this.window,
            runRules: this.runRules,
        }
        this.results = this.builder.isAllowed() ? host.aggregate(this.table, query) : []
        this.position = -1
    }
    next(): boolean {
        const group = this.results[this.position + 1]
        if (!group) return false
        this.position += 1
        this.state.load(group.key)
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
    /** Null for a column that is no part of the result, or empty. */
    getValue(column: unknown): string | null {
        const name = String(column)
        if (name === TIMEREF || name.includes('.')) return this.state.values[name] || null
        return this.state.value(name)
    }
    getDisplayValue(path: unknown): string {
        const names = String(path).split('.')
        const last = names.pop() ?? ''
        const owner = names.reduce((table, name) => tableOf(table).columns[name]?.reference ?? '', this.table)
        return host.display(owner, last, this.state.values[String(path)] ?? '')
    }
    getAggregate(name: unknown, column?: unknown): string | null {
        const key = `${known(name)} ${column ? String(column) : ''}`
        const values = this.results[this.position]?.values ?? {}
        if (!Object.hasOwn(values, key))
            throw new Error(`local instance: no aggregate ${key.trim()} was added to this query`)
        return values[key] ?? null
    }
    /** Conditions, order and groups; a group is ordered by, too. */
    override getEncodedQuery(): string {
        const ordered = this.order.filter(({ aggregate }) => aggregate === '')
        const rest = this.groups.filter((column) => !ordered.some((one) => one.column === column))
        return [
            this.builder.encoded(),
            ...ordered.map(({ column, descending }) => `ORDERBY${descending ? 'DESC' : ''}${column}`),
            ...rest.map((column) => `ORDERBY${column}`),
            ...this.groups.map((column) => `GROUPBY${column}`),
        ]
            .filter((part) => part !== '')
            .join('^')
    }
    /** What finds the records of the current group. */
    getAggregateEncodedQuery(): string {
        const asked = this.builder.encoded()
        if (this.trend || asked.includes('^NQ'))
            throw new Error(
                'local instance: getAggregateEncodedQuery of a trend or of ^NQ is not implemented',
            )
        const own = Object.entries(this.results[this.position]?.key ?? {}).map(([column, value]) =>
            value === '' ? `${column}ISEMPTY` : `${column}=${value.replace(/\^/g, '^^')}`,
        )
        return [asked, ...own].filter((part) => part !== '').join('^')
    }
}

/** Columns of the current group are there as fields. */
function aggregated(table: string): object {
    const target = new Aggregate(table)
    return new Proxy(loud('GlideAggregate', target), {
        get: (methods, key) =>
            typeof key === 'string' && Object.hasOwn(target.state.table.columns, key)
                ? element(target.state, key)
                : (methods as unknown as Record<string | symbol, unknown>)[key],
    })
}

export class GlideAggregate {
    constructor(table: unknown) {
        return aggregated(String(table)) as GlideAggregate
    }
}
