import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { securityTicketUser } from '../roles.now.ts'

// Rows are written by the app alone: "nobody" is a role that no user can hold, and admin does not override it.

// x_mioms_m365_assis_improvement_action
Acl({
    $id: Now.ID['acl-improvement-action-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_improvement_action',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-improvement-action-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_improvement_action',
    operation: 'read',
    roles: [securityTicketUser, 'admin'],
})
Acl({
    $id: Now.ID['acl-improvement-action-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_improvement_action',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-improvement-action-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_improvement_action',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})

// x_mioms_m365_assis_secure_score
Acl({
    $id: Now.ID['acl-secure-score-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_secure_score',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-secure-score-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_secure_score',
    operation: 'read',
    roles: [securityTicketUser, 'admin'],
})
Acl({
    $id: Now.ID['acl-secure-score-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_secure_score',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-secure-score-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_secure_score',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})

// x_mioms_m365_assis_security_ticket
Acl({
    $id: Now.ID['acl-security-ticket-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_security_ticket',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-security-ticket-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_security_ticket',
    operation: 'read',
    roles: [securityTicketUser, 'admin'],
})
Acl({
    $id: Now.ID['acl-security-ticket-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_security_ticket',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-security-ticket-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_security_ticket',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})

// x_mioms_m365_assis_ticket_settings
Acl({
    $id: Now.ID['acl-ticket-settings-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_ticket_settings',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-ticket-settings-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_ticket_settings',
    operation: 'read',
    roles: ['admin'],
})
Acl({
    $id: Now.ID['acl-ticket-settings-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_ticket_settings',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-ticket-settings-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_ticket_settings',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})
