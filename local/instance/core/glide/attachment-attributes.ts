import { GlideRecord } from './record-proxy.ts'

const TABLE = 'sys_attachment_attribute'

/** What is used of a GlideRecord here. */
interface Attributes {
    addQuery(column: string, value: string): unknown
    query(): void
    next(): boolean
    initialize(): void
    setValue(column: string, value: string): void
    insert(): string | null
    update(): string | null
    hasNext(): boolean
    deleteMultiple(): void
}

function find(sysId: unknown, key?: unknown): Attributes {
    const found = new GlideRecord(TABLE) as unknown as Attributes
    found.addQuery('sys_attachment', String(sysId))
    if (key !== undefined) found.addQuery('key', String(key))
    found.query()
    return found
}

/** Key-value pairs of attachments (sys_attachment_attribute): one half of GlideSysAttachment. */
export class AttachmentAttributes {
    /** A key that is there already gets the new value. */
    addAttribute(sysId: unknown, key: unknown, value: unknown): void {
        const known = find(sysId, key)
        if (known.next()) {
            known.setValue('value', String(value))
            known.update()
            return
        }
        const made = new GlideRecord(TABLE) as unknown as Attributes
        made.initialize()
        made.setValue('sys_attachment', String(sysId))
        made.setValue('key', String(key))
        made.setValue('value', String(value))
        made.insert()
    }
    addMultipleAttributes(sysId: unknown, pairs: Readonly<Record<string, unknown>>): void {
        for (const [key, value] of Object.entries(pairs)) this.addAttribute(sysId, key, value)
    }
    updateAttribute(sysId: unknown, key: unknown, value: unknown): void {
        const known = find(sysId, key)
        if (!known.next()) return
        known.setValue('value', String(value))
        known.update()
    }
    updateAllAttributes(sysId: unknown, pairs: Readonly<Record<string, unknown>>): void {
        for (const [key, value] of Object.entries(pairs)) this.updateAttribute(sysId, key, value)
    }
    fetchAttribute(sysId: unknown, key: unknown): object {
        return find(sysId, key)
    }
    fetchAllAttributes(sysId: unknown): object {
        return find(sysId)
    }
    deleteAttribute(sysId: unknown, key: unknown): boolean {
        const found = find(sysId, key)
        if (!found.hasNext()) return false
        found.deleteMultiple()
        return true
    }
    deleteAllAttributes(sysId: unknown): boolean {
        const found = find(sysId)
        if (!found.hasNext()) return false
        found.deleteMultiple()
        return true
    }
}
