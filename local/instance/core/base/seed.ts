import type { MemoryStore } from '../store/memory-store.ts'
import { baseAccess } from './base-access.ts'
import { baseDefinitions } from './base-definitions.ts'
import { baseForms } from './base-forms.ts'
import type { BaseRow } from './base-row.ts'
import { baseTables } from './base-tables.ts'
import { baseUsers } from './base-users.ts'
import { baseCatalog, requestLogic } from './request-rules.ts'
import type { DeclaredTable } from './declared-table.ts'

const declared: ReadonlyMap<string, DeclaredTable> = new Map(baseTables.map((table) => [table.name, table]))

/** Defaults of a table's own and inherited columns; computed ones need a session and stay empty. */
function defaultsOf(name: string): Readonly<Record<string, string>> {
    const table = declared.get(name)
    if (!table) return {}
    const own = table.columns.flatMap(({ name: column, defaultValue }) =>
        defaultValue !== undefined && !defaultValue.startsWith('javascript:')
            ? [[column, defaultValue] as const]
            : [],
    )
    return { ...(table.extends ? defaultsOf(table.extends) : {}), ...Object.fromEntries(own) }
}

const isFile = (name: string): boolean => {
    const superTable = declared.get(name)?.extends
    return name === 'sys_metadata' || (superTable !== undefined && isFile(superTable))
}

function insert(store: MemoryStore, { table, values }: BaseRow): void {
    const scope: Readonly<Record<string, string>> = isFile(table)
        ? { sys_scope: 'global', sys_package: 'global' }
        : {}
    const row = store.insert(table, { ...defaultsOf(table), ...scope, ...values })
    if (!row) throw new Error(`base row ${table} ${values['sys_id'] ?? ''} exists twice`)
}

/** Inserts the base system's rows into an empty store; a store that has them is left alone. */
export function seedBase(store: MemoryStore, hash: (password: string) => string): void {
    if (store.get('sys_scope', 'global')) return
    const rows = [
        ...baseDefinitions(),
        ...baseUsers(hash),
        ...baseAccess(),
        ...baseForms(),
        ...requestLogic(),
        ...baseCatalog,
    ]
    for (const row of rows) insert(store, row)
}
