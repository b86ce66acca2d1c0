import { createHash } from 'node:crypto'

/** A row of the base system, as data. */
export interface BaseRow {
    readonly table: string
    readonly values: Readonly<Record<string, string>>
}

/** The sys_id of a base row: the same on every instance, from a key that people can read. */
export const baseId = (table: string, key: string): string =>
    createHash('md5').update(`base|${table}|${key}`).digest('hex')

export const baseRow = (table: string, key: string, values: Readonly<Record<string, string>>): BaseRow => ({
    table,
    values: { sys_id: baseId(table, key), ...values },
})
