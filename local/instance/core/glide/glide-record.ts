import { element } from './glide-element.ts'
import { host, type HostRow } from './host.ts'
import { QueryBuilder, type GlideQueryCondition } from './query-builder.ts'
import { RecordState } from './record-state.ts'

const secretState = new WeakMap<object, GlideRecordBase>()

/** Records of a table. ServiceNowDocs: api-reference/server-api-reference/c_GlideRecordScopedAPI */
export class GlideRecordBase {
    readonly state: RecordState
    private readonly builder = new QueryBuilder()
    private rows: readonly HostRow[] = []
    private position = -1
    private limit = -1
    private offset = 0
    private runRules = true
    private guid = ''
    private operationName = ''

    constructor(
        table: string,
        protected readonly secure = false,
    ) {
        const found = host.table(String(table))
        if (!found) throw new Error(`local instance: there is no table ${String(table)}`)
        this.state = new RecordState(found)
        this.state.makeRecord = (other, sysId) => {
            const record = record_(other, this.secure)
            return (record as unknown as GlideRecordBase).get(sysId) ? record : null
        }
        if (secure)
            this.state.readable = (column) =>
                host.canField('read', found.name, column, this.state.sysIdOrNull())
    }

    addQuery(...given: readonly unknown[]): GlideQueryCondition {
        return this.builder.add(...given)
    }
    addEncodedQuery(query: string): void {
        this.builder.add(query)
    }
    addUserQuery(...given: readonly unknown[]): GlideQueryCondition {
        return this.builder.add(...given)
    }
    addSystemQuery(...given: readonly unknown[]): GlideQueryCondition {
        return this.builder.add(...given)
    }
    addActiveQuery(): GlideQueryCondition {
        return this.builder.add('active', true)
    }
    addNullQuery(column: string): GlideQueryCondition {
        return this.builder.add(`${column}ISEMPTY`)
    }
    addNotNullQuery(column: string): GlideQueryCondition {
        return this.builder.add(`${column}ISNOTEMPTY`)
    }
    orderBy(column: string): void {
        this.builder.addOrder(column, false)
    }
    orderByDesc(column: string): void {
        this.builder.addOrder(column, true)
    }
    setLimit(limit: number): void {
        this.limit = Number(limit)
    }
    chooseWindow(first: number, last: number): void {
        this.offset = Number(first)
        this.limit = Number(last) - Number(first)
    }
    getEncodedQuery(): string {
        return this.builder.encoded()
    }
    query(...given: readonly unknown[]): void {
        if (given.length > 0) this.builder.add(...given)
        this.rows = host.query(
            this.state.table.name,
            this.builder.encoded(),
            this.limit,
            this.offset,
            this.secure,
        )
        this.position = -1
    }
    _query(): void {
        this.query()
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
    get(name: unknown, value?: unknown): boolean {
        this.builder.clear()
        if (value !== undefined) this.builder.add(name, value)
        else if (host.row(this.state.table.name, String(name))) this.builder.add('sys_id', name)
        else
            this.builder.add(
                this.state.table.displayColumn === 'sys_id' ? 'sys_id' : this.state.table.displayColumn,
                name,
            )
        if (name === undefined || name === null || name === '') return false
        this.limit = 1
        this.query()
        return this.next()
    }
    initialize(): void {
        this.state.start()
        this.guid = ''
    }
    newRecord(): void {
        this.state.start()
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
        return this.state.table.label
    }
    getLink(_noStack?: boolean): string {
        return `${this.state.table.name}.do?sys_id=${this.getUniqueValue()}`
    }
    insert(): string | null {
        const values = { ...this.state.values, ...(this.guid ? { sys_id: this.guid } : {}) }
        const sysId = host.insert(this.state.table.name, values, this.writeOptions())
        if (sysId === null) return null
        const row = host.row(this.state.table.name, sysId)
        if (row) this.state.load(row)
        return sysId
    }
    update(_reason?: string): string | null {
        if (this.state.isNew) return this.insert()
        const sysId = this.getUniqueValue()
        if (!host.update(this.state.table.name, sysId, this.state.changed(), this.writeOptions())) return null
        const row = host.row(this.state.table.name, sysId)
        if (row) this.state.load(row)
        return sysId
    }
    updateMultiple(): void {
        const changes = this.state.changed()
        for (const row of host.query(
            this.state.table.name,
            this.builder.encoded(),
            this.limit,
            this.offset,
            this.secure,
        )) {
            host.update(this.state.table.name, row['sys_id'] ?? '', changes, this.writeOptions())
        }
    }
    deleteRecord(): boolean {
        return host.remove(this.state.table.name, this.getUniqueValue(), this.writeOptions())
    }
    deleteMultiple(): void {
        for (const row of host.query(
            this.state.table.name,
            this.builder.encoded(),
            this.limit,
            this.offset,
            this.secure,
        )) {
            host.remove(this.state.table.name, row['sys_id'] ?? '', this.writeOptions())
        }
    }
    private writeOptions(): { runRules: boolean; secure: boolean } {
        return { runRules: this.runRules, secure: this.secure }
    }
    setWorkflow(on: boolean): void {
        this.runRules = on
    }
    autoSysFields(_on: boolean): void {
        throw new Error('local instance: GlideRecord.autoSysFields is not implemented')
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
    toString(): string {
        return this.state.table.name
    }
}

const INTERNAL = new Set([
    'state',
    'builder',
    'rows',
    'position',
    'limit',
    'offset',
    'runRules',
    'guid',
    'operationName',
    'secure',
    'setOperation',
    'writeOptions',
])
/** Methods of the real class that are not here: asking for one must not look like an unknown column. */
const MISSING =
    /^(?:addJoinQuery|addRLQuery|addFunction|applyEncodedQuery|setCategory|getAttribute|getED|getGlideObject|getFields|getElements|getReferenceTable|addExtraField|applyTemplate|addDomainQuery|setUseEngines|setQueryReferences|addDateQuery|restoreLocation|saveLocation|setLocation|getLocation|insertWithReferences|updateWithReferences|instanceOf|enableSecurityFeature|disableSecurityFeature|find|setDisplayValue|rowCountIsCapped|getPlural|getRelatedTables|getRelatedLists|getRelatedRecords|getLastErrorMessage|addUserEncodedQuery|addSystemEncodedQuery)$/

function proxied(target: GlideRecordBase): GlideRecordBase {
    const proxy = new Proxy(target, {
        get(object, key) {
            if (typeof key === 'symbol')
                return key === Symbol.toPrimitive ? () => object.toString() : undefined
            if (object.state.table.columns[key]) return element(object.state, key)
            if (key in object && !INTERNAL.has(key)) {
                const value = (object as unknown as Record<string, unknown>)[key]
                return typeof value === 'function' && key !== 'constructor' ? value.bind(object) : value
            }
            if (MISSING.test(key)) throw new Error(`local instance: GlideRecord.${key} is not implemented`)
            return undefined
        },
        set(object, key, value) {
            object.state.set(String(key), value)
            return true
        },
        has: (object, key) => key in object || object.state.table.columns[String(key)] !== undefined,
    })
    secretState.set(proxy, target)
    return proxy
}

const record_ = (table: string, secure: boolean): GlideRecordBase =>
    proxied(new GlideRecordBase(table, secure))

/** What scripts construct; `new GlideRecord('t').field` needs the proxy, so the constructor answers it. */
export class GlideRecord {
    constructor(table: string) {
        return record_(table, false) as unknown as GlideRecord
    }
}
export class GlideRecordSecure {
    constructor(table: string) {
        return record_(table, true) as unknown as GlideRecordSecure
    }
}

/** A record for `current` and `previous`, made by the instance. */
export function recordFor(
    table: string,
    row: HostRow,
    isNew: boolean,
    previous: HostRow | null,
    operation: string,
): GlideRecordBase {
    const target = new GlideRecordBase(table)
    target.state.load(row)
    target.state.compareWith(previous ?? (isNew ? {} : row))
    target.state.isNew = isNew && operation === ''
    target.setOperation(operation)
    return proxied(target)
}

export function readBack(proxy: object): { values: HostRow; aborted: boolean } {
    const target = secretState.get(proxy)
    if (!target) throw new Error('local instance: not a record')
    return { values: { ...target.state.values }, aborted: target.state.aborted }
}
