import type { RetentionRule } from '../maintenance/retention.ts'
import type { RetentionStore } from '../ports.ts'
import { toGlideTime } from './glide-values.ts'
import { mapRecords } from './records.ts'
import { TABLES } from './tables.ts'

/** The column whose age a rule looks at; an empty one never expires. */
const AGE_COLUMNS: Readonly<Record<RetentionRule['table'], string>> = {
    health_issue: 'end_time',
    issue_match: 'sys_updated_on',
    outbound_call: 'started',
    outbound_queue: 'next_attempt',
    lock: 'sys_updated_on',
}

export const glideRetentionStore: RetentionStore = {
    deleteExpired(rule, before, limit) {
        const column = AGE_COLUMNS[rule.table]
        return mapRecords(
            TABLES[rule.table],
            (query) => {
                query.addNotNullQuery(column)
                query.addQuery(column, '<', toGlideTime(before))
                query.orderBy(column)
                query.setLimit(limit)
            },
            (record) => record.deleteRecord(),
        ).filter((deleted) => deleted).length
    },
}
