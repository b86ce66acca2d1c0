import { tableDescriptor } from './element-descriptor.ts'
import { element } from './glide-element.ts'
import { host, type WriteAnswer, type WriteOptions } from './host.ts'
import { RecordQuery } from './record-query.ts'

/** A record and what scripts hold of it. */
export interface MadeRecord {
    readonly target: GlideRecordBase
    readonly proxy: object
}
export type MakeRecord = (table: string, secure: boolean) => MadeRecord

/** Records of a table. ServiceNowDocs: api-reference/server-api-reference/c_GlideRecordScopedAPI */
export class GlideRecordBase extends RecordQuery {
    private stamps = true
    private guid = ''
    private operationName = ''
    private lastError = ''

    constructor(table: string, secure: boolean, makeRecord: MakeRecord) {
        super(table, secure)
        this.state.makeRecord = (other, sysId) => {
            const { target, proxy } = makeRecord(other, secure)
            target.load(sysId)
            return { record: proxy, state: target.state, write: () => target.update() }
        }
    }

    initialize(): void {
        this.state.start()
        this.guid = ''
        this.found = true
    }
    newRecord(): void {
        this.initialize()
        for (const [column, value] of Object.entries(host.defaults(this.getTableName())))
            this.state.set(column, value)
        this.guid = host.guid()
    }
    isNewRecord(): boolean {
        return this.state.isNew
    }
    /** Is the table valid, and was the last record that was asked for found? */
    isValid(): boolean {
        return !this.isMissing && this.found
    }
    isValidRecord(): boolean {
        return this.found && !this.state.isNew && (this.state.values['sys_id'] ?? '') !== ''
    }
    isValidField(column: unknown): boolean {
        return this.state.table.columns[String(column)] !== undefined
    }
    /** Database views are no tables here, so no record is of one. */
    isView(): boolean {
        return false
    }
    getValue(column: unknown): string | null {
        return this.state.value(String(column))
    }
    setValue(column: unknown, value: unknown): void {
        this.state.set(String(column), value)
    }
    getDisplayValue(column?: unknown): string {
        const name = column === undefined ? this.state.table.displayColumn : String(column)
        return this.walked(name)?.getDisplayValue() ?? ''
    }
    private walked(path: string): { getDisplayValue(): string } | null {
        return this.getElement(path) as { getDisplayValue(): string } | null
    }
    getElement(path: unknown): unknown {
        const [column = '', ...rest] = String(path).split('.')
        if (rest.length === 0) return this.isValidField(column) ? element(this.state, column) : null
        const next = this.state.reference(column)?.record as GlideRecordBase | undefined
        return next ? next.getElement(rest.join('.')) : null
    }
    getElements(): unknown[] {
        return Object.keys(this.state.table.columns).map((column) => element(this.state, column))
    }
    getED(): object {
        return tableDescriptor(this.state.table)
    }
    /** All dictionary attributes of a column, as they are written. */
    getAttribute(column: unknown): string | null {
        return this.state.table.columns[String(column)]?.attributes ?? null
    }
    private id(): string {
        return this.state.values['sys_id'] ?? this.guid
    }
    getUniqueValue(): string | null {
        return this.id() === '' ? null : this.id()
    }
    setNewGuidValue(sysId: unknown): void {
        this.guid = String(sysId)
    }
    setNewGuid(): string {
        this.guid = host.guid()
        return this.guid
    }
    getRecordClassName(): string {
        return this.state.values['sys_class_name'] ?? this.getTableName()
    }
    getLabel(): string {
        return this.state.table.label
    }
    getClassDisplayValue(): string {
        return host.table(this.getRecordClassName())?.label ?? this.state.table.label
    }
    /** With the page to go back to, unless noStack. */
    getLink(noStack?: unknown): string {
        const name = this.getTableName()
        const link = `${name}.do?sys_id=${this.id()}`
        return noStack === true ? link : `${link}&sysparm_stack=${name}_list.do?sysparm_query=active=true`
    }
    insert(): string | null {
        if (this.isStopped()) return null
        const values = { ...this.state.values, ...(this.guid ? { sys_id: this.guid } : {}) }
        return this.written(host.insert(this.getTableName(), values, this.writeOptions()))
    }
    /** A record that is not there yet is inserted. */
    update(_reason?: unknown): string | null {
        if (this.state.isNew || this.state.values['sys_id'] === undefined) return this.insert()
        if (this.isStopped()) return null
        const options = this.writeOptions()
        return this.written(host.update(this.getTableName(), this.id(), this.state.changed(), options))
    }
    insertWithReferences(): string | null {
        this.writeReferences()
        return this.insert()
    }
    /** First the records that dot-walks changed: a new one of them becomes the reference. */
    updateWithReferences(reason?: unknown): string | null {
        this.writeReferences()
        return this.update(reason)
    }
    private writeReferences(): void {
        for (const { column, to } of this.state.changedReferences()) {
            const sysId = to.write()
            if (sysId !== null) this.state.set(column, sysId)
        }
    }
    private written({ sysId, error }: WriteAnswer): string | null {
        this.lastError = error
        const row = sysId === null ? null : host.row(this.getTableName(), sysId)
        if (row) {
            this.state.load(row)
            this.found = true
        }
        return sysId
    }
    updateMultiple(): void {
        const changes = this.state.changed()
        for (const row of this.window())
            host.update(this.getTableName(), row['sys_id'] ?? '', changes, this.writeOptions())
    }
    deleteRecord(): boolean {
        if (this.isStopped()) return false
        const { sysId, error } = host.remove(this.getTableName(), this.id(), this.writeOptions())
        this.lastError = error
        return sysId !== null
    }
    /** All that the query finds: a limit does not hold here. */
    deleteMultiple(): void {
        for (const row of this.everything())
            host.remove(this.getTableName(), row['sys_id'] ?? '', this.writeOptions())
    }
    getLastErrorMessage(): string | null {
        return this.lastError === '' ? null : this.lastError
    }
    private writeOptions(): WriteOptions {
        return { runRules: this.runRules, secure: this.secure, autoSysFields: this.stamps }
    }
    setWorkflow(on: unknown): void {
        this.runRules = on !== false
    }
    autoSysFields(on: unknown): void {
        this.stamps = on !== false
    }
    setAbortAction(abort: unknown): void {
        this.state.aborted = abort === true
    }
    isActionAborted(): boolean {
        return this.state.aborted
    }
    /** setAbortAction stops the next action of a record; in a business rule that is the rule's own. */
    private isStopped(): boolean {
        if (!this.state.aborted || this.operationName !== '') return false
        this.state.aborted = false
        this.lastError = 'Operation was aborted by setAbortAction'
        return true
    }
    operation(): string {
        return this.operationName
    }
    setOperation(name: string): void {
        this.operationName = name
    }
    canRead(): boolean {
        return host.can('read', this.getTableName(), this.state.sysIdOrNull())
    }
    canWrite(): boolean {
        return host.can('write', this.getTableName(), this.state.sysIdOrNull())
    }
    canCreate(): boolean {
        return host.can('create', this.getTableName(), null)
    }
    canDelete(): boolean {
        return host.can('delete', this.getTableName(), this.state.sysIdOrNull())
    }
    /** The type; under access control the documentation names it. */
    override toString(): string {
        return this.secure ? '[object ScopedGlideRecordSecure]' : '[object ScopedGlideRecord]'
    }
}
