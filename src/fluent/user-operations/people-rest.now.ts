import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import {
    getOwnOperation,
    getOwnOperations,
    postOwnDecision,
} from '../../server/user-operations/people/handlers.ts'

// Whoever is signed in may be the person, the requester or the manager: which operations are theirs, each row says.
const ownOperationsAcl = Acl({
    $id: Now.ID['acl-rest-own-operations'],
    type: 'rest_endpoint',
    name: 'x_mioms_m365_assis_own_operations',
    operation: 'execute',
    securityAttribute: 'user_is_authenticated',
})

RestApi({
    $id: Now.ID['rest-own-operations'],
    name: 'Microsoft 365 Own Operations',
    serviceId: 'own_operations',
    shortDescription: 'User operations as their people see and decide them',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [ownOperationsAcl],
    versions: [{ $id: Now.ID['rest-own-operations-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-own-operations-list'],
            name: 'List the operations of the signed-in person',
            method: 'GET',
            path: '/lists/own',
            version: 1,
            script: getOwnOperations,
            enforceAcl: [ownOperationsAcl],
        },
        {
            $id: Now.ID['rest-own-operations-read'],
            name: 'Read an operation',
            method: 'GET',
            path: '/{sys_id}',
            version: 1,
            script: getOwnOperation,
            enforceAcl: [ownOperationsAcl],
        },
        {
            $id: Now.ID['rest-own-operations-decide'],
            name: 'Confirm, approve, reject or cancel an operation',
            method: 'POST',
            path: '/{sys_id}/decisions',
            version: 1,
            script: postOwnDecision,
            enforceAcl: [ownOperationsAcl],
        },
    ],
})
