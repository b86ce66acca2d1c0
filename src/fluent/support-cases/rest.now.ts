import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import {
    getCase,
    getCases,
    getIncidentCases,
    postCase,
    postCaseAction,
    postCasePreview,
} from '../../server/support-cases/handlers.ts'
import { administrator, insightsUser } from '../roles.now.ts'

// Whoever sees the tab sees the cases of the incident; who opens and changes them has the role administrator.
const readAcl = Acl({
    $id: Now.ID['acl-rest-cases-read'],
    type: 'rest_endpoint',
    name: 'x_mioms_m365_assis_cases_read',
    operation: 'execute',
    roles: [insightsUser, 'admin'],
})
const actAcl = Acl({
    $id: Now.ID['acl-rest-cases-act'],
    type: 'rest_endpoint',
    name: 'x_mioms_m365_assis_cases_act',
    operation: 'execute',
    roles: [administrator, 'admin'],
})

RestApi({
    $id: Now.ID['rest-cases'],
    name: 'Microsoft 365 Support Cases',
    serviceId: 'cases',
    shortDescription: 'Cases with Microsoft, as agents work on them',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [readAcl],
    versions: [{ $id: Now.ID['rest-cases-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-cases-of-incident'],
            name: 'Read the cases of an incident',
            method: 'GET',
            path: '/incidents/{sys_id}',
            version: 1,
            script: getIncidentCases,
            enforceAcl: [readAcl],
        },
        {
            $id: Now.ID['rest-cases-preview'],
            name: 'Show what would leave the instance',
            method: 'POST',
            path: '/incidents/{sys_id}/preview',
            version: 1,
            script: postCasePreview,
            enforceAcl: [actAcl],
        },
        {
            $id: Now.ID['rest-cases-open'],
            name: 'Open a case with Microsoft',
            method: 'POST',
            path: '/incidents/{sys_id}',
            version: 1,
            script: postCase,
            enforceAcl: [actAcl],
        },
        {
            $id: Now.ID['rest-cases-case'],
            name: 'Read a case',
            method: 'GET',
            path: '/case/{sys_id}',
            version: 1,
            script: getCase,
            enforceAcl: [readAcl],
        },
        {
            $id: Now.ID['rest-cases-action'],
            name: 'Work on a case',
            method: 'POST',
            path: '/case/{sys_id}/actions',
            version: 1,
            script: postCaseAction,
            enforceAcl: [actAcl],
        },
        {
            $id: Now.ID['rest-cases-list'],
            name: 'List cases',
            method: 'GET',
            path: '/list',
            version: 1,
            script: getCases,
            enforceAcl: [actAcl],
        },
    ],
})
