import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import {
    getIssue,
    getIssues,
    getServiceHealth,
    postReport,
    postResync,
} from '../../server/service-health/page/handlers.ts'
import { insightsUser } from '../roles.now.ts'

const serviceHealthAcl = Acl({
    $id: Now.ID['acl-rest-service-health'],
    type: 'rest_endpoint',
    name: 'x_mioms_m365_assis_service_health',
    operation: 'execute',
    roles: [insightsUser, 'admin'],
})

// Reading everything anew spends calls that Microsoft counts.
const resyncAcl = Acl({
    $id: Now.ID['acl-rest-service-health-resync'],
    type: 'rest_endpoint',
    name: 'x_mioms_m365_assis_service_health_resync',
    operation: 'execute',
    roles: ['admin'],
})

RestApi({
    $id: Now.ID['rest-service-health'],
    name: 'Microsoft 365 Service Health',
    serviceId: 'service_health',
    shortDescription: 'What the page Service Health shows',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [serviceHealthAcl],
    versions: [{ $id: Now.ID['rest-service-health-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-service-health-overview'],
            name: 'Read the state of services and open issues',
            method: 'GET',
            path: '/overview',
            version: 1,
            script: getServiceHealth,
            enforceAcl: [serviceHealthAcl],
        },
        {
            $id: Now.ID['rest-service-health-issues'],
            name: 'Search the history of issues',
            method: 'GET',
            path: '/issues',
            version: 1,
            script: getIssues,
            enforceAcl: [serviceHealthAcl],
        },
        {
            $id: Now.ID['rest-service-health-issue'],
            name: 'Read one issue',
            method: 'GET',
            path: '/issues/{sys_id}',
            version: 1,
            script: getIssue,
            enforceAcl: [serviceHealthAcl],
        },
        {
            $id: Now.ID['rest-service-health-report'],
            name: 'Fetch the post-incident review of an issue',
            method: 'POST',
            path: '/issues/{sys_id}/report',
            version: 1,
            script: postReport,
            enforceAcl: [serviceHealthAcl],
        },
        {
            $id: Now.ID['rest-service-health-resync'],
            name: 'Read all issues anew',
            method: 'POST',
            path: '/resync',
            version: 1,
            script: postResync,
            enforceAcl: [resyncAcl],
        },
    ],
})
