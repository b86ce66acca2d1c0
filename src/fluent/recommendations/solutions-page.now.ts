import '@servicenow/sdk/global'
import { Acl, Record, UiPage } from '@servicenow/sdk/core'
import solutions from '../../client/solutions/solutions.html'
import { menu } from '../application-menu.now.ts'

UiPage({
    $id: Now.ID['page-solutions'],
    endpoint: 'x_mioms_m365_assis_solutions.do',
    description: 'Microsoft 365 Support: the solution catalogue',
    category: 'general',
    html: solutions,
    direct: true,
})

// Named by the endpoint without ".do". What agents are told to do is for admins to say: our administrator role alone
// opens it not.
Acl({
    $id: Now.ID['acl-page-solutions'],
    type: 'ui_page',
    name: 'x_mioms_m365_assis_solutions',
    operation: 'read',
    roles: ['admin'],
})

Record({
    $id: Now.ID['module-solutions'],
    table: 'sys_app_module',
    data: {
        title: 'Solutions',
        application: menu,
        link_type: 'DIRECT',
        query: 'x_mioms_m365_assis_solutions.do',
        roles: ['admin'],
        override_menu_roles: true,
        order: 105,
        active: true,
    },
})
