import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import {
    getAutomationChoices,
    getAutomationGroups,
    getAutomationSettings,
    getAutomationUsers,
    postAutomationPreview,
    putAutomationSettings,
} from '../../server/service-health/settings/handlers.ts'

const automationAcl = Acl({
    $id: Now.ID['acl-rest-automation'],
    type: 'rest_endpoint',
    name: 'x_mioms_m365_assis_automation',
    operation: 'execute',
    roles: ['admin'],
})

RestApi({
    $id: Now.ID['rest-automation'],
    name: 'Microsoft 365 Support Automatic Incidents',
    serviceId: 'automation',
    shortDescription: 'What ServiceNow admins decide about automatic incidents and outages',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [automationAcl],
    versions: [{ $id: Now.ID['rest-automation-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-automation-settings'],
            name: 'Read the automatic incidents',
            method: 'GET',
            path: '/settings',
            version: 1,
            script: getAutomationSettings,
            enforceAcl: [automationAcl],
        },
        {
            $id: Now.ID['rest-automation-settings-save'],
            name: 'Save the automatic incidents',
            method: 'PUT',
            path: '/settings',
            version: 1,
            script: putAutomationSettings,
            enforceAcl: [automationAcl],
        },
        {
            $id: Now.ID['rest-automation-preview'],
            name: 'Preview an automatic incident',
            method: 'POST',
            path: '/preview',
            version: 1,
            script: postAutomationPreview,
            enforceAcl: [automationAcl],
        },
        {
            $id: Now.ID['rest-automation-choices'],
            name: 'List what automatic incidents choose from',
            method: 'GET',
            path: '/choices',
            version: 1,
            script: getAutomationChoices,
            enforceAcl: [automationAcl],
        },
        {
            $id: Now.ID['rest-automation-groups'],
            name: 'Find groups for automatic incidents',
            method: 'GET',
            path: '/groups',
            version: 1,
            script: getAutomationGroups,
            enforceAcl: [automationAcl],
        },
        {
            $id: Now.ID['rest-automation-users'],
            name: 'Find users for automatic incidents',
            method: 'GET',
            path: '/users',
            version: 1,
            script: getAutomationUsers,
            enforceAcl: [automationAcl],
        },
    ],
})
