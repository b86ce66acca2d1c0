import { formatUtc, parseUtc } from './date-text.ts'
import { attributeOf, columnDescriptor } from './element-descriptor.ts'
import { glideObject } from './glide-object.ts'
import { host, type HostColumn } from './host.ts'
import type { RecordState } from './record-state.ts'

const JOURNALS = new Set(['journal', 'journal_input', 'journal_list'])
const MARKUP = new Set(['html', 'translated_html'])
const DATES = new Set(['glide_date', 'date'])
const ENCRYPTED = 'password2'
const ALL_ENTRIES = -1

const cut = (text: string, most: unknown): string => (most === undefined ? text : text.slice(0, Number(most)))

const asHtml = (text: string): string =>
    text
        .replace(/&/g, '&amp;')
        .replace(/</g, '&lt;')
        .replace(/>/g, '&gt;')
        .replace(/"/g, '&quot;')
        .replace(/\r?\n/g, '<br/>')

/** One field of a record; dot-walks on. ServiceNowDocs: api-reference/server-api-reference/c_GlideElementScopedAPI */
export class GlideElement {
    constructor(
        private readonly state: RecordState,
        private readonly column: string,
    ) {}

    private dictionary(): HostColumn {
        const column = this.state.table.columns[this.column]
        if (!column) throw new Error(`local instance: there is no column ${this.column}`)
        return column
    }
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
    /** Of a journal field that nobody is writing to: all its entries. */
    getDisplayValue(maxCharacters?: unknown): string {
        const journal = JOURNALS.has(this.dictionary().type) && this.nil()
        return cut(
            journal ? this.getJournalEntry(ALL_ENTRIES) : this.state.display(this.column),
            maxCharacters,
        )
    }
    getDisplayValueLang(language: unknown): string {
        return this.state.display(this.column, String(language))
    }
    getHTMLValue(maxChars?: unknown): string {
        const text = this.toString()
        return cut(MARKUP.has(this.dictionary().type) ? text : asHtml(text), maxChars)
    }
    /** What the platform encrypts is entered as a display value; "an error about expecting encrypted data" otherwise. */
    setValue(value: unknown): void {
        this.state.set(this.column, value)
    }
    setDisplayValue(value: unknown): void {
        const text = String(value ?? '')
        const { type } = this.dictionary()
        if (type === ENCRYPTED) this.state.setSecret(this.column, text)
        else this.state.set(this.column, host.fromDisplay(this.getTable(), this.column, text))
    }
    getDecryptedValue(): string {
        if (this.dictionary().type !== ENCRYPTED)
            throw new Error(`local instance: ${this.column} is no Password (2 way encrypted) field`)
        return this.state.secret(this.column)
    }
    getName(): string {
        return this.column
    }
    private getTable(): string {
        return this.state.table.name
    }
    /** The table that declares the field: for an inherited one, not the record's. */
    getTableName(): string {
        return this.dictionary().table
    }
    getLabel(): string {
        return this.dictionary().label
    }
    getLabelLang(language: unknown): string {
        return host.label(this.getTable(), this.column, String(language))
    }
    getED(): object {
        return columnDescriptor(this.dictionary())
    }
    /** Null: the dictionary has no such attribute. */
    getAttribute(name: unknown): string | null {
        return attributeOf(this.dictionary().attributes, String(name))
    }
    getBooleanAttribute(name: unknown): boolean {
        return this.getAttribute(name) === 'true'
    }
    /** Values; with the value that the list depends on, or the name of the field that holds it, those for it. */
    getChoices(dependent?: unknown): string[] {
        const choices = host.choices(this.getTable(), this.column)
        if (dependent === undefined) return choices.map(({ value }) => value)
        const given = String(dependent)
        const wanted = this.state.table.columns[given] ? this.state.text(given) : given
        return choices.filter((choice) => choice.dependent === wanted).map(({ value }) => value)
    }
    /** The label. */
    getChoiceValue(): string {
        return this.state.display(this.column)
    }
    getReferenceTable(): string | null {
        return this.dictionary().reference
    }
    getRefRecord(): unknown {
        return this.state.reference(this.column)?.record ?? null
    }
    nil(): boolean {
        return this.toString() === ''
    }
    changes(): boolean {
        return this.state.changes(this.column)
    }
    changesFrom(value: unknown): boolean {
        return this.changes() && this.state.before(this.column) === this.state.normalised(this.column, value)
    }
    changesTo(value: unknown): boolean {
        return this.changes() && this.toString() === this.state.normalised(this.column, value)
    }
    canRead(): boolean {
        return host.canField('read', this.getTable(), this.column, this.state.sysIdOrNull())
    }
    canWrite(): boolean {
        return host.canField('write', this.getTable(), this.column, this.state.sysIdOrNull())
    }
    canCreate(): boolean {
        return host.canField('create', this.getTable(), this.column, null)
    }
    getGlideObject(): object | null {
        return this.nil() ? null : glideObject(this.dictionary(), this.toString())
    }
    /** Milliseconds since 1970; 0 for an empty field. */
    dateNumericValue(): number {
        return this.nil() ? 0 : parseUtc(this.toString())
    }
    setDateNumericValue(milliseconds: unknown): void {
        const text = formatUtc(Number(milliseconds))
        this.state.set(this.column, DATES.has(this.dictionary().type) ? text.slice(0, 10) : text)
    }
    /** 1: the newest entry; -1: all, newest first, each followed by an empty line. */
    getJournalEntry(mostRecent: unknown): string {
        const which = Number(mostRecent)
        if (which !== 1 && which !== ALL_ENTRIES)
            throw new Error(`local instance: getJournalEntry(${String(mostRecent)}) is not implemented`)
        const { timeZone } = host.user()
        const entries = host.journal(this.getTable(), this.state.sysIdOrNull() ?? '', this.column)
        return entries
            .slice(0, which === 1 ? 1 : undefined)
            .map(({ value, by, on, label }) => {
                const at = host.toZone(parseUtc(on), timeZone)
                return `${at} - ${by} (${label})\n${value}\n\n`
            })
            .join('')
    }
    setError(message: unknown): void {
        this.state.errors.set(this.column, String(message))
    }
    getError(): string | null {
        return this.state.errors.get(this.column) ?? null
    }
}

/** What the language itself asks of any object, and what is no business of scripts. */
const UNKNOWN = new Set(['then', 'toJSON', 'constructor', 'state', 'column', 'dictionary', 'getTable'])

/** The element as scripts hold it: methods, then columns of the referenced record. */
export function element(state: RecordState, column: string): GlideElement {
    const target = new GlideElement(state, column)
    const referenced = (key: string): Record<string, unknown> | undefined => {
        const table = state.referenceTable(column)
        const isColumn = table !== null && host.table(table)?.columns[key] !== undefined
        return isColumn ? (state.reference(column)?.record as Record<string, unknown>) : undefined
    }
    return new Proxy(target, {
        get(object, key) {
            if (key === Symbol.toPrimitive)
                return (hint: string) => (hint === 'string' ? object.toString() : object.valueOf())
            if (typeof key === 'symbol' || UNKNOWN.has(key)) return undefined
            const value = (object as unknown as Record<string, unknown>)[key]
            if (typeof value === 'function') return value.bind(object)
            const record = referenced(key)
            if (record) return record[key]
            throw new Error(`local instance: GlideElement.${key} is not implemented (column ${column})`)
        },
        set(_object, key, value) {
            const record = referenced(String(key))
            if (!record)
                throw new Error(`local instance: setting ${column}.${String(key)} is not implemented`)
            record[String(key)] = value
            return true
        },
    })
}
