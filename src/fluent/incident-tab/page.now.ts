import '@servicenow/sdk/global'
import { Acl, UiAction, UiPage } from '@servicenow/sdk/core'
import incidentTab from '../../client/incident-tab/incident-tab.html'
import { openIncidentTab } from '../../server/incident-tab/handlers.ts'
import { insightsUser } from '../roles.now.ts'

UiPage({
    $id: Now.ID['page-incident-tab'],
    endpoint: 'x_mioms_m365_assis_incident_tab.do',
    description: 'The Microsoft 365 Support tab of an incident',
    category: 'general',
    html: incidentTab,
    direct: true,
})

// Named by the endpoint without ".do".
Acl({
    $id: Now.ID['acl-page-incident-tab'],
    type: 'ui_page',
    name: 'x_mioms_m365_assis_incident_tab',
    operation: 'read',
    roles: [insightsUser, 'admin'],
})

// Formatters do not render in workspaces, and a view may lack the tab: the same page by a button.
UiAction({
    $id: Now.ID['action-open-incident-tab'],
    table: 'incident',
    name: 'Microsoft 365 Support',
    actionName: 'x_mioms_m365_assis_open_incident_tab',
    hint: 'Is it us, or is it Microsoft?',
    showInsert: false,
    showUpdate: true,
    form: { showButton: true, style: 'unstyled' },
    script: openIncidentTab,
    roles: [insightsUser, 'admin'],
    order: 900,
    workspace: {
        isConfigurableWorkspace: true,
        showFormButtonV2: true,
        clientScriptV2: `function onClick(g_form) {
    g_modal.showFrame({
        title: getMessage('Microsoft 365 Support'),
        url: '/x_mioms_m365_assis_incident_tab.do?sysparm_incident=' + g_form.getUniqueValue(),
        size: 'xl'
    });
}`,
    },
})
