import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import {
    getApprovingGroups,
    getOperationsConfiguration,
    getProtectablePeople,
    putOperationsConfiguration,
} from '../../server/user-operations/handlers.ts'

// What is done for people, and who approves it, is an admin's decision.
const configurationAcl = Acl({
    $id: Now.ID['acl-rest-operations-configuration'],
    type: 'rest_endpoint',
    name: 'x_mioms_m365_assis_operations_configuration',
    operation: 'execute',
    roles: ['admin'],
})

RestApi({
    $id: Now.ID['rest-operations'],
    name: 'Microsoft 365 User Operations',
    serviceId: 'operations',
    shortDescription: 'What the pages of user operations show',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [configurationAcl],
    versions: [{ $id: Now.ID['rest-operations-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-operations-configuration-read'],
            name: 'Read the configuration of user operations',
            method: 'GET',
            path: '/configuration',
            version: 1,
            script: getOperationsConfiguration,
            enforceAcl: [configurationAcl],
        },
        {
            $id: Now.ID['rest-operations-configuration-save'],
            name: 'Save the configuration of user operations',
            method: 'PUT',
            path: '/configuration',
            version: 1,
            script: putOperationsConfiguration,
            enforceAcl: [configurationAcl],
        },
        {
            $id: Now.ID['rest-operations-configuration-people'],
            name: 'Find people to protect',
            method: 'GET',
            path: '/configuration/people',
            version: 1,
            script: getProtectablePeople,
            enforceAcl: [configurationAcl],
        },
        {
            $id: Now.ID['rest-operations-configuration-groups'],
            name: 'Find groups that approve',
            method: 'GET',
            path: '/configuration/groups',
            version: 1,
            script: getApprovingGroups,
            enforceAcl: [configurationAcl],
        },
    ],
})
