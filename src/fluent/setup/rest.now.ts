import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { getIncidentFormViews, putIncidentFormView } from '../../server/incident-tab/handlers.ts'

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
