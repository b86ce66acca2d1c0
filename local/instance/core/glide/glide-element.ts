import { host } from './host.ts'
import type { RecordState } from './record-state.ts'

const asText = (value: unknown): string => String(value ?? '')

/** One field of a record; dot-walks on. ServiceNowDocs: api-reference/server-api-reference/c_GlideElementScopedAPI */
export class GlideElement {
    constructor(
        private readonly state: RecordState,
        private readonly column: string,
    ) {}

    /** A boolean reads as true or false here, and as 1 or 0 by getValue. */
    toString(): string {
        return this.state.text(this.column)
    }
    valueOf(): string | boolean {
        return this.state.isBoolean(this.column) ? this.toString() === 'true' : this.toString()
    }
    getValue(): string | null {
        return this.state.value(this.column)
    }
    getDisplayValue(): string {
        return this.state.display(this.column)
    }
    setValue(value: unknown): void {
        this.state.set(this.column, value)
    }
    setDisplayValue(_value: unknown): void {
        throw new Error('local instance: GlideElement.setDisplayValue is not implemented')
    }
    getName(): string {
        return this.column
    }
    getTableName(): string {
        return this.state.table.name
    }
    getLabel(): string {
        return this.state.table.columns[this.column]?.label ?? ''
    }
    getReferenceTable(): string | null {
        return this.state.table.columns[this.column]?.reference ?? null
    }
    nil(): boolean {
        return this.toString() === ''
    }
    changes(): boolean {
        return this.state.changes(this.column)
    }
    changesFrom(value: unknown): boolean {
        return this.changes() && this.state.before(this.column) === asText(value)
    }
    changesTo(value: unknown): boolean {
        return this.changes() && this.toString() === asText(value)
    }
    canRead(): boolean {
        return host.canField('read', this.state.table.name, this.column, this.state.sysIdOrNull())
    }
    canWrite(): boolean {
        return host.canField('write', this.state.table.name, this.column, this.state.sysIdOrNull())
    }
    canCreate(): boolean {
        return host.canField('create', this.state.table.name, this.column, null)
    }
    getRefRecord(): unknown {
        return this.state.reference(this.column)
    }
    dateNumericValue(): number {
        return Date.parse(`${this.toString().replace(' ', 'T')}Z`)
    }
    getJournalEntry(which: number): string {
        const entries = host.journal(this.state.table.name, this.state.sysIdOrNull() ?? '', this.column)
        const chosen = which === -1 ? entries : entries.slice(0, which)
        return chosen.map(({ value, by, on }) => `${on} - ${by}\n${value}\n\n`).join('')
    }
}

/** What the language itself asks of any object, and what is no business of scripts. */
const UNKNOWN = new Set(['then', 'toJSON', 'constructor', 'state', 'column'])

/** The element as scripts hold it: methods, then columns of the referenced record. */
export function element(state: RecordState, column: string): GlideElement {
    const target = new GlideElement(state, column)
    return new Proxy(target, {
        get(object, key) {
            if (key === Symbol.toPrimitive)
                return (hint: string) => (hint === 'string' ? object.toString() : object.valueOf())
            if (typeof key === 'symbol' || UNKNOWN.has(key)) return undefined
            const value = (object as unknown as Record<string, unknown>)[key]
            if (typeof value === 'function') return value.bind(object)
            const reference = state.referenceTable(column)
            if (reference && host.table(reference)?.columns[key]) {
                return (state.reference(column) as Record<string, unknown> | null)?.[key] ?? ''
            }
            throw new Error(`local instance: GlideElement.${key} is not implemented (column ${column})`)
        },
        set(_object, key) {
            throw new Error(`local instance: setting ${column}.${String(key)} is not implemented`)
        },
    })
}
