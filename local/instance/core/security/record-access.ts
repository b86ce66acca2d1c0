import type { RecordAccess, Row, Session, VisibleRow, WriteOutcome } from '../../contracts.ts'
import type { TableDictionary } from '../dictionary/dictionary.ts'
import type { BusinessRules } from '../rules/business-rules.ts'
import type { RecordOperations, Written } from '../rules/record-operations.ts'
import { displayValue } from '../script/display-value.ts'
import { restricted } from '../store/encoded-query.ts'
import type { MemoryStore, StoreContext } from '../store/memory-store.ts'
import { mayQuery } from './query-access.ts'
import { QueryDenied } from './query-denied.ts'
import type { AccessControl } from './security.ts'

export interface RecordAccessDependencies {
    readonly dictionary: TableDictionary
    readonly store: MemoryStore
    readonly security: AccessControl
    readonly operations: RecordOperations
    readonly rules: BusinessRules
    property(name: string): string | undefined
    contextOf(session: Session): StoreContext
}

const AS_USUAL = { runRules: true, autoSysFields: true } as const
const DENIED = 'Operation Failed: access is denied by an access control'

/** Record operations on behalf of a person: what the Table API and the classic pages do. */
export class UserRecordAccess implements RecordAccess {
    constructor(private readonly deps: RecordAccessDependencies) {}

    private visible(session: Session, table: string, row: Row): VisibleRow {
        const own =
            row['sys_class_name'] && this.deps.dictionary.table(row['sys_class_name'])
                ? row['sys_class_name']
                : table
        const shown: Record<string, string> = {}
        const display: Record<string, string> = {}
        for (const { name, type } of this.deps.dictionary.columns(own)) {
            if (type === 'password' || type === 'password2') continue
            if (!this.deps.security.canField(session, 'read', own, name, row)) continue
            shown[name] = row[name] ?? ''
            display[name] = displayValue(this.deps, session, own, name, row[name] ?? '')
        }
        return { row: shown, display }
    }

    get(session: Session, table: string, sysId: string): VisibleRow | undefined {
        const row = this.deps.store.get(table, sysId)
        return row && this.deps.security.can(session, 'read', table, row)
            ? this.visible(session, table, row)
            : undefined
    }

    /** Throws `QueryDenied` when query access controls keep the user from asking this. */
    query(
        session: Session,
        table: string,
        encodedQuery: string,
        { limit, offset, beforeAccess = false }: { limit: number; offset: number; beforeAccess?: boolean },
    ) {
        if (!this.deps.security.can(session, 'read', table)) return { rows: [], total: 0 }
        if (!mayQuery(this.deps, session, table, encodedQuery)) throw new QueryDenied(table, encodedQuery)
        const query = restricted(encodedQuery, this.deps.rules.queryConditions(session, table))
        const all = this.deps.store.query(table, query, {}, this.deps.contextOf(session))
        const isReadable = (row: Row): boolean => this.deps.security.can(session, 'read', table, row)
        const counted = beforeAccess ? all : all.filter(isReadable)
        const page = counted.slice(offset, offset + limit)
        const rows = (beforeAccess ? page.filter(isReadable) : page).map((row) =>
            this.visible(session, table, row),
        )
        return { rows, total: counted.length }
    }

    /** Columns that the user may not write, or that are none, are left out, as the Table API does. */
    private writable(
        session: Session,
        operation: 'create' | 'write',
        table: string,
        values: Readonly<Record<string, string>>,
        row?: Row,
    ): Record<string, string> {
        const known = Object.entries(values).filter(([name]) => this.deps.dictionary.column(table, name))
        return Object.fromEntries(
            known.filter(([name]) => this.deps.security.canField(session, operation, table, name, row)),
        )
    }

    private outcome(written: Written): WriteOutcome {
        switch (written.kind) {
            case 'done':
                return { kind: 'done', sysId: written.row['sys_id'] ?? '' }
            case 'aborted':
                return { kind: 'aborted', message: 'Operation was aborted by a business rule' }
            case 'duplicate':
                return { kind: 'duplicate', message: 'A record with this key exists' }
            case 'missing':
                return { kind: 'missing' }
            case 'restricted':
                return {
                    kind: 'aborted',
                    message: `Operation was restricted: ${written.by} refers to the record`,
                }
        }
    }

    insert(session: Session, table: string, values: Readonly<Record<string, string>>): WriteOutcome {
        if (!this.deps.security.can(session, 'create', table)) return { kind: 'denied', message: DENIED }
        const allowed = this.writable(session, 'create', table, values)
        return this.outcome(this.deps.operations.insert(session, table, allowed, AS_USUAL))
    }

    update(
        session: Session,
        table: string,
        sysId: string,
        values: Readonly<Record<string, string>>,
    ): WriteOutcome {
        const row = this.deps.store.get(table, sysId)
        if (!row) return { kind: 'missing' }
        if (!this.deps.security.can(session, 'write', table, row)) return { kind: 'denied', message: DENIED }
        const allowed = this.writable(session, 'write', table, values, row)
        return this.outcome(this.deps.operations.update(session, table, sysId, allowed, AS_USUAL))
    }

    delete(session: Session, table: string, sysId: string): WriteOutcome {
        const row = this.deps.store.get(table, sysId)
        if (!row) return { kind: 'missing' }
        if (!this.deps.security.can(session, 'delete', table, row)) return { kind: 'denied', message: DENIED }
        return this.outcome(this.deps.operations.remove(session, table, sysId, AS_USUAL))
    }
}
