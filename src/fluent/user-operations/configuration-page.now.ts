import '@servicenow/sdk/global'
import { Acl, Record, UiPage } from '@servicenow/sdk/core'
import configuration from '../../client/operations-configuration/operations-configuration.html'
import { menu } from '../application-menu.now.ts'

UiPage({
    $id: Now.ID['page-operations-configuration'],
    endpoint: 'x_mioms_m365_assis_operations_configuration.do',
    description: 'Microsoft 365 Support: Manage user operations',
    category: 'general',
    html: configuration,
    direct: true,
})

// Named by the endpoint without ".do". What is done to accounts of people is an admin's decision.
Acl({
    $id: Now.ID['acl-page-operations-configuration'],
    type: 'ui_page',
    name: 'x_mioms_m365_assis_operations_configuration',
    operation: 'read',
    roles: ['admin'],
})

Record({
    $id: Now.ID['module-operations-configuration'],
    table: 'sys_app_module',
    data: {
        title: 'Manage user operations',
        application: menu,
        link_type: 'DIRECT',
        query: 'x_mioms_m365_assis_operations_configuration.do',
        roles: ['admin'],
        override_menu_roles: true,
        order: 140,
        active: true,
    },
})
