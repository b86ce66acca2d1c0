import '@servicenow/sdk/global'
import { Acl, Record, UiPage } from '@servicenow/sdk/core'
import operations from '../../client/operations/operations.html'
import { menu } from '../application-menu.now.ts'
import { userOperationUser } from '../roles.now.ts'

UiPage({
    $id: Now.ID['page-operations'],
    endpoint: 'x_mioms_m365_assis_operations.do',
    description: 'Microsoft 365 Support: what was done for people, what failed, and what waits',
    category: 'general',
    html: operations,
    direct: true,
})

// Named by the endpoint without ".do".
Acl({
    $id: Now.ID['acl-page-operations'],
    type: 'ui_page',
    name: 'x_mioms_m365_assis_operations',
    operation: 'read',
    roles: [userOperationUser, 'admin'],
})

Record({
    $id: Now.ID['module-operations'],
    table: 'sys_app_module',
    data: {
        title: 'Operations',
        application: menu,
        link_type: 'DIRECT',
        query: 'x_mioms_m365_assis_operations.do',
        roles: ['x_mioms_m365_assis.user_operation_user', 'admin'],
        override_menu_roles: true,
        order: 130,
        active: true,
    },
})
