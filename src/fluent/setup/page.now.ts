import '@servicenow/sdk/global'
import { Acl, UiPage } from '@servicenow/sdk/core'
import setup from '../../client/setup/setup.html'

UiPage({
    $id: Now.ID['page-setup'],
    endpoint: 'x_mioms_m365_assis_setup.do',
    description: 'Microsoft 365 Support Onboarding Assistant',
    category: 'general',
    html: setup,
    direct: true,
})

// Named by the endpoint without ".do". Our administrator role alone opens no setup.
Acl({
    $id: Now.ID['acl-page-setup'],
    type: 'ui_page',
    name: 'x_mioms_m365_assis_setup',
    operation: 'read',
    roles: ['admin'],
})
