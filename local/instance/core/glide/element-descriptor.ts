import type { HostColumn, HostTable } from './host.ts'
import { loud } from './not-implemented.ts'

/** Dropdowns with and without an empty entry; 2 is a suggestion. */
const DROPDOWNS = new Set([1, 3])

/** The value of one dictionary attribute; a name alone is true. Null: the column has no such attribute. */
export function attributeOf(attributes: string, name: string): string | null {
    for (const part of attributes.split(',')) {
        const [key = '', ...value] = part.split('=')
        if (key.trim() === name) return value.length === 0 ? 'true' : value.join('=').trim()
    }
    return null
}

/** What the dictionary says of a column. ServiceNowDocs: c_GlideElementDescriptorScopedAPI */
class Descriptor {
    constructor(private readonly column: HostColumn) {}

    getName(): string {
        return this.column.name
    }
    getLabel(): string {
        return this.column.label
    }
    getInternalType(): string {
        return this.column.type
    }
    getLength(): number {
        return this.column.maxLength
    }
    isMandatory(): boolean {
        return this.column.mandatory
    }
    isChoiceTable(): boolean {
        return DROPDOWNS.has(this.column.choice)
    }
    isAutoOrSysID(): boolean {
        return /^sys_(?:id|(?:created|updated)_(?:on|by)|mod_count)$/.test(this.column.name)
    }
    /** Functions and computed columns would be: there are none. */
    isVirtual(): boolean {
        return false
    }
    /** Of plugins for encryption, of which none is there: nothing is encrypted by them. */
    isEncrypted(): boolean {
        return false
    }
    isEdgeEncrypted(): boolean {
        return false
    }
    hasAttachmentsEncrypted(): boolean {
        return false
    }
    getEncryptionType(): null {
        return null
    }
    getAttachmentEncryptionType(): null {
        return null
    }
    isReadOnly(): boolean {
        return this.column.readOnly
    }
    isDisplay(): boolean {
        return this.column.display
    }
    isReference(): boolean {
        return this.column.type === 'reference'
    }
    isBoolean(): boolean {
        return this.column.type === 'boolean'
    }
    getReference(): string {
        return this.column.reference ?? ''
    }
    getDefault(): string {
        return this.column.defaultValue
    }
    getTableName(): string {
        return this.column.table
    }
    getAttribute(name: string): string | null {
        return attributeOf(this.column.attributes, String(name))
    }
    getBooleanAttribute(name: string): boolean {
        return this.getAttribute(name) === 'true'
    }
    hasAttribute(name: string): boolean {
        return this.getAttribute(name) !== null
    }
}

export const columnDescriptor = (column: HostColumn): object =>
    loud('GlideElementDescriptor', new Descriptor(column))

/** A table stands in the dictionary too, as an element of type collection. */
export const tableDescriptor = ({ name, label }: HostTable): object =>
    columnDescriptor({
        name,
        label,
        type: 'collection',
        reference: null,
        table: name,
        maxLength: 0,
        mandatory: false,
        readOnly: false,
        display: false,
        choice: 0,
        defaultValue: '',
        attributes: '',
    })
