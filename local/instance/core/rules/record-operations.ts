import type { Row, Session } from '../../contracts.ts'
import { newSysId, type MemoryStore, type StoreContext } from '../store/memory-store.ts'
import type { Audit } from './audit.ts'
import type { BusinessRules } from './business-rules.ts'
import { withComputed } from './computed-values.ts'
import { withDefaults, type DefaultsDependencies } from './default-values.ts'
import { RecordContexts, type RecordContext } from './record-contexts.ts'
import { splitJournals, writeJournals } from './journal-fields.ts'

export interface OperationsDependencies extends DefaultsDependencies {
    readonly store: MemoryStore
    readonly rules: BusinessRules
    readonly audit: Audit
    contextOf(session: Session): StoreContext
    /** A row was written, updated or deleted: caches may be stale. */
    changed(table: string): void
    /** Called right before every write, when its before rules have run: tests count and interleave here. */
    beforeWrite(operation: 'insert' | 'update' | 'delete', table: string): void
}

export interface WriteSettings {
    /** False: neither rules nor the audit hear of it. */
    readonly runRules: boolean
    /** False: the writer decides over sys_updated_on and its kind. */
    readonly autoSysFields: boolean
}

export type Written =
    | { readonly kind: 'done'; readonly row: Row }
    | { readonly kind: 'aborted' }
    | { readonly kind: 'duplicate' }
    | { readonly kind: 'missing' }
    /** `by` is the reference that forbids it, as `table.column`. */
    | { readonly kind: 'restricted'; readonly by: string }

/** Set by the platform alone, unless a script switched that off. */
const STAMPS = ['sys_created_on', 'sys_created_by', 'sys_updated_on', 'sys_updated_by', 'sys_mod_count']

const without = (values: Row, names: readonly string[]): Row =>
    Object.fromEntries(Object.entries(values).filter(([name]) => !names.includes(name)))

/**
 * Writes with everything that the platform does around them: defaults, numbers, business rules, journal fields.
 * @see ServiceNowDocs: api-reference/scripts/r_ExecutionOrderScriptsAndEngines
 */
export class RecordOperations {
    private readonly contexts = new RecordContexts()

    constructor(private readonly deps: OperationsDependencies) {}

    private allowed(values: Row, { autoSysFields }: WriteSettings): Row {
        return without(values, autoSysFields ? [...STAMPS, 'sys_class_name'] : ['sys_class_name'])
    }

    insert(session: Session, table: string, given: Row, settings: WriteSettings): Written {
        const defaulted = withDefaults(this.deps, session, table, this.allowed(given, settings))
        const row = { ...withComputed(table, defaulted), sys_id: defaulted['sys_id'] || newSysId() }
        return this.contexts.within(row.sys_id, (context) =>
            this.insertRow(session, table, row, settings, context),
        )
    }

    private insertRow(
        session: Session,
        table: string,
        row: Row,
        settings: WriteSettings,
        under: RecordContext,
    ): Written {
        const { store, rules, dictionary } = this.deps
        const subject = { table, operation: 'insert', row, previous: null } as const
        const before = settings.runRules ? rules.before(session, subject) : row
        if (!before) return { kind: 'aborted' }
        const { row: plain, journals } = splitJournals(dictionary, table, this.allowed(before, settings))
        this.deps.beforeWrite('insert', table)
        const context = this.deps.contextOf(session)
        const inserted = store.insert(table, plain, context)
        if (!inserted) return { kind: 'duplicate' }
        const fresh = under.fresh(journals)
        writeJournals(store, context, table, inserted['sys_id'] ?? '', fresh)
        if (settings.runRules) this.deps.audit.inserted(context, table, inserted, fresh)
        this.deps.changed(table)
        if (settings.runRules)
            rules.after(session, { ...subject, row: { ...inserted, ...journals }, previous: null })
        return { kind: 'done', row: store.get(table, inserted['sys_id'] ?? '') ?? inserted }
    }

    update(session: Session, table: string, sysId: string, given: Row, settings: WriteSettings): Written {
        const old = this.deps.store.get(table, sysId)
        if (!old) return { kind: 'missing' }
        return this.contexts.within(sysId, (context) =>
            this.updateRow(session, old, given, settings, context),
        )
    }

    private updateRow(
        session: Session,
        old: Row,
        given: Row,
        settings: WriteSettings,
        under: RecordContext,
    ): Written {
        const { store, rules, dictionary } = this.deps
        const sysId = old['sys_id'] ?? ''
        const own = old['sys_class_name'] ?? ''
        const wanted: Row = { ...old, ...without(this.allowed(given, settings), ['sys_id']) }
        const first = under.first(old)
        const subject = { table: own, operation: 'update', row: wanted, previous: old, first } as const
        const before = settings.runRules ? rules.before(session, subject) : wanted
        if (!before) return { kind: 'aborted' }
        const { row: plain, journals: texts } = splitJournals(dictionary, own, this.allowed(before, settings))
        const journals = under.fresh(texts)
        // Only what changed: another node may have written the other columns meanwhile.
        const changes = Object.entries(plain).filter(([name, value]) => (old[name] ?? '') !== value)
        this.deps.beforeWrite('update', own)
        const context = this.deps.contextOf(session)
        const latest = store.get(own, sysId)
        if (!latest) return { kind: 'missing' }
        const stamps = { stamps: settings.autoSysFields }
        const row = store.update(own, sysId, Object.fromEntries(changes), context, stamps)
        if (!row) return { kind: 'duplicate' }
        writeJournals(store, context, own, sysId, journals)
        if (row === latest && Object.keys(journals).length === 0) return { kind: 'done', row }
        if (settings.runRules) this.deps.audit.updated(context, own, latest, row, journals)
        this.deps.changed(own)
        if (settings.runRules)
            rules.after(session, { ...subject, row: { ...row, ...journals }, previous: old })
        return { kind: 'done', row: store.get(own, sysId) ?? row }
    }

    remove(session: Session, table: string, sysId: string, settings: WriteSettings): Written {
        const old = this.deps.store.get(table, sysId)
        if (!old) return { kind: 'missing' }
        return this.contexts.within(sysId, (context) =>
            this.removeRow(session, old, settings, context.first(old)),
        )
    }

    private removeRow(session: Session, old: Row, settings: WriteSettings, first: Row): Written {
        const { store, rules } = this.deps
        const { sys_id: sysId = '', sys_class_name: own = '' } = old
        const subject = { table: own, operation: 'delete', row: old, previous: old, first } as const
        if (settings.runRules && !rules.before(session, subject)) return { kind: 'aborted' }
        this.deps.beforeWrite('delete', own)
        const by = store.restriction(own, sysId)
        if (by !== undefined) return { kind: 'restricted', by }
        if (!store.delete(own, sysId)) return { kind: 'missing' }
        if (settings.runRules) this.deps.audit.deleted(this.deps.contextOf(session), own, old)
        this.deps.changed(own)
        if (settings.runRules) rules.after(session, subject)
        return { kind: 'done', row: old }
    }
}
