import type { Leftovers } from '../ports.ts'
import { SCOPE } from '../scope.ts'
import { textOf } from './glide-values.ts'
import { mapRecords } from './records.ts'
import { TABLES } from './tables.ts'

const OWN: readonly string[] = Object.values(TABLES)

export const glideLeftovers: Leftovers = {
    tables: () =>
        mapRecords(
            'sys_db_object',
            (query) => {
                query.addQuery('name', 'STARTSWITH', `${SCOPE}_`)
                query.orderBy('name')
            },
            (record) => textOf(record, 'name'),
        ).filter((name) => !OWN.includes(name)),
}
