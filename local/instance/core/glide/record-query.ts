import { Conditions } from './conditions.ts'
import { host, type HostRow, type HostTable, type QueryOptions } from './host.ts'
import { RecordState } from './record-state.ts'

/** A table that does not exist: isValid() says so, and everything else throws. */
const noTable = (name: string): HostTable => ({ name, label: name, columns: {}, displayColumn: '' })

/** How a record finds its rows and walks through them. ServiceNowDocs: c_GlideRecordScopedAPI */
export abstract class RecordQuery extends Conditions {
    readonly state: RecordState
    readonly isMissing: boolean
    private rows: readonly HostRow[] = []
    private position = -1
    private first = 0
    /** Below 0: all. */
    private wanted = -1
    private countsAll = false
    private noCount = false
    private total = 0
    protected runRules = true
    /** False once a record was asked for and not found. */
    protected found = true

    constructor(
        table: string,
        protected readonly secure: boolean,
    ) {
        super()
        const definition = host.table(table)
        this.isMissing = definition === null
        this.state = new RecordState(definition ?? noTable(table))
        if (secure)
            this.state.readable = (column) => host.canField('read', table, column, this.state.sysIdOrNull())
    }
    getTableName(): string {
        return this.state.table.name
    }
    orderBy(column: unknown): void {
        this.builder.addOrder('system', column, false)
    }
    orderByDesc(column: unknown): void {
        this.builder.addOrder('system', column, true)
    }
    addSystemOrderBy(column: unknown): void {
        this.builder.addOrder('system', column, false)
    }
    addSystemOrderByDesc(column: unknown): void {
        this.builder.addOrder('system', column, true)
    }
    addUserOrderBy(column: unknown): void {
        this.builder.addOrder('user', column, false)
    }
    addUserOrderByDesc(column: unknown): void {
        this.builder.addOrder('user', column, true)
    }
    /** The last of setLimit and chooseWindow decides. */
    setLimit(limit: unknown): void {
        this.first = 0
        this.wanted = Number(limit)
        this.countsAll = false
    }
    chooseWindow(first: unknown, last: unknown, forceCount?: unknown): void {
        this.first = Number(first)
        this.wanted = Math.max(Number(last) - this.first, 0)
        this.countsAll = forceCount === true
    }
    /** getRowCount then knows only the rows that were fetched. */
    setNoCount(): void {
        this.noCount = true
    }
    /** Lists of sys_ids are not shortened here, however long. */
    disableSysIdInOptimization(): void {
        return undefined
    }
    query(...given: readonly unknown[]): void {
        if (given.length > 0) this.builder.add('system', given[0], ...given.slice(1))
        this.rows = this.fetch(this.wanted, this.first)
        this.total =
            this.countsAll && !this.noCount && this.builder.isAllowed()
                ? host.count(this.getTableName(), this.builder.resolved(), this.options(-1, 0))
                : this.rows.length
        this.position = -1
    }
    _query(...given: readonly unknown[]): void {
        this.query(...given)
    }
    private options(limit: number, offset: number): QueryOptions {
        return { limit, offset, secure: this.secure, runRules: this.runRules }
    }
    /** What is asked in the user's name and the user may not ask finds nothing. */
    private fetch(limit: number, offset: number): readonly HostRow[] {
        if (!this.builder.isAllowed()) return []
        return host.query(this.getTableName(), this.builder.resolved(), this.options(limit, offset))
    }
    protected window(): readonly HostRow[] {
        return this.fetch(this.wanted, this.first)
    }
    protected everything(): readonly HostRow[] {
        return this.fetch(-1, 0)
    }
    next(): boolean {
        this.state.aborted = false
        const row = this.rows[this.position + 1]
        this.found = row !== undefined
        if (!row) return false
        this.position += 1
        this.state.load(row)
        return true
    }
    _next(): boolean {
        return this.next()
    }
    hasNext(): boolean {
        return this.position + 1 < this.rows.length
    }
    getRowCount(): number {
        return this.total
    }
    /** "The empty string represents the absence of a query and returns false." */
    isValidEncodedQuery(query: unknown): boolean {
        return String(query ?? '') !== '' && host.isValidQuery(this.getTableName(), String(query))
    }
    /** The deprecated one applies the query too; one that is not valid then finds nothing. */
    isEncodedQueryValid(query: unknown): boolean {
        const valid = this.isValidEncodedQuery(query)
        this.builder.addText('system', valid ? String(query) : 'sys_idISEMPTY')
        return valid
    }
    /** By sys_id, else by display value; with two arguments by a column, dot-walked too. */
    get(name: unknown, value?: unknown): boolean {
        this.builder.clear()
        this.found = false
        if (name === undefined || name === null || String(name) === '') return this.nothing()
        const { table } = this.state
        if (value !== undefined) this.builder.add('system', name, value)
        else
            this.builder.add(
                'system',
                host.exists(table.name, String(name)) ? 'sys_id' : table.displayColumn,
                name,
            )
        this.rows = this.everything()
        this.total = this.rows.length
        this.position = -1
        return this.next() || this.nothing()
    }
    private nothing(): boolean {
        this.rows = []
        this.state.load({})
        return false
    }
    /** The record with this sys_id, or an empty one. */
    load(sysId: string): void {
        const [row] = sysId === '' ? [] : this.bySysId(sysId)
        if (row) this.state.load(row)
        else this.state.start()
        this.found = row !== undefined
    }
    private bySysId(sysId: string): readonly HostRow[] {
        this.builder.add('system', 'sys_id', sysId)
        const rows = this.everything()
        this.builder.clear()
        return rows
    }
}
