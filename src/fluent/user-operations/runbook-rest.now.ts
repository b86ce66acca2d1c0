import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { getIncidentRunbooks, postIncidentRunbook } from '../../server/user-operations/runbooks/handlers.ts'
import { userOperationUser } from '../roles.now.ts'

const runbookAcl = Acl({
    $id: Now.ID['acl-rest-runbooks'],
    type: 'rest_endpoint',
    name: 'x_mioms_m365_assis_runbooks',
    operation: 'execute',
    roles: [userOperationUser, 'admin'],
})

RestApi({
    $id: Now.ID['rest-runbooks'],
    name: 'Microsoft 365 Runbooks',
    serviceId: 'runbooks',
    shortDescription: 'Runbooks of Azure Automation for callers of incidents',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [runbookAcl],
    versions: [{ $id: Now.ID['rest-runbooks-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-runbooks-incident'],
            name: "List the runbooks for an incident's caller",
            method: 'GET',
            path: '/incidents/{sys_id}',
            version: 1,
            script: getIncidentRunbooks,
            enforceAcl: [runbookAcl],
        },
        {
            $id: Now.ID['rest-runbooks-incident-request'],
            name: "Request a runbook for an incident's caller",
            method: 'POST',
            path: '/incidents/{sys_id}',
            version: 1,
            script: postIncidentRunbook,
            enforceAcl: [runbookAcl],
        },
    ],
})
