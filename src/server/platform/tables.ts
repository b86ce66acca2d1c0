/** Names of the app's tables. */
export const TABLES = {
    tenant: 'x_mioms_m365_assis_tenant',
    health_issue: 'x_mioms_m365_assis_health_issue',
    health_issue_post: 'x_mioms_m365_assis_health_issue_post',
    service_status: 'x_mioms_m365_assis_service_status',
    issue_match: 'x_mioms_m365_assis_issue_match',
    matcher_learning: 'x_mioms_m365_assis_matcher_learning',
    issue_incident: 'x_mioms_m365_assis_issue_incident',
    health_settings: 'x_mioms_m365_assis_health_settings',
    outbound_call: 'x_mioms_m365_assis_outbound_call',
    outbound_queue: 'x_mioms_m365_assis_outbound_queue',
    setup_revision: 'x_mioms_m365_assis_setup_revision',
    check_result: 'x_mioms_m365_assis_check_result',
    linked_account: 'x_mioms_m365_assis_linked_account',
    job_run: 'x_mioms_m365_assis_job_run',
    lock: 'x_mioms_m365_assis_lock',
} as const
