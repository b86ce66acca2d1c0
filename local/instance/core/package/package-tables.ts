import type { StoredTable, TableDictionary } from '../dictionary/dictionary.ts'
import { columnOverride, type ColumnOverride } from '../dictionary/column-override.ts'
import { columnOf, type PackagedTable } from './read-dictionary.ts'
import type { RecordOperation } from './read-records.ts'

const OVERRIDES = 'sys_dictionary_override'
const FULLY_SHARED = {
    scope: 'public',
    webService: true,
    read: true,
    create: true,
    update: true,
    delete: true,
} as const

function numbering(
    name: string,
    records: readonly RecordOperation[],
): Pick<StoredTable, 'numberPrefix' | 'numberDigits' | 'numberBase'> {
    const values = records.find(
        ({ table, kind, values: row }) =>
            table === 'sys_number' && kind === 'put' && row['category'] === name,
    )?.values
    return values?.['prefix']
        ? {
              numberPrefix: values['prefix'],
              numberDigits: Number(values['maximum_digits']) || 7,
              numberBase: Number(values['number'] || 1000),
          }
        : {}
}

/** What the package says of inherited columns; what a former version said stays until a record deletes it. */
function overridesOf(
    name: string,
    known: readonly ColumnOverride[] = [],
    records: readonly RecordOperation[],
): readonly ColumnOverride[] {
    const packaged = records
        .filter(
            ({ table, kind, values }) =>
                table === OVERRIDES && kind === 'put' && values['name'] === name && values['element'],
        )
        .map(({ values }) => columnOverride(values))
    const names = new Set(packaged.map((override) => override.name))
    return [...packaged, ...known.filter((override) => !names.has(override.name))]
}

/** A table of the application; columns of a former version stay until a record deletes them. */
function ownTable(
    packaged: PackagedTable,
    known: StoredTable | undefined,
    scopeId: string,
    records: readonly RecordOperation[],
): StoredTable {
    const object = records.find(
        ({ table, kind, values }) =>
            table === 'sys_db_object' && kind === 'put' && values['name'] === packaged.name,
    )
    const superTable = packaged.superTable ?? object?.references['super_class']?.['name']
    const names = new Set(packaged.columns.map(({ name }) => name))
    return {
        name: packaged.name,
        label: packaged.label,
        ...(superTable ? { superTable } : {}),
        scopeId,
        access: packaged.access,
        own: [...packaged.columns, ...(known?.own ?? []).filter(({ name }) => !names.has(name))],
        indexes: packaged.indexes,
        overrides: overridesOf(packaged.name, known?.overrides, records),
        ...numbering(packaged.name, records),
        open: false,
    }
}

/** Another application's table with the columns that this one adds: never its label or its access. */
function augmented(table: StoredTable, packaged: Pick<PackagedTable, 'columns' | 'indexes'>): StoredTable {
    const names = new Set(packaged.columns.map(({ name }) => name))
    const known = new Set(table.indexes.map(({ columns }) => columns.join()))
    return {
        ...table,
        own: [...table.own.filter(({ name }) => !names.has(name)), ...packaged.columns],
        indexes: [...table.indexes, ...packaged.indexes.filter(({ columns }) => !known.has(columns.join()))],
    }
}

/** An application overrides columns of its own tables only (page t_DefineADictionaryOverride). */
function refuseForeignOverrides(
    records: readonly RecordOperation[],
    isOwn: (table: string) => boolean,
): void {
    for (const { table, kind, values } of records) {
        const name = values['name'] ?? ''
        if (table === OVERRIDES && kind === 'put' && !isOwn(name))
            throw new Error(`the package overrides columns of ${name}, which is not its own table`)
    }
}

/** Columns that only a sys_dictionary record describes. */
function loneColumns(
    records: readonly RecordOperation[],
    described: ReadonlySet<string>,
): readonly PackagedTable[] {
    return records.flatMap(({ table, kind, values }) => {
        const { name = '', element = '', internal_type: type = '' } = values
        if (
            table !== 'sys_dictionary' ||
            kind !== 'put' ||
            element === '' ||
            described.has(`${name}.${element}`)
        )
            return []
        const column = columnOf(name, element, type, values['column_label'] || element, values)
        return [{ name, label: name, access: FULLY_SHARED, columns: [column], indexes: [], choices: [] }]
    })
}

/**
 * The table definitions that a package brings or changes, supers first to last as given.
 * Throws when one extends or adds to a table that neither the instance nor the package has, and when it overrides
 * columns of a table that is not its own.
 */
export function packageTables(
    dictionary: TableDictionary,
    packaged: readonly PackagedTable[],
    records: readonly RecordOperation[],
    scopeId: string,
): readonly StoredTable[] {
    const result = new Map<string, StoredTable>()
    for (const table of packaged) {
        const known = dictionary.table(table.name)
        result.set(
            table.name,
            known && known.scopeId !== scopeId
                ? augmented(known, table)
                : ownTable(table, known, scopeId, records),
        )
    }
    refuseForeignOverrides(
        records,
        (table) => (result.get(table) ?? dictionary.table(table))?.scopeId === scopeId,
    )
    const described = new Set(
        packaged.flatMap(({ columns }) => columns.map(({ table, name }) => `${table}.${name}`)),
    )
    for (const lone of loneColumns(records, described)) {
        const base = result.get(lone.name) ?? dictionary.table(lone.name)
        if (!base)
            throw new Error(`the package adds columns to ${lone.name}, which this instance does not have`)
        result.set(lone.name, augmented(base, lone))
    }
    for (const { name, superTable } of result.values()) {
        if (superTable && !result.has(superTable) && !dictionary.table(superTable)) {
            throw new Error(`table ${name} extends ${superTable}, which this instance does not have`)
        }
    }
    return [...result.values()]
}
