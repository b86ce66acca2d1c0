import '@servicenow/sdk/global'
import { Acl, Record, UiAction, UiPage } from '@servicenow/sdk/core'
import supportCases from '../../client/support-cases/support-cases.html'
import { openContactSupport } from '../../server/support-cases/handlers.ts'
import { menu } from '../application-menu.now.ts'
import { administrator, insightsUser } from '../roles.now.ts'

UiPage({
    $id: Now.ID['page-contact-support'],
    endpoint: 'x_mioms_m365_assis_contact_support.do',
    description: 'Cases with Microsoft support: of an incident, one, or all',
    category: 'general',
    html: supportCases,
    direct: true,
})

// Named by the endpoint without ".do". Who sees insights follows the cases of an incident; opening one needs more, and
// the server says so.
Acl({
    $id: Now.ID['acl-page-contact-support'],
    type: 'ui_page',
    name: 'x_mioms_m365_assis_contact_support',
    operation: 'read',
    roles: [insightsUser, 'admin'],
})

Record({
    $id: Now.ID['module-contact-support'],
    table: 'sys_app_module',
    data: {
        title: 'Contact Support',
        application: menu,
        link_type: 'DIRECT',
        query: 'x_mioms_m365_assis_contact_support.do',
        roles: ['x_mioms_m365_assis.administrator', 'admin'],
        override_menu_roles: true,
        order: 102,
        active: true,
    },
})

UiAction({
    $id: Now.ID['action-contact-support'],
    table: 'incident',
    name: 'Contact Microsoft Support',
    actionName: 'x_mioms_m365_assis_contact_support',
    hint: 'Open a service request and get help from a Microsoft support agent',
    showInsert: false,
    showUpdate: true,
    form: { showButton: true, style: 'unstyled' },
    script: openContactSupport,
    roles: [administrator, 'admin'],
    order: 910,
    workspace: {
        isConfigurableWorkspace: true,
        showFormButtonV2: true,
        clientScriptV2: `function onClick(g_form) {
    g_modal.showFrame({
        title: getMessage('Contact Microsoft Support'),
        url: '/x_mioms_m365_assis_contact_support.do?sysparm_incident=' + g_form.getUniqueValue(),
        size: 'xl'
    });
}`,
    },
})
