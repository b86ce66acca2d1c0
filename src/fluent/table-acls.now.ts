import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { insightsUser } from './roles.now.ts'

// One ACL for every table and operation; those of newer tables stand in service-health/table-acls.now.ts. The app's own
// scripts work without them; people and integrations do not.
// What the app writes, nobody edits: "nobody" is a role that no user can hold, and admin does not override it.

// x_mioms_m365_assis_tenant
Acl({
    $id: Now.ID['acl-tenant-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_tenant',
    operation: 'create',
    roles: ['admin'],
})
Acl({
    $id: Now.ID['acl-tenant-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_tenant',
    operation: 'read',
    roles: ['admin'],
})
Acl({
    $id: Now.ID['acl-tenant-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_tenant',
    operation: 'write',
    roles: ['admin'],
})
Acl({
    $id: Now.ID['acl-tenant-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_tenant',
    operation: 'delete',
    roles: ['admin'],
})

// x_mioms_m365_assis_health_issue
Acl({
    $id: Now.ID['acl-health-issue-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_health_issue',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-health-issue-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_health_issue',
    operation: 'read',
    roles: [insightsUser, 'admin'],
})
Acl({
    $id: Now.ID['acl-health-issue-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_health_issue',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-health-issue-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_health_issue',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})

// x_mioms_m365_assis_health_issue_post
Acl({
    $id: Now.ID['acl-health-issue-post-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_health_issue_post',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-health-issue-post-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_health_issue_post',
    operation: 'read',
    roles: [insightsUser, 'admin'],
})
Acl({
    $id: Now.ID['acl-health-issue-post-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_health_issue_post',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-health-issue-post-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_health_issue_post',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})

// x_mioms_m365_assis_issue_match
Acl({
    $id: Now.ID['acl-issue-match-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_issue_match',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-issue-match-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_issue_match',
    operation: 'read',
    roles: ['admin'],
})
Acl({
    $id: Now.ID['acl-issue-match-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_issue_match',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-issue-match-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_issue_match',
    operation: 'delete',
    roles: ['admin'],
})

// x_mioms_m365_assis_outbound_call
Acl({
    $id: Now.ID['acl-outbound-call-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_outbound_call',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-outbound-call-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_outbound_call',
    operation: 'read',
    roles: ['admin'],
})
Acl({
    $id: Now.ID['acl-outbound-call-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_outbound_call',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-outbound-call-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_outbound_call',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})

// x_mioms_m365_assis_outbound_queue
Acl({
    $id: Now.ID['acl-outbound-queue-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_outbound_queue',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-outbound-queue-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_outbound_queue',
    operation: 'read',
    roles: ['admin'],
})
Acl({
    $id: Now.ID['acl-outbound-queue-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_outbound_queue',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-outbound-queue-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_outbound_queue',
    operation: 'delete',
    roles: ['admin'],
})

// x_mioms_m365_assis_lock
Acl({
    $id: Now.ID['acl-lock-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_lock',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-lock-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_lock',
    operation: 'read',
    roles: ['admin'],
})
Acl({
    $id: Now.ID['acl-lock-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_lock',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-lock-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_lock',
    operation: 'delete',
    roles: ['admin'],
})

// x_mioms_m365_assis_setup_revision
Acl({
    $id: Now.ID['acl-setup-revision-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_setup_revision',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-setup-revision-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_setup_revision',
    operation: 'read',
    roles: ['admin'],
})
Acl({
    $id: Now.ID['acl-setup-revision-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_setup_revision',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-setup-revision-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_setup_revision',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})
// The state holds a mail address.
Acl({
    $id: Now.ID['acl-setup-revision-state-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_setup_revision',
    field: 'state',
    operation: 'read',
    roles: ['nobody'],
    adminOverrides: false,
})

// x_mioms_m365_assis_check_result
Acl({
    $id: Now.ID['acl-check-result-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_check_result',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-check-result-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_check_result',
    operation: 'read',
    roles: ['admin'],
})
Acl({
    $id: Now.ID['acl-check-result-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_check_result',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-check-result-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_check_result',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})

// x_mioms_m365_assis_linked_account: mail addresses reach their own user alone, through the route.
Acl({
    $id: Now.ID['acl-linked-account-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_linked_account',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-linked-account-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_linked_account',
    operation: 'read',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-linked-account-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_linked_account',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-linked-account-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_linked_account',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})

// x_mioms_m365_assis_job_run
Acl({
    $id: Now.ID['acl-job-run-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_job_run',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-job-run-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_job_run',
    operation: 'read',
    roles: ['admin'],
})
Acl({
    $id: Now.ID['acl-job-run-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_job_run',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-job-run-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_job_run',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})
