import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { getIncidentTab, putDecision } from '../../server/incident-tab/handlers.ts'
import { postArticles, postSearch, putRecommendation } from '../../server/recommendations/handlers.ts'
import { insightsUser } from '../roles.now.ts'

const supportAcl = Acl({
    $id: Now.ID['acl-rest-support'],
    type: 'rest_endpoint',
    name: 'x_mioms_m365_assis_support',
    operation: 'execute',
    roles: [insightsUser, 'admin'],
})

RestApi({
    $id: Now.ID['rest-support'],
    name: 'Microsoft 365 Support',
    serviceId: 'support',
    shortDescription: 'What agents see on an incident',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [supportAcl],
    versions: [{ $id: Now.ID['rest-support-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-support-incident'],
            name: 'Read the Microsoft 365 Support tab of an incident',
            method: 'GET',
            path: '/incidents/{sys_id}',
            version: 1,
            script: getIncidentTab,
            enforceAcl: [supportAcl],
        },
        {
            $id: Now.ID['rest-support-decision'],
            name: 'Decide whether a service health incident explains an incident',
            method: 'PUT',
            path: '/incidents/{sys_id}/issues/{issue_sys_id}',
            version: 1,
            script: putDecision,
            enforceAcl: [supportAcl],
        },
        {
            $id: Now.ID['rest-support-search'],
            name: 'Search solutions and service health for a text',
            method: 'POST',
            path: '/incidents/{sys_id}/search',
            version: 1,
            script: postSearch,
            enforceAcl: [supportAcl],
        },
        {
            $id: Now.ID['rest-support-articles'],
            name: 'Search one source of articles for a text',
            method: 'POST',
            path: '/incidents/{sys_id}/articles/{source}',
            version: 1,
            script: postArticles,
            enforceAcl: [supportAcl],
        },
        {
            $id: Now.ID['rest-support-recommendation'],
            name: 'Remember what became of a recommendation',
            method: 'PUT',
            path: '/incidents/{sys_id}/recommendations',
            version: 1,
            script: putRecommendation,
            enforceAcl: [supportAcl],
        },
    ],
})
