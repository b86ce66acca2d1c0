import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { administrator } from '../roles.now.ts'

// Rows are written by the app alone: "nobody" is a role that no user can hold, and admin does not override it. Who may not
// read the incident does not read its cases in a list either: the page asks the same question.

// x_mioms_m365_assis_support_case
Acl({
    $id: Now.ID['acl-support-case-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_support_case',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-support-case-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_support_case',
    operation: 'read',
    roles: [administrator, 'admin'],
    script: `answer = new GlideRecordSecure('incident').get(current.getValue('incident'));`,
})
Acl({
    $id: Now.ID['acl-support-case-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_support_case',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-support-case-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_support_case',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})
// The contact's address and phone stand in it.
Acl({
    $id: Now.ID['acl-support-case-request-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_support_case',
    field: 'request',
    operation: 'read',
    roles: ['nobody'],
    adminOverrides: false,
})

// x_mioms_m365_assis_support_case_update
Acl({
    $id: Now.ID['acl-support-case-update-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_support_case_update',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-support-case-update-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_support_case_update',
    operation: 'read',
    roles: ['admin'],
})
Acl({
    $id: Now.ID['acl-support-case-update-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_support_case_update',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-support-case-update-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_support_case_update',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})
