import type { Clock, Log, RetentionStore, Settings } from '../ports.ts'

/** Which rows of a table a job lets go, and after how long. */
export interface RetentionRule {
    readonly table:
        | 'health_issue'
        | 'issue_match'
        | 'recommendation'
        | 'solution_search'
        | 'support_case'
        | 'improvement_action'
        | 'secure_score'
        | 'security_ticket'
        | 'ticket_settings'
        | 'user_operation'
        | 'operation_settings'
        | 'outbound_call'
        | 'outbound_queue'
        | 'article_cache'
        | 'setup_revision'
        | 'health_settings'
        | 'job_run'
        | 'lock'
    /** Property with the age in days, default and least value. */
    readonly property: string
    readonly days: number
    readonly leastDays: number
    /** The newest row is never let go: it is what counts now. */
    readonly keepsNewest?: true
}

/**
 * One rule a table (posts go with their issue, updates with their case, tenants stay until an admin removes them). The job deletes by
 * portions: a table that grew for years does not hold up the instance in one night.
 */
export const RETENTION_RULES: readonly RetentionRule[] = [
    { table: 'health_issue', property: 'retention.health_issue_days', days: 365, leastDays: 7 },
    { table: 'issue_match', property: 'retention.issue_match_days', days: 365, leastDays: 7 },
    { table: 'recommendation', property: 'retention.recommendation_days', days: 365, leastDays: 7 },
    { table: 'solution_search', property: 'retention.solution_search_days', days: 180, leastDays: 7 },
    { table: 'support_case', property: 'retention.support_case_days', days: 365, leastDays: 30 },
    { table: 'improvement_action', property: 'retention.improvement_action_days', days: 365, leastDays: 7 },
    { table: 'secure_score', property: 'retention.secure_score_days', days: 400, leastDays: 90 },
    { table: 'security_ticket', property: 'retention.security_ticket_days', days: 730, leastDays: 30 },
    { table: 'user_operation', property: 'retention.user_operation_days', days: 730, leastDays: 90 },
    { table: 'outbound_call', property: 'retention.outbound_call_days', days: 30, leastDays: 1 },
    { table: 'outbound_queue', property: 'retention.outbound_queue_days', days: 7, leastDays: 1 },
    { table: 'article_cache', property: 'retention.article_cache_days', days: 7, leastDays: 1 },
    {
        table: 'setup_revision',
        property: 'retention.setup_revision_days',
        days: 365,
        leastDays: 30,
        keepsNewest: true,
    },
    {
        table: 'health_settings',
        property: 'retention.health_settings_days',
        days: 365,
        leastDays: 30,
        keepsNewest: true,
    },
    {
        table: 'ticket_settings',
        property: 'retention.ticket_settings_days',
        days: 365,
        leastDays: 30,
        keepsNewest: true,
    },
    {
        table: 'operation_settings',
        property: 'retention.operation_settings_days',
        days: 730,
        leastDays: 90,
        keepsNewest: true,
    },
    { table: 'job_run', property: 'retention.job_run_days', days: 14, leastDays: 1 },
    { table: 'lock', property: 'retention.lock_days', days: 7, leastDays: 1 },
]

export const DAY_MS = 24 * 60 * 60_000
const ROWS_A_RULE = 5_000

export interface RetentionDependencies {
    readonly retention: RetentionStore
    readonly settings: Settings
    readonly clock: Clock
    readonly log: Log
}

export const retentionDays = (settings: Settings, rule: RetentionRule): number =>
    settings.number(rule.property, rule.days, rule.leastDays)

/** Days that resolved issues are kept: the sync does not store what retention would delete. */
export function healthIssueRetentionDays(settings: Settings): number {
    return retentionDays(settings, RETENTION_RULES[0] as RetentionRule)
}

/** Deletes what has outlived its rule. Answers rows deleted by table. */
export function applyRetention(deps: RetentionDependencies): Readonly<Record<string, number>> {
    const deleted: Record<string, number> = {}
    for (const rule of RETENTION_RULES) {
        const before = deps.clock.now() - retentionDays(deps.settings, rule) * DAY_MS
        deleted[rule.table] = deps.retention.deleteExpired(rule, before, ROWS_A_RULE)
    }
    const summary = Object.keys(deleted)
        .filter((table) => deleted[table] !== 0)
        .map((table) => `${table} ${deleted[table]}`)
    if (summary.length > 0) deps.log.info(`Retention deleted: ${summary.join(', ')}`)
    return deleted
}
