import '@servicenow/sdk/global'
import { Acl, UiPage } from '@servicenow/sdk/core'
import configuration from '../../client/security-configuration/security-configuration.html'

// No module: the cards of Security Tickets, Setup and Diagnostics lead here.
UiPage({
    $id: Now.ID['page-security-configuration'],
    endpoint: 'x_mioms_m365_assis_security_configuration.do',
    description: 'Microsoft 365 Support: Manage ServiceNow configuration',
    category: 'general',
    html: configuration,
    direct: true,
})

// Named by the endpoint without ".do". What is read, written and deleted is an admin's decision.
Acl({
    $id: Now.ID['acl-page-security-configuration'],
    type: 'ui_page',
    name: 'x_mioms_m365_assis_security_configuration',
    operation: 'read',
    roles: ['admin'],
})
