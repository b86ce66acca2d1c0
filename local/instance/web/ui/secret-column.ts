import type { Column } from '../../contracts.ts'

/** Columns whose value no page and no answer shows, not even in its stored form. */
export const isSecret = (column: Pick<Column, 'type'>): boolean =>
    column.type === 'password' || column.type === 'password2'
