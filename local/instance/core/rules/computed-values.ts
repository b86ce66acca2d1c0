import type { Row } from '../../contracts.ts'

/** Columns that the platform computes for a new record: a user's name from the first and the last one. */
export function withComputed(table: string, values: Row): Row {
    if (table !== 'sys_user' || values['name']) return values
    const name = [values['first_name'], values['last_name']].filter(Boolean).join(' ')
    return name === '' ? values : { ...values, name }
}
