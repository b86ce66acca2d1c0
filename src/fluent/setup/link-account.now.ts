import '@servicenow/sdk/global'
import { Acl, Record, UiPage } from '@servicenow/sdk/core'
import linkAccount from '../../client/link-account/link-account.html'
import { menu } from '../application-menu.now.ts'
import { administrator } from '../roles.now.ts'

UiPage({
    $id: Now.ID['page-link-account'],
    endpoint: 'x_mioms_m365_assis_link_account.do',
    description: 'The Microsoft 365 admin account that a user opens cases with',
    category: 'general',
    html: linkAccount,
    direct: true,
})

// Named by the endpoint without ".do".
Acl({
    $id: Now.ID['acl-page-link-account'],
    type: 'ui_page',
    name: 'x_mioms_m365_assis_link_account',
    operation: 'read',
    roles: [administrator, 'admin'],
})

Record({
    $id: Now.ID['module-link-account'],
    table: 'sys_app_module',
    data: {
        title: 'Link Account',
        application: menu,
        link_type: 'DIRECT',
        query: 'x_mioms_m365_assis_link_account.do',
        roles: ['x_mioms_m365_assis.administrator', 'admin'],
        override_menu_roles: true,
        order: 20,
        active: true,
    },
})
