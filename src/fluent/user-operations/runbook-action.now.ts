import '@servicenow/sdk/global'
import { UiAction } from '@servicenow/sdk/core'
import { openRunbooks } from '../../server/user-operations/runbooks/handlers.ts'
import { userOperationUser } from '../roles.now.ts'

// Leads to the form on the page of the caller's account.
UiAction({
    $id: Now.ID['action-run-runbook'],
    table: 'incident',
    name: 'Run a Microsoft 365 runbook',
    actionName: 'x_mioms_m365_assis_run_runbook',
    hint: 'Start a runbook that an admin has registered, for the caller',
    showInsert: false,
    showUpdate: true,
    form: { showButton: true, style: 'unstyled' },
    script: openRunbooks,
    roles: [userOperationUser, 'admin'],
    order: 920,
    workspace: {
        isConfigurableWorkspace: true,
        showFormButtonV2: true,
        clientScriptV2: `function onClick(g_form) {
    g_modal.showFrame({
        title: getMessage('Run a Microsoft 365 runbook'),
        url: '/x_mioms_m365_assis_incident_account.do?sysparm_incident=' + g_form.getUniqueValue(),
        size: 'xl'
    });
}`,
    },
})
