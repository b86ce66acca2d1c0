import { host, type HostRow, type HostTable } from './host.ts'

/** Booleans leave the store as 'true' and 'false' and are read as '1' and '0'. */
const asValue = (text: string, type: string | undefined): string =>
    type === 'boolean' && text !== '' ? (text === 'true' || text === '1' ? '1' : '0') : text

/** What a script sees of a value that the platform keeps encrypted (here it is only hidden). */
const ENCRYPTED = '(encrypted)'

const method = (value: object, name: string): (() => unknown) | undefined => {
    const found: unknown = name in value ? (value as Record<string, unknown>)[name] : undefined
    return typeof found === 'function' ? (found as () => unknown) : undefined
}

/** What is stored for a script's value: that of an element or a date, the sys_id of a record. */
function asText(value: unknown, column: string): string {
    if (value === null || value === undefined) return ''
    if (typeof value !== 'object') return String(value)
    const read = method(value, 'getUniqueValue') ?? method(value, 'getValue')
    if (read) return String(read() ?? '')
    if (!('toString' in value)) throw new Error(`local instance: ${column} cannot hold an object`)
    return String(value)
}

/** A record that a reference column leads to, and what it has besides. */
export interface Referenced {
    readonly record: unknown
    readonly state: RecordState
    /** Stores it; answers its sys_id, null when that failed. */
    write(): string | null
}

/** The values behind a record and its elements. */
export class RecordState {
    values: Record<string, string> = {}
    private original: HostRow = {}
    /** As it was loaded: a rule that sets a column back to its former value writes it. */
    private loaded: HostRow = {}
    /** Columns that a script emptied on purpose, by 'NULL'. */
    private readonly cleared = new Set<string>()
    /** Records that dot-walks led to, by column and sys_id: what a script sets in them stays. */
    private readonly walked = new Map<string, Referenced>()
    /** Messages that a script attached to columns. */
    readonly errors = new Map<string, string>()
    isNew = false
    aborted = false
    readable: ((column: string) => boolean) | undefined
    /** Makes the record of another table; an empty one when there is none. */
    makeRecord: (table: string, sysId: string) => Referenced = (table) => {
        throw new Error(`local instance: a group of an aggregate does not lead to ${table}`)
    }

    constructor(readonly table: HostTable) {}

    load(row: HostRow): void {
        this.values = { ...row }
        this.original = { ...row }
        this.loaded = { ...row }
        this.forget()
        this.isNew = false
    }
    start(): void {
        this.values = {}
        this.original = {}
        this.loaded = {}
        this.forget()
        this.isNew = true
    }
    private forget(): void {
        this.cleared.clear()
        this.walked.clear()
        this.errors.clear()
    }
    /** What a rule compares with. */
    compareWith(row: HostRow): void {
        this.original = { ...row }
    }
    isBoolean(column: string): boolean {
        return this.table.columns[column]?.type === 'boolean'
    }
    /** The text as scripts read it; '' for a column that the user may not read. */
    text(column: string): string {
        const text = this.secret(column)
        return text !== '' && this.isEncrypted(column) ? ENCRYPTED : text
    }
    /** The stored text, also of what the platform encrypts. */
    secret(column: string): string {
        if (this.readable && !this.readable(column)) return ''
        return this.values[column] ?? ''
    }
    private isEncrypted(column: string): boolean {
        return this.table.columns[column]?.type === 'password2'
    }
    setSecret(column: string, text: string): void {
        this.values[column] = text
    }
    value(column: string): string | null {
        const text = asValue(this.text(column), this.table.columns[column]?.type)
        return text === '' ? null : text
    }
    display(column: string, language?: string): string {
        return host.display(this.table.name, column, this.text(column), language)
    }
    /** A value as the column keeps it, to compare with or to store. */
    normalised(column: string, value: unknown): string {
        const text = asText(value, column)
        return this.isBoolean(column) && text !== '' ? String(text === 'true' || text === '1') : text
    }
    set(column: string, value: unknown): void {
        if (!this.table.columns[column])
            throw new Error(`local instance: table ${this.table.name} has no column ${column}`)
        const text = this.normalised(column, value === 'NULL' ? '' : value)
        if (text !== '' && this.isEncrypted(column))
            throw new Error(
                `local instance: ${column} expects encrypted data: setDisplayValue takes the clear text`,
            )
        if (value === 'NULL') this.cleared.add(column)
        else this.cleared.delete(column)
        this.values[column] = text
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
                .filter(
                    (name) =>
                        this.changes(name) ||
                        this.cleared.has(name) ||
                        (this.values[name] ?? '') !== (this.loaded[name] ?? ''),
                )
                .map((name) => [name, this.values[name] ?? '']),
        )
    }
    sysIdOrNull(): string | null {
        return this.isNew ? null : (this.values['sys_id'] ?? null)
    }
    referenceTable(column: string): string | null {
        return this.table.columns[column]?.reference ?? null
    }
    /** The record that a reference leads to: an empty one when it leads nowhere, null for what is no reference. */
    reference(column: string): Referenced | null {
        const table = this.referenceTable(column)
        if (table === null) return null
        const key = `${column} ${this.text(column)}`
        const known = this.walked.get(key)
        if (known) return known
        const made = this.makeRecord(table, this.text(column))
        this.walked.set(key, made)
        return made
    }
    /** The records of other tables that a script changed by dot-walks, by column. */
    changedReferences(): readonly { readonly column: string; readonly to: Referenced }[] {
        return [...this.walked]
            .map(([key, to]) => ({ column: key.split(' ')[0] ?? '', to, key }))
            .filter(({ key, column }) => key === `${column} ${this.text(column)}`)
            .filter(({ to }) => Object.keys(to.state.changed()).length > 0)
    }
}
