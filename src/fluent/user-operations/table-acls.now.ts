import '@servicenow/sdk/global'
import { Acl } from '@servicenow/sdk/core'
import { userOperationUser } from '../roles.now.ts'

// Rows are written by the app alone: "nobody" is a role that no user can hold, and admin does not override it. Only the
// retention job deletes.

// x_mioms_m365_assis_user_operation
Acl({
    $id: Now.ID['acl-user-operation-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_user_operation',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-user-operation-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_user_operation',
    operation: 'read',
    roles: [userOperationUser, 'admin'],
})
Acl({
    $id: Now.ID['acl-user-operation-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_user_operation',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-user-operation-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_user_operation',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})

// It holds the hash of a one-time code, which whoever reads it could try out.
Acl({
    $id: Now.ID['acl-user-operation-progress-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_user_operation',
    field: 'progress',
    operation: 'read',
    roles: ['nobody'],
    adminOverrides: false,
})

// x_mioms_m365_assis_operation_settings
Acl({
    $id: Now.ID['acl-operation-settings-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_operation_settings',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-operation-settings-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_operation_settings',
    operation: 'read',
    roles: ['admin'],
})
Acl({
    $id: Now.ID['acl-operation-settings-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_operation_settings',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-operation-settings-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_operation_settings',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})

// x_mioms_m365_assis_tenant_license: whoever is signed in chooses from it. Names of products and counts, nobody's data.
Acl({
    $id: Now.ID['acl-tenant-license-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_tenant_license',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-tenant-license-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_tenant_license',
    operation: 'read',
    securityAttribute: 'user_is_authenticated',
})
Acl({
    $id: Now.ID['acl-tenant-license-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_tenant_license',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-tenant-license-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_tenant_license',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})

// x_mioms_m365_assis_account_snapshot
Acl({
    $id: Now.ID['acl-account-snapshot-create'],
    type: 'record',
    table: 'x_mioms_m365_assis_account_snapshot',
    operation: 'create',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-account-snapshot-read'],
    type: 'record',
    table: 'x_mioms_m365_assis_account_snapshot',
    operation: 'read',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-account-snapshot-write'],
    type: 'record',
    table: 'x_mioms_m365_assis_account_snapshot',
    operation: 'write',
    roles: ['nobody'],
    adminOverrides: false,
})
Acl({
    $id: Now.ID['acl-account-snapshot-delete'],
    type: 'record',
    table: 'x_mioms_m365_assis_account_snapshot',
    operation: 'delete',
    roles: ['nobody'],
    adminOverrides: false,
})
