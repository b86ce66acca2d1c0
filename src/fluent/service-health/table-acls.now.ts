import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { insightsUser } from '../roles.now.ts'

// x_mioms_m365_assis_issue_incident
Acl({
    $id: Now.ID['acl-issue-incident-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_issue_incident',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-issue-incident-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_issue_incident',
    operation: 'read',
    roles: [insightsUser, 'admin'],
})
Acl({
    $id: Now.ID['acl-issue-incident-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_issue_incident',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-issue-incident-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_issue_incident',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})

// x_mioms_m365_assis_health_settings
Acl({
    $id: Now.ID['acl-health-settings-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_health_settings',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-health-settings-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_health_settings',
    operation: 'read',
    roles: ['admin'],
})
Acl({
    $id: Now.ID['acl-health-settings-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_health_settings',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-health-settings-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_health_settings',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})

// x_mioms_m365_assis_matcher_learning
Acl({
    $id: Now.ID['acl-matcher-learning-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_matcher_learning',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-matcher-learning-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_matcher_learning',
    operation: 'read',
    roles: ['admin'],
})
Acl({
    $id: Now.ID['acl-matcher-learning-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_matcher_learning',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-matcher-learning-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_matcher_learning',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})

// x_mioms_m365_assis_service_status
Acl({
    $id: Now.ID['acl-service-status-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_service_status',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-service-status-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_service_status',
    operation: 'read',
    roles: [insightsUser, 'admin'],
})
Acl({
    $id: Now.ID['acl-service-status-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_service_status',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-service-status-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_service_status',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})
