import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import { getIncidentAccount } from '../../server/user-operations/handlers.ts'
import { userOperationUser } from '../roles.now.ts'

// Accounts of people: neither insights nor the rights of an agent on the incident open them.
const accountAcl = Acl({
    $id: Now.ID['acl-rest-incident-account'],
    type: 'rest_endpoint',
    name: 'x_mioms_m365_assis_accounts',
    operation: 'execute',
    roles: [userOperationUser, 'admin'],
})

RestApi({
    $id: Now.ID['rest-accounts'],
    name: 'Microsoft 365 Accounts of Callers',
    serviceId: 'accounts',
    shortDescription: 'Microsoft 365 accounts of callers of incidents',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [accountAcl],
    versions: [{ $id: Now.ID['rest-accounts-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-accounts-incident'],
            name: "Read the account of an incident's caller",
            method: 'GET',
            path: '/incidents/{sys_id}',
            version: 1,
            script: getIncidentAccount,
            enforceAcl: [accountAcl],
        },
    ],
})
