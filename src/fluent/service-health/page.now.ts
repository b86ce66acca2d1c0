import '@servicenow/sdk/global'
import { Acl, UiPage } from '@servicenow/sdk/core'
import serviceHealth from '../../client/service-health/service-health.html'
import { insightsUser } from '../roles.now.ts'

UiPage({
    $id: Now.ID['page-service-health'],
    endpoint: 'x_mioms_m365_assis_service_health.do',
    description: "Microsoft's service health: state of every service, open issues, history",
    category: 'general',
    html: serviceHealth,
    direct: true,
})

// Named by the endpoint without ".do".
Acl({
    $id: Now.ID['acl-page-service-health'],
    type: 'ui_page',
    name: 'x_mioms_m365_assis_service_health',
    operation: 'read',
    roles: [insightsUser, 'admin'],
})
