import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { getIncidentFormViews, putIncidentFormView } from '../../server/incident-tab/handlers.ts'
import { getChecks, getUsers, getWizard, postChecks, postWizardActions } from '../../server/setup/handlers.ts'

const setupAcl = Acl({
    $id: Now.ID['acl-rest-setup'],
    type: 'rest_endpoint',
    name: 'x_mioms_m365_assis_setup',
    operation: 'execute',
    roles: ['admin'],
})

RestApi({
    $id: Now.ID['rest-setup'],
    name: 'Microsoft 365 Support Setup',
    serviceId: 'setup',
    shortDescription: 'What ServiceNow admins set up',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [setupAcl],
    versions: [{ $id: Now.ID['rest-setup-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-setup-wizard'],
            name: 'Read the Setup wizard',
            method: 'GET',
            path: '/wizard',
            version: 1,
            script: getWizard,
            enforceAcl: [setupAcl],
        },
        {
            $id: Now.ID['rest-setup-wizard-actions'],
            name: 'Do something in the Setup wizard',
            method: 'POST',
            path: '/wizard/actions',
            version: 1,
            script: postWizardActions,
            enforceAcl: [setupAcl],
            requestExample: '{"revision":0,"actions":[{"kind":"agree"}]}',
        },
        {
            $id: Now.ID['rest-setup-checks'],
            name: 'Read the last results of the checks of setup',
            method: 'GET',
            path: '/checks',
            version: 1,
            script: getChecks,
            enforceAcl: [setupAcl],
        },
        {
            $id: Now.ID['rest-setup-checks-run'],
            name: 'Run a group of the checks of setup',
            method: 'POST',
            path: '/checks',
            version: 1,
            script: postChecks,
            enforceAcl: [setupAcl],
            requestExample: '{"group":"graph"}',
        },
        {
            $id: Now.ID['rest-setup-users'],
            name: 'Find users for the integration user',
            method: 'GET',
            path: '/users',
            version: 1,
            script: getUsers,
            enforceAcl: [setupAcl],
        },
        {
            $id: Now.ID['rest-setup-views'],
            name: 'List the views of the incident form',
            method: 'GET',
            path: '/incident-form/views',
            version: 1,
            script: getIncidentFormViews,
            enforceAcl: [setupAcl],
        },
        {
            $id: Now.ID['rest-setup-view'],
            name: 'Show or hide the tab on a view of the incident form',
            method: 'PUT',
            path: '/incident-form/views/{form_id}',
            version: 1,
            script: putIncidentFormView,
            enforceAcl: [setupAcl],
            requestExample: '{"attached":true}',
        },
    ],
})
