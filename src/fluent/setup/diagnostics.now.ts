import '@servicenow/sdk/global'
import { Acl, Record, UiPage } from '@servicenow/sdk/core'
import diagnostics from '../../client/diagnostics/diagnostics.html'
import { menu } from '../application-menu.now.ts'

UiPage({
    $id: Now.ID['page-diagnostics'],
    endpoint: 'x_mioms_m365_assis_diagnostics.do',
    description: 'State, checks, failed calls and known problems of the Microsoft 365 support integration',
    category: 'general',
    html: diagnostics,
    direct: true,
})

// Named by the endpoint without ".do".
Acl({
    $id: Now.ID['acl-page-diagnostics'],
    type: 'ui_page',
    name: 'x_mioms_m365_assis_diagnostics',
    operation: 'read',
    roles: ['admin'],
})

Record({
    $id: Now.ID['module-diagnostics'],
    table: 'sys_app_module',
    data: {
        title: 'Diagnostics',
        application: menu,
        link_type: 'DIRECT',
        query: 'x_mioms_m365_assis_diagnostics.do',
        roles: ['admin'],
        override_menu_roles: true,
        order: 810,
        active: true,
    },
})
