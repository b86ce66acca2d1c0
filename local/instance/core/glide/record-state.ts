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
    isNew = false
    aborted = false
    readable: ((column: string) => boolean) | undefined
    makeRecord: (table: string, sysId: string) => unknown = () => null

    constructor(readonly table: HostTable) {}

    load(row: HostRow): void {
        this.values = { ...row }
        this.original = row
        this.isNew = false
    }
    start(): void {
        this.values = {}
        this.original = {}
        this.isNew = true
    }
    /** What a rule compares with. */
    compareWith(row: HostRow): void {
        this.original = row
    }
    raw(column: string): string {
        if (this.readable && !this.readable(column)) return ''
        return asValue(this.values[column] ?? '', this.table.columns[column]?.type)
    }
    value(column: string): string | null {
        const text = this.raw(column)
        return text === '' ? null : text
    }
    display(column: string): string {
        return host.display(
            this.table.name,
            column,
            this.readable && !this.readable(column) ? '' : (this.values[column] ?? ''),
        )
    }
    set(column: string, value: unknown): void {
        if (!this.table.columns[column]) return
        const text = asText(value, column)
        this.values[column] =
            this.table.columns[column]?.type === 'boolean' && text !== ''
                ? String(text === 'true' || text === '1')
                : text
    }
    before(column: string): string {
        return asValue(this.original[column] ?? '', this.table.columns[column]?.type)
    }
    changes(column: string): boolean {
        return (this.values[column] ?? '') !== (this.original[column] ?? '')
    }
    changed(): HostRow {
        return Object.fromEntries(
            Object.keys(this.values)
                .filter((name) => this.changes(name))
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
