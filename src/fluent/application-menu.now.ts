import '@servicenow/sdk/global'
import { ApplicationMenu, Record } from '@servicenow/sdk/core'
import { insightsUser, securityTicketUser, userOperationUser } from './roles.now.ts'

export const menu = ApplicationMenu({
    $id: Now.ID['menu'],
    title: 'Microsoft 365 Support',
    hint: 'Service health, solutions and support for Microsoft 365',
    roles: [insightsUser, securityTicketUser, userOperationUser, 'admin'],
    active: true,
})

// A module appears when its page exists; each names its roles. Record() takes role names only: a Role object would be
// written as "[object Object]".
Record({
    $id: Now.ID['module-setup'],
    table: 'sys_app_module',
    data: {
        title: 'Setup',
        application: menu,
        link_type: 'DIRECT',
        query: 'x_mioms_m365_assis_setup.do',
        roles: ['admin'],
        override_menu_roles: true,
        order: 10,
        active: true,
    },
})

Record({
    $id: Now.ID['module-service-health'],
    table: 'sys_app_module',
    data: {
        title: 'Service Health',
        application: menu,
        link_type: 'DIRECT',
        query: 'x_mioms_m365_assis_service_health.do',
        roles: ['x_mioms_m365_assis.insights_user', 'admin'],
        override_menu_roles: true,
        order: 100,
        active: true,
    },
})

Record({
    $id: Now.ID['module-tenants'],
    table: 'sys_app_module',
    data: {
        title: 'Tenants',
        application: menu,
        link_type: 'LIST',
        name: 'x_mioms_m365_assis_tenant',
        roles: ['admin'],
        override_menu_roles: true,
        order: 800,
        active: true,
    },
})

Record({
    $id: Now.ID['module-outbound-calls'],
    table: 'sys_app_module',
    data: {
        title: 'Outbound Calls',
        application: menu,
        link_type: 'LIST',
        name: 'x_mioms_m365_assis_outbound_call',
        filter: 'ORDERBYDESCstarted',
        roles: ['admin'],
        override_menu_roles: true,
        order: 900,
        active: true,
    },
})
