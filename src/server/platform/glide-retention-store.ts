import type { RetentionRule } from '../maintenance/retention.ts'
import type { RetentionStore } from '../ports.ts'
import { toGlideTime } from './glide-values.ts'
import { mapRecords } from './records.ts'
import { TABLES } from './tables.ts'

/** The column whose age a rule looks at; an empty one never expires. */
const AGE_COLUMNS: Readonly<Record<RetentionRule['table'], string>> = {
    health_issue: 'end_time',
    issue_match: 'sys_updated_on',
    recommendation: 'sys_updated_on',
    solution_search: 'last_on',
    support_case: 'ended_on',
    // Of actions that Microsoft lists no more, and of records that are over.
    improvement_action: 'gone_on',
    secure_score: 'day',
    security_ticket: 'ended_on',
    ticket_settings: 'changed_at',
    user_operation: 'finished_on',
    operation_settings: 'changed_at',
    outbound_call: 'started',
    outbound_queue: 'next_attempt',
    article_cache: 'expires_at',
    setup_revision: 'changed_at',
    health_settings: 'changed_at',
    job_run: 'started',
    lock: 'sys_updated_on',
}

/** The row that a rule with `keepsNewest` spares: the last of a chain of revisions. */
const newest = (rule: RetentionRule): string | undefined =>
    mapRecords(
        TABLES[rule.table],
        (query) => {
            query.orderByDesc('revision')
            query.setLimit(1)
        },
        (record) => record.getUniqueValue(),
    )[0]

export const glideRetentionStore: RetentionStore = {
    deleteExpired(rule, before, limit) {
        const column = AGE_COLUMNS[rule.table]
        const spared = rule.keepsNewest ? newest(rule) : undefined
        return mapRecords(
            TABLES[rule.table],
            (query) => {
                query.addNotNullQuery(column)
                query.addQuery(column, '<', toGlideTime(before))
                if (spared) query.addQuery('sys_id', '!=', spared)
                query.orderBy(column)
                query.setLimit(limit)
            },
            (record) => record.deleteRecord(),
        ).filter((deleted) => deleted).length
    },
}
