import type { InstallReport, Packages, Row } from '../../contracts.ts'
import type { StoredTable, TableDictionary } from '../dictionary/dictionary.ts'
import type { MemoryStore } from '../store/memory-store.ts'
import { actionProblems } from '../flow/check-actions.ts'
import { Installation } from './installation.ts'
import { packageTables } from './package-tables.ts'
import { readDictionary } from './read-dictionary.ts'
import { readPackage, type PackageFile } from './read-package.ts'
import { readRecords, type RecordOperation } from './read-records.ts'

export interface InstallerDependencies {
    readonly dictionary: TableDictionary
    readonly store: MemoryStore
    readonly formWrites?: 'allow' | 'refuse'
    /** Keeps a definition across restarts. */
    persistTable(table: StoredTable): void
    removeTable(name: string): void
    /** Called when the records are in: caches of rules, roles and scripts are stale. */
    changed(): void
}

const APPLICATIONS = new Set(['sys_app', 'sys_store_app', 'sys_scope'])
const isLoad = (folder: string): boolean => folder === 'unload' || folder.startsWith('unload.')

function applicationOf(operations: readonly RecordOperation[]): {
    id: string
    scope: string
    version: string
} {
    const values = operations.find(({ table, kind }) => APPLICATIONS.has(table) && kind === 'put')?.values
    const { sys_id: id, scope, version = '' } = values ?? {}
    if (!id || !scope) throw new Error('the package has no scope/sys_app record')
    return { id, scope, version }
}

/** Installs and removes applications. A package is read whole before anything is written. */
export class PackageInstaller implements Packages {
    constructor(private readonly deps: InstallerDependencies) {}

    /**
     * Installs a package: its application, tables, records, and at the first installation the data of `unload`
     * (with `unload.demo` when asked). Records coalesce on sys_id; what an upgrade no longer brings stays.
     */
    install(zip: Uint8Array, { loadDemo }: { readonly loadDemo: boolean }): InstallReport {
        const files = readPackage(zip)
        const recordsOf = (wanted: (folder: string) => boolean): readonly RecordOperation[] =>
            files
                .filter(({ folder }) => folder !== 'dictionary' && wanted(folder))
                .flatMap(({ folder, name, xml }) => readRecords(xml, `${folder}/${name}`))
        const application = recordsOf((folder) => folder === 'scope')
        const { id, scope, version } = applicationOf(application)
        const isFirst = this.deps.store.get('sys_scope', id) === undefined
        const records = recordsOf((folder) => folder !== 'scope' && !isLoad(folder))
        const data = isFirst
            ? recordsOf((folder) => folder === 'unload' || (loadDemo && folder === 'unload.demo'))
            : []
        const packaged = this.tablesOf(files)
        const tables = packageTables(this.deps.dictionary, packaged, records, id)

        this.define(tables)
        const all = [...application, ...records, ...data]
        const { dictionary, store, formWrites } = this.deps
        const onDelete = (table: string, sysId: string): void =>
            this.dropDefinition(table, store.get(table, sysId) ?? {})
        const installation = new Installation({ dictionary, store, formWrites, onDelete }, id, all)
        const problems = actionProblems(all)
        for (const operation of all) installation.apply(operation, problems.get(operation))
        for (const table of packaged) installation.addChoices(table)
        this.deps.changed()
        return installation.report(scope, version)
    }

    /** Removes an application: rows of its tables, its records and role grants, its columns, its tables. */
    uninstall(scopeId: string): void {
        const { dictionary, store } = this.deps
        if (scopeId === 'global' || !store.get('sys_scope', scopeId))
            throw new Error(`local instance: no application ${scopeId} is installed`)
        const own = dictionary.tables().filter((table) => table.scopeId === scopeId)
        for (const { name } of own) this.empty(name)
        const columns = store
            .query('sys_dictionary', `sys_scope=${scopeId}`)
            .filter(({ name, element }) => element && own.every((table) => table.name !== name))
        for (const column of columns) this.dropDefinition('sys_dictionary', column)
        for (const { name } of dictionary.tables()) {
            if (!dictionary.stored(name).own.some((column) => column.name === 'sys_scope')) continue
            for (const row of store.query(name, `sys_scope=${scopeId}`)) {
                if (row['sys_id'] !== scopeId) this.deleteWithAttachments(name, row['sys_id'] ?? '')
            }
        }
        for (const { name } of own) this.dropTable(name)
        store.delete('sys_scope', scopeId)
        this.deps.changed()
    }

    private tablesOf(files: readonly PackageFile[]) {
        return files
            .filter(({ folder }) => folder === 'dictionary')
            .flatMap(({ folder, name, xml }) => readDictionary(xml, `${folder}/${name}`))
    }

    /** All first, then the indexes: a table may extend one that comes later. */
    private define(tables: readonly StoredTable[]): void {
        for (const table of tables) this.deps.dictionary.define(table)
        for (const table of tables) {
            this.deps.store.reindex(table.name)
            this.deps.persistTable(table)
        }
    }

    private empty(table: string): void {
        for (const row of this.deps.store.query(table)) this.deleteWithAttachments(table, row['sys_id'] ?? '')
    }

    private deleteWithAttachments(table: string, sysId: string): void {
        const { store } = this.deps
        store.delete(table, sysId)
        for (const { sys_id: attachment = '' } of store.query('sys_attachment', `table_sys_id=${sysId}`)) {
            store.delete('sys_attachment', attachment)
        }
    }

    private dropTable(name: string): void {
        this.deps.dictionary.remove(name)
        this.deps.removeTable(name)
    }

    /** A deleted sys_db_object takes its table along, a deleted sys_dictionary its column. */
    private dropDefinition(kind: string, row: Row): void {
        const { dictionary, store } = this.deps
        const { name = '', element = '' } = row
        const table = dictionary.table(name)
        if (!table) return
        if (kind === 'sys_db_object') {
            const heirs = dictionary.family(name).filter((heir) => heir !== name)
            if (heirs.length > 0) throw new Error(`table ${name} is extended by ${heirs.join(', ')}`)
            this.empty(name)
            this.dropTable(name)
        } else if (kind === 'sys_dictionary_override') {
            this.define([
                { ...table, overrides: table.overrides?.filter((override) => override.name !== element) },
            ])
        } else if (kind === 'sys_dictionary' && table.own.some((column) => column.name === element)) {
            for (const { sys_id: sysId = '' } of store.query(name, `${element}ISNOTEMPTY`))
                store.update(name, sysId, { [element]: '' })
            this.define([
                {
                    ...table,
                    own: table.own.filter((column) => column.name !== element),
                    indexes: table.indexes.filter(({ columns }) => !columns.includes(element)),
                },
            ])
        }
    }
}
