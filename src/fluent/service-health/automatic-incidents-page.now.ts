import '@servicenow/sdk/global'
import { Acl, Record, UiPage } from '@servicenow/sdk/core'
import automaticIncidents from '../../client/automatic-incidents/automatic-incidents.html'
import { menu } from '../application-menu.now.ts'

UiPage({
    $id: Now.ID['page-automatic-incidents'],
    endpoint: 'x_mioms_m365_assis_automatic_incidents.do',
    description: 'Microsoft 365 Support: automatic incidents and outages',
    category: 'general',
    html: automaticIncidents,
    direct: true,
})

// Named by the endpoint without ".do". What it decides writes incidents: our administrator role alone opens it not.
Acl({
    $id: Now.ID['acl-page-automatic-incidents'],
    type: 'ui_page',
    name: 'x_mioms_m365_assis_automatic_incidents',
    operation: 'read',
    roles: ['admin'],
})

Record({
    $id: Now.ID['module-automatic-incidents'],
    table: 'sys_app_module',
    data: {
        title: 'Automatic Incidents',
        application: menu,
        link_type: 'DIRECT',
        query: 'x_mioms_m365_assis_automatic_incidents.do',
        roles: ['admin'],
        override_menu_roles: true,
        order: 110,
        active: true,
    },
})
