import {
    applyRetention,
    healthIssueRetentionDays,
    RETENTION_RULES,
} from '../../../../src/server/maintenance/retention.ts'
import { DAY, MemoryPlatform, NOW } from '../../../fakes/memory-platform.ts'

const settings = (values: Record<string, number> = {}) => ({
    number: (name: string, fallback: number, minimum: number): number => {
        const value = values[name]
        return value !== undefined && value >= minimum ? value : fallback
    },
    boolean: (_name: string, fallback: boolean): boolean => fallback,
    choice: <T extends string>(_name: string, _values: readonly T[], fallback: T): T => fallback,
})

test('each rule deletes what is older than its days, by portions, and the log says how much', () => {
    const platform = new MemoryPlatform()
    const asked: [string, number, number][] = []
    const deleted = applyRetention({
        ...platform,
        settings: settings({ 'retention.outbound_call_days': 3 }),
        retention: {
            deleteExpired: (rule, before, limit) => {
                asked.push([rule.table, (NOW - before) / DAY, limit])
                return rule.table === 'lock' ? 4 : 0
            },
        },
    })
    expect(asked).toEqual([
        ['health_issue', 365, 5000],
        ['issue_match', 365, 5000],
        ['recommendation', 365, 5000],
        ['solution_search', 180, 5000],
        ['support_case', 365, 5000],
        ['improvement_action', 365, 5000],
        ['secure_score', 400, 5000],
        ['security_ticket', 730, 5000],
        ['user_operation', 730, 5000],
        ['outbound_call', 3, 5000],
        ['outbound_queue', 7, 5000],
        ['article_cache', 7, 5000],
        ['setup_revision', 365, 5000],
        ['health_settings', 365, 5000],
        ['ticket_settings', 365, 5000],
        ['operation_settings', 730, 5000],
        ['job_run', 14, 5000],
        ['lock', 7, 5000],
    ])
    expect(deleted['lock']).toBe(4)
    expect(platform.infos).toEqual(['Retention deleted: lock 4'])
})

test('a setting below the least value does not count: nothing current is lost by a typo', () => {
    expect(healthIssueRetentionDays(settings({ 'retention.health_issue_days': 0 }))).toBe(365)
    for (const rule of RETENTION_RULES) expect(rule.leastDays).toBeGreaterThanOrEqual(1)
})
