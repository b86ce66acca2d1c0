import '@servicenow/sdk/global'
import { Acl, RestApi } from '@servicenow/sdk/core'
import {
    getOperationsExport,
    getOperationsOverview,
    postOperationUndo,
} from '../../server/user-operations/overview/handlers.ts'
import { userOperationUser } from '../roles.now.ts'

// What was done for whom: neither insights nor a part in one operation opens all of them.
const overviewAcl = Acl({
    $id: Now.ID['acl-rest-operations-overview'],
    type: 'rest_endpoint',
    name: 'x_mioms_m365_assis_operations_overview',
    operation: 'execute',
    roles: [userOperationUser, 'admin'],
})

RestApi({
    $id: Now.ID['rest-operations-overview'],
    name: 'Microsoft 365 Operations',
    serviceId: 'operations_overview',
    shortDescription: 'What the page Operations shows, and the audit trail as a file',
    consumes: 'application/json',
    produces: 'application/json',
    enforceAcl: [overviewAcl],
    versions: [{ $id: Now.ID['rest-operations-overview-v1'], version: 1, isDefault: true }],
    routes: [
        {
            $id: Now.ID['rest-operations-overview-read'],
            name: 'Read figures, failures, what waits, and operations',
            method: 'GET',
            path: '/overview',
            version: 1,
            script: getOperationsOverview,
            enforceAcl: [overviewAcl],
        },
        {
            $id: Now.ID['rest-operations-overview-export'],
            name: 'Export the audit trail as CSV',
            method: 'GET',
            path: '/export',
            version: 1,
            script: getOperationsExport,
            enforceAcl: [overviewAcl],
        },
        {
            $id: Now.ID['rest-operations-overview-undo'],
            name: 'Take back what an operation did',
            method: 'POST',
            path: '/operations/{sys_id}/undo',
            version: 1,
            script: postOperationUndo,
            enforceAcl: [overviewAcl],
        },
    ],
})
