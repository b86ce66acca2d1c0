import type { Column, Row } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import { recordDisplay } from '../script/display-value.ts'
import type { MemoryStore, StoreContext } from '../store/memory-store.ts'

export interface AuditDependencies {
    readonly dictionary: TableDictionary
    readonly store: MemoryStore
    property(name: string): string | undefined
}

const ENCRYPTED = new Set(['password', 'password2'])
/** Of the platform's own columns, the one that is audited. */
const CLASS = 'sys_class_name'

/** A dictionary attribute; '' stands there without a value. */
function attribute(attributes: string | undefined, name: string): string | undefined {
    const found = (attributes ?? '').split(',').map((each) => each.trim().split('='))
    const [, value = ''] = found.find(([key]) => key === name) ?? []
    return found.some(([key]) => key === name) ? value : undefined
}

/**
 * Keeps what happens to records of audited tables: those whose own dictionary entry says so, not a parent's.
 * @see ServiceNowDocs: platform-security/exploring-auditing, c_UnderstandingTheSysAuditTable
 */
export class Audit {
    constructor(private readonly deps: AuditDependencies) {}

    /** Attributes of an audited table's dictionary entry; undefined: it is not audited. */
    private audited(table: string): string | undefined {
        const entries = this.deps.store.find('sys_dictionary', { name: table, audit: 'true' })
        const entry = entries.find(({ element = '' }) => element === '')
        return entry && (entry['attributes'] ?? '')
    }

    private isTracked({ name, type, attributes }: Column, tableAttributes: string): boolean {
        if (name.startsWith('sys_') && name !== CLASS) return false
        if (ENCRYPTED.has(type) || attribute(attributes, 'no_audit') !== undefined) return false
        const listed = attribute(tableAttributes, 'audit_type') === 'whitelist'
        return !listed || attribute(attributes, 'audit') === 'true'
    }

    private entries(context: StoreContext, table: string, before: Row, after: Row, attributes: string): void {
        const { dictionary, store } = this.deps
        for (const column of dictionary.columns(table)) {
            const [oldvalue = '', newvalue = ''] = [before[column.name], after[column.name]]
            if (oldvalue === newvalue || !this.isTracked(column, attributes)) continue
            const entry = {
                tablename: table,
                documentkey: after['sys_id'] ?? '',
                fieldname: column.name,
                oldvalue,
                newvalue,
                user: context.userName,
                record_checkpoint: after['sys_mod_count'] ?? '',
            }
            store.insert('sys_audit', entry, context)
        }
    }

    /** A new record, with its journal texts: only where the property asks for it. */
    inserted(context: StoreContext, table: string, row: Row, journals: Row): void {
        if (this.deps.property('glide.sys.audit_inserts') !== 'true') return
        const attributes = this.audited(table)
        if (attributes !== undefined) this.entries(context, table, {}, { ...row, ...journals }, attributes)
    }

    /** A changed record, with its new journal texts. */
    updated(context: StoreContext, table: string, before: Row, after: Row, journals: Row): void {
        const attributes = this.audited(table)
        if (attributes !== undefined)
            this.entries(context, table, before, { ...after, ...journals }, attributes)
    }

    deleted(context: StoreContext, table: string, row: Row): void {
        const attributes = this.audited(table)
        const ignored = (this.deps.property('glide.db.audit.ignore.delete') ?? '').split(',')
        if (attributes === undefined || ignored.some((name) => name.trim() === table)) return
        if (['', 'true'].includes(attribute(attributes, 'no_audit_delete') ?? 'false')) return
        const entry = {
            tablename: table,
            documentkey: row['sys_id'] ?? '',
            display_value: recordDisplay(this.deps, table, row),
            user: context.userName,
        }
        this.deps.store.insert('sys_audit_delete', entry, context)
    }
}
