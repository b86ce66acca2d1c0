import '@servicenow/sdk/global'
import { Property, ScheduledScript } from '@servicenow/sdk/core'
import { applyRetentionJob } from '../../server/maintenance/handlers.ts'

ScheduledScript({
    $id: Now.ID['job-retention'],
    name: 'Microsoft 365 Support: apply retention',
    frequency: 'daily',
    executionTime: { hours: 2, minutes: 30, seconds: 0 },
    executionStart: '2025-01-01 00:00:00',
    timeZone: 'UTC',
    script: applyRetentionJob,
})

Property({
    $id: Now.ID['property-retention-health-issue'],
    $meta: { installMethod: 'first install' },
    name: 'x_mioms_m365_assis.retention.health_issue_days',
    type: 'integer',
    value: 365,
    description: 'Days that a service health incident is kept after its end (at least 7)',
    roles: { read: ['admin'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-retention-issue-match'],
    $meta: { installMethod: 'first install' },
    name: 'x_mioms_m365_assis.retention.issue_match_days',
    type: 'integer',
    value: 365,
    description: 'Days that a match is kept after its last change (at least 7)',
    roles: { read: ['admin'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-retention-outbound-call'],
    $meta: { installMethod: 'first install' },
    name: 'x_mioms_m365_assis.retention.outbound_call_days',
    type: 'integer',
    value: 30,
    description: 'Days that the record of a call to Microsoft is kept (at least 1)',
    roles: { read: ['admin'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-retention-outbound-queue'],
    $meta: { installMethod: 'first install' },
    name: 'x_mioms_m365_assis.retention.outbound_queue_days',
    type: 'integer',
    value: 7,
    description: 'Days that a queued call is kept after its time has passed (at least 1)',
    roles: { read: ['admin'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-retention-article-cache'],
    $meta: { installMethod: 'first install' },
    name: 'x_mioms_m365_assis.retention.article_cache_days',
    type: 'integer',
    value: 7,
    description: 'Days that a stored answer of Microsoft Learn is kept after its day has passed (at least 1)',
    roles: { read: ['admin'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-retention-lock'],
    $meta: { installMethod: 'first install' },
    name: 'x_mioms_m365_assis.retention.lock_days',
    type: 'integer',
    value: 7,
    description: 'Days that a lock row is kept after its last use (at least 1)',
    roles: { read: ['admin'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-retention-setup-revision'],
    $meta: { installMethod: 'first install' },
    name: 'x_mioms_m365_assis.retention.setup_revision_days',
    type: 'integer',
    value: 365,
    description: 'Days that a change of the setup is kept (at least 30; the newest always is)',
    roles: { read: ['admin'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-retention-health-settings'],
    $meta: { installMethod: 'first install' },
    name: 'x_mioms_m365_assis.retention.health_settings_days',
    type: 'integer',
    value: 365,
    description: 'Days that a change of the automatic incidents is kept (at least 30; the newest always is)',
    roles: { read: ['admin'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-retention-job-run'],
    $meta: { installMethod: 'first install' },
    name: 'x_mioms_m365_assis.retention.job_run_days',
    type: 'integer',
    value: 14,
    description: 'Days that the record of a run of a job is kept (at least 1)',
    roles: { read: ['admin'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-retention-recommendation'],
    $meta: { installMethod: 'first install' },
    name: 'x_mioms_m365_assis.retention.recommendation_days',
    type: 'integer',
    value: 365,
    description: 'Days that what was recommended on an incident is kept after its last change (at least 7)',
    roles: { read: ['admin'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-retention-solution-search'],
    $meta: { installMethod: 'first install' },
    name: 'x_mioms_m365_assis.retention.solution_search_days',
    type: 'integer',
    value: 180,
    description: 'Days that a search without result is kept after it was last made (at least 7)',
    roles: { read: ['admin'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-retention-support-case'],
    $meta: { installMethod: 'first install' },
    name: 'x_mioms_m365_assis.retention.support_case_days',
    type: 'integer',
    value: 365,
    description: 'Days that a case with Microsoft is kept after it was closed or canceled (at least 30)',
    roles: { read: ['admin'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-retention-improvement-action'],
    $meta: { installMethod: 'first install' },
    name: 'x_mioms_m365_assis.retention.improvement_action_days',
    type: 'integer',
    value: 365,
    description:
        'Days that an improvement action of Secure Score is kept after Microsoft stopped listing it (at least 7)',
    roles: { read: ['admin'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-retention-secure-score'],
    $meta: { installMethod: 'first install' },
    name: 'x_mioms_m365_assis.retention.secure_score_days',
    type: 'integer',
    value: 400,
    description: 'Days that a day of Secure Score is kept (at least 90)',
    roles: { read: ['admin'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-retention-security-ticket'],
    $meta: { installMethod: 'first install' },
    name: 'x_mioms_m365_assis.retention.security_ticket_days',
    type: 'integer',
    value: 730,
    description: 'Days that the link of a security ticket is kept after its record has ended (at least 30)',
    roles: { read: ['admin'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-retention-ticket-settings'],
    $meta: { installMethod: 'first install' },
    name: 'x_mioms_m365_assis.retention.ticket_settings_days',
    type: 'integer',
    value: 365,
    description:
        'Days that a revision of the configuration of security tickets is kept; the newest stays (at least 30)',
    roles: { read: ['admin'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-retention-user-operation'],
    $meta: { installMethod: 'first install' },
    name: 'x_mioms_m365_assis.retention.user_operation_days',
    type: 'integer',
    value: 730,
    description: 'Days that a user operation is kept after its end (at least 90)',
    roles: { read: ['admin'], write: ['admin'] },
})
Property({
    $id: Now.ID['property-retention-operation-settings'],
    $meta: { installMethod: 'first install' },
    name: 'x_mioms_m365_assis.retention.operation_settings_days',
    type: 'integer',
    value: 730,
    description: 'Days that an earlier configuration of user operations is kept (at least 90)',
    roles: { read: ['admin'], write: ['admin'] },
})
