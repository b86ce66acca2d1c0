import '@servicenow/sdk/global'
import { Acl, ApplicationMenu, Record, UiPage } from '@servicenow/sdk/core'
import userOperation from '../../client/user-operation/user-operation.html'

UiPage({
    $id: Now.ID['page-user-operation'],
    endpoint: 'x_mioms_m365_assis_operation.do',
    description: 'One user operation as its people see it, and the operations of the signed-in person',
    category: 'general',
    html: userOperation,
    direct: true,
})

// Named by the endpoint without ".do". The page itself holds nothing: its routes ask each row whose it is.
Acl({
    $id: Now.ID['acl-page-user-operation'],
    type: 'ui_page',
    name: 'x_mioms_m365_assis_operation',
    operation: 'read',
    securityAttribute: 'user_is_authenticated',
})

// A menu of its own: one without roles is seen by all users, and a module without roles has those of its menu.
// platform-user-interface/next-experience-create-menu-application
const requestsMenu = ApplicationMenu({
    $id: Now.ID['menu-requests'],
    title: 'Microsoft 365 Requests',
    hint: 'What you asked for, and what waits for you',
    active: true,
})

Record({
    $id: Now.ID['module-own-operations'],
    table: 'sys_app_module',
    data: {
        title: 'My Microsoft 365 requests',
        application: requestsMenu,
        link_type: 'DIRECT',
        query: 'x_mioms_m365_assis_operation.do',
        order: 100,
        active: true,
    },
})
