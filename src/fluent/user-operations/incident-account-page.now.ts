import '@servicenow/sdk/global'
import { Acl, UiPage } from '@servicenow/sdk/core'
import incidentAccount from '../../client/incident-account/incident-account.html'
import { userOperationUser } from '../roles.now.ts'

// Stands below the insights on the Microsoft 365 Support tab, for who holds the role.
UiPage({
    $id: Now.ID['page-incident-account'],
    endpoint: 'x_mioms_m365_assis_incident_account.do',
    description: "The Microsoft 365 account of an incident's caller",
    category: 'general',
    html: incidentAccount,
    direct: true,
})

// Named by the endpoint without ".do".
Acl({
    $id: Now.ID['acl-page-incident-account'],
    type: 'ui_page',
    name: 'x_mioms_m365_assis_incident_account',
    operation: 'read',
    roles: [userOperationUser, 'admin'],
})
