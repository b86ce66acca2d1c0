import { host, type HostRow, type HostTable } from './host.ts'

/** Booleans leave the store as 'true' and 'false' and are read as '1' and '0'. */
const asValue = (text: string, type: string | undefined): string =>
    type === 'boolean' && text !== '' ? (text === 'true' || text === '1' ? '1' : '0') : text

function asText(value: unknown, column: string): string {
    if (value === null || value === undefined) return ''
    if (typeof value === 'object' && 'getValue' in value && typeof value.getValue === 'function') {
        return String((value.getValue as () => unknown)() ?? '')
    }
    if (typeof value === 'object' && !('toString' in value))
        throw new Error(`local instance: ${column} cannot hold an object`)
    return String(value)
}

/** The values behind a record and its elements. */
export class RecordState {
    values: Record<string, string> = {}
    private original: HostRow = {}
    /** Columns that a script emptied on purpose, by 'NULL'. */
    private readonly cleared = new Set<string>()
    isNew = false
    aborted = false
    readable: ((column: string) => boolean) | undefined
    makeRecord: (table: string, sysId: string) => unknown = () => null

    constructor(readonly table: HostTable) {}

    load(row: HostRow): void {
        this.values = { ...row }
        this.original = { ...row }
        this.cleared.clear()
        this.isNew = false
    }
    start(): void {
        this.values = {}
        this.original = {}
        this.cleared.clear()
        this.isNew = true
    }
    /** What a rule compares with. */
    compareWith(row: HostRow): void {
        this.original = { ...row }
    }
    isBoolean(column: string): boolean {
        return this.table.columns[column]?.type === 'boolean'
    }
    /** The stored text; '' for a column that the user may not read. */
    text(column: string): string {
        if (this.readable && !this.readable(column)) return ''
        return this.values[column] ?? ''
    }
    value(column: string): string | null {
        const text = asValue(this.text(column), this.table.columns[column]?.type)
        return text === '' ? null : text
    }
    display(column: string): string {
        return host.display(this.table.name, column, this.text(column))
    }
    set(column: string, value: unknown): void {
        if (!this.table.columns[column])
            throw new Error(`local instance: table ${this.table.name} has no column ${column}`)
        const given = asText(value, column)
        const text = given === 'NULL' ? '' : given
        if (given === 'NULL') this.cleared.add(column)
        else this.cleared.delete(column)
        this.values[column] =
            this.isBoolean(column) && text !== '' ? String(text === 'true' || text === '1') : text
    }
    before(column: string): string {
        return this.original[column] ?? ''
    }
    changes(column: string): boolean {
        return (this.values[column] ?? '') !== (this.original[column] ?? '')
    }
    changed(): HostRow {
        return Object.fromEntries(
            Object.keys(this.values)
                .filter((name) => this.changes(name) || this.cleared.has(name))
                .map((name) => [name, this.values[name] ?? '']),
        )
    }
    sysIdOrNull(): string | null {
        return this.isNew ? null : (this.values['sys_id'] ?? null)
    }
    referenceTable(column: string): string | null {
        return this.table.columns[column]?.reference ?? null
    }
    reference(column: string): unknown {
        const table = this.referenceTable(column)
        const id = this.values[column] ?? ''
        return table && id ? this.makeRecord(table, id) : null
    }
}
