import type { TableAccess } from '../../contracts.ts'
import type { DeclaredColumn } from './column.ts'

/** A table of the base system, as data. */
export interface DeclaredTable {
    readonly name: string
    readonly label: string
    readonly extends?: string
    readonly columns: readonly DeclaredColumn[]
    readonly access: TableAccess
    /** Prefix of the numbers that `number` is filled with, e.g. INC. */
    readonly numberPrefix?: string
    /** Packages bring columns of this table that only the platform's own code reads: kept as text. */
    readonly open?: boolean
    /** Groups of columns that are unique together. */
    readonly uniqueTogether?: readonly (readonly string[])[]
    /** Columns with an index of their own beside references and unique columns. */
    readonly indexed?: readonly string[]
}

export const fullAccess: TableAccess = {
    scope: 'public',
    webService: true,
    read: true,
    create: true,
    update: true,
    delete: true,
}
export const readOnlyAccess: TableAccess = { ...fullAccess, create: false, update: false, delete: false }

type More = Partial<Omit<DeclaredTable, 'name' | 'label' | 'columns'>>

export const table = (
    name: string,
    label: string,
    columns: readonly DeclaredColumn[],
    more: More = {},
): DeclaredTable => ({
    name,
    label,
    columns,
    access: fullAccess,
    ...more,
})

/** A table of application files: extends sys_metadata and is open for columns that packages bring. */
export const metadata = (
    name: string,
    label: string,
    columns: readonly DeclaredColumn[],
    more: More = {},
): DeclaredTable => table(name, label, columns, { extends: 'sys_metadata', open: true, ...more })
