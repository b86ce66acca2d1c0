import { host } from './host.ts'
import type { RecordState } from './record-state.ts'

const ELEMENT_METHODS = new Set(['toString', 'valueOf'])

/** One field of a record; dot-walks on. ServiceNowDocs: api-reference/server-api-reference/c_GlideElementScopedAPI */
export class GlideElement {
    constructor(
        private readonly state: RecordState,
        private readonly column: string,
    ) {}

    toString(): string {
        return this.state.raw(this.column)
    }
    valueOf(): string {
        return this.toString()
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
    setDisplayValue(value: unknown): void {
        this.state.set(this.column, value)
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
        return this.changes() && this.state.before(this.column) === String(value)
    }
    changesTo(value: unknown): boolean {
        return this.changes() && this.toString() === String(value)
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

/** The element as scripts hold it: methods, then columns of the referenced record. */
export function element(state: RecordState, column: string): GlideElement {
    const target = new GlideElement(state, column)
    return new Proxy(target, {
        get(object, key) {
            if (key === Symbol.toPrimitive) return () => object.toString()
            if (typeof key === 'symbol') return undefined
            if (key in object || ELEMENT_METHODS.has(key)) {
                const value = (object as unknown as Record<string, unknown>)[key]
                return typeof value === 'function' ? value.bind(object) : value
            }
            if (key === 'then' || key === 'toJSON' || key === 'constructor') return undefined
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
