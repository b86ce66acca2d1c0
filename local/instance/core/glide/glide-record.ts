import { Conditions } from './conditions.ts'
import { element } from './glide-element.ts'
import { host, type HostRow, type WriteOptions } from './host.ts'
import type { GlideQueryCondition } from './query-builder.ts'
import { RecordState } from './record-state.ts'

export type MakeRecord = (table: string, secure: boolean) => GlideRecordBase

/** Records of a table. ServiceNowDocs: api-reference/server-api-reference/c_GlideRecordScopedAPI */
export class GlideRecordBase extends Conditions {
    readonly state: RecordState
    private rows: readonly HostRow[] = []
    private position = -1
    private limit = -1
    private offset = 0
    private runRules = true
    private stamps = true
    private guid = ''
    private operationName = ''

    constructor(
        table: string,
        protected readonly secure: boolean,
        makeRecord: MakeRecord,
    ) {
        super()
        const found = host.table(table)
        if (!found) throw new Error(`local instance: there is no table ${table}`)
        this.state = new RecordState(found)
        this.state.makeRecord = (other, sysId) => {
            const record = makeRecord(other, secure)
            return record.get(sysId) ? record : null
        }
        if (secure)
            this.state.readable = (column) =>
                host.canField('read', found.name, column, this.state.sysIdOrNull())
    }

    /** The same as addQuery: nothing here restricts a query by its columns. */
    addSystemQuery(...given: readonly unknown[]): GlideQueryCondition {
        return this.builder.add(...given)
    }
    addSystemEncodedQuery(query: string): void {
        this.builder.add(query)
    }
    orderBy(column: string): void {
        this.builder.addOrder(column, false)
    }
    orderByDesc(column: string): void {
        this.builder.addOrder(column, true)
    }
    /** The last of setLimit and chooseWindow decides. */
    setLimit(limit: number): void {
        this.offset = 0
        this.limit = Number(limit)
    }
    chooseWindow(first: number, last: number): void {
        this.offset = Number(first)
        this.limit = Number(last) - Number(first)
    }
    query(...given: readonly unknown[]): void {
        if (given.length > 0) this.builder.add(...given)
        this.rows = this.fetch(this.limit, this.offset)
        this.position = -1
    }
    private fetch(limit: number, offset: number): readonly HostRow[] {
        return host.query(this.state.table.name, this.builder.encoded(), limit, offset, this.secure)
    }
    _query(...given: readonly unknown[]): void {
        this.query(...given)
    }
    next(): boolean {
        const row = this.rows[this.position + 1]
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
        return this.rows.length
    }
    isValidEncodedQuery(query: string): boolean {
        return host.isValidQuery(this.state.table.name, String(query))
    }
    isEncodedQueryValid(query: string): boolean {
        return this.isValidEncodedQuery(query)
    }
    /** By sys_id, else by display value; with two arguments by a column, dot-walked too. */
    get(name: unknown, value?: unknown): boolean {
        if (name === undefined || name === null || String(name) === '') return false
        const { table } = this.state
        this.builder.clear()
        if (value !== undefined) this.builder.add(String(name), value)
        else this.builder.add(host.exists(table.name, String(name)) ? 'sys_id' : table.displayColumn, name)
        this.query()
        return this.next()
    }
    initialize(): void {
        this.state.start()
        this.guid = ''
    }
    newRecord(): void {
        this.state.start()
        for (const [column, value] of Object.entries(host.defaults(this.state.table.name)))
            this.state.set(column, value)
        this.guid = host.guid()
    }
    isNewRecord(): boolean {
        return this.state.isNew
    }
    isValid(): boolean {
        return true
    }
    isValidRecord(): boolean {
        return !this.state.isNew && (this.state.values['sys_id'] ?? '') !== ''
    }
    isValidField(column: string): boolean {
        return this.state.table.columns[column] !== undefined
    }
    getValue(column: string): string | null {
        return this.state.value(column)
    }
    setValue(column: string, value: unknown): void {
        this.state.set(column, value)
    }
    getDisplayValue(column?: string): string {
        return this.state.display(column ?? this.state.table.displayColumn)
    }
    getElement(column: string): unknown {
        if (column.includes('.')) {
            const [first = '', ...rest] = column.split('.')
            const next = this.state.reference(first) as GlideRecordBase | null
            return next ? next.getElement(rest.join('.')) : null
        }
        return this.isValidField(column) ? element(this.state, column) : null
    }
    getUniqueValue(): string {
        return this.state.values['sys_id'] ?? this.guid
    }
    setNewGuidValue(sysId: string): void {
        this.guid = String(sysId)
    }
    setNewGuid(): string {
        this.guid = host.guid()
        return this.guid
    }
    getTableName(): string {
        return this.state.table.name
    }
    getRecordClassName(): string {
        return this.state.values['sys_class_name'] ?? this.state.table.name
    }
    getLabel(): string {
        return this.state.table.label
    }
    getClassDisplayValue(): string {
        return host.table(this.getRecordClassName())?.label ?? this.state.table.label
    }
    getLink(_noStack?: boolean): string {
        return `${this.state.table.name}.do?sys_id=${this.getUniqueValue()}`
    }
    insert(): string | null {
        const values = { ...this.state.values, ...(this.guid ? { sys_id: this.guid } : {}) }
        return this.written(host.insert(this.state.table.name, values, this.writeOptions()))
    }
    update(_reason?: string): string | null {
        if (this.state.isNew) return this.insert()
        const sysId = this.getUniqueValue()
        const done = host.update(this.state.table.name, sysId, this.state.changed(), this.writeOptions())
        return this.written(done ? sysId : null)
    }
    private written(sysId: string | null): string | null {
        const row = sysId === null ? null : host.row(this.state.table.name, sysId)
        if (row) this.state.load(row)
        return sysId
    }
    updateMultiple(): void {
        const changes = this.state.changed()
        for (const row of this.fetch(this.limit, this.offset))
            host.update(this.state.table.name, row['sys_id'] ?? '', changes, this.writeOptions())
    }
    deleteRecord(): boolean {
        return host.remove(this.state.table.name, this.getUniqueValue(), this.writeOptions())
    }
    /** All that the query finds: a limit does not hold here. */
    deleteMultiple(): void {
        for (const row of this.fetch(-1, 0))
            host.remove(this.state.table.name, row['sys_id'] ?? '', this.writeOptions())
    }
    private writeOptions(): WriteOptions {
        return { runRules: this.runRules, secure: this.secure, autoSysFields: this.stamps }
    }
    setWorkflow(on: boolean): void {
        this.runRules = on
    }
    autoSysFields(on: boolean): void {
        this.stamps = on
    }
    setAbortAction(abort: boolean): void {
        this.state.aborted = abort
    }
    isActionAborted(): boolean {
        return this.state.aborted
    }
    operation(): string {
        return this.operationName
    }
    setOperation(name: string): void {
        this.operationName = name
    }
    canRead(): boolean {
        return host.can('read', this.state.table.name, this.state.sysIdOrNull())
    }
    canWrite(): boolean {
        return host.can('write', this.state.table.name, this.state.sysIdOrNull())
    }
    canCreate(): boolean {
        return host.can('create', this.state.table.name, null)
    }
    canDelete(): boolean {
        return host.can('delete', this.state.table.name, this.state.sysIdOrNull())
    }
    override toString(): string {
        return this.state.table.name
    }
}
